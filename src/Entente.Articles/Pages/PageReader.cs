using System.Text;
using AngleSharp.Html.Parser;

namespace Entente.Articles;

/// <summary>Reads a web page as news sites serve it: facts from its marks, the story from where the prose stands.</summary>
internal static class PageReader
{
    public static ReadOutcome Read(string file, byte[] bytes, ReadOptions options)
    {
        using var page = new HtmlParser().ParseDocument(TextDecoder.Decode(bytes, CharsetFinder.Find(bytes)));
        var facts = PageFactsFinder.Find(page);
        var body = page.Body;
        if (body is null)
        {
            return new ReadOutcome.Refused(Refusals.NoText(file));
        }

        PageCleaner.Clean(body);
        var composition = StoryReader.Read(body, facts);
        var (text, parts) = composition.Finish();
        if (facts.Body is { } linked && text.Length * 2 < linked.Length)
        {
            (text, parts) = FromLinkedData(facts, linked);
        }

        var byline = parts.FirstOrDefault(part => part.Kind == PartKind.Byline);
        return ArticleMaker.Make(
            new Draft
            {
                Input = file,
                Text = text,
                Parts = parts,
                Title = facts.Title ?? parts.Where(part => part.Kind == PartKind.Headline).Select(part => part.Span.Of(text)).FirstOrDefault(),
                Publisher = facts.Publisher,
                Author = facts.Author ?? (byline is null ? null : AuthorOf(byline.Span.Of(text))),
                Url = facts.Url,
                Language = facts.Language,
                Published = facts.Published,
                PublishedBasis = facts.Published is null ? null : "metadata",
            },
            options,
            file);
    }

    private static string? AuthorOf(string byline) =>
        BylineTest.NamesAfter(byline) is { IsEmpty: false } names ? names.ToString() : null;

    /// <summary>The story that only the linked data holds, as its sentences run on or in lines.</summary>
    private static (string Text, System.Collections.Immutable.ImmutableArray<ArticlePart> Parts) FromLinkedData(PageFacts facts, string linked)
    {
        var composition = new Composition();
        if (facts.Title is not null)
        {
            composition.Add(PartKind.Headline, facts.Title);
        }

        using var page = new HtmlParser().ParseDocument(AsParagraphs(linked));
        foreach (var block in page.Body is null ? [] : BlockWalker.Walk(page.Body))
        {
            composition.Add(PartFinder.KindOf(block.Text, isAboveBody: false), block.Text);
        }

        return composition.Finish();
    }

    private static string AsParagraphs(string text)
    {
        var html = new StringBuilder();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            html.Append("<p>").Append(line).Append("</p>");
        }

        return html.ToString();
    }
}
