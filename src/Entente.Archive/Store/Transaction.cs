using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Entente.Archive.Store;

/// <summary>Plain SQL transactions: the library's own object would have to be set on every prepared statement.</summary>
internal static class Transaction
{
    /// <summary>Does all of the work or none of it.</summary>
    public static void Run(SqliteConnection connection, Action work)
    {
        Begin(connection);
        try
        {
            work();
            Commit(connection);
        }
        catch
        {
            RollBack(connection);
            throw;
        }
    }

    /// <summary>Takes the right to write at once, so that two processes wait for each other instead of failing midway.</summary>
    public static void Begin(SqliteConnection connection) => Execute(connection, "BEGIN IMMEDIATE");

    public static void Commit(SqliteConnection connection) => Execute(connection, "COMMIT");

    /// <summary>Drops the open transaction; SQLite may have done so itself, on a full disk.</summary>
    public static void RollBack(SqliteConnection connection)
    {
        if (raw.sqlite3_get_autocommit(connection.Handle) == 0)
        {
            Execute(connection, "ROLLBACK");
        }
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // every text comes from this project
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
