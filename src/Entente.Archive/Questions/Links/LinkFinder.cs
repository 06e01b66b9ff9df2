using System.Collections.Immutable;
using Entente.Archive.Events;
using Entente.Archive.Store;

namespace Entente.Archive.Questions.Links;

/// <summary>
/// Finds what hangs on an event and what it hangs on, when it is asked for: new reports may move what is the latest arrest
/// before a release, so nothing of it is stored. A link is there from both ends or from none.
/// </summary>
internal sealed class LinkFinder : IDisposable
{
    /// <summary>How many days of age weigh as much as the first of them.</summary>
    private const double Ageing = 7;

    /// <summary>Days that acts are announced and promised ahead, at most.</summary>
    private const int Ahead = 400;

    private readonly LinkedActReader acts;
    private readonly ImmutableArray<LinkRule> rules;

    public LinkFinder(ArchiveStore store)
        : this(store, LinkRule.All)
    {
    }

    internal LinkFinder(ArchiveStore store, ImmutableArray<LinkRule> rules)
    {
        this.rules = rules;
        acts = new LinkedActReader(store);
    }

    public static ImmutableArray<LinkedEvent> Find(ArchiveStore store, StoredEvent entry)
    {
        using var finder = new LinkFinder(store);
        return [.. finder.ByRules(entry).DistinctBy(link => (link.Kind, link.Entry.Event.Id))
            .OrderBy(link => link.Kind)
            .ThenBy(link => link.Entry.Event.When?.Earliest ?? link.Entry.Event.First?.Earliest ?? DateOnly.MaxValue)
            .ThenBy(link => link.Entry.Event.Id.Key)];
    }

    public void Dispose() => acts.Dispose();

    internal IEnumerable<LinkedEvent> ByRules(StoredEvent entry)
    {
        var one = acts.Of(entry);
        foreach (var rule in rules)
        {
            if (LinkTest.IsLater(rule, one) && Earlier(rule, one) is { } earlier)
            {
                yield return new LinkedEvent(rule.Later.Back(), earlier.Entry);
            }

            if (LinkTest.IsEarlier(rule, one))
            {
                foreach (var later in acts.Near(one, rule.LaterActs, Back(rule), Reach(rule)).Where(later => LinkTest.Fits(rule, later, one)))
                {
                    if (Earlier(rule, later)?.Event.Id == one.Event.Id)
                    {
                        yield return new LinkedEvent(rule.Later, later.Entry);
                    }
                }
            }
        }
    }

    /// <summary>Of those that it may hang on, the one whose words are most alike and whose day is nearest; null for none.</summary>
    internal LinkedAct? Earlier(LinkRule rule, LinkedAct later) =>
        !LinkTest.IsLater(rule, later) ? null : acts.Near(later, rule.EarlierActs, Reach(rule), Back(rule))
            .Where(earlier => LinkTest.Fits(rule, later, earlier))
            .OrderByDescending(earlier => later.Shared(earlier) - Math.Log(1 + (Math.Abs(later.Day!.Value - earlier.Day!.Value) / Ageing))) // not null: Fits asks
            .ThenByDescending(earlier => earlier.Day)
            .ThenBy(earlier => earlier.Event.Id.Key)
            .FirstOrDefault();

    /// <summary>Days before the later act; what was planned or promised may have been so long before.</summary>
    private static int Reach(LinkRule rule) => Math.Max(rule.Days, rule.Of is LinkOf.Type or LinkOf.Content && rule.Later != LinkKind.Denial ? Ahead : 0);

    /// <summary>Days that the earlier act may lie behind the later: a denial may come first, and a plan bears the date of the act.</summary>
    private static int Back(LinkRule rule) => rule.Later == LinkKind.Denial ? rule.Days : rule.EarlierStanding == EventStatus.Planned ? Ahead : 0;
}
