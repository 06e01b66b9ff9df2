using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Knowledge.Events;

namespace Entente.Coding.Frames;

/// <summary>A match in the making: what the steps that fill a frame hand on to each other, each with what it has found.</summary>
internal sealed record Draft
{
    public required TriggerMatch Trigger { get; init; }

    /// <summary>Acts that it stands within; 0 for one that is looked at for itself.</summary>
    public required int Depth { get; init; }

    /// <summary>The frame's own type until the inner act is known, then what that makes of it.</summary>
    public required string Type { get; init; }

    public required Sides Sides { get; init; }

    /// <summary>By which path the doer was found; null for none.</summary>
    public string? ActorPath { get; init; }

    /// <summary>The act that this one is about; null for none.</summary>
    public FrameMatch? Inner { get; init; }

    /// <summary>Its doers do it to each other, though the frame names a doer alone.</summary>
    public bool IsReciprocal { get; init; }

    /// <summary>The token of an act told before whose doer alone can be the recipient; -1 for none.</summary>
    public int Awaits { get; init; } = -1;

    /// <summary>The other side stands nowhere in the sentence, though the act needs one.</summary>
    public bool IsOneSided { get; init; }

    public Frame Frame => Trigger.Frame;

    public ImmutableArray<Party> Actor => Sides.Actor;

    public ImmutableArray<Party> Recipient => Sides.Recipient;

    public string? RecipientPath => Sides.RecipientPath;

    public bool IsNoun => Trigger.Trigger.Kind == TriggerKind.Noun;

    /// <summary>Whether it is done by saying so: the doer is the speaker.</summary>
    public bool IsSpoken => ActorPath == PathNames.Speaker;

    /// <summary>Whether the input marked its sides.</summary>
    public bool IsMarked => ActorPath == MarkedSides.Path;

    /// <summary>The same with another recipient, found by the same path.</summary>
    public Draft To(ImmutableArray<Party> recipient) => To(recipient, RecipientPath);

    public Draft To(ImmutableArray<Party> recipient, string? path) =>
        this with { Sides = Sides with { Recipient = recipient, RecipientPath = path } };

    /// <summary>Whether a party is of a state of which no doer is.</summary>
    public bool IsForeign(Party party) => party.State is { } state && !HasDoerOf(state);

    /// <summary>Whether a party is of a doer's state.</summary>
    public bool IsHome(Party party) => party.State is { } state && HasDoerOf(state);

    private bool HasDoerOf(string state)
    {
        foreach (var doer in Actor)
        {
            if (doer.State == state)
            {
                return true;
            }
        }

        return false;
    }
}
