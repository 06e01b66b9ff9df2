namespace Entente.Language.Mending;

/// <summary>Verbs that are joined to others: which of two words is the first, what a word behind "and" is, and whether a passive goes on.</summary>
internal sealed class JoinedVerbMends(MendableTree tree, MendingWords words)
{
    /// <summary>
    /// "Troops struck at the army, broke through its lines and took the town": the first verb of a list is no participle of its
    /// subject, for no comma could then stand between that phrase and the verb.
    /// </summary>
    public void FirstOfList(int verb)
    {
        if (tree[verb] is not { Relation: "acl", Xpos: "VBN" or "VBD", Head: >= 0 and var subject } || subject > verb || tree[subject].Relation != "nsubj" || tree[subject].Head is not (>= 0 and var second) || second < verb + 2
            || tree[second] is not { Upos: "VERB", Xpos: "VBD" } || tree[second - 1].Form != "," || tree.Child(verb, "mark") >= 0 || tree.Child(verb, "aux") >= 0 || tree.Child(verb, "aux:pass") >= 0 || tree.Child(verb, "obl:agent") >= 0
            || tree.Child(second, "conj") is not (>= 0 and var third) || tree.Child(third, "cc") < 0 || tree.Child(third, "nsubj") >= 0)
        {
            return;
        }

        for (var i = subject + 1; i < second - 1; i++)
        {
            if (tree[i].Upos == "PUNCT" || (i < verb && tree[i].Upos != "ADV"))
            {
                return;
            }
        }

        foreach (var token in tree.Tokens)
        {
            if (token.Head == second && token.Index != second && (token.Index < verb || token.Relation == "conj"))
            {
                tree.Set(token.Index, verb, token.Relation);
            }
        }

        tree.Set(verb, tree[second].Head, tree[second].Relation);
        tree.Set(second, verb, "conj");
    }

    /// <summary>"condemned the attack and calls for restraint": a bare plural noun joined to a verb, with such a preposition behind it, is a verb.</summary>
    public void JoinedCall(int word)
    {
        if (tree[word].Upos == "NOUN" && tree[word].Relation == "conj" && tree[word].Head is >= 0 and var verb && tree[verb].Upos == "VERB"
            && words.Callers.Contains(tree[word].Lemma) && word + 1 < tree.Count && tree[word + 1].Lemma is "for" or "on" or "upon" or "to" or "that"
            && tree.Child(word, "det") < 0 && tree.Child(word, "amod") < 0 && tree.Child(word, "nmod:poss") < 0 && tree.Child(word, "case") < 0)
        {
            tree.Replace(word, tree[word] with { Upos = "VERB", Xpos = "VBZ", Feats = "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin" });
            foreach (var token in tree.Tokens)
            {
                if (token.Head == word && token.Relation == "nmod")
                {
                    tree.Set(token.Index, word, "obl");
                }
                else if (token.Index == word - 1 && token.Head == word && token.Relation == "compound" && token.Upos == "PROPN")
                {
                    tree.Set(token.Index, word, "nsubj");
                }
            }
        }
    }

    /// <summary>
    /// "is removed from office and banned from it": a past form without an object, joined to a passive of the present, is a
    /// passive too. After "was" it may be a past: "was shot and died".
    /// </summary>
    public void JoinedPassive(int verb)
    {
        if (tree[verb] is { Relation: "conj", Upos: "VERB", Xpos: "VBD", Head: >= 0 and var first } && tree[first].Xpos == "VBN"
            && tree.Child(first, "aux:pass") is >= 0 and var present && tree[present].Xpos is "VBZ" or "VBP"
            && tree.Child(verb, "nsubj") < 0 && tree.Child(verb, "obj") < 0 && tree.Child(verb, "ccomp") < 0 && tree.Child(verb, "xcomp") < 0)
        {
            tree.Replace(verb, tree[verb] with { Xpos = "VBN", Feats = tree[first].Feats });
        }
    }

