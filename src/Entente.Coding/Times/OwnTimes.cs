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
internal sealed class OwnTimes(Arguments arguments, ImmutableArray<TimeExpression> times, TimePlaces places, Tenses tenses, Edtf? published)
{
    /// <summary>Days back within which a present perfect or a present still bears a date ("has arrived on Monday").</summary>
    internal const int PerfectDays = 7;

    /// <summary>A time that holds the day of publication and is longer than this tells less than the news itself.</summary>
    private const int WeekDays = 6;

    /// <summary>Farther ahead than this no plan is told without its year.</summary>
    private const int PlanDays = 183;

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
                undated |= time is { Date: null, Doubt: not null, Step: null or { From: not StepFrom.Ahead, Grain: >= Grain.Day }, IsDuration: false }
                    && (tree[head].Head == act || (tree[head].Head is >= 0 and var number && tree[number].Upos == "NUM" && tree[number].Head == act));
            }
        }

        best ??= Bounded(act, telling);
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
            if (date?.Latest is null || (tree[act].Xpos != "VBD" && telling.IsSaid && IsOfNow(date)))
            {
                return date?.Latest is null ? date : null; // "opens the 2007 meeting": today, not some day of the year
            }
        }

        if (date is { Latest: not null } && tree[head].Head is >= 0 and var from && from != act && tree[act].Upos is "VERB" or "AUX" && tree[from].Upos == "NOUN" && arguments.HasCase(from, "since"))
        {
            if (IsInName(from))
            {
                return null; // "since the handover of Hong Kong in 1997": the name tells it
            }

            // "has been in jail since his arrest in 2014"; "the first vote since its founding in 1920" compares
            return tenses.IsPresentPerfect(act) && !telling.Future && !places.IsCompared(from) ? Edtf.Between(date.First, null) : null;
        }

        if (date is null || published?.Earliest is not { } today)
        {
            return date;
        }

        if (tree[act].Xpos == "VBG" && arguments.Words.Bounding.Contains(tree[act].Lemma) && Coming(time, today) is { } begins)
        {
            return begins; // "declares a truce starting on Sunday"
        }

        if (telling.IsOpen && tree[act].Xpos == "VB" && (date.Latest >= today ? date : telling.Past ? null : time.Otherwise) is { } later && later.Latest >= today)
        {
            return later; // "could leave by June", "to supply it next year"
        }

        if (telling is { IsSaid: true, Future: false } && tree[act].Upos == "VERB" && (IsMeantFor(head, date) || IsOfOrdered(head, act, date)))
        {
            return null;
        }

        if (date.Latest is { } end && end.AddDays(PerfectDays) < today && tenses.IsPresentPerfect(act)
            && !(places.Branch(head, act) is >= 0 and var occasion && tree[occasion].Relation == "obl" && IsWithin(occasion)))
        {
            return null; // "has never condemned the invasion in February 2022": what is still so has no past date
        }

        if (telling.Future && date.Latest < today)
        {
            return time.Otherwise is { Earliest: { } coming } && coming >= today && (coming <= today.AddDays(tree[head].Head == act ? PlanDays : PerfectDays)) ? time.Otherwise : null;
        }

        if (telling.Future)
        {
            return date;
        }

        if (date.Earliest > today.AddDays(1) && (telling.Past || telling.IsSpeech || (telling.IsSaid && IsPublic(act))))
        {
            return telling is { Past: true, IsAbove: false } && tree[head].Head == act && time.Otherwise is { } earlier && earlier.Earliest <= today ? earlier : null; // "announced a ceasefire starting next week"
        }

        if (date.Earliest is null && telling.IsSaid && (date.Latest > today || (!telling.Past && time.Otherwise?.Latest > today)))
        {
            return null; // "extends the ban until June"
        }

        return IsOfThing(time, head, act, date, today, telling) || IsRecalled(time, head, act, date, today, telling) ? null : date;
    }

    private bool IsInName(int token)
    {
        foreach (var time in times)
        {
            if (time.IsNamed && time.Tokens.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a time holds the day of publication and is far longer.</summary>
    private bool IsOfNow(Edtf date) => published?.Earliest is { } today && date.Earliest is { } first && date.Latest is { } last
        && first <= today && last >= today && last.DayNumber - first.DayNumber >= WeekDays;

    /// <summary>
    /// A time before a noun dates what the noun names: "withdrew from the 2015 deal". It dates the act too where the act was done
    /// in, by or to that very happening: "died in the 2002 riots", "staged the 2006 coup", "the 2006 coup ousted him".
    /// </summary>
    private Edtf? OfThing(Edtf date, int thing, int act, Telling telling)
    {
        var at = thing;
        while (tree[at].Head >= 0 && tree[at].Head != act && tree[tree[at].Head].Upos != "VERB")
        {
            at = tree[at].Head;
        }

        var verb = tree[at].Head; // below the act in "tried to rig the 2016 vote"
        return tree[at].Relation switch
        {
            "nsubj" or "nsubj:pass" => at == thing ? date : null,
            "obj" => verb >= 0 && (arguments.Words.Gives.Contains(tree[verb].Lemma) || arguments.Words.DatedByObject.Contains(tree[verb].Lemma)) ? date : null,
            "obl" or "obl:unmarked" or "obl:tmod" when arguments.HasCase(at, "since") => tenses.IsPresentPerfect(act) && !telling.Future ? Edtf.Between(date.First, null) : null,
            "obl" when telling.Past && at == thing && (arguments.HasCase(at, "after") || arguments.HasCase(at, "following")) && published?.Earliest is { } today
                && date.Latest is { } end && end.AddDays(PerfectDays) < today => date, // "fled after the 2006 coup"
            "obl" or "obl:unmarked" or "obl:tmod" => IsWithin(at) && IsPartOf(thing, at) ? date : null,
            _ => null,
        };
    }

    /// <summary>"in the first round of the 2012 vote"; but "in response to the 2015 attack".</summary>
    private bool IsPartOf(int thing, int whole)
    {
        for (var at = thing; at != whole; at = tree[at].Head)
        {
            if (!arguments.HasCase(at, "of") && tree[at].Relation != "compound")
            {
                return false;
            }
        }

        return thing == whole || !arguments.Words.Occasions.Contains(tree[whole].Lemma);
    }

    /// <summary>"during a tour that began in Cuba", "during the first day of a visit": what a noun names goes on while its clause happens.</summary>
    public bool IsDuring(int noun)
    {
        var at = noun;
        while (tree[at].Relation == "nmod" && tree[at].Head >= 0 && arguments.HasCase(at, "of"))
        {
            at = tree[at].Head;
        }

        return arguments.HasCase(at, "during") && tree[at].Head >= 0 && tree[tree[at].Head].Upos == "VERB";
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

    /// <summary>"announces a curfew during Ramadan": said today of what is to come.</summary>
    private bool IsPublic(int act) => arguments.Words.Publishers.Contains(tree[act].Lemma) || arguments.Words.SpeechVerbs.Contains(tree[act].Lemma);

    /// <summary>"calls a vote for Sunday", "announced a visit for May": the day of what is planned.</summary>
    private bool IsMeantFor(int head, Edtf date) => date.Latest is not null && arguments.HasCase(head, "for");

    /// <summary>"ordered the diplomats to leave by Sunday", "wants to heal the rift during his papacy": the time of what is ordered or wanted.</summary>
    private bool IsOfOrdered(int head, int act, Edtf date)
    {
        if (date.Earliest is not null && date.Latest is not null && tree[act].Xpos is not ("VBZ" or "VBP"))
        {
            return false; // "told her to leave on Thursday" may be the day of the telling
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

        if (telling.IsSpeech && tree[act].Xpos != "VBD" && tree[branch].Upos == "NOUN" && arguments.HasCase(branch, "in") && tree[head].Head == branch && date.Latest < today
            && !arguments.Words.TextNouns.Contains(tree[branch].Lemma) && !arguments.Words.SpeechNouns.Contains(tree[branch].Lemma))
        {
            return true; // "suspected in the killing of a family on Monday"
        }

        if (telling is { IsSpeech: true, Past: false } && tree[branch] is { Upos: "NOUN", Relation: "obl" or "nmod" } && date.Latest < today
            && (!IsWithin(branch) || arguments.Words.Occasions.Contains(tree[branch].Lemma)))
        {
            return true; // "invites them to a summit on Sunday"
        }

        var isAbout = tree[branch].Relation is "obj" || arguments.HasCase(branch, "for") || arguments.HasCase(branch, "about") || arguments.HasCase(branch, "over") || arguments.HasCase(branch, "with");
        return isAbout && date.Latest < today.AddDays(1)
            && ((telling.IsSpeech && (tree[head].Relation == "nmod:poss" || tree[branch].Relation != "obj")) || (!telling.Past && date.Latest < today));
    }

    /// <summary>
    /// News told in the present lies in the present: "storms the embassy in response to the airstrike on Sunday", "is indicted
    /// in a 2004 plot", "sentences him for a murder in 1944"; but "in 1956 Soviet troops invade Hungary".
    /// </summary>
    private bool IsRecalled(TimeExpression time, int head, int act, Edtf date, DateOnly today, Telling telling)
    {
        if (telling.Past || !telling.IsSaid || tree[act].Xpos is not ("VBZ" or "VBP" or "VBN" or "VBG"))
        {
            return false;
        }

        if (places.Branch(head, act) is not (>= 0 and var branch))
        {
            // "calls for rallies on Monday": what is asked or blamed has the day
            return tree[act].Xpos != "VBG" && head > act && ((date.Latest is { } end && end.AddDays(PerfectDays) < today)
                || (telling.IsSpeech && time.Tokens.Start > act + 2 && date.Latest < today));
        }

        if (IsOfNow(date))
        {
            return true; // "greets him for their third meeting this year" is of today
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

            return new ReportTime((published?.Earliest is { } today ? Coming(time, today) : null) ?? date, time.Text, time.Span, "stated");
        }

        return null;
    }

    /// <summary>The coming one of a day that may be the last or the coming one, where it is no farther off; else null.</summary>
    private static Edtf? Coming(TimeExpression time, DateOnly today) =>
        time is { Date.Latest: { } end, Otherwise: { Earliest: { } start } other } && start >= today && start.DayNumber - today.DayNumber <= today.DayNumber - end.DayNumber
            ? other
            : null;

    /// <summary>"a visit that began on Thursday", "convicted in a trial that ended two months ago", "a visit planned for May".</summary>
    private ReportTime? Bounded(int act, Telling telling)
    {
        foreach (var child in tree.Children(act))
        {
            if (tree[child].Relation is "acl" or "acl:relcl" && tree[act].Upos == "NOUN" && arguments.Words.Planning.Contains(tree[child].Lemma) && Planned(child) is { } set)
            {
                return set;
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

        return telling.Future && tree[act].Upos == "VERB" ? Opened(act, telling) : null;
    }

    /// <summary>"will ease some of its rules beginning on April 21": a start told under any noun of the act.</summary>
    private ReportTime? Opened(int act, Telling telling)
    {
        for (var i = act + 1; i < tree.Tokens.Length; i++)
        {
            if (tree[i].Xpos == "VBG" && arguments.Words.Bounding.Contains(tree[i].Lemma) && IsUnder(i, act) && Nearest(i, false, telling).Time is { } time)
            {
                return time;
            }
        }

        return null;
    }

    /// <summary>Whether nothing but nouns stand between a word and the act above it, or what the act forbids ("banned from selling").</summary>
    private bool IsUnder(int word, int act)
    {
        var at = tree[word].Head;
        while (at >= 0 && at != act && (tree[at].Upos != "VERB" || (tree[at].Xpos == "VBG" && (arguments.HasMark(at, "from") || arguments.HasCase(at, "from")))))
        {
            at = tree[at].Head;
        }

        return at == act;
    }
}
