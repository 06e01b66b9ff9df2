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
        && Subject(at) is >= 0 and var subject ? scope.Map[subject] : [];

    /// <summary>"500 peacekeepers they abducted", "the crew that it holds": whoever acts in such a clause is not whom it describes.</summary>
    public ImmutableArray<Party> Described(int at) => tree[at] is { Relation: "nsubj", Head: >= 0 and var verb } && tree[verb] is { Relation: "acl:relcl", Head: >= 0 and var noun } && noun < at
        ? scope.Map[noun]
        : [];

    /// <summary>"threatened sanctions against Cuba unless it withdraws its support": under a condition of a threat whoever is threatened.</summary>
    public Referent? Threatened(int at)
    {
        var clause = tree[at].Relation == "nsubj" ? tree[at].Head : tree[at].Relation == "nmod:poss" && tree[at].Head >= 0 ? tree[tree[at].Head].Head : -1;
        if (clause < 0 || tree[clause].Relation != "advcl" || !Phrases.HasCase(tree, clause, "unless", "until", "if") || tree[clause].Head is not (>= 0 and var main) || main > at
            || !scope.Words.Threats.Contains(tree[main].Lemma) || tree.Child(main, "nsubj") is not (>= 0 and var subject))
        {
            return null;
        }

        for (var i = at - 1; i > main; i--)
        {
            if (scope.Map[i] is [{ State: { } state }] && ReferentKinds.Of(scope, i) == ReferentKind.Body && !scope.Map[subject].Any(p => p.State == state) && tree.Subtree(main).Contains(i) && !tree.Subtree(clause).Contains(i))
            {
                return new Referent(scope.Map[i], scope.EntityAt[i], null, ReferentKind.Body, scope.Sentence, false, null);
            }
        }

        return null;
    }

    /// <summary>"told the UN it must close its office": whoever is told so must do it; null for none.</summary>
    public Referent? Obliged(int at)
    {
        if (tree[at].Relation != "nsubj" || tree[at].Head is not (>= 0 and var clause) || tree[clause].Relation != "ccomp" || tree[clause].Head is not (>= 0 and var telling) || telling > at || !scope.Words.Telling.Contains(tree[telling].Lemma)
            || tree.Child(clause, "aux") is not (>= 0 and var must) || !(tree[must].Lemma.ToLowerInvariant() is "must" or "should" or "ought")
            || (tree.Child(telling, "iobj") is >= 0 and var hearer ? hearer : tree.Child(telling, "obj")) is not (>= 0 and var told) || told > at || scope.Map[told].Length == 0 || scope.Map[told].All(p => p.State is null && p.Id is null))
        {
            return null;
        }

        var all = scope.Map[told];
        foreach (var joined in tree.Children(told))
        {
            all = tree[joined].Relation == "conj" && joined < at ? all.AddRange(scope.Map[joined]) : all; // "warns Iran and Syria that they should"
        }

        return new Referent(all, scope.EntityAt[told], null, ReferentKinds.Of(scope, told), scope.Sentence, false, null);
    }

    /// <summary>"sued the state after it barred the lawyers", "shot down a Syrian jet as it strayed": whoever is punished or caught did what is told after it; null for none.</summary>
    public Referent? Punished(int at)
    {
        var clause = tree[at].Relation == "nsubj" ? tree[at].Head : -1;
        return clause >= 0 && tree[clause].Relation == "advcl" && Phrases.HasCase(tree, clause, "after", "because", "as", "when") && tree[clause].Head is >= 0 and var main && main < at
            && scope.Words.Punishments.Contains(tree[main].Lemma) && tree.Child(main, "obj") is >= 0 and var done && done < at && IsBody(done)
            ? new Referent([.. Whose(done).Take(1)], scope.EntityAt[done], null, ReferentKind.Body, scope.Sentence, false, null)
            : null;
    }

    private bool IsBody(int noun) => Whose(noun) is [{ State: not null }] && (scope.Map[noun].IsEmpty || ReferentKinds.Of(scope, noun) is ReferentKind.Body or ReferentKind.Place);

    /// <summary>The parties of a noun; of a thing without any ("an Iranian tanker") those of the nationality before it.</summary>
    private ImmutableArray<Party> Whose(int noun)
    {
        if (!scope.Map[noun].IsEmpty)
        {
            return scope.Map[noun];
        }

        foreach (var child in tree.Children(noun))
        {
            if (child < noun && tree[child].Relation is "amod" or "compound" or "nmod:poss" && scope.Map[child] is [{ State: not null }] owner)
            {
                return owner;
            }
        }

        return [];
    }

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

    /// <summary>"The army shelled the rebels, and it also bombed …": the subject of a joined clause takes up the subject before it.</summary>
    /// <param name="kind">Null for several.</param>
    public Referent? Parallel(int at, ReferentKind? kind, bool? isFemale)
    {
        if (tree[at].Relation != "nsubj" || tree[at].Head is not (>= 0 and var verb) || tree[verb].Relation != "conj" || tree[verb].Head is not (>= 0 and var above)
            || tree.Child(above, "nsubj") is not (>= 0 and var subject) || subject > at || scope.Map[subject].IsEmpty || scope.Map[subject].All(p => p.State is null))
        {
            return null;
        }

        var fits = kind is null ? tree[subject].Has("Number=Plur") || tree.Child(subject, "conj") >= 0
            : ReferentKinds.Of(scope, subject) == kind && !tree[subject].Has("Number=Plur") && tree.Child(subject, "conj") < 0
                && (isFemale is null || ReferentKinds.GenderOf(scope, subject) is not { } gender || gender == isFemale);
        return fits ? new Referent(scope.Map[subject], scope.EntityAt[subject], null, kind ?? ReferentKind.Body, scope.Sentence, true, null) : null;
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
                "xcomp" or "ccomp" when tree.Child(verb, "nsubj") is >= 0 and var subject => subject,
                "xcomp" or "advcl" when scope.Words.Callers.Contains(tree[above].Lemma) && Phrases.HasCase(tree, verb, "to") && Under(above, verb) is >= 0 and var asked => asked,
                "xcomp" => tree.Child(above, "obj") is >= 0 and var thing ? thing : tree.Child(above, "iobj"),
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

    /// <summary>"thanked Oman for its help", "punished Iran over its rockets": his or its who is thanked.</summary>
    public Referent? Judged(int at, ReferentKind kind, bool? isFemale)
    {
        var thing = tree[at].Relation == "nmod:poss" ? tree[at].Head : -1;
        if (thing < 0 || tree[thing].Head is not (>= 0 and var above) || !Phrases.HasCase(tree, thing, "for", "over")
            || (tree[thing].Relation == "obl" ? tree.Child(above, "obj") : tree[thing].Relation == "nmod" && tree[above].Relation == "obj" ? above : -1) is not (>= 0 and var judged))
        {
            return null;
        }

        return judged > thing || scope.Map[judged].Length != 1 || ReferentKinds.Of(scope, judged) != kind
            || (isFemale is not null && ReferentKinds.GenderOf(scope, judged) is { } gender && gender != isFemale)
            ? null
            : new Referent(scope.Map[judged], scope.EntityAt[judged], null, kind, scope.Sentence, false, null);
    }

    /// <summary>"halted shipments to the United States in retaliation for its airlift": its whom the act is done to.</summary>
    public Referent? Answered(int at)
    {
        if (tree[at].Relation != "nmod:poss" || tree[at].Head is not (>= 0 and var thing) || tree[thing].Relation is not ("nmod" or "obl") || !Phrases.HasCase(tree, thing, "for", "over", "against", "to", "at", "of")
            || tree[thing].Head is not (>= 0 and var answer))
        {
            return null;
        }

        var isAnswer = scope.Words.Retaliations.Contains(tree[answer].Lemma) && tree[answer].Relation is "obl" or "nmod";
        var isCause = scope.Words.Severances.Contains(tree[answer].Lemma) && Phrases.HasCase(tree, thing, "for", "over"); // "recalled its ambassador from Berlin over its treatment of Turks"
        if (!(isAnswer || isCause) || Subject(answer) is not (>= 0 and var doer) || scope.Map[doer].IsEmpty)
        {
            return null;
        }

        answer = isCause ? thing : answer;

        for (var i = answer - 1; i > doer; i--)
        {
            if (scope.Map[i] is [{ State: { } state }] && ReferentKinds.Of(scope, i) == ReferentKind.Body && !scope.Map[doer].Any(p => p.State == state))
            {
                return new Referent(scope.Map[i], scope.EntityAt[i], null, ReferentKind.Body, scope.Sentence, false, null);
            }
        }

        return null;
    }

    /// <summary>"wrote Brezhnev asking him to stop", "sent messages to both leaders urging them": the object of such a participle is whoever is written to.</summary>
    /// <param name="kind">Null for several.</param>
    public Referent? Addressed(int at, ReferentKind? kind)
    {
        if (tree[at].Relation is not ("obj" or "iobj") || tree[at].Head is not (>= 0 and var verb) || tree[verb] is not { Xpos: "VBG", Relation: "advcl" or "acl", Head: >= 0 and var above } || verb > at)
        {
            return null;
        }

        above = tree[above].Upos == "NOUN" && tree[above] is { Relation: "obj", Head: >= 0 and var main } ? main : above; // "sent messages … urging" hangs on the messages
        var subject = Subject(above);
        for (var i = verb - 1; i > above; i--)
        {
            if (i != subject && tree[i].Relation is "obj" or "iobj" or "obl" or "nmod" && (tree[i].Relation is "obj" or "iobj" || Phrases.HasCase(tree, i, "to", "with")) && tree.Subtree(above).Contains(i)
                && (kind is null ? scope.Map[i].Length > 1 : scope.Map[i].Length == 1 && ReferentKinds.Of(scope, i) == kind))
            {
                return new Referent(scope.Map[i], scope.EntityAt[i], null, kind ?? ReferentKind.Several, scope.Sentence, false, null);
            }
        }

        return null;
    }

    /// <summary>"accused Washington of meddling and called on it to stop": of two joined verbs the pronoun behind the second is the object of the first.</summary>
    public Referent? Repeated(int at, ReferentKind kind)
    {
        if (tree[at].Relation is not ("obj" or "iobj" or "obl") || tree[at].Head is not (>= 0 and var verb) || tree[verb] is not { Relation: "conj", Upos: "VERB", Head: >= 0 and var first } || verb > at || tree.Child(verb, "nsubj") >= 0
            || tree.Child(first, "nsubj") is not (>= 0 and var subject) || tree.Child(first, "obj") is not (>= 0 and var thing) || thing > verb || Whose(thing) is not [{ State: not null } whose]
            || !(scope.Map[thing].IsEmpty ? kind == ReferentKind.Body : ReferentKinds.Of(scope, thing) == kind) || scope.Map[subject].Any(p => p.Key == whose.Key))
        {
            return null;
        }

        return new Referent([whose], scope.EntityAt[thing], null, kind, scope.Sentence, false, null);
    }

    /// <summary>"doubts North Korea's claim that it tested a bomb", "a Russian announcement that it had": it is whoever claims; null for none.</summary>
    public Referent? Claimant(int at)
    {
        if (tree[at].Relation is not ("nsubj" or "nsubj:pass") || tree[at].Head is not (>= 0 and var clause) || tree[clause].Relation is not ("acl" or "ccomp") || !Phrases.HasCase(tree, clause, "that")
            || tree[clause].Head is not (>= 0 and var claim) || tree[claim].Upos != "NOUN" || scope.Words.Charges.Contains(tree[claim].Lemma) || (tree[claim].Head is >= 0 and var verb && scope.Words.Rebuttals.Contains(tree[verb].Lemma)))
        {
            return null;
        }

        foreach (var child in tree.Children(claim))
        {
            if (child < at && tree[child].Relation is "nmod:poss" or "amod" or "compound" or "nmod" && scope.Map[child] is [{ State: not null } or { Id: not null }] && ReferentKinds.Of(scope, child) == ReferentKind.Body
                && (child < claim || Phrases.HasCase(tree, child, "by", "from", "of")))
            {
                return new Referent(scope.Map[child], scope.EntityAt[child], null, ReferentKind.Body, scope.Sentence, false, null);
            }
        }

        return null;
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
