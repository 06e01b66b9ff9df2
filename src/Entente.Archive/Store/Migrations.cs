using System.Globalization;
using System.Reflection;
using Entente.Archive.Events;
using Microsoft.Data.Sqlite;

namespace Entente.Archive.Store;

/// <summary>
/// Brings an archive's tables up to date. The steps are the resources 001-….sql, 002-….sql …, each run once in one
/// transaction; <c>PRAGMA user_version</c> holds the number of the last.
/// </summary>
internal static class Migrations
{
    private static readonly string[] Steps = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The number of the last step: what an archive's tables have that is up to date.</summary>
    public static int Last => Steps.Length;

    /// <exception cref="ArchiveException">The archive is newer than this program.</exception>
    public static void Apply(SqliteConnection connection, string path)
    {
        for (var step = Check(connection, path); step < Steps.Length; step++)
        {
            var next = step + 1;
            Transaction.Run(connection, () =>
            {
                // Another process may have taken the step while this one waited.
                if (Version(connection) < next)
                {
                    Transaction.Execute(connection, Sql(Steps[next - 1]));
                    if (Steps[next - 1] == SentenceWords.Step)
                    {
                        SentenceWords.Fill(connection);
                    }

                    Transaction.Execute(
                        connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {next}"));
                    WriteReasons(connection);
                }
            });
        }
    }

    /// <summary>How many steps the archive has taken.</summary>
    /// <exception cref="ArchiveException">The archive is newer than this program.</exception>
    public static int Check(SqliteConnection connection, string path)
    {
        var version = Version(connection);
        return version <= Steps.Length ? version : throw new ArchiveException(
            $"{path} was written by a newer entente (its tables have version {version}, this one knows {Steps.Length}). Use the newer one.");
    }

    private static int Version(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>The reasons are stored too, so that a reader of the tables needs no program to understand them.</summary>
    private static void WriteReasons(SqliteConnection connection)
    {
        using var insert = new Statement(connection, "INSERT OR REPLACE INTO reason (no, sentence) VALUES (?1, ?2)", 2);
        foreach (var (reason, sentence) in MergeReasons.All)
        {
            insert.Run((long)reason, sentence);
        }
    }

    private static string Sql(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing from this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
