namespace Entente.Language.Mending;

/// <summary>What belongs together in a phrase, and what is an object.</summary>
internal sealed class PhraseMends(MendableTree tree, MendingWords words)
{
    /// <summary>"after President Díaz-Canel's visit": what bears 's belongs to the noun behind it, which takes its place.</summary>
    public void Possessor(int mark)
    {
        if (tree[mark].Xpos != "POS" || mark + 1 >= tree.Count || tree[mark].Head is not (>= 0 and var bearer))
        {
            return;
        }

        var owner = tree[bearer].Relation == "flat" && tree[bearer].Head >= 0 ? tree[bearer].Head : bearer;
        if (owner >= mark || tree[owner].Relation == "nmod:poss" || tree[owner].Relation is "root" or "flat" or "conj" or "compound" or "nmod:desc" or "appos")
        {
            return;
        }

        // The noun whose phrase begins right behind the mark.
        var noun = mark + 1;
        while (noun < tree.Count && tree[noun].Head > noun && tree[noun].Relation is "amod" or "compound" or "nummod" or "advmod" or "nmod:desc")
        {
            noun = tree[noun].Head;
        }

        if (noun >= tree.Count || !(tree[noun].Upos is "NOUN" or "PROPN") || tree[noun].Head != tree[owner].Head || tree.Child(noun, "case") >= 0)
        {
            return;
        }

        tree.Set(noun, tree[owner].Head, tree[owner].Relation);
        tree.Set(owner, noun, "nmod:poss");
        foreach (var token in tree.Tokens)
        {
            if (token.Head == owner && token.Relation is "case" or "mark" && token.Index < owner)
            {
                tree.Set(token.Index, noun, token.Relation);
            }
        }
    }

    /// <summary>"extradites the rebel leader John Smith to Spain": a noun and the name right behind it are not two objects.</summary>
    public void TitleBesideName(int noun)
    {
        if (noun + 1 < tree.Count && tree[noun].Upos == "NOUN" && tree[noun + 1] is { Upos: "PROPN", Relation: "obj" } name
            && tree[noun].Relation is "obj" or "iobj" && tree[noun].Head == name.Head)
        {
            tree.Set(noun, noun + 1, "nmod:desc");
            for (var i = 0; i < noun; i++)
            {
                if (tree[i].Head == noun && tree[i].Relation is "det" or "nmod:poss")
                {
                    tree.Set(i, noun + 1, tree[i].Relation);
                }
            }
        }
    }

    /// <summary>"with U.S. president Joe Biden": the preposition belongs to the name that heads the phrase, not to the title.</summary>
    public void CaseOfTitle(int mark)
    {
        if (tree[mark].Relation == "case" && tree[mark].Upos == "ADP" && tree[mark].Head is >= 0 and var title && title > mark
            && tree[title].Relation == "nmod:desc" && tree[title].Head > title && tree.Child(tree[title].Head, "case") < 0)
        {
            tree.Set(mark, tree[title].Head, "case");
        }
    }

    /// <summary>"in Quetta, the capital of Balochistan,": a part of a state right behind a name and a comma is said of that name.</summary>
    public void CapitalOf(int noun)
    {
        if (tree[noun].Relation == "appos" && words.PlaceNouns.Contains(tree[noun].Lemma)
            && tree.Start(noun) is > 1 and var start && tree[start - 1].Form == "," && tree[start - 2].Upos == "PROPN" && tree[start - 2].Relation != "flat"
            && tree[noun].Head != start - 2 && !tree.IsUnder(start - 2, noun))
        {
            tree.Set(noun, start - 2, "appos");
        }
    }

    /// <summary>"released at least 19 Christians": what stands behind a verb without a preposition is its object.</summary>
    public void BareObject(int noun)
    {
        if (tree[noun].Relation != "obl" || tree[noun].Upos is not ("NOUN" or "PROPN") || tree[noun].Head is not (>= 0 and var verb) || verb > noun
            || tree[verb].Upos != "VERB" || tree.Child(noun, "case") >= 0 || tree.Child(verb, "obj") >= 0 || tree.Child(verb, "aux:pass") >= 0 || tree[verb].Xpos == "VBN" || tree.Start(noun) != verb + 1)
        {
            return;
        }

        tree.Set(noun, verb, "obj");
    }

    /// <summary>"said the minister during a meeting": the occasion belongs to the saying, not to the speaker behind it.</summary>
    public void OccasionOfSpeech(int noun)
    {
        var token = tree[noun];
        if (token.Relation == "nmod" && token.Head is >= 0 and var speaker && speaker < noun && tree[speaker].Relation == "nsubj"
            && tree[speaker].Head is >= 0 and var verb && verb < speaker && tree.Child(noun, "case") is >= 0 and var mark && tree[mark].Lemma is "during" or "after" or "before" or "amid")
        {
            tree.Set(noun, verb, "obl");
        }
    }

