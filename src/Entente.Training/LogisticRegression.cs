namespace Entente.Training;

/// <summary>A place where a sentence could end.</summary>
/// <param name="Features">Indexes of the weights that count here.</param>
internal sealed record Place(int[] Features, bool IsEnd);

/// <summary>Logistic regression over features that are there or not, fitted by AdaGrad and averaged over the last half.</summary>
internal sealed class LogisticRegression(SplitterOptions options)
{
    private readonly float[] weights = new float[Language.Sentences.SentenceModel.Places];
    private readonly float[] squares = new float[Language.Sentences.SentenceModel.Places];

    public float[] Fit(List<Place> places)
    {
        var order = Enumerable.Range(0, places.Count).ToArray();
        var random = new SeededRandom(options.Seed);
        var sum = new float[weights.Length];
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                Step(places[index]);
            }

            if (epoch >= options.Epochs / 2)
            {
                for (var i = 0; i < sum.Length; i++)
                {
                    sum[i] += weights[i];
                }
            }
        }

        return sum;
    }

    private void Step(Place place)
    {
        var score = 0f;
        foreach (var feature in place.Features)
        {
            score += weights[feature];
        }

        var error = (1 / (1 + MathF.Exp(-score))) - (place.IsEnd ? 1 : 0);
        foreach (var feature in place.Features)
        {
            var gradient = error + (options.Decay * weights[feature]);
            squares[feature] += gradient * gradient;
            weights[feature] -= options.Step * gradient / (MathF.Sqrt(squares[feature]) + 1e-6f);
        }
    }
}
