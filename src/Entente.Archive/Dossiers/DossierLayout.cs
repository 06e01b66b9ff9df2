using System.Collections.Immutable;
using System.Globalization;
using Entente.Archive.Store;

namespace Entente.Archive.Dossiers;

/// <summary>Lays a dossier out as sections, tables and lines: first a summary, then what stands, then what happened by year, then what it rests on.</summary>
internal sealed class DossierLayout
{
    /// <summary>More lines than this are folded.</summary>
    private const int MostOpen = 25;

    /// <summary>How many sentences of one event are shown.</summary>
    private const int MostQuotes = 8;
    private const int MostOutlets = 15;

    private readonly Dossier dossier;
    private readonly Wording wording;
    private readonly Func<string, string> nameOf;

    private DossierLayout(Dossier dossier, Func<string, string> nameOf)
    {
        (this.dossier, this.nameOf) = (dossier, nameOf);
        wording = new Wording(nameOf);
    }

    public static DossierPage Of(Dossier dossier, Func<string, string> nameOf) => new DossierLayout(dossier, nameOf).Page();

    private DossierPage Page()
    {
        var title = wording.Title(dossier) + (Wording.Time(dossier) is { } time ? $", {time}" : "");
        if (dossier.Hints is not null)
        {
            return new DossierPage(title, wording.Hints(dossier), []);
        }

        PageSection?[] sections =
        [
            Glance(), Change(), Agreements(), Measures(), Visits(), Plans(), Contradictions(), Figures(), Statements(), Events(),
            Listed("together", "Together, towards others", "What the two did side by side, or others to both. No part of the counts above.", dossier.Together),
            Listed("denied", "Denied", "Said not to have happened.", dossier.Denied),
            Listed("possible", "Only possible", "If, might, could: nobody says that it happened.", dossier.Hypothetical),
            Coverage(), Origin(),
        ];
        return new DossierPage(title, [], [.. sections.OfType<PageSection>()]);
    }

    private PageSection Glance()
    {
        var rows = ImmutableArray.CreateBuilder<string[]>();
        rows.AddRange(Wording.Headline(dossier.Headline).Select(row => new[] { row.Name, row.Value }));
        rows.AddRange(wording.Standing(dossier).Select(row => new[] { row.Name, row.Value }));
        var blocks = ImmutableArray.CreateBuilder<PageBlock>();
        blocks.Add(new PageTable("At a glance", [], rows.ToImmutable()));
        if (dossier.Course.Length > 1)
        {
            blocks.Add(new PageChart($"Cooperation and conflict by {(dossier.Course[0].Name.Length > 4 ? "month" : "year")}", dossier.Course));
        }

        return new PageSection("glance", "Summary", null, blocks.ToImmutable());
    }

    private PageSection? Change()
    {
        if (dossier.Change is not { } change)
        {
            return null;
        }

        ImmutableArray<string[]> rows = change.Enough ? [.. Wording.Change(change)] : [];
        return new PageSection("change", "Change", Wording.ChangeNote(change), rows.IsEmpty ? []
            : [new PageTable("Events a week", ["", "last 4 weeks", "52 weeks before", ""], rows)]);
    }

    private PageSection? Agreements() => dossier.Agreements.IsEmpty ? null : new PageSection(
        "agreements", "Agreements", "Reached, signed, in force or left, as far as the archive tells. One that it does not tell the end of may have ended.",
        [
            .. dossier.Agreements.GroupBy(one => one.Stage.Name(), StringComparer.Ordinal).Sorted((x, y) => x.First().Stage - y.First().Stage)
                .Select(part => Lines($"agreements-{(int)part.First().Stage}", Upper(part.Key), part.Select(one => Line(
                    one.Entry, one.Ended is { } end ? $"{AgreementEnd(end)} {DateWords.Of(end.Event.When ?? end.Event.First)}" : null, one.Ended,
                    rule => DossierActs.Stage(rule) == one.Stage) with { Kind = one.Stage.Name(), Good = null }))),
        ]);

