using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>
/// Acts that a sentence names without telling that they were done: "asked Seoul to pardon and release him", "must be tried",
/// "set up a group to improve ties".
/// </summary>
/// <param name="found">All matches of the sentence, in text order.</param>
internal sealed class Undone(ActTypes acts, SyntaxWords words, Arguments arguments, IReadOnlyList<FrameMatch> found)
{
    /// <summary>From an act to the one that asks for it: "asked to stop and to try to release".</summary>
    private const int Highest = 4;

    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>Why it is no report; null where it may be one.</summary>
    public string? Fault(FrameMatch match) =>
        match.Trigger.Trigger.Kind is TriggerKind.Noun or TriggerKind.Auxiliary ? null
        : IsOwed(match.Trigger.Head) ? "what ought to be is not said to be done"
        : IsAwaited(match.Trigger.Head) ? "it is what they wait for"
        : IsHelped(match.Trigger.Head) ? "it is what somebody is to be helped with"
        : IsAsked(match.Trigger.Head) ? "it is what somebody is asked to do"
        : IsUnasked(match) ? "it is not asked"
        : IsDemanded(match.Trigger.Head) ? "it is what ought to be, in the words of another"
        : IsWish(match) ? "what something friendly is done for is not yet done"
        : IsOnSelf(match) ? "they do it to themselves"
        : null;

    /// <summary>"jailed for urging Muslims to fight": of no fight, whoever urges.</summary>
    private bool IsAsked(int verb)
    {
        var at = verb;
        while (tree[at].Relation == "conj" && tree[at].Head >= 0 && IsJoined(at))
        {
            at = tree[at].Head;
        }

        return tree[at].Relation == "xcomp" && arguments.HasMark(at, "to") && words.Status.Askers.Contains(tree[tree[at].Head].Lemma);
    }

    /// <summary>"sends money to help Ukraine pay its soldiers": Ukraine has not paid.</summary>
    private bool IsHelped(int verb) => tree[verb] is { Relation: "xcomp", Head: >= 0 and var help } && words.Helpers.Contains(tree[help].Lemma) && arguments.HasMark(help, "to") && tree.Child(help, "obj") >= 0;

    /// <summary>"had to pull its forces back": it did, where nobody says that it ought to.</summary>
    private bool WasForced(int verb) => tree[verb] is { Lemma: "have", Xpos: "VBD" } && tree[verb].Relation is "root" or "conj" or "advcl" or "acl:relcl" && tree.Child(verb, "aux") < 0 && !arguments.HasMark(verb, "if") && !arguments.IsNegated(verb);

    /// <summary>"will not end the strike until their demands are met": a present behind "until" is not yet.</summary>
    private bool IsAwaited(int verb)
    {
        while (tree[verb].Relation is "conj" or "xcomp" && tree[verb].Head >= 0)
        {
            verb = tree[verb].Head;
        }

        return tree[verb].Relation == "advcl" && arguments.HasMark(verb, "until")
            && (tree[verb].Xpos is "VBZ" or "VBP" || tree.Children(verb).ToArray().Any(c => tree[c].Relation is "aux" or "aux:pass" && tree[c].Xpos is "VBZ" or "VBP"));
    }

    /// <summary>"decides not to appeal" is no appeal not to do something.</summary>
    private bool IsUnasked(FrameMatch match) => match.Type == "REQUEST" && match.Trigger.Trigger.Kind == TriggerKind.Phrase
        && match.Trigger.Extra.Any(e => tree[e].Head == match.Trigger.Head && e < match.Trigger.Head && words.Status.Negators.Contains(tree[e].Lemma));

    /// <summary>"Egypt insists that Israel sign": the bare form after a name tells what is wanted.</summary>
    private bool IsDemanded(int verb)
    {
        while (tree[verb] is { Relation: "conj", Head: >= 0 and var first } && tree.Child(verb, "nsubj") < 0 && tree.Child(verb, "aux") < 0 && tree[verb].Xpos is "VB" or "VBP")
        {
            verb = first; // "demands that they disarm and leave"
        }

        if (tree[verb] is not { Relation: "ccomp", Xpos: "VB" or "VBP", Head: >= 0 and var asking } || tree.Child(verb, "aux") >= 0 || !arguments.HasMark(verb, "that") || tree.Child(verb, "nsubj") is not (>= 0 and var subject))
        {
            return false;
        }

        // Of one alone the bare form asks; of several it asks behind such a verb only.
        var isOne = tree[subject].Xpos is "NN" or "NNP" && tree.Child(subject, "conj") < 0;
        return words.Status.Demanders.Contains(tree[asking].Lemma) || (isOne && tree[verb].Xpos == "VB");
    }

    /// <summary>The act that asks, offers, threatens or refuses this one beside what it is about; null for none.</summary>
    public FrameMatch? Outer(FrameMatch match)
    {
        if (match.Trigger.Trigger.Kind is TriggerKind.Noun or TriggerKind.Auxiliary)
        {
            return null;
        }

        var isUnder = false;
        var at = match.Trigger.Head;
        for (var up = 0; up < Highest && tree[at].Head >= 0; up++)
        {
            var head = tree[at].Head;
            if (tree[at].Relation == "conj" ? !IsJoined(at) : !IsInfinite(at))
            {
                return null;
            }

            isUnder |= tree[at].Relation != "conj";
            if (isUnder && found.FirstOrDefault(o => o != match && IsAbout(o, head)) is { } outer)
            {
                return outer;
            }

            at = head;
        }

        return null;
    }

