using System.Collections.Immutable;
using System.Globalization;
using Entente.Archive.Events;
using Entente.Archive.Store;
using Entente.Coding.Figures;
using Entente.Coding.Reports;

namespace Entente.Archive.Dossiers;

/// <summary>
/// Finds where sources of the dossier contradict each other: two dates that both sentences say, two places, two figures of
/// one thing, a denial of what others tell. A date that is only that of publication contradicts nothing.
/// </summary>
internal static class ContradictionFinder
{
    private const int MostSources = 5;

    public static ImmutableArray<DossierContradiction> Find(
        IReadOnlyList<StoredEvent> events, IReadOnlyList<StoredEvent> happened, ImmutableArray<DossierFigure> figures,
        DossierTellings tellings)
    {
        var found = ImmutableArray.CreateBuilder<DossierContradiction>();
        foreach (var entry in happened)
        {
            var all = tellings.Of(entry.Event.Id);
            if (all.Count < 2)
            {
                continue;
            }

            var told = all.Where(telling => !telling.Plan).DistinctBy(telling => telling.Origin).ToList();
            var dated = told.FindAll(one => one.Said is not null);
            Add(found, "date", entry, dated.FindAll(one => dated.Exists(other => !one.Said!.Overlaps(other.Said!))), one => one.Said!.Text); // not null: filtered
            Add(found, "place", entry, told.FindAll(one => one.Place is not null), one => one.Place!); // not null: filtered
        }

        var byId = new Dictionary<long, StoredEvent>(events.Count);
        foreach (var entry in events)
        {
            byId.Add(entry.Event.Id.Key, entry);
        }

        foreach (var figure in figures.Where(figure => figure.Differ))
        {
            found.Add(new DossierContradiction(
                figure.Amounts[0].Figure.Measure, figure.Event is { } id ? byId.GetValueOrDefault(id.Key) : null, null,
                [.. figure.Amounts.Select(amount => new ContradictionSide(Amount(amount.Figure), [amount.Source]))]));
        }

        foreach (var denial in events.Where(entry => entry.Event.Status == EventStatus.Denied))
        {
            if (PairLinks.Match(denial, happened) is not { } denied)
            {
                continue; // "has never condemned" contradicts nobody; it stands under what is denied
            }

            found.Add(new DossierContradiction("denial", denial, denied,
            [
                new ContradictionSide("it did not happen", Sources(tellings.Of(denial.Event.Id))),
                new ContradictionSide("it happened", Sources(tellings.Of(denied.Event.Id))),
            ]));
        }

        return found.ToImmutable();
    }

    private static void Add(
        ImmutableArray<DossierContradiction>.Builder found, string about, StoredEvent entry, List<DossierTelling> told, Func<DossierTelling, string> value)
    {
        var sides = told.GroupBy(value, StringComparer.Ordinal)
            .Sorted((x, y) => y.Count() - x.Count() is not 0 and var order ? order : string.CompareOrdinal(x.Key, y.Key))
            .Select(side => new ContradictionSide(side.Key, Sources(side))).ToImmutableArray();
        if (sides.Length > 1)
        {
            found.Add(new DossierContradiction(about, entry, null, sides));
        }
    }

    private static ImmutableArray<Evidence> Sources(IEnumerable<DossierTelling> tellings) =>
        [.. tellings.DistinctBy(telling => telling.Origin).Take(MostSources).Select(telling => telling.Source)];

    /// <summary>"12", "about 3,000,000 USD", "9 times".</summary>
    private static string Amount(Figure figure)
    {
        static string Text(decimal? value) => value?.ToString("#,0.####", CultureInfo.InvariantCulture) ?? "";
        return figure.Value is null
            ? $"{(figure.Approximate ? "about " : "")}{figure.Factor?.ToString("0.####", CultureInfo.InvariantCulture)} times"
            : figure.Bound.Words(Text(figure.Value), figure.UpTo is null ? null : Text(figure.UpTo), figure.Approximate)
                + (figure.Unit is null or "person" ? "" : $" {figure.Unit}");
    }
}
