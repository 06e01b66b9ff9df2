namespace Entente.Language.Mending;

/// <summary>What belongs together in a phrase, and what is an object.</summary>
internal sealed class PhraseMends(MendableTree tree, MendingWords words)
{
    /// <summary>Signs of "300PMU".</summary>
    private const int LongestMakeNumber = 6;

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

    /// <summary>"recalled its envoy from Tel Aviv": what stands before a name leans on its first word.</summary>
    public void CaseOfName(int last)
    {
        if (tree[last] is not { Relation: "flat", Head: >= 0 and var first } || first > last)
        {
            return;
        }

        for (var i = first - 1; i >= 0 && tree[i].Head == last && tree[i].Relation is "case" or "det"; i--)
        {
            tree.Set(i, first, tree[i].Relation);
        }
    }

    /// <summary>"Secretary of State Dulles met Nehru": the office before a name is its title, though it has a phrase of its own.</summary>
    public void OfficeBeforeName(int title)
    {
        if (title + 3 >= tree.Count || !words.StateOffices.Contains(tree[title].Lemma.ToLowerInvariant()) || tree[title + 1].Form != "of" || tree[title + 2].Head != title
            || tree[title + 3] is not { Upos: "PROPN", Relation: "nmod" or "flat" or "appos" } name || name.Head != title || tree[title].Relation is "flat" or "nmod:desc")
        {
            return;
        }

        tree.Set(name.Index, tree[title].Head, tree[title].Relation);
        tree.Set(title, name.Index, "nmod:desc");
        foreach (var word in new[] { title, title + 2 })
        {
            tree.Replace(word, tree[word] with { Upos = "NOUN", Lemma = tree[word].Lemma.ToLowerInvariant() });
        }

        for (var i = 0; i < tree.Count; i++)
        {
            if (tree[i].Head == title && (i > name.Index || (i < title && tree[i].Relation is "case" or "mark" or "cc")))
            {
                tree.Set(i, name.Index, tree[i].Relation);
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

    /// <summary>"declared Lula persona non grata": the name before the three words is the object, no part of them.</summary>
    public void NameBeforePersona(int persona)
    {
        if (persona > 0 && persona + 2 < tree.Count && tree[persona].Form == "persona" && tree[persona + 2].Form == "grata" && tree[persona - 1] is { Upos: "PROPN", Relation: "compound" } name && name.Head == persona + 2
            && tree[persona + 2].Head is >= 0 and var verb && tree[verb].Upos == "VERB" && tree.Child(verb, "obj") < 0)
        {
            tree.Set(persona - 1, verb, "obj");
        }
    }

    /// <summary>"On Sunday Iran carried out": a day under a preposition is no part of the name behind it.</summary>
    public void DayBeforeName(int day)
    {
        if (day > 0 && words.Days.Contains(tree[day].Form) && tree[day].Relation == "compound" && tree[day].Head is var name && name > day && tree[name].Upos == "PROPN"
            && tree[name].Relation is "nsubj" or "nsubj:pass" && tree[day - 1].Relation == "case" && tree[day - 1].Head == name)
        {
            tree.Set(day, tree[name].Head, "obl");
            tree.Set(day - 1, day, "case");
        }
    }

    /// <summary>"accusing Israel of lying": whom one accuses is the object, though the same place behind "told" is the hearer's.</summary>
    public void AccusedObject(int accused)
    {
        if (tree[accused] is { Relation: "iobj", Head: >= 0 and var verb } && words.Accusers.Contains(tree[verb].Lemma) && tree.Child(verb, "obj") < 0)
        {
            tree.Set(accused, verb, "obj");
        }
    }

    /// <summary>"Trump thanks Morales for": a name right behind such a verb is its object; nobody is called.</summary>
    public void NobodyCalled(int name)
    {
        if (tree[name] is { Relation: "vocative", Upos: "PROPN", Head: >= 0 and var verb } && tree[verb].Upos == "VERB" && tree.Start(name) == verb + 1 && tree.Child(verb, "nsubj") is >= 0 and var subject && subject < verb && tree.Child(verb, "obj") < 0)
        {
            tree.Set(name, verb, "obj");
        }
    }

    /// <summary>"met in the Bolivian capital La Paz": a place with its preposition is no object.</summary>
    public void PlaceNoObject(int place)
    {
        if (tree[place] is { Relation: "obj" or "iobj", Upos: "PROPN" or "NOUN", Head: >= 0 and var verb } && tree.Start(place) is var at && at < place && at > verb && tree[at] is { Upos: "ADP", Relation: "case", Lemma: "in" or "at" or "near", Head: var under }
            && (under == place || (tree[under] is { Relation: "compound" or "nmod:desc", Upos: "NOUN" or "PROPN" } && tree[under].Head == place))) // not "kills at least 45 people"
        {
            tree.Set(place, verb, "obl");
        }
    }

    /// <summary>"an F-16", "MiG-29s": letters with a number behind a hyphen name a make; it is looked up by its whole name, and is nobody's.</summary>
    public void Designation(int letters)
    {
        if (letters + 2 >= tree.Count || tree[letters].Upos is not ("PROPN" or "NOUN") || !words.IsMake(tree[letters].Form) || tree[letters + 1].Form != "-" || tree[letters + 1].Span.Start != tree[letters].Span.End
            || tree[letters + 2].Span.Start != tree[letters + 1].Span.End || !(char.IsAsciiDigit(tree[letters + 2].Form[0]) && tree[letters + 2].Form.Length <= LongestMakeNumber) || tree[letters + 2].Head != letters)
        {
            return;
        }

        var number = tree[letters + 2].Form;
        var isPlural = number[^1] == 's';
        tree.Replace(letters, tree[letters] with { Upos = "NOUN", Xpos = isPlural ? "NNS" : "NN", Feats = isPlural ? "Number=Plur" : "Number=Sing", Lemma = $"{tree[letters].Form}-{(isPlural ? number[..^1] : number)}" });
    }

    /// <summary>"dismissed as groundless Australian claims": behind a verb of judging and "as" with an adjective stands the object.</summary>
    public void ObjectBehindAs(int verb)
    {
        if (tree[verb].Upos != "VERB" || !words.AsVerbs.Contains(tree[verb].Lemma) || verb + 3 >= tree.Count || !tree[verb + 1].Form.Equals("as", StringComparison.OrdinalIgnoreCase) || tree.Child(verb, "obj") >= 0)
        {
            return;
        }

        var judged = verb + 2;
        if (tree[judged] is { Upos: "VERB", Xpos: "VBG" } && tree[judged].Head == verb && tree.Child(judged, "obj") is >= 0 and var thing && thing > judged)
        {
            tree.Set(thing, verb, "obj"); // "denounced as meddling a statement by the parliament"
        }
        else if (tree[judged].Upos == "ADJ" && !char.IsUpper(tree[judged].Form[0]) && tree[verb + 1].Head is >= 0 and var noun && noun > judged + 1 && tree[noun].Head == verb && tree[noun].Upos is "NOUN" or "PROPN"
            && (tree[judged + 1].Upos is "DET" or "PRON" or "PROPN" || char.IsUpper(tree[judged + 1].Form[0])))
        {
            tree.Set(noun, verb, "obj");
            tree.Set(judged, verb, "advcl");
            tree.Set(verb + 1, judged, "mark");
        }
    }

    /// <summary>"flew to besieged Sarajevo": a participle between a preposition and its name describes it.</summary>
    public void ParticipleOfName(int participle)
    {
        if (tree[participle] is { Upos: "VERB", Xpos: "VBN", Relation: "advcl" } && participle > 0 && participle + 1 < tree.Count && tree[participle - 1].Relation == "case" && tree[participle - 1].Head == participle + 1 && tree[participle + 1].Upos == "PROPN")
        {
            tree.Set(participle, participle + 1, "amod");
        }
    }

    /// <summary>"to Venezuela, then Brazil": what "then" brings is one more, and no other name of the first.</summary>
    public void NextStop(int name)
    {
        if (tree[name] is { Relation: "appos", Upos: "PROPN", Head: >= 0 and var first } && first < name && tree.Child(name, "advmod") is >= 0 and var next
            && next < name && words.NextWords.Contains(tree[next].Lemma))
        {
            tree.Set(name, first, "conj");
        }
    }

    /// <summary>"Detailing new sanctions this week, Bolton slammed Cuba": a bare time behind the object of a participle that opens the sentence is that of the clause.</summary>
    public void BareTimeBehindObject(int time)
    {
        if (tree[time] is { Upos: "NOUN", Head: >= 0 and var noun } && noun < time && tree[time].Relation is "nmod:unmarked" or "nmod:tmod" && words.BareTimes.Contains(tree[time].Lemma)
            && tree[noun] is { Relation: "obj", Head: >= 0 and var verb } && tree[verb] is { Relation: "advcl", Xpos: "VBG", Head: var main } && main > time)
        {
            tree.Set(time, verb, "obl:unmarked");
        }
    }

    /// <summary>"from Guinea-Bissau": what a hyphen joins is one name, not two places.</summary>
    public void HyphenedName(int hyphen)
    {
        if (hyphen > 0 && hyphen + 1 < tree.Count && tree[hyphen].Xpos == "HYPH" && tree[hyphen - 1] is { Upos: "PROPN" } first && tree[hyphen + 1] is { Upos: "PROPN" } second
            && first.Head == second.Head && first.Relation == second.Relation && first.Head >= 0)
        {
            tree.Set(second.Index, first.Index, "flat");
            foreach (var token in tree.Tokens)
            {
                if (token.Head == second.Index && token.Index < first.Index)
                {
                    tree.Set(token.Index, first.Index, token.Relation);
                }
            }
        }
    }

    /// <summary>"reopened the Adre crossing": a bare gerund right behind a name with an article is the noun that the name belongs to.</summary>
    public void GerundOfName(int noun)
    {
        if (noun > 1 && tree[noun] is { Xpos: "VBG", Relation: "advcl" or "acl", Head: >= 0 } gerund && tree[noun - 1] is { Upos: "PROPN", Relation: "obj" } name && name.Head is >= 0 and var verb
            && (gerund.Head == verb || gerund.Head == noun - 1) && tree.Child(noun - 1, "det") >= 0 && tree.Child(noun, "obj") < 0 && tree.Child(noun, "mark") < 0)
        {
            tree.Replace(noun, gerund with { Lemma = gerund.Form, Upos = "NOUN", Xpos = "NN", Feats = "Number=Sing", Head = verb, Relation = "obj" });
            foreach (var token in tree.Tokens)
            {
                if (token.Head == noun - 1 && token.Index < noun)
                {
                    tree.Set(token.Index, noun, token.Relation);
                }
                else if (token.Head == noun && token.Relation == "obl")
                {
                    tree.Set(token.Index, noun, "nmod");
                }
            }

            tree.Set(noun - 1, noun, "compound");
        }
    }

    /// <summary>"with U.S. president Joe Biden", "in the capital Damascus": the preposition belongs to the name that heads the phrase, not to the title.</summary>
    public void CaseOfTitle(int mark)
    {
        if (tree[mark].Relation == "case" && tree[mark].Upos == "ADP" && tree[mark].Head is >= 0 and var title && title > mark
            && tree[title].Relation is "nmod:desc" or "compound" && tree[title].Head > title && tree.Child(tree[title].Head, "case") < 0)
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
            || tree[verb].Upos != "VERB" || tree.Child(noun, "case") >= 0 || tree.Child(verb, "obj") >= 0 || tree.Child(verb, "aux:pass") >= 0 || tree[verb].Xpos == "VBN" || !(tree.Start(noun) == verb + 1 || IsBehindName(noun, verb)))
        {
            return;
        }

        tree.Set(noun, verb, "obj");
    }

    /// <summary>"dismissed as 'baseless' a report": what something is called stands before the thing.</summary>
    private bool IsBehindName(int noun, int verb)
    {
        var start = tree.Start(noun);
        return tree[verb + 1].Form == "as" && tree[start].Upos == "DET" && tree[verb + 1].Head is var called && called > verb && called < start
            && (tree[called].Upos == "ADJ" || tree[called].Relation == "obl") && tree[called].Head == verb && tree[start - 1].Form is not (",");
    }

    /// <summary>"ratified the treaty with Russia dividing the sea": "with" behind a deal names its other party, and the gerund says what the deal does.</summary>
    public void PartnerOfDeal(int verb)
    {
        if (tree[verb] is { Xpos: "VBG", Relation: "advcl", Head: >= 0 and var above } && above < verb && tree.Child(verb, "nsubj") is > 1 and var partner && partner < verb && tree.Child(verb, "mark") is > 0 and var with && tree[with].Lemma == "with"
            && with < partner && tree[with - 1] is { Relation: "obj", Upos: "NOUN" } && tree[with - 1].Head == above && words.DoneThings.Contains(tree[with - 1].Lemma))
        {
            tree.Set(partner, with - 1, "nmod");
            tree.Set(with, partner, "case");
            tree.Set(verb, with - 1, "acl");
        }
    }

    /// <summary>"flies ambassador home": an adverb has no compound; the noun before it is the verb's object.</summary>
    public void ObjectBeforeHome(int noun)
    {
        if (tree[noun] is { Upos: "NOUN" or "PROPN", Relation: "compound", Head: >= 0 and var home } && home == noun + 1 && tree[home] is { Relation: "advmod", Head: >= 0 and var verb } && verb < noun
            && tree[verb].Upos == "VERB" && tree.Child(verb, "obj") < 0 && tree.Start(noun) == verb + 1)
        {
            tree.Set(noun, verb, "obj");
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

    /// <summary>"called on both governments to lower the tension": a preposition right before the noun that depends on the verb by it is no particle.</summary>
    public void PrepositionNoParticle(int mark)
    {
        if (tree[mark] is not { Relation: "compound:prt", Upos: "ADP", Head: >= 0 and var verb } || mark != verb + 1)
        {
            return;
        }

        for (var noun = mark + 1; noun < tree.Count; noun++)
        {
            if (tree[noun].Head == verb)
            {
                if (tree[noun] is { Relation: "obl", Upos: "NOUN" or "PROPN" or "PRON" or "DET" } && tree.Child(noun, "case") < 0 && tree.Start(noun) == mark + 1)
                {
                    tree.Set(mark, noun, "case");
                }

                return;
            }
        }
    }

    /// <summary>"asked both to cool down": who stands before the "to" is asked, and is not what is cooled.</summary>
    public void AskedBoth(int asked)
    {
        if (tree[asked] is { Relation: "obj", Upos: "DET" or "PRON", Head: >= 0 and var verb } && verb > asked && tree[verb] is { Relation: "xcomp", Head: >= 0 and var asking } && asking == asked - 1
            && tree.Child(asking, "obj") < 0 && tree.Child(verb, "mark") is >= 0 and var to && to > asked)
        {
            tree.Set(asked, asking, "obj");
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
