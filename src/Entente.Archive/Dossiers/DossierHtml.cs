using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Entente.Archive.Store;

namespace Entente.Archive.Dossiers;

/// <summary>
/// A dossier as one page that needs nothing else: no script, no picture, no request. Every word is encoded; the
/// page's own policy forbids scripts as well.
/// </summary>
public static class DossierHtml
{
    private const string Css = """
        :root{color-scheme:light dark;--faint:#595959;--good:#0b6b2e;--bad:#a3231a;--line:#ccc}
        @media(prefers-color-scheme:dark){:root{--faint:#b3b3b3;--good:#7bd69a;--bad:#ff9d94;--line:#555}}
        body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}
        h1{line-height:1.2}h2{border-bottom:1px solid var(--line);margin-top:2rem}
        table{border-collapse:collapse}caption{text-align:left;font-weight:bold}
        th,td{text-align:left;vertical-align:top;padding:.15rem 1rem .15rem 0}
        ol{list-style:none;padding:0}li{margin:0 0 1.2rem;break-inside:avoid}
        p{margin:0}blockquote{margin:.2rem 0 0;padding-left:1rem;border-left:3px solid var(--line)}
        .good{color:var(--good)}.bad{color:var(--bad)}.faint{color:var(--faint);font-size:.9rem}
        @media print{body{max-width:none;margin:0}a{color:inherit}}
        """;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="nameOf">A state's or grouping's usual name from its code.</param>
    public static void Write(Dossier dossier, Func<string, string> nameOf, TextWriter output)
    {
        var wording = new Wording(nameOf);
        var title = Safe(wording.Title(dossier) + (Wording.Time(dossier) is { } time ? $", {time}" : ""));
        output.Write($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <style>
            {Css}
            </style>
            </head>
            <body>
            <main>
            <h1>{title}</h1>

            """);
        foreach (var hint in wording.Hints(dossier))
        {
            output.Write($"<p>{Safe(hint)}</p>\n");
        }

        if (dossier.Hints is null)
        {
            Body(dossier, wording, output);
        }

        output.Write("</main>\n</body>\n</html>\n");
    }

    private static void Body(Dossier dossier, Wording wording, TextWriter output)
    {
        output.Write("<table>\n<caption>At a glance</caption>\n<tbody>\n");
        foreach (var (name, value) in Wording.Headline(dossier.Headline))
        {
            output.Write($"<tr><th scope=\"row\">{Safe(name)}</th><td>{Safe(value)}</td></tr>\n");
        }

        output.Write("</tbody>\n</table>\n");
        foreach (var year in dossier.Years)
        {
            Section(output, year.Heading, year.Events, dossier, wording);
        }

        Section(output, "Planned", dossier.Planned, dossier, wording);
        Section(output, "Together, towards others", dossier.Together, dossier, wording);
        Section(output, "Denied", dossier.Denied, dossier, wording);
        Section(output, "Only possible", dossier.Hypothetical, dossier, wording);
        Figures(output, dossier.Figures, wording);
        Said(output, dossier.Said, wording);
    }

    private static void Section(TextWriter output, string heading, ImmutableArray<StoredEvent> events, Dossier dossier, Wording wording)
    {
        if (events.IsEmpty)
        {
            return;
        }

        output.Write($"<section>\n<h2>{Safe(heading)}</h2>\n<ol>\n");
        foreach (var (one, best, _) in events)
        {
            output.Write($"<li><p><strong>{Safe(DateWords.Of(one.When))}</strong> {Safe(wording.Parties(one))}: ");
            output.Write($"<span class=\"{(Wording.IsCooperation(one) ? "good" : "bad")}\">{Safe(Wording.Kind(one))}</span> ");
            output.Write($"<span class=\"faint\">({Safe(Wording.Counts(one, dossier.AsOf))})</span></p>\n");
            Quoted(output, best.Sentence, best);
            output.Write("</li>\n");
        }

        output.Write("</ol>\n</section>\n");
    }

    private static void Figures(TextWriter output, ImmutableArray<StoredFigure> figures, Wording wording)
    {
        if (figures.IsEmpty)
        {
            return;
        }

        output.Write("<section>\n<h2>Figures</h2>\n<ol>\n");
        foreach (var (figure, source, articles) in figures)
        {
            output.Write($"<li><p>{Safe(wording.Figure(figure))} <span class=\"faint\">({Wording.Plural(articles, "article")})</span></p>\n");
            Quoted(output, source.Sentence, source);
            output.Write("</li>\n");
        }

        output.Write("</ol>\n</section>\n");
    }

    private static void Said(TextWriter output, ImmutableArray<StoredQuotation> said, Wording wording)
    {
        if (said.IsEmpty)
        {
            return;
        }

        output.Write("<section>\n<h2>What was said</h2>\n<ol>\n");
        foreach (var (quotation, source) in said)
        {
            output.Write($"<li><p>{Safe(wording.Speaker(quotation.Speaker))}</p>\n");
            Quoted(output, quotation.Text, source);
            output.Write("</li>\n");
        }

        output.Write("</ol>\n</section>\n");
    }

    private static void Quoted(TextWriter output, string words, Evidence source)
    {
        var place = Safe(Wording.Source(source));
        var linked = Untrusted.Link(source.Url) is { } link
            ? $"<a href=\"{Encoder.Encode(link)}\" rel=\"noreferrer\">{place}</a>"
            : place;
        output.Write($"<blockquote><p>“{Safe(Wording.Quote(words))}”</p></blockquote>\n<p class=\"faint\">{linked}</p>\n");
    }

    private static string Safe(string words) => Encoder.Encode(Untrusted.Line(words));
}
