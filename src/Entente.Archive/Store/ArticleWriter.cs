using System.Collections.Immutable;
using System.Globalization;
using Entente.Archive.Events;
using Entente.Articles;
using Entente.Coding.Figures;
using Entente.Coding.Reports;
using Entente.Language;
using Microsoft.Data.Sqlite;

namespace Entente.Archive.Store;

/// <summary>
/// Writes one coded article's rows, and marks the reports that events must be made of. The caller holds the transaction.
/// </summary>
internal sealed class ArticleWriter : IDisposable
{
    /// <summary>Entities kept by row number; emptied when full, since an archive may name millions.</summary>
    private const int EntitiesKept = 100_000;

    /// <summary>What an article's coding consists of; rows that others refer to go last.</summary>
    private static readonly string[] Removals =
    [
        "ruling WHERE article_a", "ruling WHERE article_b", "corrected WHERE article", "unmerged WHERE article", "report_party WHERE article",
        "report WHERE article", "figure_state WHERE article", "figure WHERE article", "quotation WHERE article",
    ];

    private readonly Statement findArticle;
    private readonly Statement findText;
    private readonly Statement originOf;
    private readonly Statement addText;
    private readonly Statement addArticle;
    private readonly Statement addReport;
    private readonly Statement addParty;
    private readonly Statement addFigure;
    private readonly Statement addFigureState;
    private readonly Statement addQuotation;
    private readonly Statement addUnmerged;
    private readonly Statement findEntity;
    private readonly Statement addEntity;
    private readonly Statement updateArticle;
    private readonly Statement[] removals;
    private readonly SentenceWords sentences;
    private readonly Dictionary<(string?, string?, string?, string?), long> entities = [];

    public ArticleWriter(SqliteConnection connection)
    {
        findArticle = new(connection, "SELECT no FROM article WHERE key = ?1", 1);
        findText = new(connection, "SELECT no FROM text WHERE id = ?1", 1);
        originOf = new(connection, "SELECT coalesce(copy_of, id) FROM text WHERE id = ?1", 1);
        addText = Insert(connection, "text (id, body, copy_of, fingerprint)", 4);
        addArticle = Insert(connection, """
            article (key, text, publisher, published, published_basis, title, author, url, language, input,
                     parts, parties, coder)
            """, 13);
        addReport = Insert(connection, """
            report (article, n, id, sentence_start, sentence_end, trigger_start, trigger_end, type, mode, contexts,
                    quad, score, cameo, mutual, when_edtf, when_text, when_start, when_end, when_basis, content_type,
                    content_mode, content_when, place_name, place_state, place_start, place_end, auxiliary, cue,
                    quoted, confidence, rule, doubts)
            """, 32);
        addParty = Insert(connection, "report_party (article, report, side, n, entity, text, start, \"end\", how)", 9);
        addFigure = Insert(connection, """
            figure (article, n, start, "end", sentence_start, sentence_end, measure, value, unit, factor, base,
                    approximate, forecast, period, said, said_text, said_start, said_end, said_how, up_to, bound)
            """, 21);
        addFigureState = Insert(connection, "figure_state (article, figure, role, n, state)", 5);
        addQuotation = Insert(connection, """
            quotation (article, n, start, "end", text, cue, direct,
                       speaker, speaker_text, speaker_start, speaker_end, speaker_how,
                       addressee, addressee_text, addressee_start, addressee_end, addressee_how)
            """, 17);
        addUnmerged = new(connection, "INSERT INTO unmerged (article, report, compared) VALUES (?1, ?2, 0)", 2);
        findEntity = new(connection, "SELECT no FROM entity WHERE key = ?1", 1);
        addEntity = Insert(connection, "entity (key, state, sector, id, name)", 5);
        updateArticle = new(connection, "UPDATE OR IGNORE article SET key = ?2, published = ?3, published_basis = ?4, coder = ?5 WHERE no = ?1", 5);
        removals = [.. Removals.Select(rows => new Statement(connection, $"DELETE FROM {rows} = ?1", 1))];
        sentences = new(connection);
    }

