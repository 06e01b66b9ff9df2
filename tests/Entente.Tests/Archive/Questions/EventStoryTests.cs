using System.Text;
using System.Text.Json;
using Entente.Archive.Events;
using Entente.Archive.Questions;
using Entente.Archive.Store;
using Entente.Coding.Reports;
using Entente.Language;

namespace Entente.Tests.Archive.Questions;

public sealed class EventStoryTests
{
    [Fact]
    public void Each_report_comes_with_its_sentence_outlet_day_and_reason_in_order_of_publication()
    {
        using var store = Told.EmptyADay();
        store.Add(Told.By("Late", "2018-11-05", "They met later.").That("RUS>CUB", "CONSULT/visit", "2018-11-02").Coded());
        store.Add(Told.By("Early", "2018-11-03", "They met.").That("RUS>CUB", "CONSULT/visit", "2018-11-02").Coded());
        store.Merge(CancellationToken.None);
        var story = Story(store, "CONSULT");
        Assert.Equal(
            [("Early", "2018-11-03", "They met."), ("Late", "2018-11-05", "They met later.")],
            story.Tellings.Select(one => (one.Article.Publisher, one.Article.Published?.Text, one.Sentence)));
        Assert.All(story.Tellings, one => Assert.EndsWith(".", one.Why, StringComparison.Ordinal));
        Assert.Equal(new DateOnly(2018, 11, 5), story.AsOf);
        Assert.Empty(story.Disagreements);
        Assert.Empty(story.Linked);
    }

    [Fact]
    public void A_copy_is_marked_and_says_nothing_new()
    {
        using var store = Told.EmptyADay();
        var original = Told.By("Wire", "2018-11-03", "They met.").That("RUS>CUB", "CONSULT/visit", "2018-11-02");
        store.Add(original.Coded());
        store.Add(Told.By("Other", "2018-11-03", "They met!").That("RUS>CUB", "CONSULT/visit", "2018-11-02").Coded(), copyOf: original.Article.Id);
        store.Merge(CancellationToken.None);
        var story = Story(store, "CONSULT");
        Assert.Equal(original.Article.Id, Assert.Single(story.Tellings, one => one.CopyOf is not null).CopyOf);
        Assert.Equal(original.Article.Id, Assert.Single(story.Tellings.Select(one => one.Origin).Distinct()));
    }

    [Fact]
    public void Amounts_that_two_texts_give_differently_are_a_disagreement()
    {
        var found = Assert.Single(Story([12], [15], [12]).Disagreements);
        Assert.Equal("killed", found.About);
        Assert.Equal(["12", "15"], found.Variants.Select(variant => variant.Value));
        Assert.Equal([2, 1], found.Variants.Select(variant => variant.Tellings.Length));
    }

    [Fact]
    public void What_is_counted_of_the_act_is_told_with_who_says_so()
    {
        Assert.Equal(
            [("killed", "12", 2), ("killed", "15", 1)],
            Story([12], [15], [12]).Figures.Select(figure => (figure.Measure, figure.Value, figure.Tellings.Length)));
        using var store = Told.ADay(Told.By("Wire", "2018-11-03", "They met.").That("RUS>CUB", "CONSULT/visit", "2018-11-02"));
        Assert.Empty(Story(store, "CONSULT").Figures);
    }

    [Fact]
    public void The_dead_of_whom_a_visit_is_told_are_no_figure_of_the_visit()
    {
        using var store = Told.EmptyADay();
        var coded = Told.By("Wire", "2018-11-03", "He came after 12 were killed.").That("RUS>CUB", "CONSULT/visit", "2018-11-02").Coded();
        store.Add(coded with { Figures = [Killed(coded, 12)] });
        store.Merge(CancellationToken.None);
        Assert.Empty(Story(store, "CONSULT").Figures);
    }

    [Fact]
    public void Amounts_of_one_text_or_with_a_shared_one_are_none()
    {
        Assert.Empty(Story([3, 12]).Disagreements);
        Assert.Empty(Story([3, 12], [12]).Disagreements);
        Assert.Empty(Story([3], []).Disagreements);
    }

    [Fact]
    public void Two_days_are_a_disagreement_and_a_day_of_a_month_is_none()
    {
        Assert.Equal(["2018-11-02", "2018-11-03"], Dates("2018-11-02", "2018-11-03", "2018-11"));
        Assert.Empty(Dates("2018-11-02", "2018-11", "2018"));
    }

    [Fact]
    public void No_event_of_that_id_is_the_callers_mistake()
    {
        using var store = Told.ADay();
        Assert.Throws<ArgumentException>(() => EventStoryBuilder.Build(store, new EventId(5)));
    }

    [Fact]
    public void As_JSON_it_is_one_line_that_holds_every_report()
    {
        using var store = Told.ADay(
            Told.By("Wire", "2018-11-03", "He said \"no\"\n\u001b[31m.").That("RUS>CUB", "CONSULT/visit", "2018-11-02"),
            Told.By("Wire", "2018-11-04", "Two.").That("RUS>CUB", "CONSULT/visit", "2018-11-02"));
        using var bytes = new MemoryStream();
        EventStoryJson.Write(Story(store, "CONSULT"), bytes);
        var text = Encoding.UTF8.GetString(bytes.ToArray());
        Assert.Equal(text.Length - 1, text.IndexOf('\n', StringComparison.Ordinal));
        Assert.DoesNotContain('\u001b', text);
        using var json = JsonDocument.Parse(text);
        Assert.Equal(2, json.RootElement.GetProperty("told").GetArrayLength());
        Assert.Equal("He said \"no\"\n\u001b[31m.", json.RootElement.GetProperty("told")[0].GetProperty("sentence").GetString());
    }

    private static EventStory Story(ArchiveStore store, string type, EventStatus? status = null) => EventStoryBuilder.Build(store,
        Assert.Single(EventFinder.Find(store, new EventFilter { Types = [type], Statuses = status is { } one ? [one] : [] }).Events).Event.Id);

    /// <summary>One event, of which each text tells with these numbers of dead.</summary>
    private static EventStory Story(params int[][] killed)
    {
        using var store = Told.EmptyADay();
        for (var i = 0; i < killed.Length; i++)
        {
            var coded = Told.By("Wire", "2018-11-03", $"Text {i} tells of a raid.").That("RUS>USA", "ASSAULT", "2018-11-02").Coded();
            store.Add(coded with { Figures = [.. killed[i].Select(value => Killed(coded, value))] });
        }

        store.Merge(CancellationToken.None);
        return Story(store, "ASSAULT");
    }

    private static Figure Killed(CodedArticle coded, int value) => new()
    {
        Article = coded.Article.Id, Span = new TextSpan(0, 4), Sentence = coded.Reports[0].Sentence, Measure = "killed",
        Between = [], Of = [], Value = value, Unit = null,
    };

    /// <summary>The dates that disagree where texts of one event give these. Merging keeps far dates apart, so that the finder is asked alone.</summary>
    private static IEnumerable<string> Dates(params string[] dates)
    {
        var tellings = dates.Select((date, i) =>
        {
            var coded = Told.By("Wire", "2018-11-03", $"Text {i}.").That("RUS>CUB", "CONSULT", date).Coded();
            return new Telling(coded.Reports[0], coded.Article, false, "", null);
        });
        return DisagreementFinder.Find([.. tellings], [.. dates.Select(_ => System.Collections.Immutable.ImmutableArray<Figure>.Empty)])
            .SelectMany(one => one.Variants).Select(variant => variant.Value);
    }
}
