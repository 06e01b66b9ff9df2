using System.Globalization;
using Entente.Archive.Questions;
using Entente.Training;

namespace Entente.Cli.Commands;

/// <summary>How well an archive's events agree with pairs of reports judged by hand, and the weights that fit those pairs.</summary>
internal static class MergingReport
{
    /// <summary>The pull of weights towards zero that does best when a fifth of the pairs is left out in turn.</summary>
    private const double Pull = 1.0;

    private const int Folds = 5;

    private static readonly double[] Thresholds = [0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8];

    public static IEnumerable<string> Lines(List<JudgedPair> pairs)
    {
        yield return $"{pairs.Count} pairs found again, {pairs.Count(pair => pair.Same)} of them one event";
        foreach (var set in pairs.GroupBy(pair => pair.Set).OrderBy(set => set.Key, StringComparer.Ordinal))
        {
            yield return $"events as merged, {set.Key}: {Score(set, pair => pair.Together)}";
        }

        var train = pairs.FindAll(pair => pair.Set != "held");
        var weights = Fit(train);
        var left = new Dictionary<JudgedPair, double>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var without = Fit(pairs.FindAll(pair => pair.Number % Folds != fold));
            foreach (var pair in pairs.Where(pair => pair.Number % Folds == fold))
            {
                left[pair] = DenseLogistic.Probability(pair.Features, without);
            }
        }

        foreach (var threshold in Thresholds)
        {
            var of = threshold.ToString("0.00", CultureInfo.InvariantCulture);
            yield return $"alone, from {of}: held {Score(pairs.Where(pair => pair.Set == "held"), pair => pair.OneType && DenseLogistic.Probability(pair.Features, weights) >= threshold)}; "
                + $"all, each fifth fitted on the others {Score(pairs, pair => pair.OneType && left[pair] >= threshold)}";
        }

        for (var i = 0; i < weights.Length; i++)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{JudgedPairs.Features[i],-22} {weights[i],6:0.00}");
        }

        yield return "weights: " + string.Join(", ", weights.Select(weight => weight.ToString("0.00", CultureInfo.InvariantCulture)));
    }

    private static double[] Fit(List<JudgedPair> pairs)
    {
        var ofOneType = pairs.FindAll(pair => pair.OneType);
        return DenseLogistic.Fit([.. ofOneType.Select(pair => pair.Features)], [.. ofOneType.Select(pair => pair.Same)], Pull);
    }

    private static string Score(IEnumerable<JudgedPair> pairs, Func<JudgedPair, bool> joined)
    {
        var list = pairs.ToList();
        var right = list.Count(pair => pair.Same && joined(pair));
        var (all, same) = (list.Count(joined), list.Count(pair => pair.Same));
        return string.Create(CultureInfo.InvariantCulture,
            $"precision {(double)right / Math.Max(1, all):0.000} ({right}/{all}) recall {(double)right / Math.Max(1, same):0.000} ({right}/{same})");
    }
}
