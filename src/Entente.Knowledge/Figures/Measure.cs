namespace Entente.Knowledge.Figures;

/// <summary>How a word ties a figure to its measure.</summary>
public enum MeasureTie
{
    /// <summary>A noun of the thing measured: "trade", "arrest".</summary>
    Noun,

    /// <summary>A verb whose object or passive subject is counted: "killed 12".</summary>
    Verb,

    /// <summary>A verb whose subject is counted: "12 died".</summary>
    SubjectVerb,

    /// <summary>What is counted: "3,000 troops".</summary>
    Counted,

    /// <summary>"12 dead".</summary>
    Adjective,

    /// <summary>What grows or shrinks by the percent told, as a verb's subject or object: "the economy grew by 2 percent".</summary>
    Mover,
}

/// <param name="Name">"trade", "killed".</param>
/// <param name="Unit">The unit of a bare count; "percent" where only percents are meant; null for goods and money.</param>
/// <param name="BothSides">Whoever acts on the people counted is a side too: who expels and whose diplomats they are.</param>
public sealed record Measure(string Name, string? Unit, bool BothSides = false)
{
    /// <summary>Heads, votes and the like are counted; goods and money are not.</summary>
    public bool IsCount => Unit is not (null or "percent");
}
