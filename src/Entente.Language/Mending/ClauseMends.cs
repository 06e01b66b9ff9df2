namespace Entente.Language.Mending;

/// <summary>Participles and infinitives: which of them are clauses, and of what.</summary>
internal sealed class ClauseMends(MendableTree tree, MendingWords words)
{
    /// <summary>"The relationship strengthened after …" as a noun with a participle: a finite verb is the clause, the noun its subject.</summary>
    public void FiniteParticiple(int verb)
    {
        var token = tree[verb];
        if (token.Relation is not ("acl" or "appos" or "parataxis" or "conj") || !MendableTree.IsFinite(token) || token.Head < 0 || token.Head > verb || tree.Child(verb, "nsubj") >= 0 || tree.Child(verb, "mark") >= 0)
        {
            return;
        }

        var noun = tree[token.Head];
        if (!MendableTree.IsNominal(noun) || noun.Relation is not ("root" or "parataxis" or "ccomp") || tree.Child(noun.Index, "cop") >= 0 || tree.Child(noun.Index, "nsubj") >= 0 || (token.Relation != "acl" && !IsMainOf(verb, noun.Index)))
        {
            return;
        }

        tree.Set(verb, noun.Head, noun.Relation);
        tree.Set(noun.Index, verb, "nsubj");
        foreach (var other in tree.Tokens)
        {
            // What stands behind the verb is the clause's, not the noun's.
            if (other.Head == noun.Index && other.Index > verb && other.Relation is "obl" or "advcl" or "obj" or "ccomp" or "xcomp" or "advmod" or "parataxis" or "punct" or "conj")
            {
                tree.Set(other.Index, verb, other.Relation);
            }
            else if (other.Head == noun.Index && other.Index < noun.Index && other.Relation is "obl" or "advcl" or "cc" or "mark")
            {
                tree.Set(other.Index, verb, other.Relation);
            }
        }
    }

    /// <summary>"Iceland's parliament, Althingi, votes", "Pope Benedict canonises": whether a verb that hangs loosely on a noun before it is its clause, and no word of another.</summary>
    private bool IsMainOf(int verb, int noun)
    {
        if (tree.Child(verb, "cc") >= 0 || tree.Child(verb, "aux:pass") >= 0 || tree.Child(noun, "case") >= 0 || tree[verb].Xpos == "VBD" && tree[verb].Relation == "conj")
        {
            return false;
        }

        for (var i = noun + 1; i < verb; i++)
        {
            if (tree[i].Form is ":" or ";" || tree[i].Head == verb && tree[i].Relation is not ("advmod" or "punct" or "aux"))
            {
                return false;
            }
        }

        return true;
    }

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

    /// <summary>"fired on protesters demanding reform, killing nine": what a participle behind a comma tells came of the main clause.</summary>
    public void TrailingParticiple(int verb)
    {
        if (tree[verb].Relation == "advcl" && tree[verb].Xpos == "VBG" && verb > 0 && tree[verb - 1].Form == "," && tree[verb].Head is >= 0 and var inner && inner < verb && tree[inner] is { Relation: "acl", Xpos: "VBG" }
            && tree[inner].Head is >= 0 and var noun && tree[noun].Head is >= 0 and var main && main < noun && tree[main].Upos == "VERB" && tree.Child(verb, "mark") < 0)
        {
            tree.Set(verb, main, "advcl");
        }
    }

    /// <summary>"criticise the raid that killed him, saying that", "received the Cuban leader, promising aid": whoever speaks in a participle behind a comma is the subject of the main clause, not of one inside it.</summary>
    public void SpeakingParticiple(int verb)
    {
        if (tree[verb] is not { Relation: "advcl" or "acl", Xpos: "VBG" } || verb < 2 || tree[verb - 1].Form != "," || !words.SpeechParticiples.Contains(tree[verb].Lemma)
            || tree[verb].Head is not (>= 0 and var inner) || inner > verb || tree.Child(verb, "mark") >= 0)
        {
            return;
        }

        var main = inner;
        while (tree[main].Head >= 0 && !IsOwnClause(main))
        {
            main = tree[main].Head;
        }

        if (main != inner && main < verb && tree[main].Upos == "VERB")
        {
            tree.Set(verb, main, "advcl");
        }
    }

    private bool IsOwnClause(int verb) => tree[verb].Relation == "parataxis" || (tree[verb].Relation == "conj" && tree[verb].Upos == "VERB" && tree[verb].Head >= 0 && tree[tree[verb].Head].Relation is "root" or "parataxis");

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