    private PageSection? Measures()
    {
        if (dossier.Measures.IsEmpty)
        {
            return null;
        }

        var open = dossier.Measures.Where(one => one.Lifted is null).GroupBy(one => new Direction(one.By, one.On)).Sorted((x, y) => Part(x.Key.By) - Part(y.Key.By));
        var closed = dossier.Measures.Where(one => one.Lifted is not null).ToList();
        var blocks = open.Select((group, at) => Lines(
            $"measures-{at}", $"{nameOf(group.Key.By)} on {nameOf(group.Key.On)}", group.Select(one => Line(
                one.Imposed!, null, null, rule => DossierActs.Imposed(rule) is not null) with { Kind = Wording.Measure(one), Good = null }))).ToList(); // not null: not lifted
        if (closed.Count > 0)
        {
            blocks.Add(Lines("measures-lifted", "Lifted or eased", closed.Select(one => one.Imposed is null
                ? Line(one.Lifted!, "the archive does not tell which, or when it was imposed", null) with { Kind = $"{Wording.Measure(one)} ended or eased", Good = null } // not null: lifted
                : Line(one.Imposed, $"lifted or eased {DateWords.Of(one.Lifted!.Event.When ?? one.Lifted.Event.First)}", one.Lifted, rule => DossierActs.Imposed(rule) is not null)
                    with { Kind = Wording.Measure(one), Good = null })));
        }

        return new PageSection("measures", "Sanctions and measures in force",
            "Imposed and, as far as the archive tells, not lifted since; what was lifted stands last. Expulsions and judgments are acts of a day and stand under the years.",
            [.. blocks]);
    }

    private PageSection? Visits()
    {
        if (dossier.Visits.IsEmpty)
        {
            return null;
        }

        var (a, b) = (nameOf(dossier.StateA), nameOf(dossier.StateB));
        var years = dossier.Visits.GroupBy(visit => Wording.Year(visit.Year), StringComparer.Ordinal)
            .Sorted((x, y) => (x.First().Year ?? int.MaxValue).CompareTo(y.First().Year ?? int.MaxValue)).ToList();
        string Count(IEnumerable<DossierVisit> visits, string? from) => $"{visits.Count(visit => visit.From == from)}";
        var rows = years.Select(year => new[] { year.Key, Count(year, dossier.StateA), Count(year, dossier.StateB), Count(year, null) });
        return new PageSection("visits", "Visits and meetings",
            "Arrival, talks and dinner of one visit count once. A meeting whose place is elsewhere, or not told, is no visit.",
            [
                new PageTable("Visits by year", ["", $"{a} to {b}", $"{b} to {a}", "Elsewhere, or place not told"],
                    [.. rows, ["All", Count(dossier.Visits, dossier.StateA), Count(dossier.Visits, dossier.StateB), Count(dossier.Visits, null)]]),
                Lines("visits-all", "All visits and meetings", dossier.Visits.Select(Line)),
            ]);
    }

    private PageLine Line(DossierVisit visit)
    {
        var who = visit.From is null
            ? $"{nameOf(dossier.StateA)} and {nameOf(dossier.StateB)}"
            : $"{nameOf(visit.From)} → {nameOf(visit.To!)}"; // not null: with the other
        var kind = visit.From is not null ? "visit" : "meeting";
        string?[] beside =
        [
            visit.Place, string.Join(", ", visit.Persons), visit.Events.Length > 1 ? Wording.Plural(visit.Events.Length, "event") : null,
            visit.When is null && visit.Events[0].Event.First is { } reported ? $"first reported {DateWords.Of(reported)}" : null,
        ];
        var line = Line(visit.Events[0], null, null);
        return line with
        {
            Date = DateWords.Of(visit.When),
            Who = who,
            Kind = kind,
            Beside = string.Join("; ", beside.Where(part => !string.IsNullOrEmpty(part))),
            Quotes = [.. visit.Events.SelectMany(entry => Quotes(entry).Quotes).DistinctBy(quote => quote.Words).Take(MostQuotes)],
        };
    }

