using System.Collections.Immutable;
using Entente.Coding.Figures;
using Entente.Dates;
using Entente.Language;

namespace Entente.Coding.Reports;

/// <summary>A number that a sentence states about states: trade, aid, debt, troops, arrests, dead.</summary>
public sealed record Figure
{
    public required string Article { get; init; }

    public required TextSpan Span { get; init; }

    public required TextSpan Sentence { get; init; }

    /// <summary>What is measured: trade, exports, aid, debt, troops, arrested, killed, money …</summary>
    public required string Measure { get; init; }

    /// <summary>The two or more states it lies between; empty where it is of one.</summary>
    public ImmutableArray<string> Between { get; init; } = [];

    /// <summary>The states it is of; empty where it lies between some.</summary>
    public ImmutableArray<string> Of { get; init; } = [];

    /// <summary>In units of <see cref="Unit"/>; null where only a factor is given.</summary>
    public decimal? Value { get; init; }

    /// <summary>The upper end of a range ("10 to 12"), in the same unit; null for a single number.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>How the number stands to what is counted: "about", "at least", a range …</summary>
    public Bound Bound { get; init; }

    /// <summary>ISO 4217 code of money, "person", "percent", "tonne" …; null with a factor.</summary>
    public string? Unit { get; init; }

    /// <summary>How many times the base: 9 for "ninefold"; null where a value is given.</summary>
    public decimal? Factor { get; init; }

    /// <summary>The period that <see cref="Factor"/> counts from.</summary>
    public Edtf? Base { get; init; }

    public bool Approximate { get; init; }

    public bool Forecast { get; init; }

    /// <summary>The period it is for; null where unsaid.</summary>
    public Edtf? Period { get; init; }

    public Party? SaidBy { get; init; }
}
