using Entente.Coding.Actors;

namespace Entente.Coding.Frames;

/// <summary>What rules a trigger out once its sides are found, before the act is looked for that it may be about.</summary>
internal sealed class SideVetoes(PartyMap parties, FrameConditions conditions, PathWalker walker, OwnCountry home)
{
    /// <summary>The first veto, as `explain` prints it; null for none.</summary>
    public string? Of(Draft draft) =>
        EndsWhatAnotherDoes(draft)
        ?? SpeaksOfOwnCountry(draft);

    /// <summary>"to stop Russian military action"</summary>
    private string? EndsWhatAnotherDoes(Draft draft)
    {
        if (draft.Frame is not { Type: "RETREAT", Mode: "ceasefire" or "withdraw" or "dismantle", Object: not null }
            || draft is not { IsMarked: false, Actor: [{ State: not null }] }
            || conditions.ObjectOf(draft.Trigger) is not (>= 0 and var thing))
        {
            return null;
        }

        foreach (var owner in walker.Phrases.Owners.All(thing))
        {
            if (owner < thing && parties[owner].Any(draft.IsForeign))
            {
                return "its object is another's";
            }
        }

        return null;
    }

    /// <summary>"Trudeau said that Canada must invest more"</summary>
    private string? SpeaksOfOwnCountry(Draft draft) =>
        draft is { IsSpoken: true, Recipient.IsEmpty: false } && home.IsEachRecipient(draft)
            ? "they speak of their own country"
            : null;
}