    /// <summary>"threatened to bomb Iran and to invade Cuba": the same said of the second; null where it adds nothing.</summary>
    public FrameMatch? Also(FrameMatch outer, FrameMatch second)
    {
        ImmutableArray<Party> others = [.. second.Recipient.AddRange(second.Mutual ? second.Actor : []).Where(p => !outer.Actor.Any(a => a.Key == p.Key))];
        var type = acts.Becomes(outer.Frame.Becomes, second.Type);
        return type is not null && acts.Traits.SaidOfBoth.Contains(type) && !outer.Mutual && acts.Traits.SaidOfBoth.Contains(outer.Type)
            && (others.Any(p => p.State is { } state && (type != outer.Type || !outer.Recipient.Any(r => r.State == state))) || (tree[second.Trigger.Head] is { Relation: "conj", Xpos: "VB" } && !outer.Recipient.IsEmpty))
            ? outer with
            {
                Type = type,
                Cameo = acts.CameoOf(type),
                Recipient = others.Any(p => p.State is not null) ? others : outer.Recipient,
                RecipientPath = "the inner act",
                Inner = second,
                Mode = acts.ModeOf(type, second),
                Trigger = outer.Trigger with { Extra = [.. outer.Trigger.Extra, second.Trigger.Head] },
            }
            : null;
    }

    private bool IsAbout(FrameMatch outer, int head) => acts.Traits.AboutUndone.Contains(outer.Type)
        && (outer.Trigger.Head == head || outer.Trigger.Extra.Contains(head) ? outer.Inner is not null || acts.Traits.AboutUndoneAlone.Contains(outer.Type)
            : outer.Object == head && acts.Traits.AboutUndoneInObject.Contains(outer.Type));

    /// <summary>"to stop and withdraw": a second verb with neither subject nor auxiliary of its own.</summary>
    private bool IsJoined(int verb) => tree[verb].Xpos is "VB" or "VBG" && tree.Child(verb, "nsubj") < 0 && tree.Child(verb, "aux") < 0;

    /// <summary>An infinitive, or the bare verb of "asked that Israel sign".</summary>
    private bool IsInfinite(int verb) => tree[verb].Relation switch
    {
        "xcomp" => tree[verb].Xpos is "VB" or "VBG" || arguments.HasMark(verb, "to"),
        "ccomp" => tree[verb].Xpos == "VB" && tree.Child(verb, "aux") < 0,
        "advcl" or "acl" => arguments.HasMark(verb, "to"),
        _ => false,
    };

    private bool IsOwed(int verb)
    {
        if (tree[verb].Relation == "conj" && tree.Child(verb, "nsubj") < 0 && tree.Child(verb, "aux") < 0 && tree[verb].Xpos is "VB" or "VBN")
        {
            verb = tree[verb].Head; // "must be tried or released"
        }

        if (tree[verb].Relation == "xcomp" && arguments.HasMark(verb, "to") && words.Status.Obligations.Contains(tree[tree[verb].Head].Lemma)
            && !tree.Children(tree[verb].Head).ToArray().Any(c => words.Status.Deniers.Contains(tree[c].Lemma)))
        {
            return !WasForced(tree[verb].Head); // "needs to withdraw"
        }

        var subject = tree.Child(verb, "nsubj");
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Xpos == "MD" && child > subject && words.Status.Obligations.Contains(tree[child].Lemma))
            {
                return !arguments.HasMark(verb, "if");
            }
        }

        return false;
    }

    private bool IsWish(FrameMatch match)
    {
        var at = match.Trigger.Head;
        if (!acts.Traits.Wish.Contains(match.Type) || words.Speech.Verbs.Contains(tree[at].Lemma))
        {
            return false;
        }

        while (tree[at].Relation == "xcomp" && tree[at].Head >= 0)
        {
            at = tree[at].Head; // "to help restore ties"
        }

        var head = tree[at].Head;
        return tree[at].Relation is "advcl" or "acl" && tree[at].Xpos == "VB" && arguments.HasMark(at, "to") && head >= 0 && tree[head].Upos is "VERB" or "NOUN"
            && tree.Child(tree[at].Relation == "acl" ? tree.Root : head, "nsubj") >= 0
            && !words.Status.FutureHeads.Contains(tree[head].Lemma) && !words.Status.RefusedHeads.Contains(tree[head].Lemma) && !words.Status.SettledHeads.Contains(tree[head].Lemma) && !words.Status.Goers.Contains(tree[head].Lemma)
            && !words.Retold.ActNouns.Contains(tree[head].Lemma) && !Ranks.IsRanked(tree, head)
            && !(tree[at].Relation == "acl" && found.Any(o => o.Trigger.Head == head));
    }

    /// <summary>"shot himself".</summary>
    private bool IsOnSelf(FrameMatch match) => acts.Traits.OnOneself.Contains(match.Type) && match.Recipient.IsEmpty && tree.Child(match.Trigger.Head, "obj") is >= 0 and var thing
        && !match.Trigger.Extra.Contains(thing) && tree[thing].Has("Reflex=Yes");
}
