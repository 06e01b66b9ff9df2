using Entente.Coding.Reports;
using Entente.Coding.Status;
using Entente.Coding.Syntax;
using Entente.Dates;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>Clauses that do not lie in the time of the clause that they hang on.</summary>
internal sealed class ApartClauses(Arguments arguments, OwnTimes own, Tenses tenses, Edtf? published)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>
    /// "It signed the pact in 2001, and the case was the first": a clause with its own subject lies not in the year of the clause before,
    /// unless the year opens both.
    /// </summary>
    public bool IsAnotherClause(int lower, int above, ReportTime? time) =>
        tree[lower].Relation is "conj" or "parataxis" && tree[lower].Upos == "VERB" && (tree.Child(lower, "nsubj") >= 0 || tree.Child(lower, "nsubj:pass") >= 0)
        && time is { Span: { } span } && ((time.Edtf.Text.Length < 10 && tree[lower].Relation == "conj") || time.Edtf.Earliest is null || time.Edtf.Latest is null) && span.Start > tree[above].Span.Start;

    /// <summary>
    /// Whether a clause that hangs on another by a conjunction lies outside the other's time: "will vote on Sunday despite protesters being angry",
    /// "cancels talks in October after doctors advised him to rest", "held since May after being arrested".
    /// </summary>
    public bool IsAside(int lower, int above, ReportTime? time, ActStatus status)
    {
        if (tree[lower].Relation == "acl:relcl")
        {
            return !status.Future && time?.Edtf.Earliest > published?.Latest; // "its wish to lead the body next year, which Washington opposes"
        }

        if (tree[lower].Relation == "advcl" && arguments.HasMark(lower, "after") && !status.Future && time?.Edtf.Latest > published?.Latest)
        {
            return true; // "threatens to invade today or tomorrow, after dubbing the patrols a fairy tale"
        }

        if (tree[lower] is { Relation: "advcl", Xpos: "VBG" } && !status.Future && time?.Edtf.Earliest > published?.Latest)
        {
            return true; // "push on with a vote next week, ignoring his plea"
        }

        if (tree[lower].Relation != "advcl" || tree[lower].Xpos == "VB" || tree.Child(lower, "mark") < 0 || time is null)
        {
            return false;
        }

        return (!status.Future && time.Edtf.Earliest > published?.Latest) || (time.Edtf.Latest is null && !arguments.HasMark(lower, "by"))
            || (tree[above].Upos == "VERB" && own.Nearest(above, false, new Telling(false, tenses.IsToldAsPast(above), false)).Time is null);
    }

    /// <summary>"a report concluding that it used gas", "allegations that he spied", "a video showing that they were willing": what a thing tells was before the thing.</summary>
    public bool IsTold(int lower, int above) =>
        (tree[lower].Relation == "acl" && arguments.HasMark(lower, "that"))
        || (tree[lower].Relation == "ccomp" && (tree[above].Relation is "acl" or "acl:relcl" || tree[above] is { Relation: "advcl", Xpos: "VBG" }));

    /// <summary>"The report into the bombings in 1974 concludes": a past time of the subject is not that of what is told today.</summary>
    public bool IsOfSubject(int above, ReportTime? time) =>
        tenses.IsPresent(above) && tree.Child(above, "nsubj") is >= 0 and var subject && time?.Span?.Start >= tree[tree.Subtree(subject).Start].Span.Start && time?.Span?.Start < tree[above].Span.Start
        && subject < above && time?.Edtf.Latest?.AddDays(OwnTimes.PerfectDays) < published?.Earliest;

    /// <summary>"after it bombed Aleppo" in a visit next week; "could be unseated" beside what was in 2016; "will go next week, he said on Friday".</summary>
    public bool IsBeyond(int verb, int lower, int above, ReportTime? time, ActStatus status)
    {
        var isPast = tenses.IsToldAsPast(verb);
        if (status.Future && tree[lower].Relation is "conj" or "advcl" && tree[above].Upos == "VERB" && tree[above].Xpos is "VBD" or "VBN" && tenses.IsPast(above) && !tenses.IsPresentPerfect(above) && !HasPastAuxiliary(lower))
        {
            return true; // "fled on Sunday and will attack", "resigned on Sunday, with the king expected to announce"
        }

        return (isPast && !status.Future && !status.Hypothetical && tree[verb].Xpos == "VBD" && time?.Edtf.Earliest > published?.Latest)
            || (!isPast && tree[verb].Xpos != "VBG" && tree[lower].Relation == "conj" && (status.Hypothetical || status.Future || IsModal(verb)) && time?.Edtf.Latest < published?.Earliest)
            || (status.Future && !isPast && tree[lower].Relation is "ccomp" or "parataxis" && (arguments.Words.Speech.Verbs.Contains(tree[above].Lemma) || arguments.Words.Announcers.Contains(tree[above].Lemma))
                && (tenses.IsPast(above) || (tree[lower].Relation == "ccomp" && time?.Span?.End < tree[tree.Subtree(lower).Start].Span.Start)));
    }

    private bool HasPastAuxiliary(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation is "aux" or "aux:pass" or "cop" && (tree[child].Xpos == "VBD" || tree[child].Form is "would"))
            {
                return true;
            }
        }

        return tree[verb].Xpos == "VBD";
    }

    private bool IsModal(int verb) => tree[verb].Xpos == "MD" || (tree.Child(verb, "aux") is >= 0 and var aux && tree[aux].Xpos == "MD");

    /// <summary>"Hundreds have died since it broke out last week as the African Union calls for an end": what a clause tells in the present lies not in the past of the clause that it hangs on.</summary>
    public bool IsOfNow(int verb, int lower, ReportTime? time) => (tree[verb] is { Relation: "acl", Xpos: "VBN" } && arguments.Words.Dating.Lasting.Contains(tree[verb].Lemma) && arguments.Words.Accusers.Contains(tree[verb].Lemma)) // "the group accused of meddling"
        || (tree[verb].Relation == "acl:relcl" && tenses.IsPresent(verb) && arguments.Words.Dating.Lasting.Contains(tree[verb].Lemma) && time?.Edtf.Latest <= published?.Latest) // "today extradited an ex-minister who is accused of fraud"
        || (tree[verb].Relation == "acl:relcl" && tenses.IsPresentPerfect(verb) && time?.Edtf.Latest is not null)
        || (tree[verb].Relation == "acl:relcl" && tenses.IsPresent(verb) && time?.Edtf.Latest < published?.Earliest) // "shelled on Monday Turkey, which it accuses of arming rebels"
        || (tree[lower].Relation == "advcl" && tenses.IsPresent(verb) && time?.Edtf is { IsDay: false, Earliest: { } began, Latest: { } until } && began < until && until == published?.Latest) // "reports 6,923 cases in the past 24 hours, as it imposes a lockdown"
        || (tree[lower].Relation == "conj" && tree[verb].Xpos is "VBZ" or "VBP" && tree[tree[lower].Head].Xpos is "VBD" or "VBN" && tenses.IsPast(tree[lower].Head) && time?.Edtf.Latest < published?.Earliest) // "was taken ill on Sunday and becomes the third"
        || tree[lower].Relation != "conj" && time is not null && published?.Earliest is { } today
        && (time.Edtf.Latest is not { } end || end.AddDays(OwnTimes.PerfectDays) < today) && (tenses.IsPresent(verb) || tenses.IsPresentPerfect(verb));
}
