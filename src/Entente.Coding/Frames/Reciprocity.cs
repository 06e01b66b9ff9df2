using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Events;
using Entente.Knowledge.Ontology;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>Acts that two do to each other though the frame names a doer alone: "promised each other closer ties", "Russia and Cuba plan to".</summary>
internal sealed class Reciprocity(Arguments arguments, PartyMap parties, ActorDirectory directory, ActTraits traits)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>"The two countries will avoid provocations", "Russia and Cuba plan to": what two states promise together, and to nobody else, they promise each other.</summary>
    public bool IsPledged(Frame frame, string type, ImmutableArray<Party> actor, ImmutableArray<Party> recipient) =>
        traits.Pledged.Contains(type) && traits.Pledged.Contains(frame.Type) && recipient.IsEmpty && actor.Length == 2 && actor.All(a => a.State is { } state && a.Sector is null or "GOV" && directory.IsState(state))
        && actor[0].State != actor[1].State;

    /// <summary>"promised each other closer ties", "the two reopened their embassies": two do to each other what has no other recipient.</summary>
    public bool IsReciprocal(TriggerMatch trigger, ImmutableArray<Party> actor, ImmutableArray<Party> recipient)
    {
        if (trigger.Trigger.Kind == TriggerKind.Noun || actor.Where(a => a.State is not null || a.Id is not null).Select(a => a.State ?? a.Id).Distinct(StringComparer.Ordinal).Count() < 2 || !recipient.All(r => actor.Any(a => a.State == r.State) || IsOfEachOther(trigger.Head, r)))
        {
            return false;
        }

        var thing = arguments.Object(trigger.Head);
        if (thing >= 0 && recipient.IsEmpty && (arguments.Words.Sides.SharedThings.Contains(tree[thing].Lemma) || (arguments.Words.Sides.PairedThings.Contains(tree[thing].Lemma) && actor.All(a => a.How == "pair"))) && !tree.Children(thing).ToArray().Any(c => tree[c].Relation is "amod" or "compound" or "nmod" && !parties[c].IsEmpty))
        {
            return true;
        }

        var (start, end) = tree.Subtree(trigger.Head);
        for (var i = Math.Max(start, trigger.Head); i < end; i++)
        {
            if (IsEachOther(tree, i) && (IsOfVerb(i, trigger.Head) || trigger.Extra.Any(e => tree[e].Upos == "VERB" && IsOfVerb(i, e))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"each other's nationals": of no state of their own.</summary>
    private bool IsOfEachOther(int verb, Party party)
    {
        if (party is not { State: null, Id: null })
        {
            return false;
        }

        var (start, end) = tree.Subtree(verb);
        for (var i = start; i < end; i++)
        {
            if (tree[i].Span.Start >= party.Span.Start && tree[i].Span.End <= party.Span.End && IsOwner(tree, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"each other's", as the parser joins its words.</summary>
    public static bool IsOwner(SyntaxTree tree, int token) => IsEachOther(tree, token)
        && (tree[token].Relation == "nmod:poss" || (tree[token] is { Relation: "fixed", Head: >= 0 and var first } && tree[first].Relation == "nmod:poss"));

    /// <summary>Whether no other verb stands between a word and a verb above it.</summary>
    private bool IsOfVerb(int token, int verb)
    {
        var at = tree[token].Head;
        while (at >= 0 && at != verb && tree[at].Upos != "VERB")
        {
            at = tree[at].Head;
        }

        return at == verb;
    }

    /// <summary>"each other", "one another", and "the other" where each of two does it.</summary>
    public static bool IsEachOther(SyntaxTree tree, int token) => token > 0 && ((tree[token].Lemma == "other" && (tree[token - 1].Lemma == "each" || (tree[token - 1].Lemma == "the" && tree.Children(token).ToArray().All(c => tree[c].Relation is "det" or "case"))))
        || (tree[token].Lemma == "another" && tree[token - 1].Lemma == "one"));
}
