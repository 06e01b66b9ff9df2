using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Status;
using Entente.Coding.Syntax;
using Entente.Dates;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>
/// Which time belongs to which act of a sentence: by syntax first, then the clause that it hangs on, then what was
/// carried over from the paragraph's sentences before, then the publication date.
/// </summary>
internal sealed class ClauseTimes
{
    private readonly Arguments arguments;
    private readonly SyntaxTree tree;
    private readonly ImmutableArray<TimeExpression> times;
    private readonly TimePlaces places;
    private readonly Tenses tenses;
    private readonly OwnTimes own;
    private readonly WhenClauses clauses;
    private readonly Stays stays;
    private readonly RecalledActs recalled;
    private readonly ReportTime? carried;
    private readonly Edtf? published;

    public ClauseTimes(Arguments arguments, ImmutableArray<TimeExpression> times, ReportTime? carried, Edtf? published)
    {
        this.arguments = arguments;
        tree = arguments.Tree;
        this.times = TimeLists.Joined(Stepping.Settle(times, carried?.Edtf, published), tree);
        places = new TimePlaces(arguments, this.times);
        tenses = new Tenses(tree);
        own = new OwnTimes(arguments, this.times, places, tenses, published);
        clauses = new WhenClauses(arguments, this.times, places, own, tenses, published);
        stays = new Stays(arguments, this.times, places);
        recalled = new RecalledActs(arguments, tenses);
        this.carried = carried;
        this.published = published;
    }

    /// <summary>The sentence's main time, for the sentences after it.</summary>
    public ReportTime? Main => (own.Nearest(tree.Root, false, default).Time ?? OfContent()) is { } main ? main with { Basis = "carried" } : carried;

    /// <summary>"Officials say that a strike on Sunday killed six": what is said sets the time, where the saying has none.</summary>
    private ReportTime? OfContent() =>
        arguments.Words.SpeechVerbs.Contains(tree[tree.Root].Lemma) && tree.Child(tree.Root, "ccomp") is >= 0 and var said && tenses.IsPast(said) && !tenses.IsPresentPerfect(said)
        && own.Nearest(said, false, new Telling(false, true, false)).Time is { } time && published?.Earliest is { } today && time.Edtf.Latest is { } end && end <= today && end.AddDays(OwnTimes.PerfectDays) >= today
            ? time : null;

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

    /// <summary>The time that a token is a word of; null for none.</summary>
    public ReportTime? At(int token)
    {
        foreach (var time in times)
        {
            if (time.Date is { } date && time.Tokens.Contains(token))
            {
                return new ReportTime(date, time.Text, time.Span, "stated");
            }
        }

        return null;
    }

    /// <summary>The time of an act.</summary>
    /// <param name="act">The trigger's head.</param>
    /// <param name="support">The verb that carries a noun, or null.</param>
    /// <param name="bareNoun">A noun without such a verb has only what leans on it.</param>
    /// <param name="isSpeech">Whether it is an act of speech.</param>
    /// <param name="isRecalled">Whether it was done before the act that its sentence tells; then only its own words date it.</param>
    public ReportTime? For(int act, int? support, bool bareNoun, ActStatus status, bool isSpeech = false, bool isRecalled = false)
    {
        if (bareNoun && Happenings.VerbOf(arguments, act) is { } happens)
        {
            (support, bareNoun) = (happens, false); // "the fourth round of talks will resume tomorrow", "clashes broke out"
        }

        var verb = support ?? act;
        bareNoun &= tree.Child(act, "cop") < 0; // "is in talks with Cuba" tells as a verb does
        var telling = new Telling(status.Future, tenses.IsToldAsPast(verb), isSpeech, IsOpen: status.Hypothetical);
        var said = own.Nearest(act, bareNoun, telling);
        if (said.IsSaid || bareNoun)
        {
            return stays.Through(act, said.Time ?? (said.IsSaid ? null : clauses.FromTelling(act)));
        }

        if (support is not null && own.Nearest(verb, false, telling) is { IsSaid: true } lent)
        {
            return stays.Through(act, lent.Time);
        }

        if (clauses.FromClauses(verb, telling) is { } beside)
        {
            return beside;
        }

        if (isRecalled)
        {
            return own.RightAfter(verb) ?? clauses.FromLast(verb);
        }

        if (recalled.IsCharge(verb))
        {
            return null; // "was jailed on Monday for killing six"
        }

        if (telling.Past && clauses.FromLast(verb) is { } shared)
        {
            return shared;
        }

        if (support is { } below && tree[below].Head == act && tree[below].Relation is "acl" or "acl:relcl" && !own.IsDuring(act))
        {
            return null; // "contacts that he had with Moscow", "an inquiry opened by Spain": a noun told by the way
        }

        // "said on Sunday that it should resign this year": what is asked has the year
        var asked = tree[act].Upos == "AUX" && isSpeech && tree[act].Head >= 0 ? tree[act].Head : verb;
        var isModifier = false;
        for (int lower = asked, at = tree[asked].Head; at >= 0; lower = at, at = tree[at].Head)
        {
            if (places.CountedFrom(lower) is { Step: { } step } counted)
            {
                return Before(at, counted, step);
            }

            if (clauses.OfTime(lower) is { } named)
            {
                return named;
            }

            if (tree[lower] is { Relation: "parataxis", Upos: "VERB" } && tree[at].Upos is "NOUN" or "PROPN" && at < lower && IsLabel(at, lower))
            {
                break; // "Aftermath of the 2010 earthquake: Wade offers land"
            }

            isModifier |= tree[lower].Relation is "acl" or "acl:relcl";
            if (own.Nearest(at, false, telling with { IsSpeech = isSpeech && tree[lower].Relation == "xcomp", IsAbove = tree[lower].Relation != "conj" }) is { IsSaid: true } above
                && !(isModifier && (above.Time is { Edtf.Latest: null } || (!status.Future && above.Time?.Edtf.Earliest > published?.Latest))) && !IsAnotherClause(lower, at, above.Time) && !IsAside(lower, at, above.Time, status) && !IsOfNow(verb, lower, above.Time))
            {
                return above.Time; // "held since 2001, in a deal brokered by Chavez": the deal is not since then
            }

            if (clauses.FromClauses(at, telling) is { } beyond && !IsOfNow(verb, lower, beyond))
            {
                return beyond;
            }
        }

        if (status.Future || status.Background || IsRepeated(verb))
        {
            return null;
        }

        return AsTold(telling);
    }

