using static Entente.Language.Tokens.Characters;

namespace Entente.Language.Tokens;

/// <summary>
/// Finds the words inside a form that the scanner took whole: contractions (universaldependencies.org/en: "don't" is
/// do + n't, "Moscow's" Moscow + 's) and units written to their number ("5pm").
/// </summary>
internal static class WordParts
{
    public static WordForm Analyse(ReadOnlySpan<char> form, TokenRules rules)
    {
        var whole = form.ToString();
        var unit = UnitStart(form, rules);
        if (unit > 0)
        {
            return new WordForm(whole, [whole[..unit], whole[unit..]], Joined: false);
        }

        if (Contraction(form, rules) is { } lengths)
        {
            return new WordForm(whole, Cut(whole, lengths), Joined: true);
        }

        var parts = AtApostrophes(whole, rules);
        return new WordForm(whole, parts, parts.Length > 0);
    }

    private static int UnitStart(ReadOnlySpan<char> form, TokenRules rules)
    {
        if (!IsDigit(form[0]))
        {
            return 0;
        }

        var end = 1;
        while (end < form.Length && !IsLetter(form[end]))
        {
            end++;
        }

        return end < form.Length && TokenRules.Has(rules.Units, form[end..]) ? end : 0;
    }

    private static int[]? Contraction(ReadOnlySpan<char> form, TokenRules rules)
    {
        Span<char> key = stackalloc char[16];
        if (form.Length + 1 > key.Length)
        {
            return null;
        }

        var lookup = rules.Contractions.GetAlternateLookup<ReadOnlySpan<char>>();
        key[0] = '=';
        form.CopyTo(key[1..]);
        if (lookup.TryGetValue(key[..(form.Length + 1)], out var lengths))
        {
            return lengths;
        }

        var length = form.ToLowerInvariant(key);
        return lookup.TryGetValue(key[..length], out lengths) ? lengths : null;
    }

    private static string[] Cut(string whole, int[] lengths)
    {
        var parts = new string[lengths.Length];
        var at = 0;
        for (var i = 0; i < lengths.Length; i++)
        {
            parts[i] = whole.Substring(at, lengths[i]);
            at += lengths[i];
        }

        return parts;
    }

    private static string[] AtApostrophes(string whole, TokenRules rules)
    {
        var parts = new List<string>();
        var end = whole.Length;
        while (CutBefore(whole.AsSpan(0, end), rules) is var cut and > 0)
        {
            parts.Insert(0, whole[cut..end]);
            end = cut;
        }

        if (parts.Count > 0)
        {
            parts.Insert(0, whole[..end]);
        }

        return [.. parts];
    }

    private static int CutBefore(ReadOnlySpan<char> word, TokenRules rules)
    {
        var at = word.Length - 1;
        while (at > 0 && !IsApostrophe(word[at]))
        {
            at--;
        }

        if (at <= 0)
        {
            return 0;
        }

        var after = word[(at + 1)..];
        if (TokenRules.Has(rules.AfterApostrophe, after))
        {
            return IsDecade(word[..at]) ? 0 : at;
        }

        var negated = after.Length == 1 && (after[0] | 32) == 't' && (word[at - 1] | 32) == 'n';
        return negated ? at - 1 : 0;
    }

    /// <summary>"the 1990's", "her 60's": EWT and GUM keep these plurals whole, unlike "2018's".</summary>
    private static bool IsDecade(ReadOnlySpan<char> number)
    {
        foreach (var c in number)
        {
            if (!IsDigit(c))
            {
                return false;
            }
        }

        return number.Length is 2 or 4 && number[^1] == '0';
    }
}
