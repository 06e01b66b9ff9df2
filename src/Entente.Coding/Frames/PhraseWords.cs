using System.Collections.Immutable;
using Entente.Coding.Syntax;
using Entente.Knowledge.Times;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>The words of a phrase under a verb, "hold fire": near enough to it, and tied to it or to each other.</summary>
internal sealed class PhraseWords(TimeWords times)
{
    /// <summary>The further tokens of a phrase. Every further lemma of a phrase must stand below the verb, each under it or under another of them; null where one is missing.</summary>
    public ImmutableArray<int>? Below(Arguments arguments, int verb, ImmutableArray<string> words)
    {
        var tree = arguments.Tree;
        foreach (var word in words.AsSpan()[1..])
        {
            if (!arguments.Holds(word) && word != "to")
            {
                return null;
            }
        }

        var extra = ImmutableArray.CreateBuilder<int>();
        foreach (var word in words.AsSpan()[1..])
        {
            var found = -1;
            for (var i = 0; i < tree.Tokens.Length && found < 0; i++)
            {
                if (i != verb && !extra.Contains(i) && (tree[i].Lemma.Equals(word, StringComparison.OrdinalIgnoreCase)
                        || tree[i].Form.Equals(word, StringComparison.OrdinalIgnoreCase))
                    && !(tree[i] is { Relation: "mark", Lemma: "to" } && tree[i].Head == verb && extra.Count < words.Length - 2) && IsNear(tree, verb, i) && !IsSetting(arguments, tree, verb, i, words) && !IsUnderAside(arguments, tree, verb, i, words) && !(tree[i] is { Relation: "case", Head: >= 0 and var noun } && DatePrepositions.IsOfDate(times, tree, noun, word)))
                {
                    found = i;
                }
            }

            if (found < 0 && word == "to" && VerbWords.QuotedCommand(tree, verb) >= 0)
            {
                continue;
            }

            if (found < 0)
            {
                return null;
            }

            extra.Add(found);
        }

        return extra.All(e => IsTied(arguments, verb, e, extra)) && IsBefore(tree, words, extra, "to") ? extra.ToImmutable() : null;
    }

    /// <summary>"supplies missiles amid tensions with Russia" supplies nobody with missiles: the preposition stands under what goes on meanwhile.</summary>
    private static bool IsUnderAside(Arguments arguments, SyntaxTree tree, int verb, int word, ImmutableArray<string> phrase) => tree[word] is { Relation: "case", Head: >= 0 and var noun } && tree[noun] is { Relation: "nmod", Head: >= 0 and var above }
        && tree[above] is { Upos: "NOUN", Relation: "obl" } && tree[above].Head == verb && !phrase.Contains(tree[above].Lemma) && tree.Child(above, "case") is >= 0 and var aside && arguments.Words.Sides.Reasons.Contains(tree[aside].Lemma.ToLowerInvariant());

