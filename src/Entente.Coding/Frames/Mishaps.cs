using Entente.Coding.Actors;
using Entente.Coding.Syntax;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>Harm that nobody did: accidents, fires, floods.</summary>
internal sealed class Mishaps(Arguments arguments, PartyMap parties, ReferenceWords words)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>"killed when a bus plunges into a ravine", "in a fire": nobody did it.</summary>
    public bool IsTold()
    {
        if (tree.Tokens.Any(t => t.Upos == "NOUN" && words.Weapons.Contains(t.Lemma)))
        {
            return false; // "killed in a drone attack on petrol tanks"
        }

        foreach (var token in tree.Tokens)
        {
            if (token.Upos is "NOUN" or "VERB" or "PROPN" && words.Mishaps.Contains(token.Upos == "PROPN" ? token.Lemma.ToLowerInvariant() : token.Lemma)
                && (token.Lemma != "fire" || (token.Upos != "VERB" && !IsFired(token.Index) && (token.Relation is "nsubj" || arguments.HasCase(token.Index, "in") || arguments.HasCase(token.Index, "by")))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"rocket fire", "ground fire", "Israeli fire": fire that is shot; not "a hostel fire".</summary>
    private bool IsFired(int fire)
    {
        foreach (var child in tree.Children(fire))
        {
            if (child < fire && tree[child].Relation is "amod" or "compound" or "nmod:poss"
                && (arguments.Words.Harm.Shots.Contains(tree[child].Lemma.ToLowerInvariant()) || (tree[child].Upos == "ADJ" && parties[child].Any(p => p.State is not null))))
            {
                return true;
            }
        }

        return false;
    }
}
