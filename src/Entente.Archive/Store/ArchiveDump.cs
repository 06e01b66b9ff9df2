using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Entente.Archive.Store;

/// <summary>All rows of the content tables as lines, named and ordered by content instead of row numbers.</summary>
internal static class ArchiveDump
{
    /// <summary>`at` in a query is the article's key: a hash of its text's id, publisher, date and address.</summary>
    private static readonly (string Table, string Sql, bool Event)[] Tables =
    [
        ("text", "SELECT id, body, copy_of, hex(fingerprint) FROM text ORDER BY 1", false),
        ("article", """
            SELECT a.key, t.id, publisher, published, published_basis, title, author, url, language, input, parts, parties
            FROM article a JOIN text t ON t.no = a.text ORDER BY 1
            """, false),
        ("report", """
            SELECT a.key AS at, r.n, r.id, sentence_start, sentence_end, trigger_start, trigger_end, type, mode, contexts,
                   quad, score, cameo, mutual, when_edtf, when_text, when_start, when_end, when_basis, content_type,
                   content_mode, content_when, place_name, place_state, place_start, place_end, auxiliary, cue, quoted,
                   confidence, rule, doubts
            FROM report r JOIN article a ON a.no = r.article ORDER BY 1, 2
            """, false),
        ("report_party", """
            SELECT a.key AS at, p.report, p.side, p.n, e.state, e.sector, e.id, e.name, p.text, p.start, p."end", p.how
            FROM report_party p JOIN article a ON a.no = p.article JOIN entity e ON e.no = p.entity ORDER BY 1, 2, 3, 4
            """, false),
        ("figure", """
            SELECT a.key AS at, f.n, start, "end", sentence_start, sentence_end, measure, value, unit, factor, base,
                   approximate, forecast, period, e.state, e.sector, e.id, e.name, said_text, said_start, said_end, said_how,
                   up_to, bound
            FROM figure f JOIN article a ON a.no = f.article LEFT JOIN entity e ON e.no = f.said ORDER BY 1, 2
            """, false),
        ("figure_state", """
            SELECT a.key AS at, f.figure, f.role, f.n, f.state
            FROM figure_state f JOIN article a ON a.no = f.article ORDER BY 1, 2, 3, 4
            """, false),
        ("quotation", """
            SELECT a.key AS at, q.n, start, "end", q.text, cue, direct, s.state, s.sector, s.id, s.name, speaker_text,
                   speaker_start, speaker_end, speaker_how, d.state, d.sector, d.id, d.name, addressee_text,
                   addressee_start, addressee_end, addressee_how
            FROM quotation q JOIN article a ON a.no = q.article LEFT JOIN entity s ON s.no = q.speaker
            LEFT JOIN entity d ON d.no = q.addressee ORDER BY 1, 2
            """, false),
        ("correction", "SELECT id, kind, author, at, note, body FROM correction ORDER BY 1", false),
        ("corrected", """
            SELECT a.key, c.report, o.id, c.added
            FROM corrected c JOIN article a ON a.no = c.article JOIN correction o ON o.no = c.correction ORDER BY 1, 2
            """, false),
        ("event", """
            SELECT e.key, status, type, mode, contexts, quad, score, cameo, mutual, when_edtf, content_type,
                   content_mode, content_when, place_name, place_state, confidence, reports, plans, articles, outlets,
                   first, last, a.key, best_report
            FROM event e JOIN article a ON a.no = e.best_article ORDER BY 1
            """, true),
        ("event_party", """
            SELECT p.event, p.side, p.n, p.state, e.sector, e.id, e.name
            FROM event_party p JOIN entity e ON e.no = p.entity ORDER BY 1, 2, 3
            """, true),
        ("event_report", """
            SELECT m.event, a.key, m.report, m.plan, o.sentence, m.likeness
            FROM event_report m JOIN article a ON a.no = m.article JOIN reason o ON o.no = m.reason ORDER BY 1, 2, 3
            """, true),
    ];

    public static void Write(SqliteConnection connection, TextWriter output, bool eventsOnly)
    {
        foreach (var (table, sql, ofEvents) in Tables)
        {
            if (ofEvents || !eventsOnly)
            {
                using var query = new Statement(connection, sql, 0);
                using var row = query.Read();
                while (row.Read())
                {
                    Write(table, row, output);
                }
            }
        }
    }

    /// <summary>The table's name and the columns, parted by tabs. NULL is \N, as PostgreSQL's COPY has it.</summary>
    private static void Write(string table, SqliteDataReader row, TextWriter output)
    {
        output.Write(table);
        for (var i = 0; i < row.FieldCount; i++)
        {
            output.Write('\t');
            // Convert gives null for null alone, which a column that is not NULL never is.
            output.Write(row.IsDBNull(i) ? "\\N" : Escape(Convert.ToString(row.GetValue(i), CultureInfo.InvariantCulture)!));
        }

        output.Write('\n');
    }

    private static string Escape(string value) => value.AsSpan().ContainsAny("\\\t\n\r")
        ? value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal)
        : value;
}
