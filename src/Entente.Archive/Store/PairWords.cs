using Entente.Archive.Events;
using Entente.Coding.Figures;
using Entente.Coding.Reports;
using Entente.Language;
using Microsoft.Data.Sqlite;

namespace Entente.Archive.Store;

/// <summary>
/// Reads the figures of two states, what they said about each other, and whom else they have events with. Uses the
/// events that an <see cref="EventReader"/> picked for the same two before. Each is one question to the archive.
/// </summary>
internal sealed class PairWords(ArchiveStore store, string stateA, string stateB)
{
    /// <summary>
    /// Figures between the two anywhere, and all in a sentence that tells of an event of both, once for each such event.
    /// </summary>
    public List<FoundFigure> Figures()
    {
        using var query = new Statement(store.Connection, """
            WITH found (event, article, n) AS (
                SELECT NULL, s.article, s.figure FROM figure_state s
                JOIN figure_state o ON o.article = s.article AND o.figure = s.figure AND o.role = 'between' AND o.state = ?2
                WHERE s.role = 'between' AND s.state = ?1
                UNION
                SELECT m.event, f.article, f.n FROM temp.pick CROSS JOIN event_report m ON m.event = pick.key
                CROSS JOIN report r ON r.article = m.article AND r.n = m.report
                CROSS JOIN figure f ON f.article = m.article AND f.sentence_start < r.sentence_end AND r.sentence_start < f.sentence_end)
            SELECT found.event, f.article, f.n, f.start, f."end", f.sentence_start, f.sentence_end, f.measure, f.value, f.unit, f.factor,
                   f.base, f.approximate, f.forecast, f.period, f.said_text, f.said_start, f.said_end, f.said_how,
                   e.state, e.sector, e.id, e.name,
                   (SELECT group_concat(state, ' ' ORDER BY n) FROM figure_state s WHERE s.article = f.article AND s.figure = f.n AND s.role = 'between'),
                   (SELECT group_concat(state, ' ' ORDER BY n) FROM figure_state s WHERE s.article = f.article AND s.figure = f.n AND s.role = 'of'),
                   t.id, coalesce(t.copy_of, t.id), t.body, a.title, a.publisher, a.published, a.url, f.up_to, f.bound
            FROM found CROSS JOIN figure f ON f.article = found.article AND f.n = found.n
            CROSS JOIN article a ON a.no = f.article CROSS JOIN text t ON t.no = a.text
            LEFT JOIN entity e ON e.no = f.said ORDER BY f.article, f.n, found.event
            """, 2);
        using var row = query.Read(stateA, stateB);
        var figures = new List<FoundFigure>();
        while (row.Read())
        {
            figures.Add(new FoundFigure(
                row.IsDBNull(0) ? null : new EventId(row.GetInt64(0)), row.GetInt64(1), row.GetInt32(2), row.GetString(26), Figure(row),
                Around(row, row.Span(5), 27)));
        }

        return figures;
    }

    /// <summary>
    /// What a speaker of one of the two said to the other, or in a sentence that tells of an event of both. The same
    /// words stand once, with their earliest article.
    /// </summary>
    public List<StoredQuotation> Quotations()
    {
        using var query = new Statement(store.Connection, """
            WITH found (article, n) AS (
                SELECT DISTINCT q.article, q.n FROM temp.pick CROSS JOIN event_report m ON m.event = pick.key
                CROSS JOIN report r ON r.article = m.article AND r.n = m.report
                CROSS JOIN quotation q ON q.article = m.article
                CROSS JOIN entity s ON s.no = q.speaker AND s.state IN (?1, ?2)
                LEFT JOIN entity d ON d.no = q.addressee
                WHERE d.state IN (?1, ?2) AND d.state <> s.state OR q.start < r.sentence_end AND r.sentence_start < q."end")
            SELECT t.id, q.start, q."end", q.text, q.cue, q.direct,
                   q.speaker_text, q.speaker_start, q.speaker_end, q.speaker_how, s.state, s.sector, s.id, s.name,
                   q.addressee_text, q.addressee_start, q.addressee_end, q.addressee_how, d.state, d.sector, d.id, d.name,
                   coalesce((SELECT r.sentence_start FROM report r WHERE r.article = q.article AND r.sentence_start < q."end"
                       AND q.start < r.sentence_end ORDER BY r.n LIMIT 1), q.start),
                   coalesce((SELECT r.sentence_end FROM report r WHERE r.article = q.article AND r.sentence_start < q."end"
                       AND q.start < r.sentence_end ORDER BY r.n LIMIT 1), q."end"),
                   t.body, a.title, a.publisher, a.published, a.url
            FROM found CROSS JOIN quotation q ON q.article = found.article AND q.n = found.n
            CROSS JOIN article a ON a.no = q.article CROSS JOIN text t ON t.no = a.text
            LEFT JOIN entity s ON s.no = q.speaker LEFT JOIN entity d ON d.no = q.addressee ORDER BY q.article, q.n
            """, 2);
        using var row = query.Read(stateA, stateB);
        var found = new List<StoredQuotation>();
        while (row.Read())
        {
            found.Add(new StoredQuotation(Quotation(row), Around(row, row.Span(22), 24)));
        }

        return
        [
            .. found.GroupBy(one => new Saying(one.Quotation.Text, one.Quotation.Speaker?.Key)).Select(group => group.Aggregate((x, y) => Compare(y, x) < 0 ? y : x)),
        ];
    }

