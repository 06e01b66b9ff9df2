using System.Collections.Immutable;
using Entente.Dates;

namespace Entente.Knowledge.Events;

/// <summary>A sentence with the whole coding that it must get (or, as a lookalike, must not get from its frame).</summary>
public sealed record Example
{
    public required string Text { get; init; }

    /// <summary>The article's date; where none is given, <see cref="DefaultPublished"/>.</summary>
    public required Edtf Published { get; init; }

    /// <summary>Every report of the sentence.</summary>
    public ImmutableArray<ExpectedReport> Gives { get; init; } = [];

    /// <summary>Why a lookalike is none, or why a pending example fails.</summary>
    public string? Why { get; init; }

    public required int Line { get; init; }

    /// <summary>A Thursday.</summary>
    public static Edtf DefaultPublished { get; } = Edtf.Day(new DateOnly(2024, 3, 14));
}

/// <summary>A report as an example states it. What is null is not compared, but for <see cref="Auxiliary"/>.</summary>
public sealed record ExpectedReport
{
    public required string Type { get; init; }

    /// <summary>Codes, or the words of a party without one; sorted.</summary>
    public ImmutableArray<string> Actor { get; init; } = [];

    public ImmutableArray<string> Recipient { get; init; } = [];

    public bool Mutual { get; init; }

    public string? Mode { get; init; }

    public string? Cameo { get; init; }

    /// <summary>The words of the time.</summary>
    public string? When { get; init; }

    public string? SaidBy { get; init; }

    /// <summary>Empty: none must be found. Sorted.</summary>
    public ImmutableArray<string> Auxiliary { get; init; } = [];

    /// <summary>"TYPE" or "TYPE mode" of the inner act.</summary>
    public string? Content { get; init; }
}
