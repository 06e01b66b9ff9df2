using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge;
using Entente.Knowledge.Events;

namespace Entente.Coding.Frames;

/// <summary>To whom an act is done, where no path of its frame leads to him: by the words of its thing, its clause and the clause above. Each is empty or null where nobody is.</summary>
internal sealed class OpenRecipients(Arguments arguments, PartyMap parties, KnowledgeBase knowledge, PathWalker walker)
{
    /// <summary>What is written for a path where a condition says against whom it is.</summary>
    public const string Condition = "condition";

    private static readonly string[] AnswerTo = ["to", "for", "against"];

    private static readonly string[] DeploredBy = ["over", "about", "at", "on"];

    private static readonly string[] PostPlaces = ["in", "to", "at", "near"];

    /// <summary>"is behind the attack that killed a British soldier": whom a clause says that the attack befell.</summary>
    public ImmutableArray<Party> Struck(TriggerMatch attack, ImmutableArray<Party> actor)
    {
        var tree = arguments.Tree;
        if (attack.Trigger.Kind != TriggerKind.Noun || actor.IsEmpty || tree.Child(attack.Head, "acl:relcl") is not (>= 0 and var clause) || tree[clause].Upos != "VERB" || arguments.IsPassive(clause)
            || arguments.Subject(clause) != attack.Head)
        {
            return [];
        }

        return [.. walker.Phrases.Of(tree.Child(clause, "obj"), 1).Where(p => p.State is not null && !actor.Any(a => a.Key == p.Key))];
    }

    /// <summary>"expressed concern over killings in the Philippines", "raised concerns about a coup in Fiji": the state where that happens over which they are concerned; empty where it is nobody's.</summary>
    public ImmutableArray<Party> WhereDeplored(TriggerMatch trigger, int thing, ImmutableArray<Party> actor)
    {
        if (thing >= 0 && arguments.Words.Sides.Deplored.Contains(arguments.Tree[thing].Lemma) && Ruler(thing, actor) is { } own)
        {
            return [own]; // "condemns the siege of its embassy in Iran"
        }

        foreach (var word in (int[])[thing, trigger.Head])
        {
            foreach (var preposition in word < 0 ? [] : DeploredBy)
            {
                if (arguments.Under(word, preposition) is >= 0 and var deed && arguments.Words.Sides.Deplored.Contains(arguments.Tree[deed].Lemma) && Ruler(deed, actor) is { } ruler)
                {
                    return [ruler];
                }
            }
        }

        return [];
    }

    /// <summary>The other state in which a deed is said to happen; null for none.</summary>
    private Party? Ruler(int deed, ImmutableArray<Party> actor)
    {
        var place = arguments.Under(deed, "in") is >= 0 and var near ? near : arguments.Under(deed, "of") is >= 0 and var of ? arguments.Under(of, "in") : -1;
        return place >= 0 && parties[place] is [{ State: { } state, How: "name" or "place" } there] && knowledge.Actors.IsState(state) && !actor.Any(a => a.State == state) ? there with { Id = state } : null;
    }

    /// <summary>"fires missiles in response to exercises held by South Korea", "in response to the British deployment": whose deed is answered; empty for nobody's.</summary>
    public ImmutableArray<Party> Provokers(int verb, ImmutableArray<Party> actor)
    {
        var tree = arguments.Tree;
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation != "obl" || !arguments.Words.Answers.Contains(tree[child].Lemma) || !(arguments.HasCase(child, "in") || arguments.HasCase(child, "as") || arguments.HasCase(child, "out")))
            {
                continue;
            }

