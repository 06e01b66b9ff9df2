using Entente.Coding.Status;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times.Publication;

/// <summary>
/// Dates that the words alone give: an article comes after what it tells as past and before what it says will be.
/// "Violence rose in 2014" is past, "the Games of 2014" need not be.
/// </summary>
internal sealed class YearClues(StatusReader statuses, DateMarks marks)
{
    public IEnumerable<Clue> Find(SentenceFacts sentence)
    {
        foreach (var time in sentence.Times)
        {
            if (time.Date is not { } date || IsOfName(sentence, time))
            {
                continue;
            }

            var clause = sentence.Arguments.Clause(sentence.Tree[sentence.HeadOf(time)].Head);
            var status = statuses.Read(sentence.Arguments, clause, -1, []);
            if (status.Future)
            {
                if (date.Latest is { } latest && sentence.Times.All(t => t.Date is not null || t.IsDuration))
                {
                    yield return Clue.Until(latest, $"'{time.Text}' lies ahead in the text.", time.Span);
                }
            }
            else if (!status.Hypothetical && sentence.IsPast(clause) && !IsPlanned(sentence, time) && (date.IsInterval && date.Last?.Earliest is { } end ? end : date.Earliest) is { } from)
            {
                yield return Clue.Since(from, $"'{time.Text}' is told as past.", time.Span);
            }
        }
    }

    /// <summary>A name holds it ("Agenda 2063", "the 2002 bombings"), or it is counted from the article's day, or a war's, which may be spoken of as a thing.</summary>
    private static bool IsOfName(SentenceFacts sentence, TimeExpression time)
    {
        var head = sentence.Tree[sentence.HeadOf(time)];
        return time.IsRelative || time.IsNamed || head.Head < 0 || head.Relation is "compound" or "flat" or "nummod" or "amod" || (head.Relation == "appos" && sentence.Tree[head.Head].Upos == "PROPN");
    }

    private bool IsPlanned(SentenceFacts sentence, TimeExpression time)
    {
        var above = sentence.Tree[sentence.HeadOf(time)].Head;
        var head = sentence.HeadOf(time);
        return (above >= 0 && marks.Planned.Contains(sentence.Tree[above].Lemma.ToLowerInvariant()))
            || Enumerable.Range(Math.Max(0, time.Tokens.Start - 1), head - Math.Max(0, time.Tokens.Start - 1) + 1).Any(i => sentence.Tree[i].Lemma != "of" && marks.Targets.Contains(sentence.Tree[i].Lemma));
    }
}
