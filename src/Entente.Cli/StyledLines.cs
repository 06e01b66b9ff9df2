using System.Collections.Immutable;
using Entente.Archive.Dossiers;
using Spectre.Console;
using Style = Entente.Archive.Dossiers.Style;

namespace Entente.Cli;

/// <summary>Prints styled lines, with colours where standard output is a terminal and nobody asked for none.</summary>
internal static class StyledLines
{
    /// <summary>Whether colours may be shown: a terminal, and no NO_COLOR (see no-color.org).</summary>
    public static bool HaveColours =>
        !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is not { Length: > 0 };

    /// <summary>A piece of a line. What comes from an article must come this way: what could command a terminal is left out.</summary>
    public static StyledRun Run(string words, Style style = Style.Plain) => new(Untrusted.Line(words), style);

    /// <param name="lines">Runs that are safe to show; indentation stands in runs of its own.</param>
    public static void Print(IEnumerable<ImmutableArray<StyledRun>> lines)
    {
        if (!HaveColours)
        {
            Output.Text(output =>
            {
                foreach (var line in lines)
                {
                    output.Write(string.Concat(line.Select(r => r.Text)));
                    output.Write('\n');
                }
            });
            return;
        }

        foreach (var line in lines)
        {
            AnsiConsole.MarkupLine(string.Concat(line.Select(Coloured)));
        }
    }

    /// <summary>The run as Spectre's markup.</summary>
    public static string Coloured(StyledRun run)
    {
        var text = Markup.Escape(run.Text);
        return run.Style switch
        {
            Style.Title => $"[bold underline]{text}[/]",
            Style.Heading => $"[bold]{text}[/]",
            Style.Cooperation => $"[green]{text}[/]",
            Style.Conflict => $"[red]{text}[/]",
            Style.Quote => $"[italic]{text}[/]",
            Style.Faint => $"[grey]{text}[/]",
            _ => text,
        };
    }
}
