using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Status;
using Entente.Coding.Syntax;
using Entente.Dates;
using Entente.Knowledge.Times;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>
/// Which time belongs to which act of a sentence: by syntax first, then the clause that it hangs on, then what was
/// carried over from the paragraph's sentences before, then the publication date.
/// </summary>
internal sealed class ClauseTimes
{
    /// <summary>Days back within which a present perfect still bears a date ("has arrived on Monday").</summary>
    private const int PerfectDays = 7;

    /// <summary>Older than this is no news that is told in the present.</summary>
    private const int NewsDays = 30;

    /// <summary>The longest visit or meeting whose length gives its days: "a three-day visit".</summary>
    private const int LongestStay = 60;

    /// <summary>How an act is told, as far as its date asks.</summary>
    /// <param name="IsSpeech">Praise, blame, promises: what they speak of may lie in another time.</param>
    /// <param name="IsSaid">Whether it is known how the act is told at all; not so where only a word's own time is asked for.</param>
    /// <param name="IsAbove">Whether the time is that of a clause above the act, not its own.</param>
    private readonly record struct Telling(bool Future, bool Past, bool IsSpeech, bool IsSaid = true, bool IsAbove = false);

    /// <param name="IsUndated">The words say when, but not which day: "in recent weeks", "on February 30".</param>
    private readonly record struct Reading(ReportTime? Time, bool IsUndated)
    {
        public bool IsSaid => Time is not null || IsUndated;
    }

    private readonly Arguments arguments;
    private readonly SyntaxTree tree;
    private readonly ImmutableArray<TimeExpression> times;
    private readonly TimePlaces places;
    private readonly ReportTime? carried;
    private readonly Edtf? published;

    public ClauseTimes(Arguments arguments, ImmutableArray<TimeExpression> times, ReportTime? carried, Edtf? published)
    {
        this.arguments = arguments;
        tree = arguments.Tree;
        this.times = Stepping.Settle(times, carried?.Edtf, published);
        places = new TimePlaces(arguments, this.times);
        this.carried = carried;
        this.published = published;
    }

    /// <summary>The sentence's main time, for the sentences after it.</summary>
    public ReportTime? Main => Nearest(tree.Root, false, default).Time is { } main ? main with { Basis = "carried" } : carried;

