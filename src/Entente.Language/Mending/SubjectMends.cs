namespace Entente.Language.Mending;

/// <summary>Who a clause is about: subjects that the parser lost, doubled or put elsewhere.</summary>
internal sealed class SubjectMends(MendableTree tree, MendingWords words)
{
    /// <summary>"Modi in Moscow for summit with Putin": in a headline without a verb the place is the clause, as if "is" stood before it.</summary>
    public void VerblessStay(int place)
    {
        if (tree[place] is not { Upos: "PROPN", Relation: "nmod" or "obl", Head: >= 0 and var guest } || guest > place || tree[guest].Relation != "root" || !IsGuest(guest) || tree[tree.Count - 1].Form == "."
            || tree.Child(place, "case") is not (> 0 and var preposition) || preposition < guest || tree[preposition].Form is not ("in" or "at") || tree.End(guest) < preposition)
        {
            return;
        }

        for (var i = 0; i < tree.Count; i++)
        {
            if (tree[i].Upos == "AUX" || MendableTree.IsFinite(tree[i]) || (i > guest && i < preposition && (tree[i].Upos == "PUNCT" || !tree.IsUnder(i, guest))))
            {
                return;
            }
        }

        foreach (var token in tree.Tokens)
        {
            if (token.Head == guest && token.Index > place)
            {
                tree.Set(token.Index, place, token.Relation == "nmod" ? "obl" : token.Relation == "acl" ? "advcl" : token.Relation);
            }
        }

        tree.Set(place, -1, "root");
        tree.Set(guest, place, "nsubj");
    }

    /// <summary>A name, or an office by its word: "Chinese premier in Canberra".</summary>
    private bool IsGuest(int noun) => tree[noun].Upos == "PROPN" || (tree[noun].Upos == "NOUN" && words.ActingOffices.Contains(tree[noun].Lemma));

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

    /// <summary>"Kosovo, whose independence France recognised": of two subjects the one behind "whose" is the object.</summary>
    public void ObjectBehindWhose(int whose)
    {
        if (tree[whose].Xpos != "WP$" || tree[whose].Head is not (> 0 and var thing) || thing < whose || tree[thing].Relation != "nsubj" || tree[thing].Head is not (>= 0 and var verb) || verb < thing || tree[verb].Upos != "VERB" || tree.Child(verb, "obj") >= 0)
        {
            return;
        }

        for (var i = thing + 1; i < verb; i++)
        {
            if (tree[i].Head == verb && tree[i].Relation == "nsubj")
            {
                tree.Set(thing, verb, "obj");
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

    /// <summary>"At talks in the Kremlin Putin condemned it": a name right before a verb without a subject is no part of the place before it.</summary>
    public void SubjectBehindPlace(int name)
    {
        if (tree[name] is not { Upos: "PROPN", Relation: "nmod" or "nmod:unmarked" or "nmod:desc" or "appos", Head: >= 0 and var place } || place > name || tree.Child(name, "case") >= 0)
        {
            return;
        }

        var verb = tree.End(name) + 1;
        if (verb >= tree.Count || !MendableTree.IsFinite(tree[verb]) || tree[verb].Relation is "conj" or "acl:relcl" || tree.Child(verb, "nsubj") >= 0 || tree.Child(verb, "nsubj:pass") >= 0 || tree.Child(verb, "expl") >= 0 || tree.Child(verb, "csubj") >= 0)
        {
            return;
        }

        while (place >= 0 && tree[place].Head != verb)
        {
            place = tree[place].Head;
        }

        if (place >= 0 && tree[place].Relation == "obl" && tree.Child(place, "case") is >= 0 and var opening && opening == tree.Start(place) && tree[name - 1].Upos != "PUNCT")
        {
            tree.Set(name, verb, "nsubj");
        }
    }

    /// <summary>"Jordan Goudreau criticised": of two bare names side by side the second is no second subject, but the first one's last name.</summary>
    public void LastName(int name)
    {
        if (name > 0 && tree[name] is { Relation: "nsubj", Upos: "PROPN", Head: >= 0 and var verb } && verb > name && tree[name - 1] is { Relation: "nsubj", Upos: "PROPN" } first && first.Head == verb
            && first.Span.End == tree[name].Span.Start - 1 && tree.Start(name) == name && tree.End(name - 1) == name - 1)
        {
            tree.Set(name, name - 1, "flat");
        }
    }

    /// <summary>"The minister is due in Jakarta on Thursday": whoever is due is no subject of the place.</summary>
    public void SubjectOfQuality(int place)
    {
        if (tree[place] is not { Relation: "obl", Head: >= 0 and var quality } || quality > place || tree[quality].Upos != "ADJ" || tree.Child(place, "nsubj") is not (>= 0 and var subject) || subject > quality || tree.Child(quality, "nsubj") >= 0)
        {
            return;
        }

        foreach (var token in tree.Tokens)
        {
            if (token.Head == place && (token.Index < quality || token.Index > place))
            {
                tree.Set(token.Index, quality, token.Relation == "nmod" ? "obl" : token.Relation);
            }
        }
    }

    /// <summary>"Two Turkish F-16s crossed into Greek airspace.": in a full sentence a past without "was" is no passive.</summary>
    public void ActiveSubject(int noun)
    {
        if (tree[noun] is { Relation: "nsubj:pass", Head: >= 0 and var verb } && verb > noun && tree[verb] is { Upos: "VERB", Xpos: "VBD" } && tree.Child(verb, "aux:pass") < 0 && tree.Child(verb, "aux") < 0 && tree.Child(verb, "nsubj") < 0 && tree[tree.Count - 1].Form == ".")
        {
            tree.Set(noun, verb, "nsubj");
        }
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

    /// <summary>"Ties dated back to the war, Putin told him": of two subjects of a verb the first, with a participle behind it, has that for its own verb.</summary>
    public void ClauseBeforeSpeaker(int speaker)
    {
        if (tree[speaker] is not { Relation: "nsubj", Head: var verb } || verb < speaker || speaker < 3)
        {
            return;
        }

        var comma = tree.Start(speaker) - 1;
        if (comma < 2 || tree[comma].Form != "," || tree.Child(verb, "nsubj") is not (>= 0 and var first) || first >= comma)
        {
            return;
        }

        for (var told = first + 1; told < comma; told++)
        {
            if (tree[told] is { Relation: "acl", Upos: "VERB", Xpos: "VBD" or "VBN" } && tree[told].Head == first && tree[told - 1].Form != ",")
            {
                tree.Set(told, verb, "ccomp");
                tree.Set(first, told, "nsubj");
                return;
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
