using static Entente.Language.Tokens.Characters;

namespace Entente.Language.Tokens;

/// <summary>Decides whether a full stop belongs to the word before it.</summary>
internal static class Abbreviation
{
    /// <param name="start">Where the word begins.</param>
    /// <param name="stop">Where the full stop stands.</param>
    public static bool TakesStop(ReadOnlySpan<char> text, int start, int stop, TokenRules rules)
    {
        var word = text[start..stop];
        var dotted = text[start..(stop + 1)];
        var follows = SkipGap(text, stop + 1);
        var next = follows < text.Length ? text[follows] : ' ';
        if (TokenRules.Has(rules.NotAtEnd, dotted) && EndsHere(text, stop + 1))
        {
            return false;
        }

        if (TokenRules.Has(rules.Abbreviations, dotted) || IsAcronym(word) || IsBeforeComma(text, word, stop))
        {
            return true;
        }

        return (IsDigit(next) && TokenRules.Has(rules.BeforeNumber, dotted))
            || (IsUpper(next) && IsUpper(word[0]) && TokenRules.Has(rules.BeforeCapital, dotted))
            || (word.Length == 1 && IsUpper(word[0]) && IsInitial(text, start, stop, rules));
    }

    /// <summary>A stop before a comma can end no sentence: "Cal., declare".</summary>
    private static bool IsBeforeComma(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int stop)
    {
        const int Longest = 5;
        return stop + 1 < text.Length && text[stop + 1] is ',' or ';' && word.Length <= Longest && IsLetter(word[0]);
    }

    /// <summary>Single letters with stops between, "U.S", "a.m", "anti-U.S".</summary>
    private static bool IsAcronym(ReadOnlySpan<char> word) =>
        word.Length >= 3 && word[^2] == '.' && IsLetter(word[^1])
        && (word.Length == 3 || word[^4] == '.' || IsHyphen(word[^4]));

    /// <summary>"J. R. Smith", "singer R. Kelly": a name or another initial follows, not a word that begins sentences.</summary>
    private static bool IsInitial(ReadOnlySpan<char> text, int start, int stop, TokenRules rules)
    {
        var next = SkipGap(text, stop + 1);
        var end = next;
        while (end < text.Length && IsLetter(text[end]))
        {
            end++;
        }

        if (next == end || !IsUpper(text[next]))
        {
            return next < text.Length && IsAfterInitial(text, start);
        }

        var initialFollows = end - next == 1 && end < text.Length && text[end] == '.';
        return initialFollows
            || (text[start] != 'I' && !IsAfterNumber(text, start) && !TokenRules.Has(rules.Starters, text[next..end]));
    }

    private static bool IsAfterInitial(ReadOnlySpan<char> text, int start) =>
        start >= 3 && text[start - 1] == ' ' && text[start - 2] == '.' && IsUpper(text[start - 3])
        && (start == 3 || !IsWord(text[start - 4]));

    private static bool IsAfterNumber(ReadOnlySpan<char> text, int start) =>
        start >= 2 && (IsDigit(text[start - 1]) || IsDigit(text[start - 2]));

    private static bool EndsHere(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '"' or '”' or '’' or ')')
        {
            at++;
        }

        return SkipGap(text, at) >= text.Length;
    }

    private static int SkipGap(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsGap(text[at]))
        {
            at++;
        }

        return at;
    }
}
