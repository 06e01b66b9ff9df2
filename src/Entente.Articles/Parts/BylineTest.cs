using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Entente.Articles;

/// <summary>Whether a block names who wrote the article: "By Jane Doe in Havana", "(Reporting by A; Editing by B)".</summary>
internal static class BylineTest
{
    private static readonly ImmutableArray<string> Starts = CueFile.Lines("byline-starts");
    private static readonly ImmutableArray<string> SignoffStarts = CueFile.Lines("signoff-starts");
    private static readonly FrozenSet<string> SmallWords = CueFile.Set("byline-small-words");

    public static bool Holds(ReadOnlySpan<char> block) =>
        (Prose.HasAtMost(block, Limits.BylineWords) && NamesAfter(block) is { IsEmpty: false } names && !Prose.EndsSentence(block) && AreNames(names))
        || (Prose.HasAtMost(block, Limits.SignoffWords) && StartOf(block, SignoffStarts) > 0);

    /// <summary>The names of a byline without its "By"; empty where it does not start with one.</summary>
    public static ReadOnlySpan<char> NamesAfter(ReadOnlySpan<char> block)
    {
        var length = StartOf(block, Starts);
        return length == 0 ? [] : block[length..].TrimStart(": ");
    }

    private static int StartOf(ReadOnlySpan<char> block, ImmutableArray<string> starts)
    {
        foreach (var start in starts)
        {
            if (block.StartsWith(start, StringComparison.OrdinalIgnoreCase) && block.Length > start.Length
                && (char.IsWhiteSpace(block[start.Length]) || block[start.Length] == ':' || start[^1] == ':'))
            {
                return start.Length;
            }
        }

        return 0;
    }

    /// <summary>Each word has a capital or is one that joins names; at least one has a capital.</summary>
    private static bool AreNames(ReadOnlySpan<char> names)
    {
        var small = SmallWords.GetAlternateLookup<ReadOnlySpan<char>>();
        var capitals = 0;
        foreach (var range in names.SplitAny(" \t\r\n\u00A0,|/&;"))
        {
            var word = names[range].Trim(".()•·–-—@");
            if (word.IsEmpty || small.Contains(word))
            {
                continue;
            }

            if (!char.IsUpper(word[0]))
            {
                return false;
            }

            capitals++;
        }

        return capitals > 0;
    }
}
