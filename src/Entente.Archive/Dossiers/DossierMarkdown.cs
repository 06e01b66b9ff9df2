using System.Collections.Immutable;
using Entente.Archive.Store;

namespace Entente.Archive.Dossiers;

/// <summary>A dossier as Markdown (CommonMark). Words of articles can neither mark up nor link.</summary>
public static class DossierMarkdown
{
    /// <param name="nameOf">A state's or grouping's usual name from its code.</param>
    public static void Write(Dossier dossier, Func<string, string> nameOf, TextWriter output)
    {
        var wording = new Wording(nameOf);
        Line(output, $"# {Safe(wording.Title(dossier))}{(Wording.Time(dossier) is { } time ? $", {Safe(time)}" : "")}");
        foreach (var hint in wording.Hints(dossier))
        {
            Line(output, $"\n{Safe(hint)}");
        }

        if (dossier.Hints is not null)
        {
            return;
        }

        Line(output, "");
        foreach (var (name, value) in Wording.Headline(dossier.Headline))
        {
            Line(output, $"- **{name}:** {Safe(value)}");
        }

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

        Line(output, $"\n## {heading}\n");
        foreach (var (one, best, _) in events)
        {
            var act = $"{Safe(wording.Parties(one))}: *{Safe(Wording.Kind(one))}*";
            Line(output, $"- **{Safe(DateWords.Of(one.When))}** {act} ({Safe(Wording.Counts(one, dossier.AsOf))})");
            Quoted(output, best.Sentence, best);
        }
    }

    private static void Figures(TextWriter output, ImmutableArray<StoredFigure> figures, Wording wording)
    {
        if (figures.IsEmpty)
        {
            return;
        }

        Line(output, "\n## Figures\n");
        foreach (var (figure, source, articles) in figures)
        {
            Line(output, $"- {Safe(wording.Figure(figure))} ({Wording.Plural(articles, "article")})");
            Quoted(output, source.Sentence, source);
        }
    }

    private static void Said(TextWriter output, ImmutableArray<StoredQuotation> said, Wording wording)
    {
        if (said.IsEmpty)
        {
            return;
        }

        Line(output, "\n## What was said\n");
        foreach (var (quotation, source) in said)
        {
            Line(output, $"- {Safe(wording.Speaker(quotation.Speaker))}");
            Quoted(output, quotation.Text, source);
        }
    }

    private static void Quoted(TextWriter output, string words, Evidence source)
    {
        var place = Safe(Wording.Source(source));
        Line(output, $"  > “{Safe(Wording.Quote(words))}”  ");
        // AbsoluteUri leaves no blank and no angle bracket that could end the address.
        Line(output, Untrusted.Link(source.Url) is { } link ? $"  > [{place}](<{link}>)\n" : $"  > {place}\n");
    }

    private static string Safe(string words) => Untrusted.Markdown(words);

    private static void Line(TextWriter output, string line)
    {
        output.Write(line);
        output.Write('\n');
    }
}
