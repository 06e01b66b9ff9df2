using Entente.Archive.Dossiers;
using Entente.Archive.Events;
using Entente.Archive.Store;
using Entente.Coding.Reports;
using Entente.Dates;
using Entente.Language;

namespace Entente.Tests.Archive.Dossiers;

/// <summary>What a dossier says of how things stand: change, agreements, measures, plans, contradictions, coverage.</summary>
public sealed class DossierStandingTests
{
    private const string Sign = "support/x-and-y-sign-an-agreement";
    private const string Ratify = "support/x-ratifies-an-agreement-with-y";
    private const string Leave = "sanction/x-withdraws-from-a-pact-or-body";
    private const string Impose = "sanction/x-imposes-sanctions-on-y";
    private const string Lift = "concede/x-grants-y-sanctions-relief";

    [Fact]
    public void Every_rule_that_a_dossier_reads_is_one_of_the_knowledge()
    {
        var known = Fixtures.Knowledge.Frames.Select(frame => frame.Id).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(DossierActs.Rules);
        Assert.Empty(DossierActs.Rules.Where(rule => !known.Contains(rule)));
    }

    [Fact]
    public void The_last_four_weeks_stand_against_the_52_before_and_end_with_the_archive()
    {
        // Twelve events a month apart, then six in the last four weeks; the last article is of other states.
        using var store = Told.ADay([
            .. Enumerable.Range(0, 12).Select(i => At(new DateOnly(2020, 1, 15).AddMonths(i), "SUPPORT", "long ago")),
            .. Enumerable.Range(0, 6).Select(i => At(new DateOnly(2021, 1, 10).AddDays(i * 2), "SANCTION", "of late")),
            Told.By("Wire", "2021-01-31", "Elsewhere.").That("FRA>DEU", "SUPPORT", "2021-01-31"),
        ]);
        var change = DossierBuilder.Build(store, "RUS", "CUB").Change!; // not null: the archive has dates
        Assert.Equal((new DateOnly(2021, 1, 4), new DateOnly(2021, 1, 31)), (change.RecentFrom, change.Last));
        Assert.Equal((new DateOnly(2020, 1, 6), new DateOnly(2021, 1, 3)), (change.BaselineFrom, change.BaselineUntil));
        Assert.True(change.Enough);
        Assert.Equal((6, 0, -6.0), (change.Recent.MaterialConflict, change.Recent.Cooperation, change.Recent.MeanScore));
        Assert.Equal((0, 12), (change.Baseline.Conflict, change.Baseline.VerbalCooperation));
        Assert.Equal((7L, 12L), (change.RecentArticles, change.BaselineArticles));
        Assert.Equal(["Conflict in deeds", "1.5", "0.0", "more than before"], Wording.Change(change).ElementAt(3));
    }

    [Fact]
    public void Too_little_to_compare_is_said()
    {
        using var store = Told.ADay(At(new DateOnly(2021, 1, 10), "SUPPORT", "once"), At(new DateOnly(2020, 6, 10), "SUPPORT", "before"));
        var change = DossierBuilder.Build(store, "RUS", "CUB").Change!; // not null: the archive has dates
        Assert.False(change.Enough);
        Assert.EndsWith("That is too little to compare.", Wording.ChangeNote(change), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 52, 0)]
    [InlineData(0, 104, -1)]
    [InlineData(4, 52, 0)]
    [InlineData(9, 52, 1)]
    [InlineData(1, 0, 1)]
    public void A_change_within_chance_is_none(int recent, int baseline, int direction) =>
        Assert.Equal(direction, DossierChange.Direction(recent, baseline));

    [Fact]
    public void An_agreement_is_signed_in_force_and_left_by_its_own_name()
    {
        using var store = Told.ADay(
            Told.By("Wire", "2010-01-01", "Moscow and Havana signed the Kolchak Treaty in Moscow.").That("RUS=CUB", "SUPPORT", "2010-01-01", rule: Sign),
            Told.By("Wire", "2011-01-01", "Havana ratified the Sandino Treaty.").That("CUB>RUS", "SUPPORT", "2011-01-01", rule: Ratify),
            Told.By("Wire", "2012-01-01", "Moscow left the Kolchak Treaty.").That("RUS>CUB", "SANCTION", "2012-01-01", rule: Leave));
        var agreements = DossierBuilder.Build(store, "RUS", "CUB").Agreements;
        Assert.Equal([AgreementStage.Signed, AgreementStage.InForce, AgreementStage.Left], agreements.Select(one => one.Stage));
        Assert.Equal(["Moscow left the Kolchak Treaty.", null, null], agreements.Select(one => one.Ended?.Best.Sentence));
    }

