using System.Collections.Immutable;
using Entente.Archive.Events;
using Entente.Coding.Reports;
using Microsoft.Data.Sqlite;

namespace Entente.Archive.Store;

/// <summary>
/// Keeps the events in step with the reports: a group whose reports changed is thrown away and merged again, whole,
/// in one transaction. Its claims are all that is held in memory at a time.
/// </summary>
internal sealed class EventTables : IDisposable
{
    private const int GroupsPerTransaction = 2000;

    private readonly SqliteConnection connection;
    private readonly Statement claims;
    private readonly Statement parties;
    private readonly Statement known;
    private readonly Statement[] removals;
    private readonly Statement addEvent;
    private readonly Statement addParty;
    private readonly Statement addMember;
    private readonly Statement clean;

    public EventTables(SqliteConnection connection)
    {
        this.connection = connection;
        claims = new(connection, """
            SELECT r.article, r.n, r.id, coalesce(t.copy_of, t.id), t.id, a.publisher, a.published, a.url, r.type, r.mode,
                   r.contexts, r.quad, r.score, r.cameo, r.mutual, r.when_edtf, r.content_type, r.content_mode,
                   r.content_when, r.place_name, r.place_state, r.auxiliary, r.confidence
            FROM report r JOIN article a ON a.no = r.article JOIN text t ON t.no = a.text WHERE r.event_group = ?1
            """, 1);
        parties = new(connection, """
            SELECT p.article, p.report, p.side, e.state, e.sector, e.id, e.name
            FROM report r JOIN report_party p ON p.article = r.article AND p.report = r.n JOIN entity e ON e.no = p.entity
            WHERE r.event_group = ?1 AND p.side < 2 ORDER BY p.article, p.report, p.side, p.n
            """, 1);
        known = new(connection, "SELECT key FROM event WHERE event_group = ?1 LIMIT 1", 1);
        removals =
        [
            new(connection, "DELETE FROM event_report WHERE event IN (SELECT key FROM event WHERE event_group = ?1)", 1),
            new(connection, "DELETE FROM event_party WHERE event IN (SELECT key FROM event WHERE event_group = ?1)", 1),
            new(connection, "DELETE FROM event WHERE event_group = ?1", 1),
        ];
        addEvent = new(connection, """
            INSERT INTO event (key, event_group, status, type, mode, contexts, quad, score, cameo, mutual, when_edtf,
                first_day, last_day, content_type, content_mode, content_when, place_name, place_state, confidence, reports, plans, articles,
                outlets, first, last, best_article, best_report)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22,
                ?23, ?24, ?25, ?26, ?27)
            """, 27);
        addParty = new(connection, """
            INSERT INTO event_party (event, side, n, state, entity)
            VALUES (?1, ?2, ?3, ?4, (SELECT no FROM entity WHERE key = ?5))
            """, 5);
        addMember = new(connection, """
            INSERT INTO event_report (event, article, report, plan, reason) VALUES (?1, ?2, ?3, ?4, ?5)
            """, 5);
        clean = new(connection, "DELETE FROM dirty WHERE event_group = ?1", 1);
    }

    public int MergeDirty(Action<int, int>? progress, CancellationToken cancellation)
    {
        var groups = Dirty();
        for (var start = 0; start < groups.Count; start += GroupsPerTransaction)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = Math.Min(start + GroupsPerTransaction, groups.Count);
            Transaction.Run(connection, () =>
            {
                for (var i = start; i < end; i++)
                {
                    Merge(groups[i]);
                }
            });
            progress?.Invoke(end, groups.Count);
        }

