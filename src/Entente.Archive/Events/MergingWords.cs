using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Entente.Archive.Events;

/// <summary>The lists of merging-words.txt.</summary>
internal static class MergingWords
{
    private static readonly Dictionary<string, string[]> Lists = Read();

    /// <summary>Words of office and rank, written with a capital, that name nobody.</summary>
    public static ImmutableArray<string> Titles => List("titles");

    /// <summary>Numbers in words, from one on, each at its place.</summary>
    public static ImmutableArray<string> Numbers => List("numbers");

    /// <summary>Words that put an act behind them into the background: "after he was shot".</summary>
    public static ImmutableArray<string> Subordinates => List("subordinates");

    /// <summary>Those of them before which a comma ends no clause.</summary>
    public static ImmutableArray<string> Relatives => List("relatives");

    /// <summary>Words for one more of a kind: "another", "a further".</summary>
    public static ImmutableArray<string> Further => List("further");

    /// <summary>Words behind an ordinal for the same: "a tenth day".</summary>
    public static ImmutableArray<string> Again => List("again");

    /// <summary>Beginnings of words for killing, wounding and destroying.</summary>
    public static ImmutableArray<string> Harm => List("harm");

    private static ImmutableArray<string> List(string name) => ImmutableCollectionsMarshal.AsImmutableArray(Lists[name]);

    private static Dictionary<string, string[]> Read()
    {
        using var stream = typeof(MergingWords).Assembly.GetManifestResourceStream("merging-words.txt")
            ?? throw new InvalidOperationException("The resource merging-words.txt is missing from Entente.Archive.");
        using var reader = new StreamReader(stream);
        var lists = new Dictionary<string, string[]>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cut = line.IndexOf(':', StringComparison.Ordinal);
                lists[line[..cut]] = line[(cut + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            }
        }

        return lists;
    }
}