    private PageSection? Plans()
    {
        if (dossier.Plans.IsEmpty)
        {
            return null;
        }

        PlanPart[] parts =
        [
            new(PlanStanding.Overdue, "overdue", "Time past, nothing confirms it"),
            new(PlanStanding.ToCome, "to-come", "Still to come"),
            new(PlanStanding.Undated, "undated", "No time given"),
        ];
        return new PageSection("planned", "Planned", $"Announced, and not reported as having happened{(dossier.AsOf is { } day ? $" by {DateWords.Of(day)}, the last day of the archive" : "")}.",
            [
                .. parts.Where(part => dossier.Plans.Any(plan => plan.Standing == part.Standing))
                    .Select(part => Lines($"planned-{part.Id}", part.Heading, dossier.Plans.Where(plan => plan.Standing == part.Standing).Select(plan => Line(
                        plan.Entry, plan.Perhaps is { } act ? $"perhaps this: {Wording.Kind(act.Event)}, {DateWords.Of(act.Event.When)}" : null, plan.Perhaps)))),
            ]);
    }

    private PageSection? Contradictions() => dossier.Contradictions.IsEmpty ? null : new PageSection(
        "contradictions", "Contradictions", "Sources that cannot all be right, side by side.",
        [
            Lines("contradictions-all", "All contradictions", dossier.Contradictions.Select(one => new PageLine(
                one.Entry is null ? "" : DateWords.Of(one.Entry.Event.When ?? one.Entry.Event.First),
                one.Entry is null ? wording.Title(dossier) : wording.Parties(one.Entry.Event),
                one.Entry is null ? "" : Wording.Kind(one.Entry.Event), one.Entry is null ? null : Wording.IsCooperation(one.Entry.Event),
                one is { About: "denial" }
                    ? "denied; others in the archive tell it as done"
                    : $"{one.About}: {string.Join(" or ", one.Sides.Select(Value))}",
                [.. one.Sides.SelectMany(side => side.Sources.Select(source => Quote(Value(side), source, "")))], 0,
                one.Entry is null ? null : Wording.Citation(one.Entry.Best, one.Entry, dossier)))),
        ]);

    private PageSection? Figures() => dossier.Figures.IsEmpty ? null : new PageSection(
        "figures", "Figures", "Amounts of one thing stand side by side.",
        [
            Lines("figures-all", "All figures", dossier.Figures.Select(figure => new PageLine(
                "", wording.Thing(figure.Amounts[0].Figure), string.Join(figure.Differ ? " or " : ", ", figure.Amounts.Select(amount => Wording.Amount(amount.Figure))), null,
                figure.Differ ? "the sources differ" : Wording.Plural(figure.Amounts.Sum(amount => amount.Articles), "article"),
                [.. figure.Amounts.Select(amount => Quote(
                    $"{Wording.Amount(amount.Figure)}{(amount.Figure.SaidBy is { } by ? $", says {wording.Speaker(by)}" : "")}", amount.Source, ""))],
                0, Wording.Citation(figure.Amounts[0].Source, null, dossier))), dossier.LeftOut.GetValueOrDefault("figures")),
        ]);

