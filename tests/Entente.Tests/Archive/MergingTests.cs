using Entente.Archive.Store;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Archive;

public sealed class MergingTests
{
    [Fact]
    public void Two_articles_of_one_day_tell_of_one_event() => Gives(
        ["Happened CONSULT/visit RUS>CUB 2018-11-02 articles 2 reports 2"],
        A("one").That("RUS>CUB", "CONSULT/visit", "2018-11-02"),
        A("two").That("RUS>CUB", "CONSULT", "2018-11-02"));

    [Fact]
    public void Another_day_another_type_or_another_direction_is_another_event() => Gives(
        [
            "Happened CONSULT/visit RUS>CUB 2018-11-02 articles 1 reports 1",
            "Happened CONSULT/visit RUS>CUB 2018-11-03 articles 1 reports 1",
            "Happened CONSULT/visit CUB>RUS 2018-11-04 articles 1 reports 1",
            "Happened CONSULT/visit RUS>CUB 2018-11-04 articles 1 reports 1",
            "Happened SUPPORT/ RUS>CUB 2018-11-05 articles 1 reports 1",
        ],
        A("one").That("RUS>CUB", "CONSULT/visit", "2018-11-02").That("RUS>CUB", "CONSULT/visit", "2018-11-03"),
        A("two").That("CUB>RUS", "CONSULT/visit", "2018-11-04").That("RUS>CUB", "CONSULT/visit", "2018-11-04"),
        A("three").That("RUS>CUB", "SUPPORT", "2018-11-05"));

    [Fact]
    public void A_meeting_and_a_visit_of_the_same_pair_and_day_are_one() => Gives(
        ["Happened CONSULT/visit RUS>CUB 2018-11-02 articles 2 reports 2"],
        A("one").That("CUB=RUS", "CONSULT", "2018-11-02"),
        A("two").That("RUS>CUB", "CONSULT/visit", "2018-11-02"));

    [Fact]
    public void Mutual_acts_have_no_order() => Gives(
        ["Happened SUPPORT/ CUB+RUS 2018-11-02 articles 2 reports 2"],
        A("one").That("CUB=RUS", "SUPPORT", "2018-11-02"),
        A("two").That("RUS=CUB", "SUPPORT", "2018-11-02"));

    [Fact]
    public void A_phone_call_is_not_the_visit_of_that_day() => Gives(
        [
            "Happened CONSULT/phone RUS>CUB 2018-11-02 articles 1 reports 1",
            "Happened CONSULT/visit RUS>CUB 2018-11-02 articles 1 reports 1",
        ],
        A("one").That("RUS>CUB", "CONSULT/visit", "2018-11-02"),
        A("two").That("RUS>CUB", "CONSULT/phone", "2018-11-02"));

    [Fact]
    public void A_month_joins_the_only_day_in_it() => Gives(
        ["Happened CONSULT/visit RUS>CUB 2018-11-02 articles 2 reports 2"],
        A("one").That("RUS>CUB", "CONSULT/visit", "2018-11-02"),
        A("two").That("RUS>CUB", "CONSULT/visit", "2018-11"));

    [Fact]
    public void A_month_with_two_such_days_in_it_stays_apart() => Gives(
        [
            "Happened CONSULT/visit RUS>CUB 2018-11 articles 2 reports 2",
            "Happened CONSULT/visit RUS>CUB 2018-11-02 articles 1 reports 1",
            "Happened CONSULT/visit RUS>CUB 2018-11-20 articles 1 reports 1",
        ],
        A("one").That("RUS>CUB", "CONSULT/visit", "2018-11-02").That("RUS>CUB", "CONSULT/visit", "2018-11-20"),
        A("two").That("RUS>CUB", "CONSULT/visit", "2018-11"),
        A("three").That("RUS>CUB", "CONSULT/visit", "2018-11"));

