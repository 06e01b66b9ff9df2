using System.Collections;
using Entente.Coding.Actors;
using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>What a frame asks of the words around its trigger: its subject, its object, and what must not stand in its clause.</summary>
internal sealed class FrameConditions(Arguments arguments, PartyMap parties)
{
    private readonly SyntaxTree tree = arguments.Tree;
    private BitArray? names;

    /// <summary>In a list of nouns, any state by its name: "struck Syria"; as a subject also by its capital.</summary>
    private const string NamedState = "named state";

    /// <summary>In a list of nouns, whoever holds an office of state, by name or pronoun: "Macron spent a day in Dakar".</summary>
    private const string NamedOfficial = "named official";

    /// <summary>A list of nouns that holds this one holds any firm by its name: "PayPal suspends its services".</summary>
    private const string Company = "company";

    /// <summary>A list of nouns that holds this one holds any armed group by its name: "struck al-Shabaab".</summary>
    private const string Rebels = "rebel";

    /// <summary>In a list of nouns, a state or its government by any of its names: "Moscow stuck by Assad".</summary>
    private const string NamedGovernment = "named government";

    /// <summary>In a list of nouns, a town or another place by its name: "struck Kyiv".</summary>
    private const string NamedPlace = "named place";

    /// <summary>In a list of nouns, somebody by first and last name: "handed Julian Assange over to the police".</summary>
    private const string NamedPerson = "named person";

