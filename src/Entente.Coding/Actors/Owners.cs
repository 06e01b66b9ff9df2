using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>Whose a noun is: "Russian companies", "Cuba's foreign minister", "authorities in Havana".</summary>
internal sealed class Owners(SentenceScope scope, NamedParties named)
{
    /// <summary>"the head of the army of the republic of …"; deeper than this the tree is wrong.</summary>
    private const int Deepest = 6;

    private readonly SyntaxTree tree = scope.Tree;
    private Descriptions? described;
    private Antecedents? antecedents;
    private int depth;

    /// <summary>Owners are themselves described ("the government's spokesman"): the steps know each other.</summary>
    public void Join(Descriptions others, Antecedents pointers) => (described, antecedents) = (others, pointers);

    /// <summary>"commanders from the two armies", "envoys of both countries": several owners in one noun; empty for none.</summary>
    public ImmutableArray<Party> Pair(int at) => tree[at].Relation == "nmod" ? antecedents!.Groups.Of(at) : []; // Joined.

    /// <summary>By adjective, compound, possessor or preposition; null for nobody known.</summary>
    public Party? Of(int at)
    {
        if (depth >= Deepest)
        {
            return null;
        }

        depth++;
        var owner = Before(at) ?? Sponsor(at) ?? Behind(at) ?? Adjacent(at) ?? BehindTitle(at) ?? InApposition(at) ?? Beside(at);
        depth--;
        return owner;
    }

    /// <summary>The state or body that a phrase names or is described as; null where it has neither.</summary>
    public Party? StateOf(int at)
    {
        if (scope.IsNobody(at))
        {
            return null;
        }

        if (tree[at].Upos == "PRON" && scope.EntryAt(at) is null)
        {
            return tree[at].Relation == "nmod:poss" && antecedents!.Pronouns.Of(at) is [var one] ? one : null; // Joined.
        }

        var party = named.Named(at)
            ?? (tree[at].Relation == "nmod:poss" && scope.RoleAt(at) is not null ? named.Apposed(at) : null) // "Colonel Gaddafi's government"
            ?? (scope.RoleAt(at) is not null || tree[at].Relation is "nmod:poss" or "nmod" ? described!.Described(at) ?? antecedents!.Nominals.Of(at) : null); // Joined.
        return party is null || (party.State is null && scope.EntityAt[at]?.Kind != EntityKind.Body) ? null : party;
    }

