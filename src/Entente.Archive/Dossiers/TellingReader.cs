using Entente.Archive.Store;

namespace Entente.Archive.Dossiers;

/// <summary>Reads all reports of the events that an <see cref="EventReader"/> picked before, in one question to the archive.</summary>
internal static class TellingReader
{
    /// <summary>For each event its reports: those of the act before announcements, each by day of publication.</summary>
    public static DossierTellings Read(ArchiveStore store)
    {
        using var query = new Statement(store.Connection, """
            SELECT m.event, m.article, m.plan, coalesce(t.copy_of, t.id), r.when_edtf, r.when_basis, r.place_state, r.rule,
                   coalesce(s.name, s.state), c.tool, c.knowledge,
                   r.id, r.sentence_start, r.sentence_end, t.body, a.title, a.publisher, a.published, a.url
            FROM temp.pick CROSS JOIN event_report m ON m.event = pick.key
            CROSS JOIN report r ON r.article = m.article AND r.n = m.report
            CROSS JOIN article a ON a.no = m.article CROSS JOIN text t ON t.no = a.text
            JOIN coder c ON c.no = a.coder
            LEFT JOIN report_party p ON p.article = r.article AND p.report = r.n AND p.side = 2 AND p.n = 0
            LEFT JOIN entity s ON s.no = p.entity
            ORDER BY m.event, m.plan, coalesce(a.published, '9999'), a.key, m.report
            """, 0);
        using var row = query.Read();
        var tellings = new DossierTellings();
        while (row.Read())
        {
            tellings.Add(row.GetInt64(0), new DossierTelling(
                row.GetInt64(1), EventReader.Evidence(row, 11), row.GetString(3), row.GetBoolean(2),
                row.Words(5) == "stated" ? row.Date(4) : null, row.Words(6), row.Words(8), row.GetString(7),
                new CoderVersion(row.GetString(9), row.GetString(10))));
        }

        return tellings;
    }
}
