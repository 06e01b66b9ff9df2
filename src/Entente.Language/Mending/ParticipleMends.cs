namespace Entente.Language.Mending;

/// <summary>Participles: which of them are the clause itself, and of whom or of what clause the others tell.</summary>
internal sealed class ParticipleMends(MendableTree tree, MendingWords words)
{
    /// <summary>The features of a finite past, as UD English writes them.</summary>
    private const string Past = "Mood=Ind|Tense=Past|VerbForm=Fin";

    /// <summary>"mediated between acting Thai premier Phumtham and": before an office "acting" is an adjective.</summary>
    public void ActingOffice(int verb)
    {
        if (tree[verb] is not { Upos: "VERB", Xpos: "VBG" } || !tree[verb].Form.Equals("acting", StringComparison.OrdinalIgnoreCase) || tree.Child(verb, "obj") is not (>= 0 and var office) || office < verb || office > verb + 3
            || !words.ActingOffices.Contains(tree[office].Lemma.ToLowerInvariant()) || tree.Child(verb, "nsubj") >= 0 || tree[verb].Head < 0)
        {
            return;
        }

        var relation = tree[verb].Relation is "advcl" or "acl" or "xcomp" ? "obl" : tree[verb].Relation;
        var head = tree[verb].Head;
        foreach (var token in tree.Tokens)
        {
            if (token.Head == verb && token.Index != office)
            {
                tree.Set(token.Index, token.Relation == "mark" ? office : token.Index < verb ? office : token.Relation == "conj" ? office : head, token.Relation == "mark" ? "case" : token.Relation);
            }
        }

        tree.Set(office, head, relation);
        tree.Replace(verb, tree[verb] with { Upos = "ADJ", Xpos = "JJ", Lemma = "acting", Head = office, Relation = "amod" });
    }

    /// <summary>"a week after fighting between Nigerian and Cameroonian soldiers": what goes on between two is a noun.</summary>
    public void DoingBetween(int verb)
    {
        if (tree[verb] is not { Upos: "VERB", Xpos: "VBG", Relation: "advcl" } || !words.DoingsBetween.Contains(tree[verb].Lemma) || tree.Child(verb, "nsubj") >= 0 || tree.Child(verb, "obj") >= 0 || tree.Child(verb, "mark") is not (>= 0 and var mark) || mark != verb - 1
            || tree[mark].Lemma is not ("after" or "before" or "during" or "amid" or "since" or "following") || tree.Child(verb, "obl") is not (>= 0 and var sides) || sides < verb || tree.Child(sides, "case") is not (>= 0 and var between) || tree[between].Lemma != "between")
        {
            return;
        }

        tree.Replace(verb, tree[verb] with { Upos = "NOUN", Xpos = "NN", Lemma = tree[verb].Form.ToLowerInvariant(), Feats = "Number=Sing", Relation = "obl" });
        tree.Set(mark, verb, "case");
        tree.Set(sides, verb, "nmod");
    }

    /// <summary>"Tanks rolled into the capital, Santiago" read as tanks that were rolled: verbs of moving have no passive, so that their past form is the clause.</summary>
    public void MovedThemselves(int verb)
    {
        if (tree[verb] is not { Upos: "VERB", Xpos: "VBN" or "VBD" } || !words.MovingVerbs.Contains(tree[verb].Lemma) || tree.Child(verb, "aux") >= 0 || tree.Child(verb, "obj") >= 0)
        {
            return;
        }

        if (tree.Child(verb, "nsubj:pass") is >= 0 and var mover)
        {
            tree.Set(mover, verb, "nsubj");
            tree.Replace(verb, tree[verb] with { Xpos = "VBD", Feats = Past });
        }
        else if (tree[verb] is { Relation: "acl", Xpos: "VBN", Head: >= 0 and var noun } && noun < verb && tree[noun].Relation == "root" && tree.Child(noun, "case") < 0 && tree[verb - 1].Form != ",")
        {
            tree.Replace(verb, tree[verb] with { Xpos = "VBD", Feats = Past });
        }
    }

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

