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

    /// <summary>Those on which sources differ first.</summary>
    public ImmutableArray<DossierFigure> Figures { get; init; } = [];

    /// <summary>The few quotations of one about or to the other that say most.</summary>
    public ImmutableArray<StoredQuotation> Said { get; init; } = [];

    /// <summary>All quotations of one about or to the other, in order of time.</summary>
    public ImmutableArray<DossierStatement> Statements { get; init; } = [];

    /// <summary>How the last weeks compare with the year before; null where the archive has no dates.</summary>
    public DossierChange? Change { get; init; }

    /// <summary>Cooperation and conflict by month or year, from the first dated event to the last; empty where none has a date.</summary>
    public ImmutableArray<DossierPeriod> Course { get; init; } = [];

    /// <summary>In order of time.</summary>
    public ImmutableArray<DossierAgreement> Agreements { get; init; } = [];

    /// <summary>Those not known to be lifted first, each part in order of time.</summary>
    public ImmutableArray<DossierMeasure> Measures { get; init; } = [];

    /// <summary>Visits and meetings, in order of time.</summary>
    public ImmutableArray<DossierVisit> Visits { get; init; } = [];

    /// <summary>The planned events, each with what became of it.</summary>
    public ImmutableArray<DossierPlan> Plans { get; init; } = [];

    public ImmutableArray<DossierContradiction> Contradictions { get; init; } = [];

    public DossierCoverage? Coverage { get; init; }

    public required DossierOrigin Origin { get; init; }

    /// <summary>For each event its reports: those of the act before announcements, each by day of publication.</summary>
    public required DossierTellings Tellings { get; init; }

    /// <summary>How many lines were left out of a list because fewer were asked for, by the list's name; none for the years.</summary>
    public ImmutableDictionary<string, int> LeftOut { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Where to look instead; null where there are events.</summary>
    public DossierHints? Hints { get; init; }

    /// <summary>Nothing at all is known of the two in this time.</summary>
    public bool IsEmpty => Years.IsEmpty && Planned.IsEmpty && Denied.IsEmpty && Hypothetical.IsEmpty && Together.IsEmpty && Figures.IsEmpty;
}

/// <param name="Year">By the first day that the date may mean; null for events without a date.</param>
public sealed record DossierYear(int? Year, ImmutableArray<StoredEvent> Events)
{
    /// <summary>How many more there are, of fewer articles, because fewer were asked for.</summary>
    public int LeftOut { get; init; }

    /// <summary>Counts over all events of the year, those left out included.</summary>
    public required ChangeCounts Counts { get; init; }

    /// <summary>"2018", or "Undated".</summary>
    public string Heading => Year?.ToString("0000", CultureInfo.InvariantCulture) ?? "Undated";
}

/// <summary>Counts over what happened; planned, denied and hypothetical events are left out.</summary>
/// <param name="Reports">Copies left out.</param>
/// <param name="Articles">Copies of one text count once.</param>
/// <param name="Outlets">Publishers; 0 where none is known.</param>
/// <param name="First">The first day of the earliest event; null where no event has a date.</param>
/// <param name="Last">The last day of the latest event, none after its last report.</param>
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

/// <summary>Words that a speaker of one of the two said of the other.</summary>
/// <param name="Quotations">The words in quotation marks of one sentence, at least one.</param>
/// <param name="By">The speaker's state.</param>
/// <param name="Of">The other of the two.</param>
public sealed record DossierStatement(ImmutableArray<StoredQuotation> Quotations, string By, string Of);

/// <summary>A month or year of the course.</summary>
/// <param name="Name">"2018-11" or "2018".</param>
public sealed record DossierPeriod(string Name, ChangeCounts Counts);

/// <summary>An announced event.</summary>
/// <param name="Perhaps">An act of that kind by the same parties at that time, not taken to be it; null for none.</param>
public sealed record DossierPlan(StoredEvent Entry, PlanStanding Standing, StoredEvent? Perhaps);

/// <summary>How a plan stands to the last day that the archive has news of.</summary>
public enum PlanStanding
{
    /// <summary>Its time is past, and nothing confirms it.</summary>
    Overdue,

    ToCome,

    /// <summary>No time was given.</summary>
    Undated,
}
