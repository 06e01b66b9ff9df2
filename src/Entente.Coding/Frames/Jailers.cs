using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>Who arrests, tries and punishes people in a place, where nobody is said to: whoever rules it.</summary>
internal sealed class Jailers(Arguments arguments, PartyMap parties, ActPlaces places)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>The place under a word; null for none.</summary>
    private Party? Held(int word)
    {
        foreach (var child in tree.Children(word))
        {
            if ((child > word || tree[child].Relation == "obl") && tree[child].Relation is "obl" or "nmod" && (arguments.HasCase(child, "in") || arguments.HasCase(child, "at") || arguments.HasCase(child, "near") || arguments.HasCase(child, "across")) && (places.Stated(child) ?? places.Below(child, 1)) is { } place)
            {
                return place with { Id = null };
            }
        }

        return null;
    }

    /// <summary>"two Canadians jailed in Santiago", "protesters are detained in Russia": whoever rules the place does it, where nobody is said to; null where it says more or less.</summary>
    public Party? Of(int head, ImmutableArray<Party> recipient)
    {
        if (!arguments.Words.Sides.Penal.Contains(tree[head].Lemma) || !(arguments.IsPassive(head) || tree[head] is { Relation: "acl", Xpos: "VBN" or "VBD" }) || IsBySomebody(head)
            || recipient.IsEmpty || recipient.Any(p => p.Sector is "REB" or "CRM" && p.State is null))
        {
            return null;
        }

        if (Held(head) is { } here && (recipient.All(p => p.State != here.State) ? recipient.All(p => p.Sector is not ("REB" or "CRM")) : recipient.All(p => p.State == here.State)))
        {
            return here;
        }

        if (recipient.Any(p => p.State is null || p.Sector is "REB" or "CRM"))
        {
            return null;
        }

        if (tree[head] is { Relation: "advcl" or "conj", Head: >= 0 and var main } && tree.Child(head, "nsubj:pass") < 0 && arguments.IsPassive(main) && arguments.Words.Sides.Penal.Contains(tree[main].Lemma) && !IsBySomebody(main)
            && Held(main) is { } same && recipient.All(p => p.State != same.State))
        {
            return same; // "are jailed in Pakistan after being arrested"
        }

        foreach (var clause in tree.Children(head))
        {
            if (clause > head && tree[clause] is { Relation: "advcl", Upos: "VERB" } && (arguments.HasMark(clause, "as") || arguments.HasMark(clause, "when") || arguments.HasMark(clause, "while") || arguments.HasMark(clause, "after") || (tree.Child(clause, "advmod") is >= 0 and var when && tree[when].Lemma == "when"))
                && (Held(clause) ?? Entered(clause) ?? (tree.Child(clause, "obj") is >= 0 and var left ? Held(left) : null)) is { } scene && recipient.All(p => p.State != scene.State))
            {
                return scene; // "was arrested as he stepped off a plane in El Paso"
            }
        }

        return null;
    }

    /// <summary>"Five Russian diplomats were ordered to leave Britain": the state that people are told to leave tells them so; null where it is their own.</summary>
    public Party? Left(int head, ImmutableArray<Party> recipient)
    {
        if (!arguments.IsPassive(head) || IsBySomebody(head) || tree.Child(head, "xcomp") is not (>= 0 and var leaving) || !arguments.Words.Sides.Leaving.Contains(tree[leaving].Lemma))
        {
            return null;
        }

        foreach (var child in tree.Children(leaving))
        {
            if (child > leaving && (tree[child].Relation is "obj" || arguments.HasCase(child, "from") || arguments.HasCase(child, "of")) && parties[child] is [{ How: "name" or "capital" or "city" }] && places.Stated(child) is { } place && recipient.All(p => p.State != place.State))
            {
                return place with { Id = null }; // "ordered to leave Crimea at gunpoint" is by whoever holds it
            }
        }

        return null;
    }

    /// <summary>"executed by hanging" is by nobody.</summary>
    private bool IsBySomebody(int head) => arguments.Under(head, "by") is >= 0 and var by && (tree[by].Upos is "PRON" or "PROPN" || tree.Subtree(by) is var (start, end) && Enumerable.Range(start, end - start).Any(t => !parties[t].IsEmpty && !arguments.HasCase(t, "in") && !arguments.HasCase(t, "at")));

    /// <summary>"after crossing into North Korea": where somebody has gone; null for nowhere.</summary>
    private Party? Entered(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (child > verb && ((tree[child].Relation == "obl" && arguments.HasCase(child, "into")) || (tree[child].Relation == "obj" && tree[verb].Lemma == "enter")) && places.Stated(child) is { } place)
            {
                return place with { Id = null };
            }
        }

        return null;
    }
}
