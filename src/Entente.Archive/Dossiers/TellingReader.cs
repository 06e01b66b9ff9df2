using Entente.Archive.Store;
using Microsoft.Data.Sqlite;

namespace Entente.Archive.Dossiers;

/// <summary>Takes all reports of events while an <see cref="EventReader"/> reads these.</summary>
internal sealed class TellingReader
{
    private readonly DossierTellings tellings = new();
    private readonly Dictionary<long, CoderVersion> coders = [];
    private readonly List<Told> told = [];
    private long open;

    /// <summary>What the reader of events is to hand over.</summary>
    public MemberColumns Columns => new(
        ", a.published, a.key, r.when_edtf, r.when_basis, r.place_state, r.rule, coalesce(s.name, s.state), c.no, c.tool, c.knowledge",
        """
         JOIN coder c ON c.no = a.coder
        LEFT JOIN report_party p ON p.article = r.article AND p.report = r.n AND p.side = 2 AND p.n = 0
        LEFT JOIN entity s ON s.no = p.entity
        """,
        Take);

    /// <summary>What was taken: for each event its reports, those of the act before announcements, each by day of publication.</summary>
    public DossierTellings Tellings()
    {
        Close();
        return tellings;
    }

    /// <param name="first">Where <see cref="Columns"/> begin.</param>
    private void Take(SqliteDataReader row, int first, long key, MemberSource source, Evidence evidence)
    {
        if (open != key)
        {
            Close();
            open = key;
        }

        var telling = new DossierTelling(
            source.Member.Article, evidence, source.Origin, source.Member.Plan,
            row.Words(first + 3) == "stated" ? row.Date(first + 2) : null, row.Words(first + 4), row.Words(first + 6), row.GetString(first + 5),
            Coder(row, first + 7));
        told.Add(new Told(telling, row.Words(first) ?? Undated, row.GetInt64(first + 1), source.Member.Number));
    }

    /// <summary>Stands behind every date.</summary>
    private const string Undated = "9999";

    private CoderVersion Coder(SqliteDataReader row, int first)
    {
        var no = row.GetInt64(first);
        return coders.TryGetValue(no, out var known) ? known : coders[no] = new CoderVersion(row.GetString(first + 1), row.GetString(first + 2));
    }

    private void Close()
    {
        told.Sort(Compare);
        foreach (var one in told)
        {
            tellings.Add(open, one.Telling);
        }

        told.Clear();
    }

    private static int Compare(Told a, Told b)
    {
        var order = a.Telling.Plan.CompareTo(b.Telling.Plan);
        order = order != 0 ? order : string.CompareOrdinal(a.Published, b.Published);
        order = order != 0 ? order : a.ArticleKey.CompareTo(b.ArticleKey);
        return order != 0 ? order : a.Number.CompareTo(b.Number);
    }

    /// <summary>A report with what orders it: EDTF dates sort as their text does, and the article's key is the same in every archive.</summary>
    private sealed record Told(DossierTelling Telling, string Published, long ArticleKey, int Number);
}
