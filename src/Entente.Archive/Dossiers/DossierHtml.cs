using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Entente.Archive.Dossiers;

/// <summary>
/// A dossier as one page that needs nothing else: no script, no picture, no request. Every word is encoded; the
/// page's own policy forbids scripts as well. What is long is folded; on paper all folds are open.
/// </summary>
public static class DossierHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly string Css = Style();

    /// <param name="nameOf">A state's or grouping's usual name from its code.</param>
    public static void Write(Dossier dossier, Func<string, string> nameOf, TextWriter output)
    {
        var page = DossierLayout.Of(dossier, nameOf);
        var title = Safe(page.Title);
        output.Write($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>
            {Css}</style>
            </head>
            <body>
            <main>
            <h1>{title}</h1>

            """);
        foreach (var hint in page.Hints)
        {
            output.Write($"<p>{Safe(hint)}</p>\n");
        }

        if (!page.Sections.IsEmpty)
        {
            Contents(page, output);
        }

        foreach (var section in page.Sections)
        {
            output.Write($"<section id=\"{section.Id}\">\n<h2>{Safe(section.Heading)}</h2>\n");
            if (section.Note is { } note)
            {
                output.Write($"<p class=\"faint\">{Safe(note)}</p>\n");
            }

            foreach (var block in section.Blocks)
            {
                Write(block, output);
            }

            output.Write("</section>\n");
        }

        output.Write("</main>\n</body>\n</html>\n");
    }

    internal static string Safe(string words) => Encoder.Encode(Untrusted.Line(words));

    /// <summary>The table of contents: every section, and the years below theirs.</summary>
    private static void Contents(DossierPage page, TextWriter output)
    {
        output.Write("<nav aria-label=\"Contents\">\n<ul>\n");
        foreach (var section in page.Sections)
        {
            var years = section.Id == "events" ? section.Blocks.OfType<PageLines>().ToList() : [];
            output.Write($"<li{(years.Count > 0 ? " class=\"all\"" : "")}><a href=\"#{section.Id}\">{Safe(section.Heading)}</a>");
            if (years.Count > 0)
            {
                output.Write($"<ul>{string.Concat(years.Select(year => $"<li><a href=\"#{year.Id}\">{Safe(year.Heading)}</a></li>"))}</ul>");
            }

            output.Write("</li>\n");
        }

        output.Write("</ul>\n</nav>\n");
    }

    private static void Write(PageBlock block, TextWriter output)
    {
        switch (block)
        {
            case PageTable table:
                Write(table, output);
                break;
            case PageChart chart:
                DossierChart.Write(chart, output);
                break;
            case PageBars bars:
                DossierChart.Write(bars, output);
                break;
            case PageLines lines:
                Write(lines, output);
                break;
            default:
                throw new ArgumentException($"A page has no block {block.GetType().Name}.", nameof(block));
        }
    }

    internal static void Write(PageTable table, TextWriter output)
    {
        output.Write($"<div class=\"wide\"><table>\n<caption>{Safe(table.Caption)}</caption>\n");
        if (!table.Head.IsEmpty)
        {
            output.Write($"<thead><tr>{string.Concat(table.Head.Select((name, at) => $"<th scope=\"col\"{Class(table, at)}>{Safe(name)}</th>"))}</tr></thead>\n");
        }

        output.Write("<tbody>\n");
        foreach (var row in table.Rows)
        {
            output.Write($"<tr><th scope=\"row\">{Safe(row[0])}</th>{string.Concat(row.Skip(1).Select((cell, at) => $"<td{Class(table, at + 1)}>{Safe(cell)}</td>"))}</tr>\n");
        }

        output.Write("</tbody>\n</table></div>\n");
    }

    /// <summary>Columns of numbers stand flush right.</summary>
    private static string Class(PageTable table, int column) => column > 0 && !table.Head.IsEmpty
        && table.Rows.All(row => row[column] is "" or "none" || char.IsAsciiDigit(row[column][^1])) && !table.Rows.Any(row => row[column].Contains(' ', StringComparison.Ordinal))
        ? " class=\"n\"" : "";

    private static void Write(PageLines lines, TextWriter output)
    {
        output.Write($"<details class=\"fold\" id=\"{lines.Id}\"{(lines.Open ? " open" : "")}>\n<summary><h3>{Safe(lines.Heading)}</h3> <span class=\"faint\">{Safe(lines.Summary)}</span></summary>\n<ol>\n");
        foreach (var line in lines.Lines)
        {
            Write(line, output);
        }

        output.Write("</ol>\n");
        if (lines.More > 0)
        {
            output.Write($"<p class=\"faint\">{Wording.Plural(lines.More, "more line")}, told by fewer articles: ask without --most.</p>\n");
        }

        output.Write("</details>\n");
    }

    private static void Write(PageLine line, TextWriter output)
    {
        output.Write("<li><details class=\"line\"><summary>");
        output.Write(line.Date.Length > 0 ? $"<span class=\"date\">{Safe(line.Date)}</span> " : "");
        output.Write(Safe(line.Who));
        var tone = line.Good is { } good ? $" class=\"{(good ? "good" : "bad")}\"" : "";
        output.Write(line.Kind.Length > 0 ? $": <span{tone}>{Safe(line.Kind)}</span>" : "");
        output.Write(line.Beside.Length > 0 ? $" <span class=\"faint\">({Safe(line.Beside)})</span>" : "");
        output.Write("</summary><div>\n");
        foreach (var quote in line.Quotes)
        {
            var before = quote.Before.Length > 0 ? $"<b>{Safe(quote.Before)}:</b> " : "";
            var source = quote.Link is { } link ? $"<a href=\"{Encoder.Encode(link)}\" rel=\"noreferrer\">{Safe(quote.Source)}</a>" : Safe(quote.Source);
            output.Write($"<blockquote><p>{before}“{Safe(quote.Words)}”</p></blockquote>\n<p class=\"faint\">{source}{(quote.Also.Length > 0 ? $"; also {Safe(quote.Also)}" : "")}</p>\n");
        }

        output.Write(line.MoreQuotes > 0 ? $"<p class=\"faint\">{Wording.Plural(line.MoreQuotes, "more sentence")}</p>\n" : "");
        output.Write(line.Citation is { } citation ? $"<p class=\"faint cite\">Cite: {Safe(citation)}</p>\n" : "");
        output.Write("</div></details></li>\n");
    }

    private static string Style()
    {
        using var stream = typeof(DossierHtml).Assembly.GetManifestResourceStream("dossier.css")
            ?? throw new InvalidOperationException("The resource dossier.css is missing from Entente.Archive.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
