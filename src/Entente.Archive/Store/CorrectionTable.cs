using System.Globalization;
using Entente.Archive.Corrections;
using Microsoft.Data.Sqlite;

namespace Entente.Archive.Store;

/// <summary>The rows of corrections, as persons made them.</summary>
internal sealed class CorrectionTable : IDisposable
{
    private const string Columns = "no, author, at, note, kind, body";

    private readonly SqliteConnection connection;
    private readonly Statement add;
    private readonly Statement find;

    public CorrectionTable(SqliteConnection connection)
    {
        this.connection = connection;
        add = new(connection, """
            INSERT INTO correction (id, kind, author, at, note, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (id) DO NOTHING
            """, 6);
        find = new(connection, $"SELECT {Columns} FROM correction WHERE no = ?1", 1);
    }

    /// <returns>Whether it was not there yet.</returns>
    public bool Add(Correction one) => add.Run(
        one.Id, one.Ruling.Kind, one.Author, Correction.Text(one.At), one.Note, CorrectionJson.Body(one.Ruling)) > 0;

    /// <summary>All with their row numbers, the earliest first.</summary>
    public List<(long No, Correction One)> All()
    {
        using var query = new Statement(connection, $"SELECT {Columns} FROM correction", 0);
        using var row = query.Read();
        var all = new List<(long No, Correction One)>();
        while (row.Read())
        {
            all.Add((row.GetInt64(0), Read(row)));
        }

        all.Sort((a, b) => Correction.Compare(a.One, b.One));
        return all;
    }

    /// <summary>The correction of a row that is there.</summary>
    public Correction Get(long no)
    {
        using var row = find.Read(no);
        return row.Read() ? Read(row) : throw new InvalidDataException($"The archive has no correction {no}, which other rows name.");
    }

    public void Dispose()
    {
        add.Dispose();
        find.Dispose();
    }

    private static Correction Read(SqliteDataReader row) => Correction.By(
        row.GetString(1), DateTimeOffset.Parse(row.GetString(2), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        row.Words(3), CorrectionJson.FromBody(row.GetString(4), row.GetString(5)));
}
