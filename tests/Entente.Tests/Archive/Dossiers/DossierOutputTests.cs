using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Entente.Archive.Dossiers;
using Entente.Archive.Store;
using Entente.Cli.Commands;
using Entente.Coding.Reports;
using Entente.Dates;
using Entente.Language;
using AngleSharpParser = AngleSharp.Html.Parser.HtmlParser;

namespace Entente.Tests.Archive.Dossiers;

public sealed class DossierOutputTests
{
    private const string Hostile = "<script>alert(1)</script> ](javascript:x) \u001b[31mred\u202E | <img src=x onerror=y> &lt; \"q\"\nnext";

    [Fact]
    public void The_page_has_a_table_of_contents_whose_every_link_leads_somewhere()
    {
        var page = Page(Full());
        var links = page.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")!).ToList(); // not null: links have addresses
        Assert.Contains("#events", links);
        Assert.Contains("#y2018", links);
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link[1..])));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(part => part.Id).Distinct().Count());
    }

    [Fact]
    public void A_chart_has_words_and_numbers_for_who_cannot_see_it()
    {
        var page = Page(Full());
        var chart = page.QuerySelector("svg[role=img]")!; // not null: two years are drawn
        Assert.Equal("Cooperation and conflict by month. 2018-11 to 2019-03: 1 events of cooperation, most in 2018-11 (1); 2 of conflict, most in 2019-03 (2).",
            chart.GetAttribute("aria-label"));
        Assert.Contains(page.QuerySelectorAll("table tr"), row => row.TextContent == "2018-111000");
        Assert.Empty(page.QuerySelectorAll("link,script,img,iframe,object,[src]"));
    }

    [Fact]
    public void A_line_opens_to_its_sentences_and_ends_with_its_citation()
    {
        var page = Page(Full());
        var line = page.QuerySelector("#y2018 details.line")!; // not null: there is an event
        Assert.Equal("“They met.”", line.QuerySelector("blockquote")?.TextContent);
        Assert.Matches("^Cite: Wire, “Talks”, 3 November 2018, https://example.org/1; event [0-9a-f]{16}; entente 1.2, knowledge abc; merged by the rule standard.$",
            line.QuerySelector(".cite")!.TextContent); // not null: a line has one
        Assert.Equal("https://example.org/1", line.QuerySelector("a")?.GetAttribute("href"));
    }

    [Fact]
    public void Hostile_words_stay_words_in_every_form()
    {
        var dossier = HostileDossier();
        var page = Page(dossier);
        Assert.Empty(page.QuerySelectorAll("script,img,[onerror],[href^=javascript]"));
        Assert.Contains(page.QuerySelectorAll("#statements details.line"), line => line.TextContent.Contains("<script>", StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll("#coverage th"), cell => cell.TextContent.Contains("<img src=x onerror=y>", StringComparison.Ordinal));
        var markdown = Text(dossier, DossierMarkdown.Write);
        Assert.DoesNotContain("](javascript", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain(markdown, c => c != '\n' && (char.IsControl(c) || c == '\u202E'));
        // A bar would end a cell: each row of a table has as many as its head.
        Assert.All(Tables(markdown), table => Assert.Single(table.Select(row => row.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|')).Distinct()));
    }

    [Fact]
    public void The_time_line_is_encoded_for_a_program_that_shows_HTML()
    {
        using var json = JsonDocument.Parse(Bytes(HostileDossier(), DossierTimeline.Write));
        var one = Assert.Single(json.RootElement.GetProperty("events").EnumerateArray());
        var text = one.GetProperty("text").GetProperty("text").GetString()!; // not null: written
        var part = new AngleSharpParser().ParseDocument(text);
        Assert.Empty(part.QuerySelectorAll("script,img,[onerror]"));
        Assert.Contains("<script>alert(1)</script>", part.QuerySelector("blockquote")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_time_line_has_what_TimelineJS_reads()
    {
        using var json = JsonDocument.Parse(Bytes(Full(), DossierTimeline.Write));
        Assert.Equal("RUS and CUB", json.RootElement.GetProperty("title").GetProperty("text").GetProperty("headline").GetString());
        var events = json.RootElement.GetProperty("events").EnumerateArray().ToList();
        Assert.Equal(3, events.Count);
        Assert.Equal("""{"year":2018,"month":11,"day":2}""", events[0].GetProperty("start_date").GetRawText().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
        Assert.Equal("2 November 2018", events[0].GetProperty("display_date").GetString());
        Assert.Equal("Cooperation in words", events[0].GetProperty("group").GetString());
        Assert.Equal(3, events.Select(one => one.GetProperty("unique_id").GetString()).Distinct().Count());
        Assert.Contains("1 more without a date", json.RootElement.GetProperty("title").GetProperty("text").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2018-11-02", "2018-11-2", null)]
    [InlineData("2018-11", "2018-11", null)]
    [InlineData("2018", "2018", null)]
    [InlineData("196X", "1960", "1969")]
    [InlineData("2023-21", "2023-3", "2023-5")]
    [InlineData("2018-11-02/2018-11-05", "2018-11-2", "2018-11-5")]
    [InlineData("2017/2018-03", "2017", "2018-3")]
    [InlineData("2014/..", "2014", null)]
    [InlineData("../2014", "2014", null)]
    public void A_date_on_the_time_line_is_no_finer_than_it_is(string edtf, string start, string? end)
    {
        var (from, to) = DossierTimeline.Dates(Edtf.Parse(edtf))!.Value; // not null: it is a date
        Assert.Equal((start, end), (Words(from), to is { } last ? Words(last) : null));

        static string Words(TimelineDate date) => string.Join('-', new[] { date.Year, date.Month, date.Day }.OfType<int>().Select(part => part.ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void JSON_names_events_by_ids_that_stand_in_its_lists()
    {
        using var json = JsonDocument.Parse(Bytes(Full(), DossierJson.Write));
        var root = json.RootElement;
        var ids = new[] { "events", "planned", "denied", "hypothetical", "together" }
            .SelectMany(name => root.GetProperty(name).EnumerateArray()).Select(one => one.GetProperty("id").GetString()).ToHashSet();
        var named = root.GetProperty("visits").EnumerateArray().SelectMany(visit => visit.GetProperty("events").EnumerateArray()).Select(id => id.GetString())
            .Concat(root.GetProperty("measures").EnumerateArray().Select(one => one.GetProperty("imposed").GetString())).ToList();
        Assert.Equal(2, named.Count);
        Assert.All(named, id => Assert.Contains(id, ids));
        Assert.Equal("They met.", root.GetProperty("events")[0].GetProperty("tellings")[0].GetProperty("sentence").GetString());
        Assert.Equal("abc", root.GetProperty("madeBy").GetProperty("codedBy")[0].GetProperty("knowledge").GetString());
        Assert.False(root.GetProperty("change").GetProperty("enough").GetBoolean());
    }

    [Theory]
    [InlineData("dossier RUS CUB --status happened,denied --most 20 --format timeline", true)]
    [InlineData("dossier RUS CUB --most -1", false)]
    [InlineData("dossier RUS CUB --most few", false)]
    [InlineData("dossier RUS CUB --format pdf", false)]
    public void The_command_takes_what_it_says(string line, bool right) =>
        Assert.Equal(right, new RootCommand { DossierCommand.Create() }.Parse(line).Errors.Count == 0);

    private static Dossier Full()
    {
        using var store = ArchiveStore.Open(":memory:");
        store.CodedBy(new CoderVersion("1.2", "abc"));
        var first = Told.By("Wire", "2018-11-03", "They met.").That("CUB>RUS", "CONSULT/visit", "2018-11-02").Coded();
        store.Add(first with { Article = first.Article with { Title = "Talks", Url = "https://example.org/1" } });
        store.Add(Told.By("Post", "2019-03-21", "Moscow imposed sanctions.").That("RUS>CUB", "SANCTION", "2019-03-20", rule: "sanction/x-imposes-sanctions-on-y").Coded());
        store.Add(Told.By("Post", "2019-03-22", "Shots fell.").That("RUS>CUB", "ASSAULT", "2019-03-21").Coded());
        store.Add(Told.By("Post", "2019-03-22", "Help is to come.").That("RUS>CUB", "AID", null, "future").Coded());
        store.Merge(CancellationToken.None);
        return DossierBuilder.Build(store, "RUS", "CUB");
    }

    private static Dossier HostileDossier()
    {
        var told = Told.By(Hostile, "2018-11-03", Hostile).That("RUS>CUB", "CONSULT/visit", "2018-11-02");
        var coded = told.Coded(new Quotation { Article = told.Article.Id, Text = Hostile, Span = new TextSpan(0, Hostile.Length), Speaker = Told.Party("RUS"), Direct = true });
        using var store = ArchiveStore.Open(":memory:");
        store.Add(coded with { Article = coded.Article with { Title = Hostile, Url = "javascript:alert(1)" } });
        store.Merge(CancellationToken.None);
        return DossierBuilder.Build(store, "RUS", "CUB");
    }

    private static IHtmlDocument Page(Dossier dossier) => new AngleSharpParser().ParseDocument(Text(dossier, DossierHtml.Write));

    private static string Text(Dossier dossier, Action<Dossier, Func<string, string>, TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(dossier, code => code, writer);
        return writer.ToString();
    }

    private static string Bytes(Dossier dossier, Action<Dossier, Func<string, string>, Stream> write)
    {
        using var bytes = new MemoryStream();
        write(dossier, code => code, bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static IEnumerable<List<string>> Tables(string markdown)
    {
        var table = new List<string>();
        foreach (var line in markdown.Split('\n'))
        {
            if (line.StartsWith('|'))
            {
                table.Add(line);
            }
            else if (table.Count > 0)
            {
                yield return table;
                table = [];
            }
        }
    }
}