            foreach (var preposition in AnswerTo)
            {
                if (arguments.Under(child, preposition) is >= 0 and var deed && DoersOf(deed) is { IsEmpty: false } doers && !doers.Any(d => actor.Any(a => a.State == d.State)))
                {
                    return doers;
                }
            }
        }

        return [];
    }

    /// <summary>Who did what a noun names: whoever stands under its "by", under that of its participle, or whose it is.</summary>
    private ImmutableArray<Party> DoersOf(int deed)
    {
        var tree = arguments.Tree;
        var by = arguments.Under(deed, "by") is >= 0 and var own ? own : tree.Child(deed, "acl") is >= 0 and var done && tree[done].Xpos == "VBN" ? arguments.Under(done, "by") : -1;
        return [.. (by >= 0 ? walker.Phrases.Of(by, 1) : walker.Phrases.Owners.Of(deed, 1, doer: true)).Where(p => p.State is not null)];
    }

    /// <summary>"orders exercises near the Ukraine border", "soldiers deployed on its border with Belarus": whose border it is beside the doers'; null where none or several are named.</summary>
    public Party? Beyond(int verb, ImmutableArray<Party> actor)
    {
        var tree = arguments.Tree;
        if (actor is not [{ State: { } own }, ..])
        {
            return null;
        }

        Party? only = null;
        var (start, end) = tree.Subtree(verb);
        for (var border = start; border < end; border++)
        {
            if (!arguments.Words.Sides.Borders.Contains(tree[border].Lemma) || tree[border].Upos is not ("NOUN" or "PROPN"))
            {
                continue;
            }

            var (from, to) = tree.Subtree(border);
            for (var i = from; i < to; i++)
            {
                foreach (var party in parties[i].Where(p => p.State is { } state && state != own && knowledge.Actors.IsState(state)))
                {
                    if (only is not null && only.State != party.State)
                    {
                        return null;
                    }

                    only = party;
                }
            }
        }

        return only;
    }

    /// <summary>"fired missiles aimed at Israel", "measures directed against Belarus": whom the words of the thing say that it is meant for.</summary>
    public ImmutableArray<Party> Aimed(int thing, ImmutableArray<Party> actor)
    {
        var tree = arguments.Tree;
        if (thing < 0 || tree.Child(thing, "acl") is not (>= 0 and var clause) || !arguments.Words.Sides.Aimers.Contains(tree[clause].Lemma))
        {
            return [];
        }

        foreach (var child in tree.Children(clause))
        {
            if (child > clause && (tree[child].Relation == "obj" || (tree[child].Relation == "obl" && (arguments.HasCase(child, "at") || arguments.HasCase(child, "against")))))
            {
                return [.. walker.Phrases.Of(child, 2).Where(p => p.State is { } state && !actor.Any(a => a.State == state))];
            }
        }

        return [];
    }

    /// <summary>"After a landslide buried a Nepalese town, India flew in tents": where the blow fell that a clause before tells of; null where it names none or several.</summary>
    public Party? Stricken(int verb, string giver)
    {
        var tree = arguments.Tree;
        foreach (var clause in tree.Children(verb))
        {
            if (tree[clause].Relation == "advcl" && tree[clause].Upos == "VERB" && (arguments.HasMark(clause, "after") || arguments.HasMark(clause, "when") || arguments.HasMark(clause, "as")))
            {
                var (start, end) = tree.Subtree(clause);
                Party? only = null;
                for (var i = start; i < end; i++)
                {
                    foreach (var party in parties[i].Where(p => p.State is { } state && knowledge.Actors.IsState(state)))
                    {
                        if (party.State == giver || (only is not null && only.State != party.State))
                        {
                            return null;
                        }

                        only ??= party;
                    }
                }

                if (only is not null)
                {
                    return only with { How = "place" };
                }
            }
        }

        return null;
    }

    /// <summary>"thanked Romania for its deliveries of electricity": to whoever thanks for it, where the words name nobody.</summary>
    public ImmutableArray<Party> Thanker(int head, ImmutableArray<Party> actor)
    {
        var tree = arguments.Tree;
        for (var at = head; tree[at] is { Relation: "obl" or "nmod" or "advcl" or "acl" or "conj", Head: >= 0 and var above }; at = above)
        {
            if (tree[above].Upos == "VERB" && arguments.Words.Thanking.Contains(tree[above].Lemma) && (arguments.HasCase(at, "for") || arguments.HasMark(at, "for")))
            {
                return actor is [{ State: { } helper }] && walker.Phrases.Of(arguments.Object(above), 1).Any(p => p.State == helper)
                    ? [.. walker.Phrases.Of(arguments.Subject(above), 1).Where(p => p.State is { } state && state != helper)]
                    : [];
            }
        }

        return [];
    }

    /// <summary>"told Iran that it would not accept the plan", "assured Poland that the price would not rise": whoever is told so by the doer.</summary>
    public ImmutableArray<Party> Hearer(TriggerMatch trigger, ImmutableArray<Party> actor)
    {
        var tree = arguments.Tree;
        return tree[trigger.Head] is { Relation: "ccomp", Head: >= 0 and var verb } && actor is [{ State: { } state }] && tree.Child(verb, "nsubj") is >= 0 and var speaker
            && walker.Phrases.Of(speaker, 0) is [{ State: { } own }] && own == state
            ? [.. walker.Phrases.Of(tree.Child(verb, "iobj") is >= 0 and var indirect ? indirect : tree.Child(verb, "obj"), 1).Where(p => p.State is { } other && other != state && p.Sector is not ("JRN" or "MED") && knowledge.Actors.IsState(other))]
            : [];
    }

    /// <summary>"will act if Iran does not comply"</summary>
    public ImmutableArray<Party> Conditioned(TriggerMatch trigger, ImmutableArray<Party> actor) =>
        [.. walker.Tokens(trigger, Condition).SelectMany(t => walker.Phrases.Of(t, 1)).Where(p => p.State is not null && !actor.Any(a => a.State == p.State)).Take(1)];

    /// <summary>"evacuates staff from its embassy in Baghdad": who leaves a post of his own leaves his host.</summary>
    public ImmutableArray<Party> OfPost(string type, Sides sides)
    {
        if (!knowledge.Traits.AtPost.Contains(type) || sides.Recipient is not [{ State: { } state } post] || sides.Actor is not [{ State: { } own }] || own != state)
        {
            return [];
        }

        var tree = arguments.Tree;
        for (var i = 0; i < tree.Tokens.Length; i++)
        {
            if (tree[i].Span.End == post.Span.End && tree[i].Upos == "NOUN")
            {
                return [.. PostPlaces.Select(p => arguments.Under(i, p)).Where(t => t >= 0).SelectMany(t => walker.Phrases.Of(t, 1)).Where(p => p.State is not null && p.State != state).Take(1)];
            }
        }

        return [];
    }

    /// <summary>"resigns as United States Ambassador to Mexico": where an envoy stood for his state; null for no envoy.</summary>
    public Party? Host(ImmutableArray<Party> actor)
    {
        if (actor is not [{ State: { } own }])
        {
            return null;
        }

        for (var i = 0; i < arguments.Tree.Tokens.Length; i++)
        {
            if (arguments.Words.Sides.Posted.Contains(arguments.Tree[i].Lemma.ToLowerInvariant()) && arguments.HasCase(i, "as")
                && PostPlaces.Select(p => arguments.Under(i, p)).Where(t => t >= 0).SelectMany(t => walker.Phrases.Of(t, 1)).FirstOrDefault(p => p.State is { } state && state != own && knowledge.Actors.IsState(state)) is { } host)
            {
                return host;
            }
        }

        return null;
    }

    /// <summary>"accused it of sheltering 1,500 guerrillas": nobody shelters his own rebels; they are the accuser's, null where there is none.</summary>
    public string? Accuser(int head, ImmutableArray<Party> actor)
    {
        var tree = arguments.Tree;
        for (var verb = tree[head].Head; verb >= 0; verb = tree[verb].Head)
        {
            if (arguments.Words.Accusers.Contains(tree[verb].Lemma) && tree.Child(verb, "nsubj") is >= 0 and var subject && walker.Phrases.Of(subject, 0) is [{ State: { } state }] && knowledge.Actors.IsState(state) && actor.All(a => a.State != state))
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>"sanctions five top officials in a campaign against Belarus": the only state of the sentence beside the doer's; null where there are none or more.</summary>
    public string? SoleOther(string own, ImmutableArray<Party> actor)
    {
        string? sole = null;
        for (var i = 0; i < arguments.Tree.Tokens.Length; i++)
        {
            foreach (var party in parties[i])
            {
                if (party.State is { } state && state != own && knowledge.Actors.IsState(state) && !actor.Any(a => a.State == state))
                {
                    if (sole is not null && sole != state)
                    {
                        return null;
                    }

                    sole = state;
                }
            }
        }

        return sole;
    }

    /// <summary>Whether somebody is named as one who fights a government.</summary>
    public bool IsInsurgent(Party party)
    {
        foreach (var token in arguments.Tree.Tokens)
        {
            if (token.Span.End == party.Span.End)
            {
                return arguments.Words.Sides.Insurgents.Contains(token.Lemma);
            }
        }

        return false;
    }
}
