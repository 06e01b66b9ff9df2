using System.Collections.Immutable;
using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Status;

/// <summary>What the words that hang on a verb itself say of it: "will sign", "has never signed", "if they sign", "is to sign"; the verbs above it are <see cref="StatusReader"/>'s.</summary>
internal sealed class OwnStatus(SyntaxWords words)
{
    private readonly Negators negators = new(words);

    /// <summary>"is due in Paris", "is expected in Cairo": a word of what is to come, which its subject need not will.</summary>
    public bool IsAwaited(Arguments arguments, int act)
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

    public ActStatus Of(Arguments arguments, int act, ImmutableArray<int> own = default)
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
                    negated |= ((tree[child].Upos != "PROPN" && words.Status.Negators.Contains(lemma)) || words.Status.Negators.Contains(form) || negators.DeniesAdverb(tree, child, own)) && !(form.Equals("never", StringComparison.OrdinalIgnoreCase) && tree[act].Has("Degree=Cmp")) // "ties have never been better"
                        && !(tree[act] is { Relation: "obj", Head: >= 0 and var spared } && words.Status.EmptyDenials.Contains($"{tree[spared].Lemma} {tree[act].Lemma}"));
                    background |= words.Status.Background.Contains(lemma) && !tree.Children(child).ToArray().Any(c => tree.Child(c, "nummod") >= 0); // "two days ago" is a day
                    break;
                case "nsubj" or "nsubj:pass" or "obj":
                    negated |= negators.IsNone(tree, child, own) && !words.Status.EmptyDenials.Contains($"{tree[act].Lemma} {lemma}");
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
    public static bool IsForced(Arguments arguments, int at) => arguments.Tree[at].Relation is "acl" or "advcl" && arguments.HasMark(at, "but") && arguments.HasMark(at, "to");

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

    public bool HasNegator(SyntaxTree tree, int noun)
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
}
