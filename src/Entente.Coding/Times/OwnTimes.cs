using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Dates;
using Entente.Knowledge.Times;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>
/// Which time of a sentence a word bears by itself: the nearest that the tree gives it, unless it is that of a thing beside it or
/// lies where an act so told cannot lie.
/// </summary>
internal sealed class OwnTimes
{
    /// <summary>Days back within which a present perfect or a present still bears a date ("has arrived on Monday").</summary>
    internal const int PerfectDays = 7;

    /// <summary>What is farther back is no day of news told with a present participle.</summary>
    internal const int LongDays = 183;

    private readonly Arguments arguments;
    private readonly SyntaxTree tree;
    private readonly ImmutableArray<TimeExpression> times;
    private readonly TimePlaces places;
    private readonly Tenses tenses;
    private readonly ThingTimes things;
    private readonly RecalledTimes recalled;
    private readonly BoundedTimes bounded;
    private readonly ComingTimes coming;
    private readonly Edtf? published;

    public OwnTimes(Arguments arguments, ImmutableArray<TimeExpression> times, TimePlaces places, Tenses tenses, Edtf? published)
    {
        this.arguments = arguments;
        tree = arguments.Tree;
        this.times = times;
        this.places = places;
        this.tenses = tenses;
        this.published = published;
        things = new ThingTimes(arguments, places, tenses, published);
        recalled = new RecalledTimes(arguments, places, things, tenses, published);
        coming = new ComingTimes(arguments, tenses, things);
        bounded = new BoundedTimes(arguments, times, places, this, published);
    }

    /// <param name="onlyOwn">Nothing but what leans on the act's own noun counts.</param>
    public OwnTime Nearest(int act, bool onlyOwn, Telling telling)
    {
        ReportTime? best = null, remembered = null;
        var bestDistance = int.MaxValue;
        var undated = false;
        foreach (var time in times)
        {
            if (time is { IsAct: true, Date.First: { } named } && time.Tokens.Contains(act) && tree[act].Upos == "NOUN")
            {
                return new OwnTime(new ReportTime(time.Date.Latest is null || time.Date.Earliest is null ? named : time.Date, time.Text, time.Span, "stated"), false);
            }

            var head = places.HeadOf(time.Tokens);
            if (time is { IsAnniversary: true, Date: { } kept } && tree[act].Head == head && tree[act].Relation is "nmod" or "nmod:poss")
            {
                remembered = new ReportTime(kept, time.Text, time.Span, "stated");
                continue;
            }

            if (places.IsMention(time, head) || !places.Belongs(time, head, act, onlyOwn))
            {
                continue;
            }

            var distance = Math.Abs(head - act);
            if (DateFor(time, head, act, telling) is { } date)
            {
                if (best is not null && best.Edtf is { IsDay: false, Earliest: { } from, Latest: { } to } && date is { IsDay: true, Earliest: { } day } && from <= day && day <= to)
                {
                    (best, bestDistance) = (new ReportTime(date, time.Text, time.Span, "stated"), Math.Min(distance, bestDistance)); // "a week earlier, on August 21"
                }
                else if (distance < bestDistance)
                {
                    (best, bestDistance) = (new ReportTime(date, time.Text, time.Span, "stated"), distance);
                }
            }
            else
            {
                undated |= (time is { Date: null, IsRelative: true, IsDuration: false, IsRepeated: false, Step: null } && published is not { IsDay: true } && tree[head].Head == act) // "last Monday" in an article of an unknown day
                    || time is { Date: null, Doubt: not null, Step: null or { From: not StepFrom.Ahead, Grain: >= Grain.Day }, IsDuration: false }
                    && (tree[head].Head == act || (tree[head].Head is >= 0 and var number && tree[number].Upos == "NUM" && tree[number].Head == act));
            }
        }

        best = remembered is null || (best is not null && best.Edtf.Earliest >= remembered.Edtf.Earliest && best.Edtf.Latest <= remembered.Edtf.Latest) ? best : remembered;
        best ??= bounded.Of(act, telling);
        undated |= best is null && telling is { IsSaid: true, Past: true } && things.IsVague(act);
        return new OwnTime(best, best is null && undated);
    }