    /// <summary>"to visit Mexico on Thursday and Venezuela on Friday": a name joined to a day is joined to the name before it.</summary>
    public void JoinedToDay(int name)
    {
        if (tree[name].Relation == "conj" && tree[name].Upos == "PROPN" && tree[name].Head is > 0 and var day && words.Days.Contains(tree[day].Lemma) && !words.Days.Contains(tree[name].Lemma)
            && tree[day].Relation is "obl" or "obl:unmarked" or "nmod" && tree[day].Head is >= 0 and var above)
        {
            var place = tree[above].Upos == "PROPN" ? above : tree.Child(above, "obj") is >= 0 and var thing && thing < day && tree[thing].Upos == "PROPN" ? thing : -1;
            for (var i = day - 1; place < 0 && i > above; i--)
            {
                place = tree[i].Head == above && tree[i].Relation == "obl" && tree[i].Upos == "PROPN" && !words.Days.Contains(tree[i].Lemma) ? i : -1;
            }

            if (place >= 0)
            {
                tree.Set(name, place, "conj");
            }
        }
    }

    /// <summary>"extradites the arms dealer John Smith to Spain": where somebody is sent belongs to the verb, not to his name.</summary>
    public void GoalOnName(int goal)
    {
        if (tree[goal].Relation != "nmod" || tree.Child(goal, "case") is not (>= 0 and var mark) || tree[mark].Lemma != "to" || tree[goal].Head is not (>= 0 and var name) || name > goal
            || tree[name].Upos != "PROPN" || tree[name].Relation is not ("appos" or "flat") || tree.End(name) != tree.End(goal))
        {
            return;
        }

        var thing = tree[name].Head;
        while (thing >= 0 && tree[thing].Relation is "appos" or "flat")
        {
            thing = tree[thing].Head;
        }

        if (thing >= 0 && tree[thing].Relation is "obj" or "nsubj:pass" && tree[thing].Head is >= 0 and var verb && verb < goal && words.Senders.Contains(tree[verb].Lemma))
        {
            tree.Set(goal, verb, "obl");
        }
    }

    /// <summary>"called off protests", "handed over its last base": what stands behind a verb with its particle is its object.</summary>
    public void ParticleObject(int noun)
    {
        if (tree[noun].Relation is not ("obl" or "nmod") || tree[noun].Head is not (>= 0 and var verb) || tree[verb].Upos != "VERB" || tree.Child(verb, "obj") >= 0 || tree.Child(verb, "aux:pass") >= 0
            || verb + 2 > noun || tree[verb + 2].Upos == "ADP" || !words.PhrasalVerbs.Contains($"{tree[verb].Lemma}-{tree[verb + 1].Lemma}") || !(tree[verb + 1].Head == noun && tree[verb + 1].Relation == "case" || tree[verb + 1].Head == verb && tree.Child(noun, "case") < 0 && tree.Start(noun) == verb + 2))
        {
            return;
        }

        tree.Set(verb + 1, verb, "compound:prt");
        tree.Set(noun, verb, "obj");
        for (var subject = 0; subject < verb; subject++)
        {
            if (tree[subject].Head == verb && tree[subject].Relation == "nsubj:pass")
            {
                tree.Set(subject, verb, "nsubj");
            }
        }

        if (tree[verb].Xpos == "VBN" && tree[verb].Relation is "root" or "ccomp" or "conj" or "parataxis" && tree.Child(verb, "aux") < 0)
        {
            tree.Replace(verb, tree[verb] with { Xpos = "VBD", Feats = "Mood=Ind|Tense=Past|VerbForm=Fin" });
        }
    }

    /// <summary>"lent the Bosnian Serbs 110 million euros": the first of two objects is whom it is given to.</summary>
    public void TwoObjects(int noun)
    {
        if (tree[noun].Relation != "obj" || tree[noun].Head is not (>= 0 and var verb) || verb > noun || !words.Ditransitives.Contains(tree[verb].Lemma) || tree.Child(verb, "iobj") >= 0)
        {
            return;
        }

        for (var other = noun + 1; other < tree.Count; other++)
        {
            if (tree[other].Head == verb && tree[other].Relation == "obj" && tree.Start(other) == tree.End(noun) + 1)
            {
                tree.Set(noun, verb, "iobj");
                return;
            }
        }
    }
}
