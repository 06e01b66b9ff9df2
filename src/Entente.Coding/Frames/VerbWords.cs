using System.Collections.Immutable;
using Entente.Coding.Syntax;
using Entente.Knowledge.Times;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>The words of a verb: its particle or preposition must lean on it, or be the case of what does; a prefix must come right before it.</summary>
internal sealed class VerbWords(TimeWords times)
{
    /// <summary>The further tokens of a verb or an adjective with its particle or preposition; null where one is missing.</summary>
    public ImmutableArray<int>? At(Arguments arguments, int at, ImmutableArray<string> words)
    {
        var tree = arguments.Tree;
        if (words[0].Contains('-', StringComparison.Ordinal) && tree[at].Lemma.Length < words[0].Length
            && !HasPrefix(tree, at, words[0]))
        {
            return null;
        }

        if (words.Length == 1)
        {
            return [];
        }

        foreach (var word in words.AsSpan()[1..])
        {
            if (!arguments.Holds(word) && word != "to")
            {
                return null;
            }
        }

        if (arguments.Words.Sides.Apart.Contains(words[0]) && tree.Child(at, "compound:prt") is >= 0 and var particle && !words.Contains(tree[particle].Lemma))
        {
            return null; // "called up reservists for its push" calls for nothing
        }

        var extra = ImmutableArray.CreateBuilder<int>();
        foreach (var word in words.AsSpan()[1..])
        {
            var found = Leaning(tree, at, word);
            found = found < 0 ? Robbed(arguments, at, words[0], word) : found;
            found = found < 0 ? CaseOf(arguments, at, word) : found;
            if (found < 0 && word == "to" && QuotedCommand(tree, at) >= 0)
            {
                continue;
            }

            if (found < 0)
            {
                return null;
            }

            extra.Add(found);
        }

        return extra.ToImmutable();
    }

    /// <summary>"'Stop the bombing,' Guterres told Israel": what is quoted before its hearer as an infinitive without "to"; -1 for none.</summary>
    public static int QuotedCommand(SyntaxTree tree, int telling) => tree.Child(telling, "xcomp") is >= 0 and var command && command < telling && tree[command].Xpos == "VB" && tree.Child(command, "mark") < 0 ? command : -1;

    /// <summary>A particle or preposition that leans on the verb itself, or stands right behind it; -1 for none.</summary>
    private static int Leaning(SyntaxTree tree, int at, string word)
    {
        foreach (var child in tree.Children(at))
        {
            if (child > at && tree[child].Lemma.Equals(word, StringComparison.OrdinalIgnoreCase)
                && (tree[child].Relation is "compound:prt" or "advmod" or "case" or "mark" or "obl" || tree[child].Upos is "ADP" or "ADV"))
            {
                return child;
            }
        }

        // "handed over 30 vehicles": the tree makes it part of the number
        return at + 1 < tree.Tokens.Length && tree[at + 1].Lemma.Equals(word, StringComparison.OrdinalIgnoreCase) && tree[at + 1].Upos is "ADP" or "ADV" or "PART" ? at + 1 : -1;
    }

    /// <summary>"stripped two clerics of their citizenship": the preposition of what somebody is deprived of; -1 for none.</summary>
    private static int Robbed(Arguments arguments, int at, string verb, string word) =>
        word == "of" && arguments.Words.Deprivers.Contains(verb) && arguments.Object(at) is >= 0 and var robbed && arguments.Under(robbed, word) is >= 0 and var lost
            ? arguments.Tree.Child(lost, "case")
            : -1;

    /// <summary>A preposition that is the case of what leans on the verb; -1 for none.</summary>
    private int CaseOf(Arguments arguments, int at, string word)
    {
        var tree = arguments.Tree;
        var found = -1;
        if (arguments.Under(at, word) is >= 0 and var noun && !(word == "on" && arguments.Words.Sides.Behalf.Contains(tree[noun].Lemma) && tree.Child(noun, "nmod") >= 0) && !IsFronted(tree, at, noun, word) && !DatePrepositions.IsOfDate(times, tree, noun, word))
        {
            foreach (var mark in tree.Children(noun))
            {
                found = tree[mark].Relation is "case" or "mark"
                    && tree[mark].Lemma.Equals(word, StringComparison.OrdinalIgnoreCase) ? mark : found;
            }
        }

        return found;
    }

    /// <summary>"In Brussels the Commission called", "Rahmon, for his part, called": what stands before the verb makes no "call in" or "call for" of it; "in which they took part" does.</summary>
    private static bool IsFronted(SyntaxTree tree, int verb, int noun, string word) =>
        noun < verb && tree[noun].Upos is "PROPN" or "NOUN" && (word == "for" || (word is "in" or "on" or "at" or "by" && tree.Child(verb, "nsubj") > noun));

    /// <summary>"test-fire" stands as three words; the parts before the last must come right before the verb.</summary>
    private static bool HasPrefix(SyntaxTree tree, int at, string word)
    {
        var parts = word.Split('-');
        for (var p = parts.Length - 2; p >= 0; p--)
        {
            at -= 2;
            if (at < 0 || tree[at + 1].Form != "-" || !tree[at].Lemma.Equals(parts[p], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
