using System.Collections.Immutable;
using Entente.Archive.Store;

namespace Entente.Archive.Dossiers;

/// <summary>A dossier as lines for a terminal. The plain text is the runs without their styles.</summary>
public static class DossierText
{
    private const string Indent = "    ";
    private const int MostFigures = 40;

    /// <param name="nameOf">A state's or grouping's usual name from its code.</param>
    public static IEnumerable<ImmutableArray<StyledRun>> Lines(Dossier dossier, Func<string, string> nameOf)
    {
        var wording = new Wording(nameOf);
        yield return [Run(wording.Title(dossier), Style.Title), Run(Wording.Time(dossier) is { } time ? $", {time}" : "", Style.Faint)];
        foreach (var hint in wording.Hints(dossier))
        {
            yield return [Run(hint, Style.Plain)];
        }

        if (dossier.Hints is not null)
        {
            yield break;
        }

        foreach (var (name, value) in Wording.Headline(dossier.Headline))
        {
            yield return [Run($"{name,-12} ", Style.Faint), Run(value, Style.Plain)];
        }

        foreach (var year in dossier.Years)
        {
            foreach (var line in Section(year.Heading, year.Events, dossier, wording))
            {
                yield return line;
            }

            if (year.LeftOut > 0)
            {
                yield return [Run($"  {Wording.Plural(year.LeftOut, "more event")}, told by fewer articles: ask without --most", Style.Faint)];
            }
        }

        foreach (var line in Section("Planned", dossier.Planned, dossier, wording)
            .Concat(Section("Together, towards others", dossier.Together, dossier, wording))
            .Concat(Section("Denied", dossier.Denied, dossier, wording))
            .Concat(Section("Only possible", dossier.Hypothetical, dossier, wording))
            .Concat(Figures(dossier.Figures, wording))
            .Concat(Said(dossier.Said, wording)))
        {
            yield return line;
        }
    }

    /// <summary>Lines that end in a line feed, without style.</summary>
    public static void Write(Dossier dossier, Func<string, string> nameOf, TextWriter output)
    {
        foreach (var line in Lines(dossier, nameOf))
        {
            output.Write(string.Concat(line.Select(run => run.Text)).TrimEnd());
            output.Write('\n');
        }
    }

    private static IEnumerable<ImmutableArray<StyledRun>> Section(
        string heading, ImmutableArray<StoredEvent> events, Dossier dossier, Wording wording)
    {
        if (events.IsEmpty)
        {
            yield break;
        }

        yield return [];
        yield return [Run(heading, Style.Heading)];
        foreach (var (one, best, _) in events)
        {
            yield return
            [
                Run($"  {DateWords.Of(one.When)}  ", Style.Plain),
                Run(wording.Parties(one), Style.Plain),
                Run($"  {Wording.Kind(one)}", Wording.IsCooperation(one) ? Style.Cooperation : Style.Conflict),
                Run($"  {Wording.Counts(one, dossier.AsOf)}", Style.Faint),
            ];
            foreach (var line in Quoted(best))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<ImmutableArray<StyledRun>> Quoted(Evidence evidence)
    {
        yield return [Run($"{Indent}“{Wording.Quote(evidence.Sentence)}”", Style.Quote)];
        yield return [Run($"{Indent}{Wording.Source(evidence)}", Style.Faint)];
    }

    private static IEnumerable<ImmutableArray<StyledRun>> Figures(ImmutableArray<DossierFigure> figures, Wording wording)
    {
        if (!figures.IsEmpty)
        {
            yield return [];
            yield return [Run("Figures", Style.Heading)];
        }

        foreach (var (figure, source, articles) in figures.SelectMany(figure => figure.Amounts).Take(MostFigures))
        {
            yield return [Run($"  {wording.Figure(figure)}", Style.Plain), Run($"  {Wording.Plural(articles, "article")}", Style.Faint)];
            foreach (var line in Quoted(source))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<ImmutableArray<StyledRun>> Said(ImmutableArray<StoredQuotation> said, Wording wording)
    {
        if (!said.IsEmpty)
        {
            yield return [];
            yield return [Run("What was said", Style.Heading)];
        }

        foreach (var (quotation, source) in said)
        {
            yield return [Run($"  {wording.Speaker(quotation.Speaker)}", Style.Plain)];
            yield return [Run($"{Indent}“{Wording.Quote(quotation.Text)}”", Style.Quote)];
            yield return [Run($"{Indent}{Wording.Source(source)}", Style.Faint)];
        }
    }

    /// <summary>Indentation is ours and stays; everything else passes the filter, for it may come from an article.</summary>
    private static StyledRun Run(string text, Style style)
    {
        var words = text.TrimStart(' ');
        var end = words.EndsWith(' ') ? text.Length - text.TrimEnd(' ').Length : 0;
        return new StyledRun(new string(' ', text.Length - words.Length) + Untrusted.Line(words) + new string(' ', end), style);
    }
}
