using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>Whose a thing is that is attacked and stands with "its": not the attacker's own.</summary>
internal sealed class AttackedOwners(PathWalker walker, FrameConditions conditions, Arguments arguments, KnowledgeBase knowledge)
{
    private static readonly string[] Aims = ["in", "on", "at", "against", "near", "along", "off", "into", "around", "over", "to"];

    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>The draft with whoever complains of an attack as its recipient, where only the attacker's own state was found.</summary>
    public Draft Mended(Draft draft) =>
        draft is { Type: "ASSAULT" or "COERCE" or "MOBILIZE", Frame.Mutual: false, Actor: [{ State: { } assailant }] }
        && draft.Recipient.All(p => p.How != "given") && draft.Recipient.All(p => draft.IsHome(p) || p is { State: null, Id: null, Sector: "MIL" })
        && !(draft.Type == "COERCE" && draft.Recipient.Any(p => p.Sector is not (null or "GOV" or "MIL" or "BUS"))) // "for repressing its people" is against its own
        && OfAttacked(draft, assailant) is { IsEmpty: false } wronged
            ? draft.To(wronged, "whoever complains of it")
            : draft;

    /// <summary>"Seoul blames the North for sinking one of its ships", "Sudan says that Ethiopian troops occupied its land": what is attacked belongs to whoever tells of it, for nobody attacks his own.</summary>
    private ImmutableArray<Party> OfAttacked(Draft draft, string assailant)
    {
        var trigger = draft.Trigger;
        var thing = draft.Type == "MOBILIZE" ? -1 // "launched its aircraft carrier": nobody moves what is another's
            : trigger.Trigger.Kind == TriggerKind.Noun ? arguments.Under(trigger.Head, "on") : conditions.ObjectOf(trigger);
        if (thing < 0 || !HasPronoun(thing))
        {
            thing = Aims.Select(p => arguments.Under(trigger.Head, p)).FirstOrDefault(t => t >= 0 && HasPronoun(t) && !(arguments.Words.Sides.Launching.Contains(tree[trigger.Head].Lemma) && arguments.HasCase(t, "off")), -1); // "planting bombs in its cities"; not "launched rockets off its coast"
        }

        if (thing < 0)
        {
            return [];
        }

        for (var verb = tree[trigger.Head].Head; verb >= 0; verb = tree[verb].Head)
        {
            if (tree.Child(verb, "nsubj") is >= 0 and var teller && walker.Phrases.Of(teller, 1) is [{ State: { } state } party] && state != assailant && teller != thing)
            {
                return [new Party { State = state, Id = state, Name = knowledge.Actors.Find(state)?.Name, Text = party.Text, Span = party.Span, How = "pronoun" }];
            }
        }

        return [];
    }

    /// <summary>"its warships", "one of its warships", "soldiers of its army".</summary>
    private bool HasPronoun(int thing)
    {
        foreach (var child in tree.Children(thing))
        {
            if ((tree[child].Relation == "nmod:poss" && tree[child].Upos == "PRON" && !tree.Children(thing).ToArray().Any(c => tree[c].Lemma == "own"))
                || (tree[child].Relation == "nmod" && child > thing && arguments.HasCase(child, "of") && HasPronoun(child)))
            {
                return true;
            }
        }

        return false;
    }
}
