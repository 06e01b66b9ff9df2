using Entente.Language;

namespace Entente.Coding.Figures;

/// <summary>An amount that a sentence states, and what it measures; whose it is, the stages after this one settle.</summary>
public sealed record FoundFigure
{
    /// <summary>The amount in the article's text, with its "about" and its unit.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The words of the amount without those of its bound.</summary>
    public required TokenRange Tokens { get; init; }

    /// <summary>The noun or verb that told the measure ("trade", "arrest", "killed"); else what is counted, or the amount's own head.</summary>
    public required int HeadToken { get; init; }

    /// <summary>What is counted ("soldiers" in "12 soldiers"), else the amount's own head.</summary>
    public required int Counted { get; init; }

    /// <summary>One of knowledge/figures/measures.yaml; money, percent or count where nothing tells.</summary>
    public required string Measure { get; init; }

    /// <summary>In units of <see cref="Unit"/>; null with a factor, and where words only say "dozens".</summary>
    public decimal? Value { get; init; }

    /// <summary>The upper end of a range ("10 to 12"), in the same unit; null for a single number.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>ISO 4217 code, "person", "percent", "share" (of a whole, 0 to 1), "tonne" …; null with a factor and for bare counts.</summary>
    public string? Unit { get; init; }

    /// <summary>How many times the base: 9 for "ninefold", 2 for "doubled"; null where a value is given.</summary>
    public decimal? Factor { get; init; }

    /// <summary>How the number stands to what is counted: "about", "at least", a range …</summary>
    public Bound Bound { get; init; }

    /// <summary>Anything but the number itself.</summary>
    public bool Approximate => Bound != Bound.Exact;

    /// <summary>The name of the money where several currencies bear it ("francs"); the state tells which. Else null.</summary>
    public string? PlainMoney { get; init; }

    /// <summary>The verb is about what is to come, or the figure is expected.</summary>
    public bool Forecast { get; init; }

    /// <summary>The words of the period compared with ("2022" in "compared to 2022"); null without one.</summary>
    public TokenRange? BaseTokens { get; init; }

    /// <summary>The time that stands right after the amount; null for none, and where the publication date is needed for it.</summary>
    public Dates.Edtf? OwnPeriod { get; init; }

    /// <summary>Whoever acts on the people counted is a side too.</summary>
    public bool BothSides { get; init; }
}
