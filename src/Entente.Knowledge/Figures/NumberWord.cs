namespace Entente.Knowledge.Figures;

/// <summary>How a word of knowledge/figures/numbers.yaml tells its number.</summary>
public enum NumberKind
{
    /// <summary>"seventeen".</summary>
    Cardinal,

    /// <summary>"seventeenth", also the lower part of a fraction: "thirds".</summary>
    Ordinal,

    /// <summary>"million", "dozen": multiplies what stands before it.</summary>
    Scale,

    /// <summary>"bn": a scale that stands right after digits.</summary>
    ShortScale,

    /// <summary>"dozens": some, nobody says how many.</summary>
    Many,

    /// <summary>"double", "halve": how many times.</summary>
    Factor,
}

/// <summary>One word for a number.</summary>
public sealed record NumberWord(string Text, NumberKind Kind, decimal Value);
