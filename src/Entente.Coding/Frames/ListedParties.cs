using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>Phrases that name others than their noun, or more: lists, examples, both sides of a border, two nationalities.</summary>
internal sealed class ListedParties(Arguments arguments, PartyMap parties, PhraseParties phrases)
{
    private static readonly string[] Examples = ["include", "such as", "like"];

    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>Those who stand for what a noun itself names: whom it lists, whom it is said to be, who lives on both sides of it; empty for none.</summary>
    public ImmutableArray<Party> Instead(int token, ImmutableArray<Party> own) =>
        Listed(token) is { Length: > 1 } names ? names
        : Renamed(token, own) is { IsEmpty: false } renamed ? renamed
        : arguments.Words.Sides.Borders.Contains(tree[token].Lemma) ? AcrossBorder(token)
        : [];

    /// <summary>"the two leaders, Zardari and Sharif": those whom a plural noun lists by name.</summary>
    private ImmutableArray<Party> Listed(int token)
    {
        if (!tree[token].Has("Number=Plur") || tree.Child(token, "appos") is not (>= 0 and var first) || parties[first].Length != 1 || !(tree[first].Upos == "PROPN" || (tree[first].Upos == "ADJ" && parties[first][0].State is not null && parties[token].All(p => p.State is null))))
        {
            return []; // "five foreigners (three Chinese, an American and an Australian)"
        }

        var listed = parties[first];
        foreach (var child in tree.Children(first))
        {
            if (tree[child].Relation == "conj" && tree[child].Upos is "PROPN" or "ADJ")
            {
                listed = listed.AddRange(parties[child].Where(p => !listed.Any(l => l.Span == p.Span)));
            }
        }

        return listed.Any(p => p.State is not null || p.Id is not null) ? listed : []; // "detained Canadians Michael Sample and John Example"
    }

    /// <summary>"his country's former ruler, the United States": the state that a noun is said to be, not whose it is.</summary>
    private ImmutableArray<Party> Renamed(int token, ImmutableArray<Party> own)
    {
        if (own is not [{ State: { } state, How: not "name" }] || tree[token].Upos != "NOUN" || tree.Child(token, "nmod:poss") < 0)
        {
            return [];
        }

        return tree.Child(token, "appos") is > 0 and var name && name > token && tree[name].Upos == "PROPN" && parties[name] is [{ State: { } other, Sector: null, How: "name" }] && other != state ? parties[name] : [];
    }

    /// <summary>"its border with Belarus", "the Russia-Ukraine border": the states on both sides, or on the other one.</summary>
    private ImmutableArray<Party> AcrossBorder(int border)
    {
        if (arguments.Under(border, "with") is >= 0 and var other && phrases.Of(other, 1) is { IsEmpty: false } named)
        {
            return IsElsewhere(border) ? [] : named;
        }

        var sides = ImmutableArray.CreateBuilder<Party>();
        var range = tree.Subtree(border);
        for (var i = range.Start; i < border; i++)
        {
            if (parties[i] is [{ State: { } state } side] && !sides.Any(s => s.State == state) && tree[i].Upos != "PRON")
            {
                sides.Add(side);
            }
        }

        return sides.Count > 1 ? sides.ToImmutable() : [];
    }

    /// <summary>"France sent aid to Chad's border with Sudan": the border of a state that the doer is not of is that state's ground.</summary>
    private bool IsElsewhere(int border) =>
        tree.Child(border, "nmod:poss") is >= 0 and var owner && tree[owner].Upos == "PROPN" && parties[owner] is [{ State: { } state, How: "name" }]
        && tree[border].Relation is "obj" or "obl" or "nmod" && arguments.Clause(border) is >= 0 and var verb && (arguments.IsPassive(verb) ? arguments.Under(verb, "by") : arguments.Subject(verb)) is >= 0 and var doer
        && (parties[doer] is { IsEmpty: false } doers ? doers.All(d => d.State is not null && d.State != state) : arguments.Words.Sides.AttackNouns.Contains(tree[doer].Lemma)); // The doer's own word: its phrase may hold the border.

    /// <summary>"several nations, including Turkey and Canada": those of them that are named.</summary>
    public ImmutableArray<Party> Members(int token, int depth)
    {
        if (!tree[token].Has("Number=Plur"))
        {
            return [];
        }

        foreach (var preposition in Examples)
        {
            if (arguments.Under(token, preposition) is >= 0 and var first && phrases.Of(first, depth) is { IsEmpty: false } named)
            {
                return named;
            }
        }

        // "ministers from countries such as Russia and Iran"
        return depth == 0 && (arguments.Under(token, "from") is >= 0 and var lands ? lands : arguments.Under(token, "of")) is >= 0 and var states && arguments.Words.Sides.Lands.Contains(tree[states].Lemma)
            ? Members(states, 1)
            : [];
    }

    /// <summary>"executed five officials in March, including its envoy", where the tree hangs the example on the verb.</summary>
    public ImmutableArray<Party> MembersBeside(int token, int depth) =>
        depth == 0 && tree[token].Has("Number=Plur") && tree[token].Relation is "obj" or "nsubj:pass" && tree[token].Head is >= 0 and var verb && arguments.Under(verb, Examples[0]) is >= 0 and var one && one > token
            ? phrases.Of(one, 1)
            : [];

    /// <summary>"the People's Republic of China and Russia": what the tree joins to the last word of a name.</summary>
    public ImmutableArray<Party> BesideName(int token, ImmutableArray<Party> own)
    {
        if (own is not [{ State: not null } named])
        {
            return [];
        }

        foreach (var inside in tree.Children(token))
        {
            if (tree[inside].Relation == "nmod" && inside > token && (named.Span.Contains(tree[inside].Span) || parties[inside].Any(p => p.State == named.State))
                && tree.Child(inside, "conj") is >= 0 and var beside && tree[beside].Upos == "PROPN" && !named.Span.Contains(tree[beside].Span))
            {
                return [.. phrases.Of(beside, 1).Where(p => p.State is not null && p.State != named.State)];
            }
        }

        return [];
    }

    /// <summary>"an Iranian-Norwegian man" is of both.</summary>
    public ImmutableArray<Party> OtherHome(int people, ImmutableArray<Party> own)
    {
        if (own is not [{ State: { } state, Sector: not null, How: "title" }])
        {
            return [];
        }

        foreach (var home in tree.Children(people))
        {
            if (tree[home].Relation == "amod" && home >= 2 && tree[home - 1].Form is "-" or "\u2013" && tree[home - 2].Upos is "ADJ" or "PROPN" && parties[home] is [{ State: { } second }] && second == state
                && parties[home - 2] is [{ State: { } first } other] && first != state)
            {
                return [other];
            }
        }

        return [];
    }
}
