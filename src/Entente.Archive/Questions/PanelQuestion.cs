using System.Collections.Immutable;
using Entente.Archive.Events;

namespace Entente.Archive.Questions;

/// <summary>What a panel is to count.</summary>
public sealed record PanelQuestion
{
    /// <summary>The two states or groupings; null for all pairs that have an event.</summary>
    public (string A, string B)? Pair { get; init; }

    public required PeriodLength By { get; init; }

    /// <summary>Each direction on its own, so that a mutual act stands in both; else each event once for its pair.</summary>
    public bool Directed { get; init; } = true;

    public ImmutableArray<EventStatus> Statuses { get; init; } = [EventStatus.Happened, EventStatus.Confirmed];

    /// <summary>Events whose first day is this one or later; null for no limit.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Events whose first day is this one or earlier; null for no limit.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>
    /// Rows for periods without an event too, from the first that was asked for to the last; where none was asked, from the
    /// first with an event to the last.
    /// </summary>
    public bool Zeros { get; init; } = true;
}
