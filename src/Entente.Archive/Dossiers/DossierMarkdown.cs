using System.Collections.Immutable;

namespace Entente.Archive.Dossiers;

/// <summary>A dossier as Markdown (CommonMark with tables). Words of articles can neither mark up nor link.</summary>
public static class DossierMarkdown
{
    /// <param name="nameOf">A state's or grouping's usual name from its code.</param>
    public static void Write(Dossier dossier, Func<string, string> nameOf, TextWriter output)
    {
        var page = DossierLayout.Of(dossier, nameOf);
        Line(output, $"# {Safe(page.Title)}");
        foreach (var hint in page.Hints)
        {
            Line(output, $"\n{Safe(hint)}");
        }

        foreach (var section in page.Sections)
        {
            Line(output, $"\n## {Safe(section.Heading)}");
            if (section.Note is { } note)
            {
                Line(output, $"\n{Safe(note)}");
            }

            foreach (var block in section.Blocks)
            {
                Write(block, output);
            }
        }
    }

    private static void Write(PageBlock block, TextWriter output)
    {
        switch (block)
        {
            case PageTable { Head.IsEmpty: true } list:
                Line(output, "");
                foreach (var row in list.Rows)
                {
                    Line(output, $"- **{Safe(row[0])}:** {Safe(row[1])}");
                }

                break;
            case PageTable table:
                Table(output, table.Head, table.Rows);
                break;
            case PageChart chart:
                Table(output, [chart.Caption, "Cooperation", "Conflict"], chart.Periods
                    .Select(period => new[] { period.Name, $"{period.Counts.Cooperation}", $"{period.Counts.Conflict}" }));
                break;
            case PageLines lines:
                Lines(output, lines);
                break;
            default:
                break; // bars are for the eye: the table of outlets and the silences say as much
        }
    }

    private static void Table(TextWriter output, ImmutableArray<string> head, IEnumerable<string[]> rows)
    {
        Line(output, $"\n| {string.Join(" | ", head.Select(Safe))} |");
        Line(output, $"|{string.Concat(head.Select(_ => " --- |"))}");
        foreach (var row in rows)
        {
            Line(output, $"| {string.Join(" | ", row.Select(Safe))} |");
        }
    }

    private static void Lines(TextWriter output, PageLines lines)
    {
        Line(output, $"\n### {Safe(lines.Heading)} ({Safe(lines.Summary)})\n");
        foreach (var line in lines.Lines)
        {
            var date = line.Date.Length > 0 ? $"**{Safe(line.Date)}** " : "";
            var kind = line.Kind.Length > 0 ? $": *{Safe(line.Kind)}*" : "";
            Line(output, $"- {date}{Safe(line.Who)}{kind}{(line.Beside.Length > 0 ? $" ({Safe(line.Beside)})" : "")}");
            foreach (var quote in line.Quotes)
            {
                var before = quote.Before.Length > 0 ? $"{Safe(quote.Before)}: " : "";
                Line(output, $"  > {before}“{Safe(quote.Words)}”  ");
                // AbsoluteUri leaves no blank and no angle bracket that could end the address.
                var source = quote.Link is { } link ? $"[{Safe(quote.Source)}](<{link}>)" : Safe(quote.Source);
                Line(output, $"  > {source}{(quote.Also.Length > 0 ? $"; also {Safe(quote.Also)}" : "")}\n");
            }

            if (line.MoreQuotes > 0)
            {
                Line(output, $"  {Wording.Plural(line.MoreQuotes, "more sentence")}\n");
            }

            if (line.Citation is { } citation)
            {
                Line(output, $"  {Safe(citation)}\n");
            }
        }

        if (lines.More > 0)
        {
            Line(output, $"- {Wording.Plural(lines.More, "more line")}, told by fewer articles: ask without --most.");
        }
    }

    private static string Safe(string words) => Untrusted.Markdown(words);

    private static void Line(TextWriter output, string line)
    {
        output.Write(line);
        output.Write('\n');
    }
}
