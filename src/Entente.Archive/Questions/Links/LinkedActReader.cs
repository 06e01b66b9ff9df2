using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Entente.Archive.Store;
using Entente.Language;

namespace Entente.Archive.Questions.Links;

/// <summary>Reads events as links see them.</summary>
internal sealed class LinkedActReader(ArchiveStore store) : IDisposable
{
    private readonly Statement names = new(store.Connection, "SELECT name FROM entity WHERE state = ?1 AND id = ?1 ORDER BY name", 1);
    private readonly Statement triggers = new(store.Connection, """
        SELECT r.trigger_start - r.sentence_start, r.trigger_end - r.sentence_start
        FROM event e JOIN report r ON r.article = e.best_article AND r.n = e.best_report WHERE e.key = ?1
        """, 1);
    private readonly Dictionary<long, LinkedAct> read = [];
    private readonly Dictionary<string, ImmutableArray<string>> known = new(StringComparer.Ordinal);

    public void Dispose()
    {
        names.Dispose();
        triggers.Dispose();
    }

    public LinkedAct Of(StoredEvent entry)
    {
        var states = entry.Event.Actor.Concat(entry.Event.Recipient).Select(party => party.State).OfType<string>().Distinct(StringComparer.Ordinal);
        using var row = triggers.Read(entry.Event.Id.Key);
        row.Read();
        return new LinkedAct(entry, new TextSpan(row.GetInt32(0), row.GetInt32(1)), states.SelectMany(state => Names(state)));
    }

    /// <summary>Acts of these sorts that share two states with one, from so many days before it to so many after.</summary>
    public List<LinkedAct> Near(LinkedAct one, ImmutableArray<ActPattern> sorts, int daysBefore, int daysAfter)
    {
        var states = one.Event.Actor.Concat(one.Event.Recipient).Select(party => party.State).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (one.Day is not { } day || states.Count < 2)
        {
            return [];
        }

        var values = new List<object?> { one.Event.Id.Key };
        var sql = new StringBuilder("SELECT e.key FROM event e WHERE e.key <> ?1");
        sql.Append(CultureInfo.InvariantCulture, $" AND e.key IN (SELECT event FROM event_party WHERE state IN ({List(values, states)}) GROUP BY event HAVING count(DISTINCT state) > 1)");
        if (sorts.All(sort => sort.Type is not null))
        {
            sql.Append(CultureInfo.InvariantCulture, $" AND e.type IN ({List(values, sorts.Select(sort => sort.Type!).Distinct())})"); // not null: asked above
        }

        // The text of a date begins with its first day, so that it sorts by it.
        var (since, until) = (day - daysBefore, day + daysAfter);
        sql.Append(CultureInfo.InvariantCulture, $"""
             AND CASE WHEN e.first_day = e.last_day OR e.first IS NULL THEN e.first_day BETWEEN {Value(values, since)} AND {Value(values, until)}
                 ELSE e.first BETWEEN {Value(values, Text(since))} AND {Value(values, Text(until))} END
            """);
        return Acts(EventFinder.Keys(store, sql.Append(" ORDER BY e.key").ToString(), [.. values]));
    }

    private List<LinkedAct> Acts(List<long> keys)
    {
        foreach (var entry in EventFinder.Events(store, [.. keys.Where(key => !read.ContainsKey(key))]))
        {
            read[entry.Event.Id.Key] = Of(entry);
        }

        return [.. keys.Select(key => read[key])];
    }

    /// <summary>"2018-11-02"; days before the calendar's are its first.</summary>
    private static string Text(int day) => DateOnly.FromDayNumber(Math.Clamp(day, 0, DateOnly.MaxValue.DayNumber)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string List(List<object?> values, IEnumerable<string> items) => string.Join(", ", items.Select(item => Value(values, item)));

    private static string Value(List<object?> values, object? value)
    {
        values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"?{values.Count}");
    }

    private ImmutableArray<string> Names(string state)
    {
        if (!known.TryGetValue(state, out var found))
        {
            using var row = names.Read(state);
            var words = new List<string>();
            while (row.Read())
            {
                words.AddRange((row.Words(0) ?? "").ToLowerInvariant().Split(' '));
            }

            known[state] = found = [.. words];
        }

        return found;
    }
}
