using System.Collections.Immutable;

namespace Entente.Archive.Exports;

/// <summary>Which events an export takes. What is null or empty does not narrow.</summary>
public sealed record ExportSelection
{
    /// <summary>Empty for those that the format's users expect: <see cref="ExportFormat.Statuses"/>.</summary>
    public ImmutableArray<ExportStatus> Statuses { get; init; } = [];

    /// <summary>The first day, included. The day that the row bears counts, so no row lies outside the time asked for.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day, included.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>One code: events that it is a party of. Several: events between two of them.</summary>
    public ImmutableArray<string> States { get; init; } = [];

    /// <summary>Leaves out events of which less than the day is known.</summary>
    public bool DaysOnly { get; init; }
}

/// <summary>What makes an export, written into it.</summary>
/// <param name="Version">The version of entente.</param>
/// <param name="Knowledge">The hash of the knowledge at hand; what coded the articles is said beside it.</param>
public sealed record ExportOrigin(string Version, string Knowledge);

/// <summary>How an export went.</summary>
/// <param name="Rows">Rows or lines of the main file.</param>
/// <param name="Events">How many events they are of.</param>
/// <param name="Periods">How many of these events are known to a month, a year or an interval, and stand at its first day.</param>
/// <param name="LeftOut">What fell away for a reason of the format, with the number of events.</param>
public sealed record ExportOutcome(
    long Rows, int Events, int Periods, ImmutableSortedDictionary<string, int> LeftOut, ImmutableArray<string> Files);
