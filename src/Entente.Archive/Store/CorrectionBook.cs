using Entente.Archive.Corrections;

namespace Entente.Archive.Store;

/// <summary>What persons say of the coding in an archive. It holds after the next <see cref="ArchiveStore.Merge(CancellationToken)"/>.</summary>
public sealed class CorrectionBook(ArchiveStore store)
{
    /// <summary>Adds corrections; one that names a text which is not here waits for it.</summary>
    /// <returns>How many were not there yet.</returns>
    public int Add(IEnumerable<Correction> corrections)
    {
        var added = 0;
        Transaction.Run(store.Connection, () =>
        {
            using var table = new CorrectionTable(store.Connection);
            added = corrections.Count(table.Add);
        });
        return added;
    }

    /// <summary>All corrections, undone ones and undoings too, the earliest first.</summary>
    public IReadOnlyList<Correction> All()
    {
        using var table = new CorrectionTable(store.Connection);
        return table.All().ConvertAll(entry => entry.One);
    }

    /// <summary>The correction that a report is read by; null where nobody corrected it.</summary>
    /// <param name="report">The report's id.</param>
    public Correction? Of(string report)
    {
        using var query = new Statement(store.Connection, """
            SELECT c.correction FROM report r JOIN corrected c ON c.article = r.article AND c.report = r.n WHERE r.id = ?1 ORDER BY r.article LIMIT 1
            """, 1);
        using var table = new CorrectionTable(store.Connection);
        return query.Number(report) is { } no ? table.Get(no) : null;
    }

    /// <summary>Whether what a correction names is found in what is coded now: false where it waits for its text.</summary>
    public bool Holds(Correction one)
    {
        using var finder = new AnchorFinder(store.Connection);
        return one.Ruling.Match(
            report => report.At.Report is null ? finder.Articles(report.At.Text).Any() : finder.Find(report.At).Any(),
            merge => merge.Reports.SelectMany(finder.Find).Distinct().Skip(1).Any(),
            split => split.Reports.SelectMany(finder.Find).Any() && split.Others.SelectMany(finder.Find).Any(),
            _ => true,
            _ => true);
    }

    /// <summary>The ids of reports that begin with these digits, each once, in order.</summary>
    /// <param name="most">No more than so many.</param>
    public IReadOnlyList<string> ReportsWith(string digits, int most)
    {
        using var query = new Statement(store.Connection, "SELECT DISTINCT id FROM report WHERE id BETWEEN ?1 AND ?2 ORDER BY id LIMIT ?3", 3);
        using var row = query.Read(digits, digits + "~", most);
        var found = new List<string>();
        while (row.Read())
        {
            found.Add(row.GetString(0));
        }

        return found;
    }
}
