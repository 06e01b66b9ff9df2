using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>A role noun with the state that owns it: "the Cuban foreign minister", "rebels", "his predecessor".</summary>
internal sealed class Descriptions(SentenceScope scope, Owners owners)
{
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
        var owner = owners.Of(at);
        if (scope.Words.Relational.Contains(lemma) && Related(at, role) is { } other)
        {
            return other;
        }

        if (role is null)
        {
            // "Russian weather" is nobody. Persons' words count, things do not.
            return tree[at].Upos == "PROPN" && tree[at].Relation is not ("amod" or "compound") && owners.Before(at) is { } own && own.How is not ("place" or "city")
                ? Role(at, own, null)
                : null;
        }

        return owner is null ? Near(at, role) ?? Role(at, null, role) : Role(at, owner, role);
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
            if (tree[child].Relation is "amod" or "compound" or "nmod:poss" || (tree[child].Relation == "nmod"
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
            return null;
        }

        if (role.Kind is RoleKind.Office or RoleKind.Official && !Phrases.IsPlural(tree, at) && !Phrases.IsFormer(tree, scope.Words, at)
            && scope.History.LastHolder(o => o == role.Name || scope.Words.Covers(role.Name, o), scope.Day) is { } holder)
        {
            var span = Phrases.SpanOf(tree, at);
            scope.EntityAt[at] = holder.Entity;
            return holder.Party with { Text = scope.TextOf(span), Span = span, How = "nominal" };
        }

        return role.Kind is RoleKind.Organ or RoleKind.Office && scope.History.LastState(scope.Directory.IsState) is { } near
            ? Role(at, new Party { State = near, Text = "", Span = default, How = "nominal" }, role) with { How = "nominal" }
            : null;
    }

    /// <summary>"the government", "police": the state that the text speaks of; not "a government", "governments".</summary>
    private bool IsOurs(int at, Role role) => Phrases.IsDefinite(tree, at) || (tree[at].Upos == "NOUN" && tree.Child(at, "det") < 0
        && role.Kind == RoleKind.Organ && !Phrases.IsPlural(tree, at));

    /// <summary>"his Cuban counterpart", "its traditional ally": not the owner but the other one.</summary>
    private Party? Related(int at, Role? role)
    {
        Party? owner = null;
        Party? own = null;
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation == "nmod:poss")
            {
                owner = owners.StateOf(child);
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

        if (owner is null && own is null)
        {
            return null;
        }

        var isCounterpart = scope.Words.Counterpart.Contains(tree[at].Lemma);
        role = isCounterpart ? CounterpartRole(owner) ?? role : role;
        var state = own?.State ?? scope.History.LastState(s => s != owner?.State && scope.Directory.IsState(s));
        if (state is null)
        {
            return null;
        }

        var party = Role(at, own ?? new Party { State = state, Text = "", Span = default, How = "nominal" }, isCounterpart ? role : null);
        return party with { How = party.How == "office-on-date" ? party.How : "nominal", Sector = isCounterpart ? role?.Sector : null };
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
            ? Holder(state, role, today)
            : null;
        scope.EntityAt[at] = held;
        return new Party
        {
            State = held is null ? owner?.State : held.State,
            Sector = former && role?.Kind == RoleKind.Office ? "ELI" : role?.Sector ?? owner?.Sector,
            Id = held?.Id ?? (owner is { Id: { } body } && scope.Directory.Find(body) is { Kind: EntityKind.Body } entity
                && entity.Id != entity.State ? body : null),
            Name = held?.Name ?? scope.TextOf(span),
            Text = scope.TextOf(span),
            Span = span,
            How = held is not null ? "office-on-date" : role is not null ? "title" : "demonym",
            Office = held is not null || role?.Kind == RoleKind.Office ? role?.Name : null,
        };
    }

    /// <summary>Who holds the office; for "the Russian leader" whoever of that state was named and leads it.</summary>
    private Entity? Holder(string state, Role role, DateOnly day)
    {
        if (role.Kind == RoleKind.Office && scope.Directory.HolderOn(state, role.Name, day) is { } holder)
        {
            return holder;
        }

        return scope.History.LastHolder(o => scope.Words.Covers(role.Name, o), day) is { Entity: { } person } && person.State == state ? person : null;
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

        return true;
    }
}
