using Entente.Coding.Actors;
using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>Acts that another act is about, or happens in: "agreed to meet", "killed in an air strike", "condemned the strikes on Libya".</summary>
/// <param name="at">The best match whose trigger's head is a token, at a depth of acts within acts.</param>
internal sealed class InnerActs(ActTypes acts, Arguments arguments, PartyMap parties, PathWalker walker, FrameConditions conditions, Func<int, int, FrameMatch?> at)
{
    /// <summary>Acts within acts: "agreed to call for lifting the embargo".</summary>
    public const int Deepest = 4;

    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>"condemned the air strikes on Libya": the act of which somebody is the victim, who is not the one condemned; null for none.</summary>
    public FrameMatch? Judged(TriggerMatch trigger, int victim, string? path, int depth)
    {
        var act = path is "on" or "against" or "in" or "at" && tree[victim].Relation == "obl" ? conditions.ObjectOf(trigger) // the tree hangs "on Libya" on the verb
            : parties[victim].IsEmpty ? victim
            : tree[victim].Relation == "nmod" ? tree[victim].Head
            : -1;
        return act >= 0 && act != trigger.Head && !trigger.Extra.Contains(act) && tree[act].Upos == "NOUN" && depth < Deepest
            && at(act, depth + 1) is { Mutual: false } judged && acts.Traits.Condemned.Contains(judged.Type) && judged.Trigger.Trigger.Kind == TriggerKind.Noun
            ? judged
            : null;
    }

    /// <summary>"were killed in an Israeli air strike", "when militants attacked": the attack in which it happens tells who did it.</summary>
    public FrameMatch? Occasion(int verb, int depth)
    {
        if (!arguments.IsPassive(verb) && arguments.Object(verb) >= 0)
        {
            return null;
        }

        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation == "obl" && tree[child].Upos == "NOUN" && (arguments.HasCase(child, "in") || arguments.HasCase(child, "during") || arguments.HasCase(child, "from"))
                && depth < Deepest && at(child, depth + 1) is { Type: "ASSAULT", Mutual: false, Actor.IsEmpty: false } attack && attack.Trigger.Trigger.Kind == TriggerKind.Noun)
            {
                return attack;
            }

            if (tree[child].Relation == "obl" && tree[child].Upos == "NOUN" && (arguments.HasCase(child, "after") || arguments.HasCase(child, "following") || arguments.HasCase(child, "follow"))
                && depth < Deepest && at(child, depth + 1) is { Type: "ASSAULT", Mutual: false, Actor.IsEmpty: false } blow && blow.Trigger.Trigger.Kind == TriggerKind.Noun
                && (arguments.Object(verb) is >= 0 and var hurt ? hurt : arguments.Subject(verb)) is >= 0 and var victim && !parties[victim].Any(v => blow.Actor.Any(a => a.State == v.State)))
            {
                return blow; // "a child is killed after an Israeli air strike"; not "Israelis are killed after a raid of theirs"
            }

            if (tree[child].Relation == "advcl" && tree[child].Xpos != "VBG" && (arguments.HasMark(child, "when") || arguments.HasMark(child, "after") || arguments.HasMark(child, "as") || tree.Child(child, "advmod") is >= 0 and var when && tree[when].Lemma == "when")
                && depth < Deepest && at(child, depth + 1) is { Type: "ASSAULT", Mutual: false, Actor.IsEmpty: false } cause && cause.Actor.All(a => a.How != "pronoun"))
            {
                return cause;
            }
        }

        return null;
    }

    /// <summary>"is charged with killing two Germans": the violence of which somebody is accused; null for none.</summary>
    public FrameMatch? Charged(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation is "advcl" or "obl" && (arguments.HasCase(child, "with") || arguments.HasCase(child, "of") || arguments.HasCase(child, "for") || arguments.HasCase(child, "over"))
                && at(child, 1) is { Type: "ASSAULT", Mutual: false, Place: null } crime)
            {
                return crime;
            }
        }

        return null;
    }

    public FrameMatch? Content(TriggerMatch trigger, int depth)
    {
        foreach (var path in trigger.Frame.Content)
        {
            foreach (var token in walker.Tokens(trigger, path))
            {
                if (Inside(token, trigger.Head, depth, 0) is { } inner)
                {
                    // "announced plans to withdraw": what is planned counts, not the plan.
                    return trigger.Frame.Type == "AGREE" && inner is { Frame.Type: "AGREE", Inner: { } planned, Trigger.Trigger.Kind: TriggerKind.Noun } ? planned : inner;
                }
            }
        }

        return null;
    }

    /// <summary>The act at a token, or just below it: "take steps to boost trade" is boosting trade.</summary>
    private FrameMatch? Inside(int token, int outer, int depth, int steps)
    {
        const int Farthest = 3;
        if (token < 0 || token == outer || steps > Farthest || (steps > 0 && tree[token].Upos == "NOUN" && arguments.Words.Recordings.Contains(tree[token].Lemma)))
        {
            return null; // "decided not to broadcast footage of the shootings" decides of no shooting
        }

        if (at(token, depth + 1) is { } match)
        {
            return match;
        }

        foreach (var child in tree.Children(token))
        {
            if (arguments.Words.Status.Mitigators.Contains(tree[token].Lemma) && Inside(child, outer, depth, steps + 1) is { } feared && !acts.IsFriendly(feared.Type))
            {
                return null; // "to reduce the risk of war" is no war
            }

            if (child != outer && !IsClauseOfItsOwn(child) && !IsAfter(child) && tree[child].Relation is "obj" or "xcomp" or "acl" or "conj" or "nmod" or "ccomp" or "compound" or "nsubj:pass" or "advcl"
                && Inside(child, outer, depth, steps + 1) is { } below)
            {
                return below;
            }
        }

        return null;
    }

    /// <summary>"agrees a resolution following a missile test": what went before is no part of it.</summary>
    private bool IsAfter(int noun) => tree[noun].Relation == "nmod" && (arguments.HasCase(noun, "after") || arguments.HasCase(noun, "following") || arguments.HasCase(noun, "follow") || arguments.HasCase(noun, "amid") || arguments.HasCase(noun, "despite"));

    /// <summary>"urged him to leave and accused him of lying", "to leave as rebels advance": no part of what is asked.</summary>
    private bool IsClauseOfItsOwn(int token) => tree[token].Upos == "VERB"
        && (tree[token].Relation == "conj" ? tree[token].Xpos is "VBZ" or "VBD" or "VBP"
            : tree[token].Relation == "advcl" && tree.Child(token, "mark") is >= 0 and var mark && tree[mark].Lemma != "to");
}
