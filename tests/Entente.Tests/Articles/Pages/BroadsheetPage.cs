namespace Entente.Tests.Articles.Pages;

/// <summary>A broadsheet's template: JSON-LD in a list, standfirst, figure, byline, story in named divs, related links and comments round it.</summary>
internal static class BroadsheetPage
{
    public const string Html = """
        <!DOCTYPE html>
        <html lang="en-GB" class="has-cookie-banner">
        <head>
        <meta charset="utf-8">
        <title>Norway and Finland sign Arctic rescue pact | World news | The Northern Herald</title>
        <link rel="canonical" href="https://www.northernherald.example/world/2019/mar/14/norway-finland-arctic-rescue">
        <meta property="og:title" content="Norway and Finland sign Arctic rescue pact">
        <meta property="og:site_name" content="the Northern Herald">
        <meta property="og:description" content="Foreign ministers agree to share helicopters and ships north of the polar circle">
        <meta property="article:published_time" content="2019-03-14T17:02:11.000Z">
        <script type="application/ld+json">
        [{"@context":"https://schema.org","@type":"WebPage","@id":"https://www.northernherald.example/"},
         {"@context":"https://schema.org","@type":"NewsArticle","headline":"Norway and Finland sign Arctic rescue pact",
          "datePublished":"2019-03-14T17:02:11.000Z","dateModified":"2019-03-15T08:00:00.000Z",
          "author":[{"@type":"Person","name":"Kari Holm","sameAs":"https://www.northernherald.example/profile/kari-holm"},{"@type":"Person","name":"Tom Reed"}],
          "publisher":{"@type":"Organization","name":"The Northern Herald"},}]
        </script>
        <script>window.config = {"page": {"text": "This is not a story. It must never be read."}};</script>
        <style>.content__article-body p { margin: 0 }</style>
        </head>
        <body class="is-not-modern has-page-skin">
        <div id="cookie-consent" class="site-message"><p>We and our partners use cookies to give you the best experience of this site. You can change your settings at any time.</p><button>OK</button></div>
        <header class="new-header"><nav><ul><li><a href="/">News</a></li><li><a href="/opinion">Opinion</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
        <div class="content content--article">
          <article id="article">
            <header class="content__head">
              <div class="content__labels"><a href="/world">World news</a></div>
              <h1 class="content__headline" itemprop="headline">
                Norway and Finland sign Arctic rescue pact
              </h1>
              <div class="content__standfirst"><p>Foreign ministers agree to share helicopters and ships north of the polar&nbsp;circle</p></div>
            </header>
            <figure itemprop="associatedMedia image"><img src="a.jpg" alt="ministers">
              <figcaption class="caption caption--main">Ine Eriksen Søreide and Timo Soini after the signing in Tromsø. Photograph: Anna Berg/Reuters</figcaption></figure>
            <div class="meta"><p class="byline">By <a rel="author" href="/profile/kari-holm">Kari Holm</a> in Tromsø and <a href="/profile/tom-reed">Tom Reed</a></p>
              <p class="content__dateline"><time itemprop="datePublished" datetime="2019-03-14T17:02:11+0000">Thu 14 Mar 2019 17.02 GMT</time></p>
              <ul class="social-share"><li><a href="#">Share on Facebook</a></li><li><a href="#">Share on Twitter</a></li></ul></div>
            <div class="content__article-body from-content-api" itemprop="articleBody">
              <p>Norway and Finland signed an agreement on Thursday to rescue each other&#8217;s sailors in the Barents Sea, their foreign ministers said after talks in <a href="/tromso">Tromsø</a>.</p>
              <p>The two countries will share helicopters and ships, and will train together twice a year.</p>
              <aside class="element-rich-link"><p>Related: <a href="/x">Sweden to buy icebreakers, says minister who also promised new ports</a></p></aside>
              <p>&ldquo;The sea does not ask for passports,&rdquo; the Norwegian minister told reporters.</p>
              <h2>Cold water</h2>
              <p>Last year 14 people died in the region, according to the coast guard.</p>
              <div class="newsletter-signup"><p>Sign up to our daily email, with the most important stories of the day, sent every morning.</p></div>
              <figure class="element-image"><img src="b.jpg"><figcaption>A Finnish helicopter over the ice near Utsjoki. Photograph: Lauri Virta</figcaption></figure>
              <p>Finland has no coast in the north, but its crews fly from Ivalo.</p>
            </div>
            <div class="submeta"><span>Topics</span><ul><li><a href="/norway">Norway</a></li><li><a href="/finland">Finland</a></li></ul></div>
          </article>
          <div id="comments" class="discussion"><h2>Comments (214)</h2>
            <div class="d-comment"><p>I have sailed there for thirty years and I can tell you that this pact is long overdue, whatever they say in Oslo.</p></div>
            <div class="d-comment"><p>Why would anyone believe this minister after the business with the harbour? It was only last year that she denied it all.</p></div>
            <div class="d-comment"><p>Well said. The last government promised the same and nothing happened, as everybody on the coast remembers very well.</p></div></div>
        </div>
        <section class="most-popular"><h2>Most viewed</h2><ol><li><a href="/1">Cat stuck in a tree for nine days is freed by fire crew</a></li></ol></section>
        <footer><p>© 2019 Northern Herald Ltd. All rights reserved. Registered office in a town that nobody visits.</p></footer>
        </body></html>
        """;
}
