using System.Collections.Immutable;
using Entente.Articles;
using Entente.Coding.Mentions;
using Entente.Coding.Reports;
using Entente.Coding.Times;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>
/// Resolves the noun phrases of one sentence, left to right. The steps stand in <see cref="Phrase"/> in the order in
/// which they are tried; the first that gives somebody wins and leaves its name in <see cref="Party.How"/>.
/// </summary>
internal sealed class PhraseResolver
{
    private readonly ActorDirectory directory;
    private readonly ReferenceWords words;
    private readonly string text;
    private readonly SyntaxTree tree;
    private readonly DateOnly? day;
    private readonly History history;
    private readonly int sentence;
    private readonly Mention?[] nameAt;
    private readonly Mention?[] roleAt;
    private readonly Entity?[] entityAt;
    private readonly PartyMap map;
    private readonly bool[] isTime;

    public PhraseResolver(
        ActorDirectory directory, ReferenceWords words, string text, SyntaxTree tree,
        ImmutableArray<Mention> mentions, ImmutableArray<TimeExpression> times, DateOnly? day, History history, int sentence)
    {
        this.directory = directory;
        this.words = words;
        this.text = text;
        this.tree = tree;
        this.day = day;
        this.history = history;
        this.sentence = sentence;
        nameAt = new Mention?[tree.Tokens.Length];
        roleAt = new Mention?[tree.Tokens.Length];
        entityAt = new Entity?[tree.Tokens.Length];
        map = new PartyMap(tree.Tokens.Length);
        isTime = new bool[tree.Tokens.Length];
        foreach (var time in times)
        {
            isTime.AsSpan(time.Tokens.Start, time.Tokens.Count).Fill(true);
        }

        foreach (var mention in mentions)
        {
            (mention.Role is null ? nameAt : roleAt)[mention.Head] = mention;
        }
    }

    public PartyMap Resolve(ImmutableArray<GivenParty> given)
    {
        foreach (var party in given)
        {
            Given(party);
        }

        for (var i = 0; i < tree.Tokens.Length; i++)
        {
            if (map[i].IsEmpty)
            {
                map[i] = Phrase(i);
            }

            foreach (var party in map[i])
            {
                history.Add(party, entityAt[i], sentence, SyntaxTree.IsRelation(tree[i].Relation, "nsubj"));
            }
        }

        return map;
    }

    private ImmutableArray<Party> Phrase(int at)
    {
        var token = tree[at];
        if (isTime[at] && nameAt[at] is null)
        {
            return [];
        }

        if (token.Upos is "PRON" or "DET")
        {
            return One(Pronoun(at));
        }

        if (token.Upos is not ("NOUN" or "PROPN" or "ADJ" or "X" or "NUM" or "SYM"))
        {
            return nameAt[at] is null ? [] : One(Named(at));
        }

        var pair = Pair(at);
        pair = pair.IsEmpty ? Several(at) : pair;
        return !pair.IsEmpty ? pair : One(Apposed(at) ?? Named(at) ?? Described(at) ?? Nominal(at) ?? Unknown(at));
    }

    private static ImmutableArray<Party> One(Party? party) => party is null ? [] : [party];

    /// <summary>A party that the input marked: its words are sure, its state is read out of them.</summary>
    private void Given(GivenParty given)
    {
        var start = -1;
        var end = -1;
        for (var i = 0; i < tree.Tokens.Length; i++)
        {
            if (tree[i].Span.Overlaps(given.Span))
            {
                start = start < 0 ? i : start;
                end = i + 1;
            }
        }

        if (start < 0)
        {
            return;
        }

        var head = MentionFinder.HeadOf(tree, new TokenRange(start, end));
        var read = Apposed(head) ?? Named(head) ?? Described(head) ?? Nominal(head);
        map[head] =
        [
            new Party
            {
                State = given.State ?? read?.State,
                Sector = read?.Sector,
                Id = read?.Id,
                Name = read?.Name ?? given.Span.Of(text),
                Text = given.Span.Of(text),
                Span = given.Span,
                How = read?.How ?? "given",
            },
        ];
    }

