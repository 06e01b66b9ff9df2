using Microsoft.Data.Sqlite;

namespace Entente.Archive.Store;

/// <summary>Opens an archive that nobody may write.</summary>
internal static class ReadOnlyFile
{
    private const int ReadOnly = 8;
    private const int CannotOpen = 14;

    /// <summary>
    /// SQLite keeps a small file of shared memory beside one with a write-ahead log, which a folder that is read-only does not
    /// let it make. Where no log is there nobody writes, and the file is read as one that cannot change.
    /// </summary>
    /// <exception cref="ArchiveException">A log lies beside it and the folder is read-only.</exception>
    public static SqliteConnection Open(string path)
    {
        try
        {
            return Connect(path);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is ReadOnly or CannotOpen)
        {
            if (ArchiveFaults.HasLog(path))
            {
                throw new ArchiveException(
                    $"{path} lies in a folder that is read-only, beside a log that another process left open or is writing ({path}-wal). "
                    + "Copy both to a folder of your own, and ask there.", fault);
            }

            return Connect($"file:{Uri.EscapeDataString(Path.GetFullPath(path)).Replace("%2F", "/", StringComparison.Ordinal)}?immutable=1");
        }
    }

    private static SqliteConnection Connect(string source)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = source, Mode = SqliteOpenMode.ReadOnly, Pooling = false,
        }.ConnectionString);
        try
        {
            connection.Open();
            Transaction.Execute(connection, "PRAGMA schema_version"); // Opening alone reads nothing.
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