    [Fact]
    public void A_lifting_ends_the_one_measure_that_stood_and_never_one_of_the_other_side()
    {
        using var store = Told.ADay(
            Told.By("Wire", "2010-01-01", "Moscow imposed sanctions.").That("RUS>CUB", "SANCTION", "2010-01-01", rule: Impose),
            Told.By("Wire", "2010-02-01", "Havana imposed sanctions.").That("CUB>RUS", "SANCTION", "2010-02-01", rule: Impose),
            Told.By("Wire", "2012-01-01", "Moscow lifted them.").That("RUS>CUB", "CONCEDE", "2012-01-01", rule: Lift));
        var measures = DossierBuilder.Build(store, "RUS", "CUB").Measures;
        Assert.Equal([("CUB", "RUS", null), ("RUS", "CUB", "Moscow lifted them.")], measures.Select(one => (one.By, one.On, one.Lifted?.Best.Sentence)));
    }

    [Fact]
    public void Of_several_measures_a_lifting_ends_the_one_that_its_words_are_like_or_none()
    {
        Told[] imposed =
        [
            Told.By("Wire", "2010-01-01", "Moscow imposed sanctions over tobacco in Pinar.").That("RUS>CUB", "SANCTION", "2010-01-01", rule: Impose),
            Told.By("Wire", "2011-01-01", "Moscow imposed sanctions over nickel in Moa.").That("RUS>CUB", "SANCTION", "2011-01-01", rule: Impose),
        ];
        using var like = Told.ADay([.. imposed, Told.By("Wire", "2012-01-01", "Moscow lifted sanctions over tobacco in Pinar.").That("RUS>CUB", "CONCEDE", "2012-01-01", rule: Lift)]);
        Assert.Equal(
            [("2011-01-01", false), ("2010-01-01", true)],
            DossierBuilder.Build(like, "RUS", "CUB").Measures.Select(one => (one.Imposed?.Event.When?.Text, one.Lifted is not null)));
        using var unlike = Told.ADay([.. imposed, Told.By("Wire", "2012-01-01", "A wall of trade fell.").That("RUS>CUB", "CONCEDE", "2012-01-01", rule: Lift)]);
        Assert.Equal(
            [("2010-01-01", false), ("2011-01-01", false), (null, true)],
            DossierBuilder.Build(unlike, "RUS", "CUB").Measures.Select(one => (one.Imposed?.Event.When?.Text, one.Lifted is not null)));
    }

    [Fact]
    public void A_tariff_is_a_curb_on_trade()
    {
        using var store = Told.ADay(Told.By("Wire", "2010-01-01", "Moscow imposed tariffs on rum.").That("RUS>CUB", "SANCTION", "2010-01-01", rule: Impose));
        Assert.Equal("trade", Assert.Single(DossierBuilder.Build(store, "RUS", "CUB").Measures).Kind);
    }

    [Fact]
    public void What_a_firm_does_is_no_measure_of_its_state()
    {
        var coded = Told.By("Wire", "2022-03-04", "The firm left.").That("USA>RUS", "SANCTION", "2022-03-04", rule: Impose).Coded();
        using var store = ArchiveStore.Open(":memory:");
        store.Add(coded with { Reports = [coded.Reports[0] with { Actor = [coded.Reports[0].Actor[0] with { Sector = "BUS" }] }] });
        store.Merge(CancellationToken.None);
        var dossier = DossierBuilder.Build(store, "USA", "RUS");
        Assert.Equal(1, dossier.Headline.Events);
        Assert.Empty(dossier.Measures);
    }

