using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>A role noun with the state that owns it: "the Cuban foreign minister", "rebels", "his predecessor".</summary>
internal sealed class Descriptions(SentenceScope scope, Owners owners)
{
    /// <summary>Days between an election and the oath.</summary>
    private const int LongestWait = 250;

    private readonly SyntaxTree tree = scope.Tree;

    public Party? Described(int at)
    {
        if (tree[at].Upos is not ("NOUN" or "PROPN" or "ADJ") || scope.IsNobody(at))
        {
            return null;
        }

        var lemma = tree[at].Lemma;
        if (scope.Words.Predecessor.Contains(lemma) || scope.Words.Successor.Contains(lemma))
        {
            return InSequence(at);
        }

        var role = scope.RoleAt(at) ?? scope.TitleAt(at);
        var owner = owners.Of(at) ?? (role?.Owner is { } always
            ? new Party { State = always, Id = always, Text = "", Span = default, How = "title" } : null);
        if (scope.Words.Relational.Contains(lemma) && Related(at, role) is { } other)
        {
            return other;
        }

        if (role is null && scope.Words.ChiefNouns.Contains(lemma) && owner is { Id: { } led } && (led != owner.State || scope.Directory.Find(led)?.Kind == EntityKind.Body))
        {
            return Chief(at, owner, led);
        }

        if (owner is null && Figure(at, role) is { } figure)
        {
            return figure;
        }

        if (role is null && scope.Words.StateNouns.Contains(lemma))
        {
            return null; // "the former Soviet republic": see Nominal.
        }

        if (role is null)
        {
            // "Russian weather" is nobody. Persons' words count, things do not.
            return tree[at].Upos != "PROPN" || tree[at].Relation is "amod" or "compound" || owners.Before(at) is not { } own ? null
                : own.How is not ("place" or "city") ? Role(at, own, null)
                : scope.Words.PlaceWords.Contains(tree[at].Form) && own.Span.Start == Phrases.NameStart(tree, at) ? own with { Text = scope.TextOf(Phrases.SpanOf(tree, at)), Span = Phrases.SpanOf(tree, at) }
                : null;
        }

        var once = owner?.State is { } state && Phrases.IsDefinite(tree, at) && Phrases.IsFormer(tree, scope.Words, at) && IsWithoutName(at)
            ? Once(at, role, state)
            : null;
        once ??= owner?.State is { } home && role.Kind == RoleKind.Official && owner.How is not "nominal" && Phrases.IsDefinite(tree, at) && IsWithoutName(at)
            ? As(at, scope.History.LastPerson(scope.Sentence, null, p => p.State == home && p.Sector == (OwnSector(owner) ?? role.Sector)), null)
            : null;
        return once ?? (owner is null ? Near(at, role) ?? Role(at, null, role) : Role(at, owner, role));
    }

    /// <summary>"the playwright", "the 93-year-old", "the journalist": the person of whom the text has just spoken.</summary>
    private Party? Figure(int at, Role? role)
    {
        var lemma = tree[at].Lemma;
        if (!Phrases.IsDefinite(tree, at) || Phrases.IsPlural(tree, at) || !IsWithoutName(at) || tree[at].Relation is "compound" or "amod" or "appos"
            || !(scope.Words.Figures.Contains(lemma) || IsAge(at)))
        {
            return null;
        }

        if (role is not null && scope.History.LastHolder(o => o == role.Name, null) is { } holder)
        {
            return As(at, holder, null);
        }

        return As(at, scope.History.LastPerson(scope.Sentence, null, p => p.State is not null), Phrases.IsFormer(tree, scope.Words, at) ? "ELI" : null);
    }

    /// <summary>"the former dictator", "the deposed leader": rather one who holds no office today than one who does.</summary>
    private Referent? LastWithoutOffice() =>
        scope.History.LastPerson(scope.Sentence, null, p => p.State is not null
            && scope.Day is { } day && scope.Directory.Find(p.Id) is { Kind: EntityKind.Person, Offices: var offices } && !offices.Any(o => o.Term.Holds(day)))
        ?? scope.History.LastPerson(scope.Sentence, null, p => p.State is not null);

    /// <summary>"the 93-year-old", in one token or in five.</summary>
    private bool IsAge(int at)
    {
        var ending = scope.Words.AgeEnding;
        return tree[at].Form.EndsWith(ending, StringComparison.Ordinal)
            || (at >= 4 && ending.Equals($"-{tree[at - 2].Form}-{tree[at].Form}", StringComparison.Ordinal));
    }

