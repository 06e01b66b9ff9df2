using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>What a noun phrase looks like, whoever it means.</summary>
internal static class Phrases
{
    public static bool IsPlural(SyntaxTree tree, int at) => tree[at].Has("Number=Plur");

    /// <summary>"the island", "this country".</summary>
    public static bool IsDefinite(SyntaxTree tree, int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation == "det" && tree[child].Lemma is "the" or "this" or "that" or "these" or "those")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"former president", "then-Foreign Minister", "ex-King".</summary>
    public static bool IsFormer(SyntaxTree tree, ReferenceWords words, int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (child < at && words.Titles.Former.Contains(tree[child].Lemma))
            {
                return true;
            }
        }

        return at >= 2 && tree[at - 1].Form == "-" && words.Titles.Former.Contains(tree[at - 2].Form);
    }

    /// <summary>Whether a word hangs on the sentence's main verb or one joined to it, or on what that verb says.</summary>
    public static bool IsInMainClause(SyntaxTree tree, int at)
    {
        var verb = tree[at].Head;
        while (verb >= 0 && tree[verb].Relation is "conj" or "parataxis")
        {
            verb = tree[verb].Head;
        }

        return verb == tree.Root;
    }

    /// <summary>Whether a word stands in a clause that only describes a noun: "the chips that Samsung makes".</summary>
    public static bool IsInRelativeClause(SyntaxTree tree, int at)
    {
        for (var verb = tree[at].Head; verb >= 0; verb = tree[verb].Head)
        {
            if (tree[verb].Relation == "acl:relcl")
            {
                return !IsCleft(tree, tree[verb].Head);
            }
        }

        return false;
    }

    /// <summary>The state of a noun, or the one whose adjective or name stands before it: "Peruvian aircraft"; null for none.</summary>
    public static string? StateOf(SentenceScope scope, int noun)
    {
        if (scope.Map[noun] is [{ State: { } state }])
        {
            return state;
        }

        foreach (var child in scope.Tree.Children(noun))
        {
            if (child < noun && scope.Tree[child].Relation is "amod" or "compound" or "nmod:poss" && scope.Map[child] is [{ State: { } own }])
            {
                return own;
            }
        }

        return null;
    }

    /// <summary>"province", also where it is written as a name: a part of a state.</summary>
    public static bool IsPart(SyntaxTree tree, ReferenceWords words, int noun) =>
        words.Names.Parts.Contains(tree[noun].Lemma) || (tree[noun].Upos == "PROPN" && words.Names.Parts.Contains(tree[noun].Lemma.ToLowerInvariant()));

    /// <summary>Whether a word stands between two quotation marks of its sentence, outside of which the sentence goes on.</summary>
    public static bool IsQuoted(SyntaxTree tree, int at)
    {
        int opening = -1, marks = 0;
        for (var i = 0; i < at; i++)
        {
            if (IsMark(tree[i].Form))
            {
                marks++;
                opening = i;
            }
        }

        if (marks % 2 == 0)
        {
            return false;
        }

        for (var i = at + 1; i < tree.Tokens.Length; i++)
        {
            if (IsMark(tree[i].Form))
            {
                for (var other = 0; other < tree.Tokens.Length; other++)
                {
                    if ((other < opening || other > i) && tree[other].Upos == "VERB")
                    {
                        return true;
                    }
                }

                return false;
            }
        }

        return false;
    }

    private static bool IsMark(string form) => form is "\"" or "“" or "”" or "``" or "''";

    /// <summary>"It is the third time that Suva has …", "It was Russia that …": a main clause of "it" alone, whose news stands in the clause behind it.</summary>
    private static bool IsCleft(SyntaxTree tree, int noun)
    {
        if (noun != tree.Root || tree.Child(noun, "cop") < 0)
        {
            return false;
        }

        foreach (var child in tree.Children(noun))
        {
            if (child < noun && tree[child].Relation is "nsubj" or "expl" && tree[child].Lemma == "it")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of these prepositions opens the phrase or clause.</summary>
    public static bool HasCase(SyntaxTree tree, int at, params ReadOnlySpan<string> prepositions)
    {
        foreach (var child in tree.Children(at))
        {
            if (tree[child].Relation is "case" or "mark" && prepositions.Contains(tree[child].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number word or figure before a noun: 2 for "both leaders", "the two"; 0 for none and for "two other leaders".</summary>
    public static int Count(SyntaxTree tree, ReferenceWords words, int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (child < at && tree[child].Relation == "amod" && words.Pairs.NewOnes.Contains(tree[child].Lemma))
            {
                return 0;
            }
        }

        foreach (var child in tree.Children(at))
        {
            if (child < at && NumberOf(tree[child], words) is > 0 and var count)
            {
                return count;
            }
        }

        return 0;
    }

    public static int NumberOf(Token token, ReferenceWords words) =>
        words.Pairs.Numbers.TryGetValue(token.Lemma, out var count) ? count : token.Form is "2" or "3" ? token.Form[0] - '0' : 0;

    /// <summary>Where the capital words of a noun phrase begin in the text: at "Khost" in "the Khost Province".</summary>
    public static int NameStart(SyntaxTree tree, int at)
    {
        var start = at;
        while (start > 0 && ((tree[start - 1].Upos is "PROPN" or "ADJ" && char.IsUpper(tree[start - 1].Form[0])) || IsTied(tree, start - 1) || (start < at && IsTied(tree, start))))
        {
            start--; // "Deir ez-Zor Governorate"
        }

        return tree[start].Span.Start;
    }

    private static bool IsTied(SyntaxTree tree, int at) => at > 0 && at + 1 < tree.Tokens.Length && tree[at].Form == "-"
        && tree[at - 1].Span.End == tree[at].Span.Start && tree[at].Span.End == tree[at + 1].Span.Start;

    /// <summary>The noun with the words before it and the flat rest of its name, without clauses and prepositions.</summary>
    public static TextSpan SpanOf(SyntaxTree tree, int at)
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
