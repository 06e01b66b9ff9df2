using System.Collections.Immutable;

namespace Entente.Archive.Exports;

/// <summary>A format that events can be written in, and what its users expect of the rows.</summary>
/// <param name="Name">As the command line calls it.</param>
/// <param name="Title">Its name in the field.</param>
/// <param name="Scale">The score table that its scores come from.</param>
/// <param name="Statuses">What is written unless the user says otherwise.</param>
public sealed record ExportFormat(string Name, string Title, string Scale, ImmutableArray<ExportStatus> Statuses)
{
    /// <summary>Whether a row says how its event stands. Where it does not, denied and possible acts only go alone into a file.</summary>
    public bool HasStatus { get; init; }

    /// <summary>Whether what is announced becomes an act of its own, the statement of an intent or a threat, on the day of the announcement.</summary>
    public bool PlansAreStatements { get; init; } = true;

    /// <summary>Whether events without a date are written too.</summary>
    public bool TakesUndated { get; init; }

    /// <summary>Whether a row wants a known actor and a known recipient.</summary>
    public bool NeedsBothSides { get; init; }

    /// <summary>Whether a row wants at least one side with a code.</summary>
    public bool NeedsSide { get; init; }

    /// <summary>Whether it is two files, so that it cannot go to standard output.</summary>
    public bool IsTwoFiles { get; init; }

    /// <summary>Whether the words of the text for the parties are wanted.</summary>
    internal bool WantsPartyWords { get; init; }

    /// <summary>The formats in the order of the help page.</summary>
    public static ImmutableArray<ExportFormat> All { get; } =
    [
        new("gdelt1", "GDELT 1.0 events", "Goldstein as in GDELT",
            [ExportStatus.Happened, ExportStatus.Historical, ExportStatus.Planned]) { NeedsSide = true },
        new("gdelt2", "GDELT 2.0 events and mentions", "Goldstein as in GDELT",
            [ExportStatus.Happened, ExportStatus.Historical, ExportStatus.Planned]) { NeedsSide = true, IsTwoFiles = true },
        new("icews", "ICEWS", "ICEWS intensity", [ExportStatus.Happened, ExportStatus.Planned]) { NeedsBothSides = true },
        new("phoenix", "Phoenix (OEDA)", "Goldstein as in the Phoenix pipeline",
            [ExportStatus.Happened, ExportStatus.Planned]) { NeedsBothSides = true },
        new("phoenix-cline", "Phoenix historical (Cline Center)", "Goldstein as in the Phoenix pipeline",
            [ExportStatus.Happened, ExportStatus.Planned]) { NeedsBothSides = true },
        new("polecat", "POLECAT", "PLOVER conflict-cooperation score",
            [ExportStatus.Happened, ExportStatus.Planned]) { WantsPartyWords = true },
        new("plover", "PLOVER JSON", "PLOVER conflict-cooperation score",
            [ExportStatus.Happened, ExportStatus.Historical, ExportStatus.Planned]) { HasStatus = true, WantsPartyWords = true },
        new("csv", "Events as CSV, with a codebook and a data package", "PLOVER conflict-cooperation score, Goldstein as in GDELT",
            [.. Enum.GetValues<ExportStatus>()]) { HasStatus = true, PlansAreStatements = false, TakesUndated = true },
        new("jsonl", "Events as JSON Lines, with a codebook", "PLOVER conflict-cooperation score, Goldstein as in GDELT",
            [.. Enum.GetValues<ExportStatus>()]) { HasStatus = true, PlansAreStatements = false, TakesUndated = true },
    ];

    /// <summary>
    /// Why these statuses cannot go into one file; null where they can. A row of a format without a place for it does not
    /// say that the act was denied: mixed with acts that took place it would be counted as one.
    /// </summary>
    public string? Refusal(ImmutableArray<ExportStatus> statuses)
    {
        var untold = statuses.FirstOrDefault(status => status is ExportStatus.Negated or ExportStatus.Hypothetical);
        return HasStatus || untold == default || statuses.Distinct().Count() == 1 ? null
            : $"{Name} has no column that tells {untold.Name()} acts from others. Export them alone, into a file of their own: --status {untold.Name()}.";
    }

    /// <summary>Null where no format has that name.</summary>
    public static ExportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
