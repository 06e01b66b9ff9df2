namespace Entente.Language.Mending;

/// <summary>Who a clause is about: subjects that the parser lost, doubled or put elsewhere.</summary>
internal sealed class SubjectMends(MendableTree tree, MendingWords words)
{
    /// <summary>"came after the government released …": a noun without preposition right before a finite verb that has no subject.</summary>
    public void LostSubject(int verb)
    {
        var token = tree[verb];
        if (!MendableTree.IsFinite(token) || token.Relation is not ("advcl" or "ccomp") || tree.Child(verb, "nsubj") >= 0 || tree.Child(verb, "expl") >= 0 || tree.Child(verb, "csubj") >= 0
            || tree.Child(verb, "mark") is not (>= 0 and var mark) || mark > verb)
        {
            return;
        }

        for (var noun = verb - 1; noun > mark; noun--)
        {
            var candidate = tree[noun];
            if (MendableTree.IsNominal(candidate) && candidate.Head == token.Head && candidate.Relation is "obl" or "obj" or "nsubj" or "obl:unmarked" or "nmod"
                && tree.Child(noun, "case") < 0 && tree.Start(noun) == mark + 1)
            {
                tree.Set(noun, verb, "nsubj");
                return;
            }
        }
    }

    /// <summary>"Following reports, the authorities announced": what stands under a preposition is no second subject.</summary>
    public void SubjectUnderPreposition(int noun)
    {
        if (tree[noun].Relation != "nsubj" || tree.Child(noun, "case") is not (>= 0 and var mark) || mark > noun || tree[mark].Xpos == "POS")
        {
            return;
        }

        foreach (var other in tree.Tokens)
        {
            if (other.Head == tree[noun].Head && other.Relation == "nsubj" && other.Index > noun)
            {
                tree.Set(noun, tree[noun].Head, "obl");
                return;
            }
        }
    }

    /// <summary>"Ties date back to the war, Putin told Castro": of two subjects the first belongs to the clause that is told.</summary>
    public void SubjectOfSpeech(int verb)
    {
        if (tree[verb].Upos != "VERB")
        {
            return;
        }

        var first = -1;
        for (var i = 0; i < tree.Count; i++)
        {
            var token = tree[i];
            if (token.Head != verb)
            {
                continue;
            }

            if (token.Relation is "ccomp" or "parataxis" && first >= 0 && i > first && i < verb && tree.Child(i, "nsubj") < 0 && tree[i].Upos is "VERB" or "ADJ" or "NOUN")
            {
                for (var s = i + 1; s < tree.Count; s++)
                {
                    if (tree[s].Head == verb && tree[s].Relation is "nsubj")
                    {
                        tree.Set(first, i, "nsubj");
                        return;
                    }
                }
            }

            if (token.Relation is "nsubj" && first < 0)
            {
                first = i;
            }
        }
    }

    /// <summary>"said it is ready to talk": such an "it" is somebody, not the empty one of "it is hard to say".</summary>
    public void ReadyIt(int word)
    {
        if (tree[word].Relation == "expl" && tree[word].Head is >= 0 and var head && words.DoerAdjectives.Contains(tree[head].Lemma) && tree.Child(head, "nsubj") < 0)
        {
            tree.Set(word, head, "nsubj");
        }
    }

    /// <summary>"NATO called for calm.": without an auxiliary whoever calls for something is not called.</summary>
    public void CalledFor(int subject)
    {
        if (tree[subject].Relation == "nsubj:pass" && tree[subject].Head is >= 0 and var verb && tree.Child(verb, "aux") < 0 && tree[verb].Xpos is "VBD" or "VBN"
            && tree[verb].Relation is "root" or "ccomp" or "conj" or "parataxis" && words.Callers.Contains(tree[verb].Lemma) && verb + 1 < tree.Count && tree[verb + 1].Lemma is "for" or "on")
        {
            tree.Set(subject, verb, "nsubj");
            tree.Replace(verb, tree[verb] with { Xpos = "VBD", Feats = "Mood=Ind|Tense=Past|VerbForm=Fin" });
        }
    }

