namespace Entente.Tests.Articles.Pages;

/// <summary>A small outlet on a common blog system: no linked data, entry-content, a sidebar, share bars, a biography, a comment form.</summary>
internal static class BlogPage
{
    public const string Html = """
        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en-US"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
        <title>Uruguay, Paraguay agree to dredge river &#8211; Plata Monitor</title>
        <meta name="author" content="Lucía Ferro" />
        </head><body class="post-template-default single single-post has-sidebar widget-area">
        <div id="page" class="site"><div id="masthead" class="site-header"><p class="site-title"><a href="/">Plata Monitor</a></p><p class="site-description">News of the five rivers, every day since 1998.</p></div>
        <div class="breadcrumbs"><a href="/">Home</a> &raquo; <a href="/region">Region</a> &raquo; Uruguay, Paraguay agree to dredge river</div>
        <div id="primary" class="content-area"><div id="main" class="site-main">
        <div id="post-4711" class="post-4711 post type-post status-publish hentry category-region">
        <h1 class="entry-title">Uruguay, Paraguay agree to dredge river</h1>
        <div class="entry-meta"><span class="posted-on">Posted on <a href="#"><time class="entry-date published" datetime="2016-08-23T09:15:00-03:00">August 23, 2016</time></a></span></div>
        <div class="entry-content">
        <div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#"><span>Tweet</span></a></li></ul></div>
        <div id="attachment_12" class="wp-caption alignnone"><img src="c.jpg" alt="" /><p class="wp-caption-text">Barges near Nueva Palmira. (File photo)</p></div>
        <p>MONTEVIDEO, Aug 23 (EFE) &#8211; Uruguay and Paraguay agreed on Tuesday to dredge the upper Paraguay River, the two transport ministers said.</p>
        <p><strong>Three years of talks</strong></p>
        <p>The work will cost $40 million, of which Paraguay pays half.<br /><br />Argentina and Brazil were told of the plan in July.</p>
        <p>Advertisement</p>
        <p>&#8220;We waited three years,&#8221; said the Paraguayan minister.</p>
        <p>The post <a href="#">Uruguay, Paraguay agree to dredge river</a> appeared first on <a href="/">Plata Monitor</a>.</p>
        <div class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>Related</em></h3></div>
        </div>
        <div class="author-bio"><p>Lucía Ferro writes about rivers and ports. She was born in Salto and has two dogs and a boat.</p></div></div>
        <div id="comments" class="comments-area"><h2>2 thoughts on “Uruguay, Paraguay agree to dredge river”</h2><ol class="comment-list"><li><p>Good news for the barges, at last, but who will pay for the bridges that are in the way of them?</p></li></ol>
        <form><p>Leave a reply. Your address will not be published.</p></form></div>
        </div></div>
        <div id="secondary" class="widget-area sidebar"><section class="widget"><h2>About us</h2><p>We are a small team of reporters who love the rivers and live from what readers give us each month.</p></section></div>
        </div></body></html>
        """;
}
