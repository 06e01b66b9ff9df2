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

    private readonly Negators negators = new(words);

    /// <param name="act">The verb or noun that carries the act; for a noun with a support verb, that verb.</param>
    /// <param name="noun">The noun of the act when <paramref name="act"/> is its support verb; else -1.</param>
    /// <param name="own">Further words of the trigger, whose "not" or "could" is part of what it says: "will not tolerate", "could not be allowed to".</param>
    public ActStatus Read(Arguments arguments, int act, int noun, ImmutableArray<int> own)
    {
        var tree = arguments.Tree;
        var status = Own(arguments, act, own);
        if ((noun >= 0 || tree[act].Upos == "NOUN"))
        {
            status = status.Or(OfNoun(arguments, noun >= 0 ? noun : act));
        }

        if (noun >= 0)
        {
            status = status.Or(new ActStatus(HasNegator(tree, noun), false, false, false));
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
                    status = status.Or(Own(arguments, head) with { Background = false });
                }

                at = head;
                continue;
            }

            if (IsForced(arguments, at) && tree[head] is { Upos: "NOUN", Head: >= 0 and var having } && Own(arguments, having).Future)
            {
                return status.Or(new ActStatus(false, true, false, false)); // "will have no choice but to strike"
            }

            if (IsForced(arguments, at) || (relation == "acl" && tree[at].Xpos == "VBN" && !HasAuxiliary(tree, at)))
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
                return Own(arguments, head).Future ? status.Or(new ActStatus(false, true, false, false)) : status; // "will not meet Pence on his visit": he comes
            }

            if (relation is "acl" or "ccomp" && tree[head].Upos == "NOUN" && words.Status.Proofs.Contains(tree[head].Lemma) && HasNegator(tree, head))
            {
                return status.Or(new ActStatus(true, false, false, false)); // "there was no evidence that it had attacked"
            }

            if (relation is "xcomp" or "ccomp" or "csubj" || (relation is "acl" or "advcl" or "obl" or "nmod" && IsBare(arguments, at)))
            {
                status = status.Or(FromAbove(arguments, head, relation, relation == "xcomp" && tree[at].Xpos == "VBG"));
            }

            if (relation == "obj" && up > 0 && words.Retold.ActNouns.Contains(tree[at].Lemma))
            {
                status = status.Or(Own(arguments, head) with { Background = false }); // "would take steps to boost trade"
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
        var own = Own(arguments, verb);
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
        if (Own(arguments, tree.Root).Future)
        {
            return true;
        }

        // "is due in Paris on Friday", "is due to visit in May", "said it would visit in May"
        if (IsAwaited(arguments, tree.Root))
        {
            return true;
        }

        if (tree.Child(tree.Root, "xcomp") >= 0 && words.Status.FutureHeads.Contains(tree[tree.Root].Lemma))
        {
            return true;
        }

        var said = tree.Child(tree.Root, "ccomp");
        return said >= 0 && words.Speech.Verbs.Contains(tree[tree.Root].Lemma)
            && (Own(arguments, said).Future || (tree.Child(said, "xcomp") >= 0 && words.Status.FutureHeads.Contains(tree[said].Lemma)));
    }

    /// <summary>"is due in Paris", "is expected in Cairo": a word of what is to come, which its subject need not will.</summary>
    private bool IsAwaited(Arguments arguments, int act)
    {
        var tree = arguments.Tree;
        if (!words.Status.Awaited.Contains(tree[act].Lemma) || !(tree[act].Upos == "ADJ" || arguments.IsPassive(act)))
        {
            return false;
        }

        foreach (var child in tree.Children(act))
        {
            if (tree[child].Relation is "cop" or "aux:pass")
            {
                return tree[child].Has("Tense=Pres");
            }
        }

        return false;
    }

    private ActStatus Own(Arguments arguments, int act, ImmutableArray<int> own = default)
    {
        var tree = arguments.Tree;
        bool negated = false, future = false, conditional = false, background = false, have = false, would = false, due = false, be = false;
        foreach (var child in tree.Children(act))
        {
            if (!own.IsDefaultOrEmpty && own.Contains(child) && (words.Status.Negators.Contains(tree[child].Lemma) || words.Status.ConditionalAuxiliaries.Contains(tree[child].Lemma)))
            {
                continue;
            }

            var lemma = tree[child].Lemma;
            var form = tree[child].Form;
            switch (tree[child].Relation)
            {
                case "aux" or "aux:pass" or "cop":
                    have |= tree[child].Form.Equals("had", StringComparison.OrdinalIgnoreCase) && !IsReported(tree, act, orToday: true);
                    be |= form is "be";
                    due |= lemma == "be" && tree[child].Has("VerbForm=Fin");
                    future |= words.Status.FutureAuxiliaries.Contains(lemma) || words.Status.FutureAuxiliaries.Contains(form);
                    would |= lemma.Equals("would", StringComparison.OrdinalIgnoreCase) || form is "would" or "'d";
                    conditional |= words.Status.ConditionalAuxiliaries.Contains(lemma);
                    break;
                case "advmod" or "det" or "cc" or "cc:preconj":
                    negated |= (tree[child].Upos != "PROPN" && words.Status.Negators.Contains(lemma)) || words.Status.Negators.Contains(form) || negators.IsNoLonger(tree, child, own);
                    background |= words.Status.Background.Contains(lemma) && !tree.Children(child).ToArray().Any(c => tree.Child(c, "nummod") >= 0); // "two days ago" is a day
                    break;
                case "nsubj" or "nsubj:pass" or "obj":
                    negated |= negators.IsNone(tree, child, own);
                    break;
                case "obl:agent":
                    negated |= HasNegator(tree, child) || negators.IsNone(tree, child, own); // "was thanked by neither side"
                    break;
                case "mark" or "case":
                    future |= tree[child].Relation == "mark" && words.Status.FutureHeads.Contains(lemma) && tree.Child(child, "fixed") >= 0; // "was due to meet"
                    conditional |= tree[child].Relation == "mark" && words.Status.ConditionalMarks.Contains(lemma);
                    negated |= words.Status.NegatingMarks.Contains(lemma) && tree[act].Upos == "VERB";
                    break;
            }
        }

        conditional &= !(negated && IsInability(tree, act)); // "could not agree" did not
        future |= IsAwaited(arguments, act);
        conditional |= tree[act].Xpos is "VBP" or "VBZ" && HangsOnCondition(arguments, act);

        // "is to sign", "are to be withdrawn", headline "Putin to visit Cuba"
        var infinitive = (tree[act].Has("VerbForm=Inf") || be) && arguments.HasMark(act, "to");
        future |= infinitive && due && !words.Status.Predicated.Contains(tree[act].Lemma); // "is to blame"
        future |= infinitive && tree.Child(act, "nsubj") >= 0 && tree[act].Relation is "root" or "parataxis" or "conj";
        // The same read as a noun with an infinitive, where the sentence has no other verb.
        var isHeadline = infinitive && tree[act].Relation == "acl" && tree[act].Head == tree.Root
            && tree.Tokens.All(t => t.Upos != "AUX" && !t.Has("VerbForm=Fin"));
        future |= isHeadline;
        if (tree[act].Upos == "VERB" && infinitive && !isHeadline && !IsForced(arguments, act) && tree[act].Relation is "advcl" or "acl"
            && !(tree[act].Head >= 0 && (words.Status.FutureHeads.Contains(tree[tree[act].Head].Lemma) || words.Retold.ActNouns.Contains(tree[tree[act].Head].Lemma) || words.Status.SettledHeads.Contains(tree[tree[act].Head].Lemma) || IsEnacted(tree, tree[act].Head) || IsDoneWith(tree, act) || Ranks.IsRanked(tree, tree[act].Head))))
        {
            conditional = true; // A purpose is not yet a deed.
        }

        var ahead = would && (IsReported(tree, act) || !HasCondition(tree));
        var refused = negated && (future || ahead);
        if (ahead)
        {
            (future, conditional) = (true, false); // "said it would help", "said it would help if": ahead of the saying.
        }

        if (!own.IsDefaultOrEmpty && own.Any(o => tree[o].Head == act && words.Status.Negators.Contains(tree[o].Lemma)))
        {
            future = false; // "will not tolerate" refuses today
        }

        return new ActStatus(negated, future, conditional && !future, background || (have && !future)) { Refused = refused };
    }

    /// <summary>"could not reach a deal": what somebody is not able to do is not done, whatever may be.</summary>
    private static bool IsInability(SyntaxTree tree, int act) => tree.Child(act, "aux") is >= 0 and var able && tree[able].Form.ToLowerInvariant() is "could" or "can" or "ca" && tree.Child(act, "nsubj") >= 0 && tree.Child(act, "aux:pass") < 0;

    /// <summary>"If they expel one of ours, we expel one of theirs"</summary>
    private static bool HangsOnCondition(Arguments arguments, int act)
    {
        foreach (var clause in arguments.Tree.Children(act))
        {
            if (clause < act && arguments.Tree[clause] is { Relation: "advcl", Xpos: "VBP" or "VBZ" } && arguments.HasMark(clause, "if"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"had no choice but to strike": what is forced is done.</summary>
    private static bool IsForced(Arguments arguments, int at) => arguments.Tree[at].Relation is "acl" or "advcl" && arguments.HasMark(at, "but") && arguments.HasMark(at, "to");

    /// <summary>"signed a decree to annex Crimea": whoever makes the law does what it does.</summary>
    private bool IsEnacted(SyntaxTree tree, int law) => tree[law] is { Relation: "obj", Upos: "NOUN", Head: >= 0 and var verb } && words.Sides.Laws.Contains(tree[law].Lemma) && tree[verb].Xpos is "VBD" or "VBZ" or "VBP" or "VBN" && words.Sides.Lawmaking.Contains(tree[verb].Lemma);

    /// <summary>"travelled to Baghdad to meet", "phoned to congratulate".</summary>
    private bool IsDoneWith(SyntaxTree tree, int act) => tree[act].Relation == "advcl" && tree[tree[act].Head].Upos == "VERB" && words.Status.Goers.Contains(tree[tree[act].Head].Lemma);

    /// <summary>"said that it had arrested": past before the saying, which may be today.</summary>
    /// <param name="orToday">Whether "says that it had arrested" will do.</param>
    private bool IsReported(SyntaxTree tree, int act, bool orToday = false)
    {
        var first = tree[act].Relation == "conj" && tree[act].Head >= 0 ? tree[act].Head : act;
        return tree[first].Relation == "ccomp" && (tree[tree[first].Head].Xpos is "VBD" or "VBN" || (orToday && tree[tree[first].Head].Xpos is "VBZ" or "VBP")) && words.Speech.Verbs.Contains(tree[tree[first].Head].Lemma);
    }

    /// <summary>The conjunction or preposition before a participle; -1 for none.</summary>
    private static int Opener(SyntaxTree tree, int verb) => tree.Child(verb, "mark") is >= 0 and var mark ? mark : tree.Child(verb, "case");

    /// <param name="isGerund">Whether the act is a gerund: "suggested bombing the reactor".</param>
    private ActStatus FromAbove(Arguments arguments, int head, string relation, bool isGerund)
    {
        var lemma = arguments.Tree[head].Lemma;
        var own = relation is "xcomp" || !words.Speech.Verbs.Contains(lemma)
            ? Own(arguments, head) with { Background = false }
            : default;
        return own.Or(new ActStatus(
            words.Status.Deniers.Contains(lemma) || (relation == "xcomp" && HasDenier(arguments.Tree, head)),
            words.Status.FutureHeads.Contains(lemma) && (lemma != "go" || arguments.Tree[head].Xpos == "VBG"), // "goes on a visit, meeting the king" is no plan
            words.Status.ConditionalHeads.Contains(lemma) || (isGerund && words.Status.Proposers.Contains(lemma)),
            words.Status.Habitual.Contains(arguments.Tree[head].Form) && arguments.Object(head) < 0) // "used its veto to block" tells no habit
        {
            Refused = words.Status.RefusedHeads.Contains(lemma) && ((relation == "xcomp" && own.Negated) || (relation == "acl" && HasNegator(arguments.Tree, head))),
        });
    }

    private bool HasCondition(SyntaxTree tree)
    {
        foreach (var token in tree.Tokens)
        {
            if (token.Relation == "mark" && words.Status.ConditionalMarks.Contains(token.Lemma))
            {
                return true;
            }
        }

        return false;
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

    private bool HasNegator(SyntaxTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Relation is "det" or "advmod" or "case" && words.Status.Negators.Contains(tree[child].Lemma))
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
