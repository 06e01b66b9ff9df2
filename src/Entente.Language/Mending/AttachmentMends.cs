namespace Entente.Language.Mending;

/// <summary>Clauses that hang on the nearer of two words where grammar or a comma says the other.</summary>
internal sealed class AttachmentMends(MendableTree tree, MendingWords words)
{
    /// <summary>"spoke with his counterpart from Belarus": where a peer comes from is told of him, not of the verb.</summary>
    public void HomeOfPeer(int home)
    {
        if (tree[home] is { Relation: "obl", Upos: "PROPN", Head: >= 0 and var verb } && tree.Child(home, "case") is >= 0 and var from && from < home && tree[from].Lemma == "from"
            && from > 0 && tree[from - 1] is { Upos: "NOUN" } peer && words.Peers.Contains(peer.Lemma) && peer.Head == verb)
        {
            tree.Set(home, peer.Index, "nmod");
        }
    }

    /// <summary>"the killing on Sunday of a soldier": whoever stands under the "of" is told of the noun, not of the day.</summary>
    public void OwnerBehindDay(int owner)
    {
        if (tree[owner] is { Relation: "nmod", Head: >= 0 and var day } && day < owner && words.Days.Contains(tree[day].Form) && tree.Child(owner, "case") is >= 0 and var of && tree[of].Lemma == "of" && of == day + 1
            && tree[day] is { Relation: "nmod", Head: >= 0 and var happening } && happening < day && tree[happening].Upos == "NOUN")
        {
            tree.Set(owner, happening, "nmod");
        }
    }

    /// <summary>"was congratulated on his re-election by Xi", "found guilty of spying by a court": nobody does such a thing, so whoever stands under the "by" does what the passive tells.</summary>
    public void DoerOfPassive(int doer)
    {
        if (tree[doer] is not { Relation: "nmod" or "obl" or "obl:agent", Head: >= 0 and var thing } || thing > doer || !words.DoerlessNouns.Contains(tree[thing].Lemma) || tree.Child(doer, "case") is not (>= 0 and var by) || tree[by].Lemma != "by")
        {
            return;
        }

        var verb = tree[thing].Head;
        while (verb >= 0 && tree[verb].Head >= 0 && (tree[verb].Upos is "NOUN" or "ADJ") && tree[verb].Relation is "obl" or "xcomp" or "nmod")
        {
            verb = tree[verb].Head;
        }

        if (verb >= 0 && verb < thing && tree[verb].Xpos == "VBN" && (tree.Child(verb, "aux:pass") >= 0 || tree[verb].Relation == "acl") && tree.Child(verb, "obl:agent") < 0)
        {
            tree.Set(doer, verb, "obl:agent");
        }
    }

    /// <summary>"denounces abuses by the army": whoever stands under the "by" behind what is judged did that; the judge has a subject of its own.</summary>
    public void DoerOfJudged(int doer)
    {
        if (tree[doer] is { Relation: "obl" or "obl:agent", Head: >= 0 and var verb } && verb < doer && words.JudgingVerbs.Contains(tree[verb].Lemma) && tree.Child(verb, "nsubj") >= 0 && tree.Child(verb, "aux:pass") < 0
            && tree.Child(doer, "case") is > 0 and var by && tree[by].Lemma == "by" && tree.Child(verb, "obj") is >= 0 and var thing && thing > verb && thing < doer && tree[thing].Upos == "NOUN")
        {
            tree.Set(doer, thing, "nmod");
        }
    }

    /// <summary>"threatens flotillas with snipers": by what means such a verb is done is told of it, and not whose its object is.</summary>
    public void MeansOfVerb(int means)
    {
        if (tree[means] is { Relation: "nmod", Head: >= 0 and var thing } && thing < means && tree.Child(means, "case") is >= 0 and var with && tree[with].Lemma == "with"
            && tree[thing] is { Relation: "obj", Head: >= 0 and var verb } && words.MeansVerbs.Contains(tree[verb].Lemma))
        {
            tree.Set(means, verb, "obl");
        }
    }

