using Entente.Archive.Corrections;
using Entente.Archive.Events;
using Microsoft.Data.Sqlite;

namespace Entente.Archive.Store;

/// <summary>Finds the report that a person judged in what is coded now, in every article that runs the text.</summary>
internal sealed class AnchorFinder : IDisposable
{
    private readonly Statement articles;
    private readonly Statement reports;
    private readonly Dictionary<string, List<(long Article, List<AnchorCandidate> Reports)>> known = new(StringComparer.Ordinal);

    public AnchorFinder(SqliteConnection connection)
    {
        articles = new(connection, "SELECT a.no FROM text t JOIN article a ON a.text = t.no WHERE t.id = ?1 ORDER BY a.no", 1);
        reports = new(connection, """
            SELECT r.n, r.id, r.trigger_start, r.trigger_end, r.type FROM report r
            WHERE r.article = ?1 AND NOT EXISTS (SELECT 1 FROM corrected c WHERE c.article = r.article AND c.report = r.n AND c.added = 1)
            ORDER BY r.n
            """, 1);
    }

    /// <summary>The articles that run a text, by row number; none where the archive has not read it.</summary>
    public IEnumerable<long> Articles(string text) => Of(text).Select(one => one.Article);

    /// <summary>The report in each article that runs its text; nothing for an article in which it is not found.</summary>
    public IEnumerable<ClaimKey> Find(ReportAnchor anchor)
    {
        foreach (var (article, coded) in Of(anchor.Text))
        {
            if (AnchorMatch.Find(coded, anchor) is { } number)
            {
                yield return new ClaimKey(article, number);
            }
        }
    }

    public void Dispose()
    {
        articles.Dispose();
        reports.Dispose();
    }

    private List<(long Article, List<AnchorCandidate> Reports)> Of(string text)
    {
        if (known.TryGetValue(text, out var found))
        {
            return found;
        }

        var numbers = new List<long>();
        using (var row = articles.Read(text))
        {
            while (row.Read())
            {
                numbers.Add(row.GetInt64(0));
            }
        }

        return known[text] = numbers.ConvertAll(no => (no, Reports(no)));
    }

    private List<AnchorCandidate> Reports(long article)
    {
        using var row = reports.Read(article);
        var found = new List<AnchorCandidate>();
        while (row.Read())
        {
            found.Add(new AnchorCandidate(row.GetInt32(0), row.GetString(1), row.Span(2), row.GetString(4)));
        }

        return found;
    }
}
