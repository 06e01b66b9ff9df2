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
}

/// <param name="Name">"trade", "killed".</param>
/// <param name="Unit">The unit of a bare count; null for the counted noun itself.</param>
public sealed record Measure(string Name, string? Unit);
