using Entente.Archive.Store;

namespace Entente.Archive.Dossiers;

/// <summary>The last four weeks against the 52 before them. An event counts at its first day, an undated one when first reported.</summary>
/// <param name="Last">The last day of the four weeks: the archive's last published day, or the asked end where that is earlier.</param>
/// <param name="RecentArticles">How many articles of these weeks the archive holds, on anything.</param>
/// <param name="BaselineArticles">How many of the 52 before.</param>
/// <param name="LeftOut">Events whose date is not known to a month, and so could not be counted.</param>
public sealed record DossierChange(
    DateOnly Last, ChangeCounts Recent, ChangeCounts Baseline, long RecentArticles, long BaselineArticles, int LeftOut)
{
    public const int RecentWeeks = 4;
    public const int BaselineWeeks = 52;

    /// <summary>With fewer events than this in the 52 weeks, chance alone would make a change.</summary>
    public const int LeastBaseline = 8;

    /// <summary>With fewer events than this in both together, too.</summary>
    public const int LeastTogether = 10;

    public DateOnly RecentFrom => Back(Last, RecentWeeks * 7);

    public DateOnly BaselineFrom => Back(Last, (RecentWeeks + BaselineWeeks) * 7);

    public DateOnly BaselineUntil => Back(RecentFrom, 2);

    /// <summary>Whether there is enough to compare.</summary>
    public bool Enough => Baseline.Events >= LeastBaseline && Recent.Events + Baseline.Events >= LeastTogether;

    /// <summary>
    /// 1 where the recent count is more than two standard deviations over what the baseline leads to expect, -1 where as
    /// far under, else 0. Events are taken to come one by one (Poisson), half an event is taken off for whole numbers.
    /// </summary>
    public static int Direction(int recent, int baseline)
    {
        var expected = baseline * (double)RecentWeeks / BaselineWeeks;
        var spread = Math.Sqrt(expected * (1 + ((double)RecentWeeks / BaselineWeeks)));
        return Math.Abs(recent - expected) - 0.5 > 2 * spread ? Math.Sign(recent - expected) : 0;
    }

    /// <summary>The day so many days back, that day being the first of them.</summary>
    private static DateOnly Back(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - days + 1));

    /// <param name="happened">What the two did to each other, whenever.</param>
    /// <param name="published">How many articles the archive holds of each day.</param>
    internal static DossierChange? Of(IReadOnlyList<StoredEvent> happened, DateOnly? last, PublishedDays published)
    {
        if (last is not { } end)
        {
            return null;
        }

        var empty = new DossierChange(end, new(0, 0, 0, 0, null), new(0, 0, 0, 0, null), 0, 0, 0);
        bool IsRecent(DateOnly day) => day >= empty.RecentFrom && day <= empty.Last;
        bool IsBaseline(DateOnly day) => day >= empty.BaselineFrom && day < empty.RecentFrom;
        return empty with
        {
            Recent = ChangeCounts.Of(happened.Where(entry => Day(entry) is { } day && IsRecent(day))),
            Baseline = ChangeCounts.Of(happened.Where(entry => Day(entry) is { } day && IsBaseline(day))),
            RecentArticles = published.Between(empty.RecentFrom, empty.Last),
            BaselineArticles = published.Between(empty.BaselineFrom, empty.BaselineUntil),
            LeftOut = happened.Count(entry => Day(entry) is null
                && (entry.Event.When ?? entry.Event.First) is { } when && !(when.Latest < empty.BaselineFrom) && !(when.Earliest > end)),
        };
    }

    /// <summary>The first day of a date that is known to about a month; null for a longer one.</summary>
    private static DateOnly? Day(StoredEvent entry) => (entry.Event.When ?? entry.Event.First) is { Earliest: { } first, Latest: { } last }
        && last.DayNumber - first.DayNumber <= 31 ? first : null;
}

/// <summary>Events of a time by quad class.</summary>
/// <param name="MeanScore">PLOVER score, -10 to +10; null where there are no events.</param>
public sealed record ChangeCounts(
    int VerbalCooperation, int MaterialCooperation, int VerbalConflict, int MaterialConflict, double? MeanScore)
{
    public int Events => VerbalCooperation + MaterialCooperation + VerbalConflict + MaterialConflict;

    public int Cooperation => VerbalCooperation + MaterialCooperation;

    public int Conflict => VerbalConflict + MaterialConflict;

    internal static ChangeCounts Of(IEnumerable<StoredEvent> events)
    {
        var counts = new int[5];
        var (count, sum) = (0, 0.0);
        foreach (var entry in events)
        {
            counts[entry.Event.Quad]++;
            count++;
            sum += entry.Event.Score;
        }

        return new ChangeCounts(counts[1], counts[2], counts[3], counts[4], count == 0 ? null : sum / count);
    }
}
