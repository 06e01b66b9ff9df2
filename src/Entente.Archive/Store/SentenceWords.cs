using Entente.Language;
using Microsoft.Data.Sqlite;

namespace Entente.Archive.Store;

/// <summary>
/// Keeps the sentences that carry reports, each once for its text, and the index of their words. The index holds no
/// text, so a sentence's words are handed to it here, cut by UTF-16 units.
/// </summary>
internal sealed class SentenceWords : IDisposable
{
    /// <summary>The step of <see cref="Migrations"/> that makes its tables, and leaves them empty.</summary>
    public const string Step = "003-sentences.sql";

    private readonly Statement addSentence;
    private readonly Statement addWords;

    public SentenceWords(SqliteConnection connection)
    {
        addSentence = new(connection, """
            INSERT OR IGNORE INTO sentence (text, start, "end") VALUES (?1, ?2, ?3) RETURNING no
            """, 3);
        addWords = new(connection, "INSERT INTO sentence_words (rowid, words) VALUES (?1, ?2)", 2);
    }

    /// <summary>Takes in every sentence of an archive that was made before they were kept.</summary>
    public static void Fill(SqliteConnection connection)
    {
        using var words = new SentenceWords(connection);
        using var query = new Statement(connection, """
            SELECT DISTINCT a.text, r.sentence_start, r.sentence_end, t.body
            FROM report r JOIN article a ON a.no = r.article JOIN text t ON t.no = a.text ORDER BY 1, 2, 3
            """, 0);
        using var row = query.Read();
        while (row.Read())
        {
            words.Add(row.GetInt64(0), row.GetString(3), row.Span(1));
        }

        Transaction.Execute(connection, "INSERT INTO sentence_words (sentence_words) VALUES ('optimize')");
    }

    /// <summary>Takes in a sentence unless it is there.</summary>
    /// <param name="text">The text's row number.</param>
    /// <param name="body">The text.</param>
    public void Add(long text, string body, TextSpan sentence)
    {
        if (addSentence.Number(text, sentence.Start, sentence.End) is { } no)
        {
            addWords.Run(no, sentence.Of(body));
        }
    }

    public void Dispose()
    {
        addSentence.Dispose();
        addWords.Dispose();
    }
}
