using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>
/// The states that a clause names on the other side of a role without an owner: "The French brokered a deal between the government and the
/// rebels", "The President invited Biya". Whoever the role is of, it is rather none of them.
/// </summary>
internal sealed class ClauseSides(SentenceScope scope)
{
    private readonly SyntaxTree tree = scope.Tree;
    private readonly ClausePlaces places = new(scope);

    /// <summary>"The French brokered a deal between the government and the rebels": rather not the French government.</summary>
    public string? StateActing(int at)
    {
        if (scope.RoleAt(at) is { } role && scope.Words.ForeignRoles.Contains(role.Name) && tree[at].Relation is "obj" or "iobj" or "obl" && tree[at].Head is >= 0 and var verb
            && SubjectAbove(verb) is >= 0 and var doer && doer < at && scope.EntityAt[doer] is { Kind: EntityKind.State } && scope.Map[doer] is [{ State: { } other }])
        {
            return other; // "London recognised the government"
        }

        var top = at;
        while (tree[top].Relation is "nmod" or "obj" or "obl" or "iobj" or "conj" && tree[top].Head >= 0)
        {
            top = tree[top].Head;
        }

        if (scope.Words.Assaults.Contains(tree[top].Lemma) && SubjectAbove(top) is >= 0 and var force && force < at && scope.Words.Craft.Contains(tree[force].Lemma) && Phrases.StateOf(scope, force) is { } striking)
        {
            return striking; // "its jets hit more than 80 targets, including the defence ministry"
        }

        var side = tree[at].Relation == "conj" && tree[at].Head >= 0 ? tree[at].Head : at;
        return Phrases.HasCase(tree, side, "between") && tree.Child(top, "nsubj") is >= 0 and var subject && subject < at && scope.Map[subject] is [{ State: { } state }]
            && scope.EntityAt[subject] is { Kind: EntityKind.State }
            ? state
            : null;
    }

