using static Entente.Language.Tokens.Characters;

namespace Entente.Language.Tokens;

/// <summary>Addresses of the web and of mail inside a run of characters; UD takes each for one word.</summary>
internal static class Addresses
{
    /// <summary>"a@bc.d"; there is no shorter address that is not a word as well.</summary>
    private const int Shortest = 6;

    /// <summary>The first address, or an empty range at the end.</summary>
    public static (int From, int To) Find(ReadOnlySpan<char> text, int start, int end)
    {
        var run = text[start..end];
        if (run.Length < Shortest)
        {
            return (end, end);
        }

        var scheme = run.IndexOf("://", StringComparison.Ordinal);
        if (scheme > 0)
        {
            var from = scheme;
            while (from > 0 && (IsWord(run[from - 1]) || run[from - 1] == ':'))
            {
                from--;
            }

            return from < scheme ? (start + from, start + TrimEnd(run, from)) : (end, end);
        }

        var web = run.IndexOf("www.", StringComparison.OrdinalIgnoreCase);
        if (web >= 0 && (web == 0 || !IsWord(run[web - 1])))
        {
            return (start + web, start + TrimEnd(run, web));
        }

        var at = run.IndexOf('@');
        return at > 0 && at + 1 < run.Length && (IsWord(run[at - 1]) || run[at - 1] == '.') && IsWord(run[at + 1])
            ? Mail(run, start, at)
            : (end, end);
    }

    private static (int From, int To) Mail(ReadOnlySpan<char> run, int start, int at)
    {
        var from = at;
        while (from > 0 && (IsWord(run[from - 1]) || run[from - 1] is '.' or '-' or '+' or '%' or ':'))
        {
            from--;
        }

        var to = at + 1;
        while (to < run.Length && (IsWord(run[to]) || run[to] is '.' or '-'))
        {
            to++;
        }

        while (!IsWord(run[from]))
        {
            from++;
        }

        return (start + from, start + TrimEnd(run[..to], from));
    }

    /// <summary>Marks after an address belong to the sentence, save a bracket that the address opened itself.</summary>
    private static int TrimEnd(ReadOnlySpan<char> run, int from)
    {
        var end = run.Length;
        while (end > from + 1 && run[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '"' or '\'' or ')' or ']' or '>'
            or '}' or '»' or '”' or '’' or '*' or '|')
        {
            if (run[end - 1] == ')' && run[from..end].Contains('('))
            {
                break;
            }

            end--;
        }

        return end;
    }
}
