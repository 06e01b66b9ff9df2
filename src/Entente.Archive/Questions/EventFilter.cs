using System.Collections.Immutable;
using Entente.Archive.Events;

namespace Entente.Archive.Questions;

/// <summary>Which events are asked for. What is null or empty does not narrow; everything that is said must hold.</summary>
public sealed record EventFilter
{
    /// <summary>ISO 3166-1 alpha-3 or a grouping's code: a party of the event, on whichever side unless <see cref="Directed"/>.</summary>
    public string? State { get; init; }

    /// <summary>The other party; only with <see cref="State"/>.</summary>
    public string? Other { get; init; }

    /// <summary>Only what <see cref="State"/> did to <see cref="Other"/>: the one among the actors, the other among the recipients (mutual acts count).</summary>
    public bool Directed { get; init; }

    /// <summary>PLOVER types, in capitals.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>PLOVER modes.</summary>
    public ImmutableArray<string> Modes { get; init; } = [];

    /// <summary>Quad classes, 1 to 4.</summary>
    public ImmutableArray<int> Quads { get; init; } = [];

    /// <summary>Empty for every status.</summary>
    public ImmutableArray<EventStatus> Statuses { get; init; } = [];

    /// <summary>The first day, included: an event is in when its date may lie inside. Undated events are out when a time is asked.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day, included.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>An outlet that reported it, as the archive names it; capitals make no difference.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who says it, in some report of it: a state's code, an actor's id, or a part of a name.</summary>
    public string? Speaker { get; init; }

    /// <summary>0 to 1.</summary>
    public double? Confidence { get; init; }

    /// <summary>Words of a sentence that reports it, in the query language of SQLite's FTS5.</summary>
    public string? Words { get; init; }
}