    /// <summary>Writes the article unless it is there.</summary>
    /// <param name="copyOf">The id of the text that this one nearly repeats; null for none.</param>
    /// <param name="fingerprint">Stored as it is; null for none.</param>
    /// <returns>False where the same text by the same publisher, of the same day and address, is there already.</returns>
    public bool Add(CodedArticle coded, string? copyOf, byte[]? fingerprint, long coder)
    {
        var article = coded.Article;
        if (Holds(article))
        {
            return false;
        }

        var text = AddText(article, copyOf, fingerprint);
        AddCoding(coded, AddArticle(article, text, coder), text);
        return true;
    }

    /// <summary>Puts what was coded now in the place of what an article had. No event may hold its reports.</summary>
    /// <param name="no">The article's row number.</param>
    public void Replace(long no, CodedArticle coded, long coder)
    {
        foreach (var removal in removals)
        {
            removal.Run(no);
        }

        var article = coded.Article;
        updateArticle.Run(no, Key(article), article.Published?.Text, article.PublishedBasis, coder);
        AddCoding(coded, no, findText.Number(article.Id)!.Value); // not null: the article's text is there
    }


    /// <summary>Whether the same text by the same publisher, of the same day and address, is there.</summary>
    public bool Holds(Article article) => findArticle.Number(Key(article)) is not null;

    /// <summary>Forgets what a transaction that did not last had added.</summary>
    public void Forget() => entities.Clear();

    public void Dispose()
    {
        sentences.Dispose();
        Statement[] all = [findArticle, findText, originOf, addText, addArticle, addReport, addParty, addFigure,
            addFigureState, addQuotation, addUnmerged, findEntity, addEntity, updateArticle, .. removals];
        foreach (var statement in all)
        {
            statement.Dispose();
        }
    }

    private long AddText(Article article, string? copyOf, byte[]? fingerprint)
    {
        if (findText.Number(article.Id) is { } known)
        {
            return known;
        }

        var origin = copyOf is null || copyOf == article.Id ? null : originOf.Text(copyOf) ?? copyOf;
        return addText.Number(article.Id, article.Text, origin, fingerprint)!.Value; // not null: a row was added
    }

    private long AddArticle(Article article, long text, long coder) => addArticle.Number(
        Key(article), text, article.Publisher, article.Published?.Text, article.PublishedBasis, article.Title, article.Author,
        article.Url, article.Language, article.Input, ArticleJson.Of(article.Parts, article.Text.Length),
        ArticleJson.Of(article.Parties), coder)!.Value; // not null: a row was added

    private void AddCoding(CodedArticle coded, long no, long text)
    {
        var body = coded.Article.Text;
        for (var n = 0; n < coded.Reports.Length; n++)
        {
            Add(coded.Reports[n], no, n, body);
            sentences.Add(text, body, coded.Reports[n].Sentence);
        }

        for (var n = 0; n < coded.Figures.Length; n++)
        {
            Add(coded.Figures[n], no, n, body);
        }

        for (var n = 0; n < coded.Quotations.Length; n++)
        {
            Add(coded.Quotations[n], no, n, body);
        }
    }

    private void Add(Report report, long article, int n, string text)
    {
        addReport.Run(
            article, n, report.Id, report.Sentence.Start, report.Sentence.End, report.Trigger.Start, report.Trigger.End,
            report.Type, report.Mode, Joined(report.Contexts), report.Quad, report.Score, report.Cameo,
            report.Mutual ? 1 : 0, report.When?.Edtf.Text, UnlessSpan(report.When?.Text, report.When?.Span, text),
            report.When?.Span?.Start, report.When?.Span?.End, report.When?.Basis, report.Content?.Type,
            report.Content?.Mode, report.Content?.When?.Text, report.Where?.Name, report.Where?.State,
            report.Where?.Span.Start, report.Where?.Span.End, Joined(report.Auxiliary), report.SaidBy?.Cue,
            report.SaidBy is { } said ? said.Quoted ? 1 : 0 : null, report.Confidence, report.Rule,
            ArticleJson.Of(report.Doubts));
        Add(report.Actor, Side.Actor, article, n, text);
        Add(report.Recipient, Side.Recipient, article, n, text);
        if (report.SaidBy is not null)
        {
            Add([report.SaidBy.Party], Side.SaidBy, article, n, text);
        }

        // A report without a known party can be of no event.
        if (report.Actor.Concat(report.Recipient).Any(party => PartyKey.Of(party.State, party.Sector, party.Id) is not null))
        {
            addUnmerged.Run(article, n);
        }
    }