    /// <summary>"push to reform" is not in "push reforms to the system": a "to" within the phrase stands before the word that follows it there.</summary>
    private static bool IsBefore(SyntaxTree tree, ImmutableArray<string> words, ImmutableArray<int>.Builder extra, string particle)
    {
        for (var w = 1; w + 1 < words.Length && extra.Count == words.Length - 1; w++)
        {
            if (words[w] == particle && extra[w] < extra[w - 1])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// A word with a meaning of its own must lean on the verb or on another word of the phrase: "hold fire" is not in
    /// "hold live-fire drills".
    /// </summary>
    private static bool IsTied(Arguments arguments, int verb, int word, ImmutableArray<int>.Builder extra)
    {
        var tree = arguments.Tree;
        return tree[word].Upos is not ("NOUN" or "ADJ" or "VERB")
            || tree[word].Head == verb || extra.Contains(tree[word].Head) || tree[verb].Head == word
            || (word == verb + 1 && tree[word] is { Upos: "ADJ", Relation: "amod" } && tree[tree[word].Head].Head == verb) // "let free Salah": the tree takes it to Salah
            || (tree[word].Head is >= 0 and var part && tree[part].Head == verb && (arguments.Words.Rounds.Contains(tree[part].Lemma) || arguments.Words.Sides.Many.Contains(tree[part].Lemma)) && arguments.HasCase(word, "of")); // "ended two days of talks", "parked hundreds of tractors"
    }

    /// <summary>Below the verb by at most three steps and through no other clause; or its passive or relative noun.</summary>
    private static bool IsNear(SyntaxTree tree, int verb, int word)
    {
        if (tree[verb].Relation is "acl" or "acl:relcl" && tree[verb].Head == word && !(tree[verb].Has("VerbForm=Inf") && tree.Child(verb, "obj") >= 0)) // "dialogue to end the crisis" does not end it
        {
            return true;
        }

        if (IsResult(tree, verb, word) || IsTold(tree, verb, word))
        {
            return true;
        }

        const int Farthest = 3;
        var at = word;
        for (var steps = 0; steps < Farthest && at >= 0; steps++)
        {
            var head = tree[at].Head;
            if (head == verb)
            {
                return tree[at].Relation is not ("advcl" or "ccomp" or "parataxis" or "conj" or "nsubj" or "nsubj:outer") || IsInfinitive(tree, at) || IsCalled(tree, at);
            }

            if (tree[at].Relation is "acl" or "acl:relcl" or "advcl" or "ccomp" or "conj" && !IsInfinitive(tree, at))
            {
                return false;
            }

            at = head;
        }

        return false;
    }

    /// <summary>"In his talks with Mashal, he called on": where a clause says on what occasion or why, its noun is no object of the verb; nor in "took migrants from Greece following a fire".</summary>
    private static bool IsSetting(Arguments arguments, SyntaxTree tree, int verb, int word, ImmutableArray<string> phrase) => tree[word] is { Upos: "NOUN", Relation: "obl" } && tree[word].Head == verb
        && tree.Child(word, "case") is >= 0 and var preposition && (word < verb || (tree.Child(verb, "obj") is >= 0 and var thing && thing < word && arguments.Words.Sides.Reasons.Contains(tree[preposition].Lemma.ToLowerInvariant()))) && !phrase.Contains(tree[preposition].Lemma.ToLowerInvariant());

    /// <summary>"set a depot ablaze", "had two men arrested": what the object becomes, where the parser takes it for a participle that describes it.</summary>
    private static bool IsResult(SyntaxTree tree, int verb, int word) => tree[word] is { Relation: "acl", Head: >= 0 and var thing } && word > thing && thing > verb
        && tree[thing] is { Relation: "obj" } && tree[thing].Head == verb && (tree[word].Xpos == "VBN" || tree[word].Form == tree[word].Lemma);

    /// <summary>"expressed regret that it had left": the conjunction of the clause that tells what the object is.</summary>
    private static bool IsTold(SyntaxTree tree, int verb, int word) => tree[word] is { Relation: "mark", Lemma: "that", Head: >= 0 and var clause }
        && tree[clause] is { Relation: "acl" or "ccomp", Head: >= 0 and var feeling } && tree[feeling].Relation == "obj" && tree[feeling].Head == verb;

    /// <summary>"ordered diplomats to leave", where the parser takes the infinitive for a purpose.</summary>
    private static bool IsInfinitive(SyntaxTree tree, int at) => tree[at].Relation == "advcl" && tree[at].Has("VerbForm=Inf")
        && tree.Child(at, "mark") is >= 0 and var mark && tree[mark].Lemma == "to";

    /// <summary>"names Iran as responsible": an adjective under "as" tells what the object is.</summary>
    private static bool IsCalled(SyntaxTree tree, int at) => tree[at] is { Relation: "advcl", Upos: "ADJ" } && tree.Child(at, "nsubj") < 0
        && tree.Child(at, "mark") is >= 0 and var mark && tree[mark].Lemma == "as";
}
