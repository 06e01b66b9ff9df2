using System.Collections.Immutable;
using Entente.Archive.Events;
using Microsoft.Data.Sqlite;

namespace Entente.Archive.Store;

/// <summary>
/// Keeps the events in step with the reports. New reports are first compared with those they may be one event with; then
/// the events of all reports that hang together with a new one are made again, whole, in one transaction.
/// </summary>
internal sealed class EventTables : IDisposable
{
    private const int PerTransaction = 2000;
    private const string Fresh = "SELECT article, report FROM unmerged WHERE compared = 0 ORDER BY article, report";
    private const string Changed = "SELECT article, report FROM unmerged WHERE compared = 2 ORDER BY article, report";

    private readonly SqliteConnection connection;
    private readonly MergeRule rule;
    private readonly ClaimReader claims;
    private readonly ClaimPairs pairs;
    private readonly Statement compared;
    private readonly Statement done;
    private readonly Statement eventOf;
    private readonly Statement[] removals;
    private readonly Statement addEvent;
    private readonly Statement addParty;
    private readonly Statement addMember;

    public EventTables(SqliteConnection connection, MergeRule rule)
    {
        this.connection = connection;
        this.rule = rule;
        claims = new ClaimReader(connection);
        pairs = new ClaimPairs(connection, rule, claims);
        compared = new(connection, "UPDATE unmerged SET compared = 1 WHERE article = ?1 AND report = ?2", 2);
        done = new(connection, "DELETE FROM unmerged WHERE article = ?1 AND report = ?2", 2);
        eventOf = new(connection, "SELECT event FROM event_report WHERE article = ?1 AND report = ?2", 2);
        removals =
        [
            new(connection, "DELETE FROM event_report WHERE event = ?1", 1),
            new(connection, "DELETE FROM event_party WHERE event = ?1", 1),
            new(connection, "DELETE FROM event WHERE key = ?1", 1),
        ];
        addEvent = new(connection, """
            INSERT INTO event (key, status, type, mode, contexts, quad, score, cameo, mutual, when_edtf, first_day, last_day,
                content_type, content_mode, content_when, place_name, place_state, confidence, reports, plans, articles,
                outlets, first, last, best_article, best_report)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22,
                ?23, ?24, ?25, ?26)
            """, 26);
        addParty = new(connection, """
            INSERT INTO event_party (event, side, n, state, entity)
            VALUES (?1, ?2, ?3, ?4, (SELECT no FROM entity WHERE key = ?5))
            """, 5);
        addMember = new(connection, """
            INSERT INTO event_report (event, article, report, plan, reason, likeness) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """, 6);
    }

    /// <summary>Throws away what was made by another rule; the reports wait to be merged again.</summary>
    public static void Clear(SqliteConnection connection) => Transaction.Execute(connection, """
        DELETE FROM event_report; DELETE FROM event_party; DELETE FROM event; DELETE FROM claim_pair; DELETE FROM claim_block;
        DELETE FROM unmerged;
        INSERT INTO unmerged (article, report, compared)
        SELECT DISTINCT p.article, p.report, 0 FROM report_party p JOIN entity e ON e.no = p.entity
        WHERE p.side < 2 AND (e.state IS NOT NULL OR e.id IS NOT NULL);
        INSERT INTO unmerged (article, report, compared) SELECT article, report, 0 FROM corrected WHERE true ON CONFLICT DO NOTHING;
        """);

    /// <returns>How many reports were merged.</returns>
    public int Merge(Action<int, int>? progress, CancellationToken cancellation)
    {
        var open = Waiting("SELECT article, report FROM unmerged ORDER BY article, report");
        foreach (var (sql, anew) in new[] { (Fresh, false), (Changed, true) })
        {
            InTransactions(Waiting(sql), key =>
            {
                pairs.Compare(key, anew);
                compared.Run(key.Article, key.Number);
            }, cancellation);
        }

        var count = 0;
        var settled = new HashSet<ClaimKey>();
        InTransactions(open, key =>
        {
            if (!settled.Contains(key))
            {
                Settle(key, settled);
            }

            done.Run(key.Article, key.Number);
            if (++count % PerTransaction == 0 || count == open.Count)
            {
                progress?.Invoke(count, open.Count);
            }
        }, cancellation);
        return open.Count;
    }