    /// <summary>"Russian president Vladimir Putin", "his predecessor, Barack Obama": the name settles who it is.</summary>
    private Party? Apposed(int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation is not ("appos" or "flat" or "nmod:desc" or "compound"))
            {
                continue;
            }

            if (tree[child].Relation is "flat" or "appos" && nameAt[child] is { } name && PersonOf(name) is { } person
                && (nameAt[at] is null || tree[child].Relation == "flat"))
            {
                entityAt[at] = person;
                return Person(person, SpanOf(at, child), "title");
            }
        }

        return null;
    }

    private Party? Named(int at)
    {
        if (nameAt[at] is not { } mention)
        {
            return null;
        }

        var entry = Choose(mention, at);
        if (entry is null)
        {
            return null;
        }

        entityAt[at] = entry.Entity;
        var span = tree.SpanOf(mention.Tokens);
        if (entry.Entity.Kind == EntityKind.Person)
        {
            return Person(entry.Entity, span, HasTitle(at) ? "title" : "name");
        }

        return new Party
        {
            State = entry.Entity.State,
            Sector = entry.Kind switch
            {
                NameKind.Seat => "GOV",
                NameKind.People when tree[at].Upos is "NOUN" or "PROPN" => "CVL",
                _ => entry.Entity.Sector,
            },
            Id = entry.Entity.Id,
            Name = entry.Entity.Name,
            Text = span.Of(text),
            Span = span,
            How = entry.Kind switch
            {
                NameKind.Capital => "capital",
                NameKind.Seat => "seat",
                NameKind.Adjective or NameKind.People => "demonym",
                NameKind.Nominal => "nominal",
                _ => "name",
            },
        };
    }

    /// <summary>A role noun with the state that owns it: "the Cuban foreign minister", "authorities in Havana".</summary>
    private Party? Described(int at)
    {
        if (tree[at].Upos is not ("NOUN" or "PROPN" or "ADJ"))
        {
            return null;
        }

        var role = roleAt[at]?.Role ?? TitleOf(at);
        if (role is null && words.Counterpart.Contains(tree[at].Lemma))
        {
            role = directory.Roles.FirstOrDefault(r => r.Kind == RoleKind.Office && r.Name == "counterpart");
        }

        if (words.Relational.Contains(tree[at].Lemma) && Related(at) is { } other)
        {
            return other;
        }

        var owner = OwnerOf(at);
        if (words.Predecessor.Contains(tree[at].Lemma) || words.Successor.Contains(tree[at].Lemma))
        {
            return owner is null ? null : Role(at, owner, null);
        }

        if (role is null && owner is null)
        {
            return null;
        }

        if (owner is null && role is { Kind: RoleKind.Organ or RoleKind.Office } && IsOurs(at)
            && history.LastState(IsState) is { } near)
        {
            return Role(at, new Party { State = near, Text = "", Span = default, How = "nominal" }, role) with { How = "nominal" };
        }

        if (role is null)
        {
            // "Russian companies" is no role we know; "Russian weather" is nobody. Persons' words count, things do not.
            return tree[at].Upos == "PROPN" && owner is not null ? Role(at, owner, null) : null;
        }

        return Role(at, owner, role);
    }

    /// <summary>"his Cuban counterpart", "its traditional ally": not the owner but the other one.</summary>
    private Party? Related(int at)
    {
        Party? owner = null;
        Party? own = null;
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation == "nmod:poss")
            {
                owner = StateOf(child);
            }
            else if (tree[child].Relation is "amod" or "compound" && child < at)
            {
                own = StateOf(child) ?? own;
            }
        }

        if (owner is null && own is null)
        {
            return null;
        }

        var state = own?.State ?? history.LastState(s => s != owner?.State && IsState(s));
        return state is null ? null : Role(at, own ?? new Party { State = state, Text = "", Span = default, How = "nominal" }, null)
            with { How = "nominal", Sector = null };
    }

    private Party Role(int at, Party? owner, Role? role)
    {
        var span = PhraseSpan(at);
        var held = role is { Kind: RoleKind.Office } && owner?.State is { } state && day is { } today
            && tree[at].Upos is "NOUN" or "PROPN" && !IsPlural(at) && !IsFormer(at)
            ? directory.HolderOn(owner!.State!, role!.Name, today)
            : null;
        entityAt[at] = held;
        return new Party
        {
            State = owner?.State,
            Sector = IsFormer(at) && role?.Kind == RoleKind.Office ? "ELI" : role?.Sector ?? owner?.Sector,
            Id = held?.Id ?? (owner is { Id: { } body } && directory.Entities.TryGetValue(body, out var entity)
                && entity.Kind is EntityKind.Body && entity.Id != entity.State ? body : null),
            Name = held?.Name ?? span.Of(text),
            Text = span.Of(text),
            Span = span,
            How = held is not null ? "office-on-date" : role is not null ? "title" : "demonym",
        };
    }

    /// <summary>Whose a noun is, by adjective, compound, possessor or preposition.</summary>
    private Party? OwnerOf(int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation is "amod" or "compound" or "nmod:desc" or "nmod" or "nmod:poss"
                && child < at && StateOf(child) is { } owner)
            {
                return owner;
            }
        }

        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation is "nmod" && child > at && tree.Child(child, "case") is >= 0 and var mark
                && tree[mark].Lemma is "of" or "in" or "from" or "for" or "to" && StateOf(child) is { } owner)
            {
                return owner;
            }
        }

        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation == "appos" && child > at && OwnerOf(child) is { } owner)
            {
                return owner;
            }
        }

        return null;
    }

    private Party? StateOf(int at)
    {
        if (tree[at].Upos == "PRON")
        {
            return tree[at].Relation == "nmod:poss" ? Pronoun(at) : null;
        }

        var named = Named(at) ?? (roleAt[at] is not null || tree[at].Relation == "nmod:poss" ? Described(at) : null);
        return named is null || (named.State is null && entityAt[at]?.Kind != EntityKind.Body) ? null : named;
    }

    /// <summary>For a name after a title ("Vice-Minister Anayansi Rodríguez"): the title's role.</summary>
    private Role? TitleOf(int at)
    {
        if (tree[at].Upos != "PROPN")
        {
            return null;
        }

        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation is "nmod:desc" or "compound" or "appos" or "flat" && roleAt[child] is { } title)
            {
                return title.Role;
            }
        }

        return null;
    }

    private bool HasTitle(int at) => TitleOf(at) is not null;

    private Party? Pronoun(int at)
    {
        var form = tree[at].Form;
        if (form == "US")
        {
            return Named(at);
        }

        if (words.Persons.Contains(form))
        {
            return Point(at, history.LastPerson(sentence));
        }

        if (words.Bodies.Contains(form) && tree[at].Relation != "expl")
        {
            return Point(at, history.LastBody(sentence));
        }

        return null;
    }

    private Party? Point(int at, Party? to) => to is null
        ? null
        : to with { Text = tree[at].Form, Span = tree[at].Span, How = "pronoun" };

    /// <summary>"the two countries", "both sides".</summary>
    private ImmutableArray<Party> Pair(int at)
    {
        var lemma = tree[at].Lemma;
        var isPair = words.PairNouns.Contains(lemma) && Counted(at);
        if (!isPair || nameAt[at] is not null)
        {
            return [];
        }

        var states = history.TopStates(sentence, IsState);
        if (states.Length < 2)
        {
            return [];
        }

        var span = PhraseSpan(at);
        return
        [
            .. states.Order(StringComparer.Ordinal).Select(s => new Party
            {
                State = s,
                Id = s,
                Name = directory.Entities[s].Name,
                Sector = roleAt[at]?.Role?.Sector,
                Text = span.Of(text),
                Span = span,
                How = "pair",
            }),
        ];
    }

    /// <summary>"the leaders of Russia, Turkey and Iran", "Indian and Chinese ministers": one party for each owner.</summary>
    private ImmutableArray<Party> Several(int at)
    {
        if (roleAt[at]?.Role is not { } role || !IsPlural(at))
        {
            return [];
        }

        var owners = new List<Party>();
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation is "amod" or "compound" || (tree[child].Relation == "nmod"
                && tree.Child(child, "case") is >= 0 and var mark && tree[mark].Lemma == "of"))
            {
                AddOwners(child, owners);
            }
        }

        return owners.Select(o => o.State).Distinct(StringComparer.Ordinal).Count() < 2
            ? []
            : [.. owners.Select(o => Role(at, o, role) with { Text = o.Text, Span = o.Span })];
    }

    private void AddOwners(int at, List<Party> owners)
    {
        if (StateOf(at) is { } owner)
        {
            owners.Add(owner);
        }

        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation == "conj")
            {
                AddOwners(child, owners);
            }
        }
    }

    private bool Counted(int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (child < at && (words.Pairs.Contains(tree[child].Lemma) || tree[child].Form == "2"))
            {
                return OwnerOf(at) is null;
            }
        }

        return false;
    }

    /// <summary>"the island", "the communist country": the last state that such a noun may stand for.</summary>
    private Party? Nominal(int at)
    {
        var lemma = tree[at].Lemma;
        if (tree[at].Upos != "NOUN" || !IsDefinite(at))
        {
            return null;
        }

        var taken = ClauseSubject(at);
        var qualities = Qualities(at);
        var state = words.StateNouns.Contains(lemma)
            ? history.LastState(s => s != taken && IsState(s) && (qualities.Length == 0 || qualities.All(q => IsKnownFor(s, q))))
                ?? (qualities.Length == 0 ? history.LastState(s => s != taken && IsState(s)) : null)
            : history.LastState(s => s != taken && nominals(s).Contains(lemma));
        if (state is null)
        {
            return null;
        }

        entityAt[at] = directory.Entities[state];
        var span = PhraseSpan(at);
        return new Party
        {
            State = state,
            Id = state,
            Name = directory.Entities[state].Name,
            Text = span.Of(text),
            Span = span,
            How = "nominal",
        };

        IReadOnlyCollection<string> nominals(string code) => directory.Nominals.GetValueOrDefault(code, []);
    }

    /// <summary>The state of the subject of the clause that a noun is the object of: "the US punished the country".</summary>
    private string? ClauseSubject(int at)
    {
        if (tree[at].Relation is not ("obj" or "iobj" or "obl"))
        {
            return null;
        }

        for (var verb = tree[at].Head; verb >= 0; verb = tree[verb].Head)
        {
            if (tree.Child(verb, "nsubj") is >= 0 and var subject)
            {
                return map[subject].IsEmpty ? null : map[subject][0].State;
            }
        }

        return null;
    }

    private string[] Qualities(int at)
    {
        var found = new List<string>();
        foreach (var child in tree.Children(at))
        {
            if (child < at && tree[child].Relation is "amod" && directory.NominalWords.Contains(tree[child].Form))
            {
                found.Add(tree[child].Form);
            }
        }

        return [.. found];
    }

    private bool IsKnownFor(string state, string quality) =>
        directory.NominalQualities.TryGetValue(state, out var known) && known.Contains(quality);

    /// <summary>"the government", "police": the state that the text speaks of; not "a government", "governments".</summary>
    private bool IsOurs(int at) => IsDefinite(at) || (tree[at].Upos == "NOUN" && tree.Child(at, "det") < 0
        && roleAt[at]?.Role?.Kind == RoleKind.Organ && !IsPlural(at));

    private bool IsDefinite(int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation == "det" && tree[child].Lemma is "the" or "this" or "that")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A proper name that the knowledge base does not hold stays a name without a state.</summary>
    private Party? Unknown(int at)
    {
        if (tree[at].Upos != "PROPN" || tree[at].Relation is "flat" or "compound" or "amod" || nameAt[at] is not null)
        {
            return null;
        }

        var span = PhraseSpan(at);
        return new Party { Name = span.Of(text), Text = span.Of(text), Span = span, How = "unknown" };
    }

    private Party Person(Entity person, TextSpan span, string how)
    {
        var office = person.Offices.FirstOrDefault(o => day is { } today && o.Term.Holds(today));
        return new Party
        {
            State = person.State,
            Sector = day is not null && office is null && !person.Offices.IsEmpty
                ? "ELI"
                : directory.SectorOf(office?.Role ?? person.Offices.FirstOrDefault()?.Role) ?? "GOV",
            Id = person.Id,
            Name = person.Name,
            Text = span.Of(text),
            Span = span,
            How = how,
        };
    }

    /// <summary>Of several entries under one name: the kind that the word's place wants, then who was in office.</summary>
    private NameEntry? Choose(Mention mention, int at)
    {
        NameEntry? best = null;
        var most = int.MinValue;
        foreach (var entry in mention.Names)
        {
            var points = Fit(entry, at);
            if (points > most)
            {
                (best, most) = (entry, points);
            }
        }

        return most < 0 ? null : best;
    }

    private int Fit(NameEntry entry, int at)
    {
        var token = tree[at];
        if (entry.Kind == NameKind.Nominal)
        {
            return -1; // Descriptions need what was named before: see Nominal.
        }

        if (entry.Entity.Kind == EntityKind.Person)
        {
            var rank = token.Upos is "PROPN" or "NOUN" ? 4 : 0;
            return rank + (entry.Entity.Offices.Any(o => day is { } d && o.Term.Holds(d)) ? 3
                : entry.Entity.Offices.Any(o => day is { } d && o.Term.Earliest is { } began && began <= d) ? 1 : 0);
        }

        return entry.Kind switch
        {
            NameKind.Adjective when token.Upos == "ADJ" || token.Relation is "amod" or "compound" => 6,
            NameKind.People when token.Upos is "NOUN" or "PROPN" => 5,
            NameKind.Adjective => 3,
            NameKind.Name => 5,
            NameKind.Seat when IsPlace(at) => 3, // "in Brussels" is the city, "Brussels said" the Union
            NameKind.Seat => 5,
            _ => 4,
        };
    }

    private bool IsPlace(int at) => tree.Child(at, "case") is >= 0 and var mark
        && tree[mark].Lemma is "in" or "at" or "to" or "from" or "near";

    private static Entity? PersonOf(Mention mention) =>
        mention.Names.FirstOrDefault(n => n.Entity.Kind == EntityKind.Person)?.Entity;

    private bool IsState(string code) => directory.Entities.TryGetValue(code, out var e) && e.Kind == EntityKind.State;

    private bool IsPlural(int at) => tree[at].Has("Number=Plur");

    private bool IsFormer(int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (child < at && words.Former.Contains(tree[child].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    private TextSpan SpanOf(int at, int other) =>
        PhraseSpan(at).Union(nameAt[other] is { } n ? tree.SpanOf(n.Tokens) : tree[other].Span);

    /// <summary>The noun with the words before it and the flat rest of its name, without clauses and prepositions.</summary>
    private TextSpan PhraseSpan(int at)
    {
        int low = at, high = at;
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation is "amod" or "compound" or "flat" or "nummod" or "nmod:desc" or "nmod:poss" or "det")
            {
                var range = tree.Subtree(child);
                if (range.Start < at && range.End <= at)
                {
                    low = Math.Min(low, range.Start);
                }
                else if (tree[child].Relation is "flat")
                {
                    high = Math.Max(high, range.End - 1);
                }
            }
        }

        return tree.SpanOf(new TokenRange(low, high + 1));
    }
}
