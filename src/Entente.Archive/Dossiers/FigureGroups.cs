using System.Collections.Immutable;
using System.Globalization;
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
        var figures = numbered.GroupBy(Thing, StringComparer.Ordinal).Where(group => group.Skip(1).Any())
            .Select(group => group.ToList()).Where(Differ).ToList();
        var taken = figures.SelectMany(group => group).Select(Key).ToHashSet(StringComparer.Ordinal);
        bool IsOfThem(Figure figure) => figure.Of.Contains(stateA) || figure.Of.Contains(stateB)
            || (figure.Between.Contains(stateA) && figure.Between.Contains(stateB));
        // Of a figure whose sentence tells of several events one stays.
        var rest = numbered.Where(one => !taken.Contains(Key(one)) && IsOfThem(one.Figure)).GroupBy(Key, StringComparer.Ordinal).Select(same => same.Last());
        figures.AddRange(rest.GroupBy(one => $"{Thing(one)}|{Amount(one.Figure)}", StringComparer.Ordinal).Select(same => same.ToList()));
        return Ordered(figures.Select(Group));
    }

    private static ImmutableArray<DossierFigure> Ordered(IEnumerable<DossierFigure> figures) =>
    [
        .. figures.Sorted(Compare),
    ];

    private static int Compare(DossierFigure a, DossierFigure b)
    {
        var (one, other) = (a.Amounts[0], b.Amounts[0]);
        var order = b.Differ.CompareTo(a.Differ);
        order = order != 0 ? order : other.Figure.Between.Length - one.Figure.Between.Length;
        order = order != 0 ? order : b.Amounts.Sum(amount => amount.Articles) - a.Amounts.Sum(amount => amount.Articles);
        order = order != 0 ? order : Day(one).CompareTo(Day(other));
        order = order != 0 ? order : string.CompareOrdinal(one.Figure.Measure, other.Figure.Measure);
        order = order != 0 ? order : string.CompareOrdinal(one.Source.Sentence, other.Source.Sentence);
        return order != 0 ? order : one.Figure.Span.CompareTo(other.Figure.Span);
    }

    private static DossierFigure Group(List<FoundFigure> group)
    {
        var amounts = group.GroupBy(one => Amount(one.Figure), StringComparer.Ordinal).Select(same =>
        {
            var first = same.Sorted(Compare).First();
            return new StoredFigure(first.Figure, first.Source, same.Select(one => one.Origin).Distinct(StringComparer.Ordinal).Count());
        }).Sorted((x, y) => Day(x).CompareTo(Day(y)) is not 0 and var order ? order : Nullable.Compare(x.Figure.Value, y.Figure.Value));
        return new DossierFigure(IsOfPeriod(group[0].Figure) ? null : group[0].Event, [.. amounts], Differ(group));
    }

    private static int Compare(FoundFigure a, FoundFigure b)
    {
        var order = Day(a.Source).CompareTo(Day(b.Source));
        order = order != 0 ? order : a.Article.CompareTo(b.Article);
        return order != 0 ? order : a.Number.CompareTo(b.Number);
    }

    /// <summary>Whether two texts have no amount in common: one text may hold several, of parts and of the whole.</summary>
    private static bool Differ(List<FoundFigure> group)
    {
        var byText = group.GroupBy(one => one.Origin, one => Amount(one.Figure), StringComparer.Ordinal)
            .Select(text => text.ToHashSet(StringComparer.Ordinal)).ToList();
        return byText.Exists(one => byText.Exists(other => !one.Overlaps(other)));
    }

    /// <summary>What must be the same for two amounts to be of one thing.</summary>
    private static string Thing(FoundFigure one)
    {
        var figure = one.Figure;
        var sense = string.Join('|', figure.Measure, figure.Unit, figure.Factor is null ? "" : "times", figure.Forecast ? "forecast" : "",
            string.Join(' ', figure.Between.Order(StringComparer.Ordinal)), string.Join(' ', figure.Of.Order(StringComparer.Ordinal)));
        return IsOfPeriod(figure) ? $"{sense}|{figure.Period!.Text}" // not null: of a period
            : one.Event is { } id ? $"{sense}|{id}"
            : $"{sense}|{figure.Period?.Text}|{one.Source.Sentence}";
    }

    private static bool IsOfPeriod(Figure figure) =>
        figure.Period is { Earliest: { } first, Latest: { } last } && last.DayNumber - first.DayNumber >= LongPeriod;

    private static string Key(FoundFigure one) => string.Create(CultureInfo.InvariantCulture, $"{one.Article} {one.Number}");

    private static string Amount(Figure figure) => string.Create(CultureInfo.InvariantCulture, $"{figure.Value:0.####}|{figure.Factor:0.####}|{figure.Base?.Text}");

    private static DateOnly Day(StoredFigure one) => (one.Figure.Period ?? one.Source.Published)?.Earliest ?? DateOnly.MaxValue;

    private static DateOnly Day(Evidence source) => source.Published?.Earliest ?? DateOnly.MaxValue;
}
