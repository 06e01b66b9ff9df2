using Entente.Archive.Events;
using Entente.Archive.Store;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Archive;

public sealed class MergingTests
{
    private const string Visit = "President Putin flew to Havana for talks with Raúl Castro.";
    private const string VisitAgain = "Putin flew to Havana and held talks with Castro, the Kremlin said.";

    [Fact]
    public void Two_articles_of_one_day_tell_of_one_event() => Gives(
        ["Happened CONSULT/visit RUS>CUB 2018-11-02 articles 2 reports 2"],
        A(Visit).That("RUS>CUB", "CONSULT/visit", "2018-11-02"),
        A(VisitAgain).That("RUS>CUB", "CONSULT", "2018-11-02"));

    [Fact]
    public void An_act_told_again_the_next_day_as_known_is_the_same() => Gives(
        ["Happened ASSAULT/firearms >JPN 2022-07-08 articles 2 reports 2"],
        Told.By("Wire", "2022-07-08", "Former Prime Minister Shinzo Abe is shot in Nara.").That(">JPN", "ASSAULT/firearms", "2022-07-08"),
        Told.By("Post", "2022-07-09", "Police search a house in Nara after Shinzo Abe was shot.").That(">JPN", "ASSAULT/firearms", "2022-07-09"));

    [Fact]
    public void Like_acts_in_two_places_on_one_day_are_two() => Gives(
        [
            "Happened ASSAULT/ >NGA 2011-01-07 articles 1 reports 1",
            "Happened ASSAULT/ >NGA 2011-01-07 articles 1 reports 1",
        ],
        Told.By("Wire", "2011-01-07", "Seven people are killed in riots in the city of Jos.").That(">NGA", "ASSAULT", "2011-01-07"),
        Told.By("Post", "2011-01-07", "Two people die at a rally in Bayelsa.").That(">NGA", "ASSAULT", "2011-01-07"));

    [Fact]
    public void A_further_day_of_protest_is_another_event() => Gives(
        [
            "Happened PROTEST/demo >EGY 2011-02-03 articles 1 reports 1",
            "Happened PROTEST/demo >EGY 2011-02-04 articles 1 reports 1",
        ],
        Told.By("Wire", "2011-02-03", "Protesters demonstrate in Cairo for a tenth day.").That(">EGY", "PROTEST/demo", "2011-02-03"),
        Told.By("Wire", "2011-02-04", "Protesters demonstrate in Cairo for an eleventh day.").That(">EGY", "PROTEST/demo", "2011-02-04"));

    [Fact]
    public void Another_type_or_a_phone_call_is_another_event() => Gives(
        [
            "Happened CONSULT/visit RUS>CUB 2018-11-02 articles 1 reports 1",
            "Happened CONSULT/phone RUS>CUB 2018-11-02 articles 1 reports 1",
            "Happened SUPPORT/ RUS>CUB 2018-11-02 articles 1 reports 1",
        ],
        A(Visit).That("RUS>CUB", "CONSULT/visit", "2018-11-02"),
        A("Putin and Díaz-Canel spoke by telephone, Granma reported.").That("RUS>CUB", "CONSULT/phone", "2018-11-02"),
        A(VisitAgain).That("RUS>CUB", "SUPPORT", "2018-11-02"));

    [Fact]
    public void A_meeting_and_a_visit_of_the_same_pair_and_day_are_one() => Gives(
        ["Happened CONSULT/visit RUS>CUB 2018-11-02 articles 2 reports 2"],
        A(Visit).That("CUB=RUS", "CONSULT", "2018-11-02"),
        A(VisitAgain).That("RUS>CUB", "CONSULT/visit", "2018-11-02"));

