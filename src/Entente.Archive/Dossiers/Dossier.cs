using System.Collections.Immutable;
using System.Globalization;
using Entente.Archive.Store;

namespace Entente.Archive.Dossiers;

/// <summary>The story of two states as the archive has it, ready to be set as text, Markdown, a page or JSON.</summary>
public sealed record Dossier
{
    /// <summary>ISO 3166-1 alpha-3 or a grouping's code.</summary>
    public required string StateA { get; init; }

    public required string StateB { get; init; }

    /// <summary>The first day that counts, included; null for no limit.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The last day that counts, included; null for no limit.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The last day that the archive has news of: plans for a time before it are overdue. Null where undated.</summary>
    public DateOnly? AsOf { get; init; }

    public required DossierHeadline Headline { get; init; }

    /// <summary>What happened, by year, each in order of time; the undated come last, with no year.</summary>
    public required ImmutableArray<DossierYear> Years { get; init; }

    /// <summary>Announced, and not reported as having happened.</summary>
    public ImmutableArray<StoredEvent> Planned { get; init; } = [];

    /// <summary>Said not to have happened.</summary>
    public ImmutableArray<StoredEvent> Denied { get; init; } = [];

    /// <summary>Only said to be possible.</summary>
    public ImmutableArray<StoredEvent> Hypothetical { get; init; } = [];

    /// <summary>What the two did side by side to others, or others to both; no part of the headline's counts.</summary>
    public ImmutableArray<StoredEvent> Together { get; init; } = [];

    public ImmutableArray<StoredFigure> Figures { get; init; } = [];

    /// <summary>The few quotations of one about or to the other that say most.</summary>
    public ImmutableArray<StoredQuotation> Said { get; init; } = [];

    /// <summary>Where to look instead; null where there are events.</summary>
    public DossierHints? Hints { get; init; }

    /// <summary>Nothing at all is known of the two in this time.</summary>
    public bool IsEmpty => Years.IsEmpty && Planned.IsEmpty && Denied.IsEmpty && Hypothetical.IsEmpty && Figures.IsEmpty;
}

/// <param name="Year">By the first day that the date may mean; null for events without a date.</param>
public sealed record DossierYear(int? Year, ImmutableArray<StoredEvent> Events)
{
    /// <summary>"2018", or "Undated".</summary>
    public string Heading => Year?.ToString("0000", CultureInfo.InvariantCulture) ?? "Undated";
}

/// <summary>Counts over what happened; planned, denied and hypothetical events are left out.</summary>
/// <param name="Reports">Copies left out.</param>
/// <param name="Articles">Copies of one text count once.</param>
/// <param name="Outlets">Publishers; 0 where none is known.</param>
/// <param name="First">The first day of the earliest event; null where no event has a date.</param>
/// <param name="Last">The last day of the latest event.</param>
/// <param name="MeanScore">PLOVER score, -10 to +10, over the events; null where there are none.</param>
public sealed record DossierHeadline(
    int Events, int Reports, int Articles, int Outlets, DateOnly? First, DateOnly? Last,
    int VerbalCooperation, int MaterialCooperation, int VerbalConflict, int MaterialConflict, double? MeanScore)
{
    public int Cooperation => VerbalCooperation + MaterialCooperation;

    public int Conflict => VerbalConflict + MaterialConflict;
}

/// <param name="OtherTimes">How many events the two have outside the asked time.</param>
/// <param name="OfA">With whom the first has most events.</param>
/// <param name="OfB">With whom the second has most events.</param>
/// <param name="Articles">How many articles the archive holds.</param>
public sealed record DossierHints(
    int OtherTimes, ImmutableArray<Partner> OfA, ImmutableArray<Partner> OfB, long Articles);