    /// <summary>"her Indonesian maid", "his Syrian wife": people are of their own nation, and not of whoever they belong to.</summary>
    private bool IsOfOtherNation(int people, int possessor)
    {
        if (tree[possessor] is not { Relation: "nmod:poss", Upos: "PRON" } || scope.RoleAt(people) is not { Kind: RoleKind.Group })
        {
            return false;
        }

        foreach (var child in tree.Children(people))
        {
            if (child > possessor && child < people && tree[child].Relation == "amod" && scope.EntryAt(child) is { Kind: NameKind.Adjective, Entity.State: { } state } && scope.Directory.IsState(state))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>By a word before the noun.</summary>
    public Party? Before(int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (child < at && tree[child].Relation is "amod" or "compound" or "nmod:desc" or "nmod" or "nmod:poss" && !IsOfOtherNation(at, child))
            {
                if (StateOf(child) is { } owner)
                {
                    if (owner.How is "city" or "capital" or "place" && tree[child].Relation == "compound" && IsPost(at))
                    {
                        continue; // "the Cairo embassy" is another's
                    }

                    return owner;
                }

                // "US-led troops"
                if (tree[child].Relation == "amod" && scope.Words.Names.Belonging.Contains(tree[child].Form) && scope.Map.DoerOf(child) is { } leader)
                {
                    return leader;
                }

                // "the Saudi Arabia led coalition"
                if (tree[child].Relation == "amod" && scope.Words.Names.Belonging.Contains(tree[child].Form) && tree.Child(child, "compound") is >= 0 and var name && name < child && StateOf(name) is { } head)
                {
                    return head;
                }

                // "a senior US State Department official", "the Hong Kong-based bank": the owner's own owner.
                if (tree[child].Relation is "compound" or "nmod:poss" && Of(child) is { } far)
                {
                    return far;
                }
            }
        }

        return null;
    }

    /// <summary>"Vietnamese Deputy Trade Minister Nguyen Van Lap": side by side, whatever the tree makes of it.</summary>
    private Party? Beside(int at)
    {
        if (scope.RoleAt(at) is not { Kind: RoleKind.Office or RoleKind.Official } || tree[at].Upos != "PROPN")
        {
            return null;
        }

        var start = scope.RoleRange(at).Start;
        var mention = scope.Mentions.FirstOrDefault(m => m.Role is null && m.Tokens.End == start);
        return mention is not null && scope.EntryAt(mention.Head) is { Kind: not (NameKind.Person or NameKind.Family or NameKind.LastWord) }
            ? StateOf(mention.Head)
            : null;
    }

    /// <summary>Whom a pronoun before a noun means: several for "their".</summary>
    public ImmutableArray<Party> Meant(int pronoun) => antecedents!.Pronouns.Of(pronoun); // Joined.

    private Party? Behind(int at)
    {
        foreach (var child in tree.Children(at))
        {
            // "troops in Lebanon" are not Lebanon's; "authorities in Havana" are Cuba's.
            if (tree[child].Relation is "nmod" && child > at && tree.Child(child, "case") is >= 0 and var mark
                && (tree[mark].Lemma is "of" or "from" or "within" or "inside" || (tree[mark].Lemma == "for" && scope.Words.People.Proxies.Contains(tree[at].Lemma)) || (tree[mark].Lemma is "in" or "across" or "throughout" or "for" or "to" or "at" or "on" && !IsArmed(at) && !IsPost(at)))
                && (StateOf(child) ?? (depth < Deepest && (tree[mark].Lemma is "of" or "from" || IsOnSite(at)) && !(tree[mark].Lemma == "of" && IsCharged(at)) ? Further(child) : null)) is { } owner)
            {
                return owner;
            }

            // "rebels with the Revolutionary Armed Forces of Colombia", "a soldier serving with NATO"
            if (tree[child].Relation is "nmod" && child > at && Phrases.HasCase(tree, child, "with") && scope.RoleAt(at) is { Kind: RoleKind.Group, Sector: { } arms }
                && scope.Words.People.LastingSectors.Contains(arms) && named.Named(child) is { } service && scope.EntityAt[child]?.Kind is EntityKind.Body or EntityKind.Organ)
            {
                return service;
            }
        }

        return null;
    }

    /// <summary>"convicts a man of spying for Israel": of what he is convicted says nothing of whose he is.</summary>
    private bool IsCharged(int at) => tree[at] is { Relation: "obj" or "nsubj:pass", Head: >= 0 and var verb } && scope.Words.Charging.Contains(tree[verb].Lemma);

    /// <summary>"Russian government-backed hackers", "hackers linked to China": of whoever stands behind them. Rebels have a cause of their own.</summary>
    private Party? Sponsor(int at)
    {
        if (Tied(at) is { } group)
        {
            return group;
        }

        if (HeldToBe(at) is { } land)
        {
            return land;
        }

        if (Loyal(at) is { } lord)
        {
            return lord;
        }

        if (!scope.Words.People.Hirelings.Contains(tree[at].Lemma) && !tree.Children(at).ToArray().Any(c => c < at && tree[c].Relation is "amod" or "compound" && scope.Words.People.Hirelings.Contains(tree[c].Lemma)))
        {
            return null;
        }

        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation is "amod" or "acl" && scope.Words.People.Sponsored.Contains(tree[child].Form))
            {
                var behind = scope.Map.DoerOf(child) ?? tree.Children(child).ToArray().Select(StateOf).FirstOrDefault(p => p?.State is not null);
                if (behind is not null)
                {
                    return behind;
                }
            }
        }

