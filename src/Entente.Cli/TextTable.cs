using System.Collections.Immutable;
using Entente.Archive.Dossiers;
using Spectre.Console;
using Style = Entente.Archive.Dossiers.Style;

namespace Entente.Cli;

/// <summary>
/// A table: drawn and wrapped on a terminal; where the output goes elsewhere, plain columns two blanks apart, of which
/// the last is not padded, so that a row is a line.
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

        var table = new Table().Border(TableBorder.Horizontal);
        foreach (var (name, number) in columns)
        {
            var column = new TableColumn(new Text(name));
            table.AddColumn(number ? column.RightAligned() : column);
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(run => StyledLines.HaveColours ? new Markup(StyledLines.Coloured(run)) : (Spectre.Console.Rendering.IRenderable)new Text(run.Text)));
        }

        AnsiConsole.Write(table);
    }

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