    /// <summary>
    /// "were stopped and turned back", "was detained and put on a plane": a past form of a verb that needs an object, joined to a
    /// passive and without one, is a passive too.
    /// </summary>
    public void HandledToo(int verb)
    {
        if (tree[verb] is not { Relation: "conj", Upos: "VERB", Xpos: "VBD" or "VBP", Head: >= 0 and var first } || first > verb || tree[first].Xpos != "VBN" || tree.Child(first, "aux:pass") is not (>= 0 and var be) || (tree[verb].Xpos == "VBP" && (tree[be].Xpos != "VBD" || !words.SamePasts.Contains(tree[verb].Form)))
            || tree.Child(verb, "nsubj") >= 0 || tree.Child(verb, "aux") >= 0 || tree.Child(verb, "ccomp") >= 0 || !IsHandling(verb))
        {
            return;
        }

        if (tree.Child(verb, "obj") is >= 0 and var thing)
        {
            if (tree.Child(verb, "compound:prt") is not (>= 0 and var preposition) || thing < preposition || tree[preposition].Form is not ("on" or "in" or "aboard"))
            {
                return;
            }

            tree.Set(preposition, thing, "case");
            tree.Set(thing, verb, "obl");
        }

        tree.Replace(verb, tree[verb] with { Xpos = "VBN", Feats = tree[first].Feats });
    }

    /// <summary>"killed", "put": whether a verb, or a verb with the word behind it ("turned back", "let go"), never stands without an object.</summary>
    private bool IsHandling(int verb) => words.ObjectVerbs.Contains(tree[verb].Lemma) || words.JudgingVerbs.Contains(tree[verb].Lemma) || words.HandlingVerbs.Contains(tree[verb].Lemma)
        || (verb + 1 < tree.Count && words.HandlingVerbs.Contains($"{tree[verb].Lemma}-{tree[verb + 1].Form}"));

    /// <summary>"shot at and injured two soldiers": what stands behind the second verb without a preposition is its object.</summary>
    public void ObjectOfSecond(int noun)
    {
        if (tree[noun] is not { Relation: "obl", Upos: "NOUN" or "PROPN", Head: >= 0 and var first } || first > noun || tree.Child(noun, "case") >= 0)
        {
            return;
        }

        for (var second = noun - 1; second > first; second--)
        {
            if (tree[second] is { Relation: "conj", Upos: "VERB" } && tree[second].Head == first && tree.Start(noun) == second + 1 && words.ObjectVerbs.Contains(tree[second].Lemma) && tree.Child(second, "obj") < 0)
            {
                tree.Set(noun, second, "obj");
                return;
            }
        }
    }

    /// <summary>
    /// "One Afghan was killed and seven American soldiers wounded": a phrase between "and" and a second verb that has no subject is that subject,
    /// and the verb a passive as the first, whose "was" it shares. "Three others" are of those who were named first.
    /// </summary>
    public void SubjectOfJoined(int verb)
    {
        if (tree[verb] is not { Relation: "conj", Upos: "VERB", Xpos: "VBN" or "VBD", Head: >= 0 and var first } || first > verb || tree[first].Xpos != "VBN"
            || tree.Child(first, "aux:pass") < 0 || tree.Child(verb, "nsubj") >= 0 || tree.Child(verb, "aux") >= 0 || tree.Child(verb, "aux:pass") >= 0 || tree.Child(verb, "obj") >= 0
            || SubjectBefore(first, verb) is not (>= 0 and var noun) || tree[noun].Upos == "NUM" || words.Counts.Contains(tree[noun].Lemma))
        {
            return;
        }

        tree.Replace(verb, tree[verb] with { Xpos = "VBN", Feats = tree[first].Feats });
        tree.Set(noun, verb, "nsubj:pass");
        if (tree.Child(noun, "cc") is >= 0 and var and)
        {
            tree.Set(and, verb, "cc");
        }
    }

    /// <summary>"21 are killed and 35 people injured in an attack": a participle behind such a phrase tells what befell it, and not which people.</summary>
    public void JoinedParticiple(int verb)
    {
        if (tree[verb] is { Relation: "acl", Upos: "VERB", Xpos: "VBN", Head: >= 0 and var noun } && noun == verb - 1 && tree[noun] is { Relation: "nsubj:pass" or "conj", Head: >= 0 and var first } && first < noun
            && tree[first].Xpos == "VBN" && tree.Child(first, "aux:pass") >= 0 && SubjectBefore(first, verb) == noun)
        {
            tree.Replace(verb, tree[verb] with { Feats = tree[first].Feats });
            tree.Set(verb, first, "conj");
            tree.Set(noun, verb, "nsubj:pass");
            if (tree.Child(noun, "cc") is >= 0 and var and)
            {
                tree.Set(and, verb, "cc");
            }
        }
    }

