using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>What the grammar of a pronoun's own sentence says of it: whom it means ("urged Putin to stop his troops"), and whom it cannot mean ("he invited Chávez").</summary>
internal sealed class ClauseBindings(SentenceScope scope, NamedParties named)
{
    private readonly SyntaxTree tree = scope.Tree;

    /// <summary>The subject of the verb that a word hangs on, near or far; -1 for none.</summary>
    public int Subject(int at)
    {
        for (var verb = tree[at].Head; verb >= 0; verb = tree[verb].Head)
        {
            if (tree.Child(verb, "nsubj") is >= 0 and var subject)
            {
                return subject;
            }

            // "asked India to withdraw": India is to do it.
            if (tree[verb].Relation == "xcomp" && tree[verb].Head >= 0 && (tree.Child(tree[verb].Head, "obj") is >= 0 and var thing ? thing : tree.Child(tree[verb].Head, "iobj")) is >= 0 and var controller)
            {
                return controller;
            }
        }

        return -1;
    }

    /// <summary>"a surgeon and his wife", "Maduro and his ministers": his who stands beside; empty where that is nobody known, null where nobody stands there.</summary>
    public ImmutableArray<Party>? Beside(int at)
    {
        var thing = tree[at].Relation == "nmod:poss" ? tree[at].Head : -1;
        return thing >= 0 && tree[thing] is { Relation: "conj", Head: >= 0 and var first } && first < at && tree[first].Upos is "NOUN" or "PROPN" && !Phrases.IsPlural(tree, first) && tree.Child(thing, "cc") >= 0
            && (scope.Map[first].Any(p => p.State is not null) || !Phrases.IsDefinite(tree, first)) && (scope.RoleAt(first) is not null || (!scope.Map[first].IsEmpty && ReferentKinds.Of(scope, first) == ReferentKind.Person))
            ? scope.Map[first]
            : null;
    }

    /// <summary>"France, whose jets bombed the town", "an embassy in Berlin, whose leaders": whom a "whose" means, by the noun that its clause hangs on, else by the word right before it; -1 for nobody.</summary>
    public int Bearer(int at)
    {
        var noun = -1;
        for (var up = tree[at].Head; up >= 0 && noun < 0; up = tree[up].Head)
        {
            noun = tree[up].Relation == "acl:relcl" ? tree[up].Head : -1;
        }

        var before = at - 1;
        while (before > 0 && (tree[before].Upos is "PUNCT" or "CCONJ"))
        {
            before--;
        }

        return IsKnown(noun) && noun < at && !IsElsewhere(before, noun) ? noun : IsKnown(before) ? before : -1;
    }

    /// <summary>"its envoy to Britain, whose role": a name behind a noun that is not its own.</summary>
    private bool IsElsewhere(int name, int noun) => tree[name] is { Upos: "PROPN", Relation: "nmod" } && tree[name].Head == noun && IsKnown(name) && Phrases.HasCase(tree, name, "to", "in", "with", "from");

    private bool IsKnown(int at) => at >= 0 && scope.Map[at].Any(p => p.State is not null || p.Id is not null);

    /// <summary>"Mali's rulers asked them to go": as an object not those who are the subject; empty for none.</summary>
    public ImmutableArray<Party> Others(int at) => Described(at) is { IsEmpty: false } described ? described : tree[at].Relation is "obj" or "iobj" && !tree[at].Form.EndsWith("selves", StringComparison.OrdinalIgnoreCase)
        && Subject(at) is >= 0 and var subject ? scope.Map[subject].AddRange(Sent(at)) : OfAttacked(at);

    /// <summary>"eleven countries announce that they will sign": whether those who tell it are several whom nobody knows, and hardly some one state.</summary>
    public bool IsOfOthers(int at) =>
        tree[at] is { Relation: "nsubj", Head: >= 0 and var verb } && tree[verb] is { Relation: "ccomp", Head: >= 0 and var telling } && tree.Child(telling, "nsubj") is >= 0 and var teller
        && tree[teller].Has("Number=Plur") && scope.Map[teller].IsEmpty;

