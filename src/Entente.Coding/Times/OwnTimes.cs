using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Dates;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>
/// Which time of a sentence a word bears by itself: the nearest that the tree gives it, unless it is that of a thing beside it or
/// lies where an act so told cannot lie.
/// </summary>
internal sealed class OwnTimes(Arguments arguments, ImmutableArray<TimeExpression> times, TimePlaces places, Tenses tenses, Edtf? published)
{
    /// <summary>Days back within which a present perfect still bears a date ("has arrived on Monday").</summary>
    internal const int PerfectDays = 7;

    /// <summary>Older than this is no news that is told in the present.</summary>
    private const int NewsDays = 30;

    private readonly SyntaxTree tree = arguments.Tree;

    /// <param name="onlyOwn">Nothing but what leans on the act's own noun counts.</param>
    public OwnTime Nearest(int act, bool onlyOwn, Telling telling)
    {
        ReportTime? best = null;
        var bestDistance = int.MaxValue;
        var undated = false;
        foreach (var time in times)
        {
            if (time is { IsAct: true, Date.First: { } named } && time.Tokens.Contains(act) && tree[act].Upos == "NOUN")
            {
                return new OwnTime(new ReportTime(time.Date.Latest is null || time.Date.Earliest is null ? named : time.Date, time.Text, time.Span, "stated"), false);
            }

            var head = places.HeadOf(time.Tokens);
            if (places.IsMention(time, head) || !places.Belongs(time, head, act, onlyOwn))
            {
                continue;
            }

            var distance = Math.Abs(head - act);
            if (DateFor(time, head, act, telling) is { } date)
            {
                if (distance < bestDistance)
                {
                    (best, bestDistance) = (new ReportTime(date, time.Text, time.Span, "stated"), distance);
                }
            }
            else
            {
                undated |= time is { Date: null, Doubt: not null, Step: not { From: StepFrom.Ahead }, IsDuration: false }
                    && (tree[head].Head == act || (tree[head].Head is >= 0 and var number && tree[number].Upos == "NUM" && tree[number].Head == act));
            }
        }

        best ??= Bounded(act, telling);
        return new OwnTime(best, best is null && undated);
    }

    /// <summary>The date of a time as the act bears it; null where the act does not bear it.</summary>
    private Edtf? DateFor(TimeExpression time, int head, int act, Telling telling)
    {
        if (time is { IsDuration: true, Step: { From: StepFrom.None or StepFrom.Within, Count: { } count } step } && tree[head].Head == act
            && arguments.HasCase(head, "for") && tenses.IsPresentPerfect(act) && published?.Earliest is { } now)
        {
            return Spans.Around(now, step.Grain, -count) is { } start ? Edtf.Between(start, null) : null; // "has bombed it for seven years"
        }

        var date = time.Date;
        if (time.Step is { From: StepFrom.Ahead } ahead)
        {
            // "two days after the attack on 3 May, Kyiv accused Moscow"
            date = places.ComplementOf(time) is >= 0 and var complement && complement != act && tree[complement].Upos is "NOUN" or "PROPN"
                && Nearest(complement, true, default).Time is { } counted ? Stepping.From(counted.Edtf, ahead) : null;
        }

        if (date is null || published?.Earliest is not { } today)
        {
            return date;
        }

        if (date.Latest is { } end && end.AddDays(PerfectDays) < today && tenses.IsPresentPerfect(act))
        {
            return null; // "has never condemned the invasion in February 2022": what is still so has no past date
        }

        if (telling.Future && date.Latest < today)
        {
            return time.Otherwise is { Earliest: { } coming } && coming >= today && (tree[head].Head == act || coming <= today.AddDays(PerfectDays)) ? time.Otherwise : null;
        }

        if (telling.Future)
        {
            return date;
        }

        if (date.Earliest > today.AddDays(1) && (telling.Past || telling.IsSpeech))
        {
            return telling is { Past: true, IsAbove: false } && tree[head].Head == act && time.Otherwise is { } earlier && earlier.Earliest <= today ? earlier : null; // "announced a ceasefire starting next week"
        }

        if (date.Earliest is null && date.Latest > today && telling.IsSaid)
        {
            return null; // "extends the ban until June"
        }

        return IsOfThing(time, head, act, date, today, telling) || IsRecalled(head, act, date, today, telling) ? null : date;
    }

    /// <summary>"investigates yesterday's incident", "condemned Sunday's bombing": the time of what the act is about.</summary>
    private bool IsOfThing(TimeExpression time, int head, int act, Edtf date, DateOnly today, Telling telling)
    {
        if (places.Branch(head, act) is not (>= 0 and var branch) || tree[act].Upos != "VERB" || !telling.IsSaid)
        {
            return false;
        }

        if (time.IsNamed && (telling.IsSpeech || tree[head].Head != branch))
        {
            return true; // "sentenced in the first trial for crimes during the Holocaust"
        }

        var isAbout = tree[branch].Relation is "obj" || arguments.HasCase(branch, "for") || arguments.HasCase(branch, "about") || arguments.HasCase(branch, "over") || arguments.HasCase(branch, "with");
        return isAbout && date.Latest < today.AddDays(1)
            && ((telling.IsSpeech && (tree[head].Relation == "nmod:poss" || tree[branch].Relation != "obj")) || (!telling.Past && date.Latest < today));
    }

    /// <summary>
    /// News told in the present lies in the present: "storms the embassy in response to the airstrike on Sunday", "is indicted
    /// in a 2004 plot", "sentences him for a murder in 1944"; but "in 1956 Soviet troops invade Hungary".
    /// </summary>
    private bool IsRecalled(int head, int act, Edtf date, DateOnly today, Telling telling)
    {
        if (telling.Past || !telling.IsSaid || tree[act].Xpos is not ("VBZ" or "VBP" or "VBN" or "VBG"))
        {
            return false;
        }

        if (places.Branch(head, act) is not (>= 0 and var branch))
        {
            return tree[act].Xpos != "VBG" && head > act && date.Latest is { } end && end.AddDays(NewsDays) < today;
        }

        return (tree[head].Head > head && tree[head].Relation is "nummod" or "amod" or "compound" or "nmod" or "nmod:unmarked" && date.Text.Length == 4)
            || (date.Latest < today && (tree[head].Head != branch || tree[branch].Relation is "nsubj" or "nsubj:pass"));
    }

    /// <summary>"a visit that began on Thursday", "convicted in a trial that ended two months ago".</summary>
    private ReportTime? Bounded(int act, Telling telling)
    {
        foreach (var child in tree.Children(act))
        {
            var clause = tree[child].Relation is "acl:relcl" or "acl" ? child
                : tree[act].Upos == "VERB" && tree[child].Relation is "obl" && (arguments.HasCase(child, "in") || arguments.HasCase(child, "during"))
                    ? (tree.Child(child, "acl:relcl") is >= 0 and var relative ? relative : tree.Child(child, "acl"))
                : -1;
            if (clause >= 0 && arguments.Words.Bounding.Contains(tree[clause].Lemma) && Nearest(clause, false, telling).Time is { } time)
            {
                return time;
            }
        }

        return null;
    }
}
