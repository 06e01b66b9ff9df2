using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Dates;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>Times that are counted from another time told before: "since then", "two days after he accused Israel".</summary>
internal sealed class BackTimes(
    Arguments arguments, ImmutableArray<TimeExpression> times, TimePlaces places, OwnTimes own, Tenses tenses, ReportTime? carried, Edtf? published)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>"was ousted in 2013 and has been detained since then": from the time told last; null where none is.</summary>
    public ReportTime? SinceThen(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child] is not { Lemma: "then", Relation: "obl" or "advmod" } || !arguments.HasCase(child, "since") || !(tenses.IsPresentPerfect(verb) || tree[verb] is { Xpos: "VBN", Relation: "conj" }))
            {
                continue;
            }

            var last = carried;
            foreach (var time in times)
            {
                if (time.Tokens.End <= child && time.Date is { } date && !places.IsMention(time, places.HeadOf(time.Tokens)))
                {
                    last = new ReportTime(date, time.Text, time.Span, "stated");
                }
            }

            return last?.Edtf.First is { } first ? last with { Edtf = Edtf.Between(first, null) } : null;
        }

        return null;
    }

    /// <summary>"met on Wednesday, two days after he accused Israel": the accusing lies two days before the meeting.</summary>
    public ReportTime? Before(int main, TimeExpression counted, Step step)
    {
        if (step.Count is not { } count)
        {
            return null;
        }

        var anchor = own.Nearest(main, false, default).Time?.Edtf ?? (tenses.IsPast(main) ? carried?.Edtf : null) ?? published;
        return anchor is not null && Stepping.From(anchor, step with { Count = Direction(counted) * -Math.Abs(count) }) is { } date
            ? new ReportTime(date, counted.Text, counted.Span, "stated")
            : null;
    }

    /// <summary>1 where what is counted comes after ("two days after the attack"), -1 where before.</summary>
    private static int Direction(TimeExpression counted) => counted.Step?.Count < 0 ? -1 : 1;
}
