namespace Entente.Archive.Questions;

/// <summary>Counts of events by period and pair, for statistics.</summary>
/// <param name="Rows">By actor, recipient and period; made while they are read, since all pairs with zeros are millions.</param>
/// <param name="Undated">How many events of the asked pairs have no first day, and so stand in no row.</param>
/// <param name="Spanning">How many events reach over their period's end, and count in the one of their first day.</param>
public sealed record Panel(IEnumerable<PanelRow> Rows, int Undated, int Spanning);

/// <param name="Actor">In an undirected panel the first of the pair.</param>
/// <param name="Recipient">In an undirected panel the second of the pair.</param>
/// <param name="All">All events in the period, of whatever parties.</param>
public sealed record PanelRow(Period Period, string Actor, string Recipient, PanelCounts Counts, int All)
{
    /// <summary>The pair's events as a share of all events in the period, 0 to 1; null where the period has none.</summary>
    public double? Share => All == 0 ? null : (double)Counts.Events / All;
}

/// <summary>Sums over the events of a pair in a period.</summary>
public sealed class PanelCounts
{
    private readonly int[] events = new int[4];
    private readonly int[] reports = new int[4];

    public int Events => events.Sum();

    public int Reports => reports.Sum();

    /// <summary>The sum of the events' PLOVER scores, each -10 to +10.</summary>
    public double ScoreSum { get; private set; }

    /// <summary>Null where there are no events.</summary>
    public double? ScoreMean => Events == 0 ? null : ScoreSum / Events;

    /// <param name="quad">1 to 4.</param>
    public int EventsOf(int quad) => events[quad - 1];

    /// <param name="quad">1 to 4.</param>
    public int ReportsOf(int quad) => reports[quad - 1];

    internal void Add(int quad, double score, int reportCount)
    {
        events[quad - 1]++;
        reports[quad - 1] += reportCount;
        ScoreSum += score;
    }
}
