using System.Collections.Immutable;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>Phrases with "be", "be on strike", "be behind": the noun that they are about is the head of the clause, and "be" stands below it.</summary>
internal static class CopularPhrases
{
    /// <summary>In a phrase with "be", any name of a place: "be in place-name" is "the chancellor was in Algiers".</summary>
    public const string AnyPlace = "place-name";

    /// <summary>"be on strike", "be under investigation": the noun is the head of the clause, "be" stands below it.</summary>
    public static bool Is(Trigger trigger) => trigger.Kind == TriggerKind.Phrase && trigger.IsCompound && trigger.ToString().StartsWith("be ", StringComparison.Ordinal);

    /// <summary>"be behind": the noun under the preposition, whatever it is, is the head of the clause; -1 where it is none.</summary>
    public static int Place(SyntaxTree tree, int preposition) =>
        tree[preposition] is { Upos: "ADP", Relation: "case", Head: >= 0 and var noun } && tree.Child(noun, "cop") >= 0 && tree.Child(noun, "nsubj") >= 0 ? noun : -1;

    /// <summary>A headline's "Modi in Moscow for talks", which the tree holds as if "is" stood in it.</summary>
    public static bool IsVerblessStay(SyntaxTree tree, int place) => tree[place] is { Upos: "PROPN", Relation: "root" } && tree.Child(place, "case") is >= 0 and var preposition && tree.Child(place, "nsubj") is >= 0 and var guest && guest < preposition && tree.Child(place, "cop") < 0;

    /// <summary>The other words of a phrase with "be", which must stand below the noun that it is about; null where they do not.</summary>
    public static ImmutableArray<int>? Words(SyntaxTree tree, int at, ImmutableArray<string> words)
    {
        var be = tree.Child(at, "cop");
        if ((be < 0 && !IsVerblessStay(tree, at)) || tree[at].Upos is not ("NOUN" or "PROPN" or "ADJ" or "ADV"))
        {
            return null;
        }

        var extra = ImmutableArray.CreateBuilder<int>();
        if (be >= 0)
        {
            extra.Add(be);
        }

        var isNamed = false;
        foreach (var word in words.AsSpan()[1..])
        {
            if (!isNamed && (word == AnyPlace || tree[at].Lemma.Equals(word, StringComparison.OrdinalIgnoreCase)))
            {
                isNamed = true;
                continue;
            }

            var found = -1;
            foreach (var child in tree.Children(at))
            {
                found = found < 0 && tree[child].Lemma.Equals(word, StringComparison.OrdinalIgnoreCase) && tree[child].Relation is not ("nsubj" or "conj" or "cop" or "mark") ? child : found;
                foreach (var below in tree.Children(child))
                {
                    found = found < 0 && tree[below].Relation is "case" && tree[below].Lemma.Equals(word, StringComparison.OrdinalIgnoreCase) ? below : found; // "be in breach of"
                }
            }

            if (found < 0)
            {
                return null;
            }

            extra.Add(found);
        }

        return isNamed ? extra.ToImmutable() : null;
    }
}