    [Fact]
    public void One_of_two_days_joins_either_and_none_between() => Gives(
        [
            "Happened CONSULT/ RUS>CUB 2018-11-02 articles 2 reports 2",
            "Happened CONSULT/ RUS>CUB 2018-06-01 articles 1 reports 1",
        ],
        A("one").That("RUS>CUB", "CONSULT", "2018-06-01").That("RUS>CUB", "CONSULT", "2018-11-02"),
        A("two").That("RUS>CUB", "CONSULT", "[2018-02-11,2018-11-02]"));

    [Fact]
    public void An_open_end_joins_only_its_like() => Gives(
        [
            "Happened SANCTION/ RUS>CUB 2014/.. articles 2 reports 2",
            "Happened SANCTION/ RUS>CUB 2018-11-02 articles 1 reports 1",
        ],
        A("one").That("RUS>CUB", "SANCTION", "2014/.."),
        A("two").That("RUS>CUB", "SANCTION", "2014/.."),
        A("three").That("RUS>CUB", "SANCTION", "2018-11-02"));

    [Fact]
    public void Without_a_date_only_the_same_article_is_joined() => Gives(
        [
            "Happened SANCTION/ RUS>CUB 2018-11-02 articles 1 reports 2",
            "Happened SANCTION/ RUS>CUB - articles 1 reports 2",
        ],
        A("one").That("RUS>CUB", "SANCTION", "2018-11-02").That("RUS>CUB", "SANCTION", null),
        A("two").That("RUS>CUB", "SANCTION", null).That("RUS>CUB", "SANCTION", null));

