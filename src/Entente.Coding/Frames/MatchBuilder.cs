using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Knowledge;
using Entente.Knowledge.Actors;

namespace Entente.Coding.Frames;

/// <summary>The last step at a trigger: makes the match of a draft that nothing speaks against.</summary>
internal sealed class MatchBuilder(ActTypes acts, KnowledgeBase knowledge, FrameConditions conditions, JointSides joint)
{
    /// <summary>A frame that waits for one of its sides comes behind all that fit.</summary>
    private const double LessFit = 20;

    public FrameMatch Build(Draft draft)
    {
        draft = WithoutPlaces(draft);
        var isOwnType = draft.Type == draft.Frame.Type;
        return new FrameMatch
        {
            Frame = draft.Frame,
            Trigger = draft.Trigger,
            Type = draft.Type,
            Mode = isOwnType && draft.Frame.Mode is { } mode ? mode : acts.ModeOf(draft.Type, draft.Inner),
            Cameo = isOwnType ? draft.Frame.Cameo : acts.CameoOf(draft.Type),
            Actor = draft.Actor,
            Recipient = draft.Recipient,
            Mutual = joint.IsMutual(draft),
            Inner = draft.Inner,
            Place = draft.Sides.Place,
            IsOwn = draft.Sides.IsOwn,
            Awaits = draft.Awaits,
            IsOneSided = draft.IsOneSided,
            Object = draft.IsNoun ? -1 : conditions.ObjectOf(draft.Trigger),
            ActorPath = draft.ActorPath,
            RecipientPath = draft.RecipientPath,
            Fit = Fit(draft) - (draft.IsOneSided ? 2 * LessFit : draft.Awaits < 0 ? 0 : LessFit),
        };
    }

    /// <summary>More words, a fitting object, a denial that the frame asks for and filled roles make a better fit.</summary>
    public static double Fit(Draft draft)
    {
        var frame = draft.Frame;
        return (3 * (draft.Trigger.Trigger.Words.Length - 1))
            + (frame.Object is not null ? 3 : 0)
            + (frame.Subject is not null ? 4 : 0)
            + (frame.Negated ? 3 : 0)
            + (draft.Actor.IsEmpty || (frame.Mutual && draft.Actor.Length < 2) ? 0 : 2)
            + (draft.Recipient.IsEmpty && !(frame.Mutual && draft.Actor.Length > 1) ? 0 : 2)
            + (draft.Inner is null ? 0 : 2);
    }

    /// <summary>
    /// "sent troops to the Sahel", "sailed into the Atlantic": a stretch of land or sea of no one state is where it happens,
    /// and no party.
    /// </summary>
    public Draft WithoutPlaces(Draft draft) =>
        draft.Actor.Any(IsNoState) || draft.Recipient.Any(IsNoState)
            ? draft with { Sides = draft.Sides with { Actor = WithoutPlaces(draft.Actor), Recipient = WithoutPlaces(draft.Recipient) } }
            : draft;

    private ImmutableArray<Party> WithoutPlaces(ImmutableArray<Party> side) => [.. side.Where(p => !IsNoState(p))];

    private bool IsNoState(Party party) =>
        party is { State: null, Id: { } id, How: not "given" } && knowledge.Actors.Find(id)?.Kind == EntityKind.Place;
}
