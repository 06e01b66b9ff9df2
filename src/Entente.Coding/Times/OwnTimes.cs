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

        if (date is not null && tree[act].Upos == "VERB" && places.Named(head) is >= 0 and var thing && thing != act)
        {
            date = OfThing(date, thing, act, telling); // "the 2006 coup"
            if (date?.Latest is null)
            {
                return date;
            }
        }

        if (date is null || published?.Earliest is not { } today)
        {
            return date;
        }

        if (telling.IsOpen && tree[act].Xpos == "VB" && (date.Latest >= today ? date : time.Otherwise) is { } later && later.Latest >= today)
        {
            return later; // "could leave by June", "to supply it next year"
        }

        if (telling is { IsSaid: true, Future: false } && tree[act].Upos == "VERB" && (IsMeantFor(head, date) || IsOfOrdered(head, act, date)))
        {
            return null;
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

    /// <summary>
    /// A time before a noun dates what the noun names: "withdrew from the 2015 deal". It dates the act too where the act was done
    /// in, by or to that very happening: "died in the 2002 riots", "staged the 2006 coup", "the 2006 coup ousted him".
    /// </summary>
    private Edtf? OfThing(Edtf date, int thing, int act, Telling telling)
    {
        var at = thing;
        while (tree[at].Head >= 0 && tree[at].Head != act)
        {
            at = tree[at].Head;
        }

        return tree[at].Relation switch
        {
            "nsubj" or "nsubj:pass" => date,
            "obj" => arguments.Words.Gives.Contains(tree[act].Lemma) || arguments.Words.DatedByObject.Contains(tree[act].Lemma) ? date : null,
            "obl" or "obl:unmarked" or "obl:tmod" when arguments.HasCase(at, "since") => tenses.IsPresentPerfect(act) && !telling.Future ? Edtf.Between(date.First, null) : null,
            "obl" or "obl:unmarked" or "obl:tmod" => IsWithin(at) ? date : null,
            _ => null,
        };
    }

    /// <summary>"in the riots", "during the run-up to the vote", "that day": what a noun without another preposition is part of.</summary>
    private bool IsWithin(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Relation == "case")
            {
                return arguments.Words.Within.Contains(tree[child].Lemma);
            }
        }

        return true;
    }

    /// <summary>"calls a vote for Sunday", "announced a visit for May": the day of what is planned.</summary>
    private bool IsMeantFor(int head, Edtf date) => date.Latest is not null && arguments.HasCase(head, "for");

    /// <summary>"ordered the diplomats to leave by Sunday": the end of a time set for what is ordered.</summary>
    private bool IsOfOrdered(int head, int act, Edtf date)
    {
        if (date.Earliest is not null)
        {
            return false;
        }

        for (var at = tree[head].Head; at >= 0 && at != act; at = tree[at].Head)
        {
            if (tree[at].Xpos == "VB" && arguments.HasMark(at, "to"))
            {
                return true;
            }
        }

        return false;
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

        if (tree[head].Head != act && (arguments.HasCase(branch, "after") || arguments.HasCase(branch, "following") || arguments.HasCase(branch, "despite")))
        {
            return true; // "recalled its envoy after the shelling on Monday"
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

    /// <summary>The day that was set for an act: "talks scheduled for Monday"; the last or the coming one, whichever is nearer.</summary>
    private ReportTime? Planned(int clause)
    {
        foreach (var time in times)
        {
            if (time.Date is not { } date || tree[places.HeadOf(time.Tokens)].Head != clause)
            {
                continue;
            }

            var coming = published?.Earliest is { } today && time.Otherwise is { Earliest: { } start } && date.Latest is { } end
                && start >= today && start.DayNumber - today.DayNumber <= today.DayNumber - end.DayNumber;
            return new ReportTime(coming ? time.Otherwise! : date, time.Text, time.Span, "stated"); // coming only where there is another
        }

        return null;
    }

    /// <summary>"a visit that began on Thursday", "convicted in a trial that ended two months ago", "a visit planned for May".</summary>
    private ReportTime? Bounded(int act, Telling telling)
    {
        foreach (var child in tree.Children(act))
        {
            if (tree[child].Relation is "acl" or "acl:relcl" && tree[act].Upos == "NOUN" && arguments.Words.Planning.Contains(tree[child].Lemma) && Planned(child) is { } set)
            {
                return set;
            }

            if (telling.Future && tree[child].Relation is "obj" && tree[act].Upos == "VERB" && Bounded(child, telling) is { } started)
            {
                return started; // "will ease rules beginning on April 21"
            }

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
