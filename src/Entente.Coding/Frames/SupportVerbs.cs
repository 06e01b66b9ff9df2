using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>The verbs that lend their parties to the act of a noun: "launched air strikes", "faces sanctions", "told him during talks".</summary>
/// <param name="joint">Acts that two do together, and people meet for.</param>
internal sealed class SupportVerbs(Arguments arguments, SyntaxWords words, IReadOnlySet<string> joint)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>
    /// The verb whose circumstances a noun tells: "Putin told Castro during talks", "On a visit to Cuba, Lavrov thanked
    /// Havana". What the verb's parties did, they did at the noun's act.
    /// </summary>
    public int? Around(int noun, string type)
    {
        if (!joint.Contains(type))
        {
            return null; // "warned of danger after bombings" is no bombing by whoever warned
        }

        var at = noun;
        while (tree[at].Relation == "nmod" && arguments.HasCase(at, "of") && tree[at].Head >= 0)
        {
            at = tree[at].Head; // "the first day of a tour"
        }

        if (tree[at].Relation == "nmod" && tree[at].Head is >= 0 and var speaker && tree[speaker].Relation == "nsubj" && tree[speaker].Upos == "PROPN" && tree.Subtree(at).Start is > 0 and var start && tree[start].Form == ","
            && tree.Child(at, "case") is >= 0 and var aside && words.Circumstances.Contains(tree[aside].Lemma))
        {
            return tree[speaker].Head; // "The minister, during a visit to Slovakia, says"
        }

        return tree[at].Relation is "obl" or "advcl" && tree[at].Head >= 0 && tree[tree[at].Head].Upos == "VERB"
            && tree.Child(at, "case") is >= 0 and var mark && words.Circumstances.Contains(tree[mark].Lemma)
            ? tree[at].Head
            : null;
    }

    /// <summary>"accused Chad of attacks", "was jailed for the murder": who stands accused of a noun's act; -1 for nobody.</summary>
    public int Accused(int noun)
    {
        if (IsAddressed(noun))
        {
            return arguments.Object(tree[noun].Head);
        }

        var at = noun;
        for (var up = 0; up < 2 && tree[at].Head >= 0 && !IsAccuser(tree[at].Head); up++)
        {
            if (tree[at].Relation is not ("nmod" or "conj"))
            {
                return -1;
            }

            at = tree[at].Head; // "of involvement in attacks", "of arson and murder"
        }

        if (at != noun && tree[at].Relation == "obj" && tree[at].Head >= 0 && IsAccuser(tree[at].Head) && tree[noun].Relation == "nmod" && (arguments.HasCase(noun, "of") || arguments.HasCase(noun, "for")))
        {
            return at; // "accused Chad of genocide", where the tree makes it Chad's
        }

        if (tree[at] is { Relation: "advcl", Upos: "NOUN", Head: >= 0 and var accusing } && IsAccuser(accusing) && (arguments.HasMark(at, "of") || arguments.HasMark(at, "for")))
        {
            return arguments.Object(accusing); // "accused Russia of meddling", where the tree takes the noun for a clause
        }

        return tree[at].Relation is "obl" or "nmod" && tree[at].Head is >= 0 and var verb && IsAccuser(verb)
            && (arguments.HasCase(at, "of") || arguments.HasCase(at, "for") || arguments.HasCase(at, "over") || (arguments.HasCase(at, "with") && words.ChargersWith.Contains(tree[verb].Lemma)))
            ? arguments.Object(verb)
            : -1;
    }

    /// <summary>"congratulated Egypt on its accord with Israel": somebody is told what is thought of what he did.</summary>
    private bool IsAddressed(int noun) => tree[noun] is { Relation: "obl", Head: >= 0 and var verb } && verb < noun && tree[verb].Upos == "VERB" && words.Addressing.Contains(tree[verb].Lemma)
        && (arguments.HasCase(noun, "on") || arguments.HasCase(noun, "for") || arguments.HasCase(noun, "over"));

    private bool IsAccuser(int verb) => tree[verb].Upos == "VERB" && words.Accusers.Contains(tree[verb].Lemma);

    /// <summary>Whether the governing verb's subject has the act done to them: "faces sanctions", "is under embargo".</summary>
    public bool IsReceived(int noun, int verb) =>
        words.Receives.Contains(tree[verb].Lemma) || arguments.HasCase(noun, "under");

    /// <summary>"Kenya receives doses of a vaccine donated by Canada": who receives what a participle says was given; -1 for nobody.</summary>
    public int Receiver(int given)
    {
        if (tree[given].Relation != "acl" || tree[given].Xpos != "VBN")
        {
            return -1;
        }

        var at = tree[given].Head;
        while (at >= 0 && tree[at].Relation is "nmod" or "appos" or "conj" && tree[at].Upos is "NOUN" or "PROPN" && tree[at].Head >= 0)
        {
            at = tree[at].Head;
        }

        return at >= 0 && tree[at].Relation == "obj" && tree[at].Head is >= 0 and var verb && tree[verb].Lemma is "receive" or "get" or "obtain" or "accept" ? arguments.Subject(verb) : -1;
    }

    /// <summary>The support verb that governs a noun as its object, or as what it comes under.</summary>
    public int? Of(int noun)
    {
        var head = tree[noun].Head;
        if (head < 0)
        {
            return arguments.HasCase(noun, "under") ? noun : null;
        }

        if (arguments.HasCase(noun, "under") && (tree.Child(noun, "nsubj") >= 0 || tree[noun].Relation is "obl" or "advcl"))
        {
            return tree.Child(noun, "nsubj") >= 0 || tree[noun].Relation == "advcl" ? noun : head; // "is under sanctions"
        }

        var relation = tree[noun].Relation;
        if (relation == "conj")
        {
            return Of(head);
        }

        if (relation is "acl:relcl" or "acl")
        {
            return null;
        }

        if (relation == "nsubj" && tree[head].Lemma == "be" && tree.Child(head, "expl") >= 0)
        {
            return head; // "there was criticism of Berlin from Warsaw"
        }

        if (relation is "obj" or "nsubj:pass" or "obl" or "xcomp" && tree[head].Upos == "VERB"
            && (words.Gives.Contains(tree[head].Lemma) || words.Receives.Contains(tree[head].Lemma)))
        {
            return relation != "obl" || (words.Receives.Contains(tree[head].Lemma) && !IsAside(noun, head)) ? head : null;
        }

        // "sanctions imposed by Washington"
        foreach (var child in tree.Children(noun))
        {
            if ((tree[child].Relation == "acl:relcl" || (tree[child].Relation == "acl" && tree[child].Xpos == "VBN"))
                && words.Gives.Contains(tree[child].Lemma))
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>"met Zelensky amid the invasion": what goes on meanwhile is not received.</summary>
    private bool IsAside(int noun, int verb) => tree.Child(verb, "obj") >= 0
        || (tree.Child(noun, "case") is >= 0 and var mark && words.Circumstances.Contains(tree[mark].Lemma) && !arguments.HasCase(noun, "in"));
}
