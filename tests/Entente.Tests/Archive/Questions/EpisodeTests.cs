using System.Text;
using System.Text.Json;
using Entente.Archive.Questions;
using Entente.Archive.Questions.Episodes;
using Entente.Archive.Store;

namespace Entente.Tests.Archive.Questions;

public sealed class EpisodeTests
{
    private static readonly Told Arrival = Told.By("Wire", "2018-11-01", "Miguel arrives at Vnukovo for three days.").That("CUB>RUS", "CONSULT/visit", "2018-11-01/2018-11-03");

    [Fact]
    public void What_one_article_tells_of_the_days_of_a_visit_is_one_episode_and_keeps_its_types() => Assert.Equal(
        [["AGREE 2018-11-02", "CONSULT 2018-11-01"]],
        Episodes(Told.By("Wire", "2018-11-03", "He came; they signed.")
            .That("CUB>RUS", "CONSULT/visit", "2018-11-01", trigger: "came")
            .That("CUB=RUS", "AGREE", "2018-11-02", trigger: "signed")));

    [Fact]
    public void Another_article_joins_by_its_words() => Assert.Equal(
        [["CONSULT 2018-11-01/2018-11-03", "SUPPORT 2018-11-03"]],
        Episodes(
            Arrival,
            Told.By("Post", "2018-11-03", "Miguel is praised at Vnukovo.").That("RUS>CUB", "SUPPORT", "2018-11-03"),
            Told.By("Post", "2018-11-02", "A pipeline is praised.").That("RUS>CUB", "SUPPORT", "2018-11-02")));

    [Fact]
    public void What_came_later_with_others_or_against_them_is_no_part() => Assert.Empty(Episodes(
        Arrival,
        Told.By("Post", "2018-11-09", "Miguel is praised at Vnukovo.").That("RUS>CUB", "SUPPORT", "2018-11-09"),
        Told.By("Mail", "2018-11-02", "Miguel, at Vnukovo, praises a third.").That("CUB>VEN+RUS", "SUPPORT", "2018-11-02"),
        Told.By("Star", "2018-11-02", "Miguel is struck at Vnukovo.").That("RUS>CUB", "ASSAULT", "2018-11-02"),
        Told.By("Sun", "2018-11-02", "Miguel may be praised at Vnukovo.").That("RUS>CUB", "SUPPORT", "2018-11-02", "hypothetical")));

    [Fact]
    public void A_meeting_that_is_only_spoken_of_holds_nothing_together() => Assert.Empty(Episodes(
        Told.By("Wire", "2018-11-03", "After the summit they signed.")
            .That("CUB=RUS", "CONSULT/multilateral", null, trigger: "summit").That("CUB=RUS", "AGREE", "2018-11-02", trigger: "signed")));

    [Fact]
    public void The_order_of_reading_changes_nothing()
    {
        Told[] articles =
        [
            Arrival,
            Told.By("Post", "2018-11-03", "Miguel is praised at Vnukovo.").That("RUS>CUB", "SUPPORT", "2018-11-03"),
            Told.By("Mail", "2018-11-02", "Miguel and Putin talk at Vnukovo.").That("RUS=CUB", "CONSULT", "2018-11-02"),
        ];
        var once = Episodes(articles);
        Assert.Single(once);
        Assert.Equal(once, Episodes([articles[2], articles[0], articles[1]]));
    }

    [Fact]
    public void Each_line_of_JSON_names_its_episode_or_none()
    {
        using var store = Archive(
            Told.By("Wire", "2018-11-03", "He came; they signed.")
                .That("CUB>RUS", "CONSULT/visit", "2018-11-01", trigger: "came").That("CUB=RUS", "AGREE", "2018-11-02", trigger: "signed"),
            Told.By("Wire", "2018-11-03", "Elsewhere.").That("USA>CHN", "AGREE", "2018-11-02"));
        using var episodes = new EpisodeFinder(store);
        using var bytes = new MemoryStream();
        var events = EventFinder.Find(store, new EventFilter()).Events;
        EventJson.WriteLines(events, episodes, bytes);
        var ids = Encoding.UTF8.GetString(bytes.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("episode").GetString()).ToList();
        var visit = events.Single(entry => entry.Event.Type == "CONSULT").Event.Id;
        Assert.Equal([null, visit.ToString(), visit.ToString()], ids.Order(StringComparer.Ordinal));
        Assert.Equal(visit, EventStoryBuilder.Build(store, visit).Episode?.Id);
    }

    private static ArchiveStore Archive(params Told[] articles) => Told.Archive(articles);

    /// <summary>The parts of each episode: "CONSULT 2018-11-01", sorted.</summary>
    private static List<List<string>> Episodes(params Told[] articles)
    {
        using var store = Archive(articles);
        using var episodes = new EpisodeFinder(store);
        return
        [
            .. EventFinder.Find(store, new EventFilter()).Events.Select(episodes.Of).OfType<Episode>().DistinctBy(episode => episode.Id)
                .Select(episode => episode.Parts.Select(part => $"{part.Event.Type} {part.Event.When?.Text}").Order(StringComparer.Ordinal).ToList()),
        ];
    }
}
