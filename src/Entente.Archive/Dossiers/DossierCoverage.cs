using System.Collections.Immutable;
using System.Globalization;

namespace Entente.Archive.Dossiers;

/// <summary>What the dossier rests on: how many articles tell of the two, by outlet and by time, and where they fall silent.</summary>
/// <param name="Articles">Articles that tell of any event of the dossier; copies count.</param>
/// <param name="Outlets">Most articles first; an unknown publisher is null.</param>
/// <param name="ByDay">Whether the periods are days: where the articles span two months at most. Else they are months.</param>
/// <param name="Periods">From the first article to the last, those without any included.</param>
/// <param name="Gaps">The longest stretches without an article, in order of time.</param>
public sealed record DossierCoverage(
    int Articles, ImmutableArray<OutletCoverage> Outlets, bool ByDay, ImmutableArray<PeriodCoverage> Periods, ImmutableArray<CoverageGap> Gaps)
{
    private const int LongestByDay = 62;

    /// <summary>A shorter silence is nothing to speak of, in days.</summary>
    private const int LeastGap = 60;
    private const int MostGaps = 10;

    /// <param name="published">How many articles the archive holds of each day, on anything.</param>
    /// <param name="from">Where the asked time begins; null for the first article.</param>
    /// <param name="until">Where it ends; null for the last article.</param>
    internal static DossierCoverage Of(
        IEnumerable<DossierTelling> tellings, PublishedDays published, DateOnly? from, DateOnly? until)
    {
        var seen = new HashSet<long>();
        var articles = tellings.Where(telling => seen.Add(telling.Article)).ToList();
        var days = new List<int>(articles.Count);
        foreach (var telling in articles)
        {
            if (telling.Source.Published is { IsDay: true, Earliest: { } day })
            {
                days.Add(day.DayNumber);
            }
        }

        days.Sort();
        var byDay = days.Count > 0 && days[^1] - days[0] < LongestByDay;
        var outlets = articles.GroupBy(telling => telling.Source.Publisher ?? "", StringComparer.Ordinal).Select(Outlet).ToList();
        outlets.Sort((a, b) => a.Articles != b.Articles ? b.Articles.CompareTo(a.Articles) : string.CompareOrdinal(a.Publisher ?? "~", b.Publisher ?? "~"));
        return new DossierCoverage(articles.Count, [.. outlets], byDay, Series(days, byDay), FindGaps(days, published, from, until));
    }

    private static OutletCoverage Outlet(IGrouping<string, DossierTelling> articles)
    {
        var (count, first, last) = (0, DateOnly.MaxValue, DateOnly.MinValue);
        foreach (var telling in articles)
        {
            count++;
            first = telling.Source.Published?.Earliest is { } early && early < first ? early : first;
            last = telling.Source.Published?.Latest is { } late && late > last ? late : last;
        }

        return new OutletCoverage(
            articles.Key.Length == 0 ? null : articles.Key, count,
            first == DateOnly.MaxValue ? null : first, last == DateOnly.MinValue ? null : last);
    }

    /// <param name="days">Numbers of days, in order; a day stands once for each article.</param>
    private static ImmutableArray<PeriodCoverage> Series(List<int> days, bool byDay)
    {
        var series = ImmutableArray.CreateBuilder<PeriodCoverage>();
        if (days.Count == 0)
        {
            return [];
        }

        var next = 0;
        var first = DateOnly.FromDayNumber(days[0]);
        for (var at = byDay ? first : new DateOnly(first.Year, first.Month, 1); next < days.Count; at = byDay ? at.AddDays(1) : at.AddMonths(1))
        {
            var end = byDay ? at.DayNumber : at.DayNumber + DateTime.DaysInMonth(at.Year, at.Month) - 1;
            var before = next;
            while (next < days.Count && days[next] <= end)
            {
                next++;
            }

            series.Add(new PeriodCoverage(at.ToString(byDay ? "yyyy-MM-dd" : "yyyy-MM", CultureInfo.InvariantCulture), next - before));
        }

        return series.ToImmutable();
    }

    /// <param name="days">Numbers of days, in order.</param>
    private static ImmutableArray<CoverageGap> FindGaps(List<int> days, PublishedDays published, DateOnly? from, DateOnly? until)
    {
        var gaps = new List<CoverageGap>();
        if (days.Count > 0)
        {
            var before = from is { } first && first.DayNumber < days[0] ? first.DayNumber - 1 : days[0];
            foreach (var day in until is { } last && last.DayNumber > days[^1] ? days.Append(last.DayNumber + 1) : days)
            {
                if (day - before > LeastGap)
                {
                    var (start, end) = (DateOnly.FromDayNumber(before + 1), DateOnly.FromDayNumber(Math.Min(day - 1, DateOnly.MaxValue.DayNumber)));
                    gaps.Add(new CoverageGap(start, end, 0));
                }

                before = day;
            }
        }

        gaps.Sort((a, b) => a.Days != b.Days ? b.Days.CompareTo(a.Days) : a.From.CompareTo(b.From));
        var longest = gaps.GetRange(0, Math.Min(MostGaps, gaps.Count));
        longest.Sort((a, b) => a.From.CompareTo(b.From));
        return [.. longest.Select(gap => gap with { Others = published.Between(gap.From, gap.To) })];
    }
}

/// <param name="Publisher">Null where the archive does not know it.</param>
/// <param name="First">The first day of publication; null where undated.</param>
public sealed record OutletCoverage(string? Publisher, int Articles, DateOnly? First, DateOnly? Last);

/// <param name="Name">"2018-11" or "2018-11-02".</param>
public sealed record PeriodCoverage(string Name, int Articles);

/// <summary>A stretch in which no article tells of the two: a silence of the archive, which may not be one of the world.</summary>
/// <param name="Others">How many articles on other things the archive holds of these days: where few, it is the archive that was silent.</param>
public sealed record CoverageGap(DateOnly From, DateOnly To, long Others)
{
    public int Days => To.DayNumber - From.DayNumber + 1;
}