    /// <summary>
    /// The time that follows a verb before any other verb, whatever the tree hangs it on: "the nurse kidnapped in Kano in January
    /// is freed". Null where it lies ahead.
    /// </summary>
    public ReportTime? RightAfter(int verb)
    {
        foreach (var time in times)
        {
            if (time.Tokens.Start <= verb)
            {
                continue;
            }

            for (var i = verb + 1; i < time.Tokens.Start; i++)
            {
                if (tree[i].Upos is "VERB" or "AUX")
                {
                    return null;
                }
            }

            var head = places.HeadOf(time.Tokens);
            if (arguments.Words.Accusers.Contains(tree[verb].Lemma) && places.Branch(head, verb) >= 0)
            {
                return null; // "charged with murder in the massacre in November"
            }

            var date = time.Date?.Earliest > published?.Latest ? time.Otherwise : time.Date;
            return date is not null && !time.IsNamed && !places.IsMention(time, head) && places.Named(head) < 0 && !(date.Earliest > published?.Latest)
                ? new ReportTime(date, time.Text, time.Span, "stated")
                : null;
        }

        return null;
    }

    /// <summary>The date of a time as the act bears it; null where the act does not bear it.</summary>
    private Edtf? DateFor(TimeExpression time, int head, int act, Telling telling)
    {
        if (time is { IsDuration: true, Step: { From: StepFrom.None or StepFrom.Within, Count: { } count } step } && tree[head].Head == act
            && arguments.HasCase(head, "for") && tenses.IsPresentPerfect(act) && !arguments.Words.Dating.Termed.Contains(tree[act].Lemma) && published?.Earliest is { } now)
        {
            return Spans.Around(now, step.Grain, -count) is { } start ? Edtf.Between(start, null) : null; // "has bombed it for seven years"
        }

        if (recalled.IsOfCrime(time, head, act) || (telling is { IsSaid: true, Future: false } && things.IsOfScheduled(time, act)))
        {
            return null;
        }

        var date = time.Date;
        if (time.Step is { From: StepFrom.Ahead } ahead)
        {
            // "two days after the attack on 3 May, Kyiv accused Moscow"
            date = places.ComplementOf(time) is >= 0 and var complement && complement != act && (tree[complement].Head == act || tree[act].Upos != "VERB") && tree[complement].Upos is "NOUN" or "PROPN"
                && Nearest(complement, true, default).Time is { } counted ? Stepping.From(counted.Edtf, ahead) : null;
        }

        if (date is not null && time.Step is { From: StepFrom.Ahead } && tree[act].Upos == "VERB" && !(date.Earliest > published?.Latest && !telling.Future))
        {
            return date;
        }

        if (date is not null && tree[act].Upos == "VERB" && places.Named(head) is >= 0 and var thing && thing != act)
        {
            date = things.DateFrom(date, thing, act, telling); // "the 2006 coup"
            if (date?.Latest is null || (tree[act].Xpos != "VBD" && telling.IsSaid && recalled.IsOfNow(date)))
            {
                return date?.Latest is null ? date : null; // "opens the 2007 meeting": today, not some day of the year
            }
        }

        if (date is { Latest: null } && telling.IsSaid && tree[act].Upos == "VERB" && !tenses.IsPresentPerfect(act) && places.Branch(head, act) is >= 0 and var gathered && tree[gathered].Upos == "NOUN" && tree[head].Head == gathered)
        {
            return null; // "marched in answer to the rallies since Sunday"
        }

        if (date is { Latest: { } gone } && tree[act] is { Xpos: "VBG", Relation: "advcl", Head: >= 0 and var main } && main < act && tree.Child(act, "mark") < 0 && tenses.IsSingleNow(main) && published?.Earliest is { } printed && gone.AddDays(PerfectDays) < printed)
        {
            return null; // "visits Pearl Harbor, offering condolences to the victims of the attack on December 7, 1941"
        }

        if (date is { Latest: null } && telling.IsSaid && tenses.IsSingleNow(act) && date.Earliest < published?.Earliest)
        {
            return null; // "frees six sailors seized since May": an act of today is not since then
        }

        if (date is { Latest: not null } && bounded.SinceNoun(time, head, act) is >= 0 and var from && (tree[act].Upos is "VERB" or "AUX" || (tree[act].Upos == "NOUN" && places.IsCompared(from))))
        {
            if (bounded.IsInName(from))
            {
                return null; // "since the handover of Hong Kong in 1997": the name tells it
            }

            // "has been in jail since his arrest in 2014"; "the first vote since its founding in 1920" compares
            return (tenses.IsPresentPerfect(act) || tenses.IsPerfectInfinitive(act)) && !telling.Future && !places.IsCompared(from) ? Edtf.Between(date.First, null) : null;
        }

        if (date is { Latest: not null } && tree[act].Upos == "VERB" && tree[head].Head is >= 0 and var limit && limit != act && tree[limit].Head == act && (arguments.HasCase(limit, "through") || arguments.HasCase(limit, "until") || arguments.HasCase(limit, "till")))
        {
            return telling.IsSaid && !telling.Future ? null : Edtf.Between(null, date.Last); // "will stay until the vote on May 3"; not "Iran has until noon on Friday"
        }

        if (date is { Latest: not null } && telling.Future && tree[act].Upos == "VERB" && things.EndsUntil(act, time))
        {
            return Edtf.Between(null, date.Last); // "will extend the truce until elections next year"
        }

        if (date is null || published?.Earliest is not { } today)
        {
            return date;
        }

        if (telling is { IsSaid: true, Future: false } && tree[act].Upos == "VERB" && arguments.Words.Dating.CallingOff.Contains(tree[act].Lemma)
            && places.Branch(head, act) is >= 0 and var planned && tree[planned] is { Upos: "NOUN", Relation: "obj" or "nsubj:pass" } && date.Latest >= today.AddDays(-1))
        {
            return null; // "talks of 14 June have been postponed"
        }

        if (time is { Sense: TimeSense.Future, Step.From: StepFrom.Rest } && telling is { IsSaid: true, Future: false, IsOpen: false } && date.Latest > today)
        {
            return null; // "positions a rocket for a launch later in the week"
        }

        if (tree[act].Upos == "NOUN" && time.IsRelative && recalled.IsOfNow(date) && IsOneOfSome(act))
        {
            return null; // "the second airstrike on the port this month"
        }

        if (tree[act].Xpos == "VBG" && arguments.Words.Dating.Bounding.Contains(tree[act].Lemma)
            && (tree[act].Head is >= 0 and var setting && tenses.IsPresent(setting) && date.Latest < today && time.Otherwise?.Earliest > today ? time.Otherwise : BoundedTimes.Coming(time, today)) is { } begins)
        {
            return begins; // "declares a truce starting on Sunday"; of what is set today, however near the last Sunday is
        }

        if (date.IsDay && telling is { IsSaid: true, Future: false } && bounded.Opens(time, act))
        {
            return null; // "bans flights, effective Friday": said today
        }

        if (tree[act].Upos == "VERB" && time.Sense == TimeSense.Past && arguments.HasCase(head, "from") && things.IsFromThen(time))
        {
            return null; // "requires a test from the previous 48 hours", "showed a video from last week"
        }

        if (coming.IsAwaited(act) && (date.Earliest >= today ? date : time.Otherwise) is { Earliest: { } awaited } expected && awaited >= today && awaited <= today.AddDays(ComingTimes.PlanDays))
        {
            return expected; // "is to arrive ahead of the summit on February 27"
        }

        if (telling is { IsOpen: true, IsSpeech: true } && tree[act].Xpos == "VB" && date.Latest > today && places.Branch(head, act) >= 0)
        {
            return null; // "in an attempt to push for a truce during next week's feast"
        }

        if (telling.IsOpen && tree[act].Xpos == "VB" && (date.Latest >= today ? date : telling.Past ? null : time.Otherwise) is { } later && later.Latest >= today && !ComingTimes.IsTooFar(later, date, today))
        {
            return later; // "could leave by June", "to supply it next year"
        }

        if (telling is { Past: false, IsSaid: true } && tree.Child(act, "aux") < 0 && tree[act] is { Xpos: "VB", Relation: not ("root" or "conj" or "parataxis") } && date.Latest < today)
        {
            // "votes to withdraw on December 31"; "asks him to resign amid the vote last year"
            return date.IsDay && tree[head].Head == act && time.Otherwise is { } set && set.Earliest > today && !ComingTimes.IsTooFar(set, date, today) ? set : null;
        }

        if (telling is { IsSaid: true, Future: false } && tree[act].Upos == "VERB" && (coming.IsMeantFor(head, date) || coming.IsOfOrdered(head, act, date)))
        {
            return null;
        }

        if (date.Latest is { } end && end.AddDays(PerfectDays) < today && tenses.IsPresentPerfect(act)
            && !(places.Branch(head, act) is >= 0 and var occasion && tree[occasion].Relation == "obl" && things.IsWithin(occasion)))
        {
            return null; // "has never condemned the invasion in February 2022": what is still so has no past date
        }

        if ((telling.Future || telling.IsOpen) && date.Latest > today && tree[act].Upos == "VERB" && places.Branch(head, act) is >= 0 and var occasion1 && tree[occasion1].Relation == "obl" && things.IsAfter(occasion1))
        {
            return Edtf.Between(date.Last, null); // "may be freed following the elections on November 7"
        }

        if (telling.Past && tree[act].Xpos == "VBD" && arguments.Words.Dating.Sending.Contains(tree[act].Lemma) && coming.IsAskedAhead(time, head, act, date, today))
        {
            return time.Otherwise; // "ordered his minister to travel to Washington on Friday" in a Thursday's news
        }

        if (coming.IsRatherAhead(time, date, act, today, telling))
        {
            return places.Branch(head, act) >= 0 && tree[act].Upos == "VERB" ? null : time.Otherwise;
        }

        if (coming.IsGoingOn(date, act, today, telling))
        {
            return coming.IsOwn(time, head, act, telling) && time.Otherwise?.Earliest > today ? time.Otherwise : null;
        }

        if (coming.IsOfPlanned(date, act, today, telling))
        {
            return null;
        }

        if (telling.IsSaid && tree[act].Upos == "ADJ" && date.Latest > today && coming.IsOfAsked(head, act))
        {
            return null; // "is ready to start talks this month"
        }

        if (telling is { Future: true, IsSpeech: true } && coming.IsOfAsked(head, act))
        {
            return null; // "would ask parliament to extend the emergency to the end of January"
        }

        if (telling.Future && date is { Latest: { } deadline, Last: { } last } && deadline > today && tree[act].Upos == "VERB" && things.EndsAwaited(act, time))
        {
            return Edtf.Between(null, last); // "will leave office before the vote in 2015"
        }

        if (telling.Future && date.Earliest < today && (date.Latest == today || (time.Sense == TimeSense.Past && date.Latest > today)))
        {
            return null; // "will examine the violence over the past year"
        }

        if (telling.Future && date.Latest < today)
        {
            return time.Otherwise is { Earliest: { } then } && then >= today && (then <= today.AddDays(tree[head].Head == act ? ComingTimes.PlanDays : PerfectDays)) ? time.Otherwise : null;
        }

        if (telling.Future)
        {
            // "will be charged over a death on April 26" in June
            return (date.IsDay && date.Earliest > today.AddDays(ComingTimes.PlanDays) && time.Otherwise?.Latest < today) || (date.Latest is null && date.Earliest < today) ? null : date; // "will replace its head since 2014"
        }

        if (date.Earliest > today && telling is { IsSpeech: true, IsSaid: true } && tree[act].Xpos is "VBZ" or "VBP" && tree[act].Lemma != "be")
        {
            return null; // "calls for a strike from tomorrow"
        }

        if (date.Earliest > today.AddDays(1) && telling is { IsSaid: true, Past: false } && head > act && tree[head].Head is >= 0 and var inner && places.Branch(head, act) is >= 0 and var outer
            && inner != outer && tree[inner].Upos == "NOUN" && tree[outer] is { Upos: "NOUN", Relation: "obl" })
        {
            return null; // "is dissolved in preparation for a vote on November 26"
        }

        if (date.Earliest > today && telling is { IsSaid: true, IsOpen: false } && tree[act].Upos == "VERB" && things.EndsAwaited(act, time))
        {
            return null; // "resigns ahead of the election on October 5"
        }

        if ((date.Earliest > today.AddDays(1) || (date is { IsDay: false, Earliest: { } begin } && begin > today)) && (telling.Past || telling.IsSpeech || (telling.IsSaid && (IsPublic(act) || things.EndsBeside(act, time) || (!telling.IsOpen && things.EndsInner(act, time))))))
        {
            return telling is { Past: true, IsAbove: false } && tree[head].Head == act && time.Otherwise is { } earlier && earlier.Earliest <= today && !(earlier.IsDay && earlier.Latest?.AddDays(ComingTimes.PlanDays) < today) ? earlier : null; // "announced a ceasefire starting next week"
        }

        if (date.IsDay && telling is { IsSaid: true, Future: false } && arguments.HasCase(head, "to") && tree[head].Head == act)
        {
            return null; // "extends the ban to May 31", "is extended to Friday"
        }

        if (telling is { IsSaid: true, Past: false } && tree[act].Xpos is "VBZ" or "VBP" && recalled.IsOfNow(date) && date.Latest > today.AddDays(LongDays))
        {
            return null; // "reaches an agreement on payments over the next five years"
        }

        if (date.Earliest is null && telling.IsSaid && (date.Latest > today || (!telling.Past && time.Otherwise?.Latest > today)))
        {
            return null; // "extends the ban until June"
        }

        return things.IsOf(time, head, act, date, today, telling) || recalled.Is(time, head, act, date, today, telling) ? null : date;
    }

    private bool IsOneOfSome(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child < noun && tree[child].Relation == "amod" && tree[child].Has("NumType=Ord"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>As <see cref="ThingTimes.IsDuring"/>.</summary>
    public bool IsDuring(int noun) => things.IsDuring(noun);

    /// <summary>"announces a curfew during Ramadan": said today of what is to come.</summary>
    private bool IsPublic(int act) => arguments.Words.Publishers.Contains(tree[act].Lemma) || arguments.Words.Speech.Verbs.Contains(tree[act].Lemma);
}
