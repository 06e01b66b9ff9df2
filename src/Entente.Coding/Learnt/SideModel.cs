namespace Entente.Coding.Learnt;

/// <summary>
/// How well somebody fits as a side of an act: what is seen of him and three words as vectors, two hidden layers (docs/decisions/0012). And how often whoever
/// fits best is the side that a frame left open.
/// </summary>
internal sealed class SideModel
{
    private readonly Dictionary<string, int> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly ByteTable vectors;
    private readonly ByteTable rows;
    private readonly float[] direct;
    private readonly Dense first;
    private readonly Dense second;
    private readonly Dense last;

    public SideModel(ModelReader reader)
    {
        var known = reader.Strings();
        for (var i = 0; i < known.Length; i++)
        {
            words[known[i]] = i;
        }

        var (width, hidden) = (reader.Int(), reader.Int());
        vectors = reader.Table(known.Length, width);
        (rows, direct) = (reader.Table(Rows.Count, hidden), reader.Halves(Rows.Count * 2));
        Dense Layer(int inputs, int outputs) => new(reader.Halves(inputs * outputs), reader.Halves(outputs));
        first = Layer(3 * width, hidden);
        second = Layer(hidden, hidden);
        last = Layer(hidden, Dense.Together);
        Weights = [.. reader.Halves(LikelySides.Marks)];
    }

    /// <summary>What each mark of a side that was open counts.</summary>
    public IReadOnlyList<float> Weights { get; }

    /// <summary>The shares of all options as actor and as recipient; each sum to 1.</summary>
    public (float[] Actors, float[] Recipients) Shares(IReadOnlyList<SideOption> options, int type)
    {
        var (actors, recipients) = (new float[options.Count], new float[options.Count]);
        for (var i = 0; i < options.Count; i++)
        {
            (actors[i], recipients[i]) = Fit(options[i], type);
        }

        Softmax(actors);
        Softmax(recipients);
        return (actors, recipients);
    }

    private (float Actor, float Recipient) Fit(SideOption option, int type)
    {
        Span<float> hidden = stackalloc float[first.Outputs];
        Span<float> next = stackalloc float[first.Outputs];
        Span<float> sum = stackalloc float[last.Outputs];
        first.Begin(hidden);
        AddWord(option.Words.Act, 0, hidden);
        AddWord(option.Words.Other, 1, hidden);
        AddWord(option.Words.First, 2, hidden);
        var (actor, recipient) = (0f, 0f);
        foreach (var row in option.Rows)
        {
            var typed = Rows.OfType(row, type);
            rows.AddTo(hidden, row);
            rows.AddTo(hidden, typed);
            actor += direct[2 * row] + direct[2 * typed];
            recipient += direct[(2 * row) + 1] + direct[(2 * typed) + 1];
        }

        Dense.Rectify(hidden);
        second.Begin(next);
        second.Add(hidden, 0, next);
        Dense.Rectify(next);
        last.Begin(sum);
        last.Add(next, 0, sum);
        return (actor + sum[0], recipient + sum[1]);
    }

    private void AddWord(string word, int place, Span<float> hidden)
    {
        if (word.Length > 0 && words.TryGetValue(word, out var row))
        {
            first.Add(vectors, row, place * vectors.Width, hidden);
        }
    }

    private static void Softmax(Span<float> values)
    {
        var highest = float.NegativeInfinity;
        foreach (var value in values)
        {
            highest = Math.Max(highest, value);
        }

        var whole = 0f;
        for (var i = 0; i < values.Length; i++)
        {
            whole += values[i] = MathF.Exp(values[i] - highest);
        }

        for (var i = 0; i < values.Length; i++)
        {
            values[i] /= whole;
        }
    }
}
