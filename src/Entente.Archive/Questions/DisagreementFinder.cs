using System.Collections.Immutable;
using System.Globalization;
using Entente.Coding.Reports;
using Entente.Dates;

namespace Entente.Archive.Questions;

/// <summary>
/// Finds what independent reports of one event say that cannot both be true. A coarser date or a figure that only one
/// gives is no disagreement.
/// </summary>
internal static class DisagreementFinder
{
    /// <param name="figures">For each telling, the figures of its sentence.</param>
    public static ImmutableArray<Disagreement> Find(
        ImmutableArray<Telling> tellings, ImmutableArray<ImmutableArray<Figure>> figures)
    {
        var told = Enumerable.Range(0, tellings.Length).Where(i => !tellings[i].Plan).ToList();
        var found = ImmutableArray.CreateBuilder<Disagreement>();
        Add(found, "date", Dates(tellings, told));
        Add(found, "place", Variants(tellings, told.Where(i => tellings[i].Report.Where?.State is not null),
            i => tellings[i].Report.Where!.State!)); // not null: filtered above
        foreach (var group in told.SelectMany(i => figures[i].Select(figure => (i, Figure: figure))).Where(one => one.Figure.Value is not null)
            .GroupBy(one => Sense(one.Figure), one => one).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Add(found, group.First().Figure.Measure, Figures(tellings, [.. group]));
        }

        return found.ToImmutable();
    }

    private static void Add(ImmutableArray<Disagreement>.Builder found, string about, ImmutableArray<Variant> variants)
    {
        if (variants.Length > 1)
        {
            found.Add(new Disagreement(about, variants));
        }
    }

    /// <summary>The dates of which some other excludes each: none where all may be one day.</summary>
    private static ImmutableArray<Variant> Dates(ImmutableArray<Telling> tellings, List<int> told)
    {
        var dated = told.Where(i => tellings[i].Report.When is not null).ToList();
        Edtf When(int i) => tellings[i].Report.When!.Edtf; // not null: filtered above
        return Variants(tellings, dated.Where(i => dated.Exists(j => !When(i).Overlaps(When(j)))), i => When(i).Text);
    }

    /// <summary>
    /// The amounts of one thing, where two texts have none in common. A sentence may hold several amounts of one measure
    /// ("3 soldiers and 12 civilians were killed"), so that a shared one ends the doubt.
    /// </summary>
    private static ImmutableArray<Variant> Figures(ImmutableArray<Telling> tellings, ImmutableArray<(int Telling, Figure Figure)> figures)
    {
        var byText = figures.GroupBy(one => tellings[one.Telling].Origin, one => one.Figure.Value, StringComparer.Ordinal)
            .Select(text => text.ToHashSet()).ToList();
        return byText.Exists(one => byText.Exists(other => !one.Overlaps(other)))
            ? Variants(tellings, figures.Select(one => (one.Telling, Amount(one.Figure))))
            : [];
    }

    private static ImmutableArray<Variant> Variants(ImmutableArray<Telling> tellings, IEnumerable<int> told, Func<int, string> value) =>
        Variants(tellings, told.Select(i => (i, value(i))));

    /// <summary>Each value with who gives it: that of most texts first, then the earliest told.</summary>
    private static ImmutableArray<Variant> Variants(ImmutableArray<Telling> tellings, IEnumerable<(int Telling, string Value)> told) =>
    [
        .. told.GroupBy(one => one.Value, one => one.Telling, StringComparer.Ordinal)
            .Select(group => new Variant(group.Key, [.. group.Distinct().Order()]))
            .OrderByDescending(variant => variant.Tellings.Select(i => tellings[i].Origin).Distinct(StringComparer.Ordinal).Count())
            .ThenBy(variant => variant.Tellings[0])
            .ThenBy(variant => variant.Value, StringComparer.Ordinal),
    ];

    /// <summary>What must be the same for two amounts to be of one thing.</summary>
    private static string Sense(Figure figure) => string.Join('|', figure.Measure, figure.Unit, figure.Period?.Text,
        string.Join(' ', figure.Between.Order(StringComparer.Ordinal)), string.Join(' ', figure.Of.Order(StringComparer.Ordinal)),
        figure.Forecast ? "forecast" : "");

    /// <summary>"12", "3000000 USD": that the dead are persons need not be said.</summary>
    internal static string Amount(Figure figure)
    {
        var value = figure.Value?.ToString("0.############", CultureInfo.InvariantCulture);
        return figure.Unit is null or "person" ? $"{value}" : $"{value} {figure.Unit}";
    }
}
