namespace Entente.Archive.Events;

/// <summary>How an event stands. Only <see cref="Happened"/> and <see cref="Confirmed"/> raise a count.</summary>
public enum EventStatus
{
    /// <summary>Reported as having happened.</summary>
    Happened,

    /// <summary>Announced first, and then reported as having happened.</summary>
    Confirmed,

    /// <summary>Announced; no report says that it happened.</summary>
    Planned,

    /// <summary>Said not to have happened.</summary>
    Denied,

    /// <summary>Only said to be possible: if, might, could.</summary>
    Hypothetical,
}

/// <summary>The names of statuses in the archive and in JSON.</summary>
public static class EventStatusNames
{
    private static readonly string[] Names = ["happened", "confirmed", "planned", "denied", "hypothetical"];

    public static string Name(this EventStatus status) => Names[(int)status];

    /// <exception cref="ArgumentException">No status has that name.</exception>
    public static EventStatus Parse(string name) => Array.IndexOf(Names, name) is >= 0 and var at
        ? (EventStatus)at
        : throw new ArgumentException($"'{name}' is no status of an event; one of {string.Join(", ", Names)} is.", nameof(name));

    /// <summary>Whether it counts as something that the two did.</summary>
    public static bool Counts(this EventStatus status) => status is EventStatus.Happened or EventStatus.Confirmed;
}