    /// <summary>The same words by the same speaker.</summary>
    private sealed record Saying(string Text, string? Speaker);

    private static int Compare(StoredQuotation a, StoredQuotation b)
    {
        var order = (a.Source.Published?.Earliest ?? DateOnly.MaxValue).CompareTo(b.Source.Published?.Earliest ?? DateOnly.MaxValue);
        order = order != 0 ? order : string.CompareOrdinal(a.Quotation.Article, b.Quotation.Article);
        return order != 0 ? order : string.CompareOrdinal(a.Source.Publisher ?? "", b.Source.Publisher ?? "");
    }

    /// <summary>With whom a state has most events, the other of the pair left out.</summary>
    public List<Partner> Partners(string state, string except, int most)
    {
        using var query = new Statement(store.Connection, """
            SELECT o.state, count(DISTINCT o.event) FROM event_party p
            JOIN event_party o ON o.event = p.event AND o.state <> ?1 AND o.state <> ?2
            JOIN event e ON e.key = p.event AND e.status IN ('happened', 'confirmed')
            WHERE p.state = ?1 GROUP BY o.state ORDER BY 2 DESC, 1 LIMIT ?3
            """, 3);
        using var row = query.Read(state, except, most);
        var partners = new List<Partner>();
        while (row.Read())
        {
            partners.Add(new Partner(row.GetString(0), row.GetInt32(1)));
        }

        return partners;
    }

    private static Figure Figure(SqliteDataReader row) => new()
    {
        Article = row.GetString(25),
        Span = row.Span(3),
        Sentence = row.Span(5),
        Measure = row.GetString(7),
        Between = row.List(23),
        Of = row.List(24),
        Value = row.Exact(8),
        Unit = row.Words(9),
        Factor = row.Exact(10),
        Base = row.Date(11),
        Approximate = row.GetBoolean(12),
        UpTo = row.Exact(32),
        Bound = BoundNames.Parse(row.Words(33)),
        Forecast = row.GetBoolean(13),
        Period = row.Date(14),
        SaidBy = row.IsDBNull(16) ? null : Party(row, 15, 19, row.GetString(27)),
    };

    private static Quotation Quotation(SqliteDataReader row)
    {
        var (span, body) = (row.Span(1), row.GetString(24));
        return new Quotation
        {
            Article = row.GetString(0),
            Span = span,
            Text = row.Words(3) ?? span.Of(body),
            Cue = row.Words(4),
            Direct = row.GetBoolean(5),
            Speaker = row.IsDBNull(7) ? null : Party(row, 6, 10, body),
            Addressee = row.IsDBNull(15) ? null : Party(row, 14, 18, body),
        };
    }

    /// <param name="mention">The first of text, start, end and how.</param>
    /// <param name="entity">The first of state, sector, id and name.</param>
    private static Party Party(SqliteDataReader row, int mention, int entity, string body)
    {
        var span = row.Span(mention + 1);
        return new Party
        {
            Text = row.Words(mention) ?? span.Of(body),
            Span = span,
            How = row.GetString(mention + 3),
            State = row.Words(entity),
            Sector = row.Words(entity + 1),
            Id = row.Words(entity + 2),
            Name = row.Words(entity + 3),
        };
    }

    /// <param name="body">The first of text, title, publisher, date and url.</param>
    private static Evidence Around(SqliteDataReader row, TextSpan span, int body) => new(
        null, span.Of(row.GetString(body)), row.Words(body + 1), row.Words(body + 2), row.Date(body + 3), row.Words(body + 4));
}
