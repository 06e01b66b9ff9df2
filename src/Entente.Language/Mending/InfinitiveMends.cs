namespace Entente.Language.Mending;

/// <summary>Infinitives and gerunds: whether they tell what is decided, allowed or done, or what for.</summary>
internal sealed class InfinitiveMends(MendableTree tree, MendingWords words)
{
    /// <summary>"'Stop the bombing now,' Guterres told Israel": a command that is quoted before its hearer is what the hearer is told to do.</summary>
    public void QuotedCommand(int verb)
    {
        if (tree[verb] is { Upos: "VERB", Xpos: "VB" or "VBP", Relation: "ccomp", Head: >= 0 and var telling } && telling > verb && words.Tellers.Contains(tree[telling].Lemma) && tree[verb].Form.Equals(tree[verb].Lemma, StringComparison.OrdinalIgnoreCase)
            && tree.Child(verb, "nsubj") < 0 && tree.Child(verb, "aux") < 0 && tree.Child(verb, "mark") < 0 && tree.Child(telling, "aux:pass") < 0
            && (tree.Child(telling, "iobj") is >= 0 and var hearer ? hearer : tree.Child(telling, "obj")) > telling)
        {
            tree.Replace(verb, tree[verb] with { Xpos = "VB", Feats = "VerbForm=Inf", Relation = "xcomp" });
        }
    }

    /// <summary>"condemned the decision by Spain to leave": an infinitive right behind the phrase of such a noun is what it decides.</summary>
    public void InfinitiveOfNoun(int verb)
    {
        var token = tree[verb];
        if (token.Relation is not ("advcl" or "xcomp") || token.Head < 0 || token.Head > verb || tree.Child(verb, "mark") is not (> 0 and var mark) || mark > verb || tree[mark].Lemma != "to")
        {
            return;
        }

        for (var at = mark - 1; at > token.Head; at--)
        {
            if (tree[at].Head == token.Head && tree[at].Relation is "obj" or "obl" or "nsubj" or "nsubj:pass")
            {
                if (words.InfinitiveNouns.Contains(tree[at].Lemma) && tree.End(at) == mark - 1)
                {
                    tree.Set(verb, at, "acl");
                }

                return;
            }
        }
    }

    /// <summary>"refused for a second time to receive the envoy": what was refused, not what the time is for.</summary>
    public void InfinitiveBehindTime(int verb)
    {
        if (tree[verb] is { Relation: "acl" or "advcl", Xpos: "VB", Head: > 1 and var time } && tree[time] is { Lemma: "time", Head: >= 0 and var above } && above < time && tree[above].Upos == "VERB" && tree[verb - 1].Form == "to"
            && tree.Child(time, "case") is >= 0 and var mark && tree[mark].Lemma == "for" && mark == above + 1 && tree.Child(above, "xcomp") < 0 && tree.Child(above, "obj") < 0)
        {
            tree.Set(verb, above, "xcomp");
        }
    }

    /// <summary>"visits Afghanistan to meet the president": a name has no purpose; the visit has.</summary>
    public void PurposeOnName(int verb)
    {
        if (tree[verb].Relation == "acl" && tree[verb].Xpos == "VB" && tree[verb].Head is >= 0 and var name && name < verb && tree[name].Upos == "PROPN"
            && tree[name].Relation is "obj" or "obl" && tree[name].Head is >= 0 and var above && tree[above].Upos == "VERB"
            && tree.Child(verb, "mark") is >= 0 and var mark && tree[mark].Lemma == "to")
        {
            tree.Set(verb, above, "advcl");
        }
    }

    /// <summary>"allowed the pastor to leave": an infinitive behind the object of such a verb is what he may do.</summary>
    public void AllowedInfinitive(int verb)
    {
        if (tree[verb] is { Relation: "acl" or "advcl", Xpos: "VB" } && tree[verb].Head is >= 0 and var above && above < verb && tree.Child(verb, "mark") is >= 0 and var mark && tree[mark].Lemma == "to")
        {
            var allow = tree[verb].Relation == "advcl" ? above : tree[above].Relation == "obj" ? tree[above].Head : -1;
            if (allow >= 0 && tree[allow].Upos == "VERB" && words.Permitters.Contains(tree[allow].Lemma) && tree.Child(allow, "obj") is >= 0 and var someone && someone < verb && tree.Child(allow, "xcomp") < 0 && tree.Child(allow, "ccomp") < 0)
            {
                tree.Set(verb, allow, "xcomp");
            }
        }
    }

    /// <summary>"ruled out sending troops": a gerund right behind such a verb is what it speaks of, not a circumstance.</summary>
    public void GerundObject(int verb)
    {
        if (tree[verb] is { Relation: "advcl", Xpos: "VBG" } && tree[verb].Head is >= 0 and var above && above < verb && words.GerundVerbs.Contains(tree[above].Lemma) && tree.Child(verb, "mark") < 0
            && tree.Child(above, "obj") < 0 && tree.Child(above, "xcomp") < 0 && tree.Child(above, "ccomp") < 0)
        {
            for (var between = above + 1; between < verb; between++)
            {
                if (tree[between].Relation is not ("compound:prt" or "advmod") || tree[between].Head != above && tree[between].Head != verb)
                {
                    return;
                }
            }

            tree.Set(verb, above, "xcomp");
        }
    }

