using System.Collections.Immutable;
using Entente.Archive.Events;
using Entente.Archive.Store;
using Entente.Coding.Reports;

namespace Entente.Archive.Dossiers;

/// <summary>
/// Puts the figures of one thing side by side. Two are of one thing where they measure the same of the same states in one
/// event, or over the same long period: what is counted of a single day may be two attacks.
/// </summary>
internal static class FigureGroups
{
    /// <summary>From so many days on a period makes two figures one thing: about a year.</summary>
    private const int LongPeriod = 300;

    /// <param name="found">A figure may be there once for each event that its sentence tells of.</param>
    /// <param name="stateA">A figure of neither state stands only where it differs from another of the same event.</param>
    public static ImmutableArray<DossierFigure> Of(IReadOnlyCollection<FoundFigure> found, string stateA, string stateB)
    {
        var numbered = found.Where(one => one.Figure.Value is not null || one.Figure.Factor is not null).ToList();
        var differing = numbered.GroupBy(Thing).Where(group => Group(group.Key.Event, group).Differ).ToList();
        var taken = differing.SelectMany(group => group).Select(one => (one.Article, one.Number)).ToHashSet();
        bool IsOfThem(Figure figure) => figure.Of.Contains(stateA) || figure.Of.Contains(stateB)
            || (figure.Between.Contains(stateA) && figure.Between.Contains(stateB));
        var rest = numbered.Where(one => !taken.Contains((one.Article, one.Number)) && IsOfThem(one.Figure))
            .GroupBy(one => (one.Article, one.Number)).Select(same => same.MaxBy(one => one.Event?.Key ?? -1)!); // not null: a group is not empty
        return Ordered(differing.Select(group => Group(group.Key.Event, group)).Concat(rest.GroupBy(one => (Thing(one), one.Figure.Value, one.Figure.Factor)).Select(same => Group(same.Key.Item1.Event, same))));
    }

    private static ImmutableArray<DossierFigure> Ordered(IEnumerable<DossierFigure> figures) =>
    [
        .. figures.OrderByDescending(figure => figure.Differ)
            .ThenByDescending(figure => figure.Amounts[0].Figure.Between.Length)
            .ThenByDescending(figure => figure.Amounts.Sum(amount => amount.Articles))
            .ThenBy(figure => Day(figure.Amounts[0]))
            .ThenBy(figure => figure.Amounts[0].Figure.Measure, StringComparer.Ordinal)
            .ThenBy(figure => figure.Amounts[0].Source.Sentence, StringComparer.Ordinal)
            .ThenBy(figure => figure.Amounts[0].Figure.Span),
    ];

    private static DossierFigure Group(EventId? of, IEnumerable<FoundFigure> group)
    {
        var amounts = group.GroupBy(one => (one.Figure.Value, one.Figure.Factor, one.Figure.Base?.Text)).Select(same =>
        {
            var first = same.MinBy(one => (Day(one.Source), one.Article, one.Number))!; // not null: a group is not empty
            return new StoredFigure(first.Figure, first.Source, same.Select(one => one.Origin).Distinct(StringComparer.Ordinal).Count());
        }).OrderBy(Day).ThenBy(amount => amount.Figure.Value).ToImmutableArray();
        var byText = group.GroupBy(one => one.Origin, one => (one.Figure.Value, one.Figure.Factor), StringComparer.Ordinal)
            .Select(text => text.ToHashSet()).ToList();
        return new DossierFigure(
            of, amounts, byText.Exists(one => byText.Exists(other => !one.Overlaps(other))));
    }

    /// <summary>What must be the same for two amounts to be of one thing.</summary>
    private static (string Sense, EventId? Event, string Single) Thing(FoundFigure one)
    {
        var figure = one.Figure;
        var sense = string.Join('|', figure.Measure, figure.Unit, figure.Factor is null ? "" : "times", figure.Forecast ? "forecast" : "",
            string.Join(' ', figure.Between.Order(StringComparer.Ordinal)), string.Join(' ', figure.Of.Order(StringComparer.Ordinal)));
        return figure.Period is { Earliest: { } first, Latest: { } last } period && last.DayNumber - first.DayNumber >= LongPeriod
            ? ($"{sense}|{period.Text}", null, "")
            : one.Event is not null
                ? (sense, one.Event, "")
                : (sense, null, $"{one.Source.Sentence}|{figure.Period?.Text}");
    }

    private static DateOnly Day(StoredFigure one) => (one.Figure.Period ?? one.Source.Published)?.Earliest ?? DateOnly.MaxValue;

    private static DateOnly Day(Evidence source) => source.Published?.Earliest ?? DateOnly.MaxValue;
}
