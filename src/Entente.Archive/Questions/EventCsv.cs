using System.Collections.Immutable;
using Entente.Archive.Events;
using Entente.Archive.Store;

namespace Entente.Archive.Questions;

/// <summary>Events as CSV, one a line under a line of names. Parties, contexts and other lists are parted by semicolons.</summary>
public static class EventCsv
{
    private static readonly ImmutableArray<(string Name, Func<StoredEvent, object?> Of)> Columns =
    [
        ("id", one => one.Event.Id.ToString()),
        ("status", one => one.Event.Status.Name()),
        ("when", one => one.Event.When?.Text),
        ("first_day", one => one.Event.When?.Earliest),
        ("last_day", one => one.Event.When?.Latest),
        ("actor", one => Keys(one.Event.Actor)),
        ("recipient", one => Keys(one.Event.Recipient)),
        ("mutual", one => one.Event.Mutual),
        ("type", one => one.Event.Type),
        ("mode", one => one.Event.Mode),
        ("context", one => string.Join(';', one.Event.Contexts)),
        ("quad", one => one.Event.Quad),
        ("score", one => one.Event.Score),
        ("cameo", one => one.Event.Cameo),
        ("content_type", one => one.Event.Content?.Type),
        ("content_mode", one => one.Event.Content?.Mode),
        ("content_when", one => one.Event.Content?.When?.Text),
        ("place", one => one.Event.Where?.Name),
        ("place_state", one => one.Event.Where?.State),
        ("confidence", one => one.Event.Confidence),
        ("reports", one => one.Event.Reports),
        ("plans", one => one.Event.Plans),
        ("articles", one => one.Event.Articles),
        ("outlets", one => one.Event.Outlets),
        ("first", one => one.Event.First?.Text),
        ("last", one => one.Event.Last?.Text),
        ("actor_name", one => Names(one.Event.Actor)),
        ("recipient_name", one => Names(one.Event.Recipient)),
        ("sentence", one => one.Best.Sentence),
        ("title", one => one.Best.Title),
        ("source", one => one.Best.Publisher),
        ("published", one => one.Best.Published?.Text),
        ("url", one => one.Best.Url),
    ];

    public static void Write(IEnumerable<StoredEvent> events, TextWriter output) =>
        Write(output, null, events.Select(entry => ("", entry)));

    /// <param name="group">The name of a first column that tells the events' groups apart; null for none.</param>
    internal static void Write(TextWriter output, string? group, IEnumerable<(string Group, StoredEvent Entry)> events)
    {
        IEnumerable<object?> names = Columns.Select(column => column.Name);
        CsvLine.Write(output, [.. group is null ? names : names.Prepend(group)]);
        foreach (var (name, entry) in events)
        {
            var cells = Columns.Select(column => column.Of(entry));
            CsvLine.Write(output, [.. group is null ? cells : cells.Prepend(name)]);
        }
    }

    private static string Keys(ImmutableArray<EventParty> parties) => string.Join(';', parties.Select(party => party.Key));

    private static string Names(ImmutableArray<EventParty> parties) =>
        string.Join(';', parties.Select(party => party.Name ?? party.Key));
}
