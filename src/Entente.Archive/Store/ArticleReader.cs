using System.Collections.Immutable;
using Entente.Articles;
using Entente.Coding.Figures;
using Entente.Coding.Reports;
using Entente.Language;
using Microsoft.Data.Sqlite;

namespace Entente.Archive.Store;

/// <summary>Reads articles back with all that was coded from them, as they were handed in.</summary>
internal sealed class ArticleReader : IDisposable
{
    private readonly Statement article;
    private readonly Statement reports;
    private readonly Statement parties;
    private readonly Statement figures;
    private readonly Statement states;
    private readonly Statement quotations;

    public ArticleReader(SqliteConnection connection)
    {
        article = new(connection, """
            SELECT t.id, t.body, a.publisher, a.published, a.published_basis, a.title, a.author, a.url, a.language,
                   a.input, a.parts, a.parties
            FROM article a JOIN text t ON t.no = a.text WHERE a.no = ?1
            """, 1);
        reports = new(connection, """
            SELECT n, id, sentence_start, sentence_end, trigger_start, trigger_end, type, mode, contexts, quad, score,
                   cameo, mutual, when_edtf, when_text, when_start, when_end, when_basis, content_type, content_mode,
                   content_when, place_name, place_state, place_start, place_end, auxiliary, cue, quoted, confidence,
                   rule, doubts
            FROM report WHERE article = ?1 ORDER BY n
            """, 1);
        parties = new(connection, """
            SELECT p.report, p.side, p.text, p.start, p."end", p.how, e.state, e.sector, e.id, e.name
            FROM report_party p JOIN entity e ON e.no = p.entity WHERE p.article = ?1 ORDER BY p.report, p.side, p.n
            """, 1);
        figures = new(connection, """
            SELECT f.n, f.start, f."end", f.sentence_start, f.sentence_end, f.measure, f.value, f.unit, f.factor, f.base,
                   f.approximate, f.forecast, f.period, f.said_text, f.said_start, f.said_end, f.said_how,
                   e.state, e.sector, e.id, e.name, f.up_to, f.bound
            FROM figure f LEFT JOIN entity e ON e.no = f.said WHERE f.article = ?1 ORDER BY f.n
            """, 1);
        states = new(connection, "SELECT figure, role, state FROM figure_state WHERE article = ?1 ORDER BY figure, role, n", 1);
        quotations = new(connection, """
            SELECT q.start, q."end", q.text, q.cue, q.direct,
                   q.speaker_text, q.speaker_start, q.speaker_end, q.speaker_how, s.state, s.sector, s.id, s.name,
                   q.addressee_text, q.addressee_start, q.addressee_end, q.addressee_how, a.state, a.sector, a.id, a.name
            FROM quotation q LEFT JOIN entity s ON s.no = q.speaker LEFT JOIN entity a ON a.no = q.addressee
            WHERE q.article = ?1 ORDER BY q.n
            """, 1);
    }

    /// <summary>Null where no article has that row number.</summary>
    public CodedArticle? Read(long no)
    {
        var read = Article(no);
        return read is null ? null : new CodedArticle(read, Reports(no, read), Figures(no, read), Quotations(no, read));
    }

    public void Dispose()
    {
        Statement[] all = [article, reports, parties, figures, states, quotations];
        foreach (var statement in all)
        {
            statement.Dispose();
        }
    }

    private Article? Article(long no)
    {
        using var row = article.Read(no);
        if (!row.Read())
        {
            return null;
        }

        var text = row.GetString(1);
        return new Article
        {
            Id = row.GetString(0),
            Text = text,
            Publisher = row.Words(2),
            Published = row.Date(3),
            PublishedBasis = row.Words(4),
            Title = row.Words(5),
            Author = row.Words(6),
            Url = row.Words(7),
            Language = row.Words(8),
            Input = row.GetString(9),
            Parts = ArticleJson.Parts(row.Words(10), text.Length),
            Parties = ArticleJson.Parties(row.Words(11)),
        };
    }