    /// <summary>Whether a colon sets a heading apart from the clause after it.</summary>
    private bool IsLabel(int heading, int clause)
    {
        for (var i = heading + 1; i < clause; i++)
        {
            if (tree[i].Form == ":")
            {
                return tree.Child(heading, "cop") < 0 && tree.Child(heading, "nsubj") < 0;
            }
        }

        return false;
    }

    /// <summary>The time of news without a time of its own: "Cuba has not condemned it" tells of now, whatever day the sentence before spoke of.</summary>
    private ReportTime? AsTold(Telling telling) =>
        (telling.Past && !(carried?.Edtf.Latest > published?.Latest) ? carried : null) ?? (published is null ? null : new ReportTime(published, null, null, "published"));

    /// <summary>Whether an act is told only to say who somebody is: "releases the reporter whom it arrested", "frees two hikers held by Iran".</summary>
    /// <param name="done">Those to whom it was done.</param>
    public bool IsRecalled(int verb, ImmutableArray<Party> done) => recalled.Is(verb, done);

    /// <summary>
    /// "It signed the pact in 2001, and the case was the first": a clause with its own subject lies not in the year of the clause before,
    /// unless the year opens both.
    /// </summary>
    private bool IsAnotherClause(int lower, int above, ReportTime? time) =>
        tree[lower].Relation == "conj" && tree[lower].Upos == "VERB" && (tree.Child(lower, "nsubj") >= 0 || tree.Child(lower, "nsubj:pass") >= 0)
        && time is { Edtf.Text.Length: < 10, Span: { } span } && span.Start > tree[above].Span.Start;

    /// <summary>
    /// Whether a clause that hangs on another by a conjunction lies outside the other's time: "will vote on Sunday despite protesters being angry",
    /// "cancels talks in October after doctors advised him to rest", "held since May after being arrested".
    /// </summary>
    private bool IsAside(int lower, int above, ReportTime? time, ActStatus status)
    {
        if (tree[lower].Relation == "acl:relcl")
        {
            return !status.Future && time?.Edtf.Earliest > published?.Latest; // "its wish to lead the body next year, which Washington opposes"
        }

        if (tree[lower].Relation != "advcl" || tree[lower].Xpos == "VB" || tree.Child(lower, "mark") < 0 || time is null)
        {
            return false;
        }

        return (!status.Future && time.Edtf.Earliest > published?.Latest) || (time.Edtf.Latest is null && !arguments.HasMark(lower, "by"))
            || (tree[above].Upos == "VERB" && own.Nearest(above, false, new Telling(false, tenses.IsToldAsPast(above), false)).Time is null);
    }

    /// <summary>"Hundreds have died since it broke out last week as the African Union calls for an end": what a clause tells in the present lies not in the past of the clause that it hangs on.</summary>
    private bool IsOfNow(int verb, int lower, ReportTime? time) => tree[lower].Relation != "conj" && time is not null && published?.Earliest is { } today
        && (time.Edtf.Latest is not { } end || end.AddDays(OwnTimes.PerfectDays) < today) && tenses.IsPresent(verb);

    /// <summary>Whether a noun has a time of its own.</summary>
    public bool IsTimed(int noun) => own.Nearest(noun, true, default).Time is not null;

    /// <summary>The date that the words give an inner act by itself; null for none.</summary>
    /// <param name="isAhead">Whether it is asked, promised or threatened: then "on Monday" is the coming one.</param>
    public Edtf? StatedFor(int act, bool isAhead = false) => own.Nearest(act, true, new Telling(isAhead || arguments.HasMark(act, "to"), false, false)).Time?.Edtf;

    /// <summary>"met on Wednesday, two days after he accused Israel": the accusing lies two days before the meeting.</summary>
    private ReportTime? Before(int main, TimeExpression counted, Step step)
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

}
