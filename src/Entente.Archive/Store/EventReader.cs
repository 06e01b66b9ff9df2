using System.Collections.Immutable;
using Entente.Archive.Events;
using Entente.Coding.Reports;
using Entente.Language;
using Microsoft.Data.Sqlite;

namespace Entente.Archive.Store;

/// <summary>
/// Reads whole events, with the sentences that tell of them. First <see cref="Pick"/> says which; their keys stay in the
/// temporary table `pick` for further queries of this connection, so an archive that is only read has it too.
/// </summary>
internal sealed class EventReader
{
    private readonly SqliteConnection connection;

    public EventReader(SqliteConnection connection)
    {
        this.connection = connection;
        Transaction.Execute(connection, "CREATE TEMP TABLE IF NOT EXISTS pick (key INTEGER PRIMARY KEY); DELETE FROM temp.pick");
    }

    /// <summary>Takes the events whose keys a query gives, instead of those taken before.</summary>
    /// <param name="keys">SQL that gives one column of event keys, each once, with parameters ?1, ?2 …</param>
    /// <returns>How many there are.</returns>
    public int Pick(string keys, params ReadOnlySpan<object?> values)
    {
        Transaction.Execute(connection, "DELETE FROM temp.pick");
        using var find = new Statement(connection, "INSERT INTO temp.pick (key) " + keys, values.Length);
        return find.Run(values);
    }

    /// <summary>Takes the events that both states are parties of, on whichever side.</summary>
    public int PickPair(string stateA, string stateB) => Pick(
        "SELECT event FROM event_party WHERE state = ?1 INTERSECT SELECT event FROM event_party WHERE state = ?2", stateA, stateB);

    /// <summary>All events that were picked, in no order.</summary>
    /// <param name="more">What else is read of each report; null for nothing.</param>
    public List<StoredEvent> Events(MemberColumns? more = null)
    {
        // One question for events, reports and sentences: each asks for the same rows of articles and texts.
        var parties = Parties();
        using var query = new Statement(connection, $"""
            SELECT e.key, e.status, e.type, e.mode, e.contexts, e.quad, e.score, e.cameo, e.mutual,
                   e.when_edtf, e.content_type, e.content_mode, e.content_when, e.place_name, e.place_state, e.confidence,
                   e.reports, e.plans, e.articles, e.outlets, e.first, e.last, e.best_article, e.best_report, r.id,
                   r.sentence_start, r.sentence_end, t.body, a.title, a.publisher, a.published, a.url,
                   m.article, m.report, m.plan, m.reason, m.likeness, coalesce(t.copy_of, t.id), a.key{more?.Columns}
            FROM temp.pick CROSS JOIN event e ON e.key = pick.key CROSS JOIN event_report m ON m.event = pick.key
            CROSS JOIN report r ON r.article = m.article AND r.n = m.report
            CROSS JOIN article a ON a.no = m.article CROSS JOIN text t ON t.no = a.text{more?.Joins}
            ORDER BY pick.key
            """, 0);
        using var row = query.Read();
        var events = new List<StoredEvent>();
        var members = new List<Member>();
        Event? open = null;
        while (row.Read())
        {
            var key = row.GetInt64(0);
            if (open is null || open.Id.Key != key)
            {
                Close(events, open, members);
                open = Event(row, parties.GetValueOrDefault(key) ?? new Sides());
            }

            var (article, number) = (row.GetInt64(32), row.GetInt32(33));
            var isBest = open.Best.Article == article && open.Best.Number == number;
            var evidence = isBest || more is not null ? Evidence(row, 24) : null;
            var member = new EventMember(
                article, number, evidence?.Report ?? row.GetString(24), row.GetBoolean(34), (MergeReason)row.GetInt32(35),
                row.IsDBNull(36) ? null : row.GetDouble(36));
            var source = new MemberSource(member, row.GetString(37), evidence is null ? row.Words(29) : evidence.Publisher);
            members.Add(new Member(source, row.GetInt64(38), isBest ? evidence : null));
            more?.Take(row, MemberColumns.First, key, source, evidence!); // not null: more is asked for
        }

        Close(events, open, members);
        return events;
    }