    /// <summary>Whether a token is a word of a time known by name, and no act: "war" in "the cold war".</summary>
    public bool IsName(int token)
    {
        foreach (var time in times)
        {
            if (time is { IsNamed: true, IsAct: false } && time.Tokens.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The time of an act.</summary>
    /// <param name="act">The trigger's head.</param>
    /// <param name="support">The verb that carries a noun, or null.</param>
    /// <param name="bareNoun">A noun without such a verb has only what leans on it.</param>
    /// <param name="isSpeech">Whether it is an act of speech.</param>
    public ReportTime? For(int act, int? support, bool bareNoun, ActStatus status, bool isSpeech = false)
    {
        var verb = support ?? act;
        var telling = new Telling(status.Future, IsToldAsPast(verb), isSpeech);
        var own = Nearest(act, bareNoun, telling);
        if (own.IsSaid || bareNoun)
        {
            return Through(act, own.Time);
        }

        if (support is not null && Nearest(verb, false, telling) is { IsSaid: true } lent)
        {
            return Through(act, lent.Time);
        }

        if (FromClauses(verb, telling) is { } beside)
        {
            return beside;
        }

        for (int below = verb, at = tree[verb].Head; at >= 0; below = at, at = tree[at].Head)
        {
            if (places.CountedFrom(below) is { Step: { } step } counted)
            {
                return Before(at, counted, step);
            }

            if (OfTime(below) is { } named)
            {
                return named;
            }

            var isModifier = tree[below].Relation is "acl" or "acl:relcl";
            if (Nearest(at, false, telling with { IsSpeech = isSpeech && tree[below].Relation == "xcomp", IsAbove = tree[below].Relation != "conj" }) is { IsSaid: true } above
                && !(isModifier && above.Time is { Edtf.Latest: null }))
            {
                return above.Time; // "held since 2001, in a deal brokered by Chavez": the deal is not since then
            }

            if (FromClauses(at, telling) is { } beyond)
            {
                return beyond;
            }
        }

        if (status.Future || status.Background || IsRepeated(verb))
        {
            return null;
        }

        // "Cuba has not condemned it" tells of now, whatever day the sentence before spoke of.
        return (telling.Past ? carried : null) ?? (published is null ? null : new ReportTime(published, null, null, "published"));
    }

    /// <summary>Whether a noun has a time of its own.</summary>
    public bool IsTimed(int noun) => Nearest(noun, true, default).Time is not null;

    /// <summary>The date that the words give an inner act by itself; null for none.</summary>
    public Edtf? StatedFor(int act) => Nearest(act, true, new Telling(arguments.HasMark(act, "to"), false, false)).Time?.Edtf;

    /// <summary>"met on Wednesday, two days after he accused Israel": the accusing lies two days before the meeting.</summary>
    private ReportTime? Before(int main, TimeExpression counted, Step step)
    {
        if (step.Count is not { } count)
        {
            return null;
        }

        var anchor = Nearest(main, false, default).Time?.Edtf ?? (IsPast(main) ? carried?.Edtf : null) ?? published;
        return anchor is not null && Stepping.From(anchor, step with { Count = Direction(counted) * -Math.Abs(count) }) is { } date
            ? new ReportTime(date, counted.Text, counted.Span, "stated")
            : null;
    }

    /// <summary>1 where what is counted comes after ("two days after the attack"), -1 where before.</summary>
    private static int Direction(TimeExpression counted) => counted.Step?.Count < 0 ? -1 : 1;

    /// <summary>"since January, when rebels attacked": the clause of a time happened then.</summary>
    private ReportTime? OfTime(int clause)
    {
        var named = tree[clause].Relation == "acl:relcl" ? tree[clause].Head : -1;
        if (tree[clause].Relation == "advcl" && tree.Child(clause, "advmod") is >= 2 and var when && tree[when].Lemma == "when")
        {
            named = tree[when - 1].Upos == "PUNCT" ? when - 2 : when - 1;
        }

        foreach (var time in times)
        {
            if (time.Date is { } date && time.Tokens.Contains(named))
            {
                return new ReportTime(date.Latest is null ? date.First ?? date : date, time.Text, time.Span, "stated");
            }
        }

        return null;
    }

    /// <summary>Conjunctions whose clause is dated as the clause that it hangs on is.</summary>
    private static readonly string[] SameTime = ["after", "as", "once", "when", "while"];

    /// <summary>"after the US imposed sanctions in 2014, Moscow began …", "Detailing sanctions this week, Bolton slammed …": the time of a clause that tells when; null for none.</summary>
    private ReportTime? FromClauses(int verb, Telling telling)
    {
        foreach (var clause in tree.Children(verb))
        {
            if (tree[clause].Relation == "acl:relcl" && tree[verb].Upos == "NOUN" && tree.Child(verb, "cop") >= 0 && FromClauses(clause, telling) is { } said)
            {
                return said; // "is under sanctions that have grown since it invaded in 2022"
            }

            if (tree[clause].Relation is "nsubj" && tree.Child(clause, "acl") is >= 0 and var opening && opening < clause && tree[opening].Xpos == "VBG" && Inside(opening, telling) is { } before)
            {
                return before; // the tree hangs an opening participle on the subject
            }

            if (FromClause(clause, telling) is { } time)
            {
                return time;
            }
        }

        return null;
    }

    private ReportTime? FromClause(int clause, Telling telling)
    {
        if (tree[clause].Relation != "advcl" || tree[clause].Upos != "VERB")
        {
            return null;
        }

        var mark = tree.Child(clause, "mark") is >= 0 and var at ? tree[at].Lemma.ToLowerInvariant() : tree.Child(clause, "advmod") is >= 0 and var when && tree[when].Lemma == "when" ? "when" : null;
        var lends = mark is null ? tree[clause].Xpos == "VBG" : SameTime.Contains(mark) || mark == "since" || (mark == "to" && telling.Past);
        if (!lends || Inside(clause, telling) is not { } time)
        {
            return null;
        }

        if (places.CountedFrom(clause) is { Step: { } step })
        {
            return Stepping.From(time.Edtf, step) is { } counted ? time with { Edtf = counted } : null;
        }

        if (mark == "since")
        {
            return IsMeasured(clause) ? null : time with { Edtf = Edtf.Between(time.Edtf.First, null) };
        }

        if (!telling.Future && (telling.Past || telling.IsSpeech) && published?.Latest is { } day && time.Edtf.Earliest > day.AddDays(1))
        {
            return null; // "announces a ceasefire starting next week"
        }

        // News told in the present does not lie in the past that it recalls: "imposes sanctions, citing her role last year".
        return (telling.Future || !telling.Past) && time.Edtf.Latest is { } end && published?.Earliest is { } today && end.AddDays(PerfectDays) < today ? null : time;
    }

    /// <summary>"his first visit since it declared independence in 2008": a clause that compares.</summary>
    private bool IsMeasured(int clause)
    {
        const int Near = 8;
        var start = tree.Subtree(clause).Start;
        for (var i = start - 1; i >= Math.Max(0, start - Near); i--)
        {
            if (tree[i].Has("NumType=Ord") || tree[i].Has("Degree=Sup"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The time of a clause: its own, or that of the infinitive or gerund below it ("began imposing sanctions in 2014").</summary>
    private ReportTime? Inside(int clause, Telling telling)
    {
        var past = IsPast(clause) && tree[clause].Xpos != "VBG";
        var told = new Telling(telling.Future && !past, past, false);
        return Nearest(clause, false, told).Time ?? (tree.Child(clause, "xcomp") is >= 0 and var below ? Nearest(below, false, told).Time : null);
    }

    private bool IsPast(int act)
    {
        foreach (var child in tree.Children(act))
        {
            if (tree[child].Relation is "aux" or "aux:pass" or "cop")
            {
                return tree[child].Has("Tense=Past");
            }
        }

        return !tree[act].Has("Tense=Pres") || tree[act].Has("VerbForm=Part");
    }

    /// <summary>An infinitive is told as the verb that it hangs on: "voted to repeal", "votes to repeal", "would ban".</summary>
    private bool IsToldAsPast(int verb)
    {
        var at = verb;
        while (tree[at] is { Xpos: "VB", Relation: "xcomp" or "advcl" or "acl" or "conj", Head: >= 0 and var above })
        {
            at = above;
        }

        return tree[at].Xpos != "VB" && IsPast(at);
    }

    private bool IsPresentPerfect(int verb)
    {
        if (tree[verb].Upos != "VERB" || tree[verb].Xpos is not ("VBN" or "VBG"))
        {
            return false;
        }

        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation == "aux" && tree[child].Form is "has" or "have" or "'s" or "'ve" or "’s" or "’ve")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"they meet every month": no day of its own.</summary>
    private bool IsRepeated(int verb)
    {
        foreach (var time in times)
        {
            if (time.IsRepeated && places.HeadOf(time.Tokens) is var head && tree[head].Head == verb && tree[head].Relation is "obl:unmarked" or "obl" or "advmod")
            {
                return true;
            }
        }

        return false;
    }

    private Reading Nearest(int act, bool onlyOwn, Telling telling)
    {
        ReportTime? best = null;
        var bestDistance = int.MaxValue;
        var undated = false;
        foreach (var time in times)
        {
            if (time is { IsAct: true, Date.First: { } named } && time.Tokens.Contains(act) && tree[act].Upos == "NOUN")
            {
                return new Reading(new ReportTime(time.Date.Latest is null || time.Date.Earliest is null ? named : time.Date, time.Text, time.Span, "stated"), false);
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
        return new Reading(best, best is null && undated);
    }

    /// <summary>The date of a time as the act bears it; null where the act does not bear it.</summary>
    private Edtf? DateFor(TimeExpression time, int head, int act, Telling telling)
    {
        if (time is { IsDuration: true, Step: { From: StepFrom.None or StepFrom.Within, Count: { } count } step } && tree[head].Head == act
            && arguments.HasCase(head, "for") && IsPresentPerfect(act) && published?.Earliest is { } now)
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

        if (date.Latest is { } end && end.AddDays(PerfectDays) < today && IsPresentPerfect(act))
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

    /// <summary>
    /// The days of an act whose length is told with its first or last: "began a five-day visit on Saturday". Coming is done
    /// in a day: "arrived on Thursday on a three-day visit".
    /// </summary>
    private ReportTime? Through(int act, ReportTime? time)
    {
        if (time is not { Basis: "stated", Edtf: { IsDay: true, Earliest: { } day } } 
            || arguments.Words.Arriving.Contains(tree[act].Lemma) || LengthOf(act) is not { } days)
        {
            return time;
        }

        var ends = arguments.Words.Ending.Contains(tree[act].Lemma) || (tree[act].Head is >= 0 and var verb && arguments.Words.Ending.Contains(tree[verb].Lemma));
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
