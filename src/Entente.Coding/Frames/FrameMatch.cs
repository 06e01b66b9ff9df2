using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Knowledge.Events;

namespace Entente.Coding.Frames;

/// <summary>A frame that fits a sentence, with its roles filled: a report before its time, status and speaker.</summary>
public sealed record FrameMatch
{
    public required Frame Frame { get; init; }

    public required TriggerMatch Trigger { get; init; }

    /// <summary>The resulting type: the frame's own, or what the inner act makes of it.</summary>
    public required string Type { get; init; }

    public string? Mode { get; init; }

    public required string Cameo { get; init; }

    public required ImmutableArray<Party> Actor { get; init; }

    public required ImmutableArray<Party> Recipient { get; init; }

    /// <summary>They do it with each other; all stand under <see cref="Actor"/>.</summary>
    public bool Mutual { get; init; }

    /// <summary>The act that this one is about; null for none.</summary>
    public FrameMatch? Inner { get; init; }

    /// <summary>The place whose state one side was taken to be of; null for none.</summary>
    public Party? Place { get; init; }

    /// <summary>People without a nationality were taken to be of the doer's own state.</summary>
    public bool IsOwn { get; init; }

    /// <summary>The token of an act that this one names as done by order, -1 for none.</summary>
    public int Absorbs { get; init; } = -1;

    /// <summary>The token of the object, -1 for none.</summary>
    public int Object { get; init; } = -1;

    /// <summary>The token of an act told before whose doer alone can be the recipient that the frame needs: without one there is no report; -1 for none.</summary>
    public int Awaits { get; init; } = -1;

    /// <summary>The other side, which it needs, stands nowhere in the sentence: a report only where the article leaves no choice who it is.</summary>
    public bool IsOneSided { get; init; }

    /// <summary>A token of the time that is this act's alone, where its verb stands for another too; -1 for none.</summary>
    public int TimeAt { get; init; } = -1;

    /// <summary>By which path each side was found; null for a side that is empty. `explain` prints them.</summary>
    public string? ActorPath { get; init; }

    public string? RecipientPath { get; init; }

    /// <summary>"Will not lift the embargo": the act of refusing this one, done by whoever would have done it.</summary>
    /// <param name="act">What is refused.</param>
    public FrameMatch Refused(FrameMatch act, string cameo, string? mode) => this with
    {
        Type = "REJECT",
        Mode = mode,
        Cameo = cameo,
        Mutual = false,
        Recipient = Recipient.IsEmpty && Actor.Length > 1 ? Actor[1..] : Recipient,
        Actor = Recipient.IsEmpty && Actor.Length > 1 ? Actor[..1] : Actor,
        Inner = act,
    };

    /// <summary>How well the frame fits, for choosing among frames at one trigger.</summary>
    public double Fit { get; init; }
}
