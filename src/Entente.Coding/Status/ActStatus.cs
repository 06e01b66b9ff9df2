namespace Entente.Coding.Status;

/// <summary>Whether an act is told as done: each flag is one of the codebook's auxiliary modes.</summary>
public readonly record struct ActStatus(bool Negated, bool Future, bool Hypothetical, bool Background)
{
    /// <summary>Who would do it says or wills that it will not be done: "will not lift", "has no intention to meet".</summary>
    public bool Refused { get; init; }

    public ActStatus Or(ActStatus other) => new(
        Negated || other.Negated, Future || other.Future, Hypothetical || other.Hypothetical,
        Background || other.Background)
    {
        Refused = Refused || other.Refused,
    };
}
