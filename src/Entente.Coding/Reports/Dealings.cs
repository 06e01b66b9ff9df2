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
