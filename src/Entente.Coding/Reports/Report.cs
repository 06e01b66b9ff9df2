using System.Collections.Immutable;
using Entente.Dates;
using Entente.Language;

namespace Entente.Coding.Reports;

/// <summary>
/// One sentence's claim that one event happened, will happen, might happen or did not happen. Field names follow
/// PLOVER; docs/format.md lists them with their JSON names.
/// </summary>
public sealed record Report
{
    /// <summary>Stable: made from the article's id, the trigger's place, the type and the parties.</summary>
    public required string Id { get; init; }

    /// <summary>The article's id.</summary>
    public required string Article { get; init; }

    public required TextSpan Sentence { get; init; }

    /// <summary>The words that carry the event.</summary>
    public required TextSpan Trigger { get; init; }

    /// <summary>One of PLOVER's sixteen types, "CONSULT".</summary>
    public required string Type { get; init; }

    /// <summary>PLOVER mode, "visit"; null for none.</summary>
    public string? Mode { get; init; }

    /// <summary>PLOVER contexts, sorted.</summary>
    public ImmutableArray<string> Contexts { get; init; } = [];

    /// <summary>1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</summary>
    public required int Quad { get; init; }

    /// <summary>PLOVER conflict-cooperation score, -10 to +10.</summary>
    public required double Score { get; init; }

    /// <summary>CAMEO code, three or four digits.</summary>
    public required string Cameo { get; init; }

    /// <summary>Who did it; all parties of a mutual event; empty where the sentence does not say.</summary>
    public required ImmutableArray<Party> Actor { get; init; }

    /// <summary>Whom it was done to; empty for a mutual event.</summary>
    public required ImmutableArray<Party> Recipient { get; init; }

    /// <summary>They did it with each other: met, signed, clashed.</summary>
    public bool Mutual { get; init; }

    /// <summary>When it happened or is to happen; null where nothing says it.</summary>
    public ReportTime? When { get; init; }

    /// <summary>What is promised, threatened, asked, refused, conceded or charged; null otherwise.</summary>
    public ReportContent? Content { get; init; }

    public ReportPlace? Where { get; init; }

    /// <summary>Any of historical, future, hypothetical, negation; sorted.</summary>
    public ImmutableArray<string> Auxiliary { get; init; } = [];

    /// <summary>Null where the reporter says it.</summary>
    public Attribution? SaidBy { get; init; }

    /// <summary>0 to 1; of the reports at 0.8 four in five should be right.</summary>
    public required double Confidence { get; init; }

    /// <summary>The knowledge entry that fired, "consult/x-meets-y".</summary>
    public required string Rule { get; init; }

    public ImmutableArray<Doubt> Doubts { get; init; } = [];

    public bool Is(string auxiliary) => Auxiliary.Contains(auxiliary);
}

/// <param name="Edtf">The date, no finer than the words.</param>
/// <param name="Text">The words; null when they are not in the sentence (basis published).</param>
/// <param name="Span">Where the words stand; null when there are none.</param>
/// <param name="Basis">stated, carried (from the text around) or published.</param>
public sealed record ReportTime(Edtf Edtf, string? Text, TextSpan? Span, string Basis);

/// <param name="Type">PLOVER type of the inner act.</param>
/// <param name="When">When the inner act is to happen; null where unsaid.</param>
public sealed record ReportContent(string Type, string? Mode, Edtf? When);

/// <param name="State">The state it lies in; null where not known.</param>
public sealed record ReportPlace(string Name, string? State, TextSpan Span);

/// <param name="Party">Who says it.</param>
/// <param name="Cue">The words that say so: "said", "according to".</param>
/// <param name="Quoted">Whether the claim stands inside quotation marks.</param>
public sealed record Attribution(Party Party, string Cue, bool Quoted);

/// <param name="Code">A short fixed name, "same-party".</param>
/// <param name="Sentence">What is doubtful, in a sentence for a reader.</param>
public sealed record Doubt(string Code, string Sentence);
