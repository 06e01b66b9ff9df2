using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>Sides that one act of a sentence lends another: the main clause its participle, a visit its purpose, a deed its answer.</summary>
/// <param name="found">All matches of the sentence, in text order.</param>
internal sealed class LentSides(ActTypes acts, SyntaxWords words, Arguments arguments, List<FrameMatch> found)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>"Russia received the Cuban leader, promising aid": to whom a participle does not say, its main clause does.</summary>
    public FrameMatch WithMainClause(FrameMatch match)
    {
        var token = tree[match.Trigger.Head];
        if (match.Recipient.IsEmpty && !match.Mutual && !match.Frame.Recipient.IsEmpty && Answered(match) is { } answer)
        {
            return match with { Recipient = answer.Actor, RecipientPath = "the act that answers it" };
        }

        if (IsAtHome(match) && Provoker(match) is { } provoker)
        {
            return match with { Recipient = provoker.Actor, RecipientPath = "the act that it answers" };
        }

        if (match is { Type: "AID", Mutual: false, Actor: [{ State: { } giver }] } && match.Recipient.Length > 0 && match.Recipient.All(r => r.State == giver && r.How != "given") && token.Relation == "conj"
            && found.Find(m => m.Trigger.Head == token.Head) is { Mutual: false } first && MatchSifter.IsSame(first.Actor, match.Actor) && first.Recipient.Any(r => r.State is not null) && first.Recipient.All(r => r.State != giver))
        {
            return match with { Recipient = first.Recipient, RecipientPath = "the act joined to it" }; // "apologised to New Zealand and paid its government $7m"
        }

        if (match.Type == "REQUEST" && Visit(match) is { } visit)
        {
            return match with { Recipient = visit.Recipient, RecipientPath = "whom they visit" };
        }

        if (match.Recipient.IsEmpty && (Purpose(match) ?? Detail(match) ?? Aim(match)) is { } further)
        {
            return match with { Recipient = further.Recipient, RecipientPath = "what it is for" };
        }

        if (!match.Recipient.IsEmpty || match.Mutual || match.Actor.IsEmpty || token.Head < 0 || !(token.Relation == "advcl" && token.Xpos == "VBG" || IsJoined(match))
            || found.Find(m => m.Trigger.Head == token.Head) is not { } main || acts.IsFriendly(main.Type) != acts.IsFriendly(match.Type))
        {
            return match;
        }

        if (match.Type == "ASSAULT" && main.Type == "ACCUSE" && (match.Place is not null || main.Actor.All(p => p.State is null)))
        {
            return match; // "condemned Sudan for bombing villages in Darfur": the attack did not befall whoever condemns it
        }

        var others = main.Actor.AddRange(main.Recipient).Where(p => !match.Actor.Any(a => a.Key == p.Key || a.Span == p.Span) && (main.Type != "ACCUSE" || MaySuffer(p))).ToImmutableArray();
        return others.IsEmpty || others.Length == main.Actor.Length + main.Recipient.Length
            ? match
            : match with { Recipient = others, RecipientPath = "the main clause" };
    }

    /// <summary>"Amnesty accuses Spain of expelling minors": a body that only watches has not suffered what it tells of.</summary>
    private bool MaySuffer(Party party) => party.Sector is not { } sector || acts.Traits.JudgingSectors.Contains(sector) || acts.Traits.CriticSectors.Contains(sector) || acts.Traits.OrganSectors.Contains(sector);

    /// <summary>"announced 60 million euros to help people in Somalia": for whom something friendly is done, its purpose says; null where none does.</summary>
    private FrameMatch? Purpose(FrameMatch match) => match.Mutual || match.Actor.IsEmpty || match.Frame.Recipient.IsEmpty || !acts.Traits.Pledged.Contains(match.Type) ? null
        : found.Find(o => o.Type == "AID" && !o.Recipient.IsEmpty && tree[o.Trigger.Head] is { Relation: "advcl" or "acl" or "xcomp" } to && arguments.HasMark(o.Trigger.Head, "to")
            && (to.Head == match.Trigger.Head || (to.Head == match.Object && to.Head >= 0)) && MatchSifter.IsSame(o.Actor, match.Actor));

    /// <summary>"protest in the capital, calling for the president to step down": a participle of the same act tells against whom; null where none does.</summary>
    private FrameMatch? Detail(FrameMatch match) => match.Mutual || match.Actor.IsEmpty || !match.Recipient.IsEmpty || match.Type != "PROTEST" ? null
        : found.Find(o => o.Type == match.Type && o.Actor.IsEmpty && !o.Recipient.IsEmpty && o.Trigger.Head > match.Trigger.Head && tree[o.Trigger.Head] is { Relation: "advcl" or "acl", Xpos: "VBG" }
            && arguments.Clause(tree[o.Trigger.Head].Head) == match.Trigger.Head);

    /// <summary>"marched to demand an apology from Japan": of whom a crowd asks something, or whom it blames; null for nobody.</summary>
    private FrameMatch? Aim(FrameMatch match) => match.Mutual || match.Actor.IsEmpty || match.Type != "PROTEST" ? null
        : found.Find(o => o.Type is "REQUEST" or "ACCUSE" && !o.Mutual && o.Recipient.Any(r => r.State is not null) && o.Trigger.Head > match.Trigger.Head
            && tree[o.Trigger.Head] is { Relation: "advcl" or "xcomp" or "acl" } aim && (aim.Head == match.Trigger.Head || arguments.Clause(aim.Head) == match.Trigger.Head)
            && (aim.Xpos == "VBG" || arguments.HasMark(o.Trigger.Head, "to")) && !o.Recipient.Any(r => match.Actor.Any(a => a.Key == r.Key)));

    /// <summary>Whether an act was told as what another is for, and has lent it its side.</summary>
    public bool IsPurpose(FrameMatch match) => found.Exists(o => o != match && o.Recipient.IsEmpty && (Purpose(o) == match || Detail(o) == match));

    /// <summary>Whether something hostile is done to nobody, or to the doer's own state alone.</summary>
    private bool IsAtHome(FrameMatch match) => !match.Mutual && !acts.IsFriendly(match.Type) && match.Actor is [{ State: { } state }, ..] && !match.Frame.Recipient.IsEmpty && match.Inner is null
        && match.Recipient.All(p => p.State == state && p.How is "place" or "city" or "capital" or "name");

    /// <summary>"In retaliation for the Israeli raid, rioters vandalised a tomb": whose deed is answered; null where none is.</summary>
    private FrameMatch? Provoker(FrameMatch match)
    {
        const int Farthest = 4;
        foreach (var other in found)
        {
            if (other == match || other.Mutual || other.Actor.IsEmpty || acts.IsFriendly(other.Type) || other.Actor.Any(a => a.State is null || match.Actor.Any(b => b.State == a.State)))
            {
                continue;
            }

            var isAnswered = false;
            var at = other.Trigger.Head;
            for (var up = 0; up < Farthest && tree[at].Head >= 0; up++)
            {
                isAnswered |= up > 0 && words.Answers.Contains(tree[at].Lemma);
                at = tree[at].Head;
                if (at == match.Trigger.Head)
                {
                    if (isAnswered)
                    {
                        return other;
                    }

                    break;
                }
            }
        }

        return null;
    }

    /// <summary>"over the conflict in Syria", "on Sudan": a name of where or what about.</summary>
    private bool IsTopic(Party party) => arguments.TokenOf(party.Span) is >= 0 and var token
        && (arguments.HasCase(token, "in") || arguments.HasCase(token, "over") || arguments.HasCase(token, "about") || arguments.HasCase(token, "on"));

    /// <summary>"arrived in Iraq to press for help over the conflict in Syria": who comes to ask asks it of whom he visits; null where the words name whom he asks, or where it is no visit.</summary>
    private FrameMatch? Visit(FrameMatch match)
    {
        if (match.Mutual || match.Actor.IsEmpty || !(match.Recipient.IsEmpty || match.RecipientPath is "in" or OpenSides.Far || match.Recipient.All(IsTopic)) || !tree[match.Trigger.Head].Has("VerbForm=Inf"))
        {
            return null;
        }

        var clause = tree[match.Trigger.Head] is { Relation: "advcl" or "acl" or "xcomp", Head: >= 0 and var above } ? arguments.Clause(above) : -1;
        return found.Find(o => o is { Type: "CONSULT", Mode: "visit", Mutual: false } && o.Trigger.Head == clause && o.Recipient.Any(r => r.State is not null) && o.Recipient.All(r => !match.Actor.Any(a => a.State == r.State)) && MatchSifter.IsSame(o.Actor, match.Actor));
    }

    /// <summary>"expels diplomats in response to sanctions imposed by the US": an act that another answers was done to whoever answers it.</summary>
    private FrameMatch? Answered(FrameMatch match)
    {
        if (acts.IsFriendly(match.Type) || match.Actor.IsEmpty)
        {
            return null;
        }

        const int Farthest = 6;
        var isAnswer = false;
        var at = match.Trigger.Head;
        for (var up = 0; up < Farthest && tree[at].Head >= 0; up++)
        {
            isAnswer |= words.Answers.Contains(tree[at].Lemma);
            at = tree[at].Head;
            if (isAnswer && found.Find(m => m.Trigger.Head == at) is { Mutual: false } main && !acts.IsFriendly(main.Type))
            {
                return main.Actor.Any(a => match.Actor.Any(b => b.Key == a.Key)) ? null : main;
            }
        }

        return null;
    }

    /// <summary>"criticised Beijing and demanded an apology": of whom the first verb says.</summary>
    private bool IsJoined(FrameMatch match) => tree[match.Trigger.Head].Relation == "conj" && match.Trigger.Trigger.Kind != TriggerKind.Noun
        && tree.Child(match.Trigger.Head, "nsubj") < 0 && !match.Frame.Recipient.IsEmpty && !acts.IsFriendly(match.Type) && match.Inner is null
        && !SpeaksOfPair(match.Trigger.Head);

    /// <summary>"and called for closer ties between Russia and Cuba": whom it is about stands there, and is not of whom the first verb says.</summary>
    private bool SpeaksOfPair(int verb)
    {
        var (start, end) = tree.Subtree(verb);
        for (var i = Math.Max(start, verb); i < end; i++)
        {
            if (tree[i] is { Lemma: "between", Relation: "case" })
            {
                return true;
            }
        }

        return false;
    }
}
