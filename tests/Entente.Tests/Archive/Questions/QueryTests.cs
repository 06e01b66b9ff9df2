using Entente.Archive.Events;
using Entente.Archive.Questions;
using Entente.Archive.Store;
using Entente.Coding.Reports;
using Entente.Language;
using Microsoft.Data.Sqlite;

namespace Entente.Tests.Archive.Questions;

public sealed class QueryTests
{
    private static readonly Told[] Some =
    [
        Told.By("Wire", "2018-11-03", "Putin received the guest from Havana.").That("RUS>CUB", "CONSULT/visit", "2018-11-02", confidence: 0.9),
        Told.By("Harbour News", "2018-11-04", "Russia expelled two attachés of the US-led mission.").That("RUS>USA", "SANCTION/expel", "2018-11", confidence: 0.5),
        Told.By("Wire", "2019-02-01", "Cuba and Russia signed.").That("CUB=RUS", "SUPPORT", null),
        Told.By(null, "2020-01-01", "The minister will visit Havana.").That("RUS>CUB", "CONSULT/visit", "2020-03", "future"),
        Told.By("Wire", "2020-02-01", "Cuba did not sanction.").That("CUB>USA", "SANCTION", "2020-01-31", "negation"),
    ];

    [Fact]
    public void No_filter_lets_all_through_by_date_and_the_undated_last() => Assert.Equal(
        ["SANCTION RUS>USA 2018-11", "CONSULT RUS>CUB 2018-11-02", "SANCTION CUB>USA 2020-01-31", "CONSULT RUS>CUB 2020-03", "SUPPORT CUB+RUS> -"],
        Found(new EventFilter()));

    [Fact]
    public void Turned_round_the_undated_still_come_last() => Assert.Equal(
        ["CONSULT RUS>CUB 2020-03", "SANCTION CUB>USA 2020-01-31", "CONSULT RUS>CUB 2018-11-02", "SANCTION RUS>USA 2018-11", "SUPPORT CUB+RUS> -"],
        Found(new EventFilter(), reverse: true));

    [Fact]
    public void Every_state_must_be_a_party() =>
        Assert.Equal(["SANCTION RUS>USA 2018-11"], Found(new EventFilter { States = ["USA", "RUS"] }));

    [Fact]
    public void Mutual_acts_are_done_by_all_and_to_all()
    {
        Assert.Equal(["CONSULT RUS>CUB 2018-11-02", "CONSULT RUS>CUB 2020-03", "SUPPORT CUB+RUS> -"], Found(new EventFilter { Actor = "RUS", Recipient = "CUB" }));
        Assert.Equal(["SUPPORT CUB+RUS> -"], Found(new EventFilter { Actor = "CUB", Recipient = "RUS" }));
    }

    [Fact]
    public void Types_modes_classes_and_standing_narrow()
    {
        Assert.Equal(["SANCTION RUS>USA 2018-11", "SANCTION CUB>USA 2020-01-31"], Found(new EventFilter { Types = ["SANCTION"] }));
        Assert.Equal(["SANCTION RUS>USA 2018-11"], Found(new EventFilter { Modes = ["expel"] }));
        Assert.Equal(["SANCTION RUS>USA 2018-11", "SANCTION CUB>USA 2020-01-31"], Found(new EventFilter { Quads = [3, 4] }));
        Assert.Equal(["SANCTION CUB>USA 2020-01-31", "CONSULT RUS>CUB 2020-03"], Found(new EventFilter { Statuses = [EventStatus.Planned, EventStatus.Denied] }));
        Assert.Equal(["CONSULT RUS>CUB 2018-11-02"], Found(new EventFilter { Confidence = 0.9 }));
    }

    [Fact]
    public void A_coarse_date_is_in_when_a_day_of_it_may_be_and_the_undated_are_told_of()
    {
        using var store = Told.ADay(Some);
        var page = EventFinder.Find(store, new EventFilter { Since = new(2018, 11, 30), Until = new(2019, 12, 31) });
        Assert.Equal((1, 1), (page.Total, page.Undated));
        Assert.Equal("2018-11", page.Events[0].Event.When?.Text);
    }

    [Fact]
    public void An_outlet_is_found_whatever_its_capitals() =>
        Assert.Equal(["SANCTION RUS>USA 2018-11"], Found(new EventFilter { Outlet = "harbour news" }));

    [Fact]
    public void A_speaker_is_a_state_an_actor_or_a_part_of_a_name()
    {
        var said = Some[0].Coded();
        var speaker = Told.Party("RUS") with { Id = "Sergey Lavrov", Name = "Sergey Lavrov" };
        using var store = Told.EmptyADay();
        store.Add(said with { Reports = [said.Reports[0] with { SaidBy = new Attribution(speaker, "said", false) }] });
        store.Add(Some[1].Coded());
        store.Merge(CancellationToken.None);
        foreach (var name in (string[])["RUS", "Sergey Lavrov", "lavrov"])
        {
            Assert.Equal("CONSULT", Assert.Single(EventFinder.Find(store, new EventFilter { Speaker = name }).Events).Event.Type);
        }

        Assert.Empty(EventFinder.Find(store, new EventFilter { Speaker = "USA" }).Events);
        Assert.Empty(EventFinder.Find(store, new EventFilter { Speaker = "%" }).Events);
    }