    /// <summary>"Britain, together with France, condemned Syria", "Along with Turkey, China …": an aside before the verb names who does it too.</summary>
    public void AsideOfSubject(int noun)
    {
        if (tree[noun].Relation is not ("obl" or "nmod") || !MendableTree.IsNominal(tree[noun]) || tree.Child(noun, "case") is not (>= 0 and var first) || first > noun
            || (tree[first].Lemma == "with" && first > 0 && words.Asides.Contains(tree[first - 1].Lemma) ? first - 1 : tree[first].Lemma is "along" or "alongside" or "like" ? first : -1) is not (>= 0 and var along))
        {
            return;
        }

        var verb = tree[noun].Head == along ? tree[along].Head : tree[noun].Head;
        along = along > 0 && tree[along - 1].Form == "in" ? along - 1 : along; // "in concert with"
        if (verb > noun && tree[verb].Upos == "VERB" && tree.Child(verb, "nsubj") is >= 0 and var subject && (along == 0 || tree[along - 1].Form == ","))
        {
            tree.Set(noun, subject, "nmod");
            for (var mark = along; mark <= first; mark++)
            {
                tree.Set(mark, noun, "case");
            }
        }
    }

    /// <summary>"the bombings at the peace rally that killed 102 people", "the bombing of a convoy which killed three": it was the bombings that killed.</summary>
    public void HarmOfAttack(int verb)
    {
        if (tree[verb] is { Relation: "acl:relcl", Upos: "VERB", Head: >= 0 and var noun } && words.ObjectVerbs.Contains(tree[verb].Lemma) && tree.Child(verb, "nsubj") is >= 0 and var which && tree[which].Lemma is "that" or "which"
            && tree[noun] is { Relation: "nmod", Upos: "NOUN" or "PROPN", Head: >= 0 and var attack } && attack < noun && words.AttackNouns.Contains(tree[attack].Lemma) && !words.AttackNouns.Contains(tree[noun].Lemma)
            && tree.Child(noun, "case") is >= 0 and var mark && (tree[mark].Lemma is "at" or "in" or "on" or "near" or "outside" || (tree[mark].Lemma == "of" && words.StruckThings.Contains(tree[noun].Lemma))))
        {
            tree.Set(verb, attack, "acl:relcl");
        }
    }

    /// <summary>"welcomed the decision in a speech on Vietnamese television": what is said in a speech or a letter is the judging, not what is judged.</summary>
    public void UtteranceOfVerb(int noun)
    {
        if (tree[noun] is not { Relation: "nmod", Upos: "NOUN", Head: >= 0 and var thing } || !words.Utterances.Contains(tree[noun].Lemma) || thing > noun)
        {
            return;
        }

        while (tree[thing] is { Relation: "nmod", Upos: "NOUN", Head: >= 0 and var whole } && whole < thing)
        {
            thing = whole; // "claimed responsibility for the attack in a broadcast"
        }

        if (tree[thing] is not { Relation: "obj", Upos: "NOUN", Head: >= 0 and var verb } || verb > thing
            || tree.Child(noun, "case") is not (>= 0 and var mark) || tree[mark].Lemma != "in" || words.Utterances.Contains(tree[thing].Lemma)
            || (tree.Child(noun, "det") is >= 0 and var article && tree[article].Lemma is not ("a" or "an")))
        {
            return;
        }

        tree.Set(noun, verb, "obl");
    }

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
                var isDate = tree[noun].Lemma == "time" || words.BareTimes.Contains(tree[noun].Lemma) || words.Days.Contains(tree[noun].Form); // "vowed last month to retaliate"
                if (noun != above && !isDate && !tree.IsUnder(above, noun) && tree[noun].Head != verb)
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

