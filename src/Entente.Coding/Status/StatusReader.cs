using System.Collections.Immutable;
using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Status;

/// <summary>
/// Reads from auxiliaries, adverbs, conjunctions and the verbs above whether an act happened: "will sign", "has never
/// signed", "is expected to sign", "failed to sign", "if they sign".
/// </summary>
public sealed class StatusReader(SyntaxWords words)
{
    private const int Highest = 4;

    private readonly OwnStatus verbs = new(words);

    /// <param name="act">The verb or noun that carries the act; for a noun with a support verb, that verb.</param>
    /// <param name="noun">The noun of the act when <paramref name="act"/> is its support verb; else -1.</param>
    /// <param name="own">Further words of the trigger, whose "not" or "could" is part of what it says: "will not tolerate", "could not be allowed to".</param>
    public ActStatus Read(Arguments arguments, int act, int noun, ImmutableArray<int> own)
    {
        var tree = arguments.Tree;
        var status = verbs.Of(arguments, act, own);
        if ((noun >= 0 || tree[act].Upos == "NOUN"))
        {
            status = status.Or(OfNoun(arguments, noun >= 0 ? noun : act));
        }

        if (noun >= 0)
        {
            status = status.Or(new ActStatus(verbs.HasNegator(tree, noun), false, false, false));
        }

        var at = act;
        for (var up = 0; up < Highest && tree[at].Head >= 0; up++)
        {
            var head = tree[at].Head;
            var relation = tree[at].Relation;
            if (relation == "conj")
            {
                // "will meet and sign": the auxiliary of the first holds for the others that have none.
                if (tree.Child(at, "nsubj") >= 0)
                {
                    break; // a clause with a subject of its own stands for itself
                }

                if (tree[at].Xpos is "VBD" or "VBZ" or "VBP" or "VBN" && tree[head].Xpos == "VB" && !HasAuxiliary(tree, at) && (tree.Child(head, "aux") < 0 || (tree[at].Xpos is "VBD" or "VBN" && tree[at].Form != tree[at].Lemma && tree.Child(head, "aux:pass") < 0)))
                {
                    break; // "tried to end the war and mediated", "vows that it will stay and called on them"
                }

                if (!HasAuxiliary(tree, at) && tree[at].Xpos is "VB" or "VBN" or "VBG")
                {
                    status = status.Or(verbs.Of(arguments, head) with { Background = false });
                }

                at = head;
                continue;
            }

            if (OwnStatus.IsForced(arguments, at) && tree[head] is { Upos: "NOUN", Head: >= 0 and var having } && verbs.Of(arguments, having).Future)
            {
                return status.Or(new ActStatus(false, true, false, false)); // "will have no choice but to strike"
            }

            if (OwnStatus.IsForced(arguments, at) || (relation == "acl" && tree[at].Xpos == "VBN" && !HasAuxiliary(tree, at)))
            {
                break; // "will rebuild a town destroyed by rebels": that is done
            }

            if (relation is "advcl" or "obl" or "nmod" && tree[at].Xpos == "VBG" && (arguments.HasCase(at, "for") || arguments.HasCase(at, "over") || arguments.HasMark(at, "for")))
            {
                break; // "to punish Cuba for jailing its citizens": the jailing is told as done
            }

            if (relation == "advcl" && tree.Child(at, "nsubj") >= 0 && !IsBare(arguments, at))
            {
                break; // "refused to accept it, days after Tunisia had sent it back": a clause of its own
            }

            if (relation is "advcl" or "obl" && tree[at].Xpos == "VBG" && Opener(tree, at) is >= 0 and var opener && words.Status.DoneMarks.Contains(tree[opener].Lemma))
            {
                break; // "did not comment after meeting"
            }

            if (relation == "advcl" && tree[at].Xpos == "VBG" && (tree.Child(at, "nsubj") >= 0 || IsBehindComma(tree, at) || (Opener(tree, at) is >= 0 and var before && words.Status.BeforeMarks.Contains(tree[before].Lemma))) && IsUndone(arguments, head))
            {
                break; // "failed to sign, accusing China of bullying", "did not consult him before endorsing the plan": what is not done is the main clause
            }

            if (relation == "obj" && tree[at].Upos == "NOUN" && (words.Harm.Judging.Contains(tree[head].Lemma) || words.Status.Discussing.Contains(tree[head].Lemma)))
            {
                break; // "refused to condemn the strikes", "will discuss the strikes": they happened
            }

            if (relation == "obl" && tree[at].Upos == "NOUN" && tree.Child(at, "nmod:poss") >= 0 && (arguments.HasCase(at, "on") || arguments.HasCase(at, "during")) && IsUndone(arguments, head, orAhead: true))
            {
                return verbs.Of(arguments, head).Future ? status.Or(new ActStatus(false, true, false, false)) : status; // "will not meet Pence on his visit": he comes
            }

            if (relation is "acl" or "ccomp" && tree[head].Upos == "NOUN" && words.Status.Proofs.Contains(tree[head].Lemma) && verbs.HasNegator(tree, head))
            {
                return status.Or(new ActStatus(true, false, false, false)); // "there was no evidence that it had attacked"
            }

            if (relation is "xcomp" or "ccomp" or "csubj" || (relation is "acl" or "advcl" or "obl" or "nmod" && IsBare(arguments, at)))
            {
                status = status.Or(FromAbove(arguments, head, relation, relation == "xcomp" && tree[at].Xpos == "VBG"));
            }

            if (relation == "obj" && up > 0 && words.Retold.ActNouns.Contains(tree[at].Lemma))
            {
                status = status.Or(verbs.Of(arguments, head) with { Background = false }); // "would take steps to boost trade"
            }

            if (relation is "ccomp" && words.Speech.Verbs.Contains(tree[head].Lemma))
            {
                break;
            }

            if (relation is not ("xcomp" or "advcl" or "acl" or "ccomp" or "csubj" or "obj"))
            {
                break;
            }

            if (relation == "obj" && (tree[at].Upos == "VERB" || words.Status.Preventers.Contains(tree[head].Lemma)))
            {
                break; // "her failure to stop the persecution": it goes on
            }

            at = head;
        }

        return status;
    }