    /// <summary>"sent warships to follow them": whom somebody sends to do it; empty for nobody.</summary>
    private ImmutableArray<Party> Sent(int at) =>
        tree[at].Head is >= 0 and var done && tree[done] is { Xpos: "VB", Relation: "advcl" or "xcomp" or "acl", Head: >= 0 and var above } && Phrases.HasCase(tree, done, "to")
        && (tree[above].Upos == "VERB" ? above : tree[above].Head) is >= 0 and var sending && scope.Words.Senders.Contains(tree[sending].Lemma) && tree.Child(sending, "obj") is >= 0 and var sent && sent < done
            ? scope.Map[sent]
            : [];

    /// <summary>"after they attacked a Turkish patrol": as a subject nobody whose people or things the clause attacks.</summary>
    private ImmutableArray<Party> OfAttacked(int at)
    {
        if (tree[at] is not { Relation: "nsubj", Head: >= 0 and var verb } || !scope.Words.Assaults.Contains(tree[verb].Lemma) || tree.Child(verb, "obj") is not (>= 0 and var thing))
        {
            return [];
        }

        var state = scope.Map[thing] is [{ State: { } struck }] ? struck : tree.Child(thing, "amod") is >= 0 and var whose && scope.EntryAt(whose)?.Entity.State is { } of ? of : null;
        return state is null ? [] : [.. Enumerable.Range(0, at).SelectMany(i => scope.Map[i]).Where(p => p.State == state)];
    }

    /// <summary>"500 peacekeepers they abducted", "the crew that it holds": whoever acts in such a clause is not whom it describes.</summary>
    public ImmutableArray<Party> Described(int at) => tree[at] is { Relation: "nsubj", Head: >= 0 and var verb } && tree[verb] is { Relation: "acl:relcl", Head: >= 0 and var noun } && noun < at
        ? scope.Map[noun]
        : [];

    /// <summary>"He has invited Chávez": whom the clause of a subject names further on, the subject is not.</summary>
    public string[] NamedBehind(int at)
    {
        if (tree[at].Relation is not ("nsubj" or "nsubj:pass") || tree[at].Head is not (>= 0 and var verb) || verb < at)
        {
            return [];
        }

        var found = new List<string>();
        foreach (var child in tree.Children(verb))
        {
            if (child > at && tree[child].Relation is "obj" or "iobj" or "obl" && scope.EntryAt(child)?.Entity?.Kind is not (EntityKind.State or EntityKind.Place) && TitlesAndNames.LastNameAt(tree, child) is { } name)
            {
                found.Add(name);
            }

            if (child > at && tree[child].Relation is "obj" or "iobj" or "obl" && scope.EntryAt(child) is { Entity: { Kind: EntityKind.Person, Name: var known } })
            {
                found.Add(known); // "Chavez" is Hugo Chávez
            }
        }

        return [.. found];
    }

    /// <summary>"The army shelled the rebels, and it also bombed …", "the pilots claim that they received orders": the subject of a joined clause, or of what many say, takes up the subject before it.</summary>
    /// <param name="kind">Null for several.</param>
    public Referent? Parallel(int at, ReferentKind? kind, bool? isFemale)
    {
        if (tree[at].Relation != "nsubj" || tree[at].Head is not (>= 0 and var verb) || !(tree[verb].Relation == "conj" || (kind is null && tree[verb].Relation == "ccomp")) || tree[verb].Head is not (>= 0 and var above)
            || tree.Child(above, "nsubj") is not (>= 0 and var subject) || subject > at || scope.Map[subject].IsEmpty || scope.Map[subject].All(p => p.State is null))
        {
            return null;
        }

        if (kind is null && tree[verb].Relation == "conj" && Met(above) is >= 0 and var partner && partner < at && scope.Map[partner] is { IsEmpty: false } met && met.All(p => p.State is not null))
        {
            return new Referent(scope.Map[subject].AddRange(met), null, null, ReferentKind.Several, scope.Sentence, true, null); // "Abiy meets Afwerki and they pledge"
        }

        var fits = kind is null ? tree[subject].Has("Number=Plur") || tree.Child(subject, "conj") >= 0
            : ReferentKinds.Of(scope, subject) == kind && !tree[subject].Has("Number=Plur") && tree.Child(subject, "conj") < 0
                && (isFemale is null || ReferentKinds.GenderOf(scope, subject) is not { } gender || gender == isFemale);
        if (fits && kind is null)
        {
            var all = scope.Map[subject];
            foreach (var joined in tree.Children(subject))
            {
                all = tree[joined].Relation == "conj" && joined < verb ? all.AddRange(scope.Map[joined]) : all; // "Iran and Iraq said they would"
            }

            return new Referent(all, scope.EntityAt[subject], null, all.Length > 1 ? ReferentKind.Several : ReferentKind.Body, scope.Sentence, true, null);
        }

        return fits ? new Referent(scope.Map[subject], scope.EntityAt[subject], null, kind ?? ReferentKind.Body, scope.Sentence, true, null) : null;
    }

