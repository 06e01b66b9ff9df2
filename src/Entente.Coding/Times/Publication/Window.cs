using System.Collections.Immutable;
using Entente.Dates;

namespace Entente.Coding.Times.Publication;

/// <summary>
/// The days that most clues allow. Clues that fit no day beside these are contradictions, which are told and never
/// averaged in; where two sets of clues are alike in number the later days win, as what is told beside the news is older.
/// </summary>
internal sealed class Window
{
    private ImmutableArray<(DateOnly From, DateOnly To)> spans = [(DateOnly.MinValue, DateOnly.MaxValue)];
    private readonly ImmutableArray<DateEvidence>.Builder reasons = ImmutableArray.CreateBuilder<DateEvidence>();
    private readonly ImmutableArray<DateEvidence>.Builder contradictions = ImmutableArray.CreateBuilder<DateEvidence>();

    public Window(IReadOnlyList<Clue> clues)
    {
        var (first, last) = Fullest(clues);
        foreach (var clue in clues)
        {
            if (clue.Allows(first, last))
            {
                Keep(clue);
            }
            else
            {
                contradictions.Add(clue.Evidence);
            }
        }
    }

    public DateOnly First => spans[0].From;

    public DateOnly Last => spans[^1].To;

    public InferredDate? Result => First == DateOnly.MinValue && Last == DateOnly.MaxValue
        ? null
        : new InferredDate(
            First == Last ? Edtf.Day(First) : Edtf.Between(First == DateOnly.MinValue ? null : Edtf.Day(First), Last == DateOnly.MaxValue ? null : Edtf.Day(Last)),
            reasons.ToImmutable(), contradictions.ToImmutable());

    /// <summary>The latest stretch between two ends of clues that most of them allow.</summary>
    private static (DateOnly First, DateOnly Last) Fullest(IReadOnlyList<Clue> clues)
    {
        DateOnly[] starts = [.. clues.SelectMany(c => c.Days).SelectMany(d => d.To == DateOnly.MaxValue ? [d.From] : new[] { d.From, d.To.AddDays(1) }).Append(DateOnly.MinValue).Distinct().Order()];
        var (best, most) = (0, -1);
        for (var i = 0; i < starts.Length; i++)
        {
            var many = clues.Count(c => c.Allows(starts[i], starts[i]));
            (best, most) = many >= most ? (i, many) : (best, most);
        }

        return (starts[best], best + 1 < starts.Length ? starts[best + 1].AddDays(-1) : DateOnly.MaxValue);
    }

    private void Keep(Clue clue)
    {
        var left = clue.Days.SelectMany(a => spans, (a, s) => (From: a.From > s.From ? a.From : s.From, To: a.To < s.To ? a.To : s.To))
            .Where(s => s.From <= s.To).Order().ToImmutableArray();
        if (left[0] != spans[0] || left[^1] != spans[^1] || left.Length != spans.Length)
        {
            reasons.Add(clue.Evidence);
        }

        spans = left;
    }
}