    /// <summary>A noun of the first verb that ends right before the second and stands behind "and" or "while"; -1 for none.</summary>
    private int SubjectBefore(int first, int verb)
    {
        for (var at = verb - 1; at > first; at--)
        {
            if (tree[at].Head == first && MendableTree.IsNominal(tree[at]) && tree.Child(at, "case") < 0)
            {
                var start = tree[at].Index;
                while (start - 1 > first && tree.IsUnder(start - 1, at) && tree[start - 1].Relation != "cc")
                {
                    start--;
                }

                return tree[start - 1].Lemma is "and" or "while" or "but" && (at == verb - 1 || tree.End(at) == verb - 1 || (tree.End(at) == verb - 2 && tree[verb - 1].Upos == "ADV")) ? at : -1;
            }
        }

        return -1;
    }

    /// <summary>"announces sanctions on captains who delivered fuel and reaffirms support", "defends the decision to leave and attacks Spain": a verb in the main verb's tense, not the inner clause's, is joined to the main verb.</summary>
    public void JoinedToMain(int verb)
    {
        if (tree[verb].Relation != "conj" || !MendableTree.IsFinite(tree[verb]) || tree[verb].Head is not (>= 0 and var inner) || inner > verb || tree.Child(verb, "nsubj") >= 0 || tree.Child(verb, "mark") >= 0
            || (tree[inner].Relation == "acl:relcl" && !MendableTree.IsFinite(tree[inner])) || Tense(inner) is not { } tense || tense == tree[verb].Xpos || !Differs(tree[verb].Xpos, tense, tree[inner].Relation))
        {
            return;
        }

        for (var at = tree[inner].Head; at >= 0 && at < inner; at = tree[at].Head)
        {
            if (Tense(at) == tree[verb].Xpos)
            {
                tree.Set(verb, at, "conj");
                return;
            }
        }
    }

    /// <summary>"condemned the bombings, which killed 30 people, and telephoned Brussels": a verb behind a clause with "which" that stands between commas goes on with the verb before that clause, unless the clause is a list of its own ("which rose, fell, and rose").</summary>
    public void BehindClosedClause(int verb)
    {
        if (tree[verb] is not { Relation: "conj", Upos: "VERB", Head: >= 0 and var inner } || inner > verb || !MendableTree.IsFinite(tree[verb]) || tree.Child(verb, "nsubj") >= 0 || tree.Child(verb, "nsubj:pass") >= 0
            || tree[inner].Relation != "acl:relcl" || tree.Child(verb, "cc") is not (> 1 and var and) || tree[and - 1].Form != "," || tree[and].Form != "and"
            || tree.Start(inner) is not (> 0 and var start) || !(tree[start].Form == "," || tree[start - 1].Form == ",") || !(tree[start].Form == "which" || tree[start + 1].Form == "which") || tree.Child(inner, "conj") != verb)
        {
            return;
        }

        for (var at = tree[inner].Head; at >= 0 && at < inner; at = tree[at].Head)
        {
            if (tree[at].Upos == "VERB" && tree[at].Relation is not ("acl" or "acl:relcl") && Tense(at) == tree[verb].Xpos)
            {
                tree.Set(verb, at, "conj");
                return;
            }
        }
    }

    /// <summary>"-s" never continues another form; a bare form may be an infinitive and a past form a participle.</summary>
    private static bool Differs(string own, string other, string relation) =>
        own == "VBZ" || (own == "VBP" && other is "VBZ" or "VBD") || (own == "VBD" && relation == "acl:relcl" && other is "VBZ" or "VBP");

    /// <summary>The tag of a clause's finite word, its verb or the first auxiliary; "" for a verb that has none, null for what is no clause.</summary>
    private string? Tense(int at)
    {
        if (MendableTree.IsFinite(tree[at]))
        {
            return tree[at].Xpos;
        }

        foreach (var token in tree.Tokens)
        {
            if (token.Head == at && token.Index < at && token.Upos == "AUX" && token.Xpos is "VBZ" or "VBP" or "VBD" or "MD")
            {
                return token.Xpos;
            }
        }

        return tree[at].Upos == "VERB" ? "" : null;
    }
}
