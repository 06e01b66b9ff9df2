using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge.Ontology;

namespace Entente.Coding.Frames;

/// <summary>Brings those together who do an act with or to each other: all stand under the doers then.</summary>
internal sealed class JointSides(SideConditions sufficient, LocalParties locals, Reciprocity reciprocity, PathWalker walker, Arguments arguments, ActTraits traits)
{
    public Draft Joined(Draft draft) =>
        draft.Frame.Mutual ? Together(draft)
        : IsAgreedBetween(draft) ? draft with { Type = "AGREE", IsReciprocal = true, Sides = draft.Sides with { Recipient = [] } }
        : draft is { Depth: 0, Actor.Length: > 1, Frame.Mode: not "third-party" } && (AreSame(draft) || reciprocity.IsReciprocal(draft.Trigger, draft.Actor, draft.Recipient))
            ? draft with { IsReciprocal = true, Sides = draft.Sides with { Recipient = [] } }
            : draft;

    /// <summary>Whether its doers do it to each other: by the frame, by their words, or because what it is about is mutual.</summary>
    public bool IsMutual(Draft draft) =>
        draft.IsReciprocal
        || reciprocity.IsPledged(draft.Frame, draft.Type, draft.Actor, draft.Recipient)
        || (draft.Frame.Mutual && !(draft.Depth == 0 && sufficient.IsAmongThemselves(draft.Trigger, draft.Actor)))
        || draft is { Recipient.IsEmpty: true, Actor.Length: > 1, Inner: { Mutual: true } or { Frame.Mutual: true } };

    /// <summary>
    /// "clashes between protesters and police in Cairo": both sides of a mutual act; where it is political whoever does
    /// it, those of no state are of the place's.
    /// </summary>
    private Draft Together(Draft draft)
    {
        var all = sufficient.WithoutOwn(Both(draft.Sides));
        all = draft.Type == "AGREE" && all.Count(IsKnown) > 1 ? [.. all.Where(IsKnown)] : all; // "agree to stop deporting each other's citizens"
        return traits.AlwaysPolitical.Contains(draft.Type) && locals.Place(draft.Trigger.Head, all) is var (local, where)
            ? draft with { Sides = draft.Sides with { Actor = local, Recipient = [], Place = where } }
            : draft with { Sides = draft.Sides with { Actor = all, Recipient = [] } };
    }

    /// <summary>The draft with those whom a deal serves as its parties, where its own words name none.</summary>
    public Draft Signed(Draft draft) => draft.Frame.Mutual && draft.Actor.IsEmpty && draft.Recipient.IsEmpty && Signatories(draft.Trigger) is { IsEmpty: false } parties
        ? draft with { Sides = draft.Sides with { Actor = parties } }
        : draft;

    /// <summary>"Denmark and Canada divided the island under a treaty signed in Ottawa": the two that the treaty serves; empty where it is otherwise.</summary>
    private ImmutableArray<Party> Signatories(TriggerMatch trigger)
    {
        var tree = arguments.Tree;
        if (tree[trigger.Head] is not { Relation: "acl", Xpos: "VBN", Head: >= 0 and var deal } || arguments.Under(trigger.Head, "by") >= 0 || tree[deal] is not { Relation: "obl" or "nmod", Upos: "NOUN", Head: >= 0 and var served }
            || !(arguments.HasCase(deal, "under") || arguments.HasCase(deal, "in") || arguments.HasCase(deal, "through") || arguments.HasCase(deal, "with")) || tree.Child(deal, "det") is not (>= 0 and var article) || tree[article].Lemma is not ("a" or "an" or "the"))
        {
            return [];
        }

        var subject = arguments.Subject(arguments.Clause(served));
        ImmutableArray<Party> doers = subject < 0 ? [] : [.. walker.Phrases.Of(subject, 1).Where(p => p.State is not null)];
        return doers.Select(p => p.State).Distinct(StringComparer.Ordinal).Count() > 1 ? doers : [];
    }

    /// <summary>"Israel and Hamas agree to withdraw their fighters", "agreed to free each other's prisoners": what several agree on that names nobody else is between them.</summary>
    private bool IsAgreedBetween(Draft draft) =>
        draft is { Depth: 0, Type: "CONCEDE" or "AGREE", Inner: not null, Actor.Length: > 1 } && arguments.Tree[draft.Trigger.Head].Lemma == "agree"
        && draft.Actor.Select(a => a.State).OfType<string>().Distinct(StringComparer.Ordinal).Count() > 1
        && draft.Recipient.All(r => r is { State: null, Id: null, How: not "given" } || draft.IsHome(r));

    /// <summary>Two states on either side are the two who do it to each other.</summary>
    private static bool AreSame(Draft draft)
    {
        var doers = draft.Actor.Select(a => a.State).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return doers.Length > 1 && !draft.IsNoun && draft.Recipient.All(r => r.How != "given") && draft.Recipient.Select(r => r.State).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).SequenceEqual(doers);
    }

    private static bool IsKnown(Party party) => party.State is not null || party.Id is not null || party.How == "given";

    private static ImmutableArray<Party> Both(Sides sides) =>
        sides.Actor.AddRange(sides.Recipient.Where(r => !sides.Actor.Any(a => a.Span == r.Span)));
}
