using Entente.Language;

namespace Entente.Coding.Syntax;

/// <summary>Nouns that a rank goes with: "the first country", "the latest", "the only leader".</summary>
internal static class Ranks
{
    /// <summary>"becomes the first country to ratify it", "the latest to": it has done so.</summary>
    public static bool IsRanked(SyntaxTree tree, int noun)
    {
        if (tree[noun].Has("NumType=Ord") || tree[noun].Lemma is "first" or "last" or "latest" or "only" || tree[noun].Form.Equals("latest", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (tree.Child(noun, "cop") >= 0 && (tree.Child(noun, "case") is >= 0 and var among && tree[among].Lemma == "among" || (tree[noun].Lemma == "one" && tree.Child(noun, "nmod") > noun)))
        {
            return true; // "are among the leaders to condemn it", "is one of many states to condemn it"
        }

        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Relation == "amod" && (IsSuperlative(tree, child) || tree[child].Has("NumType=Ord") || tree[child].Lemma is "first" or "last" or "late" or "latest" or "only"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the highest-ranking official to visit", "the most senior official to visit".</summary>
    private static bool IsSuperlative(SyntaxTree tree, int quality)
    {
        if (tree[quality].Has("Degree=Sup"))
        {
            return true;
        }

        foreach (var child in tree.Children(quality))
        {
            if (tree[child].Has("Degree=Sup"))
            {
                return true;
            }
        }

        return false;
    }
}
