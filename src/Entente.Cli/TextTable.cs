using System.Collections.Immutable;
using Entente.Archive.Dossiers;
using Spectre.Console;
using Style = Entente.Archive.Dossiers.Style;

namespace Entente.Cli;

/// <summary>
/// A table. On a terminal, which is narrow, the first two columns stand on their own and the others share a third: the last
/// of them on lines below. Where the output goes elsewhere, plain columns two blanks apart, of which the last is not
/// padded, so that a row is a line.
/// </summary>
internal sealed class TextTable(params (string Name, bool Number)[] columns)
{
    private readonly List<ImmutableArray<StyledRun>> rows = [];

    /// <param name="cells">One for each column; what is in them is made safe to show.</param>
    public void Add(params ReadOnlySpan<(string Words, Style Style)> cells)
    {
        var row = ImmutableArray.CreateBuilder<StyledRun>(cells.Length);
        foreach (var (words, style) in cells)
        {
            row.Add(StyledLines.Run(words, style));
        }

        rows.Add(row.ToImmutable());
    }

    public void Print()
    {
        if (Console.IsOutputRedirected)
        {
            Output.Text(PrintPlain);
            return;
        }

        AnsiConsole.Write(Drawn(StyledLines.HaveColours));
    }

    internal Table Drawn(bool colours)
    {
        var table = new Table().Border(TableBorder.Horizontal);
        table.AddColumn(new TableColumn(new Text(columns[0].Name)).NoWrap());
        table.AddColumn(new TableColumn(new Text(columns[1].Name)));
        table.AddColumn(new TableColumn(new Text("")));
        foreach (var row in rows)
        {
            table.AddRow(
                new Markup(Marked(row[0], colours)), new Markup(Marked(row[1], colours)),
                new Markup($"{string.Join("  ", row[2..^1].Select((run, i) => Named(run, columns[i + 2], colours)))}\n{Marked(row[^1], colours)}"));
        }

        return table;
    }

    /// <summary>A number says nothing without its column's name.</summary>
    private static string Named(StyledRun run, (string Name, bool Number) column, bool colours) =>
        column.Number ? Marked(StyledLines.Run($"{column.Name} {run.Text}", Style.Faint), colours) : Marked(run, colours);

    private static string Marked(StyledRun run, bool colours) => colours ? StyledLines.Coloured(run) : Markup.Escape(run.Text);

    internal void PrintPlain(TextWriter output)
    {
        var widths = columns.Select((column, i) => rows.Select(row => row[i].Text.Length).Append(column.Name.Length).Max()).ToArray();
        Line([.. columns.Select(column => column.Name)]);
        foreach (var row in rows)
        {
            Line([.. row.Select(run => run.Text)]);
        }

        void Line(ImmutableArray<string> cells)
        {
            var padded = cells.Select((cell, i) => columns[i].Number ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]));
            output.Write(string.Join("  ", padded).TrimEnd());
            output.Write('\n');
        }
    }
}
