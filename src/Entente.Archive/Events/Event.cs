using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Dates;

namespace Entente.Archive.Events;

/// <summary>
/// What we believe happened: the reports of one act, settled into one. Its reports stay as they are;
/// <see cref="Members"/> says which belong to it and why.
/// </summary>
public sealed record Event
{
    /// <summary>Made from its earliest report, so that later ones leave it as it is.</summary>
    public required EventId Id { get; init; }

    public required EventStatus Status { get; init; }

    public required string Type { get; init; }

    public string? Mode { get; init; }

    /// <summary>The contexts of all its reports, sorted.</summary>
    public ImmutableArray<string> Contexts { get; init; } = [];

    public required int Quad { get; init; }

    public required double Score { get; init; }

    public required string Cameo { get; init; }

    public required ImmutableArray<EventParty> Actor { get; init; }

    /// <summary>Empty for a mutual event.</summary>
    public required ImmutableArray<EventParty> Recipient { get; init; }

    public bool Mutual { get; init; }

    /// <summary>The surest and finest date that its reports give; null where none gives one.</summary>
    public Edtf? When { get; init; }

    public ReportContent? Content { get; init; }

    public EventPlace? Where { get; init; }

    /// <summary>That of its surest report.</summary>
    public required double Confidence { get; init; }

    /// <summary>How many reports say that it happened (for a planned event: is to happen), copies left out.</summary>
    public required int Reports { get; init; }

    /// <summary>How many reports announced it, copies left out.</summary>
    public int Plans { get; init; }

    /// <summary>How many articles report it; copies of one text count once.</summary>
    public required int Articles { get; init; }

    /// <summary>How many publishers ran it, copies included; 0 where no publisher is known.</summary>
    public required int Outlets { get; init; }

    /// <summary>When it was first reported; null where no article has a date.</summary>
    public Edtf? First { get; init; }

    /// <summary>When it was last reported; null where no article has a date.</summary>
    public Edtf? Last { get; init; }

    /// <summary>The report to quote: the surest, then the earliest.</summary>
    public required EventMember Best { get; init; }

    /// <summary>All its reports, copies and announcements included.</summary>
    public required ImmutableArray<EventMember> Members { get; init; }
}

/// <summary>An event's id: 16 hexadecimal digits, of which the first is below 8. <c>default</c> names no event.</summary>
public readonly record struct EventId(long Key)
{
    public override string ToString() => Key.ToString("x16", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The id that the digits give; null where they are none.</summary>
    public static EventId? TryParse(string text) =>
        text.Length == 16 && long.TryParse(text, System.Globalization.NumberStyles.AllowHexSpecifier,
            System.Globalization.CultureInfo.InvariantCulture, out var key) && key >= 0
            ? new EventId(key)
            : null;
}

/// <param name="Key">What the reports agree on: the state, or the id of a group that fights beside its state.</param>
/// <param name="Id">Whom most reports name, a person or body; null where they name the state alone.</param>
public sealed record EventParty(string Key, string? State, string? Sector, string? Id, string? Name);

/// <param name="State">The state it lies in; null where not known.</param>
public sealed record EventPlace(string Name, string? State);

/// <param name="Article">The article's row number in this archive.</param>
/// <param name="Number">The report's place in its article, from 0.</param>
/// <param name="Plan">True where the report only announces the event.</param>
/// <param name="Likeness">How alike it is to the event's other reports on average, 0 to 1; null where it is the only one.</param>
public sealed record EventMember(long Article, int Number, string ReportId, bool Plan, MergeReason Reason, double? Likeness);