    private void Add(ImmutableArray<Party> parties, Side side, long article, int report, string text)
    {
        for (var n = 0; n < parties.Length; n++)
        {
            var party = parties[n];
            addParty.Run(article, report, (long)side, n, Entity(party), UnlessSpan(party.Text, party.Span, text),
                party.Span.Start, party.Span.End, party.How);
        }
    }

    private void Add(Figure figure, long article, int n, string text)
    {
        var said = figure.SaidBy;
        addFigure.Run(
            article, n, figure.Span.Start, figure.Span.End, figure.Sentence.Start, figure.Sentence.End, figure.Measure,
            Exact(figure.Value), figure.Unit, Exact(figure.Factor), figure.Base?.Text, figure.Approximate ? 1 : 0,
            figure.Forecast ? 1 : 0, figure.Period?.Text, Entity(said), UnlessSpan(said?.Text, said?.Span, text),
            said?.Span.Start, said?.Span.End, said?.How, Exact(figure.UpTo), figure.Bound == Bound.Exact ? null : figure.Bound.Name());
        Add(figure.Between, "between", article, n);
        Add(figure.Of, "of", article, n);
    }

    private void Add(ImmutableArray<string> states, string role, long article, int figure)
    {
        for (var n = 0; n < states.Length; n++)
        {
            addFigureState.Run(article, figure, role, n, states[n]);
        }
    }

    private void Add(Quotation quotation, long article, int n, string text)
    {
        var speaker = quotation.Speaker;
        var addressee = quotation.Addressee;
        addQuotation.Run(
            article, n, quotation.Span.Start, quotation.Span.End, UnlessSpan(quotation.Text, quotation.Span, text),
            quotation.Cue, quotation.Direct ? 1 : 0,
            Entity(speaker), UnlessSpan(speaker?.Text, speaker?.Span, text), speaker?.Span.Start, speaker?.Span.End,
            speaker?.How, Entity(addressee), UnlessSpan(addressee?.Text, addressee?.Span, text), addressee?.Span.Start,
            addressee?.Span.End, addressee?.How);
    }

    private long? Entity(Party? party)
    {
        if (party is null)
        {
            return null;
        }

        var parts = (party.State, party.Sector, party.Id, party.Name);
        if (entities.TryGetValue(parts, out var no))
        {
            return no;
        }

        if (entities.Count >= EntitiesKept)
        {
            entities.Clear();
        }

        var key = ContentHash.Of(party.State, party.Sector, party.Id, party.Name);
        no = findEntity.Number(key)
            ?? addEntity.Number(key, party.State, party.Sector, party.Id, party.Name)!.Value; // not null: a row was added
        return entities[parts] = no;
    }

    private static long Key(Article article) =>
        ContentHash.Of(article.Id, article.Publisher, article.Published?.Text, article.Url);

    private static Statement Insert(SqliteConnection connection, string table, int columns)
    {
        var values = string.Join(", ", Enumerable.Range(1, columns).Select(i => $"?{i}"));
        // Only tables with a row number of their own can return it.
        var returning = table.StartsWith("text", StringComparison.Ordinal)
            || table.StartsWith("article", StringComparison.Ordinal)
            || table.StartsWith("entity", StringComparison.Ordinal) ? " RETURNING no" : "";
        return new Statement(connection, $"INSERT INTO {table} VALUES ({values}){returning}", columns);
    }

    /// <summary>Words that the span gives are not stored a second time.</summary>
    private static string? UnlessSpan(string? words, TextSpan? span, string text) =>
        words is not null && span is { } place && text.AsSpan(place.Start, place.Length).SequenceEqual(words) ? null : words;

    private static string? Joined(ImmutableArray<string> words) => words.IsEmpty ? null : string.Join(' ', words);

    private static string? Exact(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
