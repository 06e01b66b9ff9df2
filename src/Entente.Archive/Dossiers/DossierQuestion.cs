using System.Collections.Immutable;
using Entente.Archive.Events;

namespace Entente.Archive.Dossiers;

/// <summary>What is asked of a dossier.</summary>
/// <param name="StateA">ISO 3166-1 alpha-3 or a grouping's code.</param>
public sealed record DossierQuestion(string StateA, string StateB)
{
    /// <summary>The first day, included; null for no limit. An event is in when its date may lie inside.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day, included; null for no limit.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Which events are told; empty for all.</summary>
    public ImmutableArray<EventStatus> Statuses { get; init; } = [];

    /// <summary>How many lines of a year and of each list are told, those with most articles first; 0 for all.</summary>
    public int Most { get; init; }

    /// <summary>
    /// Leaves out what only the long forms tell: statements, change, course, agreements, measures, visits, what became of
    /// plans, contradictions, coverage, and the reports of each event. Text and time line tell none of it.
    /// </summary>
    public bool Short { get; init; }
}
