namespace Entente.Knowledge.Figures;

/// <summary>What the small words about numbers do; which they are stands in knowledge/figures/counting.yaml.</summary>
public enum FigureRole
{
    About,

    /// <summary>"More than": the number itself is not reached.</summary>
    More,
    AtLeast,
    Less,
    AtMost,
    Exactly,
    Between,

    /// <summary>After the number: "or more".</summary>
    OrMore,
    OrLess,

    /// <summary>After a bound: "more than 20 or equal".</summary>
    OrEqual,
    OrSo,

    Half,
    Quarter,
    A,
    Couple,
    Fold,

    /// <summary>Before the decimals in words: "two point five".</summary>
    Point,
    Minus,

    /// <summary>Before "one" when that is no number: "this one".</summary>
    Pointing,

    /// <summary>Between the two numbers of a share: "one in five".</summary>
    OutOf,
    Times,
    To,
    Future,
    Forecaster,
    Compared,

    /// <summary>Between an amount and what it is of: "$2bn in aid".</summary>
    Measured,

    /// <summary>Between a thing and its amount: "arms worth $2bn".</summary>
    Worth,

    /// <summary>A sign or name of money before a number.</summary>
    MoneyBefore,

    /// <summary>As <see cref="MoneyBefore"/>, where nothing stands between its parts and the number: "A$60".</summary>
    MoneyJoined,

    /// <summary>A name of money after a number.</summary>
    MoneyAfter,

    /// <summary>A small coin after a number: "34 cents".</summary>
    Hundredth,

    /// <summary>A unit after a number.</summary>
    Unit,
}

/// <param name="Parts">Its words and signs, in lower case but for signs of money, whose case counts.</param>
/// <param name="Unit">ISO 4217 code of money, or the unit's name; null for other roles.</param>
/// <param name="IsPlain">Several currencies bear this name: "francs".</param>
public sealed record FigurePhrase(
    System.Collections.Immutable.ImmutableArray<string> Parts, FigureRole Role, string? Unit, bool IsPlain = false);
