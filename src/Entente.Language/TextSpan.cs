namespace Entente.Language;

/// <summary>
/// A half-open range of an article's text, counted in UTF-16 code units: <c>Start</c> is in, <c>End</c> is out.
/// <c>default</c> is the empty range at the text's start.
/// </summary>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the other range lies wholly inside this one; a range contains itself.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The characters of the range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range reaches beyond the text.</exception>
    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>The smallest range that holds both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>Text order: by start, then by end.</summary>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    public static bool operator <(TextSpan a, TextSpan b) => a.CompareTo(b) < 0;

    public static bool operator >(TextSpan a, TextSpan b) => a.CompareTo(b) > 0;

    public static bool operator <=(TextSpan a, TextSpan b) => a.CompareTo(b) <= 0;

    public static bool operator >=(TextSpan a, TextSpan b) => a.CompareTo(b) >= 0;
}
