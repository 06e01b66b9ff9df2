using System.Collections.Immutable;
using Entente.Archive.Events;
using Entente.Archive.Store;
using Entente.Dates;

namespace Entente.Archive.Questions;

/// <summary>Finds what is new since a day.</summary>
public static class ChangeFinder
{
    /// <param name="states">Each must be a party; empty for everybody's.</param>
    public static ArchiveChanges Find(ArchiveStore store, DateOnly since, ImmutableArray<string> states)
    {
        var asOf = store.LastPublished();
        var found = new List<(ChangeKind Kind, long Key)>();
        var undated = 0;
        foreach (var (key, status, lastDay, first) in Events(store, states))
        {
            if (status == EventStatus.Planned && lastDay >= since && lastDay < asOf)
            {
                found.Add((ChangeKind.Overdue, key));
            }
            else if (first is null)
            {
                undated++;
            }
            else if (first.Latest is not { } day || day >= since)
            {
                found.Add((Kind(status), key));
            }
        }

        var events = EventFinder.Events(store, [.. found.Select(one => one.Key)]).ToDictionary(entry => entry.Event.Id.Key);
        return new ArchiveChanges(since, asOf,
        [
            .. found.Select(one => new Change(one.Kind, events[one.Key]))
                .OrderBy(change => change.Kind)
                .ThenBy(change => change.Entry.Event.When?.Earliest ?? change.Entry.Event.When?.Latest ?? DateOnly.MaxValue)
                .ThenBy(change => change.Entry.Event.Id.Key),
        ], undated);
    }

    private static ChangeKind Kind(EventStatus status) => status switch
    {
        EventStatus.Happened => ChangeKind.Happened,
        EventStatus.Confirmed => ChangeKind.Confirmed,
        EventStatus.Planned => ChangeKind.Planned,
        _ => ChangeKind.Denied,
    };

    /// <summary>What is only possible is no news.</summary>
    private static IEnumerable<(long Key, EventStatus Status, DateOnly? LastDay, Edtf? First)> Events(
        ArchiveStore store, ImmutableArray<string> states)
    {
        var sql = new EventSql(new EventFilter
        {
            States = states,
            Statuses = [EventStatus.Happened, EventStatus.Confirmed, EventStatus.Planned, EventStatus.Denied],
        });
        using var query = new Statement(store.Connection,
            $"SELECT e.key, e.status, e.last_day, e.first FROM event e{sql.Where}", sql.Values.Length);
        using var row = query.Read(sql.Values);
        while (row.Read())
        {
            yield return (row.GetInt64(0), EventStatusNames.Parse(row.GetString(1)),
                row.Number(2) is { } day ? DateOnly.FromDayNumber(day) : null, row.Date(3));
        }
    }
}
