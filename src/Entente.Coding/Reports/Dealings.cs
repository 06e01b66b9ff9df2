using System.Collections.Immutable;

namespace Entente.Coding.Reports;

/// <summary>How often an article has each state deal with each other.</summary>
internal sealed class Dealings
{
    private readonly Dictionary<string, SortedDictionary<string, Dealing>> all = new(StringComparer.Ordinal);

    public Dealings(ImmutableArray<Report> reports)
    {
        foreach (var report in reports)
        {
            Lead ??= Pair(report);
            foreach (var actor in report.Actor)
            {
                foreach (var other in report.Mutual ? report.Actor : report.Recipient)
                {
                    Add(actor, other);
                    Add(other, actor);
                }
            }
        }
    }

    /// <summary>The two states of the first act that the article tells between two, whose quarrel or accord it is about; null for none.</summary>
    public (string One, string Other)? Lead { get; }

    /// <summary>The other with which a state deals most, of several the first by code; null where it deals with none.</summary>
    public Dealing? Most(string state)
    {
        if (!all.TryGetValue(state, out var others))
        {
            return null;
        }

        Dealing? most = null;
        foreach (var (_, dealing) in others)
        {
            most = most is null || dealing.Count > most.Count ? dealing : most;
        }

        return most;
    }

    /// <summary>How often it deals with any.</summary>
    public int Count(string state) => all.TryGetValue(state, out var others) ? others.Values.Sum(d => d.Count) : 0;

    private static (string One, string Other)? Pair(Report report)
    {
        var first = report.Actor.Select(p => p.State).Distinct(StringComparer.Ordinal).ToArray();
        var second = report.Mutual ? [] : report.Recipient.Select(p => p.State).Distinct(StringComparer.Ordinal).ToArray();
        return report.Mutual ? first is [{ } one, { } other] ? (one, other) : null
            : first is [{ } doer] && second is [{ } done] && doer != done ? (doer, done) : null;
    }

    private void Add(Party one, Party other)
    {
        if (one.State is not { } from || other.State is not { } to || from == to)
        {
            return;
        }

        if (!all.TryGetValue(from, out var others))
        {
            all[from] = others = new(StringComparer.Ordinal);
        }

        if (!others.TryGetValue(to, out var dealing))
        {
            others[to] = dealing = new Dealing(other);
        }

        dealing.Add(other);
    }

    /// <summary>With one other.</summary>
    internal sealed class Dealing(Party party)
    {
        public int Count { get; private set; }

        /// <summary>The other one, as it was named last.</summary>
        public Party Party { get; private set; } = party;

        public void Add(Party again)
        {
            Party = again;
            Count++;
        }
    }
}
