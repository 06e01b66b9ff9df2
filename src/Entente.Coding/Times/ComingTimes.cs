using Entente.Coding.Syntax;
using Entente.Dates;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>Times of acts told in the present that may lie ahead: "takes effect Monday", "is resigning in September"; and of what they plan or order.</summary>
internal sealed class ComingTimes(Arguments arguments, Tenses tenses, ThingTimes things)
{
    /// <summary>Farther ahead than this no plan is told without its year.</summary>
    public const int PlanDays = 183;

    /// <summary>A present participle may tell on of a day so near.</summary>
    private const int NearDays = 2;

    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>"takes effect Monday", "leaves for Moscow for talks on Wednesday" in a Tuesday's news: what is told in the present was not six days ago, and may be tomorrow.</summary>
    public bool IsRatherAhead(TimeExpression time, Edtf date, int act, DateOnly today, Telling telling)
    {
        const int Near = 3;
        return !telling.Past && !telling.Future && date.IsDay && date.Latest?.AddDays(Near) < today && time.Otherwise is { IsDay: true, Earliest: { } coming } && coming > today && coming <= today.AddDays(Near)
            && (tree[act].Upos == "VERB" ? tree[act].Xpos is "VBZ" or "VBP" : tree[tree.Root].Xpos is "VBZ" or "VBP");
    }

    /// <summary>A weekday of what was asked, six days ago or tomorrow: tomorrow.</summary>
    public bool IsAskedAhead(TimeExpression time, int head, int act, Edtf date, DateOnly today)
    {
        const int Near = 3;
        return date.IsDay && date.Latest?.AddDays(Near) < today && time.Otherwise is { IsDay: true, Earliest: { } coming } && coming > today && coming <= today.AddDays(Near) && IsOfAsked(head, act);
    }

    /// <summary>"is resigning in September": what is told as going on does not lie in the past.</summary>
    public bool IsGoingOn(Edtf date, int act, DateOnly today, Telling telling) =>
        telling is { Future: false, IsSaid: true } && tenses.IsProgressive(act) && date.Earliest is not null && date.Latest?.AddDays(NearDays) < today;

    /// <summary>Whether the time of what is going on is the act's own: "is investigating the shooting in June" dates the shooting.</summary>
    public bool IsOwn(TimeExpression time, int head, int act, Telling telling) =>
        tree[head].Head == act && !telling.IsSpeech && !arguments.Words.Dating.Inquiring.Contains(tree[act].Lemma) && !things.EndsInner(act, time);

    /// <summary>A day without its year that no plan is told so long before: "May 3" in June.</summary>
    public static bool IsTooFar(Edtf later, Edtf date, DateOnly today) => later.IsDay && date.Latest < today && later.Earliest > today.AddDays(PlanDays);

    /// <summary>"talks scheduled to begin later this month": the day set for what is planned, not that of the planning.</summary>
    public bool IsOfPlanned(Edtf date, int act, DateOnly today, Telling telling) =>
        telling is { Future: false, IsSaid: true } && tree[act] is { Upos: "VERB", Xpos: "VBN", Relation: "acl", Head: >= 0 and var planned } && tree[planned].Upos == "NOUN" && arguments.Words.Dating.Planning.Contains(tree[act].Lemma) && date.Latest >= today;

    /// <summary>"ahead of the summit on February 27", "before the vote in March": what an act of today comes before.</summary>
    public bool IsAwaited(int act) => tree[act].Upos is "NOUN" or "PROPN" && tree[act].Head is >= 0 and var main && !tenses.IsPast(main)
        && ThingTimes.IsAhead(arguments, act);

    /// <summary>"calls a vote for Sunday", "announced a visit for May": the day of what is planned.</summary>
    public bool IsMeantFor(int head, Edtf date) => date.Latest is not null && arguments.HasCase(head, "for");

    /// <summary>"ordered the diplomats to leave by Sunday", "wants to heal the rift during his papacy": the time of what is ordered or wanted.</summary>
    public bool IsOfOrdered(int head, int act, Edtf date)
    {
        if (date.Earliest is not null && date.Latest is not null && tree[act].Xpos is not ("VBZ" or "VBP") && !(tree[act].Xpos == "VBG" && arguments.Words.Announcers.Contains(tree[act].Lemma)))
        {
            return false; // "told her to leave on Thursday" may be the day of the telling
        }

        return IsOfAsked(head, act);
    }

    /// <summary>"ask parliament to extend the emergency to the end of January": a time below what is asked.</summary>
    public bool IsOfAsked(int head, int act)
    {
        for (var at = tree[head].Head; at >= 0 && at != act; at = tree[at].Head)
        {
            if (tree[at].Xpos == "VB" && arguments.HasMark(at, "to"))
            {
                return true;
            }
        }

        return false;
    }
}
