using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Knowledge.Ontology;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>What an act lacks when all its sides have been looked for, and the act told before that may still give it one.</summary>
internal sealed class MissingSides(
    PoliticalActs political, SideConditions sufficient, FrameConditions conditions, InnerActs within, PathWalker walker, Arguments arguments, PartyMap parties, ActTraits traits)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>An act of the sentence itself needs a party on one side at least, as the codebook calls one.</summary>
    public string? AnyParty(Draft draft) =>
        draft.Depth == 0 && !political.Is(draft.Type, draft.Actor, draft.Recipient) && !IsCharged(draft)
            ? "neither side is a party"
            : null;

    /// <summary>What it lacks of the sides that its words ask for, as `explain` prints it; null for nothing.</summary>
    public string? Of(Draft draft) =>
        draft.Frame.Needs.Contains("occasion") && (within.Occasion(draft.Trigger.Head, draft.Depth) is not { } attack || arguments.IsPassive(attack.Trigger.Head)) ? "nothing tells of an attack in which it happened" // "died when their car hit a wall"
        : draft.Frame.Needs.Contains("plain object") && !IsPlain(draft.Trigger.Head) ? "the verb says what its object is or is to do" // "called Xi a dictator"
        : draft.Depth == 0
            ? sufficient.Missing(draft.Trigger, draft.Actor, Others(draft), draft.Sides.Place is not null)
            : null;

    /// <summary>Whether a verb has one object at most, and says neither what that is nor what it is to do.</summary>
    private bool IsPlain(int verb)
    {
        var objects = 0;
        foreach (var child in tree.Children(verb))
        {
            objects += tree[child].Relation is "obj" or "iobj" ? 1 : 0;
            if (tree[child].Relation is "xcomp" or "ccomp" || (child > verb && tree[child] is { Upos: "PUNCT", Form: "\"" or "\u201c" or "\u2018" }) || (tree[child].Relation == "advcl" && arguments.HasMark(child, "to")))
            {
                return false;
            }
        }

        return objects < 2;
    }

    /// <summary>
    /// "The Kremlin said the trip was a provocation", "welcomed the resignation": the noun of an act that is judged and that
    /// the article has told of before; -1 for none.
    /// </summary>
    public int Awaited(Draft draft)
    {
        if (draft.IsMarked || draft.IsReciprocal || !draft.Recipient.IsEmpty || draft.Actor.IsEmpty || !traits.Judgement.Contains(draft.Type))
        {
            return -1;
        }

        if (draft.Frame.Needs.Contains(JudgedActs.Told))
        {
            return draft.Frame.Object is not null || IsBare(draft.Trigger) ? draft.Trigger.Head : -1;
        }

        var thing = draft.Frame.Actor is [PathNames.Speaker] ? tree.Child(draft.Trigger.Head, "nsubj") : conditions.ObjectOf(draft.Trigger);
        return thing >= 0 && parties[thing].IsEmpty
            && (NamedActs.IsAgain(tree, thing) || tree[thing] is { Upos: "PRON", Relation: "obj", Form: "it" or "them" })
            ? thing
            : -1;
    }

    /// <summary>"Mitsotakis telephoned": whether nothing is wanting but the other side, for which the sentence has no word.</summary>
    public bool IsOnlyOther(Draft draft) => !draft.IsMarked && !(draft.Frame.Mutual && tree[draft.Trigger.Head] is { Xpos: "VBG", Relation: "advcl" or "acl" }) // "Howard, speaking in Melbourne"
        && !draft.IsReciprocal
        && !(draft is { Frame.Mutual: true, Type: "ASSAULT" } && arguments.Under(draft.Trigger.Head, "for") is >= 0 and var friend && !parties[friend].IsEmpty) // "recruited Cubans to fight for Russia"
        && sufficient.LacksOther(draft.Trigger, draft.Actor, draft.Recipient) && !walker.IsTaken(draft.Trigger, draft.Frame.Recipient);

    /// <summary>"Iran protested", "on Tuesday Moscow objected": a verb with nothing that says at what or to whom.</summary>
    private bool IsBare(TriggerMatch trigger)
    {
        foreach (var child in tree.Children(trigger.Head))
        {
            if (trigger.Extra.Contains(child))
            {
                continue;
            }

            if (tree[child].Relation is "obj" or "iobj" or "ccomp" or "xcomp" or "csubj" or "nsubj:pass" or "aux:pass" or "expl"
                || (tree[child].Relation == "obl" && !(arguments.HasCase(child, "on") && tree[child].Upos == "PROPN")))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"is charged with killing two Germans": people of one state who are accused of violence to another's.</summary>
    private bool IsCharged(Draft draft) =>
        draft is { Type: "ACCUSE", Actor.IsEmpty: true, Trigger.Trigger.Kind: TriggerKind.Verb }
        && within.Charged(draft.Trigger.Head) is { } crime
        && draft.Recipient.All(p => p.State is not null) && crime.Recipient.Any(v => IsOfAnother(draft, v));

    /// <summary>To whom it is done: of what they do to each other, to themselves.</summary>
    private static ImmutableArray<Party> Others(Draft draft) => draft.IsReciprocal ? draft.Actor : draft.Recipient;

    private static bool IsOfAnother(Draft draft, Party victim) =>
        victim.State is not null && draft.Recipient.All(p => p.State != victim.State);
}
