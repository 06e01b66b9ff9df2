namespace Entente.Coding.Figures;

/// <summary>The names of bounds in the archive and in JSON.</summary>
public static class BoundNames
{
    private static readonly string[] Names = ["exact", "about", "more-than", "at-least", "less-than", "at-most", "between", "untold"];

    public static string Name(this Bound bound) => Names[(int)bound];

    /// <summary>The bound of a name; exact for null.</summary>
    /// <exception cref="ArgumentException">No bound has that name.</exception>
    public static Bound Parse(string? name) => name is null ? Bound.Exact : Array.IndexOf(Names, name) is >= 0 and var at
        ? (Bound)at
        : throw new ArgumentException($"'{name}' is no bound of a figure; one of {string.Join(", ", Names)} is.", nameof(name));

    /// <summary>The number in words: "about 20", "at least 20", "20 to 30".</summary>
    /// <param name="amount">The number as it is to be shown.</param>
    /// <param name="upTo">The upper end of a range as it is to be shown; null for a single number.</param>
    /// <param name="approximate">For figures of older archives, which keep no bound.</param>
    public static string Words(this Bound bound, string amount, string? upTo, bool approximate) => bound switch
    {
        Bound.MoreThan => $"more than {amount}",
        Bound.AtLeast => $"at least {amount}",
        Bound.LessThan => $"less than {amount}",
        Bound.AtMost => $"up to {amount}",
        Bound.Between when upTo is not null => $"{amount} to {upTo}",
        Bound.Exact when !approximate => amount,
        _ => $"about {amount}",
    };
}