    private ImmutableArray<Report> Reports(long no, Article of)
    {
        var sidesOf = Parties(no, of.Text);
        using var row = reports.Read(no);
        var list = ImmutableArray.CreateBuilder<Report>();
        while (row.Read())
        {
            var sides = sidesOf[row.GetInt32(0)].ToLookup(party => party.Side, party => party.Party);
            list.Add(new Report
            {
                Id = row.GetString(1),
                Article = of.Id,
                Sentence = row.Span(2),
                Trigger = row.Span(4),
                Type = row.GetString(6),
                Mode = row.Words(7),
                Contexts = row.List(8),
                Quad = row.GetInt32(9),
                Score = row.GetDouble(10),
                Cameo = row.GetString(11),
                Mutual = row.GetBoolean(12),
                When = When(row, of.Text),
                Content = row.IsDBNull(18) ? null : new ReportContent(row.GetString(18), row.Words(19), row.Date(20)),
                Where = row.IsDBNull(21) ? null : new ReportPlace(row.GetString(21), row.Words(22), row.Span(23)),
                Auxiliary = row.List(25),
                Actor = [.. sides[Side.Actor]],
                Recipient = [.. sides[Side.Recipient]],
                SaidBy = row.IsDBNull(26) ? null : new Attribution(sides[Side.SaidBy].First(), row.GetString(26), row.GetBoolean(27)),
                Confidence = row.GetDouble(28),
                Rule = row.GetString(29),
                Doubts = ArticleJson.Doubts(row.Words(30)),
            });
        }

        return list.ToImmutable();
    }

    private static ReportTime? When(SqliteDataReader row, string text)
    {
        if (row.Date(13) is not { } date)
        {
            return null;
        }

        TextSpan? span = row.IsDBNull(15) ? null : row.Span(15);
        return new ReportTime(date, row.Words(14) ?? span?.Of(text), span, row.GetString(17));
    }

    private ILookup<int, (Side Side, Party Party)> Parties(long no, string text)
    {
        using var row = parties.Read(no);
        var list = new List<(int Report, Side Side, Party Party)>();
        while (row.Read())
        {
            list.Add((row.GetInt32(0), (Side)row.GetInt32(1), Party(row, 2, 6, text)));
        }

        return list.ToLookup(party => party.Report, party => (party.Side, party.Party));
    }

    private ImmutableArray<Figure> Figures(long no, Article of)
    {
        var statesOf = States(no);
        using var row = figures.Read(no);
        var list = ImmutableArray.CreateBuilder<Figure>();
        while (row.Read())
        {
            var n = row.GetInt32(0);
            list.Add(new Figure
            {
                Article = of.Id,
                Span = row.Span(1),
                Sentence = row.Span(3),
                Measure = row.GetString(5),
                Between = [.. statesOf[(n, "between")]],
                Of = [.. statesOf[(n, "of")]],
                Value = row.Exact(6),
                Unit = row.Words(7),
                Factor = row.Exact(8),
                Base = row.Date(9),
                Approximate = row.GetBoolean(10),
                UpTo = row.Exact(21),
                Bound = BoundNames.Parse(row.Words(22)),
                Forecast = row.GetBoolean(11),
                Period = row.Date(12),
                SaidBy = row.IsDBNull(14) ? null : Party(row, 13, 17, of.Text),
            });
        }

        return list.ToImmutable();
    }

    private ILookup<(int Figure, string Role), string> States(long no)
    {
        using var row = states.Read(no);
        var list = new List<((int, string) Of, string State)>();
        while (row.Read())
        {
            list.Add(((row.GetInt32(0), row.GetString(1)), row.GetString(2)));
        }

        return list.ToLookup(state => state.Of, state => state.State);
    }

    private ImmutableArray<Quotation> Quotations(long no, Article of)
    {
        using var row = quotations.Read(no);
        var list = ImmutableArray.CreateBuilder<Quotation>();
        while (row.Read())
        {
            var span = row.Span(0);
            list.Add(new Quotation
            {
                Article = of.Id,
                Span = span,
                Text = row.Words(2) ?? span.Of(of.Text),
                Cue = row.Words(3),
                Direct = row.GetBoolean(4),
                Speaker = row.IsDBNull(6) ? null : Party(row, 5, 9, of.Text),
                Addressee = row.IsDBNull(14) ? null : Party(row, 13, 17, of.Text),
            });
        }

        return list.ToImmutable();
    }

    /// <param name="mention">The first of text, start, end and how.</param>
    /// <param name="entity">The first of state, sector, id and name.</param>
    private static Party Party(SqliteDataReader row, int mention, int entity, string text)
    {
        var span = row.Span(mention + 1);
        return new Party
        {
            Text = row.Words(mention) ?? span.Of(text),
            Span = span,
            How = row.GetString(mention + 3),
            State = row.Words(entity),
            Sector = row.Words(entity + 1),
            Id = row.Words(entity + 2),
            Name = row.Words(entity + 3),
        };
    }
}
