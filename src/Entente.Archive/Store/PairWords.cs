using Entente.Coding.Reports;
using Entente.Language;

namespace Entente.Archive.Store;

/// <summary>
/// Reads the figures of two states, what they said about each other, and whom else they have events with. Uses the
/// events that an <see cref="EventReader"/> picked for the same two before.
/// </summary>
internal sealed class PairWords(ArchiveStore store, string stateA, string stateB)
{
    private readonly Dictionary<long, CodedArticle> articles = [];

    /// <summary>
    /// Figures between the two anywhere, and those of one of them in a sentence that tells of an event of both. One that
    /// several articles give stands once, with its earliest article.
    /// </summary>
    public List<StoredFigure> Figures()
    {
        var rows = Rows("""
            SELECT s.article, s.figure FROM figure_state s
            JOIN figure_state o ON o.article = s.article AND o.figure = s.figure AND o.role = 'between' AND o.state = ?2
            WHERE s.role = 'between' AND s.state = ?1
            UNION
            SELECT f.article, f.n FROM temp.pick CROSS JOIN event_report m ON m.event = pick.key
            CROSS JOIN report r ON r.article = m.article AND r.n = m.report
            CROSS JOIN figure f ON f.article = m.article AND f.sentence_start < r.sentence_end AND r.sentence_start < f.sentence_end
            CROSS JOIN figure_state s ON s.article = f.article AND s.figure = f.n AND s.role = 'of' AND s.state IN (?1, ?2)
            """);
        var found = rows.Select(row => (Coded: Article(row.Article), row.Number)).ToList();
        return
        [
            .. found.Select(row => (Figure: row.Coded.Figures[row.Number], row.Coded))
                .GroupBy(row => Sense(row.Figure))
                .Select(group => (
                    First: group.MinBy(row => Order(row.Coded)),
                    Articles: group.Select(row => row.Coded.Article.Id).Distinct().Count()))
                .Select(one => new StoredFigure(
                    one.First.Figure, Around(one.First.Coded, one.First.Figure.Sentence), one.Articles)),
        ];
    }

    /// <summary>
    /// What a speaker of one of the two said to the other, or in a sentence that tells of an event of both. The same
    /// words stand once, with their earliest article.
    /// </summary>
    public List<StoredQuotation> Quotations()
    {
        var rows = Rows("""
            SELECT DISTINCT q.article, q.n FROM temp.pick CROSS JOIN event_report m ON m.event = pick.key
            CROSS JOIN report r ON r.article = m.article AND r.n = m.report
            CROSS JOIN quotation q ON q.article = m.article
            CROSS JOIN entity s ON s.no = q.speaker AND s.state IN (?1, ?2)
            LEFT JOIN entity d ON d.no = q.addressee
            WHERE d.state IN (?1, ?2) AND d.state <> s.state OR q.start < r.sentence_end AND r.sentence_start < q."end"
            """);
        return
        [
            .. rows.Select(row => (Coded: Article(row.Article), row.Number))
                .Select(row => (Quotation: row.Coded.Quotations[row.Number], row.Coded))
                .GroupBy(row => (row.Quotation.Text, row.Quotation.Speaker?.Key))
                .Select(group => group.MinBy(row => Order(row.Coded)))
                .Select(one => new StoredQuotation(one.Quotation, Around(one.Coded, Sentence(one.Coded, one.Quotation)))),
        ];
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

    private CodedArticle Article(long no) => articles.TryGetValue(no, out var known) ? known
        : articles[no] = store.Reader.Read(no)!; // not null: a row of the archive points to it

    private List<(long Article, int Number)> Rows(string sql)
    {
        using var query = new Statement(store.Connection, sql + " ORDER BY 1, 2", 2);
        using var row = query.Read(stateA, stateB);
        var rows = new List<(long, int)>();
        while (row.Read())
        {
            rows.Add((row.GetInt64(0), row.GetInt32(1)));
        }

        return rows;
    }

    private static (string, string, string?, string?, decimal?, string?, decimal?, string?) Sense(Figure figure) => (
        figure.Measure, string.Join(' ', figure.Between.Order(StringComparer.Ordinal)),
        string.Join(' ', figure.Of.Order(StringComparer.Ordinal)), figure.Period?.Text, figure.Value, figure.Unit,
        figure.Factor, figure.Base?.Text);

    private static (DateOnly, string, string) Order(CodedArticle coded) => (
        coded.Article.Published?.Earliest ?? DateOnly.MaxValue, coded.Article.Id, coded.Article.Publisher ?? "");

    private static TextSpan Sentence(CodedArticle coded, Quotation quotation) =>
        coded.Reports.FirstOrDefault(report => report.Sentence.Overlaps(quotation.Span))?.Sentence ?? quotation.Span;

    private static Evidence Around(CodedArticle coded, TextSpan span) => new(
        null, span.Of(coded.Article.Text), coded.Article.Title, coded.Article.Publisher, coded.Article.Published,
        coded.Article.Url);
}
