using System.Collections.Immutable;
using Entente.Archive.Events;

namespace Entente.Archive.Questions.Links;

/// <summary>
/// A list of beginnings of stems, those of one meaning in one group: <c>sanctio embargo+arms</c> has two groups, and
/// "tightens the arms embargo" has a word of the second.
/// </summary>
internal sealed class WordGroups(ImmutableArray<ImmutableArray<string>> groups)
{
    public static WordGroups Parse(string line) =>
        new([.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(group => group.Split('+').ToImmutableArray())]);

    public bool IsIn(Gist gist) => groups.Any(group => Has(gist, group));

    /// <summary>Whether a word of one and the same group stands in both.</summary>
    public bool IsInBoth(Gist one, Gist other) => groups.Any(group => Has(one, group) && Has(other, group));

    private static bool Has(Gist gist, ImmutableArray<string> group) =>
        gist.Words.Any(word => group.Any(beginning => word.Stem.StartsWith(beginning, StringComparison.Ordinal)));
}
