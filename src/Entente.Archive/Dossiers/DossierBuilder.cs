using System.Collections.Immutable;
using Entente.Archive.Events;
using Entente.Archive.Store;
using Entente.Dates;

namespace Entente.Archive.Dossiers;

/// <summary>Gathers what the archive holds of two states into a dossier.</summary>
public static class DossierBuilder
{
    private const int MostFigures = 40;
    private const int MostQuotations = 8;
    private const int MostPartners = 5;

    /// <param name="since">The first day, included; null for no limit. An event is in when its date may lie inside.</param>
    /// <param name="until">The last day, included; null for no limit.</param>
    /// <exception cref="ArgumentException">The two are one, or the time ends before it begins.</exception>
    public static Dossier Build(
        ArchiveStore store, string stateA, string stateB, DateOnly? since = null, DateOnly? until = null)
    {
        if (stateA == stateB)
        {
            throw new ArgumentException($"A dossier needs two states; {stateA} was given twice.", nameof(stateB));
        }

        if (since > until)
        {
            throw new ArgumentException($"The time ends on {until:yyyy-MM-dd}, before it begins on {since:yyyy-MM-dd}.", nameof(until));
        }

        var reader = new EventReader(store.Connection);
        reader.PickPair(stateA, stateB);
        var all = reader.Events();
        var events = all.FindAll(entry => Inside(entry.Event.When ?? entry.Event.First, since, until));
        events.Sort(Compare);
        var together = events.FindAll(entry => entry.Event.Status.Counts() && !IsBetween(entry.Event, stateA, stateB));
        events = events.FindAll(entry => IsBetween(entry.Event, stateA, stateB));
        var happened = events.FindAll(entry => entry.Event.Status.Counts());
        var words = new PairWords(store, stateA, stateB);
        var dossier = new Dossier
        {
            StateA = stateA,
            StateB = stateB,
            Since = since,
            Until = until,
            AsOf = store.LastPublished(),
            Headline = Headline(happened),
            Years = Years(happened),
            Together = [.. together],
            Planned = Of(events, EventStatus.Planned),
            Denied = Of(events, EventStatus.Denied),
            Hypothetical = Of(events, EventStatus.Hypothetical),
            Figures = Figures(words, since, until),
            Said = Said(words, since, until),
        };
        return dossier.IsEmpty ? dossier with { Hints = Hints(store, words, stateA, stateB, all.Count) } : dossier;
    }

    /// <summary>Whether the two stand against or with each other, and not only side by side.</summary>
    private static bool IsBetween(Event one, string stateA, string stateB)
    {
        bool Acts(string state) => one.Actor.Any(p => p.State == state);
        bool Bears(string state) => one.Recipient.Any(p => p.State == state);
        return one.Mutual || (Acts(stateA) && Bears(stateB)) || (Acts(stateB) && Bears(stateA))
            || (one.Recipient.IsEmpty && Acts(stateA) && Acts(stateB));
    }

    /// <summary>An event without any date is in every time.</summary>
    private static bool Inside(Edtf? when, DateOnly? since, DateOnly? until) =>
        when is null || ((since is null || when.Latest is null || when.Latest >= since)
            && (until is null || when.Earliest is null || when.Earliest <= until));

    /// <summary>By first day, then by length, then by id; the undated last, by when they were first reported.</summary>
    private static int Compare(StoredEvent a, StoredEvent b) => Order(a.Event).CompareTo(Order(b.Event));

    private static (DateOnly, DateOnly, DateOnly, long) Order(Event one) => (
        one.When is null ? DateOnly.MaxValue : one.When.Earliest ?? DateOnly.MinValue,
        one.When?.Latest ?? DateOnly.MaxValue, one.First?.Earliest ?? DateOnly.MaxValue, one.Id.Key);

    private static ImmutableArray<StoredEvent> Of(List<StoredEvent> events, EventStatus status) =>
        [.. events.Where(entry => entry.Event.Status == status)];

    private static ImmutableArray<DossierYear> Years(List<StoredEvent> happened) =>
    [
        .. happened.GroupBy(entry => (entry.Event.When?.Earliest ?? entry.Event.When?.Latest)?.Year)
            .OrderBy(year => year.Key ?? int.MaxValue)
            .Select(year => new DossierYear(year.Key, [.. year])),
    ];

    private static DossierHeadline Headline(List<StoredEvent> happened)
    {
        var sources = happened.SelectMany(entry => entry.Sources.Where(source => !source.Member.Plan)).ToList();
        int Quad(int quad) => happened.Count(entry => entry.Event.Quad == quad);
        return new DossierHeadline(
            happened.Count,
            happened.Sum(entry => entry.Event.Reports),
            sources.Select(source => source.Origin).Distinct(StringComparer.Ordinal).Count(),
            sources.Select(source => source.Publisher).OfType<string>().Distinct(StringComparer.Ordinal).Count(),
            happened.Min(entry => entry.Event.When?.Earliest),
            happened.Max(entry => entry.Event.When?.Latest),
            Quad(1), Quad(2), Quad(3), Quad(4),
            happened.Count == 0 ? null : happened.Average(entry => entry.Event.Score));
    }

    private static ImmutableArray<StoredFigure> Figures(PairWords words, DateOnly? since, DateOnly? until) =>
    [
        .. words.Figures()
            .Where(one => Inside(one.Figure.Period ?? one.Source.Published, since, until))
            .OrderByDescending(one => one.Figure.Between.Length)
            .ThenByDescending(one => one.Articles)
            .ThenBy(one => (one.Figure.Period ?? one.Source.Published)?.Earliest ?? DateOnly.MaxValue)
            .ThenBy(one => one.Figure.Measure, StringComparer.Ordinal)
            .ThenBy(one => one.Source.Sentence, StringComparer.Ordinal)
            .ThenBy(one => one.Figure.Span)
            .Take(MostFigures),
    ];

    /// <summary>Words in quotation marks first, and whole sentences before shreds of them; shown in order of time.</summary>
    private static ImmutableArray<StoredQuotation> Said(PairWords words, DateOnly? since, DateOnly? until) =>
    [
        .. words.Quotations()
            .Where(one => Inside(one.Source.Published, since, until))
            .OrderByDescending(one => one.Quotation.Direct)
            .ThenByDescending(one => one.Quotation.Addressee is not null)
            .ThenByDescending(one => one.Quotation.Text.Length)
            .ThenBy(one => one.Quotation.Text, StringComparer.Ordinal)
            .Take(MostQuotations)
            .OrderBy(one => one.Source.Published?.Earliest ?? DateOnly.MaxValue)
            .ThenBy(one => one.Quotation.Text, StringComparer.Ordinal),
    ];

    private static DossierHints Hints(ArchiveStore store, PairWords words, string a, string b, int otherTimes) => new(
        otherTimes,
        [.. words.Partners(a, b, MostPartners)],
        [.. words.Partners(b, a, MostPartners)],
        store.ArticleCount());
}
