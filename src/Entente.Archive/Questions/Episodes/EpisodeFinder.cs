using System.Collections.Immutable;
using System.Globalization;
using Entente.Archive.Events;
using Entente.Archive.Questions.Links;
using Entente.Archive.Store;
using Entente.Dates;

namespace Entente.Archive.Questions.Episodes;

/// <summary>
/// Finds the episodes of events when they are asked for. Nothing of it is stored: an episode follows from events alone, which
/// new reports move, and the events of one set of states are few enough to be gone through at once.
/// </summary>
public sealed class EpisodeFinder : IDisposable
{
    /// <summary>Days that a meeting lasts, at most; what may mean longer is taken for a day that is not known well.</summary>
    private const int LongestStay = 15;

    /// <summary>Days before the arrival and after the departure that still belong to a meeting.</summary>
    private const int Around = 1;

    /// <summary>How much the words in common must say for an act told in another article.</summary>
    private const double Shared = 7;

    private static readonly ImmutableArray<ActPattern> Meetings = ActPattern.List("CONSULT/visit, CONSULT/multilateral, CONSULT/third-party");
    private static readonly ImmutableArray<ActPattern> Parts = ActPattern.List("CONSULT, AGREE, AID, CONCEDE, COOPERATE, REQUEST, SUPPORT");

    private readonly ArchiveStore store;
    private readonly LinkedActReader acts;
    private readonly Dictionary<string, Dictionary<long, Episode>> known = new(StringComparer.Ordinal);

    public EpisodeFinder(ArchiveStore store)
    {
        this.store = store;
        acts = new LinkedActReader(store);
    }

    /// <summary>The episode that the event is a part of; null where it stands alone.</summary>
    public Episode? Of(StoredEvent entry)
    {
        var states = States(entry.Event);
        if (states.Count < 2 || !entry.Event.Status.Counts() || !Parts.Any(part => part.IsOf(entry.Event)))
        {
            return null;
        }

        var key = string.Join('+', states);
        if (!known.TryGetValue(key, out var episodes))
        {
            known[key] = episodes = Episodes(states)
                .SelectMany(episode => episode.Parts.Select(part => (part.Event.Id.Key, Episode: episode)))
                .ToDictionary(part => part.Key, part => part.Episode);
        }

        return episodes.GetValueOrDefault(entry.Event.Id.Key);
    }

    public void Dispose() => acts.Dispose();

    /// <summary>Each meeting in order of time takes what belongs to it and no earlier one has.</summary>
    private List<Episode> Episodes(ImmutableSortedSet<string> states)
    {
        var left = new LinkedList<LinkedAct>(Together(states));
        var episodes = new List<Episode>();
        while (left.FirstOrDefault(IsMeeting) is { } meeting)
        {
            var parts = left.Where(act => act == meeting || Belongs(act, meeting)).ToList();
            parts.ForEach(part => left.Remove(part));
            if (parts.Count > 1)
            {
                episodes.Add(new Episode(meeting.Event.Id, [.. parts.Select(part => part.Entry)]));
            }
        }

        return episodes;
    }

    /// <summary>What happened between these states and no others, by day.</summary>
    private IEnumerable<LinkedAct> Together(ImmutableSortedSet<string> states)
    {
        var marks = states.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"?{i + 1}")).ToList();
        var sql = string.Join(" INTERSECT ", marks.Select(mark => $"SELECT event FROM event_party WHERE state = {mark}"));
        return EventFinder.Events(store, [.. EventFinder.Keys(store, sql, [.. states])])
            .Where(entry => entry.Event.Status.Counts() && Parts.Any(part => part.IsOf(entry.Event)) && States(entry.Event).SetEquals(states))
            .Select(acts.Of)
            .Where(act => act.Day is not null)
            .OrderBy(act => act.Day).ThenBy(act => act.Event.Id.Key);
    }

    /// <summary>A meeting without a date is one that is spoken of: it may be another's, or may never come.
    /// Without a mode only mutual talks are one: a letter is written by one to the other.</summary>
    private static bool IsMeeting(LinkedAct act) =>
        act.Event.When is { } when && when.Overlaps(Day(act.Day!.Value)) // not null: only such acts are gone through
        && (Meetings.Any(meeting => meeting.IsOf(act.Event)) || act.Event is { Type: "CONSULT", Mode: null, Mutual: true });

    private static bool Belongs(LinkedAct act, LinkedAct meeting)
    {
        var (first, last) = Stay(meeting.Event) ?? (meeting.Day!.Value, meeting.Day.Value); // not null: only such acts are gone through
        if (act.Day < first - Around || act.Day > last + Around || !(act.Event.When?.Overlaps(Edtf.Between(Day(first - Around), Day(last + Around))!) ?? true))
        {
            return false;
        }

        return act.Entry.Sources.Any(source => meeting.Entry.Sources.Any(other => other.Origin == source.Origin))
            || act.Shared(meeting) >= Shared
            || (act.Event.Where is { } place && place == meeting.Event.Where);
    }

    private static Edtf Day(int day) => Edtf.Day(DateOnly.FromDayNumber(day));

    private static (int First, int Last)? Stay(Event meeting) =>
        meeting.When is { Earliest: { } first, Latest: { } last } && last.DayNumber - first.DayNumber < LongestStay
            ? (first.DayNumber, last.DayNumber)
            : null;

    private static ImmutableSortedSet<string> States(Event one) =>
        one.Actor.Concat(one.Recipient).Select(party => party.State).OfType<string>().ToImmutableSortedSet(StringComparer.Ordinal);
}