    private PageSection? Statements() => dossier.Statements.IsEmpty ? null : new PageSection(
        "statements", "Statements", "Words in quotation marks, said to the other or in a sentence that tells of both.",
        [
            .. dossier.Statements.GroupBy(one => one.By).Sorted((x, y) => Part(x.Key) - Part(y.Key)).Select((group, at) => Lines(
                $"statements-{at}", $"{nameOf(group.Key)} of {nameOf(group.First().Of)}", group.Select(one => new PageLine(
                    one.Quotations[0].Source.Published is { } day ? DateWords.Of(day) : "", wording.Speaker(one.Quotations[0].Quotation.Speaker),
                    string.Join(" … ", one.Quotations.Select(said => $"“{Wording.Quote(said.Quotation.Text)}”")), null,
                    one.Quotations[0].Quotation.Addressee is { } to ? $"to {wording.Speaker(to)}" : "",
                    [Quote("", one.Quotations[0].Source, "")], 0, Wording.Citation(one.Quotations[0].Source, null, dossier))),
                at == 0 ? dossier.LeftOut.GetValueOrDefault("statements") : 0)),
        ]);

    private PageSection? Events() => dossier.Years.IsEmpty ? null : new PageSection(
        "events", "What happened, by year", null,
        [
            .. dossier.Years.Select(year => new PageLines(
                $"y{(year.Year?.ToString("0000", CultureInfo.InvariantCulture) ?? "undated")}", year.Heading, Wording.Counts(year.Counts),
                dossier.Headline.Events <= MostOpen, [.. year.Events.Select(entry => Line(entry, null, null))], year.LeftOut)),
        ]);

    private PageSection? Listed(string id, string heading, string note, ImmutableArray<StoredEvent> events) => events.IsEmpty ? null
        : new PageSection(id, heading, note, [Lines($"{id}-all", "All", events.Select(entry => Line(entry, null, null)),
            dossier.LeftOut.GetValueOrDefault(id == "possible" ? "hypothetical" : id))]);

    private PageSection? Coverage()
    {
        if (dossier.Coverage is not { Articles: > 0 } coverage)
        {
            return null;
        }

        var blocks = ImmutableArray.CreateBuilder<PageBlock>();
        if (coverage.Periods.Length > 1)
        {
            blocks.Add(new PageBars($"Articles by {(coverage.ByDay ? "day" : "month")}", coverage.Periods));
        }

        var most = coverage.Outlets.Take(MostOutlets).ToList();
        var rest = coverage.Outlets.Skip(MostOutlets).ToList();
        blocks.Add(new PageTable("Articles by outlet", ["Outlet", "Articles", "First", "Last"],
            [
                .. most.Select(outlet => new[] { outlet.Publisher ?? "not known", Number(outlet.Articles), Day(outlet.First), Day(outlet.Last) }),
                .. rest.Count == 0 ? Array.Empty<string[]>() : [Together(rest)],
            ]));
        if (!coverage.Gaps.IsEmpty)
        {
            blocks.Add(new PageTable("Longest silences of the archive on the two", ["From", "To", "Days", "Articles on other things"],
                [.. coverage.Gaps.Select(gap => new[] { Day(gap.From), Day(gap.To), Number(gap.Days), gap.Others.ToString("#,0", CultureInfo.InvariantCulture) })]));
        }

        return new PageSection("coverage", "What it rests on",
            $"{Wording.Plural(coverage.Articles, "article")}, copies included. A silence is one of the archive, not of the world: it says what was read, not what happened.",
            blocks.ToImmutable());
    }

    /// <summary>The row for all outlets that have none of their own.</summary>
    private static string[] Together(List<OutletCoverage> rest)
    {
        var (first, last) = ((DateOnly?)null, (DateOnly?)null);
        foreach (var outlet in rest)
        {
            first = outlet.First is { } early && !(early >= first) ? early : first;
            last = outlet.Last is { } late && !(late <= last) ? late : last;
        }

        return [Wording.Plural(rest.Count, "other outlet"), Number(rest.Sum(outlet => outlet.Articles)), Day(first), Day(last)];
    }

