using System.Collections.Immutable;
using Entente.Archive.Events;
using Entente.Coding.Reports;

namespace Entente.Archive.Questions.Links;

/// <summary>Finds what is counted of an event: the dead of an attack, the expelled, the money of an aid.</summary>
internal static class FigureFinder
{
    private static readonly ImmutableSortedDictionary<string, ImmutableArray<ActPattern>> Acts = Read();

    /// <param name="figures">For each telling, the figures of its sentence.</param>
    public static ImmutableArray<EventFigure> Find(
        Event one, ImmutableArray<Telling> tellings, ImmutableArray<ImmutableArray<Figure>> figures) =>
    [
        .. Enumerable.Range(0, tellings.Length)
            .SelectMany(i => figures[i].Where(figure => figure.Value is not null && IsOf(figure.Measure, one)).Select(figure => (Telling: i, Figure: figure)))
            .GroupBy(told => (told.Figure.Measure, Amount: DisagreementFinder.Amount(told.Figure)))
            .Select(group => new EventFigure(group.Key.Measure, group.Key.Amount, [.. group.Select(told => told.Telling).Distinct().Order()]))
            .OrderBy(figure => figure.Measure, StringComparer.Ordinal)
            .ThenByDescending(figure => figure.Tellings.Select(i => tellings[i].Origin).Distinct(StringComparer.Ordinal).Count())
            .ThenBy(figure => figure.Tellings[0])
            .ThenBy(figure => figure.Value, StringComparer.Ordinal),
    ];

    private static bool IsOf(string measure, Event one) => Acts.TryGetValue(measure, out var acts) && acts.Any(act => act.IsOf(one));

    private static ImmutableSortedDictionary<string, ImmutableArray<ActPattern>> Read()
    {
        using var stream = typeof(FigureFinder).Assembly.GetManifestResourceStream("figure-acts.txt")
            ?? throw new InvalidOperationException("The resource figure-acts.txt is missing from Entente.Archive.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(": "))
            .ToImmutableSortedDictionary(parts => parts[0], parts => ActPattern.List(parts[1]), StringComparer.Ordinal);
    }
}