    [Fact]
    public void Plans_are_overdue_to_come_or_undated()
    {
        using var store = Told.ADay(
            Told.By("Wire", "2018-03-01", "Past.").That("RUS>CUB", "CONSULT/visit", "2018-04", "future"),
            Told.By("Wire", "2018-03-02", "Ahead.").That("RUS>CUB", "CONSULT/visit", "2030", "future"),
            Told.By("Wire", "2018-03-03", "Some day.").That("RUS>CUB", "AID", null, "future"),
            Told.By("Wire", "2019-01-01", "The last day.").That("RUS>CUB", "SUPPORT", "2019-01-01"));
        Assert.Equal(
            [("Past.", PlanStanding.Overdue), ("Ahead.", PlanStanding.ToCome), ("Some day.", PlanStanding.Undated)],
            DossierBuilder.Build(store, "RUS", "CUB").Plans.Select(plan => (plan.Entry.Best.Sentence, plan.Standing)));
    }

    [Fact]
    public void Two_figures_of_one_event_differ_and_two_of_two_events_do_not()
    {
        using var store = Told.EmptyADay();
        Add(store, "One.", "2018-11-02", Figure(12));
        Add(store, "Two.", "2018-11-02", Figure(15));
        Add(store, "Later.", "2018-12-02", Figure(3));
        store.Merge(CancellationToken.None);
        var dossier = DossierBuilder.Build(store, "RUS", "USA");
        Assert.Equal([(true, "12 15"), (false, "3")], dossier.Figures.Select(one => (one.Differ, string.Join(' ', one.Amounts.Select(amount => amount.Figure.Value)))));
        var found = Assert.Single(dossier.Contradictions);
        Assert.Equal("killed", found.About);
        Assert.Equal([("12", "One."), ("15", "Two.")], found.Sides.Select(side => (side.Value, side.Sources[0].Sentence)));
    }

    [Fact]
    public void Two_figures_of_one_year_differ_whatever_event_they_stand_by_and_of_one_day_they_do_not()
    {
        using var store = Told.EmptyADay();
        Add(store, "One.", "2018-11-02", Figure(400) with { Measure = "trade", Between = ["RUS", "USA"], Of = [], Period = Edtf.Parse("2017") });
        Add(store, "Two.", "2018-12-02", Figure(450) with { Measure = "trade", Between = ["RUS", "USA"], Of = [], Period = Edtf.Parse("2017") });
        Add(store, "Three.", "2018-10-02", Figure(7) with { Period = Edtf.Parse("2018-10-01") });
        Add(store, "Four.", "2018-10-03", Figure(8) with { Period = Edtf.Parse("2018-10-01") });
        store.Merge(CancellationToken.None);
        Assert.Equal(["trade"], DossierBuilder.Build(store, "RUS", "USA").Contradictions.Select(one => one.About));
    }

    [Fact]
    public void Two_dates_contradict_where_both_sentences_say_them()
    {
        using var store = Told.ADay(
            Told.By("Wire", "2018-11-03", "One.").That("RUS>CUB", "SUPPORT", "2018-11-02"),
            Told.By("Post", "2018-11-03", "Two.").That("RUS>CUB", "SUPPORT", "2018-11-02"));
        var dossier = DossierBuilder.Build(store, "RUS", "CUB");
        Assert.Empty(dossier.Contradictions);
        var entry = dossier.Years[0].Events[0];
        var told = dossier.Tellings[entry.Event.Id];
        Assert.Equal(["date"], Find(told[1] with { Said = Edtf.Parse("2018-10-30") }));
        Assert.Empty(Find(told[1] with { Said = null }));
        Assert.Empty(Find(told[1] with { Said = Edtf.Parse("2018-10-30"), Origin = told[0].Origin }));

        IEnumerable<string> Find(DossierTelling second)
        {
            var both = new DossierTellings();
            both.Add(entry.Event.Id.Key, told[0]);
            both.Add(entry.Event.Id.Key, second);
            return ContradictionFinder.Find([entry], [entry], [], both).Select(one => one.About);
        }
    }

    [Fact]
    public void A_denial_contradicts_what_it_denies_and_alone_nobody()
    {
        using var store = Told.ADay(
            Told.By("Wire", "2018-11-03", "It did.").That("RUS>CUB", "SANCTION", "2018-11-02"),
            Told.By("Wire", "2018-11-04", "It did not.").That("RUS>CUB", "SANCTION", "2018-11-02", "negation"),
            Told.By("Wire", "2016-11-04", "Never.").That("RUS>CUB", "SANCTION", "2016-11-02", "negation"),
            Told.By("Wire", "2016-12-04", "Since long.").That("RUS>CUB", "SANCTION", "2010/.."));
        Assert.Equal(
            [("It did not.", "It did.")],
            DossierBuilder.Build(store, "RUS", "CUB").Contradictions.Select(one => (one.Entry!.Best.Sentence, one.Denied?.Best.Sentence))); // not null: denials have events
    }

