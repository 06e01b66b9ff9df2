using System.Collections.Immutable;
using Entente.Archive.Events;
using Entente.Archive.Store;
using Microsoft.Data.Sqlite;

namespace Entente.Archive.Questions;

/// <summary>Finds events by a filter.</summary>
public static class EventFinder
{
    /// <summary>The shortest part of an id that may stand for it, in digits.</summary>
    public const int ShortestId = 6;

    private const int SqlFault = 1;

    /// <param name="limit">How many at most; 0 for all.</param>
    /// <param name="offset">How many are passed over.</param>
    /// <exception cref="WordsException">The words are no query of FTS5.</exception>
    public static EventPage Find(
        ArchiveStore store, EventFilter filter, EventOrder order = EventOrder.Date, bool reverse = false, int limit = 0, int offset = 0)
    {
        CheckWords(store, filter.Words);
        var sql = new EventSql(filter);
        var keys = Keys(store, $"SELECT e.key FROM event e{sql.Where}{EventSql.OrderBy(order, reverse)}", sql.Values);
        var page = keys.Skip(offset).Take(limit == 0 ? int.MaxValue : limit);
        return new EventPage(Events(store, [.. page]), offset, keys.Count, Undated(store, filter));
    }

    /// <summary>The events with these keys, in this order; keys that no event has are passed over.</summary>
    public static ImmutableArray<StoredEvent> Events(ArchiveStore store, ImmutableArray<long> keys)
    {
        var reader = new EventReader(store.Connection);
        reader.Pick("SELECT value FROM json_each(?1)", $"[{string.Join(',', keys)}]");
        var events = new Dictionary<long, StoredEvent>();
        foreach (var entry in reader.Events())
        {
            events.Add(entry.Event.Id.Key, entry);
        }

        var found = ImmutableArray.CreateBuilder<StoredEvent>(events.Count);
        foreach (var key in keys)
        {
            if (events.TryGetValue(key, out var entry))
            {
                found.Add(entry);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The events whose ids begin with these digits, by id: none where they are fewer than six or no digits.</summary>
    /// <param name="digits">Hexadecimal, up to 16.</param>
    public static ImmutableArray<EventId> WithId(ArchiveStore store, string digits, int most)
    {
        if (digits.Length < ShortestId || EventId.TryParse(digits.PadRight(16, '0')) is not { } first
            || EventId.TryParse(digits.PadRight(16, 'f')) is not { } last)
        {
            return [];
        }

        var keys = Keys(store, "SELECT key FROM event WHERE key BETWEEN ?1 AND ?2 ORDER BY key LIMIT ?3", first.Key, last.Key, most);
        return [.. keys.Select(key => new EventId(key))];
    }

    /// <summary>The outlets that the archive has articles of, sorted.</summary>
    public static ImmutableArray<string> Outlets(ArchiveStore store)
    {
        using var query = new Statement(store.Connection,
            "SELECT DISTINCT publisher FROM article WHERE publisher IS NOT NULL ORDER BY publisher", 0);
        using var row = query.Read();
        var outlets = ImmutableArray.CreateBuilder<string>();
        while (row.Read())
        {
            outlets.Add(row.GetString(0));
        }

        return outlets.ToImmutable();
    }

    internal static List<long> Keys(ArchiveStore store, string sql, params ReadOnlySpan<object?> values)
    {
        using var query = new Statement(store.Connection, sql, values.Length);
        using var row = query.Read(values);
        var keys = new List<long>();
        while (row.Read())
        {
            keys.Add(row.GetInt64(0));
        }

        return keys;
    }

    private static int Undated(ArchiveStore store, EventFilter filter)
    {
        if (filter.Since is null && filter.Until is null)
        {
            return 0;
        }

        var sql = new EventSql(filter with { Since = null, Until = null });
        sql.Add("e.when_edtf IS NULL");
        using var count = new Statement(store.Connection, $"SELECT count(*) FROM event e{sql.Where}", sql.Values.Length);
        return (int)(count.Number(sql.Values) ?? 0);
    }

    /// <summary>Asks for the words alone, so that what SQLite says against them is not taken for a fault of the archive.</summary>
    private static void CheckWords(ArchiveStore store, string? words)
    {
        if (words is null)
        {
            return;
        }

        using var query = new Statement(store.Connection, "SELECT rowid FROM sentence_words WHERE sentence_words MATCH ?1 LIMIT 1", 1);
        try
        {
            query.Number(words);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == SqlFault)
        {
            throw new WordsException(
                $"'{words}' cannot be searched for: signs and the words AND, OR, NOT and NEAR have a meaning of their own. "
                + $"Put what is to be found as it stands in double quotes: \"{words.Replace("\"", "", StringComparison.Ordinal)}\".");
        }
    }
}
