using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Entente.Archive.Events;
using Entente.Archive.Store;
using Entente.Articles;
using Entente.Dates;
using Microsoft.Data.Sqlite;

namespace Entente.Archive.Exports;

/// <summary>
/// The events of an archive in order of day and id, a few hundred at a time: only their keys and days are ever held
/// for all of them.
/// </summary>
internal sealed class EventStream(ArchiveStore store, ExportFormat format, ExportSelection selection)
{
    private const int EventsAtATime = 500;

    private readonly SqliteConnection connection = store.Connection;
    private readonly EventReader reader = new(store.Connection);

    /// <summary>How many events the format cannot hold because they have no date.</summary>
    public int Undated { get; private set; }

    /// <summary>How many events were left out because less than the day is known.</summary>
    public int Vague { get; private set; }

    public IEnumerable<ExportEvent> Read(CancellationToken cancellation)
    {
        var chosen = Chosen();
        for (var start = 0; start < chosen.Count; start += EventsAtATime)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var one in Load(chosen.GetRange(start, Math.Min(EventsAtATime, chosen.Count - start))))
            {
                yield return one;
            }
        }
    }

    /// <summary>Keys, statuses and days of the events that are wanted, in their order; undated ones last.</summary>
    private List<Choice> Chosen()
    {
        var statuses = selection.Statuses.IsEmpty ? format.Statuses : selection.Statuses;
        var chosen = new List<Choice>();
        using var query = new Statement(connection, """
            SELECT e.key, e.status, e.first_day, e.last_day, e.first,
                   NOT EXISTS (SELECT 1 FROM event_report m JOIN report r ON r.article = m.article AND r.n = m.report
                       WHERE m.event = e.key AND m.plan = 0 AND coalesce(instr(' ' || r.auxiliary || ' ', ' historical '), 0) = 0)
            FROM event e WHERE ?1 IS NULL OR (
                SELECT count(DISTINCT p.state) FROM event_party p
                WHERE p.event = e.key AND p.state IN (SELECT value FROM json_each(?1))) >= ?2
            """, 2);
        var states = selection.States.Distinct(StringComparer.Ordinal).ToArray();
        using var row = query.Read(states.Length == 0 ? null : Json(states), (long)Math.Min(states.Length, 2));
        while (row.Read())
        {
            var status = ExportStatusNames.Of(EventStatusNames.Parse(row.GetString(1)), row.GetBoolean(5));
            if (!statuses.Contains(status))
            {
                continue;
            }

            var (first, last) = status == ExportStatus.Planned && format.PlansAreStatements
                ? Announced(row.Date(4)) : (row.Number(2), row.Number(3));
            Take(chosen, new Choice(row.GetInt64(0), status, first ?? last), first == last);
        }

        chosen.Sort(static (a, b) => (a.Day ?? int.MaxValue, a.Key).CompareTo((b.Day ?? int.MaxValue, b.Key)));
        return chosen;
    }

    private void Take(List<Choice> chosen, Choice choice, bool isDay)
    {
        if (choice.Day is { } day
            ? day < selection.Since?.DayNumber || day > selection.Until?.DayNumber
            : selection.Since is not null || selection.Until is not null)
        {
            return;
        }

        if (choice.Day is null && !format.TakesUndated)
        {
            Undated++;
        }
        else if (selection.DaysOnly && (choice.Day is null || !isDay))
        {
            Vague++;
        }
        else
        {
            chosen.Add(choice);
        }
    }

    private static (int?, int?) Announced(Edtf? first) => (first?.Earliest?.DayNumber, first?.Latest?.DayNumber);

    private IEnumerable<ExportEvent> Load(List<Choice> choices)
    {
        reader.Pick("SELECT value FROM json_each(?1)", Json(choices));
        var events = reader.Events().ToDictionary(stored => stored.Event.Id.Key);
        var sources = Sources();
        var words = format.WantsPartyWords ? Words() : null;
        foreach (var (key, status, day) in choices)
        {
            var stored = events[key];
            yield return new ExportEvent(
                stored.Event, status, day is { } number ? DateOnly.FromDayNumber(number) : null, stored.Best, [.. sources[key]],
                words?[key].DistinctBy(entry => entry.Party).ToImmutableDictionary(entry => entry.Party, entry => entry.Words)
                    ?? ImmutableDictionary<(Side, string), string>.Empty);
        }
    }

    private ILookup<long, ExportSource> Sources()
    {
        using var query = new Statement(connection, """
            SELECT m.event, m.article, m.report, r.id, a.key, t.id, coalesce(t.copy_of, t.id), a.publisher, a.published, a.url,
                   a.title, a.language, r.sentence_start, r.sentence_end, r.trigger_start, r.trigger_end,
                   (SELECT min(p.start) FROM report_party p WHERE p.article = m.article AND p.report = m.report AND p.side = 0),
                   (SELECT min(p.start) FROM report_party p WHERE p.article = m.article AND p.report = m.report AND p.side = 1),
                   length(t.body), a.parts, r.confidence, r.contexts
            FROM temp.pick CROSS JOIN event_report m ON m.event = pick.key
            CROSS JOIN report r ON r.article = m.article AND r.n = m.report
            CROSS JOIN article a ON a.no = m.article CROSS JOIN text t ON t.no = a.text
            WHERE m.plan = 0 ORDER BY m.event, a.key, m.report
            """, 0);
        using var row = query.Read();
        var sources = new List<(long Event, ExportSource Source)>();
        while (row.Read())
        {
            var (sentence, length) = (row.Span(12), row.GetInt32(18));
            sources.Add((row.GetInt64(0), new ExportSource(
                row.GetInt64(1), row.GetInt32(2), row.GetString(3), row.GetInt64(4), row.GetString(5), row.GetString(6),
                row.Words(7), row.Date(8), row.Words(9), row.Words(10), row.Words(11), sentence, row.Span(14), row.Number(16),
                row.Number(17), length, IsLead(row.Words(19), sentence.Start, length), row.GetDouble(20), row.List(21))));
        }

        return sources.ToLookup(entry => entry.Event, entry => entry.Source);
    }

    private static bool IsLead(string? parts, int at, int length)
    {
        if (parts is null)
        {
            return true;
        }

        foreach (var part in ArticleJson.Parts(parts, length))
        {
            if (part.Kind == PartKind.Paragraph || part.Span.Start > at)
            {
                return at < part.Span.End;
            }
        }

        return true;
    }

    private ILookup<long, ((Side, string) Party, string Words)> Words()
    {
        using var query = new Statement(connection, """
            SELECT e.key, p.side, n.state, n.sector, n.id, p.text, p.start, p."end", t.body
            FROM temp.pick CROSS JOIN event e ON e.key = pick.key
            CROSS JOIN report_party p ON p.article = e.best_article AND p.report = e.best_report AND p.side < 2
            CROSS JOIN entity n ON n.no = p.entity CROSS JOIN article a ON a.no = p.article CROSS JOIN text t ON t.no = a.text
            ORDER BY e.key, p.side, p.n
            """, 0);
        using var row = query.Read();
        var words = new List<(long Event, ((Side, string) Party, string Words) Entry)>();
        while (row.Read())
        {
            if (PartyKey.Of(row.Words(2), row.Words(3), row.Words(4)) is { } key)
            {
                words.Add((row.GetInt64(0), (((Side)row.GetInt32(1), key), row.Words(5) ?? row.Span(6).Of(row.GetString(8)))));
            }
        }

        return words.ToLookup(entry => entry.Event, entry => entry.Entry);
    }

    private static string Json(List<Choice> choices)
    {
        var text = new StringBuilder("[");
        foreach (var choice in choices)
        {
            text.Append(text.Length == 1 ? "" : ",").Append(choice.Key.ToString(CultureInfo.InvariantCulture));
        }

        return text.Append(']').ToString();
    }

    private static string Json(string[] texts) => System.Text.Json.JsonSerializer.Serialize(texts);

    /// <param name="Day">Counted from 0001-01-01 as 0; null for none.</param>
    private readonly record struct Choice(long Key, ExportStatus Status, int? Day);
}