    [Fact]
    public void A_visit_of_which_another_recalls_no_more_than_the_month_is_the_same() => Gives(
        ["Happened CONSULT/visit RUS>CUB 2018-11-02 articles 2 reports 2"],
        Told.By("Wire", "2018-11-02", "The president flew to Havana for talks on railways.").That("RUS:Putin>CUB", "CONSULT/visit", "2018-11-02"),
        Told.By("Post", "2020-05-09", "Putin visited Cuba in November 2018, and wheat came later.").That("RUS:Putin>CUB", "CONSULT/visit", "2018-11", "historical"));

    [Fact]
    public void A_visit_by_another_in_that_month_is_another() => Gives(
        [
            "Happened CONSULT/visit RUS>CUB 2018-11 articles 1 reports 1",
            "Happened CONSULT/visit RUS>CUB 2018-11-02 articles 1 reports 1",
        ],
        Told.By("Wire", "2018-11-02", "The president flew to Havana for talks on railways.").That("RUS:Putin>CUB", "CONSULT/visit", "2018-11-02"),
        Told.By("Post", "2020-05-09", "Lavrov visited Cuba in November 2018, and wheat came later.").That("RUS:Lavrov>CUB", "CONSULT/visit", "2018-11", "historical"));

    [Fact]
    public void What_the_headline_says_and_the_article_tells_under_it_are_one()
    {
        const string Headline = "Russia sends Cuba nearly 20,000 tonnes of wheat";
        const string Lead = "Moscow has donated 19,526 tonnes of grain to the island, officials told reporters.";
        Gives(
            ["Happened AID/ RUS>CUB 2022-04-21 articles 1 reports 2"],
            Told.Headed("2022-04-21", Headline, Lead)
                .That("RUS>CUB", "AID", "2022-04-21", sentence: Headline).That("RUS>CUB", "AID", "2022-04-21", sentence: Lead));
    }

    [Fact]
    public void Two_acts_of_one_kind_in_two_paragraphs_are_two()
    {
        const string Embargo = "Republican leaders turned down the plea to lift the embargo.";
        const string Base = "Kerry said that Washington had no intention of altering the lease of the base.";
        Gives(
            [
                "Happened REJECT/ USA>CUB 2015-07-20 articles 1 reports 1",
                "Happened REJECT/ USA>CUB 2015-07-20 articles 1 reports 1",
            ],
            Told.Headed("2015-07-20", "A flag goes up again in the capital", Embargo, Base)
                .That("USA>CUB", "REJECT", "2015-07-20", sentence: Embargo, trigger: "turned down")
                .That("USA>CUB", "REJECT", "2015-07-20", sentence: Base, trigger: "had no intention"));
    }

    [Fact]
    public void Mutual_acts_have_no_order() => Gives(
        ["Happened SUPPORT/ CUB+RUS 2018-11-02 articles 2 reports 2"],
        A("Moscow and Havana signed a pact on railways in Varadero.").That("CUB=RUS", "SUPPORT", "2018-11-02"),
        A("Havana and Moscow signed the railways pact in Varadero.").That("RUS=CUB", "SUPPORT", "2018-11-02"));

    [Fact]
    public void The_day_that_a_sentence_names_is_surer_than_that_of_publication()
    {
        using var store = Told.Archive(
            Told.By("Wire", "2018-11-03", Visit).That("RUS>CUB", "CONSULT/visit", "2018-11-03", basis: "published"),
            Told.By("Post", "2018-11-03", VisitAgain).That("RUS>CUB", "CONSULT/visit", "2018-11-02"));
        Assert.Equal(["Happened CONSULT/visit RUS>CUB 2018-11-02 articles 2 reports 2"], Told.Events(store));
    }

    [Fact]
    public void Without_a_date_only_the_same_article_is_joined() => Gives(
        [
            "Happened SANCTION/ RUS>CUB - articles 1 reports 2",
            "Happened SANCTION/ RUS>CUB - articles 1 reports 2",
        ],
        A("Moscow cut oil to Havana over debts.").That("RUS>CUB", "SANCTION", null).That("RUS>CUB", "SANCTION", null),
        A("Moscow cut the oil that it sent to Havana.").That("RUS>CUB", "SANCTION", null).That("RUS>CUB", "SANCTION", null));

