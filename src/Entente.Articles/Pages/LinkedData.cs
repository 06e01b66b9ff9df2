using System.Text.Json;
using AngleSharp.Dom;

namespace Entente.Articles;

/// <summary>
/// The article that a page describes in JSON-LD (schema.org NewsArticle and its kin), alone, in a list or in a @graph.
/// </summary>
internal static class LinkedData
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>What it says; null where no script describes an article.</summary>
    public static PageFacts? Find(IDocument page)
    {
        var nodes = new List<JsonElement>();
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json' i]"))
        {
            if (Parse(script.TextContent) is { } root)
            {
                Gather(root, nodes);
            }
        }

        var article = nodes.FirstOrDefault(IsArticle);
        return article.ValueKind == JsonValueKind.Object ? FactsOf(article, nodes) : null;
    }

    private static JsonElement? Parse(string text)
    {
        // Some publishing systems leave raw line ends inside strings, which JSON forbids; between tokens a space does as well.
        var plain = text.Trim().Trim(';').Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
        try
        {
            using var document = JsonDocument.Parse(plain, Lenient);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            // Broken linked data is common; the page has other marks.
            return null;
        }
    }

    private static void Gather(JsonElement element, List<JsonElement> nodes)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Gather(item, nodes);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            nodes.Add(element);
            foreach (var name in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
            {
                if (element.TryGetProperty(name, out var inner))
                {
                    Gather(inner, nodes);
                }
            }
        }
    }

    private static bool IsArticle(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type))
        {
            return false;
        }

        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(IsArticleType) : IsArticleType(type);
    }

    /// <summary>Article, NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting …, with or without schema.org before.</summary>
    private static bool IsArticleType(JsonElement type) =>
        type.ValueKind == JsonValueKind.String && type.GetString() is { } name
        && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal));

    private static PageFacts FactsOf(JsonElement article, List<JsonElement> nodes) => new()
    {
        Title = Plain(Text(article, "headline") ?? Text(article, "name")),
        Author = Plain(Names(article, "author", nodes) ?? Names(article, "creator", nodes)),
        Publisher = Plain(Names(article, "publisher", nodes)),
        Url = Text(article, "url") ?? Text(article, "mainEntityOfPage") ?? (article.TryGetProperty("mainEntityOfPage", out var page) ? Text(page, "@id") : null),
        Language = LanguageCode.Of(Text(article, "inLanguage")),
        Description = Plain(Text(article, "description")),
        Published = WrittenDate.Read(Text(article, "datePublished") ?? Text(article, "dateCreated")),
        Body = Text(article, "articleBody"),
    };

    private static string? Text(JsonElement node, string name) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
        && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    /// <summary>Names of people or bodies, given as text, as objects, as a list of these, or by "@id" of another node.</summary>
    private static string? Names(JsonElement node, string property, List<JsonElement> nodes)
    {
        if (!node.TryGetProperty(property, out var value))
        {
            return null;
        }

        var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value];
        var names = items.Select(item => NameOf(item, nodes)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private static string? NameOf(JsonElement item, List<JsonElement> nodes)
    {
        if (item.ValueKind == JsonValueKind.String)
        {
            var text = item.GetString();
            return string.IsNullOrWhiteSpace(text) || text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? null : text.Trim();
        }

        return Text(item, "name")
            ?? (Text(item, "@id") is { } id ? nodes.Where(node => Text(node, "@id") == id).Select(node => Text(node, "name")).FirstOrDefault(name => name is not null) : null);
    }

    /// <summary>Titles are often escaped twice, for HTML as well as for JSON.</summary>
    private static string? Plain(string? text) => text is null ? null : Prose.Squeezed(System.Net.WebUtility.HtmlDecode(text));
}
