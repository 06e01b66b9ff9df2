using System.Collections.Immutable;
using Entente.Archive.Events;

namespace Entente.Archive.Questions;

/// <summary>
/// Which events are asked for. What is null or empty does not narrow; everything that is said must hold, each of some
/// report of the event: an outlet and words may be of two reports.
/// </summary>
public sealed record EventFilter
{
    /// <summary>ISO 3166-1 alpha-3 or groupings' codes: each is a party of the event, on whichever side.</summary>
    public ImmutableArray<string> States { get; init; } = [];

    /// <summary>A state that acts. In a mutual act all do.</summary>
    public string? Actor { get; init; }

    /// <summary>A state that it is done to. A mutual act is done to all its parties.</summary>
    public string? Recipient { get; init; }

    /// <summary>PLOVER types, in capitals: one of them.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>PLOVER modes: one of them.</summary>
    public ImmutableArray<string> Modes { get; init; } = [];

    /// <summary>Quad classes, 1 to 4: one of them.</summary>
    public ImmutableArray<int> Quads { get; init; } = [];

    /// <summary>Empty for every status.</summary>
    public ImmutableArray<EventStatus> Statuses { get; init; } = [];

    /// <summary>The first day, included: an event is in when its date may lie inside. Undated events are out when a time is asked.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day, included.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>An outlet that reported it, as the archive names it; capitals of ASCII letters make no difference.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who says it, in some report of it: a state's code, an actor's id, or a part of a name.</summary>
    public string? Speaker { get; init; }

    /// <summary>The least confidence, 0 to 1, included.</summary>
    public double? Confidence { get; init; }

    /// <summary>Words of a sentence that reports it, in the query language of SQLite's FTS5.</summary>
    public string? Words { get; init; }
}
