namespace Entente.Archive.Events;

/// <summary>
/// The weights of <see cref="Likeness"/>, in the order of <see cref="LikenessFeature"/>: fitted by <c>entente train
/// merging</c> to 1,460 pairs of reports of the years 2002 to 2022 that were judged by hand (scores/merging.txt).
/// </summary>
internal static class LikenessWeights
{
    public static ReadOnlySpan<double> Values =>
    [
        -1.92, 0.00, -0.49, -1.51, -1.50, -1.51, 0.00, 0.34, -1.20, -0.62, 0.14, 0.36, 0.39, 0.60, -0.99, 0.36, 0.47, 0.39, -1.03,
        3.43, 0.96, -1.23, 1.82, 0.19, -1.09, 0.12, 0.43, -0.95, 0.76, 0.64, 0.78, -0.34, -0.39, 0.05, 0.18, -1.05, -1.02, 1.17, 1.12, -1.02, -0.32,
    ];
}
