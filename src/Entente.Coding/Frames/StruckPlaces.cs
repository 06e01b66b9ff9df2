using Entente.Coding.Actors;
using Entente.Coding.Syntax;

namespace Entente.Coding.Frames;

/// <summary>"The US embassy attack", "the Indian Parliament attack": what was struck stands before the noun, and did nothing.</summary>
internal static class StruckPlaces
{
    /// <summary>The token of what an attack of this name struck; -1 for none.</summary>
    public static int Of(Arguments arguments, int attack)
    {
        var (tree, words, found) = (arguments.Tree, arguments.Words.Sides, -1);
        if (!words.AttackNouns.Contains(tree[attack].Lemma))
        {
            return found;
        }

        foreach (var child in tree.Children(attack))
        {
            found = child < attack && tree[child].Relation is "compound" or "amod" && words.StruckPlaces.Contains(tree[child].Lemma.ToLowerInvariant()) ? child : found;
        }

        return found;
    }

    /// <summary>Whether a word before the noun is what was struck, or says whose that is.</summary>
    public static bool IsWhose(Arguments arguments, int attack, int word) =>
        Of(arguments, attack) is >= 0 and var struck && (word == struck || (word < struck && arguments.Tree[word].Relation is "amod" or "compound" or "nmod:desc"));

    /// <summary>Whose the thing is that was struck, by the words right before it; the thing itself where it is somebody's by its name; -1 for nobody.</summary>
    public static int Owner(Arguments arguments, PartyMap parties, int attack)
    {
        if (Of(arguments, attack) is not (>= 0 and var struck) || arguments.Tree.Child(attack, "nmod:poss") >= 0) // "Israel's embassy attack" is by Israel
        {
            return -1;
        }

        for (var i = struck; i >= 0 && (i == struck || arguments.Tree[i].Head == struck || arguments.Tree[i].Head == attack); i--)
        {
            if (parties[i] is [{ State: not null, How: not ("city" or "capital" or "place") }])
            {
                return i;
            }
        }

        return -1;
    }
}
