using Entente.Language;

namespace Entente.Coding.Sentences;

/// <summary>
/// Verbs of sentences that the parser took for nouns: "Prosecutors in France file charges", "kills two and wounds six". A noun has
/// no object, no subject without "be", and is not joined bare to a verb; and a sentence has a verb. Such a word is read as a verb that
/// can be nothing else, and the sentence is parsed once more.
/// </summary>
public sealed class HiddenVerbs(FrameVerbs verbs)
{
    /// <summary>Readings tried for one sentence.</summary>
    private const int Most = 4;

    /// <summary>The sentence with one likely verb marked, and where that stands, the likeliest reading first.</summary>
    public List<(Sentence Sentence, int Verb)> Readings(Sentence sentence, SyntaxTree tree)
    {
        var found = new List<(Sentence, int)>();
        if (tree[^1].Form != ".")
        {
            return found;
        }

        var bare = IsBareNoun(tree, tree.Root);
        for (var i = Math.Max(1, Topic(tree)); i + 2 < tree.Tokens.Length && found.Count < Most; i++)
        {
            if (tree[i].Upos is "NOUN" or "PROPN" or "ADJ" && char.IsLower(tree[i].Form[0]) && tree[i + 1].Form is not ("," or "." or ";" or ":" or ")" or "-") && verbs.Reading(tree[i].Form) is { } form
                && (IsVerbal(tree, i) || IsJoined(tree, i) || (bare && MayFollow(tree, i - 1))))
            {
                found.Add((sentence with { Words = sentence.Words.SetItem(i, sentence.Words[i] with { ReadAs = form }) }, i));
            }
        }

        return found;
    }

    /// <summary>Whether the tree of a reading makes sense of it: the verb agrees with its subject and, if the sentence had none, carries the sentence.</summary>
    public static bool Accepts(SyntaxTree before, SyntaxTree tree, int verb)
    {
        if (tree[verb].Upos != "VERB")
        {
            return false;
        }

        if (tree.Child(verb, "nsubj") is not (>= 0 and var subject))
        {
            return tree[verb].Relation is "conj" or "xcomp" or "advcl" or "acl" && !IsBareNoun(before, before.Root);
        }

        var list = tree.Child(subject, "conj") is >= 0 and var second && second < verb;
        var many = list || tree[subject].Has("Number=Plur") || tree[subject].Upos == "NUM";
        return subject < verb && (tree[verb].Form.EndsWith('s') ? !many || (tree[subject].Upos == "PROPN" && !list) : many) && (!IsBareNoun(before, before.Root) || tree.Root == verb);
    }

    /// <summary>What follows the topic of "Torch relay: Chinese nationalists boycott the chain."; 0 where there is none.</summary>
    private static int Topic(SyntaxTree tree)
    {
        for (var i = 1; i + 1 < tree.Tokens.Length; i++)
        {
            if (tree[i].Form == ":")
            {
                return i + 2;
            }
        }

        return 0;
    }

    /// <summary>A noun with an object or a subject of its own.</summary>
    private static bool IsVerbal(SyntaxTree tree, int noun)
    {
        if (tree.Child(noun, "cop") >= 0 || tree[noun].Upos == "ADJ" || tree[noun].Relation == "xcomp" || tree.Child(noun, "case") >= 0 || tree[noun - 1].Upos is "DET" or "NUM")
        {
            return false;
        }

        return tree.Child(noun, "obj") > noun || (tree.Child(noun, "nsubj") is >= 0 and var subject && subject < noun && MayFollow(tree, noun - 1));
    }

    /// <summary>"kills two and wounds six others", "wounds scores", "and states that": a bare plural joined to a verb in -s, with something of its own behind it.</summary>
    private static bool IsJoined(SyntaxTree tree, int noun)
    {
        if (!tree[noun].Has("Number=Plur") || tree[noun - 1].Upos is not ("CCONJ" or "PUNCT") || !tree[noun].Form.EndsWith('s'))
        {
            return false;
        }

        var first = tree[noun].Relation is "compound" or "nmod" or "amod" && tree[noun].Head > noun ? tree[noun].Head : noun;
        if (tree[first].Relation != "conj" || tree[first].Head < 0 || tree[first].Head > noun)
        {
            return false;
        }

        var joined = tree[first].Head;
        if (tree[joined] is { Upos: "VERB", Xpos: "VBZ" })
        {
            return tree[noun - 1].Upos == "CCONJ";
        }

        var above = tree[joined].Relation is "obj" or "obl" && tree[joined].Head >= 0 ? tree[joined].Head : -1;
        return above >= 0 && above < joined && tree[above] is { Upos: "VERB", Xpos: "VBZ" } && tree[noun - 1].Upos == "CCONJ" && tree[noun + 1].Upos is "DET" or "NUM" or "PRON" or "SCONJ";
    }

    /// <summary>A noun at the root that nothing makes a clause.</summary>
    private static bool IsBareNoun(SyntaxTree tree, int root) =>
        tree[root].Upos is "NOUN" or "PROPN" && tree.Child(root, "cop") < 0 && tree.Child(root, "case") < 0;

    /// <summary>What may stand right before the verb: the end of its subject, or of what is put in between.</summary>
    private static bool MayFollow(SyntaxTree tree, int at) => tree[at].Upos is "NOUN" or "PROPN" or "ADV" || tree[at].Form is "," or ")"
        || (tree[at].Upos == "ADJ" && char.IsUpper(tree[at].Form[0]) && (at == 0 || tree[at - 1].Upos != "ADP"));
}
