namespace Entente.Coding.Status;

/// <summary>Whether an act is told as done: each flag is one of the codebook's auxiliary modes.</summary>
public readonly record struct ActStatus(bool Negated, bool Future, bool Hypothetical, bool Background)
{
    public ActStatus Or(ActStatus other) => new(
        Negated || other.Negated, Future || other.Future, Hypothetical || other.Hypothetical,
        Background || other.Background);
}
