using Entente.Archive.Events;
using Microsoft.Data.Sqlite;

namespace Entente.Archive.Store;

/// <summary>
/// Finds for each claim those that may be of the same event, and keeps how alike they are. Every pair is compared once,
/// whichever of the two comes first, so the order of reading leaves no trace.
/// </summary>
internal sealed class ClaimPairs : IDisposable
{
    /// <summary>Days between two dates of one event, told wrongly or late, at most.</summary>
    private const int Window = 10;

    /// <summary>Days that a date of span 0 may mean, less one, at most.</summary>
    private const int Month = 31;

    /// <summary>The same for span 1.</summary>
    private const int Year = 400;

    private readonly MergeRule rule;
    private readonly ClaimReader claims;
    private readonly Statement find;
    private readonly Statement ofArticle;
    private readonly Statement ofArticleAnew;
    private readonly Statement copies;
    private readonly Statement copiesAnew;
    private readonly Statement addBlock;
    private readonly Statement addPair;
    private readonly Statement tied;
    private readonly Statement dropBlock;
    private readonly Statement dropPairs;
    private readonly Statement ruled;
    private readonly Statement rulings;
    private readonly bool anyRuled;

    public ClaimPairs(SqliteConnection connection, MergeRule rule, ClaimReader claims)
    {
        this.rule = rule;
        this.claims = claims;
        find = new(connection, "SELECT article, report FROM claim_block WHERE block = ?1 AND span = ?2 AND day BETWEEN ?3 AND ?4", 4);
        ofArticle = new(connection, "SELECT article, n FROM report WHERE article = ?1 AND n < ?2", 2);
        ofArticleAnew = new(connection, "SELECT article, n FROM report WHERE article = ?1 AND n <> ?2", 2);
        copies = new(connection, "SELECT article, n FROM report WHERE id = ?1 AND article < ?2", 2);
        copiesAnew = new(connection, "SELECT article, n FROM report WHERE id = ?1 AND article <> ?2", 2);
        addBlock = new(connection, "INSERT INTO claim_block (block, span, day, article, report) VALUES (?1, ?2, ?3, ?4, ?5)", 5);
        addPair = new(connection, """
            INSERT INTO claim_pair (article_a, report_a, article_b, report_b, likeness) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING
            """, 5);
        tied = new(connection, """
            SELECT article_a, report_a, article_b, report_b, likeness FROM claim_pair WHERE article_a = ?1 AND report_a = ?2
            UNION ALL
            SELECT article_a, report_a, article_b, report_b, likeness FROM claim_pair WHERE article_b = ?1 AND report_b = ?2
            """, 2);
        dropBlock = new(connection, "DELETE FROM claim_block WHERE block = ?1 AND span = ?2 AND day = ?3 AND article = ?4 AND report = ?5", 5);
        dropPairs = new(connection, """
            DELETE FROM claim_pair WHERE (article_a = ?1 AND report_a = ?2) OR (article_b = ?1 AND report_b = ?2)
            """, 2);
        ruled = new(connection, """
            SELECT article_a, report_a, article_b, report_b, same FROM ruling WHERE article_a = ?1 AND report_a = ?2
            UNION ALL
            SELECT article_a, report_a, article_b, report_b, same FROM ruling WHERE article_b = ?1 AND report_b = ?2
            """, 2);
        rulings = new(connection, "SELECT article_a, report_a, article_b, report_b, same, correction FROM ruling", 0);
        using var any = new Statement(connection, "SELECT 1 FROM ruling LIMIT 1", 0);
        anyRuled = any.Number() is not null;
    }

    /// <summary>Compares a claim with all that were compared before, and lets those to come find it.</summary>
    /// <param name="anew">It was compared before and has changed: those after it have to be asked too.</param>
    public void Compare(ClaimKey key, bool anew = false)
    {
        var claim = claims.Read(key);
        if (claim.Keys.IsEmpty)
        {
            return;
        }

        var (span, day) = Place(claim);
        var found = new SortedSet<ClaimKey>();
        // Claims are compared in the order of rows, so all that stand before this one have been.
        Take((anew ? ofArticleAnew : ofArticle).Read(key.Article, key.Number), found);
        Take((anew ? copiesAnew : copies).Read(claim.ReportId, key.Article), found);
        foreach (var party in claim.Keys)
        {
            var block = ContentHash.Of(claim.Type, party);
            if (span is { } ofDate)
            {
                FindByDate(claim, block, ofDate, day, found);
                addBlock.Run(block, ofDate, day, key.Article, key.Number);
            }
        }

        foreach (var other in found.Select(claims.Read).Where(other => other.Type == claim.Type && !other.Keys.IsEmpty))
        {
            var likeness = rule.Likeness(claim, other);
            if (likeness >= rule.Near)
            {
                var (a, b) = key.CompareTo(other.Key) < 0 ? (key, other.Key) : (other.Key, key);
                addPair.Run(a.Article, a.Number, b.Article, b.Number, likeness);
            }
        }
    }