    /// <summary>"stopped attacking ships": a gerund between such a verb and a bare plural is what it speaks of, and the plural its object; "to end growing tensions" stays.</summary>
    public void GerundBeforeObject(int verb)
    {
        if (tree[verb] is not { Upos: "VERB", Xpos: "VBG", Relation: "amod" or "compound" } || verb < 1 || words.GerundAdjectives.Contains(tree[verb].Lemma) || tree[verb].Head is not (> 0 and var thing) || thing < verb
            || tree[thing].Relation != "obj" || tree[thing].Head is not (>= 0 and var above) || above >= verb || !words.PhaseVerbs.Contains(tree[above].Lemma) || tree[above].Upos != "VERB"
            || (verb != above + 1 && !(verb == above + 2 && tree[above + 1].Relation == "compound:prt")) || tree.Child(thing, "det") >= 0 || tree.Child(thing, "nmod:poss") is >= 0 and var owner && owner < verb)
        {
            return;
        }

        tree.Set(thing, verb, "obj");
        tree.Set(verb, above, "xcomp");
    }

    /// <summary>"accused Syria of bombing hospitals", "sanctioned him for shelling towns": between such a preposition and a bare plural it is a deed, and the plural its object.</summary>
    public void DeedUnderPreposition(int deed)
    {
        if (tree[deed] is not { Upos: "NOUN" or "VERB" or "ADJ", Relation: "compound" or "amod", Head: > 0 and var thing } || thing < deed || !words.Deeds.TryGetValue(tree[deed].Form.ToLowerInvariant(), out var lemma) || tree[thing] is not { Upos: "NOUN", Relation: "obl" or "nmod", Head: >= 0 and var above }
            || !tree[thing].Has("Number=Plur") || deed < 1 || tree[deed - 1].Head != thing || tree[deed - 1] is not { Relation: "case", Lemma: "for" or "of" or "over" } || above > deed)
        {
            return;
        }

        var verb = tree[above].Upos == "VERB" ? above : tree[above] is { Relation: "obj" or "nsubj:pass", Head: >= 0 and var judging } ? judging : -1; // "accused Russia of …" may hang on Russia
        if (verb < 0 || tree[verb].Upos != "VERB" || !(words.JudgingVerbs.Contains(tree[verb].Lemma) || words.Accusers.Contains(tree[verb].Lemma)))
        {
            return;
        }

        tree.Replace(deed, tree[deed] with { Lemma = lemma, Upos = "VERB", Xpos = "VBG", Feats = "VerbForm=Ger" });
        tree.Set(deed, verb, "advcl");
        tree.Set(thing, deed, "obj");
        tree.Set(deed - 1, deed, "mark");
    }

    /// <summary>
    /// "calls for Germany to send tanks", "a truce with the Taliban to save lives": a preposition that the tree hangs on the infinitive while the
    /// name behind it hangs elsewhere. Behind "for" the name is who is to do it, behind another the preposition is the name's.
    /// </summary>
    public void StrayPreposition(int verb)
    {
        if (tree[verb] is not { Upos: "VERB", Xpos: "VB" } || Marks(verb) is not ({ } preposition, { } to))
        {
            return;
        }

        for (var name = to - 1; name > preposition; name--)
        {
            if (!MendableTree.IsNominal(tree[name]) || tree[name].Head is not (>= 0 and var above) || (above > preposition && above < to))
            {
                continue;
            }

            if (above != verb && tree.Child(name, "case") < 0 && tree.End(name) < to && !tree.IsUnder(verb, name))
            {
                if (tree[preposition].Lemma != "for")
                {
                    tree.Set(preposition, name, "case");
                }
                else if (tree.Child(verb, "nsubj") < 0 && above == tree[verb].Head)
                {
                    tree.Set(name, verb, "nsubj");
                }
            }

            return;
        }
    }

    /// <summary>The preposition and the "to" that both mark an infinitive, with words between them; null where there are not two.</summary>
    private (int Preposition, int To)? Marks(int verb)
    {
        var preposition = -1;
        for (var at = verb - 1; at >= 0; at--)
        {
            if (tree[at].Head != verb || tree[at].Relation is not ("mark" or "case") || tree[at].Upos is not ("ADP" or "SCONJ" or "PART"))
            {
                continue;
            }

            if (tree[at].Lemma == "to")
            {
                for (var before = at - 2; before >= 0; before--)
                {
                    if (tree[before].Head == verb && tree[before].Relation is "mark" or "case" && words.StrayPrepositions.Contains(tree[before].Lemma))
                    {
                        preposition = before;
                        break;
                    }
                }

                return preposition >= 0 ? (preposition, at) : null;
            }
        }

        return null;
    }
}
