namespace Entente.Training.Evaluation;

/// <summary>How many things were right, and how many there were in the gold file and in what the system gave.</summary>
/// <param name="Correct">Things that both have.</param>
/// <param name="Aligned">Words that both have, whatever they say of them; 0 where that means nothing.</param>
public sealed record Measure(int Correct, int Gold, int System, int Aligned)
{
    /// <summary>From 0 to 1; 0 when the system gave nothing.</summary>
    public double Precision => System == 0 ? 0 : (double)Correct / System;

    /// <summary>From 0 to 1; 0 when the gold file holds nothing.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Correct / Gold;

    /// <summary>From 0 to 1: the harmonic mean of precision and recall.</summary>
    public double F1 => Gold + System == 0 ? 0 : 2.0 * Correct / (Gold + System);

    /// <summary>From 0 to 1: the share of aligned words that are right.</summary>
    public double AlignedAccuracy => Aligned == 0 ? 0 : (double)Correct / Aligned;
}
