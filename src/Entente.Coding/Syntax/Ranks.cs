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

        foreach (var child in tree.Children(noun))
        {
            if (tree[child].Relation == "amod" && (tree[child].Has("NumType=Ord") || tree[child].Lemma is "first" or "last" or "late" or "latest" or "only"))
            {
                return true;
            }
        }

        return false;
    }
}
