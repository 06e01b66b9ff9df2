using System.Collections.Immutable;
using AngleSharp.Dom;
using Entente.Dates;

namespace Entente.Articles;

/// <summary>
/// Title, author, publisher, date, address and language of a page: linked data first, then OpenGraph and other meta
/// elements, then <c>time</c> and the address itself.
/// </summary>
internal static class PageFactsFinder
{
    private static readonly ImmutableArray<string> PublishedNames = CueFile.Lines("meta-published");
    private static readonly ImmutableArray<string> TitleNames = CueFile.Lines("meta-title");
    private static readonly ImmutableArray<string> AuthorNames = CueFile.Lines("meta-author");
    private static readonly ImmutableArray<string> PublisherNames = CueFile.Lines("meta-publisher");
    private static readonly ImmutableArray<string> DescriptionNames = CueFile.Lines("meta-description");

    /// <summary>Looks at the page before it is cleaned.</summary>
    public static PageFacts Find(IDocument page)
    {
        var linked = LinkedData.Find(page) ?? new PageFacts();
        var metas = Metas(page);
        var publisher = linked.Publisher ?? First(metas, PublisherNames);
        var url = First(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), First(metas, ["og:url"]), linked.Url);
        return linked with
        {
            Title = Title(page, linked.Title ?? First(metas, TitleNames), publisher),
            Author = linked.Author ?? First(metas, AuthorNames),
            Publisher = publisher,
            Url = url,
            Language = LanguageCode.Of(page.DocumentElement?.GetAttribute("lang")) ?? linked.Language ?? LanguageCode.Of(First(metas, ["og:locale", "language", "dc.language"])),
            Description = linked.Description ?? First(metas, DescriptionNames),
            Published = linked.Published ?? Published(metas) ?? FromTimes(page) ?? FromAddress(url),
        };
    }

    private static Dictionary<string, string> Metas(IDocument page)
    {
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            var content = meta.GetAttribute("content");
            if (name is not null && !string.IsNullOrWhiteSpace(content))
            {
                metas.TryAdd(name, Prose.Squeezed(content));
            }
        }

        return metas;
    }

    /// <summary>The first that is given and is no address: "article:author" often holds a link to a profile.</summary>
    private static string? First(Dictionary<string, string> metas, ImmutableArray<string> names)
    {
        foreach (var name in names)
        {
            if (metas.TryGetValue(name, out var content)
                && (name == "og:url" || !content.StartsWith("http", StringComparison.OrdinalIgnoreCase)))
            {
                return content;
            }
        }

        return null;
    }

    /// <summary>The first that is a whole address; links within the site say nothing without it.</summary>
    private static string? First(params ReadOnlySpan<string?> urls)
    {
        foreach (var url in urls)
        {
            if (url is not null && url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            {
                return url.Trim();
            }
        }

        return null;
    }

    private static Edtf? Published(Dictionary<string, string> metas)
    {
        foreach (var name in PublishedNames)
        {
            if (metas.TryGetValue(name, out var content) && WrittenDate.Read(content) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private static Edtf? FromTimes(IDocument page)
    {
        var marked = page.QuerySelectorAll("[itemprop=datePublished], time[pubdate], time.published, time.entry-date");
        var near = page.QuerySelectorAll("article time, main time, header time, time");
        return marked.Concat(near)
            .Where(time => time.Closest("aside, nav, footer") is null)
            .Select(time => WrittenDate.Read(time.GetAttribute("datetime") ?? time.GetAttribute("content")) ?? WrittenDate.Read(time.TextContent))
            .FirstOrDefault(day => day is not null);
    }

    /// <summary>The day in an address such as <c>/2018/nov/02/</c> or <c>/2018/11/02/</c>.</summary>
    private static Edtf? FromAddress(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            return null;
        }

        var steps = address.AbsolutePath.Split('/', '-');
        for (var i = 0; i + 2 < steps.Length; i++)
        {
            if (WrittenDate.YearOf(steps[i]) is not null
                && (WrittenDate.Read($"{steps[i]}/{steps[i + 1]}/{steps[i + 2]}") ?? WrittenDate.Find($"{steps[i + 2]} {steps[i + 1]} {steps[i]}")) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    private static string? Title(IDocument page, string? given, string? publisher)
    {
        var title = given ?? (string.IsNullOrWhiteSpace(page.Title) ? null : Prose.Squeezed(page.Title));
        var heading = page.QuerySelectorAll("h1").Select(h1 => Prose.Squeezed(h1.TextContent)).FirstOrDefault(text => text.Length > 0 && title is not null && title.StartsWith(text, StringComparison.OrdinalIgnoreCase));
        return heading ?? (title is null ? null : WithoutSite(title, publisher));
    }

    /// <summary>"Talks end | The Daily" without the outlet's name: it is cut where it is known, or behind the last bar.</summary>
    private static string WithoutSite(string title, string? publisher)
    {
        foreach (var bar in (ReadOnlySpan<string>)[" | ", " - ", " – ", " — ", " :: ", " · "])
        {
            var at = title.LastIndexOf(bar, StringComparison.Ordinal);
            if (at > 0 && (title[(at + bar.Length)..].Equals(publisher, StringComparison.OrdinalIgnoreCase) || bar is " | "))
            {
                return title[..at].TrimEnd();
            }
        }

        return title;
    }
}
