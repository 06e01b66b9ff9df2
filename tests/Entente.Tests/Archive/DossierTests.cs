using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharpParser = AngleSharp.Html.Parser.HtmlParser;
using Entente.Archive.Dossiers;
using Entente.Archive.Store;
using Entente.Coding.Reports;
using Entente.Language;

namespace Entente.Tests.Archive;

public sealed class DossierTests
{
    private const string Hostile = "<script>alert(1)</script> \u001b[31mred\u001b]0;x\u0007 \u202Eback\u2066 \u009b2J `code` *b* _i_ [l](javascript:x) | & \"q\" 'a'\nnext";

    [Fact]
    public void A_dossier_in_text()
    {
        using var store = Two();
        Assert.Equal("""
            Russia and Cuba
            Events       2
            Dates        2 November 2018 to 20 March 2019
            Sources      3 reports in 2 articles by 2 outlets
            Cooperation  1 (1 in words, 0 in deeds)
            Conflict     1 (0 in words, 1 in deeds)
            Mean score   -1.0 on a scale from -10 to +10

            2018
              2 November 2018  Cuba → Russia  consult, visit  2 reports in 2 articles by 2 outlets, announced before
                “Raúl Castro came to Moscow for talks with Putin.”
                Wire, 3 November 2018

            2019
              20 March 2019  Russia → Cuba  sanction  1 report in 1 article by 1 outlet
                “Raúl Castro had come for talks with Putin; now Moscow cut oil.”
                Post, 21 March 2019

            Planned
              April 2018  Russia → Cuba  consult, visit  1 report in 1 article by 1 outlet, the date has passed without a report of it
                “Putin is to fly in April.”
                Wire, 1 March 2018

            """.ReplaceLineEndings("\n"), Text(DossierBuilder.Build(store, "RUS", "CUB")));
    }

    [Fact]
    public void Only_what_may_lie_in_the_asked_time_is_told()
    {
        using var store = Two();
        var dossier = DossierBuilder.Build(store, "RUS", "CUB", new DateOnly(2019, 1, 1), new DateOnly(2019, 12, 31));
        Assert.Equal(2019, Assert.Single(dossier.Years).Year);
        Assert.Empty(dossier.Planned);
    }

