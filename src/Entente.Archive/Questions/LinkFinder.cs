using System.Collections.Immutable;
using System.Text;
using Entente.Archive.Events;
using Entente.Archive.Store;
using Entente.Dates;

namespace Entente.Archive.Questions;

/// <summary>
/// Finds the events of the same parties that hang on one: plans and denials of such an act at that time, and what was
/// promised, asked or threatened for it. What one state alone did hangs on nothing: too much else of it has the same type.
/// </summary>
internal static class LinkFinder
{
    public static ImmutableArray<LinkedEvent> Find(ArchiveStore store, StoredEvent entry)
    {
        var one = entry.Event;
        if (Parties(one).Count < 2)
        {
            return [];
        }

        return
        [
            .. EventFinder.Events(store, [.. Candidates(store, one)])
                .Where(other => Parties(other.Event).SetEquals(Parties(one)))
                .Select(other => Link(one, other.Event) is { } kind ? new LinkedEvent(kind, other) : null)
                .OfType<LinkedEvent>()
                .OrderBy(link => link.Kind)
                .ThenBy(link => link.Entry.Event.When?.Earliest ?? link.Entry.Event.First?.Earliest ?? DateOnly.MaxValue)
                .ThenBy(link => link.Entry.Event.Id.Key),
        ];
    }

    /// <summary>Events of all its states with its type, or about its type, or of the type that it is about.</summary>
    private static List<long> Candidates(ArchiveStore store, Event one)
    {
        var sql = new StringBuilder("""
            SELECT e.key FROM event e WHERE e.key <> ?1
            AND ((e.type = ?2 AND e.status <> ?3) OR e.content_type = ?2 OR e.type = ?4)
            """);
        var values = new List<object?> { one.Id.Key, one.Type, one.Status.Name(), one.Content?.Type };
        foreach (var state in one.Actor.Concat(one.Recipient).Select(party => party.State).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            values.Add(state);
            sql.Append($" AND e.key IN (SELECT event FROM event_party WHERE state = ?{values.Count})");
        }

        return EventFinder.Keys(store, sql.Append(" ORDER BY e.key").ToString(), [.. values]);
    }

    private static LinkKind? Link(Event one, Event other) => other switch
    {
        _ when other.Type == one.Type && AtOneTime(one, other) && Standing(one, other) is { } kind => kind,
        { Content: { } content } when content.Type == one.Type && Meets(Ahead(content.When, other), one.When) => LinkKind.Spoken,
        _ when one.Content is { } content && content.Type == other.Type && Meets(Ahead(content.When, one), other.When) => LinkKind.SpokenOf,
        _ => null,
    };

    private static LinkKind? Standing(Event one, Event other) => (one.Status, other.Status) switch
    {
        (EventStatus.Denied, EventStatus.Denied) => null,
        (_, EventStatus.Denied) => LinkKind.Denial,
        (EventStatus.Denied, EventStatus.Happened or EventStatus.Confirmed or EventStatus.Planned) => LinkKind.Denied,
        (EventStatus.Happened or EventStatus.Confirmed, EventStatus.Planned) => LinkKind.Plan,
        (EventStatus.Planned, EventStatus.Happened or EventStatus.Confirmed) => LinkKind.Act,
        _ => null,
    };

    /// <summary>Their dates meet; where one has none, the time in which it was reported stands for it.</summary>
    private static bool AtOneTime(Event one, Event other) => Meets(Time(one), Time(other))
        || (other.When is null && Meets(Edtf.Between(one.When ?? one.First, one.Last), Time(other)))
        || (one.When is null && Meets(Time(one), Edtf.Between(other.When ?? other.First, other.Last)));

    private static Edtf? Time(Event one) => one switch
    {
        { When: null, First: null } => null,
        { When: null } => Edtf.Between(one.First, one.Last),
        { Status: EventStatus.Planned } => Ahead(one.When, one),
        _ => one.When,
    };

    /// <summary>A time that is spoken of beforehand: "by the end of 2006" begins when it is said.</summary>
    private static Edtf? Ahead(Edtf? when, Event said) =>
        when is { Earliest: null } && said.First is { } first ? Edtf.Between(first, when) : when;

    private static bool Meets(Edtf? one, Edtf? other) => one is not null && other is not null && one.Overlaps(other);

    private static HashSet<string> Parties(Event one) =>
        one.Actor.Concat(one.Recipient).Select(party => party.Key).ToHashSet(StringComparer.Ordinal);
}
