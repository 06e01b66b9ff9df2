using System.Collections.Immutable;
using Entente.Archive.Events;
using Entente.Archive.Store;
using Entente.Dates;

namespace Entente.Archive.Dossiers;

/// <summary>
/// Gathers the talks, arrivals and receptions of two states into visits. Events of one direction within a few days are one
/// visit unless they name different travellers; talks without a place belong to the visit that they fall into.
/// </summary>
internal sealed class VisitFinder(string stateA, string stateB, DossierTellings tellings)
{
    /// <summary>Days between two events of one visit.</summary>
    private const int Pause = 3;

    /// <summary>Days between two reports of one meeting elsewhere that names nobody who would tie them.</summary>
    private const int MeetingPause = 1;

    /// <summary>Days for those whose date is only that of the report.</summary>
    private const int LoosePause = 7;

    /// <summary>A date of more days than this says no day.</summary>
    private const int LongestStay = 14;

    /// <returns>Visits and meetings, in order of time; the undated last.</returns>
    public ImmutableArray<DossierVisit> Find(IEnumerable<StoredEvent> happened)
    {
        var trips = new List<Trip>();
        var steps = happened.Where(IsMeeting).Select(Step).ToList();
        foreach (var step in steps.Sorted((x, y) => (x.From is null).CompareTo(y.From is null) is not 0 and var order ? order : x.First.CompareTo(y.First)))
        {
            var trip = trips.Find(trip => trip.Takes(step));
            if (trip is null)
            {
                trips.Add(new Trip(step));
            }
            else
            {
                trip.Add(step);
            }
        }

        return [.. trips.Select(trip => trip.Visit()).Sorted(Compare)];
    }

    private static int Compare(DossierVisit a, DossierVisit b)
    {
        var (one, other) = (a.Events[0].Event, b.Events[0].Event);
        var order = (a.When?.Earliest ?? DateOnly.MaxValue).CompareTo(b.When?.Earliest ?? DateOnly.MaxValue);
        order = order != 0 ? order : (one.First?.Earliest ?? DateOnly.MaxValue).CompareTo(other.First?.Earliest ?? DateOnly.MaxValue);
        return order != 0 ? order : one.Id.Key.CompareTo(other.Id.Key);
    }

    /// <summary>Those who come face to face: no calls, and nobody who only mediates.</summary>
    private bool IsMeeting(StoredEvent entry) => entry.Event is { Type: "CONSULT", Mode: null or "visit" or "multilateral" }
        && !tellings.Of(entry.Event.Id).All(telling => DossierActs.IsFromAfar(telling.Rule));

    private VisitStep Step(StoredEvent entry)
    {
        var one = entry.Event;
        var (by, on) = one.Mode == "visit" ? PairLinks.Direction(one, stateA, stateB) : (null, null);
        var (from, to) = (by, on) switch
        {
            (not null, _) => (by, on),
            _ when one.Where?.State == stateA => (stateB, stateA),
            _ when one.Where?.State == stateB => (stateA, stateB),
            _ => ((string?)null, (string?)null),
        };
        var exact = one.When is { Earliest: { } first, Latest: { } last } && last.DayNumber - first.DayNumber <= LongestStay;
        var when = exact ? one.When : one.First;
        var named = one.Actor.Concat(one.Recipient).Where(party => party.State is not null && party.Id is not null && party.Id != party.State
            && (from is null || party.State == from)).Select(party => party.Name ?? party.Key).Distinct(StringComparer.Ordinal);
        return new VisitStep(entry, from, to, when?.Earliest?.DayNumber ?? int.MaxValue, when?.Latest?.DayNumber ?? int.MaxValue, exact, [.. named]);
    }

    private sealed record VisitStep(
        StoredEvent Entry, string? From, string? To, int First, int Last, bool Exact, ImmutableArray<string> Persons);

    /// <summary>A visit that grows.</summary>
    private sealed class Trip
    {
        private readonly List<VisitStep> steps = [];

        public Trip(VisitStep step) => steps.Add(step);

        /// <summary>Whether the step belongs to this visit.</summary>
        public bool Takes(VisitStep step)
        {
            var (first, last) = (steps.Min(one => one.First), steps.Max(one => one.Last));
            var pause = steps[0].From is null && !SharesTraveller(step) ? MeetingPause
                : step.Exact && steps.TrueForAll(one => one.Exact) ? Pause : LoosePause;
            return step.First != int.MaxValue && first != int.MaxValue
                && (step.From is null || (step.From == steps[0].From && step.To == steps[0].To))
                && step.First - last <= pause && first - step.Last <= pause && !NamesOthers(step);
        }

        public void Add(VisitStep step) => steps.Add(step);

        public DossierVisit Visit()
        {
            var ordered = steps.Sorted((x, y) => x.First.CompareTo(y.First) is not 0 and var order
                ? order : x.Entry.Event.Id.Key.CompareTo(y.Entry.Event.Id.Key)).ToList();
            var dated = ordered.FindAll(step => step.Exact);
            var when = dated.Count == 0 ? ordered[0].Entry.Event.When
                : dated.Count == 1 ? dated[0].Entry.Event.When
                : Between(dated.Min(step => step.First), dated.Max(step => step.Last));
            return new DossierVisit(
                steps[0].From, steps[0].To, when, ordered.Select(step => step.Entry.Event.Where?.Name).FirstOrDefault(name => name is not null),
                [.. Travellers(ordered).Distinct(StringComparer.Ordinal)], [.. ordered.Select(step => step.Entry)]);
        }

        private static Edtf Between(int first, int last)
        {
            var from = Edtf.Day(DateOnly.FromDayNumber(first));
            return first == last ? from : Edtf.Between(from, Edtf.Day(DateOnly.FromDayNumber(last)));
        }

        /// <summary>Of a visit those who came; talks in it name the hosts too, which the arrival does not.</summary>
        private IEnumerable<string> Travellers(IEnumerable<VisitStep> ordered) => steps[0].From is { } from
            ? ordered.SelectMany(step => step.From is null ? Named(step.Entry.Event, from) : step.Persons)
            : ordered.SelectMany(step => step.Persons);

        private static IEnumerable<string> Named(Event one, string state) => one.Actor.Concat(one.Recipient)
            .Where(party => party.State == state && party.Id is not null && party.Id != state).Select(party => party.Name ?? party.Key);

        private bool SharesTraveller(VisitStep step) => step.Persons.Any(Travellers(steps).Contains);

        /// <summary>Both name travellers of the state that comes, and none is the same.</summary>
        private bool NamesOthers(VisitStep step)
        {
            var own = Travellers(steps).ToHashSet(StringComparer.Ordinal);
            var other = steps[0].From is { } from ? Named(step.Entry.Event, from) : step.Persons;
            return own.Count > 0 && other.Any() && !other.Any(own.Contains);
        }
    }
}
