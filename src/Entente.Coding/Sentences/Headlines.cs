using Entente.Language;

namespace Entente.Coding.Sentences;

/// <summary>
/// Headlines and sentences whose verb was taken for a noun: "North Korea shells southern island". Where a line has no verb, or
/// a sentence no more than a noun at its root, the first word that is a verb of some frame is read as one that can be nothing else.
/// </summary>
public sealed class Headlines(FrameVerbs verbs)
{
    private const int Shortest = 3;

    /// <summary>The line with its likely verb marked, and where that stands; null where nothing speaks for another reading.</summary>
    public (Sentence Sentence, int Verb)? Again(Sentence sentence, SyntaxTree tree)
    {
        if (tree.Tokens.Length >= Shortest && BeforeFalseVerb(tree) is var (cut, read))
        {
            return (sentence with { Words = sentence.Words.SetItem(cut, sentence.Words[cut] with { ReadAs = read }) }, cut);
        }

        if (tree.Tokens.Length >= Shortest && BeforeClause(tree) is var (main, reading))
        {
            return (sentence with { Words = sentence.Words.SetItem(main, sentence.Words[main] with { ReadAs = reading }) }, main);
        }

        if (tree.Tokens.Length < Shortest || !IsVerbless(tree))
        {
            return null;
        }

        var end = tree[^1].Upos == "PUNCT" ? tree.Root + 1 : tree.Tokens.Length - 1; // a sentence's verb stands at or before its false root
        if (Beyond(tree) is { } far)
        {
            return (sentence with { Words = sentence.Words.SetItem(far, sentence.Words[far] with { ReadAs = "shoot" }) }, far);
        }

        for (var i = 1; i < end; i++)
        {
            if (tree[i].Upos is "NOUN" or "PROPN" && (tree[i - 1].Upos is "NOUN" or "PROPN" || (tree[i - 1].Upos == "ADJ" && char.IsUpper(tree[i - 1].Form[0]))) && tree[i + 1].Upos is not "PUNCT" && Reading(tree, i) is { } form)
            {
                return (sentence with { Words = sentence.Words.SetItem(i, sentence.Words[i] with { ReadAs = form }) }, i);
            }
        }

        return null;
    }

    /// <summary>"Government troops in Yemen fire on protesters": a noun of a plural root right behind a place that the tree makes its compound.</summary>
    private int? Beyond(SyntaxTree tree)
    {
        var root = tree[tree.Root];
        for (var i = root.Index + 3; root.Has("Number=Plur") && i + 1 < tree.Tokens.Length; i++)
        {
            if (tree[i].Upos == "NOUN" && !tree[i].Has("Number=Plur") && tree[i].Head == root.Index && tree[i - 1] is { Upos: "PROPN", Relation: "compound" } place && place.Head == i
                && verbs.Contains(tree[i].Form))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>"US cuts aid to Georgia": in a line the bare word behind a name and a form in -s is no verb of "cuts"; that form is the verb.</summary>
    private (int At, string Reading)? BeforeFalseVerb(SyntaxTree tree)
    {
        if (tree[^1].Upos == "PUNCT")
        {
            return null;
        }

        for (var i = 1; i + 1 < tree.Tokens.Length; i++)
        {
            if (tree[i].Upos == "NOUN" && tree[i].Has("Number=Plur") && tree[i].Relation is "nsubj" or "compound" && tree[i - 1].Upos == "PROPN" && tree[i - 1].Head == i && tree[i].Head == i + 1
                && tree[i + 1] is { Upos: "VERB", Xpos: "VB" or "VBP" or "VBZ" } && tree.Child(i + 1, "obj") < 0 && tree.Child(i + 1, "ccomp") < 0 && Reading(tree, i) is { } form)
            {
                return (i, form);
            }
        }

        return null;
    }

    /// <summary>"Beijing protests after US shoots down balloon": in a line that a name opens, a form in -s with a finite clause behind it is the line's verb.</summary>
    private (int At, string Reading)? BeforeClause(SyntaxTree tree)
    {
        var root = tree.Root;
        if (tree[^1].Upos == "PUNCT" || root < 1 || tree[root].Upos != "NOUN" || !tree[root].Has("Number=Plur") || tree.Subtree(root - 1).Start != 0 || tree[root - 1] is not { Upos: "PROPN", Relation: "compound" }
            || tree.Child(root, "advcl") is not (>= 0 and var clause) || tree[clause].Xpos is not ("VBZ" or "VBP" or "VBD") || tree.Child(clause, "nsubj") < 0 || tree.Child(clause, "mark") != root + 1)
        {
            return null;
        }

        return Reading(tree, root) is { } form ? (root, form) : null;
    }

    /// <summary>A line without a verb; or a sentence whose main word is a noun of which nothing is said.</summary>
    private static bool IsVerbless(SyntaxTree tree)
    {
        if (tree[^1].Upos == "PUNCT")
        {
            var root = tree[tree.Root];
            return tree[^1].Form == "." && root.Upos is "NOUN" or "PROPN" && tree.Child(root.Index, "nsubj") < 0 && tree.Child(root.Index, "cop") < 0 && tree.Child(root.Index, "case") < 0;
        }

        foreach (var token in tree.Tokens)
        {
            if (token.Upos is "VERB" or "AUX")
            {
                return false;
            }
        }

        return true;
    }

    private string? Reading(SyntaxTree tree, int at)
    {
        var form = tree[at].Form.ToLowerInvariant();
        var plural = (tree[at - 1].Form.EndsWith('s') && tree[at - 1].Upos == "NOUN") || tree.Tokens.Take(at).Any(t => t.Form is "," or "and");
        return plural && verbs.Contains(form) ? "condemn" : !plural && verbs.IsThirdPerson(form) ? "condemns" : null;
    }
}