    public string? Fault(TriggerMatch trigger)
    {
        var frame = trigger.Frame;
        var verb = trigger.Trigger.Kind == TriggerKind.Auxiliary ? tree[trigger.Head].Head : trigger.Head;
        var doer = arguments.IsPassive(verb) ? arguments.Under(verb, "by") : arguments.Subject(verb);
        if (trigger.Trigger.Kind == TriggerKind.Adjective && frame.Type != "ACCUSE" && tree[verb] is { Upos: "ADJ", Relation: "amod" } && tree[verb].Head > verb)
        {
            return "it stands before a noun"; // "should hold tough talks"; but "an aggressive reaction of the United States, he said" blames
        }

        if (tree[verb] is { Xpos: "VBG", Relation: "amod" or "conj" } && arguments.Words.Sides.Adjoining.Contains(tree[verb].Lemma) && verb + 1 < tree.Tokens.Length && tree[verb + 1].Upos is "NOUN" or "ADJ")
        {
            return "it says where a thing lies"; // "bombed the town and surrounding villages"
        }

        if (frame.Subject is not null && (doer < 0 || !(Names(doer, frame.Subject) || IsOfKind(doer, frame.Subject) || (frame.Subject.Contains(NamedState) && parties[doer] is [{ State: not null, Sector: null, How: "capital" or "pronoun" }]))))
        {
            return "its subject is another";
        }

        if (frame is { Type: "PROTEST", Subject: not null } && !frame.Subject.Contains(NamedState) && doer >= 0 && tree[doer].Upos == "PROPN" && tree.Child(doer, "conj") >= 0 && parties[doer] is [{ State: not null, Sector: null, How: "name" }])
        {
            return $"its subject is '{tree[doer].Form}'"; // "Spain and the European Union protested" is no crowd's, whatever a union may be
        }

        if (frame is { Type: "ASSAULT", NotSubject: not null } && doer >= 0 && IsOfKind(doer, frame.NotSubject))
        {
            return $"its subject is '{tree[doer].Form}'"; // "Amazon begins operations in India"
        }

        if (frame.NotSubject is not null && doer >= 0 && !(tree[doer].Upos == "PROPN" && parties[doer] is [{ State: not null, Sector: null, How: "name" }]) && !IsNamedFirm(doer) && Names(doer, frame.NotSubject))
        {
            return $"its subject is '{tree[doer].Form}'";
        }

        if (frame.Intransitive && arguments.Object(verb) >= 0)
        {
            return "it has an object";
        }

        if (frame.Transitive && trigger.Trigger.Kind is TriggerKind.Verb or TriggerKind.Phrase && arguments.Object(verb) < 0)
        {
            return "it has no object";
        }

        if (frame.Passive && trigger.Trigger.Kind is TriggerKind.Verb or TriggerKind.Phrase && !arguments.IsPassive(verb))
        {
            return "it is no passive";
        }

        if (frame.Coming && tree[verb].Xpos != "VB" && !(tree.Child(verb, "aux") is >= 0 and var modal && tree[modal].Xpos == "MD"))
        {
            return "it tells of what was done";
        }

        if (frame.Unless is not null && Excluding(verb, frame.Unless, frame.Subject) is { } excluding)
        {
            return $"'{excluding}' stands in its clause";
        }

        if (trigger.Trigger.Kind == TriggerKind.Noun && tree[verb].Relation is "nmod" or "obl" && (arguments.HasCase(verb, "about") || arguments.HasCase(verb, "on")) && tree[verb].Head is >= 0 and var work && arguments.Words.Works.Contains(tree[work].Lemma))
        {
            return $"'{tree[work].Form}' tells of it"; // "a film about the war"
        }

        if (trigger.Trigger.Kind == TriggerKind.Noun && frame.Type is "AGREE" or "COOPERATE" && tree[verb] is { Relation: "nmod", Head: >= 0 and var over } && arguments.HasCase(verb, "of") && arguments.Words.Status.Ends.Contains(tree[over].Lemma))
        {
            return $"'{tree[over].Form}' tells of its end"; // "the termination of its pact with Washington"
        }

        if (trigger.Trigger.Kind == TriggerKind.Phrase && tree[verb] is { Relation: "acl:relcl", Head: >= 0 and var what } && tree[what] is { Lemma: "what", Head: >= 0 and var judge } && tree[what].Relation is "obj" or "ccomp"
            && arguments.Words.Sides.Naming.Contains(tree[verb].Lemma) && arguments.Words.Harm.Judging.Contains(tree[judge].Lemma))
        {
            return $"'{tree[judge].Form}' judges it"; // "condemned what it described as Polish aggression"
        }

        if (frame.Object is null && frame.NotObject is null)
        {
            return null;
        }

        var thing = trigger.Trigger.Kind == TriggerKind.Auxiliary ? tree[trigger.Head].Head : ObjectOf(trigger); // "would not comment": what an auxiliary is about is its verb
        if (frame.Object is not null && (thing < 0 || !(Names(thing, frame.Object) || IsOfKind(thing, frame.Object))))
        {
            return thing < 0 ? "it has no object" : $"its object is '{tree[thing].Form}'";
        }

        if (frame.NotObject is not null && trigger.Trigger is { Kind: TriggerKind.Verb, Words: [_, "to"] } && (tree.Child(verb, "obj") is >= 0 and var asked ? asked : tree.Child(verb, "iobj")) is >= 0 and var whom && Names(whom, frame.NotObject))
        {
            return $"its object is '{tree[whom].Form}'"; // "asked visitors to wait"
        }

        thing = thing < 0 && trigger.Trigger.Kind == TriggerKind.Verb ? tree.Child(verb, "iobj") : thing; // "warned its citizens of the danger"
        return frame.NotObject is not null && thing >= 0 && !IsNamed(thing) && Names(thing, frame.NotObject)
            ? $"its object is '{tree[thing].Form}'"
            : null;
    }

    /// <summary>"Crown Prince Naruhito" is no crown: words of a longer name are no common nouns.</summary>
    private bool IsNamed(int noun) => tree[noun].Upos == "PROPN" && tree.Child(noun, "flat") >= 0;

