using Entente.Articles;
using Entente.Coding.Reports;

namespace Entente.Archive.Store;

/// <summary>
/// Puts what this version codes in the place of what another one coded. The texts stay, and so do corrections. The events
/// are thrown away first; <see cref="ArchiveStore.Merge(CancellationToken)"/> makes them again, also after the process was
/// killed between.
/// </summary>
public sealed class Recoding(ArchiveStore store)
{
    /// <summary>The row numbers of the articles that another version coded than the one given to <see cref="ArchiveStore.CodedBy"/>.</summary>
    /// <param name="all">Those of this version too.</param>
    public IReadOnlyList<long> Waiting(bool all = false)
    {
        using var query = new Statement(store.Connection, """
            SELECT a.no FROM article a JOIN coder c ON c.no = a.coder WHERE ?1 OR c.tool <> ?2 OR c.knowledge <> ?3 ORDER BY a.no
            """, 3);
        using var row = query.Read(all ? 1 : 0, store.Coder.Tool, store.Coder.Knowledge);
        var found = new List<long>();
        while (row.Read())
        {
            found.Add(row.GetInt64(0));
        }

        return found;
    }

    /// <summary>An article as it was handed in, without a date that only the coder found; null where there is no such row.</summary>
    public Article? Article(long no) => store.Reader.Read(no)?.Article is { } article
        ? article.PublishedBasis == "inferred" ? article with { Published = null, PublishedBasis = null } : article
        : null;

    /// <summary>The first article that ran a text; null where the archive does not hold it.</summary>
    /// <param name="text">The text's id.</param>
    public Article? ArticleOf(string text)
    {
        using var query = new Statement(store.Connection, "SELECT a.no FROM text t JOIN article a ON a.text = t.no WHERE t.id = ?1 ORDER BY a.no LIMIT 1", 1);
        return query.Number(text) is { } no ? Article(no) : null;
    }

    /// <summary>Throws the events away.</summary>
    public void Begin() => Transaction.Run(store.Connection, () => EventTables.Clear(store.Connection));

    /// <summary>Puts what was coded now in its place, all in one transaction.</summary>
    /// <param name="articles">Each with its row number.</param>
    public void Replace(IEnumerable<(long No, CodedArticle Coded)> articles) => Transaction.Run(store.Connection, () =>
    {
        foreach (var (no, coded) in articles)
        {
            store.Rewrite(no, coded);
        }
    });
}
