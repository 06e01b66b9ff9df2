using Entente.Coding.Reports;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>Parties whose own words name them.</summary>
internal sealed class NamedParties(SentenceScope scope)
{
    private readonly SyntaxTree tree = scope.Tree;

    public Party? Named(int at)
    {
        if (scope.EntryAt(at) is not { } entry)
        {
            return null;
        }

        scope.EntityAt[at] = entry.Entity;
        var span = tree.SpanOf(scope.NameRange(at));
        if (entry.Entity is { Kind: EntityKind.Organ, Sector: { } trade } && scope.Words.People.FirmSectors.Contains(trade) && tree.Child(at, "nmod:poss") is >= 0 and var holder
            && scope.Map[holder] is [{ State: { } whose } owner] && whose != entry.Entity.State)
        {
            return owner with { Name = entry.Entity.Name, Text = scope.TextOf(span), Span = span }; // "Repsol's YPF" is Spanish
        }

        return entry.Entity.Kind == EntityKind.Person
            ? Person(entry.Entity, span, TitlesAndNames.TitleAt(scope, at) is null ? "name" : "title", IsFormer(at), Nationality(at))
            : new Party
            {
                State = entry.Entity.State,
                Sector = Sector(entry, at),
                Id = entry.Entity.Id,
                Name = entry.Entity.Name,
                Text = scope.TextOf(span),
                Span = span,
                How = How(entry, at),
            };
    }

    /// <summary>"Russian president Vladimir Putin", "his predecessor, Barack Obama": the name settles who it is.</summary>
    public Party? Apposed(int at)
    {
        if (WithinTitle(at) is { } inner)
        {
            return inner;
        }

        foreach (var child in tree.Children(at))
        {
            // "the Governor-General, Sir John Kerr": the name stands behind the honorific.
            if (tree[child].Relation == "appos" && child > at && TitlesAndNames.TitleEnd(scope, child) is { } name && TitlesAndNames.PersonFrom(scope, name) is >= 0 and var titled && !IsList(at, child))
            {
                var knight = scope.EntryAt(titled)!.Entity; // PersonFrom gives tokens that have one.
                scope.EntityAt[at] = knight;
                return Person(knight, Phrases.SpanOf(tree, at).Union(tree.SpanOf(scope.NameRange(titled))), "title", Phrases.IsFormer(tree, scope.Words, at), Nationality(at));
            }

            if (tree[child].Relation == "appos" && child > at && FamilyNames.IsInitial(tree[child].Form) && tree.Child(child, "conj") < 0
                && tree.Children(child).ToArray().FirstOrDefault(c => tree[c].Relation == "flat" && scope.EntryAt(c)?.Entity.Kind == EntityKind.Person, -1) is >= 0 and var behind)
            {
                var initialled = scope.EntryAt(behind)!.Entity; // It has one.
                scope.EntityAt[at] = initialled;
                return Person(initialled, Phrases.SpanOf(tree, at).Union(tree.SpanOf(scope.NameRange(behind))), "title", Phrases.IsFormer(tree, scope.Words, at), Nationality(at)); // "the Prime Minister, Mr. R. Premadasa"
            }

            if (tree[child].Relation is "flat" or "appos" && scope.EntryAt(child) is { Entity.Kind: EntityKind.Person } entry
                && (scope.EntryAt(at) is null || tree[child].Relation == "flat") && (tree[child].Relation == "flat" || !IsList(at, child)))
            {
                scope.EntityAt[at] = entry.Entity;
                return Person(entry.Entity, Phrases.SpanOf(tree, at).Union(tree.SpanOf(scope.NameRange(child))), "title",
                    Phrases.IsFormer(tree, scope.Words, at), Nationality(at));
            }
        }

        // "The speaker of the Senate, Kassym-Jomart Tokayev, took": between commas, wherever the tree hangs the name.
        if (scope.RoleAt(at) is { Kind: RoleKind.Office or RoleKind.Official } && TitlesAndNames.BetweenCommas(scope, at) is { } between
            && TitlesAndNames.PersonFrom(scope, TitlesAndNames.TitleEnd(scope, between) ?? between) is >= 0 and var aside && !IsList(at, aside) && scope.EntryAt(aside) is { } known
            && Whose(at) is var whose && (whose is null || whose == known.Entity.State || whose == known.Entity.Owner))
        {
            scope.EntityAt[at] = known.Entity;
            return Person(known.Entity, Phrases.SpanOf(tree, at).Union(tree.SpanOf(scope.NameRange(aside))), "title", Phrases.IsFormer(tree, scope.Words, at), Nationality(at));
        }

        // "Lieutenant-Colonel Sitiveni Rabuka", "Mrs Bandaranaike": the name stands right behind where the tree has it elsewhere.
        if (scope.EntryAt(at) is null && TitlesAndNames.TitleEnd(scope, at) is { } next && TitlesAndNames.PersonFrom(scope, next) is >= 0 and var beside)
        {
            var person = scope.EntryAt(beside)!.Entity; // PersonFrom gives tokens that have one.
            scope.EntityAt[at] = person;
            return Person(person, tree[at].Span.Union(tree.SpanOf(scope.NameRange(beside))), "title", Phrases.IsFormer(tree, scope.Words, at), Nationality(at));
        }

        return NamedBody(at) ?? Kin(at);
    }

