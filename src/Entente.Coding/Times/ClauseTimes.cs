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
    private readonly ApartClauses apart;
    private readonly BackTimes back;
    private readonly ReportTime? carried;
    private readonly Edtf? published;

    public ClauseTimes(Arguments arguments, ImmutableArray<TimeExpression> times, ReportTime? carried, Edtf? published)
    {
        this.arguments = arguments;
        tree = arguments.Tree;
        this.times = TimeLists.Joined(Stepping.Settle(times, carried?.Edtf, published), tree);
        tenses = new Tenses(tree, arguments.Words);
        places = new TimePlaces(arguments, this.times, new StrayedTimes(arguments, tenses, published), published);
        own = new OwnTimes(arguments, this.times, places, tenses, published);
        clauses = new WhenClauses(arguments, this.times, places, own, tenses, published);
        stays = new Stays(arguments, this.times, places);
        recalled = new RecalledActs(arguments, tenses);
        apart = new ApartClauses(arguments, own, tenses, published);
        back = new BackTimes(arguments, this.times, places, own, tenses, carried, published);
        this.carried = carried;
        this.published = published;
    }

    /// <summary>The sentence's main time, for the sentences after it.</summary>
    public ReportTime? Main => tenses.IsPluperfect(tree.Root) ? carried : (own.Nearest(tree.Root, false, Told(tree.Root)).Time ?? OfContent()) is { Edtf.Latest: not null } main ? main with { Basis = "carried" } : carried;

    /// <summary>How a main verb is told: "arrests them for a rally last year" is of today, and so is what follows.</summary>
    private Telling Told(int root) => tenses.IsPresent(root) ? new Telling(false, false, false) : default;

    /// <summary>"Officials say that a strike on Sunday killed six": what is said sets the time, where the saying has none.</summary>
    private ReportTime? OfContent() =>
        arguments.Words.Speech.Verbs.Contains(tree[tree.Root].Lemma) && tree.Child(tree.Root, "ccomp") is >= 0 and var said && tenses.IsPast(said) && !tenses.IsPresentPerfect(said)
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
    /// <param name="isDeed">Whether it is no act of speech, whatever act it is about: "claims responsibility for the attack".</param>
    /// <param name="isRecalled">Whether it was done before the act that its sentence tells; then only its own words date it.</param>
    public ReportTime? For(int act, int? support, bool bareNoun, ActStatus status, bool isSpeech = false, bool isRecalled = false, bool isDeed = false) =>
        Found(act, support, bareNoun, status, isSpeech, isRecalled, isDeed) is { } time
            ? status.Future && IsEnd(act) && time.Edtf.Last is { } last ? time with { Edtf = Edtf.Between(null, last) }
                : (status.Future || status.Hypothetical) && time.Edtf is { Earliest: null, Last: { IsDay: true } today } && today == published ? time with { Edtf = today } // "could move in by the end of the day"
                : time
            : null;

    private bool IsRemembered(ReportTime? time)
    {
        foreach (var other in times)
        {
            if (other.IsAnniversary && other.Span == time?.Span)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"its support will end in December": goes on until then.</summary>
    private bool IsEnd(int noun) => Happenings.VerbOf(arguments, noun) is { } verb && arguments.Words.Dating.Ending.Contains(tree[verb].Lemma);

    private ReportTime? Found(int act, int? support, bool bareNoun, ActStatus status, bool isSpeech, bool isRecalled, bool isDeed)
    {
        if (bareNoun && Happenings.VerbOf(arguments, act) is { } happens)
        {
            (support, bareNoun) = (happens, false); // "the fourth round of talks will resume tomorrow", "clashes broke out"
        }

        var verb = support ?? act;
        bareNoun &= tree.Child(act, "cop") < 0; // "is in talks with Cuba" tells as a verb does
        var telling = new Telling(status.Future, tenses.IsToldAsPast(verb), isSpeech, IsOpen: status.Hypothetical);
        if (isDeed && OfDeed(verb) is { } deed)
        {
            return deed;
        }

        var said = own.Nearest(act, bareNoun, telling);
        if (said.IsSaid || bareNoun)
        {
            return stays.Through(act, said.Time ?? (said.IsSaid ? null : clauses.FromTelling(act)));
        }

        if (support is not null && own.Nearest(verb, false, telling) is { IsSaid: true } lent)
        {
            return stays.Through(act, lent.Time);
        }

        if (back.SinceThen(verb) is { } then)
        {
            return then;
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

        if ((telling.Past ? clauses.FromLast(verb) ?? clauses.FromSubject(verb) : status.Future ? null : clauses.FromLastNow(verb)) is { } shared)
        {
            return shared;
        }

        if (support is { } below && tree[below].Head == act && tree[below].Relation is "acl" or "acl:relcl" && !own.IsDuring(act))
        {
            return null; // "contacts that he had with Moscow", "an inquiry opened by Spain": a noun told by the way
        }

        if (tree[verb] is { Xpos: "VBN", Relation: "amod" or "acl" } && arguments.Words.Dating.Lasting.Contains(tree[verb].Lemma))
        {
            return AsTold(telling); // "an offer in July for the hostages held by rebels", "an Iranian-backed group"
        }

        // "said on Sunday that it should resign this year": what is asked has the year
        var asked = tree[act].Upos == "AUX" && isSpeech && tree[act].Head >= 0 ? tree[act].Head : verb;
        var (isModifier, isAboutIt, isTold) = (false, false, false);
        for (int lower = asked, at = tree[asked].Head; at >= 0; lower = at, at = tree[at].Head)
        {
            if (places.CountedFrom(lower) is { Step: { } step } counted)
            {
                if (isModifier || (status.Future && lower != verb))
                {
                    return null; // "two days after he was barred for a message to those who burned the offices"; "a day after it announced that it would boycott the vote"
                }

                // "two days before a court ruled and four days after he vowed": both are counted from the main act
                return back.Before(tree.Child(lower, "cc") >= 0 && places.CountedFrom(at) is { Step: not null } && tree[at].Head is >= 0 and var main ? main : at, counted, step);
            }

            if (clauses.OfTime(lower) is { } named && !(lower != verb && apart.IsOfNow(verb, lower, named)))
            {
                return named;
            }

            if (tree[lower] is { Relation: "parataxis", Upos: "VERB" } && tree[at].Upos is "NOUN" or "PROPN" && at < lower && IsLabel(at, lower))
            {
                break; // "Aftermath of the 2010 earthquake: Wade offers land"
            }

            if (tree[lower].Relation == "advcl" && status.Hypothetical && (arguments.HasMark(lower, "if") || arguments.HasMark(lower, "unless")) && own.Nearest(at, false, telling).IsSaid)
            {
                return null; // "will put the motion on Tuesday if he does not ask for a vote": the asking would come before
            }

            isModifier |= tree[lower].Relation is "acl" or "acl:relcl";
            isAboutIt = IsAboutIt(lower) || (isAboutIt && tree[at].Upos is "NOUN" or "PROPN");
            var isWithin = isTold || (tree[lower].Relation == "acl" && apart.IsTold(lower, at));
            isTold |= apart.IsTold(lower, at);
            if (!isAboutIt && own.Nearest(at, false, telling with { IsSpeech = isSpeech && tree[lower].Relation == "xcomp", IsAbove = tree[lower].Relation != "conj" }) is { IsSaid: true } above
                && !(isModifier && (above.Time is { Edtf.Latest: null } or { Edtf.Earliest: null } || (!status.Future && (above.Time?.Edtf.Earliest > published?.Latest || (tree[verb].Xpos is "VBN" or "VBD" && above.Time?.Edtf.Latest > published?.Latest))))) && !(!isModifier && apart.IsOfSubject(at, above.Time)) && !apart.IsAnotherClause(lower, at, above.Time) && !(isSpeech && !status.Future && tree[lower].Relation == "conj" && above.Time?.Edtf.Earliest > published?.Latest) && !apart.IsBeyond(verb, lower, at, above.Time, status) && !apart.IsAside(lower, at, above.Time, status) && !apart.IsOfNow(verb, lower, above.Time))
            {
                return isWithin || (tree[lower].Relation is "nmod" or "nmod:poss" && IsRemembered(above.Time)) || (isModifier && tree[lower].Relation == "ccomp" && !tenses.IsPast(verb)) ? null : above.Time; // "held since 2001, in a deal brokered by Chavez": the deal is not since then
            }

            if (clauses.FromClauses(at, telling) is { } beyond && !apart.IsOfNow(verb, lower, beyond) && !(beyond.Edtf.Latest is null && tree[lower] is { Relation: "advcl", Xpos: not "VBG" } && tree.Child(lower, "mark") >= 0))
            {
                return beyond;
            }

            if (telling.Past && tenses.IsPluperfect(at) && (tree[lower].Relation == "ccomp" || (tree[lower].Relation == "advcl" && tree.Child(lower, "mark") >= 0)))
            {
                return null; // "had been suspended since 2019 after it accused", "had earlier claimed that they had beaten"
            }
        }

        if (status.Future || status.Background || IsRepeated(verb) || tenses.IsModalPerfect(verb))
        {
            return null;
        }

        return AsTold(telling);
    }

    /// <summary>"the sale in 2010, for which a court opened a case": done because of the noun before it, not with it.</summary>
    private bool IsAboutIt(int clause)
    {
        if (tree[clause].Relation != "acl:relcl")
        {
            return false;
        }

        var first = tree.Subtree(clause).Start;
        first = tree[first].Upos == "PUNCT" ? first + 1 : first;
        return tree[first].Upos == "ADP" && tree[first + 1].Xpos is "WDT" or "WP" && !arguments.Words.Dating.Within.Contains(tree[first].Lemma);
    }

    /// <summary>"claims responsibility for the attack on Monday", "took part in the riots of 2011": the time of the deed, which is the act; null for none.</summary>
    private ReportTime? OfDeed(int verb)
    {
        if (tree.Child(verb, "xcomp") is >= 0 and var done && tenses.IsPerfectInfinitive(done) && own.Nearest(done, false, new Telling(false, true, false)).Time is { } then)
        {
            return then; // "claims to have killed 20 on Sunday"
        }

        if (tree[verb].Upos != "VERB" || tree.Child(verb, "obj") is not (>= 0 and var share) || !arguments.Words.Dating.Shares.Contains(tree[share].Lemma))
        {
            return null;
        }

        foreach (var above in (ReadOnlySpan<int>)[share, verb])
        {
            foreach (var deed in tree.Children(above))
            {
                if (deed > share && tree[deed].Upos == "NOUN" && tree.Child(deed, "conj") < 0 && (arguments.HasCase(deed, "for") || arguments.HasCase(deed, "in"))
                    && (own.Nearest(deed, true, new Telling(false, true, false, IsSaid: false)).Time ?? clauses.FromTelling(deed)) is { } time && !(time.Edtf.Earliest > published?.Latest))
                {
                    return time;
                }
            }
        }

        return null;
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

    /// <summary>Whether a noun has a time of its own.</summary>
    public bool IsTimed(int noun) => own.Nearest(noun, true, default).Time is not null;

    /// <summary>The date that the words give an inner act by itself; null for none.</summary>
    /// <param name="isAhead">Whether it is asked, promised or threatened: then "on Monday" is the coming one.</param>
    public Edtf? StatedFor(int act, bool isAhead = false) => own.Nearest(act, true, new Telling(isAhead || arguments.HasMark(act, "to"), false, false)).Time?.Edtf;

    /// <summary>"they meet every month", "usually opens the border": no day of its own.</summary>
    private bool IsRepeated(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation == "advmod" && arguments.Words.Dating.Habits.Contains(tree[child].Lemma))
            {
                return true;
            }
        }

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
