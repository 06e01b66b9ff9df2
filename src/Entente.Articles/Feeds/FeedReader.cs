using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Entente.Dates;

namespace Entente.Articles;

/// <summary>
/// RSS (0.91 to 2.0, and 1.0 in RDF) and Atom (RFC 4287): each item is an article. Its text is the fullest of what the item holds,
/// with its HTML reduced to paragraphs, under its title as headline.
/// </summary>
internal static class FeedReader
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    public static IEnumerable<ReadOutcome> Read(string file, byte[] bytes, ReadOptions options, CancellationToken token)
    {
        using var text = new StringReader(TextDecoder.Decode(bytes, CharsetFinder.Find(bytes)).TrimStart());
        using var xml = XmlReader.Create(text, Settings);
        var channel = new Channel();
        var count = 0;
        while (true)
        {
            token.ThrowIfCancellationRequested();
            var (item, line, failure) = Next(xml, channel);
            if (failure is not null)
            {
                yield return new ReadOutcome.Refused(Refusals.BrokenFeed(file, Math.Max(1, failure.LineNumber), FirstSentence(failure.Message)));
                yield break;
            }

            if (item is null)
            {
                break;
            }

            count++;
            yield return ReadItem(file, line, count, item, channel, options);
        }

        if (count == 0)
        {
            yield return new ReadOutcome.Refused(Refusals.NoItems(file));
        }
    }

    /// <summary>What the feed says of all its items; null where it does not say.</summary>
    private sealed class Channel
    {
        public string? Title { get; set; }

        public string? Language { get; set; }
    }

    private static (XElement? Item, int Line, XmlException? Failure) Next(XmlReader xml, Channel channel)
    {
        try
        {
            while (!xml.EOF)
            {
                if (xml.NodeType != XmlNodeType.Element || (xml.LocalName is not ("item" or "entry") && !ReadsChannel(xml, channel)))
                {
                    xml.Read();
                }
                else if (xml.LocalName is "item" or "entry")
                {
                    var line = ((IXmlLineInfo)xml).LineNumber;
                    return ((XElement)XNode.ReadFrom(xml), line, null);
                }
            }

            return (null, 0, null);
        }
        catch (XmlException failure)
        {
            return (null, 0, failure);
        }
    }

    /// <summary>Takes a fact of the channel; true when the reader already stands behind its element.</summary>
    private static bool ReadsChannel(XmlReader xml, Channel channel)
    {
        channel.Language ??= LanguageCode.Of(xml.GetAttribute("xml:lang"));
        // Depth 1 in Atom, 2 in RSS; deeper titles are those of the feed's picture.
        if (xml.Depth > 2 || xml.IsEmptyElement || xml.LocalName is not ("title" or "language"))
        {
            return false;
        }

        var isTitle = xml.LocalName == "title";
        var value = ((XElement)XNode.ReadFrom(xml)).Value.Trim();
        channel.Title = isTitle && value.Length > 0 ? channel.Title ?? value : channel.Title;
        channel.Language = isTitle ? channel.Language : channel.Language ?? LanguageCode.Of(value);
        return true;
    }

    private static ReadOutcome ReadItem(string file, int line, int count, XElement item, Channel channel, ReadOptions options)
    {
        var title = Plain(Value(item, "title"));
        var composition = new Composition();
        if (title is not null)
        {
            composition.Add(PartKind.Headline, title);
        }

        AddBody(composition, Fullest(item), title);
        var (text, parts) = composition.Finish();
        var published = Published(item);
        var url = Link(item);
        return ArticleMaker.Make(
            new Draft
            {
                Input = Value(item, "guid") ?? Value(item, "id") ?? url ?? string.Create(CultureInfo.InvariantCulture, $"{file}:{line}"),
                Text = text,
                Parts = parts,
                Title = title,
                Publisher = Plain(Value(item, "source") is { } source && !source.Contains('\n', StringComparison.Ordinal) ? source : null) ?? Plain(channel.Title),
                Author = Plain(Author(item)),
                Url = url,
                Language = LanguageCode.Of(item.Attribute(XNamespace.Xml + "lang")?.Value) ?? channel.Language,
                Published = published,
                PublishedBasis = published is null ? null : "metadata",
            },
            options,
            file,
            line);
    }

    private static void AddBody(Composition composition, string? html, string? title)
    {
        if (html is null)
        {
            return;
        }

        using var page = new HtmlParser().ParseDocument(html);
        if (page.Body is null)
        {
            return;
        }

        PageCleaner.Clean(page.Body);
        var blocks = BlockWalker.Walk(page.Body).Where(block => block.Text != title && !block.IsLinks && !Boilerplate.Holds(block.Text)).ToList();
        var kinds = blocks.ConvertAll(KindOf);
        foreach (var wanted in (ReadOnlySpan<bool>)[true, false])
        {
            for (var i = 0; i < blocks.Count; i++)
            {
                if (wanted == (kinds[i] == PartKind.Caption))
                {
                    composition.Add(kinds[i], blocks[i].Text);
                }
            }
        }
    }

    private static PartKind KindOf(PageBlock block) =>
        block.Owner.Closest("figcaption") is not null ? PartKind.Caption
        : block.IsHeading ? PartKind.Subhead
        : PartFinder.KindOf(block.Text, isAboveBody: false);

    /// <summary>The longest of content:encoded, content, description and summary, as HTML.</summary>
    private static string? Fullest(XElement item) =>
        item.Elements().Where(child => child.Name.LocalName is "encoded" or "content" or "description" or "summary" && !child.Name.NamespaceName.Contains("mrss", StringComparison.Ordinal))
            .Select(child => child.Attribute("type")?.Value == "xhtml" ? string.Concat(child.Nodes().Select(node => node.ToString())) : child.Value)
            .Where(html => !string.IsNullOrWhiteSpace(html))
            .MaxBy(html => html.Length);

    private static string? Value(XElement item, string name)
    {
        var value = item.Elements().FirstOrDefault(child => child.Name.LocalName == name)?.Value.Trim();
        return string.IsNullOrEmpty(value) ? null : value;
    }

    private static Edtf? Published(XElement item) =>
        WrittenDate.Read(Value(item, "pubDate")) ?? WrittenDate.Read(Value(item, "published")) ?? WrittenDate.Read(Value(item, "date"))
        ?? WrittenDate.Read(Value(item, "issued")) ?? WrittenDate.Read(Value(item, "updated"));

    private static string? Author(XElement item)
    {
        var authors = item.Elements().Where(child => child.Name.LocalName == "author")
            .Select(author => author.Elements().FirstOrDefault(child => child.Name.LocalName == "name")?.Value ?? author.Value)
            .Select(name => name.Trim()).Where(name => name.Length > 0).ToList();
        return Value(item, "creator") ?? (authors.Count == 0 ? null : string.Join(", ", authors));
    }

    /// <summary>RSS writes the address into the element, Atom into the link that has no rel or "alternate".</summary>
    private static string? Link(XElement item)
    {
        var links = item.Elements().Where(child => child.Name.LocalName == "link").ToList();
        var atom = links.Find(link => link.Attribute("href") is not null && link.Attribute("rel")?.Value is null or "alternate");
        return atom?.Attribute("href")?.Value ?? links.Select(link => link.Value.Trim()).FirstOrDefault(value => value.Length > 0);
    }

    /// <summary>Titles may hold entities and tags of HTML.</summary>
    private static string? Plain(string? text)
    {
        if (text is null || (!text.Contains('<', StringComparison.Ordinal) && !text.Contains('&', StringComparison.Ordinal)))
        {
            return text is null ? null : Prose.Squeezed(text);
        }

        using var page = new HtmlParser().ParseDocument(text);
        return Prose.Squeezed(page.Body?.TextContent ?? "") is { Length: > 0 } plain ? plain : null;
    }

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(" Line ", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
