namespace Entente.Language.Mending;

/// <summary>Clauses that hang on the nearer of two words where grammar or a comma says the other.</summary>
internal sealed class AttachmentMends(MendableTree tree, MendingWords words)
{
    /// <summary>"apologised to Koizumi, the first Japanese head of government to visit the country": the infinitive behind a noun that is the first or only one says what it is the first to do.</summary>
    public void InfinitiveOfFirst(int verb)
    {
        if (tree[verb] is not { Relation: "advcl" or "xcomp" or "acl", Head: >= 0 and var above } || above > verb || tree.Child(verb, "mark") is not (> 1 and var mark) || mark > verb || tree[mark].Lemma != "to")
        {
            return;
        }

        for (var noun = mark - 1; noun > 0; noun--)
        {
            if (MendableTree.IsNominal(tree[noun]) && IsRanked(noun) && tree.End(noun) == mark - 1)
            {
                if (noun != above && !tree.IsUnder(above, noun) && tree[noun].Head != verb)
                {
                    tree.Set(verb, noun, "acl");
                }

                return;
            }

            if (tree[noun].Upos is "VERB" or "PUNCT")
            {
                return;
            }
        }
    }

    private bool IsRanked(int noun)
    {
        foreach (var token in tree.Tokens)
        {
            if (token.Head == noun && token.Index < noun && token.Relation == "amod" && words.Ranks.Contains(token.Lemma))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"said that Iran had broken the deal, and urged Europe to act": a past form behind a comma goes on after the clause that "that" opened, where no list of such verbs stands within.</summary>
    public void JoinedBehindComma(int verb)
    {
        if (tree[verb] is not { Relation: "conj", Xpos: "VBD", Upos: "VERB", Head: >= 0 and var inner } || inner > verb || tree[inner].Relation != "ccomp" || tree[inner].Head is not (>= 0 and var main) || main > inner
            || tree[main] is not { Upos: "VERB", Xpos: "VBD" } || tree.Child(verb, "nsubj") >= 0 || tree.Child(verb, "aux") >= 0
            || tree.Child(inner, "mark") is not (>= 0 and var mark) || tree[mark].Lemma != "that" || tree.Child(verb, "cc") is not (> 0 and var and) || tree[and - 1].Form != ",")
        {
            return;
        }

        foreach (var token in tree.Tokens)
        {
            if (token.Head == inner && token.Relation == "conj" && token.Index < verb)
            {
                return;
            }
        }

        tree.Set(verb, main, "conj");
    }
}
