namespace Entente.Tests.Articles.Pages;

/// <summary>A broadcaster's template built by script: hashed class names, one div a paragraph, JSON-LD with @graph, bold subheads.</summary>
internal static class BroadcasterPage
{
    public const string Html = """
        <!doctype html><html lang="en"><head><meta charSet="utf-8"/>
        <title data-react-helmet="true">Chad and Sudan reopen border crossing - Channel Five News</title>
        <meta data-react-helmet="true" property="og:url" content="https://www.channelfive.example/news/world-africa-53012345"/>
        <script type="application/ld+json">{"@context":"http://schema.org","@graph":[{"@type":"Organization","@id":"#org","name":"Channel Five News"},
        {"@type":["ReportageNewsArticle"],"headline":"Chad and Sudan reopen border crossing","datePublished":"2020-06-11T06:30:00+02:00","publisher":{"@id":"#org"},"author":{"@id":"#org"},"url":"https://www.channelfive.example/news/world-africa-53012345"}]}</script>
        </head><body><div id="root"><div class="ssrcss-1ocoo3l-Wrap e42f8511">
        <div role="banner"><a href="#main">Skip to content</a><div role="navigation"><a href="/news">Home</a><a href="/news/world">World</a></div></div>
        <main id="main-content"><article class="ssrcss-1072xwf-ArticleWrapper">
        <header><h1 id="main-heading" tabindex="-1">Chad and Sudan reopen border crossing</h1>
        <ul role="list"><li><div><time data-testid="timestamp" dateTime="2020-06-11T04:30:00.000Z">11 June 2020</time></div></li></ul>
        <div class="ssrcss-share"><button type="button">Share</button></div></header>
        <div data-component="image-block"><figure><div><span><img alt="Lorries"/><span role="text" class="visually-hidden">Image source, Getty Images</span></span></div>
        <figcaption><span class="visually-hidden">Image caption, </span>Lorries wait at Adré, where hundreds pass each day</figcaption></figure></div>
        <div data-component="text-block"><div class="ssrcss-7uxr49-RichTextContainer"><p class="ssrcss-1q0x1qg-Paragraph"><b>Chad and Sudan have reopened their main border crossing after nine weeks, officials in both capitals say.</b></p></div></div>
        <div data-component="text-block"><div class="ssrcss-7uxr49-RichTextContainer"><p class="ssrcss-1q0x1qg-Paragraph">The crossing at Adré was closed in April when fighting broke out in West Darfur.</p></div></div>
        <div data-component="ad-slot" class="ad"><p>ADVERTISEMENT</p></div>
        <div data-component="subheadline-block"><h2>'Trade must flow'</h2></div>
        <div data-component="text-block"><div class="ssrcss-7uxr49-RichTextContainer"><p class="ssrcss-1q0x1qg-Paragraph">"Trade must flow again," Chad's interior minister said on Wednesday.</p></div></div>
        <div data-component="unordered-list-block"><div><ul role="list"><li><a href="/news/1">What is behind the fighting in Darfur?</a></li><li><a href="/news/2">The lorry drivers who never sleep</a></li></ul></div></div>
        <div data-component="text-block"><div class="ssrcss-7uxr49-RichTextContainer"><p class="ssrcss-1q0x1qg-Paragraph">Sudan has sent 200 police officers to its side of the border.</p></div></div>
        <section data-component="related-topics"><h2>Related Topics</h2><ul><li><a href="/t/chad">Chad</a></li><li><a href="/t/sudan">Sudan</a></li></ul></section>
        </article>
        <section class="ssrcss-top-stories"><h2>Top stories</h2><div><a href="/3"><h3>Minister resigns over letter</h3></a><p>Published 3 hours ago</p></div></section></main>
        <div role="complementary"><p>You may also be interested in our long programme about the desert, its winds and its many travellers.</p></div>
        <div role="contentinfo"><p>Copyright 2020 Channel Five. The channel is not responsible for the content of external sites.</p></div>
        </div></div></body></html>
        """;
}