    /// <summary>"telephoned the leader, who did not ring back, and offered to meet him": a past form is not joined to a bare verb, but to the one above the relative clause.</summary>
    public void JoinedBehindAside(int verb)
    {
        if (tree[verb] is { Relation: "conj", Xpos: "VBD" or "VBN", Upos: "VERB", Head: >= 0 and var inner } && inner < verb && tree[inner] is { Relation: "acl:relcl", Xpos: "VB", Head: >= 0 and var noun } && noun < inner
            && tree.Child(inner, "aux") >= 0 && tree.Child(verb, "nsubj") < 0 && tree.Child(verb, "aux") < 0 && tree.Child(verb, "cc") is > 0 and var and && tree[and - 1].Form == ","
            && tree[noun].Head is >= 0 and var main && main < noun && tree[main].Upos == "VERB" && tree[main].Xpos is "VBD" or "VBN" && tree[noun].Relation is "obj" or "obl" or "iobj")
        {
            tree.Set(verb, main, "conj");
            return;
        }

        if (tree[verb] is { Relation: "conj", Xpos: "VBD" or "VBN", Upos: "VERB", Head: >= 0 and var aside } && aside < verb && tree[aside] is { Relation: "acl:relcl", Xpos: "VBN", Head: >= 0 and var named } && named < aside && tree.Child(aside, "aux") >= 0 && tree.Child(aside, "aux:pass") < 0
            && tree.Child(verb, "nsubj") < 0 && tree.Child(verb, "aux") < 0 && tree.Child(aside, "nsubj") is > 0 and var which && tree[which].Lemma is "which" or "who" && tree[which - 1].Form == "," && tree.Child(verb, "cc") is > 0 and var joiner && tree[joiner - 1].Form == ",")
        {
            for (var above = tree[named].Head; above >= 0; above = tree[above].Head)
            {
                if (tree[above].Upos == "VERB" && above < named)
                {
                    if (tree[above].Xpos is "VBD" or "VBN")
                    {
                        tree.Set(verb, above, "conj"); // "recalled its envoy from Senegal, which had tabled the text, and cancelled a visit"
                    }

                    return;
                }
            }
        }
    }

    /// <summary>"The two restored relations in 1988." as a mere noun with a participle: a number behind "the" is the subject of the past form behind it, where a sentence would else have no verb.</summary>
    public void NumberAsSubject(int verb)
    {
        if (verb < 2 || verb + 1 >= tree.Count || tree[verb] is not { Upos: "VERB", Relation: "amod", Xpos: "VBN" or "VBD" } || tree[verb].Head is not (>= 0 and var thing) || thing < verb || tree[thing] is not { Relation: "root", Upos: "NOUN" }
            || tree[verb - 1] is not { Upos: "NUM", Relation: "nummod" } || tree[verb - 1].Head != thing || tree[verb - 2].Relation != "det" || !tree[verb - 2].Form.Equals("the", StringComparison.OrdinalIgnoreCase) || verb > 2
            || tree[^1].Form != "." || tree.Child(thing, "cop") >= 0 || tree.Child(thing, "nsubj") >= 0)
        {
            return;
        }

        foreach (var token in tree.Tokens)
        {
            if (token.Head == thing && token.Index > thing && token.Relation is "obl" or "obl:unmarked" or "advmod" or "advcl" or "punct" or "parataxis" or "conj")
            {
                tree.Set(token.Index, verb, token.Relation);
            }
        }

        tree.Replace(verb, tree[verb] with { Xpos = "VBD", Feats = "Mood=Ind|Tense=Past|VerbForm=Fin", Head = -1, Relation = "root" });
        tree.Set(verb - 2, verb - 1, "det");
        tree.Set(verb - 1, verb, "nsubj");
        tree.Set(thing, verb, "obj");
    }

    /// <summary>"accuses the government of Iran of supplying bombs": the first "of" says whose the accused is, the second what of.</summary>
    public void OwnerOfAccused(int owner)
    {
        if (tree[owner] is not { Relation: "obl", Upos: "PROPN", Head: >= 0 and var verb } || !words.Accusers.Contains(tree[verb].Lemma) || tree.Child(owner, "case") is not (>= 0 and var of) || tree[of].Lemma != "of"
            || tree.Child(verb, "obj") is not (>= 0 and var accused) || tree[accused].Upos != "NOUN" || tree.End(accused) != of - 1)
        {
            return;
        }

        for (var charge = owner + 1; charge < tree.Count; charge++)
        {
            if (tree[charge].Head == verb && tree[charge].Relation is "obl" or "advcl" && ((tree.Child(charge, "case") is >= 0 and var by && tree[by].Lemma == "of") || (tree.Child(charge, "mark") is >= 0 and var mark && tree[mark].Lemma == "of")))
            {
                tree.Set(owner, accused, "nmod");
                return;
            }
        }
    }
}