    /// <summary>"the IAEA chief", "the Wagner boss": whoever leads the body.</summary>
    private Party? Chief(int at, Party owner, string body)
    {
        var span = Phrases.SpanOf(tree, at);
        var head = scope.Day is { } day && !Phrases.IsPlural(tree, at)
            ? scope.Directory.PersonsOf(body).FirstOrDefault(p => p.Offices.Any(o => o.Term.Holds(day) && scope.Directory.Role(o.Role)?.Kind == RoleKind.Office))
            : null;
        scope.EntityAt[at] = head;
        return owner with
        {
            Id = head?.Id ?? owner.Id,
            Name = head?.Name ?? scope.TextOf(span),
            Sector = owner.Sector ?? "GOV",
            Text = scope.TextOf(span),
            Span = span,
            How = head is null ? "title" : "office-on-date",
        };
    }

    /// <summary>A description of somebody who was named.</summary>
    private Party? As(int at, Referent? referent, string? sector)
    {
        if (referent is null || Phrases.IsPlural(tree, at))
        {
            return null;
        }

        var span = Phrases.SpanOf(tree, at);
        scope.EntityAt[at] = referent.Entity;
        return referent.Party with { Sector = sector ?? referent.Party.Sector, Text = scope.TextOf(span), Span = span, How = "nominal" };
    }

    /// <summary>"the former president", "the sacked prime minister": whoever was named and once held the office.</summary>
    private Party? Once(int at, Role role, string? state)
    {
        bool IsOffice(string office) => office == role.Name || scope.Words.Covers(role.Name, office);
        return As(at, scope.History.LastHolder(IsOffice, null, state, without: scope.Day), "ELI");
    }

    /// <summary>"the leaders of Russia, Turkey and Iran", "Indian and Chinese ministers": one party for each owner.</summary>
    public ImmutableArray<Party> Several(int at)
    {
        if (scope.RoleAt(at) is not { } role || !Phrases.IsPlural(tree, at))
        {
            return [];
        }

        var found = new List<Party>();
        foreach (var child in tree.Children(at))
        {
            // "the ministers of Mali, Niger and Chad": the list is often read as an apposition.
            if (tree[child].Relation is "amod" or "compound" or "nmod:poss"
                || (tree[child].Relation is "appos" or "conj" && found.Count > 0 && scope.EntryAt(child)?.Kind == NameKind.Name) || (tree[child].Relation == "nmod"
                && tree.Child(child, "case") is >= 0 and var mark && tree[mark].Lemma is "of" or "from"))
            {
                AddOwners(child, found);
            }
        }

        return found.Select(o => o.State).Distinct(StringComparer.Ordinal).Count() < 2
            ? []
            : [.. found.Select(o => Role(at, o, role) with { Text = o.Text, Span = o.Span })];
    }

