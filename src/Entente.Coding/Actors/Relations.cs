using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>Who stands to somebody in a relation: "his Cuban counterpart", "its traditional ally", "her predecessor".</summary>
internal sealed class Relations(SentenceScope scope, Owners owners, RoleParties roles)
{
    private readonly SyntaxTree tree = scope.Tree;

    /// <summary>"their Thai opposite numbers", "his Hungarian colleague": a counterpart by another word, where a nationality stands by it; "his colleagues" are his own.</summary>
    public bool IsPeer(int at)
    {
        var (owned, named, foreign) = (false, false, false);
        foreach (var child in tree.Children(at))
        {
            owned |= tree[child].Relation == "nmod:poss" && tree[child].Upos == "PRON";
            named |= tree[child].Relation == "amod" && scope.Words.Pairs.Counterpart.Contains($"{tree[child].Lemma} {tree[at].Lemma}"); // "opposite number"
            foreign |= (tree[child].Relation is "amod" or "compound" && child < at && owners.StateOf(child) is not null) || (tree[child].Relation == "nmod" && Phrases.HasCase(tree, child, "from") && owners.StateOf(child) is not null);
        }

        return owned && (named || (foreign && scope.Words.Pairs.Peers.Contains(tree[at].Lemma)));
    }

    /// <summary>"his Cuban counterpart", "its traditional ally": not the owner but the other one.</summary>
    /// <param name="isPeer">Whether the noun means a counterpart here, see <see cref="IsPeer"/>.</param>
    public Party? Related(int at, Role? role, bool isPeer)
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
            else if (tree[child].Relation == "appos" && scope.EntryAt(child)?.Entity.Kind == EntityKind.State)
            {
                own = owners.StateOf(child) ?? own; // "its traditional ally Cuba"
            }
            else if (tree[child].Relation == "nmod" && own is null && tree.Child(child, "case") is >= 0 and var mark && tree[mark].Lemma is "from" or "in")
            {
                own = owners.StateOf(child) is { } home && (scope.Directory.IsState(home.State) || (Phrases.IsPlural(tree, at) && IsUnion(child))) ? home : null; // not "ally in Latin America"
            }
        }

        if (owner is null && own is null && several.IsEmpty)
        {
            return Other(at);
        }

        if (own is { State: { } bloc } && !scope.Directory.IsState(bloc) && !Phrases.IsPlural(tree, at) && owner?.State is { } ownState)
        {
            var members = scope.Directory.Find(bloc)?.Members ?? [];
            own = scope.History.States.Last(s => s != ownState && members.Contains(s)) is { } member ? new Party { State = member, Id = member, Text = "", Span = default, How = "nominal" } : own; // "its NATO partner" is a member
        }

        var isCounterpart = isPeer || scope.Words.Pairs.Counterpart.Contains(tree[at].Lemma);
        role = isCounterpart ? CounterpartRole(owner) ?? role : role;
        if (own is null && !isCounterpart && owner?.Id is { } self && scope.Directory.Find(self)?.Kind == EntityKind.Person
            && roles.As(at, scope.History.Last.Person(scope.Sentence, null, p => p.Key != owner.Key && p.State is not null), null) is { } other)
        {
            return other; // "his host", "her rival"
        }

        if (own is null && scope.Words.Pairs.Hosting.Contains(tree[at].Lemma) && Phrases.IsPlural(tree, at) && owner is { How: "pronoun", State: { } visiting }
            && (scope.History.States.LastForItself(scope.Sentence) is { } seen && seen != visiting ? seen : scope.History.States.Last(s => s != visiting && scope.Directory.IsState(s))) is { } hosting)
        {
            return roles.Of(at, new Party { State = hosting, Text = "", Span = default, How = "nominal" }, null) with { How = "nominal", Sector = "GOV" }; // "his hosts"
        }

        if (own is null && !isCounterpart && Phrases.IsPlural(tree, at))
        {
            var span = Phrases.SpanOf(tree, at);
            return new Party { Sector = role?.Sector, Name = scope.TextOf(span), Text = scope.TextOf(span), Span = span, How = "title" }; // "Israel and its allies": of no one state
        }

        var state = own?.State ?? (scope.Words.Pairs.PairNouns.Contains(tree[at].Lemma) && !isCounterpart ? Paired(owner) : null) ?? scope.History.States.Last(s => s != owner?.State && !several.Any(p => p.State == s) && scope.Directory.IsState(s));
        if (state is null)
        {
            return null;
        }

        var party = roles.Of(at, own ?? new Party { State = state, Text = "", Span = default, How = "nominal" }, isCounterpart ? role : null);
        return party with { How = party.How == "office-on-date" ? party.How : "nominal", Sector = isCounterpart ? role?.Sector ?? owner?.Sector : null };
    }

    /// <summary>"Premier Li received the visitor", "Jakarta says the neighbour must explain itself": the other one beside whoever acts or speaks; null where nothing says who.</summary>
    private Party? Other(int at)
    {
        if (!Phrases.IsDefinite(tree, at) || (Phrases.IsPlural(tree, at) && !scope.Words.Pairs.Aggressors.Contains(tree[at].Lemma)) || tree.Children(at).ToArray().Any(c => tree[c].Relation is not ("det" or "punct" or "case" or "conj" or "cc" or "acl"))
            || tree[at].Head is not (>= 0 and var verb) || tree[at].Relation is not ("obj" or "iobj" or "obl" or "nsubj"))
        {
            return null;
        }

        var above = tree[at].Relation != "nsubj" ? verb : tree[verb].Relation == "ccomp" ? tree[verb].Head : -1;
        var home = tree[at].Relation == "nsubj" && tree[verb].Relation == "root" && scope.Words.Pairs.PairNouns.Contains(tree[at].Lemma) ? scope.History.States.LastSubject(scope.Sentence) // "The neighbour called the claim a lie"
            : above >= 0 && tree.Child(above, "nsubj") is >= 0 and var subject && subject < at && scope.Map[subject] is [{ State: { } own }] ? own : null;
        if (home is null || !scope.Directory.IsState(home))
        {
            return null;
        }

        if (scope.Words.Pairs.Hosting.Contains(tree[at].Lemma) && roles.As(at, scope.History.Last.Person(scope.Sentence, null, p => p.State is not null && p.State != home), null) is { } person)
        {
            return person;
        }

        return (scope.History.Together.MostPaired(scope.Sentence, 2, null) is [{ State: { } one }, { State: { } two }] && (one == home || two == home) ? one == home ? two : one : scope.History.States.Last(s => s != home && scope.Directory.IsState(s))) is { } state
            ? roles.Of(at, new Party { State = state, Text = "", Span = default, How = "nominal" }, null) with { How = "nominal", Sector = null }
            : null;
    }

    /// <summary>"Bolivia ceded the coast to its neighbour": with whom the article has it together; null for nobody.</summary>
    private string? Paired(Party? owner) =>
        owner?.State is { } state && scope.History.Together.MostPaired(scope.Sentence, 2, null) is [{ State: { } one }, { State: { } other }] && (one == state || other == state) ? one == state ? other : one : null;

    /// <summary>"its partners in the European Union", "allies in NATO".</summary>
    private bool IsUnion(int at) => scope.EntryAt(at)?.Entity is { Kind: EntityKind.Body, What: "alliance" or "bloc" or "organisation" };

    /// <summary>"his predecessor": whoever held the owner's office before; a name beside it has been read before.</summary>
    public Party? InSequence(int at)
    {
        var owner = owners.Of(at);
        if (owner is null)
        {
            return null;
        }

        var party = roles.Of(at, owner, null);
        if (owner.Id is not { } id || scope.Directory.Find(id) is not { Kind: EntityKind.Person } person || scope.Day is not { } day)
        {
            return party with { Sector = owner.Sector is null ? null : "ELI", How = "nominal" };
        }

        var office = person.Offices.FirstOrDefault(o => o.Term.Holds(day)) ?? person.Offices.FirstOrDefault();
        var back = scope.Words.Titles.Predecessor.Contains(tree[at].Lemma);
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

    /// <summary>A counterpart holds the owner's own office.</summary>
    private Role? CounterpartRole(Party? owner)
    {
        var office = owner?.Id is { } id && scope.Directory.Find(id) is { Kind: EntityKind.Person } person && scope.Day is { } day
            ? person.Offices.FirstOrDefault(o => o.Term.Holds(day))?.Role
            : null;
        return scope.Directory.Role(office) ?? scope.Directory.Role("counterpart");
    }
}