    /// <summary>"The opposition blames Damascus", "the government condemned Russia": whoever acts on a state by name is rather of another; null for none.</summary>
    public string? StateActedOn(int at)
    {
        if (tree[at].Relation != "nsubj" || tree[at].Head is not (>= 0 and var verb))
        {
            return null;
        }

        foreach (var child in tree.Children(verb))
        {
            if (child > at && tree[child].Relation is "obj" or "iobj" && scope.EntryAt(child) is { Kind: NameKind.Name or NameKind.Capital, Entity: { Kind: EntityKind.State, State: { } state } })
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>"Opposition lawmakers blasted the government for caving in", "The opposition leader backs the prime minister's handling", "the general, who overthrew the elected president": whoever opposes a government, makes its laws or takes its place has to do with his own, where nobody's name stands with it; null for others.</summary>
    public string? OwnRuler(int at)
    {
        var judged = tree[at] is { Relation: "nmod:poss", Head: >= 0 and var handled } ? handled : at;
        if (tree[judged] is not { Relation: "obj" or "iobj" or "obl", Head: >= 0 and var verb } || SubjectAbove(verb) is not (>= 0 and var doer) || doer >= at)
        {
            return null;
        }

        var named = tree[doer].Has("PronType=Rel") && tree[verb] is { Relation: "acl:relcl", Head: >= 0 and var meant } ? meant : doer;
        return scope.Map[named] is [{ State: { } state, Sector: { } sector }] && scope.Directory.IsState(state)
            && (scope.Words.Upheavals.Contains(tree[verb].Lemma) ? ReferentKinds.Of(scope, named) == ReferentKind.Person : sector is "OPP" or "LEG" && !scope.Words.Welcomes.Contains(tree[verb].Lemma))
                ? state
                : null;
    }

    /// <summary>The state whose head acts on somebody, or that itself does; null for none.</summary>
    public string? Doer(int at) => tree[at].Relation is "obj" or "iobj" && tree[at].Head is >= 0 and var verb && tree.Child(verb, "nsubj") is >= 0 and var subject && subject < at
        && scope.Map[subject] is [{ State: { } state, Sector: null or "GOV" }] && scope.Directory.IsState(state) ? state : null;

    /// <summary>The state of a person by name behind the verb, who is not its subject too; null for none.</summary>
    public string? OtherNamed(int at)
    {
        if (tree[at].Relation != "nsubj" || tree[at].Head is not (>= 0 and var verb))
        {
            return null;
        }

        foreach (var child in tree.Children(verb))
        {
            if (child > at && tree[child].Relation is "obj" or "iobj" && scope.EntryAt(child)?.Entity is { Kind: EntityKind.Person, State: { } state } && scope.Directory.IsState(state))
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>"The foreign secretary met Israel's envoy", "the president said that Syria …": not the state that its own act deals with, which stands by name behind it and nowhere else.</summary>
    public string? NotDealtWith(int at, Role role, string? state)
    {
        at = tree[at] is { Relation: "nmod:poss", Head: >= 0 and var part } && tree[part].Relation == "nsubj" ? part : at; // "Parliament's committee urged ministers"
        if (state is null || role.Kind is not (RoleKind.Office or RoleKind.Organ) || tree[at].Relation != "nsubj")
        {
            return state;
        }

        var isNamed = false;
        foreach (var mention in scope.Mentions)
        {
            if (mention.Role is not null || scope.EntryAt(mention.Head) is not { Entity.State: { } other } entry || other != state)
            {
                continue;
            }

            if (mention.Head > at && entry.Kind == NameKind.Adjective && (IsAlien(mention.Head, tree[at].Head) || IsRestricted(mention.Head)))
            {
                isNamed = true;
                continue;
            }

            if (mention.Head < at || entry.Kind is NameKind.Adjective or NameKind.City or NameKind.Place || places.IsWithin(mention.Head)
                || (role.Kind == RoleKind.Organ && (tree[mention.Head].Relation is not ("obj" or "iobj" or "obl" or "nmod") || !IsInClause(mention.Head, tree[at].Head))))
            {
                return state;
            }

            isNamed = true;
        }

        return isNamed ? null : state;
    }

    /// <summary>"summoned the Chinese ambassador", "announced tariffs on Turkish goods", "shelled Syrian positions": whether an adjective says that what the act is done to is another state's.</summary>
    private bool IsAlien(int adjective, int verb)
    {
        if (tree[adjective] is not { Relation: "amod" or "compound", Head: >= 0 and var thing } || verb < 0 || !IsInClause(thing, verb))
        {
            return false;
        }

        return scope.Words.People.ForeignThings.Contains(tree[thing].Lemma)
            || (scope.Words.Assaults.Contains(tree[verb].Lemma) && tree[thing].Relation == "obj" && scope.RoleAt(thing) is not { Kind: RoleKind.Official or RoleKind.Office });
    }

    /// <summary>"sanctions on buyers of Russian oil": whether a word stands under a restriction on somebody.</summary>
    private bool IsRestricted(int word)
    {
        for (var steps = 0; word >= 0 && steps < 5; steps++, word = tree[word].Head)
        {
            if (tree[word] is { Relation: "nmod" or "obl", Head: >= 0 and var curb } && Phrases.HasCase(tree, word, "on", "against") && scope.Words.Restrictions.Contains(tree[curb].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whose act a clause is: its own subject or the one of the clauses above that it shares; -1 for none.</summary>
    private int SubjectAbove(int verb)
    {
        while (verb >= 0 && tree.Child(verb, "nsubj") < 0 && tree[verb].Relation is "xcomp" or "conj" or "advcl")
        {
            verb = tree[verb].Head;
        }

        return verb < 0 ? -1 : tree.Child(verb, "nsubj");
    }

    /// <summary>Whether a phrase hangs on a verb without another clause between.</summary>
    private bool IsInClause(int token, int verb)
    {
        while (token >= 0 && token != verb && tree[token].Relation is "obj" or "iobj" or "obl" or "nmod" or "conj" or "xcomp")
        {
            token = tree[token].Head;
        }

        return token == verb;
    }
}
