using static Entente.Language.Tokens.Characters;

namespace Entente.Language.Tokens;

/// <summary>How far a word reaches: over letters and digits, and over marks that tie them together in this place.</summary>
internal static class WordExtent
{
    private const int LongestAbbreviation = 12;

    /// <summary>Where the word that starts here ends.</summary>
    public static int Find(ReadOnlySpan<char> text, int start, int end, TokenRules rules)
    {
        var at = start;
        while (true)
        {
            while (at < end && IsWord(text[at]))
            {
                at++;
            }

            if (at == start || at + 1 >= end || !IsWord(text[at + 1]))
            {
                return at;
            }

            var stop = Tie(text, start, at, end, rules);
            if (stop == at)
            {
                return at;
            }

            at = stop;
        }
    }

    /// <summary>Where to go on after the mark at this place, or the place itself when the word ends before it.</summary>
    private static int Tie(ReadOnlySpan<char> text, int start, int at, int end, TokenRules rules)
    {
        var (before, after) = (text[at - 1], text[at + 1]);
        var numbers = IsDigit(before) && IsDigit(after);
        return text[at] switch
        {
            '.' => numbers ? at + 1 : Dotted(text, start, at, end, rules),
            ',' => numbers && IsThousands(text, at + 1, end) ? at + 1 : at,
            ':' => numbers ? at + 1 : at,
            '/' => numbers ? SlashedNumbers(text, start, at, end) : Whole(text, start, at, end, rules),
            '&' => IsUpper(after) == IsUpper(before) && at - start <= 3 && IsLetter(after) ? at + 1 : at,
            '*' => IsLetter(before) && IsLetter(after) ? at + 1 : at,
            var c when IsApostrophe(c) => Apostrophe(text, at, end, rules),
            var c when IsHyphen(c) => Hyphen(text, start, at, end, rules),
            _ => at,
        };
    }

    /// <summary>"1,200", but not the list "13,14".</summary>
    private static bool IsThousands(ReadOnlySpan<char> text, int at, int end)
    {
        const int Group = 3;
        var stop = at;
        while (stop < end && IsDigit(text[stop]))
        {
            stop++;
        }

        return stop - at == Group;
    }

    private static int Apostrophe(ReadOnlySpan<char> text, int at, int end, TokenRules rules)
    {
        if (!IsLetter(text[at + 1]))
        {
            return at;
        }

        if (text[at] is not ('`' or '‘'))
        {
            return at + 1;
        }

        var stop = WordRun(text, at + 1, end);
        return TokenRules.Has(rules.AfterApostrophe, text[(at + 1)..stop]) ? at + 1 : at;
    }

    /// <summary>"U.S", "Ph.D", "whitehouse.gov": the letters before and after a full stop belong together.</summary>
    private static int Dotted(ReadOnlySpan<char> text, int start, int at, int end, TokenRules rules)
    {
        if (!IsLetter(text[at + 1]) && !IsLetter(text[at - 1]))
        {
            return at;
        }

        var single = (at - start == 1 || text[at - 2] == '.' || IsHyphen(text[at - 2])) && IsLetter(text[at - 1]);
        if (single && (at + 2 >= end || !IsWord(text[at + 2])))
        {
            return at + 1;
        }

        var (stop, last, pieces) = (at, at, 1);
        while (stop < end && (IsWord(text[stop]) || text[stop] is '.' or '-'))
        {
            if (text[stop] == '.' && stop + 1 < end && IsWord(text[stop + 1]))
            {
                (last, pieces) = (stop, pieces + 1);
            }

            stop++;
        }

        if (stop - start < LongestAbbreviation && TokenRules.Has(rules.Abbreviations, text[start..stop]))
        {
            return stop - 1;
        }

        while (!IsWord(text[stop - 1]))
        {
            stop--;
        }

        if (pieces > 2 && !text[start..stop].ContainsAnyExceptInRange('-', 'z') && !text[start..stop].ContainsAnyInRange('A', 'Z'))
        {
            return stop;
        }

        return IsExtension(text[at - 1], text[(last + 1)..stop], rules) ? PathEnd(text, stop, end) : at;
    }

    /// <summary>"report.doc", "ENRON.XLS", "Newsfeed.Com", but not "said.Com".</summary>
    private static bool IsExtension(char before, ReadOnlySpan<char> extension, TokenRules rules) =>
        (!IsUpper(extension[0]) || IsUpper(extension[^1]) == IsUpper(before))
        && TokenRules.Has(rules.Extensions, extension);

    /// <summary>The path after a host, "cra.org/resources/survey".</summary>
    private static int PathEnd(ReadOnlySpan<char> text, int at, int end)
    {
        if (at + 1 >= end || text[at] != '/' || !IsWord(text[at + 1]))
        {
            return at;
        }

        while (at < end && (IsWord(text[at]) || text[at] is '/' or '.' or '-' or '?' or '=' or '&' or '%' or '#' or '~'))
        {
            at++;
        }

        while (!IsWord(text[at - 1]) && text[at - 1] != '/')
        {
            at--;
        }

        return at;
    }

    /// <summary>Dates (11/28/2000), 9/11 and telephone numbers stay whole; "2001/02" does not.</summary>
    private static int SlashedNumbers(ReadOnlySpan<char> text, int start, int at, int end)
    {
        var stop = at + 1;
        while (stop < end && (IsDigit(text[stop]) || (text[stop] == '/' && stop + 1 < end && IsDigit(text[stop + 1]))))
        {
            stop++;
        }

        var three = text[(at + 1)..stop].Contains('/');
        var (left, right) = (at - start, stop - at - 1);
        return three || (left <= 2 && right <= 2) || left == 3 ? stop : at;
    }

    private static int Whole(ReadOnlySpan<char> text, int start, int at, int end, TokenRules rules)
    {
        var stop = WordRun(text, at + 1, end);
        return TokenRules.Has(rules.Whole, text[start..stop]) ? stop : at;
    }

    private static int Hyphen(ReadOnlySpan<char> text, int start, int at, int end, TokenRules rules)
    {
        var first = text[start..at];
        if (IsDigit(first[0]))
        {
            return NumberGroups(text, start, at, end);
        }

        var stop = WordRun(text, at + 1, end);
        var whole = text[start..stop];
        if (TokenRules.Has(rules.Whole, whole))
        {
            return stop;
        }

        if (TokenRules.Has(rules.Suffixes, text[(at + 1)..stop]))
        {
            return stop;
        }

        return TokenRules.Has(rules.Prefixes, first) && !TokenRules.Has(rules.Split, whole) ? at + 1 : at;
    }

    /// <summary>2018-11-02 and 713-853-3989 stay whole, "1969-1970" and "15-year" do not.</summary>
    private static int NumberGroups(ReadOnlySpan<char> text, int start, int at, int end)
    {
        var stop = start;
        var groups = 1;
        while (stop < end && (IsDigit(text[stop]) || (IsHyphen(text[stop]) && stop + 1 < end && IsDigit(text[stop + 1]))))
        {
            groups += IsHyphen(text[stop]) ? 1 : 0;
            stop++;
        }

        if (stop < end && IsWord(text[stop]))
        {
            return at;
        }

        var telephone = groups == 2 && at - start is 1 or 3 or 5 && stop - at - 1 == 4;
        return groups >= 3 || telephone ? stop : at;
    }

    private static int WordRun(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && IsWord(text[at]))
        {
            at++;
        }

        return at;
    }
}