    /// <summary>The pairs that a claim is in, alike enough or nearly.</summary>
    public List<(ClaimKey A, ClaimKey B, double Likeness)> Of(ClaimKey key)
    {
        using var row = tied.Read(key.Article, key.Number);
        var pairs = new List<(ClaimKey, ClaimKey, double)>();
        while (row.Read())
        {
            pairs.Add((new ClaimKey(row.GetInt64(0), row.GetInt32(1)), new ClaimKey(row.GetInt64(2), row.GetInt32(3)), row.GetDouble(4)));
        }

        return pairs;
    }

    /// <summary>Takes a claim out of all that it was compared with.</summary>
    public void Forget(ClaimKey key)
    {
        var claim = claims.Read(key);
        if (Place(claim) is ({ } span, var day))
        {
            foreach (var party in claim.Keys)
            {
                dropBlock.Run(ContentHash.Of(claim.Type, party), span, day, key.Article, key.Number);
            }
        }

        dropPairs.Run(key.Article, key.Number);
    }

    /// <summary>The claims that one reaches over pairs that are alike enough or ruled to be one event; itself among them.</summary>
    public SortedSet<ClaimKey> Reach(ClaimKey start)
    {
        var keys = new SortedSet<ClaimKey> { start };
        var next = new Queue<ClaimKey>(keys);
        while (next.TryDequeue(out var key))
        {
            var alike = Of(key).Where(pair => pair.Likeness >= rule.Threshold).Select(pair => (pair.A, pair.B))
                .Concat(RulingsOf(key).Where(ruling => ruling.Same).Select(ruling => (ruling.A, ruling.B)));
            foreach (var (a, b) in alike)
            {
                var other = a == key ? b : a;
                if (keys.Add(other))
                {
                    next.Enqueue(other);
                }
            }
        }

        return keys;
    }

    /// <summary>What persons ruled of a claim and others, when this object was made.</summary>
    public List<(ClaimKey A, ClaimKey B, bool Same)> RulingsOf(ClaimKey key)
    {
        if (!anyRuled)
        {
            return [];
        }

        using var row = ruled.Read(key.Article, key.Number);
        var found = new List<(ClaimKey, ClaimKey, bool)>();
        while (row.Read())
        {
            found.Add((new ClaimKey(row.GetInt64(0), row.GetInt32(1)), new ClaimKey(row.GetInt64(2), row.GetInt32(3)), row.GetBoolean(4)));
        }

        return found;
    }

    /// <summary>All rulings, with the row number of the correction that each comes from.</summary>
    public Dictionary<(ClaimKey A, ClaimKey B), (bool Same, long Correction)> Rulings()
    {
        using var row = rulings.Read();
        var found = new Dictionary<(ClaimKey, ClaimKey), (bool, long)>();
        while (row.Read())
        {
            found[(new ClaimKey(row.GetInt64(0), row.GetInt32(1)), new ClaimKey(row.GetInt64(2), row.GetInt32(3)))] = (row.GetBoolean(4), row.GetInt64(5));
        }

        return found;
    }

    public void Dispose()
    {
        Statement[] all = [find, ofArticle, ofArticleAnew, copies, copiesAnew, addBlock, addPair, tied, dropBlock, dropPairs, ruled, rulings];
        foreach (var statement in all)
        {
            statement.Dispose();
        }
    }

    /// <summary>How long the claim's date is, as claim_block counts it, and its first day; no span where it has no date.</summary>
    private static (int? Span, int Day) Place(Claim claim)
    {
        if (claim.When is not { } when)
        {
            return (null, 0);
        }

        var length = ClaimTime.Last(when) - ClaimTime.First(when);
        return (length <= Month ? 0 : length <= Year ? 1 : 2, ClaimTime.First(when));
    }

    /// <summary>
    /// A date of a month or less meets those within some days of it, and years that hold it. A longer one or an open one
    /// meets its equals alone, since it may mean anything.
    /// </summary>
    private void FindByDate(Claim claim, long block, int span, int day, SortedSet<ClaimKey> found)
    {
        if (span == 2)
        {
            Find(block, 2, day, day, found);
            return;
        }

        var last = ClaimTime.Last(claim.When!); // not null: it has a span
        var slack = span == 0 ? Window : 0;
        Find(block, 0, day - Month - slack, last + slack, found);
        Find(block, 1, day - Year, last, found);
    }

    private void Find(long block, int span, int from, int to, SortedSet<ClaimKey> found) =>
        Take(find.Read(block, span, from, to), found);

    private static void Take(SqliteDataReader rows, SortedSet<ClaimKey> found)
    {
        using (rows)
        {
            while (rows.Read())
            {
                found.Add(new ClaimKey(rows.GetInt64(0), rows.GetInt32(1)));
            }
        }
    }
}
