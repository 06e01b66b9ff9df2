using System.Collections.Immutable;
using Entente.Archive.Events;
using Entente.Archive.Questions;
using Entente.Archive.Store;
using Entente.Dates;

namespace Entente.Archive.Dossiers;

/// <summary>Gathers what the archive holds of two states into a dossier.</summary>
public static class DossierBuilder
{
    private const int MostQuotations = 8;
    private const int MostPartners = 5;

    /// <summary>Fewer words in quotation marks are a term that a writer holds at arm's length, no statement.</summary>
    private const int LeastWords = 3;

    /// <summary>A course of more months is told by year.</summary>
    private const int MostMonths = 36;

    /// <summary>All that there is of two states in a time.</summary>
    /// <exception cref="ArgumentException">The two are one, or the time ends before it begins.</exception>
    public static Dossier Build(
        ArchiveStore store, string stateA, string stateB, DateOnly? since = null, DateOnly? until = null) =>
        Build(store, new DossierQuestion(stateA, stateB) { Since = since, Until = until });

    /// <exception cref="ArgumentException">The two are one, or the time ends before it begins.</exception>
    public static Dossier Build(ArchiveStore store, DossierQuestion question)
    {
        var (a, b, since, until) = (question.StateA, question.StateB, question.Since, question.Until);
        if (a == b)
        {
            throw new ArgumentException($"A dossier needs two states; {a} was given twice.", nameof(question));
        }

        if (since > until)
        {
            throw new ArgumentException($"The time ends on {until:yyyy-MM-dd}, before it begins on {since:yyyy-MM-dd}.", nameof(question));
        }

        var reader = new EventReader(store.Connection);
        reader.PickPair(a, b);
        var all = reader.Events();
        all.Sort(Compare);
        var tellings = TellingReader.Read(store);
        var published = PublishedDays.Read(store);
        var last = published.Last;
        var asked = all.FindAll(entry => Inside(entry.Time() ?? entry.Event.First, since, until)
            && (question.Statuses.IsEmpty || question.Statuses.Contains(entry.Event.Status)));
        var between = asked.FindAll(entry => IsBetween(entry.Event, a, b));
        var happened = between.FindAll(entry => entry.Event.Status.Counts());
        var everHappened = all.FindAll(entry => entry.Event.Status.Counts() && IsBetween(entry.Event, a, b));
        var words = new PairWords(store, a, b);
        var figures = FigureGroups.Of(words.Figures().FindAll(one => Inside(one.Figure.Period ?? one.Source.Published, since, until)), a, b);
        var quotations = words.Quotations().FindAll(one => Inside(one.Source.Published, since, until));
        var links = new PairLinks(all, tellings);
        var dossier = new Dossier
        {
            StateA = a,
            StateB = b,
            Since = since,
            Until = until,
            AsOf = last,
            Headline = Headline(happened),
            Years = Years(happened, question.Most),
            Together = [.. asked.Where(entry => entry.Event.Status.Counts() && !IsBetween(entry.Event, a, b))],
            Planned = Of(between, EventStatus.Planned),
            Denied = Of(between, EventStatus.Denied),
            Hypothetical = Of(between, EventStatus.Hypothetical),
            Figures = figures,
            Said = Said(quotations),
            Statements = Statements(quotations, a, b),
            Change = DossierChange.Of(everHappened, until < last ? until : last, published),
            Course = Course(happened),
            Agreements = links.Agreements(happened),
            Measures = links.Measures(happened, a, b),
            Visits = new VisitFinder(a, b, tellings).Find(happened),
            Plans = Plans(between, everHappened, last),
            Contradictions = ContradictionFinder.Find(asked, happened, figures, tellings),
            Coverage = DossierCoverage.Of(asked.SelectMany(entry => tellings[entry.Event.Id]), published, since, Earlier(until, last)),
            Origin = DossierOrigin.Of(store),
            Tellings = tellings,
        };
        dossier = dossier.IsEmpty ? dossier with { Hints = Hints(store, words, a, b, all.Count) } : dossier;
        return question.Most == 0 ? dossier : DossierCut.Of(dossier, question.Most);
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one < other || other is null ? one : other;

    private static ImmutableArray<DossierPlan> Plans(List<StoredEvent> between, List<StoredEvent> happened, DateOnly? last) =>
    [
        .. Of(between, EventStatus.Planned).Select(plan => new DossierPlan(
                plan,
                plan.Event.When is not { Latest: { } end } ? plan.Event.When is null ? PlanStanding.Undated : PlanStanding.ToCome
                    : end < last ? PlanStanding.Overdue : PlanStanding.ToCome,
                PairLinks.Match(plan, happened)))
            .OrderBy(plan => plan.Standing),
    ];

    private static ImmutableArray<DossierPeriod> Course(List<StoredEvent> happened)
    {
        var dated = happened.Where(entry => entry.First() is not null).Select(entry => (Day: entry.First()!.Value, Entry: entry)).ToList(); // not null: filtered
        if (dated.Count == 0)
        {
            return [];
        }

        var (first, last) = (dated.Min(one => one.Day), dated.Max(one => one.Day));
        var length = ((last.Year - first.Year) * 12) + last.Month - first.Month < MostMonths ? PeriodLength.Month : PeriodLength.Year;
        var byPeriod = dated.ToLookup(one => Period.Of(one.Day, length).Name, one => one.Entry, StringComparer.Ordinal);
        return [.. Period.Between(first, last, length).Select(period => new DossierPeriod(period.Name, ChangeCounts.Of(byPeriod[period.Name])))];
    }

    private static ImmutableArray<DossierStatement> Statements(List<StoredQuotation> quotations, string a, string b) =>
    [
        .. quotations.Where(one => one.Quotation.Speaker?.State is not null)
            .GroupBy(one => (one.Quotation.Article, one.Source.Sentence, one.Quotation.Speaker!.Key)) // not null: filtered
            .Select(said => said.OrderBy(one => one.Quotation.Span).ToImmutableArray())
            .Where(said => said.Sum(one => one.Quotation.Text.Count(c => c == ' ') + 1) >= LeastWords)
            .OrderBy(said => said[0].Source.Published?.Earliest ?? DateOnly.MaxValue)
            .ThenBy(said => said[0].Source.Sentence, StringComparer.Ordinal).ThenBy(said => said[0].Quotation.Span)
            .Select(said => said[0].Quotation.Speaker!.State == a ? new DossierStatement(said, a, b) : new DossierStatement(said, b, a)), // not null: filtered
    ];

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
    private static int Compare(StoredEvent a, StoredEvent b) => Order(a).CompareTo(Order(b));

    private static (DateOnly, DateOnly, DateOnly, long) Order(StoredEvent entry) => (
        entry.First() ?? DateOnly.MaxValue, entry.Event.When?.Latest ?? DateOnly.MaxValue,
        entry.Event.First?.Earliest ?? DateOnly.MaxValue, entry.Event.Id.Key);

    private static ImmutableArray<StoredEvent> Of(List<StoredEvent> events, EventStatus status) =>
        [.. events.Where(entry => entry.Event.Status == status)];

    private static ImmutableArray<DossierYear> Years(List<StoredEvent> happened, int most) =>
    [
        .. happened.GroupBy(entry => entry.First()?.Year)
            .OrderBy(year => year.Key ?? int.MaxValue)
            .Select(year => (year.Key, All: year.ToImmutableArray()))
            .Select(year => (year.Key, year.All, Told: DossierCut.Events(year.All, most)))
            .Select(year => new DossierYear(year.Key, year.Told) { LeftOut = year.All.Length - year.Told.Length, Counts = ChangeCounts.Of(year.All) }),
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
            happened.Min(entry => entry.First()),
            happened.Max(entry => entry.Last()),
            Quad(1), Quad(2), Quad(3), Quad(4),
            happened.Count == 0 ? null : happened.Average(entry => entry.Event.Score));
    }

    /// <summary>Words in quotation marks first, and whole sentences before shreds of them; shown in order of time.</summary>
    private static ImmutableArray<StoredQuotation> Said(List<StoredQuotation> quotations) =>
    [
        .. quotations
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
