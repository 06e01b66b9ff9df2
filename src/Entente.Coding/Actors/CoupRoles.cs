using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>Roles in an article that tells of a coup: the junta, its supporters, whoever fell.</summary>
internal sealed class CoupRoles(SentenceScope scope)
{
    private readonly SyntaxTree tree = scope.Tree;

    /// <summary>The state of the coup that the article tells of; null for none.</summary>
    public string? State => scope.Article.Evidence.Upheaval is { } state && scope.Directory.IsState(state) ? state : null;

    /// <summary>"supporters of the coup", "leaders of the putsch": they are of the state where it happened.</summary>
    public bool IsOfCoup(int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (child > at && tree[child].Relation == "nmod" && scope.Words.Upheavals.Contains(tree[child].Lemma) && Phrases.HasCase(tree, child, "of"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the ousted president": whoever fell in the coup, not who holds the office elsewhere.</summary>
    public bool IsOusted(int at)
    {
        foreach (var child in tree.Children(at))
        {
            if (child < at && tree[child].Relation is "amod" && scope.Words.Upheavals.Any(u => tree[child].Form.StartsWith(u, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Paris refused to deal with the junta", "the generals cancelled the agreement": whoever the coup brought to power.</summary>
    public bool IsRuler(int at, Role role) =>
        role is { Kind: RoleKind.Organ, Sector: "MIL" } || (role is { Kind: RoleKind.Official, Sector: "MIL" } && Phrases.IsPlural(tree, at)) || (role is { Kind: RoleKind.Group, Sector: "MIL" } && tree[at].Relation == "nsubj")
        || (Phrases.IsPlural(tree, at) && at > 0 && tree[at - 1].Relation == "compound" && scope.Words.Upheavals.Contains(tree[at - 1].Lemma));
}
