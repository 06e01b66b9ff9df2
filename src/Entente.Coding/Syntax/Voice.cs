using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Syntax;

/// <summary>Whether a verb is active or passive, where the tagger and the parser may be wrong about it.</summary>
internal sealed class Voice(SyntaxTree tree, SyntaxWords words)
{
    /// <summary>Whether a verb is passive: "was hit", "sanctions imposed by", "attacked by".</summary>
    public bool IsPassive(int verb)
    {
        var token = tree[verb];
        if (tree.Child(verb, "aux:pass") >= 0)
        {
            return true;
        }

        // "One was killed and two wounded": the auxiliary of the first holds for the second.
        if (token.Relation == "conj" && token.Xpos is "VBN" or "VBD" && token.Head >= 0 && tree.Child(token.Head, "aux:pass") >= 0 && tree.Child(verb, "aux") < 0
            && tree.Child(verb, "obj") < 0 && tree.Child(verb, "nsubj") is >= 0 and var sufferer && !IsRelative(sufferer) && tree.Child(verb, "ccomp") < 0 && tree.Child(verb, "xcomp") < 0)
        {
            return true;
        }

        if (tree.Child(verb, "nsubj:pass") >= 0 && tree.Child(verb, "obl:agent") > verb)
        {
            return true; // a headline's "Journalist refused visa by Pakistan"
        }

        if (IsHeadlinePassive(verb))
        {
            return true;
        }

        // "Bolivia severed ties": with a plain subject, or with an object behind it, it is active, whatever the tagger says.
        if (HasPlainSubject(verb) || (tree.Child(verb, "obj") > verb && tree.Child(verb, "nsubj") >= 0 && tree.Child(verb, "aux") < 0))
        {
            return false;
        }

        // "The Union, which was not asked, backed France": a relative clause's passive bears its auxiliary.
        if (token.Relation == "acl:relcl" && tree.Child(verb, "nsubj:pass") < 0 && tree.Child(verb, "obj") > verb)
        {
            return false;
        }

        // "had accepted blame, expressed regret and undertaken to pay": the auxiliary of the first holds for the last.
        if (token is { Relation: "conj", Xpos: "VBN", Head: >= 0 } && tree.Child(verb, "aux") < 0 && tree.Child(verb, "nsubj:pass") < 0
            && tree.Child(token.Head, "aux") is >= 0 and var have && tree[have].Lemma == "have" && !IsPassive(token.Head))
        {
            return false;
        }

        // "vows that it will stay and called on Syria": a participle beside an infinitive is a past that the tagger took for one.
        if (token is { Relation: "conj", Xpos: "VBN", Head: >= 0 } && tree[token.Head].Xpos == "VB" && tree.Child(verb, "nsubj:pass") < 0 && !IsPassive(token.Head))
        {
            return false;
        }

        if (tree.Child(verb, "nsubj:pass") >= 0 || (token.Has("Voice=Pass") && !IsWholeClause(verb)))
        {
            return true;
        }

        if (token.Xpos != "VBN" || IsWholeClause(verb))
        {
            return false;
        }

        return token.Relation is "acl" or "amod"
            || (token.Relation == "conj" && token.Head >= 0 && tree.Child(verb, "aux") < 0
                && tree.Child(verb, "obj") < 0 && tree[token.Head].Upos == "VERB" && IsPassive(token.Head));
    }

    /// <summary>A headline's "forces pushed out of Badme by Ethiopia", "Envoy shot in Paris", "Embassy set ablaze": a past without an object, done by somebody named, or of a verb that then befalls its subject.</summary>
    private bool IsHeadlinePassive(int verb)
    {
        var token = tree[verb];
        if (tree[^1].Upos == "PUNCT" || token.Xpos is not ("VBD" or "VBN" or "VBP") || token.Relation is not ("root" or "conj" or "parataxis" or "advcl") || tree.Child(verb, "obj") >= 0 || tree.Child(verb, "aux") >= 0 || tree.Child(verb, "nsubj") is not (>= 0 and var subject) || subject > verb || IsRelative(subject))
        {
            return false;
        }

        foreach (var child in tree.Children(verb))
        {
            if (child > verb && tree[child].Relation is "obl" or "obl:agent" && tree[child].Upos == "PROPN" && !CalendarNames.All.Contains(tree[child].Form) && tree.Child(child, "case") is >= 0 and var by && tree[by].Lemma == "by" && token.Xpos != "VBP")
            {
                return true;
            }
        }

        return (words.Sides.Befalling.Contains(token.Form) && !tree.Children(verb).ToArray().Any(c => tree.Child(c, "case") is >= 0 and var at && tree[at].Lemma is "at" or "on"))
            || (token.Form == "set" && tree.Children(verb).ToArray().Any(c => c > verb && words.Sides.SetStates.Contains(tree[c].Form)));
    }

    private bool HasPlainSubject(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation == "nsubj" && !IsRelative(child))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "India called for reform." read as a noun with a participle: where the noun is the sentence's root and no other
    /// verb stands in it, the participle is its verb.
    /// </summary>
    private bool IsWholeClause(int verb)
    {
        var head = tree[verb].Head;
        if (tree[verb].Relation != "acl" || head != tree.Root || verb < head || tree[head].Upos is not ("PROPN" or "NOUN")
            || tree[^1].Form != "." || HasDoer(verb))
        {
            return false;
        }

        foreach (var token in tree.Tokens)
        {
            if (token.Index != verb && (token.Upos == "AUX" || (token.Upos == "VERB" && token.Has("VerbForm=Fin"))))
            {
                return false;
            }
        }

        return true;
    }

    public bool IsRelative(int word) => tree[word].Has("PronType=Rel") || tree[word].Xpos is "WDT" or "WP";

    /// <summary>Whether "by" stands below the verb.</summary>
    private bool HasDoer(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation is "obl" or "nmod" or "obl:agent" or "advcl" or "acl" or "obl:unmarked" or "ccomp" or "xcomp"
                && tree.Child(child, "case") is >= 0 and var mark && tree[mark].Lemma.Equals("by", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