    [Fact]
    public void Copies_count_once_and_their_outlets_each()
    {
        using var store = Told.Archive(
            Told.By("One", "2018-11-03", "Same words.").That("RUS>CUB", "CONSULT", "2018-11-02"),
            Told.By("Two", "2018-11-03", "Same words.").That("RUS>CUB", "CONSULT", "2018-11-02"),
            Told.By("Three", "2018-11-04", "Other words.").That("RUS>CUB", "CONSULT", "2018-11-02"));
        var near = Told.By("Four", "2018-11-04", "Same words!").That("RUS>CUB", "CONSULT", "2018-11-02").Coded();
        store.Add(near, copyOf: Told.By(null, null, "Same words.").Article.Id);
        store.Merge(CancellationToken.None);
        Assert.Equal(["Happened CONSULT/ RUS>CUB 2018-11-02 articles 2 reports 2"], Told.Events(store));
        Assert.Contains("\t4\t2018-11-03\t2018-11-04\t", Told.Dump(store, eventsOnly: true), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_not_to_have_happened_is_kept_apart() => Gives(
        [
            "Happened ASSAULT/ RUS>CUB 2018-11-02 articles 1 reports 1",
            "Denied ASSAULT/ RUS>CUB 2018-11-02 articles 1 reports 1",
            "Hypothetical ASSAULT/ RUS>CUB 2018-11-02 articles 1 reports 1",
        ],
        A("one").That("RUS>CUB", "ASSAULT", "2018-11-02"),
        A("two").That("RUS>CUB", "ASSAULT", "2018-11-02", "negation"),
        A("three").That("RUS>CUB", "ASSAULT", "2018-11-02", "future hypothetical"));

    [Fact]
    public void A_plan_waits_until_a_report_confirms_it()
    {
        var plan = A("plan").That("RUS>CUB", "CONSULT/visit", "2018-11", "future");
        using var store = Told.Archive(plan);
        Assert.Equal(["Planned CONSULT/visit RUS>CUB 2018-11 articles 1 reports 1"], Told.Events(store));
        store.Add(Told.By("Wire", "2018-11-05", "done").That("CUB=RUS", "CONSULT", "2018-11-04").Coded());
        store.Merge(CancellationToken.None);
        Assert.Equal(["Confirmed CONSULT/ CUB+RUS 2018-11-04 articles 1 reports 1"], Told.Events(store));
        Assert.Contains("It announced an act", Told.Dump(store, eventsOnly: true), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_over_before_a_plan_was_told_does_not_fulfil_it() => Gives(
        [
            "Happened CONSULT/visit RUS>CUB 2018-03-02 articles 1 reports 1",
            "Planned CONSULT/visit RUS>CUB 2018 articles 1 reports 1",
        ],
        Told.By("Wire", "2018-03-03", "done").That("RUS>CUB", "CONSULT/visit", "2018-03-02"),
        Told.By("Wire", "2018-06-01", "again").That("RUS>CUB", "CONSULT/visit", "2018", "future"));

    [Fact]
    public void Without_a_known_party_there_is_no_event()
    {
        using var store = Told.Archive(A("one").That(">", "CONSULT", "2018-11-02"));
        Assert.Equal(0, store.EventCount());
        Assert.Equal(1, store.ReportCount());
    }

    [Fact]
    public void Mode_and_score_are_what_most_say_and_the_surest_is_quoted()
    {
        using var store = Told.Archive(
            Told.By("A", "2018-11-03", "weak").That("RUS>CUB", "CONSULT/visit", "2018-11-02", confidence: 0.4),
            Told.By("B", "2018-11-04", "sure").That("RUS>CUB", "CONSULT", "2018-11-02", confidence: 0.9));
        var entry = Entente.Archive.Dossiers.DossierBuilder.Build(store, "CUB", "RUS").Years.Single().Events.Single();
        Assert.Equal(("visit", "sure", 0.9), (entry.Event.Mode, entry.Best.Sentence, entry.Event.Confidence));
    }

    [Fact]
    public void The_order_of_reading_makes_no_difference_to_events()
    {
        string[] dates = ["2018-11-02", "2018-11-03", "2018-11", "2018", "2018-11-01/2018-11-10", "2014/..", "-"];
        string[] acts = ["CONSULT", "CONSULT/visit", "CONSULT/phone", "SUPPORT", "SANCTION"];
        string[] whom = ["RUS>CUB", "CUB>RUS", "RUS=CUB", "RUS+VEN>CUB"];
        string[] how = ["", "", "", "future", "negation", "hypothetical"];
        var claim = from date in Gen.Elements(dates)
                    from act in Gen.Elements(acts)
                    from who in Gen.Elements(whom)
                    from auxiliary in Gen.Elements(how)
                    from text in Gen.Choose(1, 12)
                    from publisher in Gen.Elements("A", "B", "C")
                    select (date, act, who, auxiliary, text, publisher);
        var reading = from claims in Gen.ListOf(claim, 30)
                      from seed in Gen.Choose(1, 1000)
                      select (Claims: claims, Seed: seed);
        Prop.ForAll(reading.ToArbitrary(), read =>
        {
            // One text is coded one way: its reports are those that the first of its claims gives.
            var articles = read.Claims.DistinctBy(one => (one.text, one.publisher)).Select(one =>
            {
                var (date, act, who, auxiliary, _, _) = read.Claims.First(other => other.text == one.text);
                return Told.By(one.publisher, $"2018-11-{one.text:00}", $"Text {one.text}.").That(who, act, date == "-" ? null : date, auxiliary);
            }).ToArray();
            using var straight = Told.Archive(articles);
            new Random(read.Seed).Shuffle(articles);
            using var shuffled = ArchiveStore.Open(":memory:");
            for (var i = 0; i < articles.Length; i++)
            {
                shuffled.Add(articles[i].Coded());
                if (i % 7 == read.Seed % 7)
                {
                    shuffled.Merge(CancellationToken.None);
                }
            }

            shuffled.Merge(CancellationToken.None);
            return Told.Dump(straight) == Told.Dump(shuffled);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    private static Told A(string text) => Told.By("Wire", "2018-10-30", text);

    private static void Gives(string[] events, params Told[] articles)
    {
        using var store = Told.Archive(articles);
        Assert.Equal(events.Order(StringComparer.Ordinal), Told.Events(store).Order(StringComparer.Ordinal));
    }
}
