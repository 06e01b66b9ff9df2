namespace Entente.Language.Lemmas;

/// <summary>The endings by which words that were never met find their script.</summary>
internal static class WordEnding
{
    /// <summary>Stands before a word, so that an ending may be the whole of it.</summary>
    private const char WordStart = '^';

    /// <summary>In UTF-16 units; the mark of a word's start counts.</summary>
    private const int Longest = 6;

    /// <summary>Endings as long as this are surer than the sound pattern, shorter ones less.</summary>
    private const int BeforePattern = 5;

    /// <summary>From the surest to the empty one.</summary>
    public static IEnumerable<string> All(string lower)
    {
        var marked = WordStart + lower;
        for (var length = Math.Min(Longest, marked.Length); length >= 0; length--)
        {
            yield return marked[^length..];
            if (length == BeforePattern && Pattern(lower) is { } pattern)
            {
                yield return pattern;
            }
        }
    }

    /// <summary>Whether an ending is tried before the sound pattern, or is one.</summary>
    public static bool ComesBeforePattern(ReadOnlySpan<char> ending) =>
        ending.Length > 0 && (ending[0] == '~' || (ending.Length >= BeforePattern
            && (ending.EndsWith("ed", StringComparison.Ordinal) || ending.EndsWith("ing", StringComparison.Ordinal))));

    /// <summary>
    /// What decides whether a verb gets its e back: in "provoked" consonant, vowel, k; in "looked" two vowels, k; in
    /// "stopped" vowel, double p. Null for other words.
    /// </summary>
    private static string? Pattern(string lower)
    {
        var suffix = lower.EndsWith("ed", StringComparison.Ordinal) ? 2 : lower.EndsWith("ing", StringComparison.Ordinal) ? 3 : 0;
        var last = lower.Length - suffix - 1;
        return suffix == 0 || last < 2
            ? null
            : $"~{Sound(lower, last - 2)}{Sound(lower, last - 1)}{lower[last]}{lower.AsSpan(last + 1)}";
    }

    private static char Sound(string word, int index) =>
        word[index] == word[index + 1] ? 'D' : word[index] is 'a' or 'e' or 'i' or 'o' or 'u' ? 'V' : 'C';
}
