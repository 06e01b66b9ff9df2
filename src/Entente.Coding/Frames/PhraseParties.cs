using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>From a token to the parties that its phrase names: its own, those joined to it, its owners.</summary>
internal sealed class PhraseParties(Arguments arguments, PartyMap parties)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>Owners of owners: "the decision of the court of the state".</summary>
    private const int DeepestOwner = 3;

    /// <summary>
    /// The parties that a phrase names: its own, with those joined by "and"; else those of whoever owns it ("Buhari's
    /// decision"), whose adjective it bears ("Syrian planes"), or who stands under its preposition.
    /// </summary>
    /// <param name="doer">Of who does something, only owners count: "Trade between A and B came to …" is no act of A.</param>
    public ImmutableArray<Party> Of(int token, int depth, bool doer = false)
    {
        if (token < 0 || depth > DeepestOwner || IsMoment(token))
        {
            return [];
        }

        var own = parties[token];
        if (doer && own is [{ How: "city" }])
        {
            return []; // A town is where something happens; codebook, "Who".
        }

        if (Listed(token) is { Length: > 1 } listed)
        {
            own = listed;
        }
        else if (Renamed(token, own) is { IsEmpty: false } renamed)
        {
            own = renamed;
        }
        else if (arguments.Words.Borders.Contains(tree[token].Lemma) && AcrossBorder(token) is { IsEmpty: false } across)
        {
            own = across;
        }
        else if (!own.Any(p => p.State is not null || p.Id is not null) && Members(token, depth) is { IsEmpty: false } members)
        {
            return members;
        }

        if (own.IsEmpty)
        {
            own = Owned(token, depth, doer);
        }

        if (!own.Any(p => p.State is not null || p.Id is not null) && MembersBeside(token, depth) is { IsEmpty: false } some)
        {
            return some;
        }

        if (own.IsEmpty && depth > 0)
        {
            return own;
        }

        own = own.AddRange(BesideName(token, own)).AddRange(OtherHome(token, own));
        foreach (var child in tree.Children(token))
        {
            if (tree[child].Relation == "conj" && (tree[child].Upos is "NOUN" or "PROPN" or "PRON" || !parties[child].IsEmpty || IsOneOf(child))) // "British and Jordanian aircraft"
            {
                own = own.AddRange(Of(child, depth + 1).Where(p => !own.Any(o => o.Span == p.Span)));
            }
            else if (tree[child].Relation == "nmod" && child > token && (arguments.HasCase(child, "along with") || arguments.HasCase(child, "together with") || arguments.HasCase(child, "as well as")))
            {
                own = own.AddRange(Of(child, depth + 1).Where(p => !own.Any(o => o.Span == p.Span)));
            }
            else if (tree[child].Relation is "compound" or "amod" && child + 2 <= token && tree[child + 1].Form is "-" or "\u2013" && tree[token].Upos is "PROPN" or "ADJ"
                && parties[child] is [{ State: { } other } first] && own is [{ State: { } state }] && other != state)
            {
                own = [first, .. own]; // "the EU-Turkey deal"
            }
            else if ((tree[child].Relation is "flat" or "appos" or "nmod:desc" || (tree[child].Relation == "nmod" && tree.Child(child, "case") < 0)) && tree[child].Upos == "PROPN" && !own.IsEmpty)
            {
                // "Secretary Kerry and Minister Lavrov": the second may hang on the name inside the first.
                foreach (var below in tree.Children(child))
                {
                    if (tree[below].Relation == "conj" && below > token && tree[below].Upos is "NOUN" or "PROPN")
                    {
                        own = own.AddRange(Of(below, depth + 1).Where(p => p.State is not null && !own.Any(o => o.Key == p.Key)));
                    }
                }
            }
        }

        return own;
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

    /// <summary>"the People's Republic of China and Russia": what the tree joins to the last word of a name.</summary>
    private ImmutableArray<Party> BesideName(int token, ImmutableArray<Party> own)
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
                return [.. Of(beside, 1).Where(p => p.State is not null && p.State != named.State)];
            }
        }

        return [];
    }

    /// <summary>"were killed in an Israeli Air Force strike": whose the strike is, by the words before it; a place before it ("the Paris attacks") did nothing.</summary>
    public ImmutableArray<Party> Attackers(IReadOnlyList<int> nouns)
    {
        foreach (var noun in nouns)
        {
            if (tree[noun].Upos != "NOUN" || arguments.Under(noun, "on") >= 0 || arguments.Under(noun, "against") >= 0)
            {
                continue; // a noun that says on whom it was is a report of its own
            }

            foreach (var before in tree.Children(noun))
            {
                if (before < noun && tree[before].Relation is "amod" or "compound" or "nmod:poss" && parties[before] is [{ State: not null } or { Id: not null }] own
                    && (own[0].Sector is not null || own[0].How == "demonym") && own[0].How is not ("city" or "capital" or "place"))
                {
                    return own;
                }
            }
        }

        return [];
    }

    /// <summary>"an Iranian-Norwegian man" is of both.</summary>
    private ImmutableArray<Party> OtherHome(int people, ImmutableArray<Party> own)
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

    private static readonly string[] Examples = ["include", "such as", "like"];

    /// <summary>"its border with Belarus", "the Russia-Ukraine border": the states on both sides, or on the other one.</summary>
    private ImmutableArray<Party> AcrossBorder(int border)
    {
        if (arguments.Under(border, "with") is >= 0 and var other && Of(other, 1) is { IsEmpty: false } named)
        {
            return named;
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

    /// <summary>"several nations, including Turkey and Canada": those of them that are named.</summary>
    private ImmutableArray<Party> Members(int token, int depth)
    {
        if (!tree[token].Has("Number=Plur"))
        {
            return [];
        }

        foreach (var preposition in Examples)
        {
            if (arguments.Under(token, preposition) is >= 0 and var first && Of(first, depth) is { IsEmpty: false } named)
            {
                return named;
            }
        }

        return [];
    }

    /// <summary>"executed five officials in March, including its envoy", where the tree hangs the example on the verb.</summary>
    private ImmutableArray<Party> MembersBeside(int token, int depth) =>
        depth == 0 && tree[token].Has("Number=Plur") && tree[token].Relation is "obj" or "nsubj:pass" && tree[token].Head is >= 0 and var verb && arguments.Under(verb, Examples[0]) is >= 0 and var one && one > token
            ? Of(one, 1)
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

        return listed;
    }

    /// <summary>Whom a verb that no frame knows concerns: "refused to hand the files to Cuba" concerns Cuba.</summary>
    public ImmutableArray<Party> Around(int verb)
    {
        foreach (var preposition in Concerning)
        {
            if (arguments.Under(verb, preposition) is >= 0 and var under && Of(under, 1) is { IsEmpty: false } found)
            {
                return found;
            }
        }

        return tree.Child(verb, "iobj") is >= 0 and var receiver && Of(receiver, 1) is { IsEmpty: false } given ? given : Of(arguments.Object(verb), 1);
    }

    /// <summary>What an act answers: "cancels a deal in the wake of a Taliban attack".</summary>
    public static bool IsOccasion(Arguments arguments, int noun) => arguments.Words.Occasions.Contains(arguments.Tree[noun].Lemma)
        && arguments.Tree.Child(noun, "case") is >= 0 and var preposition && arguments.Tree[preposition].Lemma is "in" or "as" or "at";

    /// <summary>"on the eve of the second anniversary of the invasion of Ukraine", "on the sidelines of the UN session": when, not whom.</summary>
    private bool IsMoment(int noun) => tree[noun].Upos == "NOUN" && arguments.Words.Moments.Contains(tree[noun].Lemma)
        && (arguments.HasCase(noun, "on") || arguments.HasCase(noun, "at") || arguments.HasCase(noun, "before"));

    /// <summary>"three Indians and one Egyptian": a number with a nationality behind it.</summary>
    private bool IsOneOf(int number) => tree[number].Upos == "NUM" && tree.Child(number, "amod") is >= 0 and var nationality && nationality > number && !parties[nationality].IsEmpty;

    private static readonly string[] Concerning = ["to", "with", "for", "against", "from"];

    private ImmutableArray<Party> Owned(int token, int depth, bool doer)
    {
        foreach (var relation in OwnerRelations)
        {
            foreach (var child in tree.Children(token))
            {
                if (SyntaxTree.IsRelation(tree[child].Relation, relation) && !IsOccasion(arguments, child) && !(child > token && arguments.HasCase(child, "from") && (HasNationality(token) || arguments.Words.Borders.Contains(tree[token].Lemma)))
                    && (relation != "nmod" || (tree[child].Relation is "nmod" or "nmod:poss"
                        && (!doer || arguments.HasCase(child, "of") || arguments.HasCase(child, "from"))))
                    && Of(child, depth + 1, doer) is { IsEmpty: false } found)
                {
                    return found;
                }
            }
        }

        return doer ? OfMissile(token, depth) : OfParticiple(token, depth) is { IsEmpty: false } holder ? holder : OfClaim(token, depth);
    }

    /// <summary>"rockets fired from Gaza", "a missile launched by Iran": of whoever shoots it.</summary>
    private ImmutableArray<Party> OfMissile(int noun, int depth)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Relation == "acl" && child > noun && tree[child].Xpos == "VBN" && tree[child].Lemma is "fire" or "launch" or "shoot"
                && (arguments.Under(child, "by") is >= 0 and var by ? by : arguments.Under(child, "from")) is >= 0 and var shooter && Of(shooter, depth + 1) is { IsEmpty: false } found)
            {
                return found;
            }
        }

        return [];
    }

    private static readonly HashSet<string> Claims = ["accusation", "allegation", "charge", "claim", "evidence", "report", "suggestion", "suspicion"];

    /// <summary>"an inquiry into claims that British soldiers abused prisoners": of whom it is claimed.</summary>
    private ImmutableArray<Party> OfClaim(int noun, int depth)
    {
        foreach (var child in tree.Children(noun))
        {
            if (Claims.Contains(tree[noun].Lemma) && tree[child].Relation is "acl" or "ccomp" && child > noun && arguments.HasMark(child, "that") && !arguments.IsPassive(child))
            {
                return Of(tree.Child(child, "nsubj"), depth + 1);
            }
        }

        return [];
    }

    /// <summary>"a school run by the Russian embassy", "the area bordering Ethiopia": who does what a participle says of a thing, or what it lies at.</summary>
    private ImmutableArray<Party> OfParticiple(int noun, int depth)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Relation == "acl" && child > noun
                && (tree[child].Xpos == "VBN" ? (arguments.Words.Holders.Contains(tree[child].Lemma) ? arguments.Under(child, "by") : -1) : arguments.Words.Adjoining.Contains(tree[child].Lemma) ? tree.Child(child, "obj") : -1) is >= 0 and var owner
                && Of(owner, depth + 1) is { IsEmpty: false } found)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>"American forces from Iraq" are not Iraq's.</summary>
    private bool HasNationality(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child < noun && tree[child].Relation is "amod" or "compound" or "nmod:poss" && !parties[child].IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Who owns a noun or gives it an adjective, likeliest first.</summary>
    public IEnumerable<int> OwnersOf(int noun)
    {
        if (noun < 0)
        {
            yield break;
        }

        foreach (var relation in OwnerRelations)
        {
            foreach (var child in tree.Children(noun).ToArray())
            {
                if (SyntaxTree.IsRelation(tree[child].Relation, relation) && !IsOccasion(arguments, child))
                {
                    yield return child;
                }
            }
        }
    }

    /// <summary>Relations of those whom a noun belongs to, likeliest first.</summary>
    public static readonly string[] OwnerRelations = ["nmod:poss", "amod", "compound", "nmod:desc", "appos", "flat", "nmod"];
}
