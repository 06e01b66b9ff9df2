using Entente.Archive.Events;
using Microsoft.Data.Sqlite;

namespace Entente.Archive.Store;

/// <summary>Takes reports out of events, and whole, where they change under a person's hand or another version's.</summary>
internal static class ReportRows
{
    /// <summary>The reports wait for their events to be made again; what they were compared with stays.</summary>
    public static void Unsettle(SqliteConnection connection, IEnumerable<ClaimKey> keys)
    {
        using var wait = new Statement(connection, "INSERT INTO unmerged (article, report, compared) VALUES (?1, ?2, 1) ON CONFLICT DO NOTHING", 2);
        foreach (var key in keys)
        {
            wait.Run(key.Article, key.Number);
        }
    }

    /// <summary>The report waits to be compared with others.</summary>
    /// <param name="anew">Also with those after it, which were compared when it was another.</param>
    public static void Wait(SqliteConnection connection, ClaimKey key, bool anew)
    {
        using var wait = new Statement(connection, "INSERT OR REPLACE INTO unmerged (article, report, compared) VALUES (?1, ?2, ?3)", 3);
        wait.Run(key.Article, key.Number, anew ? 2 : 0);
    }

    /// <summary>Deletes a report that no pair and no block names any more, and the event that holds it.</summary>
    public static void Delete(SqliteConnection connection, ClaimKey key)
    {
        using var eventOf = new Statement(connection, "SELECT event FROM event_report WHERE article = ?1 AND report = ?2", 2);
        if (eventOf.Number(key.Article, key.Number) is { } old)
        {
            DeleteEvent(connection, old);
        }

        string[] tables =
        [
            "DELETE FROM unmerged WHERE article = ?1 AND report = ?2",
            "DELETE FROM ruling WHERE article_a = ?1 AND report_a = ?2",
            "DELETE FROM ruling WHERE article_b = ?1 AND report_b = ?2",
            "DELETE FROM report_party WHERE article = ?1 AND report = ?2",
            "DELETE FROM report WHERE article = ?1 AND n = ?2",
        ];
        foreach (var sql in tables)
        {
            using var delete = new Statement(connection, sql, 2);
            delete.Run(key.Article, key.Number);
        }
    }

    private static void DeleteEvent(SqliteConnection connection, long key)
    {
        string[] tables = ["DELETE FROM event_report WHERE event = ?1", "DELETE FROM event_party WHERE event = ?1", "DELETE FROM event WHERE key = ?1"];
        foreach (var sql in tables)
        {
            using var delete = new Statement(connection, sql, 1);
            delete.Run(key);
        }
    }
}
