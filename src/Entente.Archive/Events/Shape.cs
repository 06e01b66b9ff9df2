namespace Entente.Archive.Events;

/// <summary>
/// What claims of one group and date may still differ in. Null means that the text does not say, and fits anything.
/// <c>default</c> fits all.
/// </summary>
/// <param name="Direction">Who visits whom; null for a mutual meeting.</param>
/// <param name="Mode">PLOVER mode.</param>
/// <param name="Content">PLOVER type of what is promised, asked or threatened.</param>
internal readonly record struct Shape(string? Direction, string? Mode, string? Content)
{
    public static Shape Of(Claim claim) => new(EventGroup.Direction(claim), claim.Mode, claim.Content?.Type);

    /// <summary>How many of the three are said.</summary>
    public int Detail => (Direction is null ? 0 : 1) + (Mode is null ? 0 : 1) + (Content is null ? 0 : 1);

    public bool Fits(Shape other) =>
        Fits(Direction, other.Direction) && Fits(Mode, other.Mode) && Fits(Content, other.Content);

    /// <summary>What either says; they fit.</summary>
    public Shape With(Shape other) =>
        new(Direction ?? other.Direction, Mode ?? other.Mode, Content ?? other.Content);

    /// <summary>The most detailed first, then by its words.</summary>
    public static int Compare(Shape a, Shape b) =>
        a.Detail != b.Detail ? b.Detail.CompareTo(a.Detail) : string.CompareOrdinal(a.ToString(), b.ToString());

    public override string ToString() => $"{Direction}/{Mode}/{Content}";

    private static bool Fits(string? a, string? b) => a is null || b is null || a == b;
}