    /// <summary>Adds an event whose reports were all read.</summary>
    private static void Close(List<StoredEvent> events, Event? open, List<Member> members)
    {
        if (open is null)
        {
            return;
        }

        members.Sort(Compare);
        var sources = ImmutableArray.CreateBuilder<MemberSource>(members.Count);
        var list = ImmutableArray.CreateBuilder<EventMember>(members.Count);
        Member? best = null;
        foreach (var member in members)
        {
            sources.Add(member.Source);
            list.Add(member.Source.Member);
            best = member.Best is null ? best : member;
        }

        members.Clear();
        if (best is null)
        {
            throw new ArchiveException($"The archive is damaged: of event {open.Id} the report to be quoted is missing. Put back a copy of it.");
        }

        events.Add(new StoredEvent(
            open with { Best = best.Source.Member, Members = list.MoveToImmutable() }, best.Best!, sources.MoveToImmutable())); // not null: it was found by it
    }

    /// <summary>Those of the act before announcements, then by article, which is the same in every archive.</summary>
    private static int Compare(Member a, Member b)
    {
        var order = a.Source.Member.Plan.CompareTo(b.Source.Member.Plan);
        order = order != 0 ? order : a.ArticleKey.CompareTo(b.ArticleKey);
        return order != 0 ? order : a.Source.Member.Number.CompareTo(b.Source.Member.Number);
    }

    /// <summary>The sentence that a row gives, with its article.</summary>
    /// <param name="first">The first of: report's id, sentence's start and end, text, title, publisher, date, url.</param>
    internal static Evidence Evidence(SqliteDataReader row, int first) => new(
        row.Words(first), Cut(row.GetString(first + 3), row.Span(first + 1)), row.Words(first + 4), row.Words(first + 5),
        row.Date(first + 6), row.Words(first + 7));

    private static string Cut(string text, TextSpan span) => span.Of(text);

    /// <summary>The event with no reports yet; of the one to be quoted only where it stands is known.</summary>
    private static Event Event(SqliteDataReader row, Sides sides)
    {
        return new Event
        {
            Id = new EventId(row.GetInt64(0)),
            Status = EventStatusNames.Parse(row.GetString(1)),
            Type = row.GetString(2),
            Mode = row.Words(3),
            Contexts = row.List(4),
            Quad = row.GetInt32(5),
            Score = row.GetDouble(6),
            Cameo = row.GetString(7),
            Mutual = row.GetBoolean(8),
            When = row.Date(9),
            Content = row.IsDBNull(10) ? null : new ReportContent(row.GetString(10), row.Words(11), row.Date(12)),
            Where = row.IsDBNull(13) ? null : new EventPlace(row.GetString(13), row.Words(14)),
            Confidence = row.GetDouble(15),
            Reports = row.GetInt32(16),
            Plans = row.GetInt32(17),
            Articles = row.GetInt32(18),
            Outlets = row.GetInt32(19),
            First = row.Date(20),
            Last = row.Date(21),
            Actor = [.. sides.Actor],
            Recipient = [.. sides.Recipient],
            Best = new EventMember(row.GetInt64(22), row.GetInt32(23), "", false, default, null),
            Members = [],
        };
    }

    private Dictionary<long, Sides> Parties()
    {
        using var query = new Statement(connection, """
            SELECT p.event, p.side, e.state, e.sector, e.id, e.name
            FROM temp.pick CROSS JOIN event_party p ON p.event = pick.key CROSS JOIN entity e ON e.no = p.entity
            ORDER BY p.event, p.side, p.n
            """, 0);
        using var row = query.Read();
        var parties = new Dictionary<long, Sides>();
        while (row.Read())
        {
            var (state, sector, id) = (row.Words(2), row.Words(3), row.Words(4));
            var key = PartyKey.Of(state, sector, id)!; // not null: a party without a key is in no event
            if (!parties.TryGetValue(row.GetInt64(0), out var sides))
            {
                parties.Add(row.GetInt64(0), sides = new Sides());
            }

            sides.Of((Side)row.GetInt32(1)).Add(new EventParty(key, state, sector, id, row.Words(5)));
        }

        return parties;
    }

    /// <summary>A report of the event that is being read.</summary>
    /// <param name="ArticleKey">Orders articles the same way in every archive.</param>
    /// <param name="Best">Its sentence, where it is the one to be quoted.</param>
    private sealed record Member(MemberSource Source, long ArticleKey, Evidence? Best);

    /// <summary>The parties of one event, each side in its order.</summary>
    private sealed class Sides
    {
        public List<EventParty> Actor { get; } = [];

        public List<EventParty> Recipient { get; } = [];

        private readonly List<EventParty> others = [];

        public List<EventParty> Of(Side side) => side == Side.Actor ? Actor : side == Side.Recipient ? Recipient : others;
    }
}
