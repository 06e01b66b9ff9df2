using System.Collections.Immutable;

namespace Entente.Archive.Exports;

/// <summary>What stands in each column of a file; the order is that of the tables.</summary>
internal sealed class ColumnSet<T>
{
    private readonly Func<T, string?>[] values;
    private readonly string?[] cells;

    /// <param name="file">The file's name in knowledge/exports/columns.csv.</param>
    /// <param name="values">By column; a column that is always empty may be left out.</param>
    /// <exception cref="InvalidDataException">A value belongs to no column of the file.</exception>
    public ColumnSet(ExportTables tables, string file, Dictionary<string, Func<T, string?>> values)
    {
        Names = [.. tables.Columns(file).Select(column => column.Name)];
        if (values.Keys.Except(Names, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new InvalidDataException($"columns.csv lists no column '{unknown}' for {file}. Take the file from the repository.");
        }

        this.values = [.. Names.Select(name => values.GetValueOrDefault(name) ?? (static _ => null))];
        cells = new string?[Names.Length];
    }

    public ImmutableArray<string> Names { get; }

    /// <summary>The row's cells, until the next call.</summary>
    public ReadOnlySpan<string?> Of(T row)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = values[i](row);
        }

        return cells;
    }
}