    /// <summary>"ordered 49 soldiers freed": right behind the object of "order" a participle is what is to be done.</summary>
    public void OrderedDone(int done)
    {
        if (tree[done] is { Relation: "acl", Upos: "VERB", Xpos: "VBN", Head: >= 0 and var whom } && whom == done - 1 && tree[whom] is { Relation: "obj", Head: >= 0 and var order } && order < whom && tree[order].Lemma == "order")
        {
            tree.Set(done, order, "xcomp");
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

    /// <summary>"Two Germans arrested in Turkey", "Treaty between Egypt and Israel signed", "Troops take the island; Cubans captured": a headline's participle of a verb that needs an object, and has none, is a passive.</summary>
    public void BareParticiple(int verb)
    {
        var isHeadline = tree[tree.Tokens.Count - 1].Form != ".";
        if (isHeadline && tree[verb] is { Upos: "VERB", Xpos: "VBD" or "VBN", Relation: "root" } && words.JudgingVerbs.Contains(tree[verb].Lemma) && tree.Child(verb, "obj") is >= 0 and var cause && tree.Child(cause, "case") is >= 0 and var over && over == verb + 1)
        {
            tree.Set(cause, verb, "obl"); // "Russia sanctioned over poisoning"
        }

        var isLast = verb + 1 == tree.Tokens.Count || tree[verb + 1].Form is "," or ";" or ":";
        if (isHeadline && tree[verb] is { Upos: "VERB", Xpos: "VBD" or "VBN", Relation: "root" } && words.GivingVerbs.Contains(tree[verb].Lemma) && tree.Child(verb, "nsubj") is >= 0 and var given && given < verb
            && tree.Child(verb, "obj") > verb && tree.Child(verb, "aux") < 0 && DoneBy(verb) >= 0)
        {
            tree.Set(given, verb, "nsubj:pass");
            if (DoneBy(verb) is >= 0 and var doer && tree[doer].Head != verb)
            {
                tree.Set(doer, verb, "obl:agent");
            }

            return;
        }

        if (tree[verb] is { Upos: "VERB", Xpos: "VBD" or "VBN", Relation: var clause } && (clause == "root" || (isHeadline && clause is "parataxis" or "conj" or "advcl")) && tree.Child(verb, "nsubj") is >= 0 and var sufferer && sufferer < verb
            && (words.ObjectVerbs.Contains(tree[verb].Lemma) || (isHeadline && words.JudgingVerbs.Contains(tree[verb].Lemma)) || (words.ThingVerbs.Contains(tree[verb].Lemma) && words.DoneThings.Contains(tree[sufferer].Lemma.ToLowerInvariant()))) && tree[sufferer].Upos is "NOUN" or "PROPN"
            && ((verb + 1 < tree.Tokens.Count && (tree[verb + 1] is { Upos: "ADP", Relation: "case" } || (isHeadline && tree[verb + 1] is { Relation: "mark" or "advmod", Lemma: "of" or "for" or "with" or "as" or "after" }))) || (isHeadline && isLast))
            && tree.Child(verb, "aux") < 0 && tree.Child(verb, "obj") < 0 && tree.Child(verb, "ccomp") < 0
            && tree.Child(verb, "xcomp") < 0 && (isHeadline || tree.Child(verb, "conj") < 0))
        {
            tree.Set(sufferer, verb, "nsubj:pass");
        }
    }

    /// <summary>Who stands under a "by" behind a verb; -1 for nobody.</summary>
    private int DoneBy(int verb)
    {
        foreach (var token in tree.Tokens)
        {
            if (token.Index > verb && token.Relation is "obl" or "obl:agent" or "nmod" && (token.Head == verb || (token.Head > verb && tree[token.Head].Head == verb)) && tree.Child(token.Index, "case") is >= 0 and var by && tree[by].Lemma == "by")
            {
                return token.Index;
            }
        }

        return -1;
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

    /// <summary>"stormed two hotels where peacekeepers lived, seizing hostages": behind a comma the participle is told of whoever does the main clause, not of those who lived there.</summary>
    public void BehindWhere(int verb)
    {
        if (tree[verb] is { Relation: "advcl" or "conj", Xpos: "VBG", Head: >= 0 and var inner } && verb > 0 && tree[verb - 1].Form == "," && inner < verb && tree[inner] is { Relation: "acl:relcl", Head: >= 0 and var place }
            && tree.Child(inner, "advmod") is >= 0 and var where && tree[where].Lemma == "where" && tree[place] is { Relation: "obj" or "obl", Head: >= 0 and var main } && tree[main].Upos == "VERB" && main < place)
        {
            tree.Set(verb, main, "advcl");
        }
    }

    /// <summary>"A blast hit a convoy as it drove past, killing seven": harm behind a comma came of what was told, not of what "it" was doing.</summary>
    public void HarmBehindAside(int verb)
    {
        if (tree[verb] is { Relation: "advcl", Xpos: "VBG", Head: >= 0 and var inner } && verb > 0 && tree[verb - 1].Form == "," && words.ObjectVerbs.Contains(tree[verb].Lemma) && tree.Child(verb, "mark") < 0
            && inner < verb && tree[inner] is { Relation: "advcl", Upos: "VERB", Head: >= 0 and var main } && main < inner && tree[main].Upos == "VERB"
            && tree.Child(inner, "mark") is >= 0 and var mark && tree[mark].Lemma is "as" or "while" or "when" && tree.Child(inner, "nsubj") is >= 0 and var it && tree[it].Upos == "PRON")
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

    /// <summary>"accuses Armenia of shelling a town, killing two": what a participle behind a comma tells came of what somebody is accused of.</summary>
    public void ParticipleOfAccusation(int verb)
    {
        if (tree[verb] is not { Relation: "advcl", Xpos: "VBG" } || verb < 2 || tree[verb - 1].Form != "," || tree[verb].Head is not (>= 0 and var accuse) || accuse > verb
            || !words.Accusers.Contains(tree[accuse].Lemma) || tree.Child(verb, "mark") >= 0 || words.Accusers.Contains(tree[verb].Lemma) || words.SpeechParticiples.Contains(tree[verb].Lemma))
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
}
