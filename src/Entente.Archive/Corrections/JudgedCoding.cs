using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Dates;

namespace Entente.Archive.Corrections;

/// <summary>A report's coding as a person holds it to be right.</summary>
public sealed record JudgedCoding
{
    public required string Type { get; init; }

    public string? Mode { get; init; }

    public required int Quad { get; init; }

    public required double Score { get; init; }

    public required string Cameo { get; init; }

    /// <summary>All parties of a mutual event.</summary>
    public required ImmutableArray<JudgedParty> Actor { get; init; }

    public required ImmutableArray<JudgedParty> Recipient { get; init; }

    public bool Mutual { get; init; }

    /// <summary>Null where nothing says when.</summary>
    public Edtf? When { get; init; }

    /// <summary>As in <see cref="Report.Auxiliary"/>: any of historical, future, hypothetical, negation; sorted.</summary>
    public ImmutableArray<string> Auxiliary { get; init; } = [];

    /// <summary>What the coder says.</summary>
    public static JudgedCoding Of(Report report) => new()
    {
        Type = report.Type,
        Mode = report.Mode,
        Quad = report.Quad,
        Score = report.Score,
        Cameo = report.Cameo,
        Actor = [.. report.Actor.Select(JudgedParty.Of).Distinct()],
        Recipient = [.. report.Recipient.Select(JudgedParty.Of).Distinct()],
        Mutual = report.Mutual,
        When = report.When?.Edtf,
        Auxiliary = report.Auxiliary,
    };

    /// <summary>The parties of a side as they are compared: keys parted by +, each once, sorted.</summary>
    public static string Keys(ImmutableArray<JudgedParty> side) =>
        string.Join('+', side.Select(party => party.Key).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