    /// <summary>
    /// A word of the list in the trigger's clause or, where it is a participle of another, in that one. Words of a party's
    /// name do not count ("Rescue Party"), nor do those of what is told beside it of a noun ("who was arrested during a raid").
    /// </summary>
    /// <param name="wanted">What the frame wants as its subject stops nothing: soldiers may be prisoners, yet "soldiers took Kampala".</param>
    private string? Excluding(int head, LemmaSet lemmas, LemmaSet? wanted)
    {
        // "the price it charges Georgia"
        if (tree[head].Relation == "acl:relcl" && tree.Child(head, "obj") >= 0 && tree.Child(head, "nsubj") is >= 0 and var own && !tree[own].Has("PronType=Rel") && tree[head].Head is >= 0 and var antecedent && tree[antecedent].Upos == "NOUN" && lemmas.Contains(tree[antecedent].Lemma.ToLowerInvariant()))
        {
            return tree[antecedent].Form;
        }

        if (tree[head] is { Upos: "NOUN", Relation: "nsubj", Head: >= 0 and var happening } && tree[happening].Upos == "VERB" && lemmas.Contains(tree[happening].Lemma))
        {
            return tree[happening].Form; // "trade between them has fallen"
        }

        if (tree[head] is { Upos: "NOUN", Relation: "obj" or "obl", Head: >= 0 and var governor } && tree[governor].Upos == "VERB" && lemmas.Contains(tree[governor].Lemma))
        {
            return tree[governor].Form; // "severed contact with the tower"
        }

        var range = tree.Subtree(tree[head].Relation is "advcl" or "acl" or "xcomp" or "conj" && tree[head].Head >= 0 ? tree[head].Head : head);
        for (var i = range.Start; i < range.End; i++)
        {
            if (IsAside(i, head) || IsOfFirst(i, head))
            {
                i = Math.Max(i, tree.Subtree(i).End - 1);
            }
            else if (lemmas.Contains(tree[i].Lemma.ToLowerInvariant()) && !IsStormed(i) && !InName(i) && !(tree[i].Relation == "nsubj" && wanted?.Contains(tree[i].Lemma.ToLowerInvariant()) == true))
            {
                return tree[i].Form;
            }
            else if (i > range.Start && lemmas.HasCompounds && lemmas.Contains($"{tree[i - 1].Lemma} {tree[i].Lemma}".ToLowerInvariant()))
            {
                return $"{tree[i - 1].Form} {tree[i].Form}"; // "grain deal"
            }
        }

        return null;
    }

    /// <summary>"stormed a hotel": what is weather as a noun is a deed as a verb with an object.</summary>
    private bool IsStormed(int token) => tree[token].Upos == "VERB" && arguments.Words.Harm.Stormy.Contains(tree[token].Lemma) && arguments.Object(token) >= 0;

    /// <summary>"bought gas from Norway and attacked Chad": what is said of the verb before, where both have an object of their own; its subject is that of both.</summary>
    private bool IsOfFirst(int token, int head) =>
        tree[head] is { Relation: "conj", Upos: "VERB", Head: >= 0 and var first } && token < head && tree[token].Head == first && tree[token].Relation is "obj" or "iobj" or "obl"
        && tree.Subtree(token).End <= head && arguments.Object(head) >= 0 && arguments.Object(first) >= 0;

    /// <summary>What tells of another act: a relative clause, a participle after a comma, a verb joined to this one where each has an object; not one in which the trigger stands.</summary>
    private bool IsAside(int token, int head) =>
        tree.Subtree(token) is var clause && token != head && (head < clause.Start || head >= clause.End)
        && (tree[token].Relation == "acl:relcl" || (tree[token] is { Relation: "conj", Upos: "VERB" } && token > head && tree[head].Upos == "VERB" && arguments.Object(token) >= 0 && arguments.Object(head) >= 0) || (tree[token].Relation == "acl" && tree[token].Xpos == "VBN" && token > 0 && tree[clause.Start].Form == ","));

    private bool InName(int token)
    {
        names ??= NamesOf(tree, parties);
        return names[token];
    }