    [Theory]
    [InlineData("guest", 1)]
    [InlineData("havana", 2)]
    [InlineData("attaches", 1)]
    [InlineData("expel*", 1)]
    [InlineData("\"received the guest\"", 1)]
    [InlineData("\"the received guest\"", 0)]
    [InlineData("guest OR signed", 2)]
    [InlineData("havana NOT guest", 1)]
    public void Words_are_found_in_the_sentence(string words, int events)
    {
        using var store = Told.ADay(Some);
        Assert.Equal(events, EventFinder.Find(store, new EventFilter { Words = words }).Total);
    }

    [Theory]
    [InlineData("US-led")]
    [InlineData("\"open")]
    [InlineData("AND")]
    [InlineData("nowhere:guest")]
    [InlineData("")]
    [InlineData("*")]
    public void Words_that_are_no_query_are_told_plainly(string words)
    {
        using var store = Told.ADay(Some);
        var fault = Assert.Throws<WordsException>(() => EventFinder.Find(store, new EventFilter { Words = words }));
        Assert.Contains("double quotes", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_cut_by_UTF16_units()
    {
        const string First = "😀😀😀 Before. ";
        var coded = Told.By("Wire", "2018-11-03", First + "Putin came. After.").That("RUS>CUB", "CONSULT/visit", "2018-11-02").Coded();
        using var store = Told.EmptyADay();
        store.Add(coded with { Reports = [coded.Reports[0] with { Sentence = new TextSpan(First.Length, First.Length + "Putin came.".Length) }] });
        store.Merge(CancellationToken.None);
        Assert.Equal(1, EventFinder.Find(store, new EventFilter { Words = "\"putin came\"" }).Total);
        Assert.Equal(0, EventFinder.Find(store, new EventFilter { Words = "before OR after" }).Total);
    }

    [Fact]
    public void A_sentence_stands_once_however_many_outlets_and_reports_it_has()
    {
        using var store = Told.EmptyADay();
        var coded = Told.By("Wire", "2018-11-03", "One.").That("RUS>CUB", "CONSULT", "2018-11-02").That("RUS>USA", "SUPPORT", null).Coded();
        store.Add(coded);
        store.Add(coded with { Article = coded.Article with { Publisher = "Other" } });
        using var count = new Statement(store.Connection, "SELECT count(*) FROM sentence", 0);
        Assert.Equal(1, count.Number());
    }

    /// <summary>The second text begins with a character outside the basic plane.</summary>
    [Fact]
    public void The_sentences_of_an_older_archive_are_found_too()
    {
        var folder = Directory.CreateTempSubdirectory("entente-words").FullName;
        var path = Path.Combine(folder, "a.db");
        using (var old = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            old.Open();
            Transaction.Execute(old, File.ReadAllText(Path.Combine(Fixtures.Root, "tests", "Entente.Tests", "Archive", "first-version.sql")));
        }

        using (var store = ArchiveStore.Open(path))
        {
            store.Merge(CancellationToken.None);
            var found = EventFinder.Find(store, new EventFilter());
            Assert.True(found.Total >= 3);
            Assert.All(found.Events, entry => Assert.Contains(
                EventFinder.Find(store, new EventFilter { Words = $"\"{entry.Best.Sentence.Replace('"', ' ')}\"" }).Events,
                other => other.Event.Id == entry.Event.Id));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void What_looks_like_SQL_is_but_a_word()
    {
        using var store = Told.ADay(Some);
        const string Bad = "x') OR 1=1; DROP TABLE event; --";
        var filter = new EventFilter { States = [Bad], Types = [Bad], Modes = [Bad], Outlet = Bad, Speaker = Bad };
        Assert.Equal(0, EventFinder.Find(store, filter).Total);
        Assert.Equal(5, EventFinder.Find(store, new EventFilter()).Total);
    }

    [Fact]
    public void Pages_follow_each_other_without_gap_or_repeat()
    {
        using var store = Told.ADay(Some);
        var pages = Enumerable.Range(0, 3).SelectMany(i => EventFinder.Find(store, new EventFilter(), EventOrder.Confidence, limit: 2, offset: 2 * i).Events);
        var all = EventFinder.Find(store, new EventFilter(), EventOrder.Confidence).Events;
        Assert.Equal(all.Select(entry => entry.Event.Id), pages.Select(entry => entry.Event.Id));
        Assert.Equal(0.9, all[0].Event.Confidence);
        Assert.Equal(0.5, all[^1].Event.Confidence);
        Assert.Empty(EventFinder.Find(store, new EventFilter(), limit: 2, offset: 10).Events);
    }

    [Fact]
    public void The_first_digits_of_an_id_stand_for_it()
    {
        using var store = Told.ADay(Some);
        foreach (var entry in EventFinder.Find(store, new EventFilter()).Events)
        {
            var id = entry.Event.Id.ToString();
            Assert.Equal(entry.Event.Id, Assert.Single(EventFinder.WithId(store, id, 9)));
            Assert.Contains(entry.Event.Id, EventFinder.WithId(store, id[..6].ToUpperInvariant(), 9));
            Assert.Empty(EventFinder.WithId(store, id[..5], 9));
        }

        Assert.Empty(EventFinder.WithId(store, "ffffffff", 9));
        Assert.Empty(EventFinder.WithId(store, "0000000", 9));
        Assert.Empty(EventFinder.WithId(store, "zzzzzzzz", 9));
    }

    private static string[] Found(EventFilter filter, bool reverse = false)
    {
        using var store = Told.ADay(Some);
        return [.. EventFinder.Find(store, filter, reverse: reverse).Events.Select(entry => Sign(entry.Event))];
    }

    private static string Sign(Event one) =>
        $"{one.Type} {string.Join('+', one.Actor.Select(party => party.Key))}>{string.Join('+', one.Recipient.Select(party => party.Key))} {one.When?.Text ?? "-"}";
}
