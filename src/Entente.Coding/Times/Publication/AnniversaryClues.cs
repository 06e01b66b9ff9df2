using Entente.Knowledge.Times;

namespace Entente.Coding.Times.Publication;

/// <summary>
/// "They will mark 60 years of relations in May" beside "May 8, 1960": the year that is told and the years that have gone
/// by. The month must be told twice; else the year may be that of the feast itself.
/// </summary>
internal sealed class AnniversaryClues(TimeFinder times, DateMarks marks)
{
    /// <summary>A month without a year is at most so far ahead or behind.</summary>
    private const int Months = 11;

    /// <summary>How many sentences on the date of the beginning may stand.</summary>
    private const int Reach = 2;

    private const int DaysOfYear = 365;

    public IEnumerable<Clue> Find(IReadOnlyList<SentenceFacts> sentences)
    {
        for (var s = 0; s < sentences.Count; s++)
        {
            foreach (var (years, at) in Counts(sentences[s]))
            {
                for (var other = Math.Max(0, s - Reach); other <= Math.Min(sentences.Count - 1, s + Reach); other++)
                {
                    foreach (var begun in sentences[other].Times.Where(t => t is { IsRelative: false, Date: { Earliest: not null, Latest: not null, IsInterval: false } }))
                    {
                        var (first, last) = (begun.Date!.Earliest!.Value, begun.Date.Latest!.Value); // both were just looked at
                        if (first.Year + years < DateOnly.MaxValue.Year - 1 && last.DayNumber - first.DayNumber < DaysOfYear - 1 && sentences[s].Relative.FirstOrDefault(t => IsOfMonth(t, first.Month)) is { } month)
                        {
                            yield return Of(first.AddYears(years), last.AddYears(years), $"'{month.Text}' is {years} years after '{begun.Text}'.", sentences[s], at);
                        }
                    }
                }
            }
        }
    }

    private static Clue Of(DateOnly first, DateOnly last, string reason, SentenceFacts sentence, int at) =>
        new([(first.AddMonths(-Months), last.AddMonths(Months))], new DateEvidence(reason, sentence.Tree[at].Span));

    private bool IsOfMonth(TimeExpression time, int month) => times.Words.Find(time.Text.Split(' ')[0].TrimEnd('.')) is { } word && word.Is(TimeRole.Month) && word.Value(TimeRole.Month) == month;

    /// <summary>"60 years of relations", "the 60th anniversary": how many years, and the word that says it.</summary>
    private IEnumerable<(int Years, int At)> Counts(SentenceFacts sentence)
    {
        var tree = sentence.Tree;
        for (var at = 0; at + 1 < tree.Tokens.Length; at++)
        {
            var digits = tree[at].Form.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
            var isOrdinal = digits.Length < tree[at].Form.Length;
            var isCount = isOrdinal ? marks.Anniversaries.Contains(tree[at + 1].Lemma) : tree[at + 1].Lemma == "year" && at + 2 < tree.Tokens.Length && tree[at + 2].Lemma == "of";
            if (isCount && int.TryParse(digits, out var years) && years is > 0 and < 1000)
            {
                yield return (years, at);
            }
        }
    }
}
