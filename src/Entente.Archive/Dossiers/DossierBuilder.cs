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

        var said = store.Aside(beside => PairSayings.Read(beside, question));
        var reader = new EventReader(store.Connection);
        reader.PickPair(a, b);
        var taker = new TellingReader();
        var all = reader.Events(question.Short ? null : taker.Columns);
        var tellings = taker.Tellings();
        all.Sort(Compare);
        var published = PublishedDays.Read(store);
        var last = published.Last;
        var asked = all.FindAll(entry => Inside(entry.Time() ?? entry.Event.First, since, until)
            && (question.Statuses.IsEmpty || question.Statuses.Contains(entry.Event.Status)));
        var between = asked.FindAll(entry => IsBetween(entry.Event, a, b));
        var happened = between.FindAll(entry => entry.Event.Status.Counts());
        var (figures, quotations) = said.GetAwaiter().GetResult();
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
            Origin = DossierOrigin.Of(store),
            Tellings = tellings,
        };
        dossier = question.Short ? dossier : Standing(dossier, all, asked, happened, quotations, published);
        dossier = dossier.IsEmpty ? dossier with { Hints = Hints(store, new PairWords(store, a, b), a, b, all.Count) } : dossier;
        return question.Most == 0 ? dossier : DossierCut.Of(dossier, question.Most);
    }

    /// <summary>With what only the long forms tell.</summary>
    private static Dossier Standing(
        Dossier dossier, List<StoredEvent> all, List<StoredEvent> asked, List<StoredEvent> happened, List<StoredQuotation> quotations, PublishedDays published)
    {
        var (a, b, tellings) = (dossier.StateA, dossier.StateB, dossier.Tellings);
        var everHappened = all.FindAll(entry => entry.Event.Status.Counts() && IsBetween(entry.Event, a, b));
        var links = new PairLinks(all, tellings);
        var end = Earlier(dossier.Until, published.Last);
        return dossier with
        {
            Statements = Statements(quotations, a, b),
            Change = DossierChange.Of(everHappened, dossier.Until < published.Last ? dossier.Until : published.Last, published),
            Course = Course(happened),
            Agreements = links.Agreements(happened),
            Measures = links.Measures(happened, a, b),
            Visits = new VisitFinder(a, b, tellings).Find(happened),
            Plans = Plans(dossier.Planned, everHappened, published.Last),
            Contradictions = ContradictionFinder.Find(asked, happened, dossier.Figures, tellings),
            Coverage = DossierCoverage.Of(asked.SelectMany(entry => tellings.Of(entry.Event.Id)), published, dossier.Since, end),
        };
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one < other || other is null ? one : other;

    private static ImmutableArray<DossierPlan> Plans(ImmutableArray<StoredEvent> planned, List<StoredEvent> happened, DateOnly? last) =>
    [
        .. planned.Select(plan => new DossierPlan(
                plan,
                plan.Event.When is not { Latest: { } end } ? plan.Event.When is null ? PlanStanding.Undated : PlanStanding.ToCome
                    : end < last ? PlanStanding.Overdue : PlanStanding.ToCome,
                PairLinks.Match(plan, happened)))
            .Sorted((x, y) => x.Standing - y.Standing),
    ];

    private static ImmutableArray<DossierPeriod> Course(List<StoredEvent> happened)
    {
        if (!happened.Exists(entry => entry.First() is not null))
        {
            return [];
        }

        var (first, last) = (DateOnly.MaxValue, DateOnly.MinValue);
        foreach (var entry in happened)
        {
            first = entry.First() is { } early && early < first ? early : first;
            last = entry.First() is { } late && late > last ? late : last;
        }

        var length = ((last.Year - first.Year) * 12) + last.Month - first.Month < MostMonths ? PeriodLength.Month : PeriodLength.Year;
        var byPeriod = happened.ToLookup(entry => entry.First() is { } day ? Period.Of(day, length).Name : "", StringComparer.Ordinal);
        var course = ImmutableArray.CreateBuilder<DossierPeriod>();
        foreach (var period in Period.Between(first, last, length))
        {
            course.Add(new DossierPeriod(period.Name, ChangeCounts.Of(byPeriod[period.Name])));
        }

        return course.ToImmutable();
    }

    private static ImmutableArray<DossierStatement> Statements(List<StoredQuotation> quotations, string a, string b) =>
    [
        .. quotations.Where(one => one.Quotation.Speaker?.State is not null)
            .GroupBy(one => new Saying(one.Quotation.Article, one.Source.Sentence, one.Quotation.Speaker!.Key)) // not null: filtered
            .Select(said => said.Sorted((x, y) => x.Quotation.Span.CompareTo(y.Quotation.Span)).ToList())
            .Where(said => said.Sum(one => one.Quotation.Text.AsSpan().Count(' ') + 1) >= LeastWords)
            .Sorted((x, y) => Compare(x[0], y[0]))
            .Select(said => said[0].Quotation.Speaker!.State == a ? new DossierStatement([.. said], a, b) : new DossierStatement([.. said], b, a)), // not null: filtered
    ];

    private static int Compare(StoredQuotation a, StoredQuotation b)
    {
        var order = Order(a.Source.Published?.Earliest, b.Source.Published?.Earliest);
        order = order != 0 ? order : string.CompareOrdinal(a.Source.Sentence, b.Source.Sentence);
        return order != 0 ? order : a.Quotation.Span.CompareTo(b.Quotation.Span);
    }

    /// <summary>What one speaker says in one sentence.</summary>
    private sealed record Saying(string Article, string Sentence, string Speaker);

    /// <summary>Whether the two stand against or with each other, and not only side by side.</summary>
    private static bool IsBetween(Event one, string stateA, string stateB)
    {
        bool Acts(string state) => one.Actor.Any(p => p.State == state);
        bool Bears(string state) => one.Recipient.Any(p => p.State == state);
        return one.Mutual || (Acts(stateA) && Bears(stateB)) || (Acts(stateB) && Bears(stateA))
            || (one.Recipient.IsEmpty && Acts(stateA) && Acts(stateB));
    }

    /// <summary>An event without any date is in every time.</summary>
    internal static bool Inside(Edtf? when, DateOnly? since, DateOnly? until) =>
        when is null || ((since is null || when.Latest is null || when.Latest >= since)
            && (until is null || when.Earliest is null || when.Earliest <= until));

    /// <summary>By first day, then by length, then by id; the undated last, by when they were first reported.</summary>
    private static int Compare(StoredEvent a, StoredEvent b)
    {
        var order = Order(a.First(), b.First());
        order = order != 0 ? order : Order(a.Event.When?.Latest, b.Event.When?.Latest);
        order = order != 0 ? order : Order(a.Event.First?.Earliest, b.Event.First?.Earliest);
        return order != 0 ? order : a.Event.Id.Key.CompareTo(b.Event.Id.Key);
    }

    /// <summary>An unknown day stands last.</summary>
    private static int Order(DateOnly? a, DateOnly? b) => (a ?? DateOnly.MaxValue).CompareTo(b ?? DateOnly.MaxValue);

    private static ImmutableArray<StoredEvent> Of(List<StoredEvent> events, EventStatus status) =>
        [.. events.Where(entry => entry.Event.Status == status)];

    private static ImmutableArray<DossierYear> Years(List<StoredEvent> happened, int most) =>
    [
        .. happened.GroupBy(entry => Wording.Year(entry.First()?.Year), StringComparer.Ordinal).Select(group => Year(group.ToList(), most))
            .Sorted((x, y) => (x.Year ?? int.MaxValue).CompareTo(y.Year ?? int.MaxValue)),
    ];

    private static DossierYear Year(List<StoredEvent> all, int most)
    {
        var told = DossierCut.Events([.. all], most);
        return new DossierYear(all[0].First()?.Year, told) { LeftOut = all.Count - told.Length, Counts = ChangeCounts.Of(all) };
    }

    private static DossierHeadline Headline(List<StoredEvent> happened)
    {
        var sources = happened.SelectMany(entry => entry.Sources.Where(source => !source.Member.Plan)).ToList();
        int Quad(int quad) => happened.Count(entry => entry.Event.Quad == quad);
        var (first, last) = ((DateOnly?)null, (DateOnly?)null);
        foreach (var entry in happened)
        {
            first = entry.First() is { } early && !(early >= first) ? early : first;
            last = entry.Last() is { } late && !(late <= last) ? late : last;
        }

        return new DossierHeadline(
            happened.Count,
            happened.Sum(entry => entry.Event.Reports),
            sources.Select(source => source.Origin).Distinct(StringComparer.Ordinal).Count(),
            sources.Select(source => source.Publisher).OfType<string>().Distinct(StringComparer.Ordinal).Count(),
            first,
            last,
            Quad(1), Quad(2), Quad(3), Quad(4),
            ChangeCounts.Of(happened).MeanScore);
    }

    /// <summary>Words in quotation marks first, and whole sentences before shreds of them; shown in order of time.</summary>
    private static ImmutableArray<StoredQuotation> Said(List<StoredQuotation> quotations) =>
    [
        .. quotations
            .Sorted(CompareWeight)
            .Take(MostQuotations)
            .Sorted((x, y) => Order(x.Source.Published?.Earliest, y.Source.Published?.Earliest) is not 0 and var order
                ? order : string.CompareOrdinal(x.Quotation.Text, y.Quotation.Text)),
    ];

    private static int CompareWeight(StoredQuotation a, StoredQuotation b)
    {
        var order = b.Quotation.Direct.CompareTo(a.Quotation.Direct);
        order = order != 0 ? order : (b.Quotation.Addressee is not null).CompareTo(a.Quotation.Addressee is not null);
        order = order != 0 ? order : b.Quotation.Text.Length.CompareTo(a.Quotation.Text.Length);
        return order != 0 ? order : string.CompareOrdinal(a.Quotation.Text, b.Quotation.Text);
    }

    private static DossierHints Hints(ArchiveStore store, PairWords words, string a, string b, int otherTimes) => new(
        otherTimes,
        [.. words.Partners(a, b, MostPartners)],
        [.. words.Partners(b, a, MostPartners)],
        store.ArticleCount());
}