    private PageSection Origin()
    {
        var rows = ImmutableArray.CreateBuilder<string[]>();
        rows.AddRange(dossier.Origin.Coders.Select(coder => new[] { "Coded by", $"entente {coder.Tool}, knowledge {coder.Knowledge}" }));
        rows.Add(["Merged by", $"the rule “{dossier.Origin.Merge}”"]);
        rows.Add(["Archive", $"{Wording.Plural(dossier.Origin.Articles, "article")}{(dossier.AsOf is { } day ? $", the last of {DateWords.Of(day)}" : "")}"]);
        return new PageSection("origin", "How to cite", "Each line opens to its sentences and ends with its citation. When a page was retrieved is known only to whoever read it, and is not said.",
            [new PageTable("Made by", [], rows.ToImmutable())]);
    }

    private static PageLines Lines(string id, string heading, IEnumerable<PageLine> lines, int more = 0)
    {
        var all = lines.ToImmutableArray();
        return new PageLines(id, heading, $"{all.Length + more}", all.Length <= MostOpen, all, more);
    }

    /// <param name="beside">What to say before the counts; null for nothing.</param>
    /// <param name="other">An event whose sentence is shown too; null for none.</param>
    /// <param name="first">Which rules the sentence to begin with is of; null for the event's best.</param>
    private PageLine Line(StoredEvent entry, string? beside, StoredEvent? other, Func<string, bool>? first = null)
    {
        var (quotes, more) = Quotes(entry, first);
        return new PageLine(
            DateWords.Of(entry.Event.When), wording.Parties(entry.Event), Wording.Kind(entry.Event), Wording.IsCooperation(entry.Event),
            (beside is null ? "" : $"{beside}; ") + (entry.Event.When is null && entry.Event.First is { } reported ? $"first reported {DateWords.Of(reported)}; " : "")
                + Wording.Counts(entry.Event, dossier.AsOf),
            other is null ? quotes : quotes.Add(Quote(DateWords.Of(other.Event.When ?? other.Event.First), other.Best, "")), more,
            Wording.Citation(entry.Best, entry, dossier));
    }

    /// <summary>The best sentence first; the same sentence stands once, with all who ran it.</summary>
    private (ImmutableArray<PageQuote> Quotes, int More) Quotes(StoredEvent entry, Func<string, bool>? begin = null)
    {
        var groups = dossier.Tellings.Of(entry.Event.Id).GroupBy(telling => telling.Source.Sentence, StringComparer.Ordinal)
            .Sorted((x, y) => Rank(y) - Rank(x)).ToList();
        int Rank(IGrouping<string, DossierTelling> group) =>
            (begin is not null && group.Any(telling => begin(telling.Rule)) ? 2 : 0) + (group.Key == entry.Best.Sentence ? 1 : 0);
        var quotes = groups.Take(MostQuotes).Select(group =>
        {
            var first = group.First();
            var also = group.Skip(1).Select(telling => telling.Source.Publisher).OfType<string>().Where(name => name != first.Source.Publisher).Distinct(StringComparer.Ordinal);
            return Quote(first.Plan ? "announced" : "", first.Source, string.Join(", ", also));
        });
        return ([.. quotes], Math.Max(0, groups.Count - MostQuotes));
    }

    private static PageQuote Quote(string before, Evidence source, string also) =>
        new(before, Wording.Quote(source.Sentence), Wording.Source(source), Untrusted.Link(source.Url), also);

    /// <summary>The first of the two stands first.</summary>
    private int Part(string state) => state == dossier.StateA ? 0 : 1;

    private string AgreementEnd(StoredEvent end) =>
        dossier.Agreements.First(one => one.Entry.Event.Id == end.Event.Id).Stage.Name();

    /// <summary>Dates are said in words; figures stand as they are.</summary>
    private static string Value(ContradictionSide side) => Entente.Dates.Edtf.TryParse(side.Value) is { } date && side.Value.Length > 4 ? DateWords.Of(date) : side.Value;

    private static string Upper(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string Day(DateOnly? day) => day is { } known ? DateWords.Of(known) : "";

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private sealed record Direction(string By, string On);

    private sealed record PlanPart(PlanStanding Standing, string Id, string Heading);
}