    /// <param name="orAhead">Whether what will not be done counts too.</param>
    private bool IsUndone(Arguments arguments, int verb, bool orAhead = false)
    {
        var own = verbs.Of(arguments, verb);
        return (orAhead || !own.Future) && (own.Negated || words.Status.Deniers.Contains(arguments.Tree[verb].Lemma));
    }

    private static bool IsBehindComma(SyntaxTree tree, int clause) => tree.Subtree(clause).Start is > 0 and var start && (tree[start].Form == "," || tree[start - 1].Form == ",") && tree[clause].Head < clause;

    /// <summary>"the risk of an invasion", "a possible attack", "feared a blockade", "the planned visit": an act by its noun that may be or is to come.</summary>
    private ActStatus OfNoun(Arguments arguments, int noun)
    {
        var tree = arguments.Tree;
        bool may = false, coming = false;
        foreach (var child in tree.Children(noun))
        {
            if (child < noun && tree[child].Relation is "amod" or "compound")
            {
                var form = tree[child].Form.ToLowerInvariant();
                may |= words.Status.MayAdjectives.Contains(form);
                coming |= words.Status.ComingAdjectives.Contains(form);
            }
        }

        if (tree[noun].Head is >= 0 and var head)
        {
            var lemma = tree[head].Lemma;
            may |= tree[noun].Relation switch
            {
                "nmod" => (words.Status.MayNouns.Contains(lemma) && (arguments.HasCase(noun, "of") || IsVague(arguments, noun)))
                    || (words.Status.Worries.Contains(lemma) && IsVague(arguments, noun)),
                "nsubj" => tree[head].Upos == "ADJ" && words.Status.MayAdjectives.Contains(lemma),
                "obj" => tree[head].Upos == "VERB" && words.Status.Weighers.Contains(lemma),
                _ => false,
            };
        }

        return new ActStatus(false, coming, may && !coming, false);
    }