    /// <summary>Whom the subject of a verb meets, or with whom he does it; -1 for nobody.</summary>
    private int Met(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child > verb && tree[child].Relation == "obl" && Phrases.HasCase(tree, child, "with"))
            {
                return child;
            }
        }

        return scope.Words.Welcomes.Contains(tree[verb].Lemma) ? tree.Child(verb, "obj") : -1;
    }

    /// <summary>"Kenyan soldiers, supported by aircraft, continue their advance": what a verb says that many do with something of theirs is of its subject, where nobody else stands between.</summary>
    public Referent? OwnSubject(int at)
    {
        if (tree[at] is not { Relation: "nmod:poss", Head: >= 0 and var thing } || tree[thing] is not { Relation: "obj", Head: >= 0 and var verb } || verb > at || scope.Words.Assaults.Contains(tree[verb].Lemma) || scope.Words.Pairs.Relational.Contains(tree[thing].Lemma)
            || tree.Child(verb, "nsubj") is not (>= 0 and var subject) || subject > verb || !tree[subject].Has("Number=Plur") || scope.Map[subject].All(p => p.State is null))
        {
            return null;
        }

        for (var i = tree.Subtree(subject).End; i < at; i++)
        {
            if (!scope.Map[i].IsEmpty)
            {
                return null;
            }
        }

        return new Referent(scope.Map[subject], scope.EntityAt[subject], null, ReferentKind.Body, scope.Sentence, true, null);
    }

    /// <summary>"Washington admitted that Taiwan is China's and said it would leave": what a joined verb of saying tells of "it" is of the subject that the two verbs share.</summary>
    public Referent? Sayer(int at, ReferentKind kind, bool? isFemale)
    {
        if (tree[at].Relation != "nsubj" || tree[at].Head is not (>= 0 and var clause) || tree[clause].Relation != "ccomp" || tree[clause].Head is not (>= 0 and var saying) || tree[saying].Relation != "conj"
            || tree.Child(saying, "nsubj") >= 0 || tree[saying].Head is not (>= 0 and var first) || tree.Child(first, "nsubj") is not (>= 0 and var subject) || subject > at || scope.Map[subject].Length != 1 || ReferentKinds.Of(scope, subject) != kind
            || (isFemale is not null && ReferentKinds.GenderOf(scope, subject) is { } gender && gender != isFemale))
        {
            return null;
        }

        return new Referent(scope.Map[subject], scope.EntityAt[subject], null, kind, scope.Sentence, true, null);
    }

    /// <summary>"urged Putin to stop his troops", "punish Cuba for jailing its citizens": within such a clause, whoever is to do it.</summary>
    public Referent? Controller(int at, ReferentKind kind, bool? isFemale)
    {
        for (var verb = tree[at].Head; verb >= 0 && tree[verb].Head >= 0; verb = tree[verb].Head)
        {
            var above = tree[verb].Head;
            var controller = tree[verb].Relation switch
            {
                "acl" => CalledOn(verb, at),
                "ccomp" when tree[at].Head == verb && tree[at].Relation is "obj" or "iobj" or "obl" => -2, // "Iraq says that Iran is assisting it"
                "xcomp" or "ccomp" when tree.Child(verb, "nsubj") is >= 0 and var subject => subject,
                "xcomp" or "advcl" when scope.Words.Callers.Contains(tree[above].Lemma) && Phrases.HasCase(tree, verb, "to") && Under(above, verb) is >= 0 and var asked => asked,
                "xcomp" => tree.Child(above, "obj") is >= 0 and var thing ? thing : tree.Child(above, "iobj"),
                "advcl" or "obl" when tree[verb].Xpos == "VBG" && scope.Words.Thanks.Contains(tree[above].Lemma) && Phrases.HasCase(tree, verb, "for") => Subject(above), // "thanked Canada for training its soldiers"
                "advcl" or "obl" when tree[verb].Xpos == "VBG" && Phrases.HasCase(tree, verb, "for", "of", "from") => tree.Child(above, "obj"),
                _ => -2,
            };
            if (controller == -2)
            {
                continue;
            }

            return controller < 0 || controller > at || scope.Map[controller].IsEmpty || ReferentKinds.Of(scope, controller) != kind
                || (isFemale is not null && ReferentKinds.GenderOf(scope, controller) is { } gender && gender != isFemale)
                ? null
                : new Referent(scope.Map[controller], scope.EntityAt[controller], null, kind, scope.Sentence, false, null);
        }

        return null;
    }

    /// <summary>"called on Washington to lift its embargo": who stands between a verb and its infinitive; -1 for none.</summary>
    private int Under(int verb, int infinitive)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child > verb && child < infinitive && tree[child].Relation == "obl" && Phrases.HasCase(tree, child, "on", "to"))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>"a call for India to withdraw its troops", "urged in a letter to Iran to stop …": who is called on; -2 for none.</summary>
    private int CalledOn(int verb, int at)
    {
        if (tree.Child(verb, "nsubj") is >= 0 and var subject && subject < at)
        {
            return subject;
        }

        foreach (var child in tree.Children(tree[verb].Head))
        {
            if (child < verb && child > tree[verb].Head && tree[child].Relation == "nmod" && Phrases.HasCase(tree, child, "for", "on"))
            {
                return tree[verb].Xpos == "VB" ? child : -2;
            }
        }

        return -2;
    }

    /// <summary>"For its part, Russia …", "In his speech Putin …": before the subject of its clause a possessive means that.</summary>
    public Referent? Ahead(int at)
    {
        if (tree[at].Relation != "nmod:poss" || tree[at].Head < 0 || tree[tree[at].Head].Relation is not ("obl" or "advcl"))
        {
            return null;
        }

        var subject = Subject(at);
        if (subject > at && tree[tree[at].Head].Head == tree[subject].Head && scope.EntryAt(subject) is null && scope.Words.IsPersonal(tree[at].Form) && scope.RoleAt(subject) is { Kind: RoleKind.Office or RoleKind.Official, Sector: var sector } && !Phrases.IsPlural(tree, subject))
        {
            foreach (var whose in tree.Children(subject))
            {
                if (whose < subject && tree[whose].Relation is "amod" or "compound" or "nmod:poss" && scope.EntryAt(whose) is { Entity: { Kind: EntityKind.State, State: { } land } })
                {
                    var span = Phrases.SpanOf(tree, subject);
                    return new Referent([new Party { State = land, Sector = sector, Text = scope.TextOf(span), Span = span, How = "title" }], null, null, ReferentKind.Person, scope.Sentence, true, null); // "Following his meeting with Ramaphosa, the Irish Taoiseach"
                }
            }
        }

        if (subject <= at || tree[tree[at].Head].Head != tree[subject].Head || scope.EntryAt(subject) is not { } entry)
        {
            return null;
        }

        var person = scope.Words.IsPersonal(tree[at].Form);
        return person != (entry.Entity.Kind == EntityKind.Person) || named.Named(subject) is not { } party
            ? null
            : new Referent([party], entry.Entity, null, person ? ReferentKind.Person : ReferentKind.Body, scope.Sentence, true, null);
    }
}
