using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>What rules a trigger out before its sides are looked for: the words around it say that it tells of something else.</summary>
/// <param name="isTime">Whether a token is part of a time known by name.</param>
/// <param name="at">The best match whose trigger's head is a token, at a depth of acts within acts.</param>
internal sealed class TriggerFaults(FrameConditions conditions, Arguments arguments, Func<int, bool> isTime, Func<int, int, FrameMatch?> at)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>The first fault, as `explain` prints it; null for none.</summary>
    /// <param name="depth">Acts within which the trigger stands.</param>
    public string? Of(TriggerMatch trigger, int depth) =>
        NamesTime(trigger)
        ?? conditions.Fault(trigger)
        ?? IsCharge(trigger, depth)
        ?? IsForgone(trigger)
        ?? IsAsserted(trigger)
        ?? IsBornUpon(trigger)
        ?? IsPlea(trigger)
        ?? IsAwaited(trigger)
        ?? IsShare(trigger)
        ?? IsTalkedOver(trigger, depth)
        ?? IsAlternative(trigger)
        ?? IsForeclosed(trigger)
        ?? IsQuality(trigger)
        ?? IsHavingTo(trigger)
        ?? IsSupposed(trigger)
        ?? IsDanger(trigger)
        ?? IsAny(trigger, depth)
        ?? IsNotDenied(trigger, depth);

    /// <summary>"during the cold war"</summary>
    private string? NamesTime(TriggerMatch trigger) =>
        trigger.Trigger.Kind == TriggerKind.Noun && isTime(trigger.Head) ? "it names a time here" : null;

    /// <summary>"accused Stockholm of harbouring militants"</summary>
    private string? IsCharge(TriggerMatch trigger, int depth) =>
        trigger.Frame.Type == "ACCUSE" && depth == 0 && trigger.Trigger.Kind != TriggerKind.Noun
        && tree[trigger.Head] is { Relation: "advcl" or "obl", Xpos: "VBG", Head: var accusing } && arguments.HasMark(trigger.Head, "of")
        && arguments.Words.Accusers.Contains(tree[accusing].Lemma)
            ? "it is what they are accused of"
            : null;

    /// <summary>"warned the fleet to stay clear or be sunk": what befalls them otherwise is not done.</summary>
    private string? IsAlternative(TriggerMatch trigger) =>
        tree[trigger.Head] is { Relation: "conj", Xpos: "VBN", Head: >= 0 and var asked } && tree.Child(trigger.Head, "cc") is >= 0 and var or && tree[or].Lemma == "or" && tree.Child(trigger.Head, "aux:pass") is >= 0 and var be && tree[be].Xpos == "VB"
        && arguments.HasMark(asked, "to")
            ? "it is what they are told to choose"
            : null;

    /// <summary>"cancels his scheduled trips": a participle before its noun says of what kind it is, and no more that it was agreed.</summary>
    private string? IsQuality(TriggerMatch trigger) =>
        trigger.Frame.Type == "AGREE" && trigger.Trigger.Kind == TriggerKind.Verb && tree[trigger.Head] is { Relation: "amod", Xpos: "VBN" or "JJ", Head: var noun } && noun > trigger.Head
            ? "it tells of what kind it is"
            : null;

    /// <summary>"has to deal with the rivalry": who has to do something has no deal.</summary>
    private string? IsHavingTo(TriggerMatch trigger) =>
        trigger.Trigger.Kind == TriggerKind.Phrase && tree[trigger.Head].Lemma == "have" && !trigger.Trigger.Words.Contains("to")
        && trigger.Extra.Any(e => tree[e] is { Upos: "VERB", Relation: "xcomp" } && arguments.HasMark(e, "to"))
            ? "they have to"
            : null;

    /// <summary>"Should Pakistan show us any evidence, we will act": asks for nothing.</summary>
    private string? IsSupposed(TriggerMatch trigger) =>
        trigger is { Trigger.Kind: TriggerKind.Auxiliary, Frame.Type: "REQUEST" } && tree[trigger.Head] is { Lemma: "should", Head: >= 0 and var verb } && tree.Child(verb, "nsubj") is >= 0 and var subject && subject > trigger.Head && verb > subject
        && tree[^1].Form != "?"
            ? "it is a condition"
            : null;

    /// <summary>"the Taliban are a bigger threat than al-Qaeda", "the Iranian threat": what somebody might do, and no words of his.</summary>
    private string? IsDanger(TriggerMatch trigger) =>
        trigger is { Trigger.Kind: TriggerKind.Noun, Frame.Type: "THREATEN" } && tree[trigger.Head] is { Xpos: "NN" } noun && arguments.Words.Sides.Dangers.Contains(noun.Lemma)
        && (tree.Child(trigger.Head, "cop") >= 0 || (tree.Child(trigger.Head, "acl") < 0 && tree.Child(trigger.Head, "nmod") < 0 && tree.Child(trigger.Head, "nmod:poss") < 0 && tree.Child(trigger.Head, "det") >= 0))
            ? "it tells of a danger"
            : null;

    /// <summary>"should not have received a permit": what ought to have been is no longer asked for.</summary>
    private string? IsForeclosed(TriggerMatch trigger) =>
        trigger.Frame.Type == "REQUEST" && trigger.Trigger.Kind == TriggerKind.Auxiliary && tree[trigger.Head].Head is >= 0 and var duty && tree[duty].Xpos == "VBN" && HasHave(duty)
            ? "it is past"
            : null;

    private bool HasHave(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child] is { Relation: "aux", Lemma: "have", Form: "have" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Negotiations on a fisheries accord between Morocco and the EU": what is talked over is not agreed.</summary>
    private string? IsTalkedOver(TriggerMatch trigger, int depth) =>
        trigger.Trigger.Kind == TriggerKind.Noun && trigger.Frame.Type is "AGREE" or "COOPERATE" && tree[trigger.Head] is { Relation: "nmod", Head: >= 0 and var talks } && talks < trigger.Head && depth < InnerActs.Deepest
        && (arguments.HasCase(trigger.Head, "on") || arguments.HasCase(trigger.Head, "over") || arguments.HasCase(trigger.Head, "about") || arguments.HasCase(trigger.Head, "for") || arguments.HasCase(trigger.Head, "toward") || arguments.HasCase(trigger.Head, "towards"))
        && arguments.Words.Sides.Talks.Contains(tree[talks].Lemma)
            ? $"'{tree[talks].Form}' is still about it"
            : null;

    /// <summary>"vowed not to use force"</summary>
    private string? IsForgone(TriggerMatch trigger) =>
        trigger.Frame.Type == "THREATEN" && trigger.Trigger.Kind == TriggerKind.Phrase && !trigger.Trigger.Words.Contains("not")
        && trigger.Extra.Any(e => tree[e].Upos == "VERB" && arguments.IsNegated(e))
            ? "it is promised not to be done"
            : null;

    /// <summary>"Moscow insisted that Kyiv was to blame", "assured Egypt that there had been no plot": what is so is claimed, not asked for or promised.</summary>
    private string? IsAsserted(TriggerMatch trigger) =>
        trigger.Trigger.Kind != TriggerKind.Noun && tree.Child(trigger.Head, "ccomp") is >= 0 and var clause
        && trigger.Frame.Type switch
        {
            "REQUEST" => (arguments.Words.Asserting.Contains(tree[trigger.Head].Lemma) && IsIndicative(clause)) || (arguments.Words.Status.Predicated.Contains(tree[clause].Lemma) && arguments.HasMark(clause, "to")),
            "AGREE" => arguments.Words.Assuring.Contains(tree[trigger.Head].Lemma) && IsToldAsPast(clause),
            _ => false,
        }
            ? "it says that something is so"
            : null;

    /// <summary>"tariffs on imports of Chinese steel", "imposed curbs on trade with Iran": the tariffs are the act.</summary>
    private string? IsBornUpon(TriggerMatch trigger) =>
        trigger is { Trigger.Kind: TriggerKind.Noun, Frame.Type: "COOPERATE" } && tree[trigger.Head] is { Relation: "nmod" or "obl", Head: >= 0 and var above }
        && arguments.HasCase(trigger.Head, "on") && (arguments.Words.Burdens.Contains(tree[above].Lemma) || (tree.Child(above, "obj") is >= 0 and var laid && arguments.Words.Burdens.Contains(tree[laid].Lemma)))
            ? "another act bears on it"
            : null;

    /// <summary>"is slated to announce": what is to come, and no blame.</summary>
    private string? IsAwaited(TriggerMatch trigger) =>
        trigger is { Trigger.Kind: TriggerKind.Verb, Frame.Type: "ACCUSE" } && arguments.Words.Status.Awaited.Contains(tree[trigger.Head].Lemma) && arguments.IsPassive(trigger.Head) && tree.Child(trigger.Head, "xcomp") >= 0
            ? "it says what is to come"
            : null;

    /// <summary>"pleads guilty for his role": said to a judge, and asked of nobody.</summary>
    private string? IsPlea(TriggerMatch trigger)
    {
        if (trigger is not { Trigger.Kind: TriggerKind.Verb, Frame.Type: "REQUEST" } || tree[trigger.Head].Lemma != "plead")
        {
            return null;
        }

        foreach (var child in tree.Children(trigger.Head))
        {
            if (arguments.Words.Pleas.Contains(tree[child].Lemma))
            {
                return "it is said to a judge";
            }
        }

        return null;
    }

    /// <summary>"had kept", "is", "wants", and "must stop", which tells of the demand itself; not "be", "stop".</summary>
    private bool IsIndicative(int clause)
    {
        foreach (var child in tree.Children(clause))
        {
            if (SyntaxTree.IsRelation(tree[child].Relation, "aux") || tree[child].Relation == "cop")
            {
                return tree[child].Form != "be";
            }
        }

        return tree[clause].Xpos is "VBD" or "VBZ";
    }

    /// <summary>"that its troops had left", "that there was no plot"; not "that it was leaving", which is told of then.</summary>
    private bool IsToldAsPast(int clause) => tree.Child(clause, "expl") >= 0
        || (tree.Child(clause, "aux") is >= 0 and var aux && tree[aux].Form.Equals("had", StringComparison.OrdinalIgnoreCase));

    /// <summary>"six soldiers were killed, including four killed in one attack": the four are of those who were told.</summary>
    private string? IsShare(TriggerMatch trigger) =>
        tree[trigger.Head] is { Relation: "acl", Head: >= 0 and var some } && tree[some].Upos == "NUM" && tree.Child(some, "case") is >= 0 and var mark && tree[mark].Form == "including" ? "it tells of some of those named before" : null;

    /// <summary>"Any attack by Eritrea would be answered": one that has not been.</summary>
    private string? IsAny(TriggerMatch trigger, int depth) => depth == 0 && trigger.Trigger.Kind == TriggerKind.Noun && tree[trigger.Head] is { Relation: "nsubj" or "nsubj:pass", Head: >= 0 and var verb }
        && tree.Child(trigger.Head, "det") is >= 0 and var any && tree[any].Lemma == "any" && tree.Child(verb, "aux") is >= 0 and var modal && tree[modal].Xpos == "MD"
            ? "it speaks of any that there may be"
            : null;

    /// <summary>"Italy will not take part in the mission": "will" refuses where its verb is denied and tells of nothing itself; "has not earned it" is a judgement as it stands.</summary>
    private string? IsNotDenied(TriggerMatch trigger, int depth) =>
        trigger.Frame.Negated && !(trigger.Trigger.Kind == TriggerKind.Auxiliary ? IsBareDenial(tree[trigger.Head].Head, depth) : arguments.IsNegated(trigger.Head) || trigger.Extra.Any(e => arguments.Words.Status.Negators.Contains(tree[e].Lemma)))
            ? "its verb is not denied, or tells of an act itself"
            : null;

    private bool IsBareDenial(int verb, int depth) =>
        verb >= 0 && (arguments.IsNegated(verb) || IsOfNone(verb)) && tree[verb].Upos == "VERB" && depth == 0 && at(verb, depth) is null;

    /// <summary>"No American official will attend": whether a verb's subject is none of them.</summary>
    private bool IsOfNone(int verb) => tree.Child(verb, "nsubj") is >= 0 and var none && tree.Child(none, "det") is >= 0 and var no && tree[no].Lemma.Equals("no", StringComparison.OrdinalIgnoreCase);
}