    private void AddOwners(int at, List<Party> found)
    {
        if (owners.StateOf(at) is { } owner)
        {
            found.Add(owner);
        }

        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation == "conj")
            {
                AddOwners(child, found);
            }
        }
    }

    /// <summary>"the foreign minister", "police": whom the text spoke of last in this office, else the state it speaks of.</summary>
    private Party? Near(int at, Role role)
    {
        if (!IsOurs(at, role))
        {
            return (scope.Words.LocalSectors.Contains(role.Sector) || (role.Sector == "MIL" && IsOnlyStateAround(at))) && tree.Child(at, "det") < 0 && Here(at) is { } where
                ? Role(at, where, role) with { How = "nominal" } // "Protesters clashed with police in Cairo"
                : null;
        }

        if (Phrases.IsFormer(tree, scope.Words, at))
        {
            return Once(at, role, null)
                ?? As(at, role.Kind == RoleKind.Office ? LastWithoutOffice() : scope.History.LastPerson(scope.Sentence, null, p => p.State is not null), "ELI");
        }

        if (scope.Words.ArmedSectors.Contains(role.Sector) && role.Kind == RoleKind.Group
            && scope.History.LastEntity(e => e.Kind == EntityKind.Body && e.Sector is { } own && scope.Words.ArmedSectors.Contains(own), scope.Sentence) is { } armed)
        {
            return Role(at, new Party { State = armed.State, Sector = armed.Sector, Id = armed.Id, Text = "", Span = default, How = "nominal" }, role)
                with { How = "nominal" }; // "the rebels" are those that were named
        }

        if (!scope.Words.ElectTitles.Contains(role.Name) && role.Kind is RoleKind.Office or RoleKind.Official && !Phrases.IsPlural(tree, at) && !Phrases.IsFormer(tree, scope.Words, at)
            && (scope.History.LastHolder(o => o == role.Name || scope.Words.Covers(role.Name, o), scope.Day)
                ?? scope.History.LastHolder(o => o == role.Name, null)) is { } holder)
        {
            return As(at, holder, null);
        }

        if (scope.Words.LocalSectors.Contains(role.Sector) && Here(at) is { } place)
        {
            return Role(at, place, role) with { How = "nominal" };
        }

        return (role.Kind is RoleKind.Organ or RoleKind.Office || scope.Words.ElectTitles.Contains(role.Name))
            && (scope.History.Topic(scope.Sentence) ?? scope.FirstState ?? scope.Article.Evidence.MainState(scope.Directory)) is { } near
            ? Role(at, new Party { State = near, Text = "", Span = default, How = "nominal" }, role) with { How = "nominal" }
            : null;
    }

    /// <summary>"Soldiers shot at a crowd in Conakry": a state's own soldiers where the sentence names no other state.</summary>
    private bool IsOnlyStateAround(int at) => tree[at].Relation is "nsubj" or "conj" or "obl:agent" && Here(at)?.State is { } state
        && scope.Mentions.All(m => m.Role is not null || scope.EntryAt(m.Head)?.Entity is not { } entity || entity.State is null || entity.State == state);

    /// <summary>"Police arrested twelve people in Cairo": where the clause happens; null where it does not say.</summary>
    private Party? Here(int at)
    {
        var first = tree[at].Relation == "conj" && tree[at].Head < at ? tree[at].Head : at; // "protesters and police clashed in …"
        var verb = tree[first].Relation is "nsubj" or "nsubj:pass" or "obl:agent" or "obl" or "obj" ? tree[first].Head : -1;
        for (var up = 0; verb >= 0 && up < 2; up++, verb = tree[verb].Head)
        {
            if ((PlaceUnder(verb) ?? (tree.Child(verb, "obj") is >= 0 and var thing ? PlaceUnder(thing) : null)) is { } state)
            {
                return new Party { State = state, Text = "", Span = default, How = "nominal" };
            }
        }

        return null;
    }

    private string? PlaceUnder(int word)
    {
        foreach (var child in tree.Children(word))
        {
            if (tree[child].Relation is not ("obl" or "nmod") || !Phrases.HasCase(tree, child, "in", "at", "near", "outside"))
            {
                continue;
            }

            var place = scope.EntryAt(child) is null && scope.Words.Parts.Contains(tree[child].Lemma) && tree.Child(child, "nmod") is >= 0 and var named ? named : child;
            if (scope.EntryAt(place) is { Entity.State: { } state } entry && entry.Kind is NameKind.Name or NameKind.Capital or NameKind.City or NameKind.Place && scope.Directory.IsState(state))
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>"the government", "police": the state that the text speaks of; not "a government", "governments".</summary>
    private bool IsOurs(int at, Role role) => Phrases.IsDefinite(tree, at) || (tree.Child(at, "det") < 0
        && (role.Kind == RoleKind.Organ || scope.Words.LocalSectors.Contains(role.Sector)) && (!Phrases.IsPlural(tree, at) || !tree[at].Form.EndsWith('s')));

    /// <summary>"his Cuban counterpart", "its traditional ally": not the owner but the other one.</summary>
    private Party? Related(int at, Role? role)
    {
        Party? owner = null;
        Party? own = null;
        ImmutableArray<Party> several = [];
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation == "nmod:poss")
            {
                owner = owners.StateOf(child);
                several = owner is null && tree[child].Upos == "PRON" ? owners.Meant(child) : several;
            }
            else if (tree[child].Relation is "amod" or "compound" && child < at)
            {
                own = owners.StateOf(child) ?? own;
            }
            else if (tree[child].Relation == "nmod" && own is null && tree.Child(child, "case") is >= 0 and var mark && tree[mark].Lemma is "from" or "in")
            {
                own = owners.StateOf(child) is { } home && scope.Directory.IsState(home.State) ? home : null; // "ally in Latin America"
            }
        }

        if (owner is null && own is null && several.IsEmpty)
        {
            return null;
        }

        var isCounterpart = scope.Words.Counterpart.Contains(tree[at].Lemma);
        role = isCounterpart ? CounterpartRole(owner) ?? role : role;
        if (own is null && !isCounterpart && owner?.Id is { } self && scope.Directory.Find(self)?.Kind == EntityKind.Person
            && As(at, scope.History.LastPerson(scope.Sentence, null, p => p.Key != owner.Key && p.State is not null), null) is { } other)
        {
            return other; // "his host", "her rival"
        }

        var state = own?.State ?? scope.History.LastState(s => s != owner?.State && !several.Any(p => p.State == s) && scope.Directory.IsState(s));
        if (state is null)
        {
            return null;
        }

        var party = Role(at, own ?? new Party { State = state, Text = "", Span = default, How = "nominal" }, isCounterpart ? role : null);
        return party with { How = party.How == "office-on-date" ? party.How : "nominal", Sector = isCounterpart ? role?.Sector ?? owner?.Sector : null };
    }

    /// <summary>A counterpart holds the owner's own office.</summary>
    private Role? CounterpartRole(Party? owner)
    {
        var office = owner?.Id is { } id && scope.Directory.Find(id) is { Kind: EntityKind.Person } person && scope.Day is { } day
            ? person.Offices.FirstOrDefault(o => o.Term.Holds(day))?.Role
            : null;
        return scope.Directory.Role(office) ?? scope.Directory.Role("counterpart");
    }

    /// <summary>"his predecessor": whoever held the owner's office before; a name beside it has been read before.</summary>
    private Party? InSequence(int at)
    {
        var owner = owners.Of(at);
        if (owner is null)
        {
            return null;
        }

        var party = Role(at, owner, null);
        if (owner.Id is not { } id || scope.Directory.Find(id) is not { Kind: EntityKind.Person } person || scope.Day is not { } day)
        {
            return party with { Sector = owner.Sector is null ? null : "ELI", How = "nominal" };
        }

        var office = person.Offices.FirstOrDefault(o => o.Term.Holds(day)) ?? person.Offices.FirstOrDefault();
        var back = scope.Words.Predecessor.Contains(tree[at].Lemma);
        var edge = back ? office?.Term.Earliest?.AddDays(-1) : office?.Term.Latest?.AddDays(1);
        var holder = office is not null && person.State is { } state && edge is { } when
            ? scope.Directory.HolderOn(state, office.Role, when)
            : null;
        if (holder is null || holder.Id == id)
        {
            return party with { How = "nominal" };
        }

        scope.EntityAt[at] = holder;
        var (code, sector) = PartyDating.CapacityOf(scope.Directory, holder, day);
        return party with { State = code, Sector = sector, Id = holder.Id, Name = holder.Name, How = "office-on-date" };
    }

    private Party Role(int at, Party? owner, Role? role)
    {
        var span = Phrases.SpanOf(tree, at);
        var former = Phrases.IsFormer(tree, scope.Words, at);
        var held = role is not null && owner?.State is { } state && scope.Day is { } today
            && tree[at].Upos is "NOUN" or "PROPN" && !Phrases.IsPlural(tree, at) && !former && IsWithoutName(at)
            ? (owner.Id is { } group && group != state && scope.Directory.Find(group) is { Kind: EntityKind.Body } ? Holder(group, role, today) : null) ?? Holder(state, role, today)
            : null;
        scope.EntityAt[at] = held;
        return new Party
        {
            State = held is null ? owner?.State : held.State,
            Sector = former && role?.Kind == RoleKind.Office ? "ELI" : OwnSector(owner) ?? role?.Sector ?? owner?.Sector,
            Id = held?.Id ?? (owner is { Id: { } body } && scope.Directory.Find(body) is { Kind: EntityKind.Body } entity
                && entity.Id != entity.State ? body : null),
            Name = held?.Name ?? scope.TextOf(span),
            Text = scope.TextOf(span),
            Span = span,
            How = held is not null ? "office-on-date" : role is not null ? "title" : "demonym",
            Office = held is not null || role?.Kind == RoleKind.Office ? role?.Name : null,
        };
    }

    /// <summary>A commander of the FARC is no soldier of the state: an armed group's people are of its sector.</summary>
    private string? OwnSector(Party? owner) =>
        owner is { Sector: { } own, How: "name" or "title" } && scope.Words.LastingSectors.Contains(own) ? own
            : scope.Directory.Find(owner?.Id) is { Kind: EntityKind.Body, Sector: { } sector } ? sector
            : null;

    /// <summary>Who holds the office; for "the Russian leader" whoever of that state was named and leads it.</summary>
    private Entity? Holder(string state, Role role, DateOnly day)
    {
        if (scope.Words.ElectTitles.Contains(role.Name))
        {
            return scope.Directory.PersonsOf(state).FirstOrDefault(p => p.Offices.Any(o => scope.Words.Covers(role.Name, o.Role)
                && o.Term.Earliest > day && o.Term.Earliest <= day.AddDays(LongestWait)));
        }

        if (role.Kind == RoleKind.Office && scope.Directory.HolderOn(state, role.Name, day) is { } holder)
        {
            return holder;
        }

        return scope.History.LastHolder(o => scope.Words.Covers(role.Name, o), day) is { Entity: { } person } && (person.State == state || person.Owner == state) ? person : null;
    }

    /// <summary>"Cuban Vice-Minister Anayansi Rodríguez" is she, not whoever else held the office on that day.</summary>
    private bool IsWithoutName(int at)
    {
        if (tree[at].Upos == "PROPN" && scope.RoleAt(at) is null)
        {
            return false;
        }

        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation is "flat" or "appos" && tree[child].Upos == "PROPN")
            {
                return false;
            }
        }

        return scope.BetweenCommas(at) is not { } other || scope.Mentions.Any(m => m.Role is null && m.Tokens.Contains(other)
            && m.Names.Any(n => n.Entity.Kind != EntityKind.Person)); // "the president, South Korea,"
    }
}
