using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge.Times;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>Acts whose length is told with their first or last day.</summary>
internal sealed class Stays(Arguments arguments, ImmutableArray<TimeExpression> times, TimePlaces places)
{
    /// <summary>The longest visit or meeting whose length gives its days: "a three-day visit".</summary>
    private const int LongestStay = 60;

    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>
    /// The days of an act whose length is told with its first or last: "began a five-day visit on Saturday". Coming is done
    /// in a day: "arrived on Thursday on a three-day visit".
    /// </summary>
    public ReportTime? Through(int act, ReportTime? time)
    {
        if (time is not { Basis: "stated", Edtf: { IsDay: true, Earliest: { } day } } 
            || arguments.Words.Dating.Arriving.Contains(tree[act].Lemma) || LengthOf(act) is not { } days)
        {
            return time;
        }

        var ends = arguments.Words.Dating.Ending.Contains(tree[act].Lemma) || (tree[act].Head is >= 0 and var verb && arguments.Words.Dating.Ending.Contains(tree[verb].Lemma));
        return (ends ? Spans.Days(day, 1 - days, 0) : Spans.Days(day, 0, days - 1)) is { } whole ? time with { Edtf = whole } : time;
    }

    private int? LengthOf(int act)
    {
        foreach (var time in times)
        {
            if (time is not { IsDuration: true, DurationDays: > 1 and <= LongestStay and var days, Step.Grain: Grain.Day or Grain.Week })
            {
                continue;
            }

            var head = places.HeadOf(time.Tokens);
            var noun = tree[head].Head;
            if (tree[head].Relation is "compound" or "amod" && noun >= 0
                && (noun == act || (tree[noun].Head == act && (tree[noun].Relation == "obj" || arguments.HasCase(noun, "for") || arguments.HasCase(noun, "on")))))
            {
                return days;
            }
        }

        return null;
    }
}
