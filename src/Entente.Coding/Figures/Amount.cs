using Entente.Language;

namespace Entente.Coding.Figures;

/// <summary>What the words of an amount say, before the tree is asked what it measures.</summary>
public sealed record Amount
{
    /// <summary>The amount in the article's text with its "about" and its unit.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The number alone, with its sign and scale: "450 million" of "about $450 million".</summary>
    public TextSpan Number { get; init; }

    /// <summary>Number, money and unit without the words of its bound.</summary>
    public TextSpan Bare { get; init; }

    /// <summary>In units of <see cref="Unit"/>; null with a factor, and where words only say "dozens".</summary>
    public decimal? Value { get; init; }

    /// <summary>The upper end of a range; null for a single number.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>ISO 4217 code, "percent", "share" (of a whole), "tonne" …; null for a bare number.</summary>
    public string? Unit { get; init; }

    /// <summary>9 for "ninefold"; null where a value is given.</summary>
    public decimal? Factor { get; init; }

    public bool IsMoney { get; init; }

    /// <summary>"17th": a place in a row and no amount.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>The name of the money where several currencies bear it ("francs"), in lower case; else null.</summary>
    public string? PlainMoney { get; init; }

    public Bound Bound { get; init; }

    /// <summary>Anything but the number itself.</summary>
    public bool IsApproximate => Bound != Bound.Exact;

    // Places are atoms; the end is out.
    internal int Start { get; init; }

    internal int BareStart { get; init; }

    internal int NumberStart { get; init; }

    internal int NumberEnd { get; init; }

    internal int BareEnd { get; init; }

    internal int End { get; init; }
}