        return groups.Count;
    }

    public void Dispose()
    {
        Statement[] all = [claims, parties, known, .. removals, addEvent, addParty, addMember, clean];
        foreach (var statement in all)
        {
            statement.Dispose();
        }
    }

    private List<long> Dirty()
    {
        using var query = new Statement(connection, "SELECT event_group FROM dirty ORDER BY event_group", 0);
        using var row = query.Read();
        var groups = new List<long>();
        while (row.Read())
        {
            groups.Add(row.GetInt64(0));
        }

        return groups;
    }

    private void Merge(long group)
    {
        var sides = Parties(group);
        var ofGroup = new List<Claim>();
        var standing = EventStatus.Happened;
        using (var row = claims.Read(group))
        {
            while (row.Read())
            {
                // All reports of a group are alike in this: EventGroup.Of makes it part of the group.
                var auxiliary = row.List(21);
                standing = auxiliary.Contains("negation") ? EventStatus.Denied
                    : auxiliary.Contains("hypothetical") ? EventStatus.Hypothetical : EventStatus.Happened;
                ofGroup.Add(Claim(row, auxiliary, sides));
            }
        }

        if (known.Number(group) is not null)
        {
            foreach (var removal in removals)
            {
                removal.Run(group);
            }
        }

        foreach (var merged in EventMerger.Merge(group, standing, ofGroup))
        {
            Write(merged);
        }

        clean.Run(group);
    }

    private static Claim Claim(SqliteDataReader row, ImmutableArray<string> auxiliary,
        Dictionary<(long, int, bool), ImmutableArray<EventParty>.Builder> sides)
    {
        var (article, number) = (row.GetInt64(0), row.GetInt32(1));
        return new Claim
        {
            Article = article,
            Number = number,
            ReportId = row.GetString(2),
            Origin = row.GetString(3),
            ArticleOrder = $"{row.GetString(4)}\t{row.Words(5)}\t{row.Words(6)}\t{row.Words(7)}",
            Publisher = row.Words(5),
            Published = row.Date(6),
            Type = row.GetString(8),
            Mode = row.Words(9),
            Contexts = row.List(10),
            Quad = row.GetInt32(11),
            Score = row.GetDouble(12),
            Cameo = row.GetString(13),
            Mutual = row.GetBoolean(14),
            When = row.Date(15),
            Content = row.IsDBNull(16) ? null : new ReportContent(row.GetString(16), row.Words(17), row.Date(18)),
            Where = row.IsDBNull(19) ? null : new EventPlace(row.GetString(19), row.Words(20)),
            Future = auxiliary.Contains("future"),
            Confidence = row.GetDouble(22),
            Actor = sides.TryGetValue((article, number, true), out var actors) ? actors.ToImmutable() : [],
            Recipient = sides.TryGetValue((article, number, false), out var recipients) ? recipients.ToImmutable() : [],
        };
    }

    /// <summary>The known parties of the group's reports, by article, report and whether they act.</summary>
    private Dictionary<(long, int, bool), ImmutableArray<EventParty>.Builder> Parties(long group)
    {
        var sides = new Dictionary<(long, int, bool), ImmutableArray<EventParty>.Builder>();
        using var row = parties.Read(group);
        while (row.Read())
        {
            var (state, sector, id) = (row.Words(3), row.Words(4), row.Words(5));
            if (EventGroup.Key(state, sector, id) is not { } key)
            {
                continue;
            }

            var side = (row.GetInt64(0), row.GetInt32(1), (Side)row.GetInt32(2) == Side.Actor);
            if (!sides.TryGetValue(side, out var list))
            {
                sides[side] = list = ImmutableArray.CreateBuilder<EventParty>();
            }

            list.Add(new EventParty(key, state, sector, id, row.Words(6)));
        }

        return sides;
    }

    private void Write(Event merged)
    {
        addEvent.Run(
            merged.Id.Key, merged.Group, merged.Status.Name(), merged.Type, merged.Mode,
            merged.Contexts.IsEmpty ? null : string.Join(' ', merged.Contexts), merged.Quad, merged.Score, merged.Cameo,
            merged.Mutual ? 1 : 0, merged.When?.Text, merged.When?.Earliest?.DayNumber, merged.When?.Latest?.DayNumber,
            merged.Content?.Type, merged.Content?.Mode, merged.Content?.When?.Text, merged.Where?.Name,
            merged.Where?.State, merged.Confidence, merged.Reports, merged.Plans,
            merged.Articles, merged.Outlets, merged.First?.Text, merged.Last?.Text,
            merged.Best.Article, merged.Best.Number);
        Write(merged.Id, Side.Actor, merged.Actor);
        Write(merged.Id, Side.Recipient, merged.Recipient);
        foreach (var member in merged.Members)
        {
            addMember.Run(merged.Id.Key, member.Article, member.Number, member.Plan ? 1 : 0, (long)member.Reason);
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