    /// <summary>"India buys jets", "Angolan police arrest five": a word before the verb is no part of the object behind it, nor of the verb; it is the subject.</summary>
    public void SubjectBeforeVerb(int word)
    {
        if (tree[word].Relation is not ("compound" or "amod" or "nmod" or "nmod:desc") || tree[word].Upos is not ("PROPN" or "NOUN") || tree[word].Head is not (>= 0 and var head) || head < word || tree.Child(word, "case") >= 0)
        {
            return;
        }

        var verb = MendableTree.IsFinite(tree[head]) ? head : tree[head].Relation is "obj" or "obl" or "ccomp" or "xcomp" && tree[head].Head is >= 0 and var above && above > word && above < head && tree[above].Upos == "VERB" ? above : -1;
        if (verb >= 0 && tree[verb].Xpos is "VBZ" or "VBD" or "VBP" && tree.Child(verb, "nsubj") < 0 && tree.Child(verb, "expl") < 0 && tree.Child(verb, "csubj") < 0 && (verb == word + 1 || tree[word + 1].Upos is "AUX" or "ADV" || tree.IsUnder(word + 1, word)))
        {
            tree.Set(word, verb, "nsubj");
        }
    }

    /// <summary>"Canada, the United Kingdom and Germany offer": of two subjects before a verb the second, which ends a list, is joined to the first.</summary>
    public void ListedSubject(int noun)
    {
        if (tree[noun].Relation == "nsubj" && tree[noun].Upos is "PROPN" or "NOUN" && tree[noun].Head is >= 0 and var verb && verb > noun && tree.Child(verb, "nsubj") is >= 0 and var first && first < noun
            && tree[first].Upos is "PROPN" or "NOUN" && tree.Start(noun) is > 1 and var start && tree[start - 1].Form == "," && tree.End(first) >= start - 2
            && tree.Child(noun, "conj") is >= 0 and var last && last < verb && tree[last].Upos is "PROPN" or "NOUN" && tree.Child(last, "cc") >= 0)
        {
            tree.Set(noun, first, "conj");
            tree.Set(last, first, "conj");
        }
    }

    /// <summary>"A citizen wanted for murder is detained": a participle read as the verb, where the finite passive stands behind as a relative clause without pronoun.</summary>
    public void GardenPath(int verb)
    {
        if (tree[verb] is not { Relation: "root" or "ccomp" or "parataxis", Xpos: "VBD" or "VBN", Upos: "VERB" } || tree.Child(verb, "nsubj") is not (>= 0 and var subject) || subject > verb
            || tree.Child(verb, "obj") >= 0 || tree.Child(verb, "aux") >= 0 || tree.Child(verb, "mark") is >= 0 and var mark && mark < verb || tree.End(subject) != verb - 1)
        {
            return;
        }

        for (var main = verb + 1; main < tree.Count; main++)
        {
            if (tree[main].Relation == "acl:relcl" && tree[main].Xpos == "VBN" && tree.IsUnder(main, verb) && tree.Child(main, "nsubj") < 0 && tree.Child(main, "advmod") is var adverb && (adverb < 0 || tree[adverb].Upos == "ADV" && tree[adverb].Xpos == "RB")
                && tree.Child(main, "aux:pass") is >= 0 and var aux && tree[aux].Xpos is "VBZ" or "VBD" or "VBP" && tree[aux - 1].Upos is "NOUN" or "PROPN" && tree.IsUnder(aux - 1, tree[main].Head)
                && tree.Child(main, "obj") < 0 && tree.Child(main, "obl:agent") < 0 && !HasRelative(main))
            {
                tree.Set(main, tree[verb].Head, tree[verb].Relation);
                tree.Set(verb, subject, "acl");
                tree.Replace(verb, tree[verb] with { Xpos = "VBN", Feats = "Tense=Past|VerbForm=Part" });
                tree.Set(subject, main, "nsubj:pass");
                foreach (var other in tree.Tokens)
                {
                    if (other.Head == verb && (other.Index > main || (other.Index < subject && other.Relation is "obl" or "advcl" or "cc" or "mark")))
                    {
                        tree.Set(other.Index, main, other.Relation);
                    }
                }

                return;
            }
        }
    }

