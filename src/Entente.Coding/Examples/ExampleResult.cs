using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Knowledge.Events;

namespace Entente.Coding.Examples;

public enum ExampleKind
{
    Example,
    Lookalike,

    /// <summary>Known to fail; one that passes must be moved up to the examples.</summary>
    Pending,
}

/// <param name="Fault">What is wrong with the coding; null when it is as it should be.</param>
public sealed record ExampleResult(
    Frame Frame, ExampleKind Kind, Example Example, ImmutableArray<Report> Reports, string? Fault)
{
    /// <summary>Whether the build must stop at it.</summary>
    public bool Fails => Kind == ExampleKind.Pending ? Fault is null : Fault is not null;

    public override string ToString() =>
        $"knowledge/{Frame.Place.File}:{Example.Line} [{Kind.ToString().ToLowerInvariant()}] {Frame.Name}\n" +
        $"  text     {Example.Text}\n" +
        $"  expected {(Kind == ExampleKind.Lookalike ? "nothing of this frame" : string.Join(" + ", Example.Gives.Select(ReportText.Of)))}\n" +
        $"  got      {(Reports.IsEmpty ? "nothing" : string.Join(" + ", Reports.Select(r => $"{ReportText.Of(r)} by {r.Rule}")))}\n" +
        $"  wrong    {Fault ?? "it passes now: move it up to the examples"}";
}