    /// <summary>The tokens of known parties' names of two words or more.</summary>
    private static BitArray NamesOf(SyntaxTree tree, PartyMap parties)
    {
        var names = new BitArray(tree.Tokens.Length);
        for (var i = 0; i < tree.Tokens.Length; i++)
        {
            foreach (var party in parties[i].Where(p => p.State is not null || p.Id is not null)) // "Typhoon Muifa" is nobody
            {
                var all = Enumerable.Range(0, tree.Tokens.Length).Where(t => tree[t].Span.Start >= party.Span.Start && tree[t].Span.End <= party.Span.End).ToArray();
                var words = all.All(t => char.IsUpper(tree[t].Form[0])) ? all : [.. all.Where(t => tree[t].Upos == "PROPN")]; // "European Union", whatever the tagger takes the first for
                foreach (var word in words.Length > 1 ? words : [])
                {
                    names[word] = true;
                }
            }
        }

        return names;
    }

    /// <summary>The object that a frame speaks of; of "call for X" it is what stands under the preposition.</summary>
    public int ObjectOf(TriggerMatch trigger)
    {
        if (trigger.Trigger.Kind == TriggerKind.Noun)
        {
            return arguments.Under(trigger.Head, "of");
        }

        if (trigger.Frame.Object is not null && tree.Child(trigger.Head, "obj") is >= 0 and var direct && !trigger.Extra.Contains(direct) && Names(direct, trigger.Frame.Object))
        {
            return direct; // "let observers into the town"
        }

        if (trigger.Frame.Object is not null && arguments.PassiveSubject(trigger.Head) is >= 0 and var sufferer && Names(sufferer, trigger.Frame.Object))
        {
            return sufferer; // "refugees were bundled across the border"
        }

        foreach (var extra in trigger.Extra)
        {
            if (tree[extra].Relation is "case" or "mark" && tree[extra].Head >= 0 && tree[extra].Head != trigger.Head)
            {
                return tree[extra].Head;
            }
        }

        return arguments.Object(trigger.Head);
    }

    /// <summary>"placed missiles on the island and withdrew them": a pronoun as object means the object of the verb before; else the noun itself.</summary>
    private int Meant(int noun)
    {
        if (tree[noun] is not { Upos: "PRON", Relation: "obj", Lemma: "they" or "it", Head: >= 0 and var verb } || tree[verb].Head is not (>= 0 and var before) || before > noun)
        {
            return noun;
        }

        return tree.Child(before, "obj") is >= 0 and var thing && thing < noun && tree[thing].Upos == "NOUN" && tree[thing].Has("Number=Plur") == (tree[noun].Lemma == "they") ? thing : noun;
    }

    /// <summary>"a sit-in": the last part of a noun with a hyphen, on which the tree hangs the first.</summary>
    private bool IsHyphened(int noun) => noun >= 2 && tree[noun - 1].Form == "-" && tree[noun - 2].Head == noun && tree[noun - 2].Span.End == tree[noun - 1].Span.Start && tree[noun - 1].Span.End == tree[noun].Span.Start;

    /// <summary>Whether a list that wants firms or rebels is met by one of them by its name.</summary>
    private bool IsOfKind(int noun, LemmaSet wanted) => tree[noun].Upos == "PROPN" && parties[noun] is [{ How: "name", Sector: { } sector }]
        && ((sector == "BUS" && wanted.Contains(Company)) || (sector == "REB" && wanted.Contains(Rebels)));