    [Fact]
    public void Another_way_to_merge_can_be_chosen_and_is_remembered()
    {
        using var store = Told.Archive(
            Told.By("Wire", "2011-01-07", "Seven people are killed in riots in the city of Jos.").That(">NGA", "ASSAULT", "2011-01-07"),
            Told.By("Post", "2011-01-07", "Two people die at a rally in Bayelsa.").That(">NGA", "ASSAULT", "2011-01-07"));
        Assert.Equal(2, store.EventCount());
        Assert.True(store.MergeBy(MergeRule.Named("one-a-day")));
        store.Merge(CancellationToken.None);
        Assert.Equal((1, "one-a-day"), (store.EventCount(), store.Rule.Name));
        Assert.False(store.MergeBy(MergeRule.Named("one-a-day")));
        Assert.Equal(2, store.ReportCount());
        Assert.Contains("strict", Assert.Throws<ArgumentException>(() => MergeRule.Named("loose")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void How_alike_reports_are_is_told_with_reasons()
    {
        using var store = Told.Archive(
            A(Visit).That("RUS>CUB", "CONSULT/visit", "2018-11-02"), A(VisitAgain).That("RUS>CUB", "CONSULT", "2018-11-02"));
        var dump = Told.Dump(store, eventsOnly: true).Split('\n').Where(line => line.StartsWith("event_report", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, dump.Count);
        Assert.All(dump, line => Assert.Contains("Its act, parties, date and words are like", line, StringComparison.Ordinal));
        Assert.All(dump, line => Assert.InRange(double.Parse(line.Split('\t')[^1], System.Globalization.CultureInfo.InvariantCulture), 0.7, 1));
    }

    [Fact]
    public void Copies_count_once_and_their_outlets_each()
    {
        using var store = Told.Archive(
            Told.By("One", "2018-11-03", Visit).That("RUS>CUB", "CONSULT", "2018-11-02"),
            Told.By("Two", "2018-11-03", Visit).That("RUS>CUB", "CONSULT", "2018-11-02"),
            Told.By("Three", "2018-11-04", VisitAgain).That("RUS>CUB", "CONSULT", "2018-11-02"));
        var near = Told.By("Four", "2018-11-04", Visit + "..").That("RUS>CUB", "CONSULT", "2018-11-02").Coded();
        store.Add(near, copyOf: Told.By(null, null, Visit).Article.Id);
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
        var plan = A("President Putin is to fly to Havana for talks with Raúl Castro.").That("RUS>CUB", "CONSULT/visit", "2018-11-04", "future");
        using var store = Told.Archive(plan);
        Assert.Equal(["Planned CONSULT/visit RUS>CUB 2018-11-04 articles 1 reports 1"], Told.Events(store));
        store.Add(Told.By("Wire", "2018-11-05", Visit).That("RUS>CUB", "CONSULT/visit", "2018-11-04").Coded());
        store.Merge(CancellationToken.None);
        Assert.Equal(["Confirmed CONSULT/visit RUS>CUB 2018-11-04 articles 1 reports 1"], Told.Events(store));
        Assert.Contains("It announced the act", Told.Dump(store, eventsOnly: true), StringComparison.Ordinal);
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
            Told.By("A", "2018-11-03", Visit).That("RUS>CUB", "CONSULT/visit", "2018-11-02", confidence: 0.4),
            Told.By("B", "2018-11-04", VisitAgain).That("RUS>CUB", "CONSULT", "2018-11-02", confidence: 0.9));
        var entry = Entente.Archive.Dossiers.DossierBuilder.Build(store, "CUB", "RUS").Years.Single().Events.Single();
        Assert.Equal(("visit", VisitAgain, 0.9), (entry.Event.Mode, entry.Best.Sentence, entry.Event.Confidence));
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