    /// <summary>"rights group Amnesty International", "the bloc ECOWAS": the name right behind a noun says which one it is.</summary>
    private Party? NamedBody(int at)
    {
        if (tree[at].Upos != "NOUN" || scope.EntryAt(at) is not null || Phrases.IsPlural(tree, at) || scope.RoleAt(at) is { Kind: RoleKind.Office or RoleKind.Official })
        {
            return null;
        }

        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation is "flat" or "appos" && tree.Child(child, "conj") < 0
                && scope.EntryAt(child) is { Entity.Kind: EntityKind.Body or EntityKind.Organ } && scope.NameRange(child).Start == at + 1 && Named(child) is { } body)
            {
                scope.EntityAt[at] = scope.EntityAt[child];
                return body with { Text = scope.TextOf(Phrases.SpanOf(tree, at).Union(body.Span)), Span = Phrases.SpanOf(tree, at).Union(body.Span) };
            }
        }

        return null;
    }

    /// <summary>"the Minister of State for Foreign Affairs of Saudi Arabia Adel al-Jubeir": the name hangs on the last word of the title.</summary>
    private Party? WithinTitle(int at)
    {
        if (scope.RoleAt(at) is not { Kind: RoleKind.Office or RoleKind.Official } || Phrases.IsPlural(tree, at) || scope.RoleRange(at) is not { Count: > 2 } range)
        {
            return null;
        }

        for (var word = at + 1; word < range.End; word++)
        {
            foreach (var child in tree.Children(word))
            {
                if (child >= range.End && tree[child].Relation is "appos" or "flat" && scope.EntryAt(child) is { Entity.Kind: EntityKind.Person } entry && tree.Child(child, "conj") < 0)
                {
                    scope.EntityAt[at] = entry.Entity;
                    return Person(entry.Entity, tree[at].Span.Union(tree.SpanOf(scope.NameRange(child))), "title", Phrases.IsFormer(tree, scope.Words, at), Nationality(at));
                }
            }
        }

        return null;
    }

    /// <summary>"his wife, Melania,", "Trump's daughter Ivanka": of the family and the state of the one they belong to.</summary>
    private Party? Kin(int at)
    {
        if (!scope.Words.People.Kin.Contains(tree[at].Lemma) || tree.Child(at, "nmod:poss") is not (>= 0 and var whose) || whose > at
            || scope.Map[whose] is not [{ State: { } state } owner] || scope.EntityAt[whose]?.Kind != EntityKind.Person)
        {
            return null;
        }

        var first = at + 1 < tree.Tokens.Length && tree[at + 1].Form == "," ? at + 2 : at + 1;
        if (first >= tree.Tokens.Length || tree[first].Upos != "PROPN" || scope.EntryAt(first) is not null
            || (first + 1 < tree.Tokens.Length && tree[first + 1].Upos == "PROPN"))
        {
            return first < tree.Tokens.Length && tree[first].Upos == "PROPN" ? null // a full name speaks for itself
                : new Party { State = state, Sector = owner.Sector is "GOV" ? "ELI" : "CVL", Text = scope.TextOf(Phrases.SpanOf(tree, at)), Span = Phrases.SpanOf(tree, at), How = "title" };
        }

        var name = tree[first].Form;
        var span = Phrases.SpanOf(tree, at).Union(tree[first].Span);
        var family = owner.Name?.Split(' ')[^1];
        var known = scope.Directory.Named($"{name} {family}").Select(n => n.Entity).FirstOrDefault(e => e.Kind == EntityKind.Person && e.State == state)
            ?? (scope.Directory.PersonsOf(state).Where(p => p.Name.StartsWith($"{name} ", StringComparison.OrdinalIgnoreCase)).Take(2).ToArray() is [var only] ? only : null);
        scope.EntityAt[at] = known;
        var party = known is not null ? Person(known, span, "title", isFormer: false)
            : new Party { State = state, Sector = "CVL", Name = name, Text = scope.TextOf(span), Span = span, How = "title" };
        scope.History.Introduce(name, party);
        return party;
    }

    /// <summary>"Imre Nagy, the Hungarian premier,": a role noun in apposition is the person before it.</summary>
    public Party? SameAsBefore(int at)
    {
        var head = tree[at].Relation == "appos" && tree[at].Upos is "NOUN" or "PROPN" && (scope.RoleAt(at) is { Kind: RoleKind.Office or RoleKind.Official }
            || (tree[at].Upos == "NOUN" && (tree.Child(at, "det") >= 0 || tree.Child(at, "nmod:poss") >= 0))) ? tree[at].Head : -1;
        if (head < 0 || head > at || Phrases.IsPlural(tree, at) || scope.Map[head] is not [var person] || scope.EntityAt[head]?.Kind != EntityKind.Person
            || scope.EntryAt(at) is not null || (Whose(at) is { } state && state != person.State))
        {
            return null;
        }

        var span = Phrases.SpanOf(tree, at);
        scope.EntityAt[at] = scope.EntityAt[head];
        return person with
        {
            Text = scope.TextOf(span),
            Span = span,
            How = "title",
            Sector = Phrases.IsFormer(tree, scope.Words, at) ? "ELI" : person.Sector,
        };
    }

    /// <summary>The state whose adjective or genitive stands before a noun.</summary>
    private string? Whose(int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (child < at && tree[child].Relation is "amod" or "compound" or "nmod:poss" && scope.EntryAt(child)?.Entity is { Kind: EntityKind.State } state)
            {
                return state.Id;
            }
        }

        return null;
    }

    /// <summary>A last name at the head of a sentence, where the parser may take it for another word.</summary>
    public Party? Again(int at) => char.IsUpper(tree[at].Form[0]) && scope.History.Introduced(tree[at].Form) is { } earlier
        ? earlier with { Text = tree[at].Form, Span = tree[at].Span, How = "name" }
        : null;

    /// <summary>"Guangxi Province", "the Pakistani town of Darra Adam Khel", "in Panguipulli, southern Chile": in which state a place lies that nobody knows; null where the words do not say.</summary>
    private string? Land(int at)
    {
        if (Phrases.IsPart(tree, scope.Words, at) && OwnerOf(at) is { } own)
        {
            return own;
        }

        if (tree[at] is { Relation: "nmod", Head: >= 0 and var part } && Phrases.IsPart(tree, scope.Words, part) && Phrases.HasCase(tree, at, "of") && OwnerOf(part) is { } around)
        {
            return around;
        }

        if (NameChooser.IsWhere(tree, at) && tree.Child(at, "nmod:poss") is >= 0 and var town && scope.EntryAt(town) is { Entity.State: { } there, Kind: NameKind.Name or NameKind.Capital or NameKind.City } && scope.Directory.IsState(there))
        {
            return there; // "in Baghdad's Tahrir Square"
        }

        foreach (var child in tree.Children(at))
        {
            if (child > at && tree[child].Relation is "appos" or "nmod:unmarked" && scope.EntryAt(child) is { Kind: NameKind.Name, Entity: { Kind: EntityKind.State, Id: { } state } } && NameChooser.IsWhere(tree, at))
            {
                return state;
            }
        }

        return null;
    }

    private string? OwnerOf(int part)
    {
        foreach (var child in tree.Children(part))
        {
            if (child < part && tree[child].Relation is "amod" or "compound" or "nmod:poss" && scope.EntryAt(child)?.Entity.State is { } state && scope.Directory.IsState(state))
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>A proper name that the knowledge base does not hold stays a name without a state.</summary>
    public Party? Unknown(int at)
    {
        if (tree[at].Upos != "PROPN" || tree[at].Relation is "flat" or "compound" or "amod" || scope.EntryAt(at) is not null || (tree[at].Form is "May" or "March" && Phrases.HasCase(tree, at, "for", "in", "until", "since", "by", "from")))
        {
            return null;
        }

        var span = Phrases.SpanOf(tree, at);
        var last = TitlesAndNames.LastNameAt(tree, at);
        return last is not null && scope.History.Introduced(last) is { } earlier
            ? earlier with { Text = scope.TextOf(span), Span = span, How = "name" }
            : NameChooser.LandBehind(scope, at, TitlesAndNames.NextAfter(tree, at)) is { Entity.State: { } state } && NameChooser.IsWhere(tree, at) // "in Fulton, Missouri"
            ? new Party { State = state, Name = scope.TextOf(span), Text = scope.TextOf(span), Span = span, How = "city" }
            : Land(at) is { } land ? new Party { State = land, Name = scope.TextOf(span), Text = scope.TextOf(span), Span = span, How = "city" }
            : Native(at) is { } native ? new Party { State = native, Sector = "CVL", Name = scope.TextOf(span), Text = scope.TextOf(span), Span = span, How = "title" }
            : Realm(at) is { } realm ? new Party { State = realm, Name = scope.TextOf(span), Text = scope.TextOf(span), Span = span, How = "title" }
            : new Party { Name = scope.TextOf(span), Text = scope.TextOf(span), Span = span, How = "unknown" };
    }

    /// <summary>"Jon Wagner, an American": of which people somebody is said to be; null for none.</summary>
    private string? Native(int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (child > at && tree[child].Relation == "appos" && scope.EntryAt(child) is { Kind: NameKind.People, Entity: { Kind: EntityKind.State, State: { } state } } && tree.Child(child, "det") is >= 0 and var article && tree[article].Lemma == "a")
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>"Abdullah of Saudi Arabia", "Juan Carlos of Spain": a crowned head is named with his country; null for others.</summary>
    private string? Realm(int at) => tree.Child(at, "nmod") is >= 0 and var land && land > at && Phrases.HasCase(tree, land, "of") && scope.EntryAt(land) is { Kind: NameKind.Name, Entity: { Kind: EntityKind.State, State: { } state } }
        && tree[at].Relation is "nsubj" or "nsubj:pass" or "obj" or "obl" or "conj" or "obl:agent" or "nmod" && tree.Child(at, "det") < 0 && scope.Words.Names.IsGivenName(tree[at].Form) ? state : null;

    /// <summary>"former US president Donald Trump": whatever else he may be today.</summary>
    private bool IsFormer(int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (child < at && scope.RoleAt(child) is not null && Phrases.IsFormer(tree, scope.Words, child))
            {
                return true;
            }
        }

        return Phrases.IsFormer(tree, scope.Words, at);
    }

    /// <summary>"the Yugoslav president, Vojislav Kostunica": a state that has ended since, where the words say it; "Japan's envoy, Yasushi Akashi": whose he is here; else null.</summary>
    private string? Nationality(int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation is "amod" or "compound" or "nmod:poss" && scope.EntryAt(child)?.Entity is { Kind: EntityKind.State } state
                && (state.Exists?.Latest is null ? tree[child].Relation == "nmod:poss" && scope.RoleAt(at) is { Kind: RoleKind.Office or RoleKind.Official } : scope.Day is { } day && state.Exists.Holds(day)))
            {
                return state.Id;
            }

            // "the United Nations envoy to Libya, Abdul Ilah Khatib"
            if (child < at && tree[child].Relation is "compound" or "nmod:poss" && scope.RoleAt(at) is { Kind: RoleKind.Office or RoleKind.Official } && !Phrases.IsFormer(tree, scope.Words, at)
                && scope.EntryAt(child) is { Kind: NameKind.Name, Entity: { Kind: EntityKind.Body, State: { } body } group } && body == group.Id)
            {
                return body;
            }
        }

        return null;
    }

    private Party Person(Entity person, TextSpan span, string how, bool isFormer, string? nationality = null)
    {
        var (state, sector) = PartyDating.CapacityOf(scope.Directory, person, scope.Day);
        state = nationality ?? state;
        sector = isFormer && sector != "REB" ? "ELI" : sector;
        return new Party
        {
            State = state,
            Sector = sector,
            Id = person.Id,
            Name = person.Name,
            Text = scope.TextOf(span),
            Span = span,
            How = how,
        };
    }

    private string? Sector(NameEntry entry, int at) => entry.Kind switch
    {
        NameKind.Seat => IsSite(at) ? null : "GOV",
        NameKind.Adjective or NameKind.People when IsPeople(at) => IsSide(at, entry.Kind == NameKind.Adjective) ? null : "CVL",
        _ => entry.Entity.Sector,
    };

    /// <summary>"Cubans", "a Cuban", "two Britons"; not "Cuban and Russian ships".</summary>
    private bool IsPeople(int at) => tree[at].Upos is "NOUN" or "PROPN" && tree[at].Relation is not ("amod" or "compound")
        && (Phrases.IsPlural(tree, at) || tree.Child(at, "det") >= 0 || tree.Child(at, "nummod") >= 0);

    /// <summary>"The Russians accepted", "told the Americans": the bare name of a people with its article is the side that it speaks and acts as, not so many of its citizens.</summary>
    private bool IsSide(int at, bool isMany)
    {
        var isDefinite = false;
        foreach (var child in tree.Children(at))
        {
            isDefinite |= tree[child].Relation == "det" && Phrases.IsDefinite(tree, at);
            if (tree[child].Relation is not ("det" or "case" or "punct" or "cc" or "conj"))
            {
                return false;
            }
        }

        return isDefinite && (isMany || Phrases.IsPlural(tree, at)) && tree[at].Relation is "nsubj" or "nsubj:pass" or "obj" or "iobj" or "obl" or "obl:agent";
    }

    /// <summary>"talks in Paris", not "appealed to Paris".</summary>
    private bool IsSite(int at) => NameChooser.IsWhere(tree, at) && !Phrases.HasCase(tree, at, "to", "from");

    private string How(NameEntry entry, int at) => entry.Kind switch
    {
        NameKind.City => "city",
        NameKind.Place => "place",
        NameKind.Capital => IsSite(at) ? "place" : "capital",
        NameKind.Seat => IsSite(at) ? "place" : "seat",
        NameKind.Adjective or NameKind.People => "demonym",
        _ => "name",
    };

    /// <summary>"ministers, Putin, Xi and Modi" is a list, in which the name is not the noun's.</summary>
    private bool IsList(int at, int name) => Phrases.IsPlural(tree, at) || tree.Child(name, "conj") >= 0;
}
