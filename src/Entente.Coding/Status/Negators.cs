using System.Collections.Immutable;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Status;

/// <summary>Words that deny an act from within its phrases and adverbs, where they are no part of its trigger.</summary>
internal sealed class Negators(SyntaxWords words)
{
    /// <summary>"sent no troops", "No soldiers were killed", "Neither London nor Paris sent troops"; not "the No 2 leader".</summary>
    public bool IsNone(SyntaxTree tree, int side, ImmutableArray<int> own)
    {
        if (words.Status.Nobodies.Contains(tree[side].Lemma))
        {
            return true;
        }

        foreach (var child in tree.Children(side))
        {
            if (tree[child].Relation is "det" or "cc:preconj" && words.Status.Negators.Contains(tree[child].Lemma) && (child > side || tree[child + 1].Upos != "NUM") && (own.IsDefaultOrEmpty || !own.Contains(child)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"will no longer sell gas", "will never again admit observers": a negator before such an adverb, where it is no part of the trigger.</summary>
    public bool DeniesAdverb(SyntaxTree tree, int adverb, ImmutableArray<int> own)
    {
        if (tree[adverb] is not ({ Xpos: "RBR", Form: "longer" } or { Upos: "ADV", Form: "again" or "before" }))
        {
            return false;
        }

        foreach (var child in tree.Children(adverb))
        {
            if (words.Status.Negators.Contains(tree[child].Lemma) && tree[child].Upos != "PROPN" && (own.IsDefaultOrEmpty || !own.Contains(child)))
            {
                return true;
            }
        }

        return false;
    }
}
