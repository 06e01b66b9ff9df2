using Entente.Archive.Events;
using Entente.Archive.Store;
using Entente.Dates;

namespace Entente.Archive.Dossiers;

/// <summary>
/// The day at which an event stands in a dossier. What is told as done was done before it was told: a date that runs beyond,
/// as the end of a treaty that was signed ("until 2026"), is not the day of the act.
/// </summary>
internal static class EventDays
{
    /// <summary>The first day that its date may mean; for an open start the end of it or the first report, whichever is earlier. Null for no date.</summary>
    public static DateOnly? First(this StoredEvent entry) =>
        entry.Event.When is not { } when ? null : when.Earliest ?? Earlier(when.Latest, Told(entry) ? entry.Event.First?.Earliest : null);

    /// <summary>The last day that its date may mean, but of what is told as done none after the last report. Null for no date or an open end.</summary>
    public static DateOnly? Last(this StoredEvent entry) =>
        entry.Event.When is not { Latest: { } last } when ? null
            : Told(entry) && entry.Event.Last?.Latest is { } told && told < last && !(when.Earliest > told) ? told : last;

    /// <summary>The time in which the act may lie: its date, or the day of the first report where that date is none of the act.</summary>
    public static Edtf? Time(this StoredEvent entry) => entry.Event.When is { Earliest: null, Latest: { } last } when
        ? Told(entry) && entry.Event.First?.Earliest is { } told && told < last ? Edtf.Day(told) : when
        : entry.Event.When;

    private static bool Told(StoredEvent entry) => entry.Event.Status.Counts();

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one < other || other is null ? one : other;
}