    [Fact]
    public void No_events_is_a_helpful_answer()
    {
        using var store = Two();
        Assert.Equal("""
            Russia and Venezuela
            No events between Russia and Venezuela in 4 articles.
            Russia has most events with Cuba (2). Try: entente dossier RUS CUB

            """.ReplaceLineEndings("\n"), Text(DossierBuilder.Build(store, "RUS", "VEN")));
        Assert.Contains("There are 3 at other times", Text(DossierBuilder.Build(store, "RUS", "CUB", new DateOnly(2030, 1, 1))), StringComparison.Ordinal);
        Assert.Contains("Neither is a party", Text(DossierBuilder.Build(store, "FRA", "VEN")), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_and_quotations_stand_with_their_sentences()
    {
        using var store = ArchiveStore.Open(":memory:");
        store.Add(Full.Coded with { Reports = [Full.Coded.Reports[0] with { Auxiliary = [] }] });
        store.Merge(CancellationToken.None);
        var text = Text(DossierBuilder.Build(store, "CUB", "RUS"));
        Assert.Contains("trade between Russia and Cuba, 2018: (expected) 12,345,678,901,234.567 to 12,345,678,901,235 USD", text, StringComparison.Ordinal);
        Assert.Contains("Vladimir Putin (Russia)\n    “talks”", text, StringComparison.Ordinal);
    }

    [Fact]
    public void One_state_twice_is_refused()
    {
        using var store = Two();
        Assert.Throws<ArgumentException>(() => DossierBuilder.Build(store, "RUS", "RUS"));
    }

    [Fact]
    public void Hostile_words_cannot_command_a_terminal()
    {
        var text = Text(HostileDossier());
        Assert.DoesNotContain(text, c => c != '\n' && (char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format));
        Assert.Contains("alert(1)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_words_stay_words_in_a_page()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        DossierHtml.Write(HostileDossier(), Name, writer);
        var page = new AngleSharpParser().ParseDocument(writer.ToString());
        Assert.Empty(page.Scripts);
        Assert.Empty(page.QuerySelectorAll("[onclick],[href^=javascript],script,img,iframe"));
        Assert.Contains(page.QuerySelectorAll("blockquote"), quote => quote.TextContent.Contains("<script>alert(1)</script>", StringComparison.Ordinal));
        Assert.Equal("At a glance", page.QuerySelector("caption")?.TextContent);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public void Hostile_words_stay_words_in_Markdown()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        DossierMarkdown.Write(HostileDossier(), Name, writer);
        var text = writer.ToString();
        Assert.Contains(@"&lt;script&gt;alert\(1\)&lt;/script&gt;", text, StringComparison.Ordinal);
        Assert.Contains(@"\`code\` \*b\* \_i\_ \[l\]\(javascript:x\) \| &amp;", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain("](<javascript", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_words_are_whole_and_escaped_in_JSON()
    {
        using var bytes = new MemoryStream();
        DossierJson.Write(HostileDossier(), Name, bytes);
        var text = Encoding.UTF8.GetString(bytes.ToArray());
        Assert.DoesNotContain(text, c => c != '\n' && char.IsControl(c));
        using var json = JsonDocument.Parse(text);
        var happened = json.RootElement.GetProperty("events")[0];
        Assert.Equal(Hostile, happened.GetProperty("best").GetProperty("sentence").GetString());
        Assert.Equal("event", happened.GetProperty("kind").GetString());
        Assert.Equal(16, happened.GetProperty("id").GetString()?.Length);
    }

    [Theory]
    [InlineData("2018-11-02", "2 November 2018")]
    [InlineData("2023-04", "April 2023")]
    [InlineData("2023-21", "spring 2023")]
    [InlineData("196X", "the 1960s")]
    [InlineData("2014/..", "since 2014")]
    [InlineData("../2014", "until 2014")]
    [InlineData("2017/2021", "2017 to 2021")]
    [InlineData("[2018-02-11,2018-11-02]", "11 February 2018 or 2 November 2018")]
    public void Dates_are_said_no_finer_than_they_are(string edtf, string words) =>
        Assert.Equal(words, DateWords.Of(Entente.Dates.Edtf.Parse(edtf)));

    private static ArchiveStore Two() => Told.Archive(
        Told.By("Wire", "2018-03-01", "Putin is to fly in April.").That("RUS>CUB", "CONSULT/visit", "2018-04", "future"),
        Told.By("Post", "2018-10-01", "Raúl Castro will come to Moscow in November for talks with Putin.").That("CUB>RUS", "CONSULT/visit", "2018-11-02", "future"),
        Told.By("Wire", "2018-11-03", "Raúl Castro came to Moscow for talks with Putin.").That("CUB>RUS", "CONSULT/visit", "2018-11-02"),
        Told.By("Post", "2019-03-21", "Raúl Castro had come for talks with Putin; now Moscow cut oil.")
            .That("RUS=CUB", "CONSULT", "2018-11-02", confidence: 0.5).That("RUS>CUB", "SANCTION", "2019-03-20"));

    private static Dossier HostileDossier()
    {
        var told = Told.By(Hostile, "2018-11-03", Hostile).That("RUS>CUB", "CONSULT/visit", "2018-11-02");
        var coded = told.Coded(new Quotation { Article = told.Article.Id, Text = Hostile, Span = new TextSpan(0, Hostile.Length), Speaker = Told.Party("RUS"), Direct = true });
        using var store = ArchiveStore.Open(":memory:");
        store.Add(coded with { Article = coded.Article with { Title = Hostile, Url = "javascript:alert(1)" } });
        store.Merge(CancellationToken.None);
        var dossier = DossierBuilder.Build(store, "RUS", "CUB");
        Assert.Single(dossier.Said);
        return dossier;
    }

    private static string Text(Dossier dossier)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        DossierText.Write(dossier, Name, writer);
        return writer.ToString();
    }

    private static string Name(string code) => code switch { "RUS" => "Russia", "CUB" => "Cuba", "VEN" => "Venezuela", _ => code };
}
