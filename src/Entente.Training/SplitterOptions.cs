namespace Entente.Training;

/// <summary>How the sentence splitter is trained.</summary>
public sealed record SplitterOptions
{
    /// <summary>Any number; decides the order of examples and where lines are broken.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Walks over all examples, 1 to 100.</summary>
    public int Epochs { get; init; } = 12;

    /// <summary>First step of the adaptive gradient, above 0.</summary>
    public float Step { get; init; } = 0.05f;

    /// <summary>Pull of every weight towards zero, 0 to 0.01.</summary>
    public float Decay { get; init; } = 5e-4f;
}
