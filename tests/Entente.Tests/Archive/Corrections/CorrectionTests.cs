using Entente.Archive.Corrections;
using Entente.Archive.Store;
using Entente.Coding.Reports;
using Entente.Dates;
using Entente.Language;
using FsCheck;
using FsCheck.Fluent;
using static Entente.Tests.Archive.Corrections.Corrected;

namespace Entente.Tests.Archive.Corrections;

public sealed class CorrectionTests
{
    private const string Visit = "President Putin flew to Havana for talks with Raúl Castro.";
    private const string VisitAgain = "Putin flew to Havana and held talks with Castro, the Kremlin said.";
    private const string Ban = "Washington banned sugar from the island.";

    private static Told OneVisit => Told.By("Wire", "2018-11-02", Visit).That("RUS>CUB", "CONSULT/visit", "2018-11-02");

    private static Told OtherVisit => Told.By("Post", "2018-11-02", VisitAgain).That("RUS>CUB", "CONSULT", "2018-11-02");

    [Fact]
    public void An_event_is_made_of_its_report_as_it_is_corrected_and_the_report_stays()
    {
        using var store = Told.Archive(OneVisit);
        var before = Told.Dump(store).Split('\n').Where(line => line.StartsWith("report", StringComparison.Ordinal)).ToList();
        Correct(store, By("Ann", CodingOf(OneVisit) with { Type = "AID", Mode = null, When = Edtf.Parse("2018-11"), Recipient = [State("USA")] }, OneVisit));
        Assert.Equal(["Happened AID/ RUS>USA 2018-11 articles 1 reports 1"], Told.Events(store));
        Assert.Equal(before, Told.Dump(store).Split('\n').Where(line => line.StartsWith("report", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_event_takes_it_away_and_undoing_brings_it_back_as_it_was()
    {
        using var store = Told.Archive(OneVisit, OtherVisit);
        var before = Told.Dump(store, eventsOnly: true);
        var wrong = By("Ann", null, OneVisit);
        Correct(store, wrong);
        Assert.Equal(["Happened CONSULT/ RUS>CUB 2018-11-02 articles 1 reports 1"], Told.Events(store));
        var undo = Undo("Ann", wrong);
        Correct(store, undo);
        Assert.Equal(before, Told.Dump(store, eventsOnly: true));
        Correct(store, Undo("Bob", undo));
        Assert.Equal(["Happened CONSULT/ RUS>CUB 2018-11-02 articles 1 reports 1"], Told.Events(store));
        Assert.Equal(3, new CorrectionBook(store).All().Count);
    }

    [Fact]
    public void The_latest_word_on_a_report_holds_whatever_the_order_of_adding()
    {
        var first = By("Ann", CodingOf(OneVisit) with { Type = "AID", Mode = null }, OneVisit, minute: 1);
        var last = By("Bob", CodingOf(OneVisit) with { Mode = null }, OneVisit, minute: 2);
        using var store = Told.Archive(OneVisit);
        Correct(store, last);
        Correct(store, first);
        Assert.Equal(["Happened CONSULT/ RUS>CUB 2018-11-02 articles 1 reports 1"], Told.Events(store));
        Assert.Equal("Bob", new CorrectionBook(store).Of($"{OneVisit.Article.Id}-0")?.Author);
    }

    [Fact]
    public void A_corrected_report_joins_the_event_that_it_now_fits()
    {
        var wrong = Told.By("Post", "2018-11-02", VisitAgain).That("RUS>USA", "CONSULT", "2018-11-02");
        using var store = Told.Archive(OneVisit, wrong);
        Assert.Equal(2, Told.Events(store).Length);
        Correct(store, By("Ann", CodingOf(wrong) with { Recipient = [State("CUB")] }, wrong));
        Assert.Equal(["Happened CONSULT/visit RUS>CUB 2018-11-02 articles 2 reports 2"], Told.Events(store));
    }

    [Fact]
    public void A_correction_holds_for_every_article_that_runs_the_text_also_for_one_read_later()
    {
        using var store = Told.Archive(OneVisit);
        Correct(store, By("Ann", null, OneVisit));
        store.Add(Told.By("Herald", "2018-11-03", Visit).That("RUS>CUB", "CONSULT/visit", "2018-11-02").Coded());
        store.Merge(CancellationToken.None);
        Assert.Empty(Told.Events(store));
    }

    [Fact]
    public void A_correction_waits_for_a_text_that_is_not_there()
    {
        using var store = Told.Archive(OtherVisit);
        var early = By("Ann", null, OneVisit);
        Correct(store, early);
        Assert.False(new CorrectionBook(store).Holds(early));
        store.Add(OneVisit.Coded());
        store.Merge(CancellationToken.None);
        Assert.True(new CorrectionBook(store).Holds(early));
        Assert.Single(Told.Events(store));
    }

    [Fact]
    public void A_missing_report_is_added_and_taken_back()
    {
        using var store = Told.Archive(OneVisit);
        var before = Told.Dump(store, eventsOnly: true);
        var first = Missing(OneVisit, "flew", "AID", minute: 1);
        var second = Missing(OneVisit, "talks", "SUPPORT", minute: 2);
        Correct(store, first);
        Correct(store, second);
        Assert.Equal(3, store.EventCount());
        Assert.Contains("Happened AID/ RUS>CUB 2018-11-02 articles 1 reports 1", Told.Events(store));
        Correct(store, Undo("Ann", first));
        Assert.Equal(2, store.EventCount());
        // Its number in the article is the next again: what reads reports by number finds each.
        Assert.Equal(["CONSULT", "SUPPORT"], store.Articles().Single().Reports.Select(report => report.Type));
        Correct(store, Undo("Ann", second));
        Assert.Equal(before, Told.Dump(store, eventsOnly: true));
        Assert.Equal(1, store.ReportCount());
    }

    [Fact]
    public void Events_that_a_person_holds_to_be_one_are_one_until_it_is_undone()
    {
        var later = Told.By("Post", "2019-05-09", Ban).That("USA>CUB", "SANCTION", "2019-05-09");
        using var store = Told.Archive(OneVisit, later);
        var merge = Made("Ann", 1, new Ruling.OneEvent([Anchor(OneVisit), Anchor(later)]));
        Correct(store, merge);
        var only = Assert.Single(Told.Events(store));
        Assert.EndsWith("articles 2 reports 2", only, StringComparison.Ordinal);
        Assert.Contains("A person holds it to be of one event", Told.Dump(store, eventsOnly: true), StringComparison.Ordinal);
        Correct(store, Undo("Ann", merge));
        Assert.Equal(2, Told.Events(store).Length);
    }

    [Fact]
    public void Reports_that_a_person_keeps_apart_are_not_joined_by_a_third()
    {
        var third = Told.By("Herald", "2018-11-02", "Putin flew to Havana for talks with Castro.").That("RUS>CUB", "CONSULT/visit", "2018-11-02");
        using var store = Told.Archive(OneVisit, OtherVisit, third);
        Assert.Single(Told.Events(store));
        Correct(store, Made("Ann", 1, new Ruling.TwoEvents([Anchor(OneVisit)], [Anchor(OtherVisit), Anchor(third)])));
        Assert.Equal(
            ["Happened CONSULT/visit RUS>CUB 2018-11-02 articles 1 reports 1", "Happened CONSULT/visit RUS>CUB 2018-11-02 articles 2 reports 2"],
            Told.Events(store).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_correction_outlives_recoding_by_the_place_of_the_words()
    {
        using var store = Told.Archive(OneVisit);
        Correct(store, By("Ann", CodingOf(OneVisit) with { Type = "AID", Mode = null }, OneVisit));
        var other = OneVisit.Coded().Reports[0] with { Id = "0123456789abcdef", Type = "SUPPORT", Trigger = new TextSpan(0, 4) };
        Recode(store, OneVisit.Coded() with { Reports = [other] });
        Assert.Equal(["Happened AID/ RUS>CUB 2018-11-02 articles 1 reports 1"], Told.Events(store));
        Recode(store, OneVisit.Coded() with { Reports = [other with { Trigger = new TextSpan(20, 24) }] });
        Assert.Equal(["Happened SUPPORT/visit RUS>CUB 2018-11-02 articles 1 reports 1"], Told.Events(store));
    }

    [Fact]
    public void A_missing_report_is_not_added_where_the_coder_finds_it_by_now()
    {
        using var store = Told.Archive(OneVisit);
        Correct(store, Missing(OneVisit, "flew", "AID", minute: 1));
        Assert.Equal(2, store.ReportCount());
        var found = OneVisit.Coded().Reports[0] with { Id = "0123456789abcdef", Type = "AID", Trigger = new TextSpan(Visit.IndexOf("flew", StringComparison.Ordinal), Visit.IndexOf("flew", StringComparison.Ordinal) + 4) };
        Recode(store, OneVisit.Coded() with { Reports = [.. OneVisit.Coded().Reports, found] });
        Assert.Equal(2, store.ReportCount());
        Assert.Equal(2, store.EventCount());
    }

    [Fact]
    public void Recoding_by_the_same_version_changes_nothing()
    {
        using var store = Told.Archive(OneVisit, OtherVisit);
        Correct(store, By("Ann", CodingOf(OneVisit) with { Type = "AID", Mode = null }, OneVisit), Missing(OtherVisit, "talks", "SUPPORT", minute: 2));
        var before = Told.Dump(store);
        Recode(store, OneVisit.Coded(), OtherVisit.Coded());
        Assert.Equal(before, Told.Dump(store));
    }

    [Fact]
    public void Corrections_are_handed_on_as_they_are_and_count_once()
    {
        using var store = Told.Archive(OneVisit, OtherVisit);
        Correct(store, By("Ann", CodingOf(OneVisit) with { Type = "AID", Mode = null, Auxiliary = ["future"] }, OneVisit), Missing(OtherVisit, "talks", "SUPPORT", minute: 2),
            Made("Bob", 3, new Ruling.TwoEvents([Anchor(OneVisit)], [Anchor(OtherVisit)])), Made("Bob", 4, new Ruling.AnotherName("Planalto, \"the\"", "BRA")));
        Correct(store, Undo("Ann", new CorrectionBook(store).All()[0]));
        using var lines = new MemoryStream();
        CorrectionJson.Write(new CorrectionBook(store).All(), lines);
        using var other = Told.Archive(OneVisit, OtherVisit);
        var read = System.Text.Encoding.UTF8.GetString(lines.ToArray()).TrimEnd('\n').Split('\n').Select(CorrectionJson.Read).ToList();
        Assert.Equal(new CorrectionBook(store).All().Select(one => one.Id), read.Select(one => one.Id));
        Assert.Equal(5, new CorrectionBook(other).Add(read));
        Assert.Equal(0, new CorrectionBook(other).Add(read));
        other.Merge(CancellationToken.None);
        Assert.Equal(Told.Dump(store), Told.Dump(other));
    }

    [Theory]
    [InlineData("not json", "it is no JSON object")]
    [InlineData("[]", "it is no JSON object")]
    [InlineData("""{"kind":"undo","author":"A","at":"soon","correction":"x"}""", "'at' is 'soon', which is no time")]
    [InlineData("""{"kind":"wish","author":"A","at":"2024-02-20T10:00:00Z"}""", "'kind' is 'wish'")]
    [InlineData("""{"kind":"report","author":"A","at":"2024-02-20T10:00:00Z","report":{"text":"t","trigger":[3,1]}}""", "'report.trigger' must be two whole numbers")]
    [InlineData("""{"kind":"report","author":"A","at":"2024-02-20T10:00:00Z","report":{"text":"t","trigger":[1,3],"sentence":[0,9],"type":"AID"},"coding":{"type":"AID","quad":"two"}}""", "'coding.quad' must be a whole number")]
    [InlineData("""{"kind":"merge","author":"A","at":"2024-02-20T10:00:00Z","reports":[]}""", "'reports' has 0 reports; it needs 2")]
    public void A_line_that_is_no_correction_says_what_is_wrong(string line, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => CorrectionJson.Read(line)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_order_of_articles_corrections_and_merging_makes_no_difference()
    {
        string[] acts = ["CONSULT", "CONSULT/visit", "SUPPORT", "SANCTION"];
        string[] whom = ["RUS>CUB", "CUB>RUS", "RUS=CUB", ">CUB"];
        var article = from act in Gen.Elements(acts)
                      from second in Gen.Elements(acts)
                      from who in Gen.Elements(whom)
                      from day in Gen.Choose(1, 4)
                      select (act, second, who, day);
        var reading = from articles in Gen.ListOf(article, 8)
                      from choices in Gen.ListOf(Gen.Choose(0, 1_000_000), 12)
                      from seed in Gen.Choose(1, 1000)
                      select (articles, choices, seed);
        Prop.ForAll(reading.ToArbitrary(), given =>
        {
            var told = given.articles.Select((one, n) => Told.By("Wire", $"2018-11-0{one.day}", $"Text {n} of the talks.")
                .That(one.who, one.act, $"2018-11-0{one.day}").That(one.who, one.second, $"2018-11-0{one.day}")).ToList();
            var corrections = new List<Correction>();
            foreach (var choice in given.choices)
            {
                var (one, other) = (told[choice % told.Count], told[choice / 7 % told.Count]);
                corrections.Add((choice % 6) switch
                {
                    0 => By("Ann", null, one, corrections.Count, choice % 2),
                    1 => By("Ann", CodingOf(one) with { Type = "AID", Mode = null, Actor = [State("RUS")] }, one, corrections.Count, choice % 2),
                    2 => Missing(one, "talks", acts[choice % 3].Split('/')[0], corrections.Count),
                    3 => Made("Bob", corrections.Count, new Ruling.OneEvent([Anchor(one), Anchor(other, 1)])),
                    4 => Made("Bob", corrections.Count, new Ruling.TwoEvents([Anchor(one)], [Anchor(other, 1)])),
                    _ => corrections.Count == 0 ? By("Ann", null, one, 0) : Undo("Bob", corrections[choice % corrections.Count], corrections.Count),
                });
            }

            using var straight = Told.Archive(told);
            Correct(straight, [.. corrections]);
            using var mixed = ArchiveStore.Open(":memory:");
            var steps = told.Select(one => (Action)(() => mixed.Add(one.Coded())))
                .Concat(corrections.Select(one => (Action)(() => new CorrectionBook(mixed).Add([one]))))
                .Concat(Enumerable.Repeat((Action)(() => mixed.Merge(CancellationToken.None)), 5)).ToArray();
            new Random(given.seed).Shuffle(steps);
            Array.ForEach(steps, step => step());
            mixed.Merge(CancellationToken.None);
            return Told.Dump(straight) == Told.Dump(mixed);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    private static void Recode(ArchiveStore store, params CodedArticle[] articles)
    {
        var recoding = new Recoding(store);
        recoding.Begin();
        recoding.Replace(recoding.Waiting(all: true).Select(no => (no, articles.Single(one => one.Article.Id == recoding.Article(no)!.Id))));
        store.Merge(CancellationToken.None);
    }
}