    [Fact]
    public void Silences_are_told_with_what_else_the_archive_held()
    {
        using var store = Told.ADay(
            Told.By("Wire", "2018-01-01", "One.").That("RUS>CUB", "SUPPORT", "2018-01-01"),
            Told.By("Post", "2018-02-01", "Elsewhere.").That("FRA>DEU", "SUPPORT", "2018-02-01"),
            Told.By("Post", "2018-04-01", "Two.").That("RUS>CUB", "SUPPORT", "2018-04-01"),
            Told.By("Post", "2018-04-20", "Three.").That("RUS>CUB", "SUPPORT", "2018-04-20"));
        var coverage = DossierBuilder.Build(store, "RUS", "CUB").Coverage!; // not null: there are articles
        Assert.Equal([("Post", 2), ("Wire", 1)], coverage.Outlets.Select(outlet => (outlet.Publisher, outlet.Articles)));
        Assert.Equal([("2018-01", 1), ("2018-02", 0), ("2018-03", 0), ("2018-04", 2)], coverage.Periods.Select(period => (period.Name, period.Articles)));
        Assert.Equal(new CoverageGap(new DateOnly(2018, 1, 2), new DateOnly(2018, 3, 31), 1), Assert.Single(coverage.Gaps));
        Assert.Equal(89, coverage.Gaps[0].Days);
    }

    [Fact]
    public void What_was_done_is_not_dated_after_it_was_told()
    {
        using var store = Told.ADay(Told.By("Wire", "2021-01-29", "They extended it until 2026.").That("RUS=USA", "SUPPORT", "../2026", rule: Sign));
        var dossier = DossierBuilder.Build(store, "RUS", "USA");
        Assert.Equal(new DateOnly(2021, 1, 29), dossier.Headline.Last);
        Assert.Equal(2021, Assert.Single(dossier.Years).Year);
        Assert.Empty(DossierBuilder.Build(store, "RUS", "USA", new DateOnly(2022, 1, 1)).Years);
    }

    [Fact]
    public void Statuses_and_the_number_of_lines_can_be_asked_for()
    {
        using var store = Told.ADay(
            Told.By("Wire", "2018-11-03", "One.").That("RUS>CUB", "SUPPORT", "2018-11-02"),
            Told.By("Wire", "2018-12-03", "Two.").That("RUS>CUB", "SUPPORT", "2018-12-02"),
            Told.By("Post", "2018-12-04", "Two again.").That("RUS>CUB", "SUPPORT", "2018-12-02"),
            Told.By("Wire", "2018-12-05", "Three.").That("RUS>CUB", "AID", "2019-12-02", "future"));
        var planned = DossierBuilder.Build(store, new DossierQuestion("RUS", "CUB") { Statuses = [EventStatus.Planned] });
        Assert.Empty(planned.Years);
        Assert.Single(planned.Planned);
        var short1 = DossierBuilder.Build(store, new DossierQuestion("RUS", "CUB") { Most = 1 });
        var year = Assert.Single(short1.Years);
        Assert.Equal(("Two.", 1, 2), (Assert.Single(year.Events).Best.Sentence, year.LeftOut, year.Counts.Events));
        Assert.Equal(2, short1.Headline.Events);
    }

    private static Told At(DateOnly day, string type, string words) =>
        Told.By("Wire", Edtf.Day(day).Text, $"Of {Edtf.Day(day).Text}: {words}.").That("RUS>CUB", type, Edtf.Day(day).Text);

    private static Figure Figure(decimal value) => new()
    {
        Article = "", Span = new TextSpan(0, 1), Sentence = new TextSpan(0, 4), Measure = "killed", Of = ["RUS"], Value = value,
    };

    private static void Add(ArchiveStore store, string text, string day, Figure figure)
    {
        var coded = Told.By("Wire", "2018-12-05", text).That("RUS>USA", "ASSAULT", day).Coded();
        store.Add(coded with { Figures = [figure with { Article = coded.Article.Id }] });
    }
}
