using System.Collections.Immutable;
using Entente.Dates;

namespace Entente.Coding.Times.Publication;

/// <summary>The days that are still possible, as spans from a first to a last day; either end may be open.</summary>
internal sealed class Window
{
    private ImmutableArray<(DateOnly From, DateOnly To)> spans = [(DateOnly.MinValue, DateOnly.MaxValue)];
    private readonly ImmutableArray<DateEvidence>.Builder reasons = ImmutableArray.CreateBuilder<DateEvidence>();
    private readonly ImmutableArray<DateEvidence>.Builder contradictions = ImmutableArray.CreateBuilder<DateEvidence>();

    public DateOnly First => spans[0].From;

    public DateOnly Last => spans[^1].To;

    public bool IsBounded => First > DateOnly.MinValue && Last < DateOnly.MaxValue;

    /// <summary>Keeps the days that a clue allows; one that allows none of them is set aside.</summary>
    /// <returns>Whether the clue was kept.</returns>
    public bool Narrow(IEnumerable<(DateOnly From, DateOnly To)> allowed, DateEvidence evidence)
    {
        var left = allowed.SelectMany(a => spans, (a, s) => (From: a.From > s.From ? a.From : s.From, To: a.To < s.To ? a.To : s.To))
            .Where(s => s.From <= s.To).Order().ToImmutableArray();
        if (left.IsEmpty)
        {
            contradictions.Add(evidence);
            return false;
        }

        if (left[0] != spans[0] || left[^1] != spans[^1] || left.Length != spans.Length)
        {
            reasons.Add(evidence);
        }

        spans = left;
        return true;
    }

    public InferredDate? Result => First == DateOnly.MinValue && Last == DateOnly.MaxValue
        ? null
        : new InferredDate(
            First == Last ? Edtf.Day(First) : Edtf.Between(First == DateOnly.MinValue ? null : Edtf.Day(First), Last == DateOnly.MaxValue ? null : Edtf.Day(Last)),
            reasons.ToImmutable(), contradictions.ToImmutable());
}