    public void Dispose()
    {
        claims.Dispose();
        pairs.Dispose();
        Statement[] all = [compared, done, eventOf, .. removals, addEvent, addParty, addMember];
        foreach (var statement in all)
        {
            statement.Dispose();
        }
    }

    private void InTransactions(List<ClaimKey> keys, Action<ClaimKey> work, CancellationToken cancellation)
    {
        foreach (var part in keys.Chunk(PerTransaction))
        {
            cancellation.ThrowIfCancellationRequested();
            Transaction.Run(connection, () => Array.ForEach(part, work));
        }
    }

    private List<ClaimKey> Waiting(string sql)
    {
        using var query = new Statement(connection, sql, 0);
        using var row = query.Read();
        var keys = new List<ClaimKey>();
        while (row.Read())
        {
            keys.Add(new ClaimKey(row.GetInt64(0), row.GetInt32(1)));
        }

        return keys;
    }

    /// <summary>Makes the events of all claims that hang together with this one.</summary>
    private void Settle(ClaimKey start, HashSet<ClaimKey> settled)
    {
        var (keys, ties) = Together(start);
        settled.UnionWith(keys);
        foreach (var old in keys.Select(key => eventOf.Number(key.Article, key.Number)).OfType<long>().Distinct())
        {
            foreach (var removal in removals)
            {
                removal.Run(old);
            }
        }

        // A report that a person took for no event is in none.
        var standing = keys.Select(claims.Read).Where(claim => !claim.Keys.IsEmpty).ToList();
        foreach (var cluster in Clustering.Part(standing, ties, rule.Threshold, Rulings(standing)))
        {
            Write(EventSettler.Settle(cluster));
        }
    }

    /// <summary>The claims that one reaches over pairs alike enough, and every pair among them that is so or nearly so.</summary>
    private (SortedSet<ClaimKey> Keys, List<(ClaimKey A, ClaimKey B, double Likeness)> Ties) Together(ClaimKey start)
    {
        var keys = pairs.Reach(start);
        var all = new HashSet<(ClaimKey A, ClaimKey B, double Likeness)>(keys.SelectMany(pairs.Of));
        return (keys, [.. all.Where(pair => keys.Contains(pair.A) && keys.Contains(pair.B)).OrderBy(pair => (pair.A, pair.B))]);
    }

    private List<(ClaimKey A, ClaimKey B, bool Same)> Rulings(List<Claim> among)
    {
        var keys = among.Select(claim => claim.Key).ToHashSet();
        return [.. among.SelectMany(claim => pairs.RulingsOf(claim.Key)).Distinct().Where(pair => keys.Contains(pair.A) && keys.Contains(pair.B))];
    }

    private void Write(Event merged)
    {
        addEvent.Run(
            merged.Id.Key, merged.Status.Name(), merged.Type, merged.Mode,
            merged.Contexts.IsEmpty ? null : string.Join(' ', merged.Contexts), merged.Quad, merged.Score, merged.Cameo,
            merged.Mutual ? 1 : 0, merged.When?.Text, merged.When?.Earliest?.DayNumber, merged.When?.Latest?.DayNumber,
            merged.Content?.Type, merged.Content?.Mode, merged.Content?.When?.Text, merged.Where?.Name,
            merged.Where?.State, merged.Confidence, merged.Reports, merged.Plans, merged.Articles, merged.Outlets,
            merged.First?.Text, merged.Last?.Text, merged.Best.Article, merged.Best.Number);
        Write(merged.Id, Side.Actor, merged.Actor);
        Write(merged.Id, Side.Recipient, merged.Recipient);
        foreach (var member in merged.Members)
        {
            addMember.Run(merged.Id.Key, member.Article, member.Number, member.Plan ? 1 : 0, (long)member.Reason, member.Likeness);
        }
    }

    private void Write(EventId id, Side side, ImmutableArray<EventParty> parties)
    {
        for (var n = 0; n < parties.Length; n++)
        {
            var party = parties[n];
            addParty.Run(id.Key, (long)side, n, party.State, ContentHash.Of(party.State, party.Sector, party.Id, party.Name));
        }
    }
}