    /// <summary>"Two Germans arrested in Turkey", "Troops take the island; Cubans captured": a headline's participle of a verb that needs an object, and has none, is a passive.</summary>
    public void BareParticiple(int verb)
    {
        var isHeadline = tree[tree.Tokens.Count - 1].Form != ".";
        var isLast = verb + 1 == tree.Tokens.Count || tree[verb + 1].Form is "," or ";" or ":";
        if (tree[verb] is { Upos: "VERB", Xpos: "VBD" or "VBN", Relation: var clause } && (clause == "root" || (isHeadline && clause is "parataxis" or "conj" or "advcl")) && words.ObjectVerbs.Contains(tree[verb].Lemma)
            && tree.Child(verb, "nsubj") is >= 0 and var sufferer && sufferer < verb && tree[sufferer].Upos is "NOUN" or "PROPN"
            && ((verb + 1 < tree.Tokens.Count && tree[verb + 1] is { Upos: "ADP", Relation: "case" }) || (isHeadline && isLast))
            && tree.Child(verb, "aux") < 0 && tree.Child(verb, "obj") < 0 && tree.Child(verb, "ccomp") < 0
            && tree.Child(verb, "xcomp") < 0 && (isHeadline || tree.Child(verb, "conj") < 0))
        {
            tree.Set(sufferer, verb, "nsubj:pass");
        }
    }

    /// <summary>"had suspended food deliveries": a participle right behind "have" and before its bare object is the verb.</summary>
    public void HadDone(int have)
    {
        if (tree[have] is not { Lemma: "have", Upos: "VERB" } || tree.Child(have, "obj") is not (>= 0 and var thing) || thing < have || tree.Child(thing, "det") >= 0)
        {
            return;
        }

        var done = have + 1;
        while (done < thing && tree[done].Upos == "ADV")
        {
            done++;
        }

        if (tree[done] is not { Relation: "amod", Xpos: "VBN", Upos: "VERB" } || tree[done].Head != thing)
        {
            return;
        }

        tree.Set(done, tree[have].Head, tree[have].Relation);
        tree.Set(thing, done, "obj");
        foreach (var token in tree.Tokens)
        {
            if (token.Head == have && token.Index != done)
            {
                tree.Set(token.Index, done, token.Relation);
            }
        }

        tree.Replace(have, tree[have] with { Upos = "AUX", Head = done, Relation = "aux" });
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

    /// <summary>"accuses Armenia of shelling a town, killing two": what a participle behind a comma tells came of what somebody is accused of.</summary>
    public void ParticipleOfAccusation(int verb)
    {
        if (tree[verb] is not { Relation: "advcl", Xpos: "VBG" } || verb < 2 || tree[verb - 1].Form != "," || tree[verb].Head is not (>= 0 and var accuse) || accuse > verb
            || !words.Accusers.Contains(tree[accuse].Lemma) || tree.Child(verb, "mark") >= 0 || words.Accusers.Contains(tree[verb].Lemma))
        {
            return;
        }

        for (var deed = verb - 2; deed > accuse; deed--)
        {
            if (tree[deed].Xpos == "VBG" && tree[deed].Upos == "VERB" && tree.Child(deed, "mark") is >= 0 and var mark && tree[mark].Lemma is "of" or "for" or "with" && tree.End(deed) >= verb - 2)
            {
                tree.Set(verb, deed, "advcl");
                return;
            }
        }
    }

    /// <summary>"reports that a village, recently captured by rebels,": a participle with a doer behind the object and a comma is said of the object.</summary>
    public void ParticipleOfObject(int verb)
    {
        if (tree[verb].Relation != "advcl" || tree[verb].Xpos != "VBN" || tree[verb].Head is not (>= 0 and var above) || above > verb || tree.Child(verb, "obl:agent") < 0
            || tree.Child(verb, "mark") >= 0 || tree.Child(verb, "aux:pass") >= 0 || words.SubjectParticiples.Contains(tree[verb].Lemma))
        {
            return;
        }

        var at = verb - 1;
        while (at > above && tree[at].Upos == "ADV")
        {
            at--;
        }

        if (at - 1 > above && tree[at].Form == "," && tree[at - 1].Upos is "NOUN" or "PROPN" && !tree.IsUnder(at - 1, verb))
        {
            var noun = tree[at - 1].Relation == "flat" ? tree[at - 1].Head : at - 1;
            tree.Set(verb, noun, "acl");
        }
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
