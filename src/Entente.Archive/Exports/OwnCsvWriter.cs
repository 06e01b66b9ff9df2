using System.Collections.Immutable;

namespace Entente.Archive.Exports;

/// <summary>Our own table: one row an event, RFC 4180, UTF-8, with a header. No word of an article starts a formula in a spreadsheet.</summary>
internal sealed class OwnCsvWriter : IEventWriter
{
    private readonly ImmutableArray<OwnColumn> columns;
    private readonly string?[] cells;
    private readonly TextWriter output;

    public OwnCsvWriter(ExportTables tables, TextWriter output)
    {
        this.output = output;
        columns = OwnColumns.Of(tables);
        cells = new string?[columns.Length];
        Cells.WriteCommas(output, columns.Select(column => column.Name).ToArray());
    }

    public long Rows { get; private set; }

    public string? Write(ExportEvent one)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            var value = columns[i].Value(one);
            cells[i] = columns[i].Type == "string" ? Cells.Safe(Cells.Line(value)) : value;
        }

        Cells.WriteCommas(output, cells);
        Rows++;
        return null;
    }

    public void Finish() => output.Flush();

    public void Dispose() => output.Dispose();
}
