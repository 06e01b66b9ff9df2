using System.Collections.Immutable;
using System.Globalization;
using Entente.Dates;
using Entente.Language;
using Microsoft.Data.Sqlite;

namespace Entente.Archive.Store;

/// <summary>Reads the columns of a row, where NULL is null.</summary>
internal static class Row
{
    public static string? Words(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    public static int? Number(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetInt32(column);

    /// <summary>The date; null also for one that this version cannot read, so that an archive always opens.</summary>
    public static Edtf? Date(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : Edtf.TryParse(row.GetString(column));

    public static decimal? Exact(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : decimal.Parse(row.GetString(column), CultureInfo.InvariantCulture);

    public static ImmutableArray<string> List(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? [] : [.. row.GetString(column).Split(' ')];

    /// <summary>The range in two columns, of which both are there.</summary>
    public static TextSpan Span(this SqliteDataReader row, int column) => new(row.GetInt32(column), row.GetInt32(column + 1));
}
