using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>Acts about acts: finds the inner one ("agreed to meet"), and tells of what type the whole is and whom it concerns.</summary>
/// <param name="isMarked">Whether the input marked two sides, so that whoever marks "called for sanctions on Syria" asks what passed between the two.</param>
internal sealed class Composition(ActTypes acts, Arguments arguments, PathWalker walker, InnerActs within, bool isMarked)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>The act that a draft is about; null where its frame asks for none or none is found.</summary>
    public FrameMatch? Content(Draft draft) =>
        draft.Frame.Content.IsEmpty || draft.Depth > InnerActs.Deepest ? null : within.Content(draft.Trigger, draft.Depth);

    /// <summary>The type of the whole; null where the frame says nothing of such an inner act.</summary>
    public string? TypeOf(TriggerMatch trigger, FrameMatch? inner)
    {
        var frame = trigger.Frame;
        if (frame.Content.IsEmpty)
        {
            return frame.Type;
        }

        var type = acts.Becomes(frame.Becomes, inner?.Type);
        if (type == "THREATEN" && inner is not null && !IsNoun(inner) && IsDenied(inner.Trigger.Head) && IsOfEachOther(inner.Trigger.Head))
        {
            return "AGREE"; // "undertook not to meddle in each other's affairs"
        }

        var isAnswer = arguments.Words.Retold.Answering.Contains(tree[trigger.Head].Lemma);
        return type is null || inner is null || IsNoun(inner) || !IsDenied(inner.Trigger.Head) || IsOfEachOther(inner.Trigger.Head) || (type is "CONCEDE" or "AGREE" && arguments.Words.Retold.Permitting.Contains(tree[inner.Trigger.Head].Lemma)) || IsOwnNegation(inner) || (type == "AGREE" && isAnswer) ? type // "agreed with Kuwait not to support any group"
            : acts.IsRefusable(inner.Type) && acts.IsRefusable(type) ? "REJECT" // "vowed not to step down"
            : type == "THREATEN" && frame.Type == type && IsOfHearer(trigger.Head, inner.Trigger.Head) ? type // "warned Washington not to send ships"
            : type == "THREATEN" && (frame.Type == "AGREE" || (!acts.IsFriendly(inner.Type) && arguments.HasMark(inner.Trigger.Head, "to"))) ? "AGREE" // "agreed not to attack", "decided not to attack"
            : type;
    }

    /// <summary>Whether an infinitive tells what somebody else is to do: the object of the verb above it.</summary>
    private bool IsOfHearer(int verb, int inner) => tree[inner] is { Relation: "xcomp", Head: var above } && above == verb && (tree.Child(verb, "obj") >= 0 || tree.Child(verb, "iobj") >= 0);

    /// <summary>"will not use force", "that neither country would use force".</summary>
    private bool IsDenied(int verb) => arguments.IsNegated(verb)
        || (arguments.Subject(verb) is >= 0 and var subject && tree.Child(subject, "det") is >= 0 and var none && tree[none].Lemma.ToLowerInvariant() is "neither" or "no");

    /// <summary>"pledged not to shelter one another's enemies": what two spare each other is no refusal.</summary>
    private bool IsOfEachOther(int verb)
    {
        var (start, end) = tree.Subtree(verb);
        for (var i = Math.Max(start, verb); i < end; i++)
        {
            if (Reciprocity.IsOwner(tree, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"will not go unpunished": the "not" belongs to the words of the act.</summary>
    private bool IsOwnNegation(FrameMatch inner) => inner.Trigger.Extra.Any(t => arguments.Words.Status.Negators.Contains(tree[t].Lemma));

    /// <summary>Why <see cref="TypeOf"/> gave none.</summary>
    public static string WhyNone(FrameMatch? inner) =>
        inner is null ? "no inner act was found that it could be about" : $"it says nothing of an inner {inner.Type}";

    /// <summary>The draft with its inner act; whom that concerns is the recipient where no path led to one.</summary>
    public Draft Whole(Draft draft, string type, FrameMatch? inner)
    {
        var frame = draft.Frame;
        if (frame.Content.IsEmpty)
        {
            return draft;
        }

        var recipient = IsToBeReturned(frame, type, inner) ? []
            : inner is not null && !frame.Alone && (draft.Recipient.IsEmpty || IsOfTarget(draft, type, inner)) ? Concerned(draft, inner)
            : draft.Recipient;
        var path = draft.RecipientPath ?? (recipient.IsEmpty ? null : PathNames.InnerAct);
        var whole = draft with { Type = type, Inner = inner, Sides = draft.Sides with { Recipient = recipient, RecipientPath = path } };
        return recipient.IsEmpty && frame.Content.Contains(PathNames.Complement) && type != "ACCUSE" && !frame.Alone
            ? WithClause(whole)
            : whole;
    }

    /// <summary>
    /// "directs the State Department to cut aid to Honduras": what a government orders an organ of its own to do is done. Null
    /// where nothing of the kind is ordered.
    /// </summary>
    public FrameMatch? Ordered(Draft draft) =>
        draft is { Depth: 0, Type: "REQUEST", IsNoun: false, Actor: [{ State: not null }], Recipient.IsEmpty: false }
        && draft.Inner is { Mutual: false } ordered
        && (!ordered.Recipient.IsEmpty || acts.Traits.OrderedAlone.Contains(ordered.Type))
        && arguments.Words.Orderers.Contains(tree[draft.Trigger.Head].Lemma)
        && draft.Recipient.All(IsOrgan) && draft.Recipient.All(r => draft.IsHome(r) || r is { State: null, Id: null }) // "ordered officials to": his own
        && !ordered.Recipient.Any(draft.IsHome)
            ? ordered with
            {
                Trigger = draft.Trigger,
                Actor = draft.Actor,
                ActorPath = draft.ActorPath,
                Absorbs = ordered.Trigger.Head,
                Fit = MatchBuilder.Fit(draft),
            }
            : null;

    /// <summary>"urged his partners to tighten the sanctions on Belarus": who was found as asked is whom the inner act is turned against.</summary>
    private bool IsOfTarget(Draft draft, string type, FrameMatch inner) => !isMarked && type == "REQUEST" && acts.Traits.Condemned.Contains(inner.Type)
        && draft.Recipient.All(r => inner.Recipient.Any(p => p.Span == r.Span) && !(arguments.TokenOf(r.Span) is >= 0 and var asked && tree[asked].Head == draft.Trigger.Head)) // not "calls on Turkey to cease"
        && !inner.Recipient.Any(draft.IsHome);

    private static bool IsOrgan(Party party) => party.Sector is "GOV" or "MIL" or "COP";

    private static bool IsNoun(FrameMatch inner) => inner.Trigger.Trigger.Kind == TriggerKind.Noun;

    /// <summary>"says the statues must be returned to Greece" asks nothing of Greece.</summary>
    private bool IsToBeReturned(Frame frame, string type, FrameMatch? inner) =>
        type == "REQUEST" && frame.Actor is [PathNames.Speaker]
        && inner is { Actor.IsEmpty: true, RecipientPath: "to" or "indirect" } && acts.Traits.HandedOver.Contains(inner.Type)
        && inner.Trigger.Trigger.Kind == TriggerKind.Verb
        && arguments.IsPassive(inner.Trigger.Head);

    /// <summary>
    /// "demanded that China leave Tibet" is asked of China; "claimed that China shelled Taiwan" accuses China, and nobody
    /// else; other acts concern first whom the inner one is done to.
    /// </summary>
    private ImmutableArray<Party> Concerned(Draft draft, FrameMatch inner)
    {
        var frame = draft.Frame;
        if (acts.Traits.AgainstTheDoer.Contains(frame.Type) && acts.Traits.Condemned.Contains(inner.Type) && IsNoun(inner) && inner is { Recipient.IsEmpty: false })
        {
            return Others(draft, inner.Actor); // "rejected sanctions on Cuba": nothing of Cuba's
        }

        if (!isMarked && frame.Type == "REQUEST" && acts.Traits.Condemned.Contains(inner.Type) && !inner.Recipient.Any(draft.IsHome))
        {
            return inner.ActorPath == "of" ? [] : Others(draft, inner.Actor); // "called for EU sanctions on Russia" asks something of the EU, and nothing of Russia
        }

        var isOfDoer = acts.Traits.ToInnerDoer.Contains(frame.Type) && !IsNoun(inner);
        var isOfOneSide = frame.Type == "ACCUSE" && frame.Content is [PathNames.Complement];
        var first = Others(draft, isOfDoer ? inner.Actor : inner.Recipient);
        if (isOfDoer && first.IsEmpty && inner.Actor.IsEmpty && IsAskedOfOthers(draft.Trigger.Head))
        {
            return []; // "urged allies to punish Russia" asks nothing of Russia
        }

        return isOfOneSide || !first.IsEmpty ? first : isOfDoer ? Others(draft, inner.Recipient)
            : [.. Others(draft, inner.Actor).Where(p => !(acts.Traits.Pledged.Contains(draft.Type) && IsOrgan(p) && draft.IsHome(p)))]; // "announces that Australian forces will pull out": not to them
    }

    /// <summary>Whether a verb names those who are to do it, and no party: "urged allies to".</summary>
    private bool IsAskedOfOthers(int verb) => (arguments.Tree.Child(verb, "iobj") is >= 0 and var hearer ? hearer : arguments.Tree.Child(verb, "obj")) is >= 0 and var asked && arguments.Tree[asked] is { Upos: "NOUN" } && arguments.Tree[asked].Has("Number=Plur") && arguments.Tree.Child(verb, "xcomp") > asked;

    /// <summary>Whoever stands in the clause that says what is asked or promised, where no act was found in it.</summary>
    private Draft WithClause(Draft draft)
    {
        var clause = walker.Tokens(draft.Trigger, PathNames.Complement).FirstOrDefault(-1);
        if (clause < 0)
        {
            return draft.To([], null);
        }

        var named = Others(draft, draft.Type == "REQUEST" ? walker.Asked(clause) : walker.Phrases.Around(clause));
        ImmutableArray<Party> recipient = draft.Inner is null ? named : [.. named.Where(p => p.State is { } state && !(p.Sector is null && p.Id == state && draft.IsHome(p)))]; // "threatening to pull US funding"
        return draft.To(recipient, recipient.IsEmpty ? null : PathNames.Clause);
    }

    private static ImmutableArray<Party> Others(Draft draft, ImmutableArray<Party> side) =>
        [.. side.Where(p => !draft.Actor.Any(a => a.Key == p.Key || a.Span == p.Span))];
}
