namespace Entente.Knowledge.Figures;

/// <summary>What the small words about numbers do; which they are stands in knowledge/figures/counting.yaml.</summary>
public enum FigureRole
{
    About,
    More,
    Less,
    Half,
    Quarter,
    A,
    Couple,
    Fold,
    Times,
    To,
    Future,
    Forecaster,
    Compared,

    /// <summary>A sign or name of money before a number.</summary>
    MoneyBefore,

    /// <summary>A name of money after a number.</summary>
    MoneyAfter,

    /// <summary>A unit after a number.</summary>
    Unit,
}

/// <param name="Parts">Its words and signs, in lower case but for signs of money, whose case counts.</param>
/// <param name="Unit">ISO 4217 code of money, or the unit's name; null for other roles.</param>
public sealed record FigurePhrase(System.Collections.Immutable.ImmutableArray<string> Parts, FigureRole Role, string? Unit);
