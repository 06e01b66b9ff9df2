using System.Collections.Immutable;
using Entente.Dates;

namespace Entente.Knowledge.Times;

/// <summary>A time known by name: a war, an era, a feast.</summary>
public sealed record NamedTime
{
    /// <summary>Its usual name, for explanations.</summary>
    public required string Name { get; init; }

    /// <summary>The date of what came once; null for a feast.</summary>
    public Edtf? Date { get; init; }

    /// <summary>The day it falls on each year; null for what came once.</summary>
    public Feast? Feast { get; init; }

    /// <summary>Whether it counts with no word of time before it.</summary>
    public required bool IsBare { get; init; }

    /// <summary>Whether the name tells an act besides, which is coded as well: "the invasion of Kuwait".</summary>
    public bool IsAct { get; init; }

    /// <summary>Words that, standing right before it, make it another thing ("a new cold war"); lower case.</summary>
    public required ImmutableArray<string> NotAfter { get; init; }
}

/// <param name="Parts">The words and signs of the name, in lower case for what came once, as written for a feast.</param>
public sealed record TimePhrase(ImmutableArray<string> Parts, NamedTime Time);