    /// <summary>Whether a noun or its compound ("trade embargo") is in a list of lemmas; so may be any joined to it.</summary>
    /// <param name="isPart">Whether it stands under an "of": the president of Mali is no named state.</param>
    private bool Names(int noun, LemmaSet lemmas, bool isPart = false)
    {
        noun = Meant(noun);
        if (lemmas.Contains(tree[noun].Lemma) || lemmas.Contains(tree[noun].Lemma.ToLowerInvariant())
            || lemmas.Contains(tree[noun].Form.ToLowerInvariant())
            || (IsHyphened(noun) && lemmas.Contains($"{tree[noun - 2].Form}-{tree[noun].Lemma}".ToLowerInvariant()))
            || (!isPart && lemmas.Contains(NamedState) && parties[noun] is [{ State: not null, Sector: null, How: "name" }])
            || (lemmas.Contains(NamedPlace) && tree[noun].Upos == "PROPN" && parties[noun] is [{ State: not null, How: "city" or "capital" or "place" }])
            || (lemmas.Contains(NamedOfficial) && tree[noun].Upos is "PROPN" or "PRON" && parties[noun] is [{ State: not null, Sector: "GOV", How: "name" or "pronoun" }])
            || (lemmas.Contains(NamedPerson) && tree[noun].Upos == "PROPN" && tree.Child(noun, "flat") >= 0 && parties[noun] is [] or [{ State: null, Id: null }] or [{ Sector: not (null or "BUS"), How: not ("city" or "place" or "capital") }])
            || (!isPart && lemmas.Contains(NamedGovernment) && tree[noun].Upos is "PROPN" or "PRON" && parties[noun] is [{ State: not null, Sector: null or "GOV", How: not "city" }]))
        {
            return true;
        }

        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Relation is "compound" or "amod"
                && (lemmas.Contains($"{tree[child].Lemma} {tree[noun].Lemma}".ToLowerInvariant())
                    || lemmas.Contains($"{tree[child].Form} {tree[noun].Lemma}".ToLowerInvariant()))) // "arms export"
            {
                return true;
            }

            if (tree[child].Relation == "compound" && IsNamedByJoined(child, noun, lemmas))
            {
                return true;
            }

            // "the USS Cole" is a warship
            if (tree[child].Relation == "compound" && tree[noun].Upos == "PROPN" && tree[child].Form is { Length: > 2 } prefix
                && prefix.All(char.IsAsciiLetterUpper) && lemmas.Contains(prefix))
            {
                return true;
            }

            // "activist Chen Guangcheng", "envoys and consuls"; Condoleezza Rice is no rice
            if (tree[child].Relation is "conj" or "nmod:desc" or "appos" or "flat" && !(tree[child] is { Relation: "flat", Upos: "PROPN" } && tree[noun].Upos == "PROPN") && (lemmas.Contains(tree[child].Lemma.ToLowerInvariant()) || (tree[child] is { Relation: "appos", Upos: "NOUN" } && Names(child, lemmas))))
            {
                return true;
            }

            if (tree[child].Relation == "nmod" && child > noun && lemmas.HasPhrases && tree.Child(child, "case") is >= 0 and var preposition
                && lemmas.Contains($"{tree[noun].Lemma} {tree[preposition].Lemma} {tree[child].Lemma}".ToLowerInvariant())) // "channel of communication"
            {
                return true;
            }

            // "a series of sanctions", "two of its diplomats", "12 of 20 drones"
            if (tree[child].Relation == "nmod" && (arguments.HasCase(child, "of") || (tree[noun].Upos == "NUM" && tree.Child(child, "case") < 0)) && Names(child, lemmas, isPart: parties[noun] is [{ Sector: not null }, ..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"radar and air defence systems": the last of several words before a noun makes a compound with it too.</summary>
    private bool IsNamedByJoined(int compound, int noun, LemmaSet lemmas)
    {
        foreach (var joined in tree.Children(compound))
        {
            if (tree[joined].Relation == "conj" && joined < noun && lemmas.Contains($"{tree[joined].Lemma} {tree[noun].Lemma}".ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Brazil's state oil company Petrobras": no mere company, but one of the actors.</summary>
    private bool IsNamedFirm(int noun) => tree.Child(noun, "appos") is >= 0 and var name && parties[name] is [{ How: "name", Sector: "BUS", State: not null }, ..] && parties[noun] is [{ State: not null }, ..];
}
