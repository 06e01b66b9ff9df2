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
        if (token < 0 || depth > DeepestOwner)
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

        if (own.IsEmpty)
        {
            own = Owned(token, depth, doer);
        }

        if (own.IsEmpty && depth > 0)
        {
            return own;
        }

        foreach (var child in tree.Children(token))
        {
            if (tree[child].Relation == "conj" && (tree[child].Upos is "NOUN" or "PROPN" or "PRON" || !parties[child].IsEmpty)) // "British and Jordanian aircraft"
            {
                own = own.AddRange(Of(child, depth + 1).Where(p => !own.Any(o => o.Span == p.Span)));
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

    /// <summary>"the two leaders, Zardari and Sharif": those whom a plural noun lists by name.</summary>
    private ImmutableArray<Party> Listed(int token)
    {
        if (!tree[token].Has("Number=Plur") || tree.Child(token, "appos") is not (>= 0 and var first) || parties[first].Length != 1 || tree[first].Upos != "PROPN")
        {
            return [];
        }

        var listed = parties[first];
        foreach (var child in tree.Children(first))
        {
            if (tree[child].Relation == "conj" && tree[child].Upos == "PROPN")
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

    private static readonly string[] Concerning = ["to", "with", "for", "against", "from"];

    private ImmutableArray<Party> Owned(int token, int depth, bool doer)
    {
        foreach (var relation in OwnerRelations)
        {
            foreach (var child in tree.Children(token))
            {
                if (SyntaxTree.IsRelation(tree[child].Relation, relation)
                    && (relation != "nmod" || (tree[child].Relation is "nmod" or "nmod:poss"
                        && (!doer || arguments.HasCase(child, "of") || arguments.HasCase(child, "from"))))
                    && Of(child, depth + 1, doer) is { IsEmpty: false } found)
                {
                    return found;
                }
            }
        }

        return [];
    }

    /// <summary>Relations of those whom a noun belongs to, likeliest first.</summary>
    public static readonly string[] OwnerRelations = ["nmod:poss", "amod", "compound", "nmod:desc", "appos", "flat", "nmod"];
}
