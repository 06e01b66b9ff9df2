namespace Entente.Tests.Articles;

public sealed class FeedReaderTests : IDisposable
{
    private const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>Gulf Courier</title><link>https://gulf.example</link><language>en-us</language>
        <image><title>Logo</title><url>https://gulf.example/logo.png</url></image>
        <item><title>Oman &amp;amp; Qatar sign gas deal</title><link>https://gulf.example/1</link><guid isPermaLink="false">gc-1</guid>
        <pubDate>Fri, 02 Nov 2018 22:10:00 +0400</pubDate><dc:creator><![CDATA[Huda Said]]></dc:creator>
        <description>Oman and Qatar signed a gas deal.</description>
        <content:encoded><![CDATA[<p>MUSCAT: Oman and Qatar signed a gas deal on Friday, both oil ministers said.</p>
        <figure><img src="x.jpg"/><figcaption>The two ministers in Muscat.</figcaption></figure>
        <p>The deal is worth &pound;2 billion.</p><div class="related"><p>Read about other deals that were signed last year.</p></div>
        <p>The post <a href="#">Oman</a> appeared first on <a href="#">Gulf Courier</a>.</p>]]></content:encoded></item>
        <item><title>Kuwait recalls envoy</title><link>https://gulf.example/2</link><description>Kuwait recalled its envoy on Thursday &lt;b&gt;after&lt;/b&gt; a quarrel. &lt;a href="/2"&gt;Continue reading...&lt;/a&gt;</description></item>
        </channel></rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Alpine Post</title><updated>2021-05-05T00:00:00Z</updated>
        <entry><id>tag:alpine.example,2021:9</id><title type="html">Austria &amp;amp; Italy reopen pass</title>
        <link rel="self" href="https://alpine.example/9.atom"/><link href="https://alpine.example/9"/>
        <published>2021-05-04T08:00:00+02:00</published><updated>2021-05-06T08:00:00Z</updated>
        <author><name>Eva Gruber</name></author><author><name>Ugo Conti</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Austria and Italy reopened the pass on Tuesday.</p><p>Lorries may use it from Monday.</p></div></content></entry></feed>
        """;

    private readonly Inputs _inputs = new();

    public void Dispose() => _inputs.Dispose();

    [Fact]
    public void Each_RSS_item_is_an_article()
    {
        var articles = _inputs.Articles("a.rss", Rss);
        Assert.Equal(
            [
                "Headline: Oman & Qatar sign gas deal",
                "Caption: The two ministers in Muscat.",
                "Dateline: MUSCAT:",
                "Paragraph: Oman and Qatar signed a gas deal on Friday, both oil ministers said.",
                "Paragraph: The deal is worth £2 billion.",
            ],
            Inputs.Parts(articles[0]));
        Assert.Equal("Kuwait recalls envoy\n\nKuwait recalled its envoy on Thursday after a quarrel. Continue reading...", articles[1].Text);
    }

    [Fact]
    public void An_RSS_item_says_who_published_it_and_when()
    {
        var article = _inputs.Articles("a.xml", Rss)[0];
        Assert.Equal(("gc-1", "https://gulf.example/1", "Gulf Courier", "Huda Said"), (article.Input, article.Url, article.Publisher, article.Author));
        Assert.Equal(("2018-11-02", "metadata", "en"), (article.Published?.Text, article.PublishedBasis, article.Language));
    }

    [Fact]
    public void Each_Atom_entry_is_an_article()
    {
        var article = _inputs.Article("a.atom", Atom);
        Assert.Equal("Austria & Italy reopen pass\n\nAustria and Italy reopened the pass on Tuesday.\n\nLorries may use it from Monday.", article.Text);
        Assert.Equal(("https://alpine.example/9", "Alpine Post", "Eva Gruber, Ugo Conti"), (article.Url, article.Publisher, article.Author));
        Assert.Equal(("2021-05-04", "tag:alpine.example,2021:9"), (article.Published?.Text, article.Input));
    }

    [Fact]
    public void Items_before_a_break_in_the_feed_are_read()
    {
        var outcomes = Inputs.Read(_inputs.Put("a.rss.gz", Inputs.Gzip(System.Text.Encoding.UTF8.GetBytes(Rss[..Rss.IndexOf("<item><title>Kuwait", StringComparison.Ordinal)] + "<item><title>Cut"))));
        Assert.Equal(2, outcomes.Count);
        var refusal = Assert.Single(Inputs.Refusals(outcomes));
        Assert.Equal("broken-feed", refusal.Reason);
        Assert.Equal(12, refusal.Line);
    }

    [Fact]
    public void XML_without_items_is_refused() =>
        Assert.Equal("no-items", _inputs.Refusal("a.xml", "<?xml version='1.0'?><urlset><url><loc>x</loc></url></urlset>").Reason);
}
