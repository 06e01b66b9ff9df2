using System.Collections.Frozen;
using System.Text;

namespace Entente.Articles;

/// <summary>What the language test found.</summary>
internal enum Judgement
{
    /// <summary>Too few words to tell, or nothing but names.</summary>
    Open,
    English,
    NotEnglish,
}

/// <summary>
/// Whether a text is English, by its letters and function words. It asks for proof that a text is not English:
/// a headline of names alone passes.
/// </summary>
internal static class EnglishTest
{
    /// <summary>Enough to judge by; a longer text is not read to its end.</summary>
    private const int MostWords = 2000;

    private static readonly FrozenSet<string> English = CueFile.Set("stopwords-english");
    private static readonly FrozenSet<string> Shared = CueFile.Set("stopwords-shared");
    private static readonly FrozenSet<string> Other = CueFile.Set("stopwords-other");

    public static Judgement Judge(string text)
    {
        var english = English.GetAlternateLookup<ReadOnlySpan<char>>();
        var shared = Shared.GetAlternateLookup<ReadOnlySpan<char>>();
        var other = Other.GetAlternateLookup<ReadOnlySpan<char>>();
        var (words, englishWords, sharedWords, otherWords, letters, otherScript) = (0, 0, 0, 0, 0, 0);
        for (var at = 0; at < text.Length && words < MostWords;)
        {
            var start = at;
            for (; at < text.Length && (char.IsLetter(text[at]) || char.IsSurrogate(text[at])); at++)
            {
                letters++;
                otherScript += IsOtherScript(text[at]) ? 1 : 0;
            }

            if (at == start)
            {
                at++;
                continue;
            }

            var word = text.AsSpan(start, at - start);
            words++;
            englishWords += english.Contains(word) ? 1 : 0;
            sharedWords += shared.Contains(word) ? 1 : 0;
            // English words have no accents to speak of; names have, but they have capitals too.
            otherWords += (other.Contains(word) || !Ascii.IsValid(word)) && !IsInName(text, start, at) ? 1 : 0;
        }

        if (otherScript * 100 > letters * Limits.LanguageOtherScriptPercent && letters >= Limits.LanguageLeastWords)
        {
            return Judgement.NotEnglish;
        }

        if (words < Limits.LanguageLeastWords)
        {
            return Judgement.Open;
        }

        var isOther = (otherWords > englishWords - sharedWords && otherWords >= Limits.LanguageLeastOther)
            || (words >= Limits.LanguageLongWords && englishWords * 100 < words * Limits.LanguageEnglishPercent);
        return isOther ? Judgement.NotEnglish : englishWords == sharedWords ? Judgement.Open : Judgement.English;
    }

    /// <summary>Whether a word is part of a name, as in "Kim Jong-il", "Rio de Janeiro" and "Joran van der Sloot".</summary>
    private static bool IsInName(string text, int start, int end)
    {
        if (char.IsUpper(text[start]) || (start > 0 && text[start - 1] is '-' or '\'' or '’'))
        {
            return true;
        }

        var before = start - 2;
        while (before > 0 && char.IsLetter(text[before - 1]))
        {
            before--;
        }

        return (before >= 0 && char.IsUpper(text[before])) || (end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]));
    }

    /// <summary>Letters beyond Latin with its extensions (to U+024F, and U+1E00 to U+1EFF).</summary>
    private static bool IsOtherScript(char letter) => letter > '\u024F' && letter is not (>= '\u1E00' and <= '\u1EFF');
}
