using System.Text;
using Entente.Tests.Articles.Pages;

namespace Entente.Tests.Articles;

public sealed class PageReaderTests : IDisposable
{
    private readonly Inputs _inputs = new();

    public void Dispose() => _inputs.Dispose();

    [Fact]
    public void A_broadsheet_page_gives_its_story_and_nothing_round_it()
    {
        var article = _inputs.Article("page.html", BroadsheetPage.Html);
        Assert.Equal(
            [
                "Headline: Norway and Finland sign Arctic rescue pact",
                "Deck: Foreign ministers agree to share helicopters and ships north of the polar circle",
                "Byline: By Kari Holm in Tromsø and Tom Reed",
                "Caption: Ine Eriksen Søreide and Timo Soini after the signing in Tromsø. Photograph: Anna Berg/Reuters",
                "Caption: A Finnish helicopter over the ice near Utsjoki. Photograph: Lauri Virta",
                "Paragraph: Norway and Finland signed an agreement on Thursday to rescue each other’s sailors in the Barents Sea, their foreign ministers said after talks in Tromsø.",
                "Paragraph: The two countries will share helicopters and ships, and will train together twice a year.",
                "Paragraph: “The sea does not ask for passports,” the Norwegian minister told reporters.",
                "Subhead: Cold water",
                "Paragraph: Last year 14 people died in the region, according to the coast guard.",
                "Paragraph: Finland has no coast in the north, but its crews fly from Ivalo.",
            ],
            Inputs.Parts(article));
    }

    [Fact]
    public void A_broadsheet_page_says_who_wrote_and_published_it_where_and_when()
    {
        var article = _inputs.Article("page.html", BroadsheetPage.Html);
        Assert.Equal("Norway and Finland sign Arctic rescue pact", article.Title);
        Assert.Equal("Kari Holm, Tom Reed", article.Author);
        Assert.Equal("The Northern Herald", article.Publisher);
        Assert.Equal("https://www.northernherald.example/world/2019/mar/14/norway-finland-arctic-rescue", article.Url);
        Assert.Equal("en", article.Language);
        Assert.Equal("2019-03-14", article.Published?.Text);
        Assert.Equal("metadata", article.PublishedBasis);
    }

    [Fact]
    public void A_page_built_by_script_gives_its_story_and_nothing_round_it()
    {
        var article = _inputs.Article("page.html", BroadcasterPage.Html);
        Assert.Equal(
            [
                "Headline: Chad and Sudan reopen border crossing",
                "Caption: Lorries wait at Adré, where hundreds pass each day",
                "Paragraph: Chad and Sudan have reopened their main border crossing after nine weeks, officials in both capitals say.",
                "Paragraph: The crossing at Adré was closed in April when fighting broke out in West Darfur.",
                "Subhead: 'Trade must flow'",
                "Paragraph: \"Trade must flow again,\" Chad's interior minister said on Wednesday.",
                "Paragraph: Sudan has sent 200 police officers to its side of the border.",
            ],
            Inputs.Parts(article));
        Assert.Equal(("Channel Five News", "2020-06-11"), (article.Publisher, article.Published?.Text));
    }

    [Fact]
    public void A_blog_page_gives_its_story_and_nothing_round_it()
    {
        var article = _inputs.Article("page.htm", BlogPage.Html);
        Assert.Equal(
            [
                "Headline: Uruguay, Paraguay agree to dredge river",
                "Caption: Barges near Nueva Palmira. (File photo)",
                "Dateline: MONTEVIDEO, Aug 23 (EFE) –",
                "Paragraph: Uruguay and Paraguay agreed on Tuesday to dredge the upper Paraguay River, the two transport ministers said.",
                "Subhead: Three years of talks",
                "Paragraph: The work will cost $40 million, of which Paraguay pays half.",
                "Paragraph: Argentina and Brazil were told of the plan in July.",
                "Paragraph: “We waited three years,” said the Paraguayan minister.",
            ],
            Inputs.Parts(article));
        Assert.Equal(("Uruguay, Paraguay agree to dredge river", "Lucía Ferro", "2016-08-23"), (article.Title, article.Author, article.Published?.Text));
    }

    [Fact]
    public void A_page_of_tables_and_line_breaks_in_Latin_1_gives_its_story()
    {
        var article = _inputs.Article("page.html", Encoding.Latin1.GetBytes(OldPage.Html));
        Assert.Equal(
            [
                "Headline: Malta, Tunisia end fishing row",
                "Byline: By Joe Borg",
                "Dateline: VALLETTA, Malta (AP) --",
                "Paragraph: Malta and Tunisia ended a two-year quarrel over fishing grounds on Wednesday, signing a treaty that lets boats of both countries work the banks south of Lampedusa.",
                "Paragraph: Malta's prime minister called it a day for the café terraces of both shores. Tunisia will release four boats that it seized in March.",
                "Paragraph: The treaty runs for ten years and must still be approved by both parliaments, which is expected in June.",
            ],
            Inputs.Parts(article));
        Assert.Equal(("Island Wire", "2003-05-07", "Joe Borg"), (article.Publisher, article.Published?.Text, article.Author));
    }

    [Fact]
    public void A_page_is_known_without_its_extension()
    {
        var article = _inputs.Article("page", BlogPage.Html);
        Assert.Equal("Uruguay, Paraguay agree to dredge river", article.Title);
    }

    [Fact]
    public void The_page_says_when_before_the_caller_does()
    {
        var options = new Entente.Articles.ReadOptions { Published = Entente.Dates.Edtf.Parse("2001-01-01"), Publisher = "Other" };
        var article = _inputs.Article("page.html", BlogPage.Html, options);
        Assert.Equal(("2016-08-23", "metadata", "Other"), (article.Published?.Text, article.PublishedBasis, article.Publisher));
    }

    [Fact]
    public void A_story_that_stands_only_in_linked_data_is_read_from_there()
    {
        var article = _inputs.Article("page.html", """
            <html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Fiji opens embassy","datePublished":"2021-02-03",
            "articleBody":"SUVA (Reuters) - Fiji opened an embassy in Accra on Wednesday, its first in the west of Africa.\nGhana welcomed the step and said that it would send an envoy to Suva."}</script></head>
            <body><div id="app"><p>Please turn on scripts.</p></div></body></html>
            """);
        Assert.Equal("Dateline: SUVA (Reuters) -", Inputs.Parts(article)[1]);
        Assert.EndsWith("an envoy to Suva.", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_nest_without_end_and_are_read_all_the_same()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 5000));
        var article = _inputs.Article("page.html", $"<html><body>{deep}<p>The envoys of both states met in Geneva on Monday and agreed to meet again.</p>");
        Assert.Equal("The envoys of both states met in Geneva on Monday and agreed to meet again.", article.Text);
    }

    [Fact]
    public void A_page_without_a_story_is_refused()
    {
        var refusal = _inputs.Refusal("page.html", "<html><body><nav><a href='/'>Home</a></nav><div id='app'></div></body></html>");
        Assert.Equal("no-text", refusal.Reason);
    }
}
