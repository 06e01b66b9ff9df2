using Microsoft.Data.Sqlite;

namespace Entente.Archive.Store;

/// <summary>What is read of each report of an event besides what every <see cref="EventReader"/> reads.</summary>
/// <param name="Columns">SQL, begun with a comma: columns of m (event_report), r (report), a (article), t (text) and the joined tables.</param>
/// <param name="Joins">SQL, begun with a blank: joins that give one row for each report.</param>
/// <param name="Take">Gets each row, where its columns begin, the event's key, the report and its sentence.</param>
internal sealed record MemberColumns(string Columns, string Joins, Action<SqliteDataReader, int, long, MemberSource, Evidence> Take)
{
    /// <summary>The first of the columns, after those that are always read.</summary>
    public const int First = 39;
}