    /// <summary>"U.S. reduced tariffs on exports.": a past form between a name and the noun at the root is the verb of both.</summary>
    public void VerbBeforeRoot(int verb)
    {
        if (tree[verb] is not { Relation: "amod", Xpos: "VBD" or "VBN", Upos: "VERB" } || tree[verb].Head is not (>= 0 and var thing) || thing < verb || tree[thing].Relation is not ("root" or "conj" or "ccomp" or "parataxis") || tree[thing].Upos != "NOUN" || (tree[thing].Relation == "conj" && tree[tree[thing].Head].Upos != "VERB")
            || tree.Child(thing, "nsubj") >= 0 || tree.Child(thing, "cop") >= 0 || tree.Child(thing, "case") >= 0 || (tree.Child(thing, "det") is >= 0 and var article && article != 0) || tree[^1].Form != ".")
        {
            return;
        }

        for (var name = verb - 1; name >= 0; name--)
        {
            if (tree[name].Head == thing && tree[name].Relation is "compound" or "nmod" or "nmod:unmarked" && tree[name].Upos == "PROPN" && tree.End(name) == verb - 1)
            {
                tree.Set(verb, tree[thing].Head, tree[thing].Relation);
                if (tree.Child(thing, "cc") is >= 0 and var and && and < name)
                {
                    tree.Set(and, verb, "cc");
                }

                tree.Replace(verb, tree[verb] with { Xpos = "VBD", Feats = "Mood=Ind|Tense=Past|VerbForm=Fin" });
                if (tree.Child(thing, "det") is >= 0 and var det && det < name)
                {
                    tree.Set(det, name, "det"); // "The US reduced tariffs"
                }

                tree.Set(name, verb, "nsubj");
                tree.Set(thing, verb, "obj");
                return;
            }
        }
    }

    private bool HasRelative(int clause)
    {
        foreach (var token in tree.Tokens)
        {
            if (token.Xpos is "WP" or "WDT" or "WRB" or "WP$" && tree.IsUnder(token.Index, clause))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"The Prime Minister of India Manmohan Singh and the President of Nepal sign": a name right behind a title of somewhere is no second subject.</summary>
    public void NameBehindTitle(int name)
    {
        if (tree[name].Relation != "nsubj" || tree[name].Upos != "PROPN" || name < 3 || tree[name - 1].Upos != "PROPN" || tree[name].Head is not (>= 0 and var verb) || verb < name
            || tree.Child(verb, "nsubj") is not (>= 0 and var title) || title >= name || tree.Child(title, "nmod") is not (>= 0 and var place) || tree.End(place) != name - 1)
        {
            return;
        }

        tree.Set(name, title, "appos");
        foreach (var joined in tree.Tokens)
        {
            if (joined.Head == name && joined.Relation is "conj" or "cc")
            {
                tree.Set(joined.Index, title, joined.Relation);
            }
        }
    }

    /// <summary>"A bomb in Quetta, Pakistan kills": of two subjects before a verb, a name behind another name and a comma belongs to that name.</summary>
    public void SecondSubject(int name)
    {
        if (tree[name].Relation == "nsubj" && tree[name].Upos == "PROPN" && name > 1 && tree[name - 1].Form == "," && tree[name - 2].Upos == "PROPN"
            && tree[name].Head is >= 0 and var verb && verb > name && tree.Child(verb, "nsubj") is >= 0 and var first && first < name)
        {
            tree.Set(name, name - 2, "appos");
        }
    }
}
