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
        var articles = tellings.DistinctBy(telling => telling.Article).ToList();
        var days = articles.Select(telling => telling.Source.Published is { IsDay: true, Earliest: { } day } ? day : (DateOnly?)null)
            .OfType<DateOnly>().Order().ToList();
        var byDay = days.Count > 0 && days[^1].DayNumber - days[0].DayNumber < LongestByDay;
        return new DossierCoverage(
            articles.Count,
            [
                .. articles.GroupBy(telling => telling.Source.Publisher, StringComparer.Ordinal)
                    .Select(group => new OutletCoverage(
                        group.Key, group.Count(), group.Min(telling => telling.Source.Published?.Earliest), group.Max(telling => telling.Source.Published?.Latest)))
                    .OrderByDescending(outlet => outlet.Articles).ThenBy(outlet => outlet.Publisher ?? "~", StringComparer.Ordinal),
            ],
            byDay, Series(days, byDay), FindGaps(days, published, from, until));
    }

    private static ImmutableArray<PeriodCoverage> Series(List<DateOnly> days, bool byDay)
    {
        if (days.Count == 0)
        {
            return [];
        }

        DateOnly Start(DateOnly day) => byDay ? day : new DateOnly(day.Year, day.Month, 1);
        var counts = days.CountBy(Start).ToDictionary();
        var series = ImmutableArray.CreateBuilder<PeriodCoverage>();
        for (var at = Start(days[0]); at <= days[^1]; at = byDay ? at.AddDays(1) : at.AddMonths(1))
        {
            series.Add(new PeriodCoverage(at.ToString(byDay ? "yyyy-MM-dd" : "yyyy-MM", CultureInfo.InvariantCulture), counts.GetValueOrDefault(at)));
        }

        return series.ToImmutable();
    }

    private static ImmutableArray<CoverageGap> FindGaps(
        List<DateOnly> days, PublishedDays published, DateOnly? from, DateOnly? until)
    {
        var marks = new List<DateOnly>(days);
        if (from is { } first && days.Count > 0 && first < days[0] && first > DateOnly.MinValue)
        {
            marks.Insert(0, first.AddDays(-1));
        }

        if (until is { } last && days.Count > 0 && last > days[^1] && last < DateOnly.MaxValue)
        {
            marks.Add(last.AddDays(1));
        }

        return
        [
            .. marks.Zip(marks.Skip(1)).Where(pair => pair.Second.DayNumber - pair.First.DayNumber > LeastGap)
                .Select(pair => (From: pair.First.AddDays(1), To: pair.Second.AddDays(-1)))
                .OrderByDescending(gap => gap.To.DayNumber - gap.From.DayNumber).ThenBy(gap => gap.From)
                .Take(MostGaps).OrderBy(gap => gap.From)
                .Select(gap => new CoverageGap(gap.From, gap.To, published.Between(gap.From, gap.To))),
        ];
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
