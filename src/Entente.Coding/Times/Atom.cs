using Entente.Knowledge.Figures;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times;

internal enum AtomKind : byte
{
    /// <summary>Past the end of the sentence.</summary>
    None,
    Letters,

    /// <summary>Digits, with their decimal point and thousands commas.</summary>
    Number,
    Sign,
}

/// <summary>
/// A run of letters, a number or one sign. Words are cut into these because tokenisers differ: "three-day", "1960s"
/// and "2017-2021" may be one word or three.
/// </summary>
internal readonly record struct Atom
{
    /// <summary>UTF-16 units of the article's text; the end is out.</summary>
    public int Start { get; init; }

    public int End { get; init; }

    /// <summary>Index of the sentence's word that it is part of.</summary>
    public int Word { get; init; }

    public AtomKind Kind { get; init; }

    /// <summary>How many digits stand before the decimal point; 0 when it is no number.</summary>
    public byte Digits { get; init; }

    /// <summary>It has a thousands comma or a decimal point: 1,500 and 4.5 are no years.</summary>
    public bool IsPunctuated { get; init; }

    /// <summary>White space stands before it.</summary>
    public bool IsApart { get; init; }

    public bool IsCapital { get; init; }

    public decimal Value { get; init; }

    /// <summary>What the letters may mean in a time; null where they mean none.</summary>
    public TimeWord? Time { get; init; }

    /// <summary>The number that the letters tell; null where they tell none.</summary>
    public NumberWord? Number { get; init; }
}