        return null;
    }

    /// <summary>"two men, believed to be French": of the nation that they are held to be of; null for none.</summary>
    private Party? HeldToBe(int at)
    {
        foreach (var held in tree.Children(at))
        {
            if (held > at && tree[held] is { Relation: "acl", Xpos: "VBN" } && scope.Words.People.Held.Contains(tree[held].Lemma) && tree.Child(held, "xcomp") is >= 0 and var nation && StateOf(nation) is { State: { } state } party && scope.Directory.IsState(state))
            {
                return party with { Id = null, Sector = null };
            }
        }

        return null;
    }

    /// <summary>"Forces loyal to Gbagbo", "fighters led by General Haftar": whose such people are by what stands behind them; null for nobody's.</summary>
    private Party? Loyal(int at)
    {
        if (!scope.Words.People.Allied.Contains(tree[at].Lemma) && (scope.RoleAt(at) is not { Kind: RoleKind.Group, Sector: { } bearing } || !(bearing == "MIL" || scope.Words.People.ArmedSectors.Contains(bearing))))
        {
            return null;
        }

        foreach (var tie in tree.Children(at))
        {
            if (tie < at || !(tree[tie].Relation is "amod" or "acl") || !scope.Words.People.Allegiances.Contains(tree[tie].Form))
            {
                continue;
            }

            foreach (var lord in tree.Children(tie).ToArray().Concat(tree.Children(at).ToArray().Where(c => c > tie && tree[c].Relation == "nmod"))) // the tree may hang "to President Gbagbo" on "forces"
            {
                if (lord > tie && tree[lord].Relation is "obl" or "obl:agent" or "nmod" && Phrases.HasCase(tree, lord, "to", "by", "with") && StateOf(lord) is { State: { } state } party && scope.Directory.IsState(state))
                {
                    return party with { Id = null, Sector = null };
                }
            }
        }

        return null;
    }

    /// <summary>"ISIL-affiliated militants", "al-Qaeda-linked gunmen": the armed group to which such people are tied; null for none.</summary>
    private Party? Tied(int at)
    {
        if (scope.RoleAt(at) is not { Kind: RoleKind.Group, Sector: { } bearing } || !scope.Words.People.ArmedSectors.Contains(bearing))
        {
            return null;
        }

        foreach (var tie in tree.Children(at))
        {
            if (tie < at && tree[tie].Relation == "amod" && scope.Words.People.Ties.Contains(tree[tie].Form)
                && (scope.Map.DoerOf(tie) ?? tree.Children(tie).ToArray().Select(StateOf).FirstOrDefault(p => p is not null)) is { Sector: { } sector, Id: not null } group && scope.Words.People.ArmedSectors.Contains(sector))
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>"the Minister of State for Foreign Affairs of Saudi Arabia": the owner hangs on a word within the title.</summary>
    private Party? BehindTitle(int at)
    {
        if (scope.RoleAt(at) is not { Kind: RoleKind.Office or RoleKind.Official } || scope.RoleRange(at) is not { Count: > 2 } range)
        {
            return null;
        }

        for (var word = at + 1; word < range.End; word++)
        {
            foreach (var child in tree.Children(word))
            {
                if (child >= range.End && tree[child].Relation == "nmod" && Phrases.HasCase(tree, child, "of") && StateOf(child) is { } owner)
                {
                    return owner;
                }
            }
        }

        return null;
    }

    /// <summary>"the Ministry of Health of Ethiopia", "teachers from Denver schools": the owner of what owns it.</summary>
    private Party? Further(int at)
    {
        if (scope.RoleAt(at) is not null)
        {
            return null;
        }

        depth++;
        var owner = Before(at) ?? Sponsor(at) ?? Behind(at);
        depth--;
        return owner;
    }

    /// <summary>"accused the junta in Athens of it": the town right behind an organ is where it sits, whatever the tree makes of it.</summary>
    private Party? Adjacent(int at) => scope.RoleAt(at) is { Kind: RoleKind.Organ } && !IsPost(at) && at + 2 < tree.Tokens.Length && tree[at + 1].Form == "in"
        && scope.EntryAt(at + 2) is { Kind: NameKind.Capital or NameKind.Seat }
        ? StateOf(at + 2)
        : null;

    /// <summary>"the embassy in London" is not Britain's.</summary>
    private bool IsPost(int at) => scope.RoleAt(at) is { } role && (scope.Words.People.Posts.Contains(role.Name) || scope.Words.People.Away.Contains(role.Name));

    /// <summary>"workers at a mine in Peru", "teachers in the province of Puno": those who work somewhere are of its state.</summary>
    private bool IsOnSite(int at) => scope.RoleAt(at) is { Kind: RoleKind.Group, Sector: { } sector } && scope.Words.People.SiteSectors.Contains(sector);

    private bool IsArmed(int at) => scope.RoleAt(at) is { Kind: RoleKind.Group, Sector: var sector } && !scope.Words.People.LocalSectors.Contains(sector)
        && scope.Words.People.LastingSectors.Contains(sector) && !scope.Words.People.ArmedSectors.Contains(sector);

    private Party? InApposition(int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation == "appos" && child > at && Of(child) is { } owner)
            {
                return owner;
            }
        }

        return null;
    }
}