    /// <summary>"worries about a blockade": about one that is not there yet.</summary>
    private static bool IsVague(Arguments arguments, int noun) =>
        (arguments.HasCase(noun, "of") || arguments.HasCase(noun, "about") || arguments.HasCase(noun, "over")) && arguments.Tree.Child(noun, "det") is >= 0 and var article && arguments.Tree[article].Lemma == "a";

    /// <summary>Whether a word tells of what somebody wills: ready, willing, intend.</summary>
    public bool IsWill(string lemma) => words.Status.RefusedHeads.Contains(lemma);

    /// <summary>Whether the sentence's main clause lies ahead, so that "on Friday" is the coming one.</summary>
    public bool LeansFuture(SyntaxTree tree)
    {
        var arguments = new Arguments(tree, words);
        if (verbs.Of(arguments, tree.Root).Future)
        {
            return true;
        }

        // "is due in Paris on Friday", "is due to visit in May", "said it would visit in May"
        if (verbs.IsAwaited(arguments, tree.Root))
        {
            return true;
        }

        if (tree.Child(tree.Root, "xcomp") >= 0 && words.Status.FutureHeads.Contains(tree[tree.Root].Lemma))
        {
            return true;
        }

        var said = tree.Child(tree.Root, "ccomp");
        return said >= 0 && words.Speech.Verbs.Contains(tree[tree.Root].Lemma)
            && (verbs.Of(arguments, said).Future || (tree.Child(said, "xcomp") >= 0 && words.Status.FutureHeads.Contains(tree[said].Lemma)));
    }

    /// <summary>The conjunction or preposition before a participle; -1 for none.</summary>
    private static int Opener(SyntaxTree tree, int verb) => tree.Child(verb, "mark") is >= 0 and var mark ? mark : tree.Child(verb, "case");

    /// <param name="isGerund">Whether the act is a gerund: "suggested bombing the reactor".</param>
    private ActStatus FromAbove(Arguments arguments, int head, string relation, bool isGerund)
    {
        var lemma = arguments.Tree[head].Lemma;
        var own = relation is "xcomp" || !words.Speech.Verbs.Contains(lemma)
            ? verbs.Of(arguments, head) with { Background = false }
            : default;
        return own.Or(new ActStatus(
            words.Status.Deniers.Contains(lemma) || (relation == "xcomp" && HasDenier(arguments.Tree, head)),
            words.Status.FutureHeads.Contains(lemma) && (relation != "advcl" || arguments.Object(head) < 0) && (lemma != "go" || arguments.Tree[head].Xpos == "VBG"), // "goes on a visit, meeting the king", "set off a bomb, wounding two" are no plans
            words.Status.ConditionalHeads.Contains(lemma) || (isGerund && words.Status.Proposers.Contains(lemma)),
            words.Status.Habitual.Contains(arguments.Tree[head].Form) && arguments.Object(head) < 0) // "used its veto to block" tells no habit
        {
            Refused = words.Status.RefusedHeads.Contains(lemma) && ((relation == "xcomp" && own.Negated) || (relation == "acl" && verbs.HasNegator(arguments.Tree, head))),
        });
    }

    /// <summary>"Has yet to sign".</summary>
    private bool HasDenier(SyntaxTree tree, int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation == "advmod" && tree[verb].Lemma == "have" && words.Status.Deniers.Contains(tree[child].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBare(Arguments arguments, int at) =>
        arguments.Tree[at].Has("VerbForm=Inf") || arguments.Tree[at].Xpos is "VB"
            || (arguments.Tree[at].Xpos is "VBG" && !(arguments.Tree.Child(at, "aux") is >= 0 and var aux && arguments.Tree[aux].Has("VerbForm=Fin"))); // "while he was visiting" is a clause of its own

    private static bool HasAuxiliary(SyntaxTree tree, int at) =>
        tree.Child(at, "aux") >= 0 || tree.Child(at, "aux:pass") >= 0;
}
