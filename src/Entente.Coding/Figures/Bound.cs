namespace Entente.Coding.Figures;

/// <summary>How the number in the text stands to what is counted.</summary>
public enum Bound
{
    /// <summary>The number is stated as it is.</summary>
    Exact,

    /// <summary>"About", "nearly", "some".</summary>
    About,

    /// <summary>"More than": above the number.</summary>
    MoreThan,

    /// <summary>"At least", "or more".</summary>
    AtLeast,

    /// <summary>"Fewer than": below the number.</summary>
    LessThan,

    /// <summary>"Up to", "as many as".</summary>
    AtMost,

    /// <summary>"Between 20 and 30": both ends are in.</summary>
    Between,

    /// <summary>"Dozens": nobody says how many.</summary>
    Untold,
}
