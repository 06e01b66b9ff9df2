namespace Entente.Language.Network;

/// <summary>What the encoder's states say of a batch: tags, arcs and relations.</summary>
internal readonly ref struct Heads
{
    private readonly ParserModel model;
    private readonly Scratch scratch;
    private readonly float[] tags;
    private readonly float[] upos;
    private readonly float[] mixed;
    private readonly float[] arcHeads;
    private readonly float[] rootHead;
    private readonly float[] dependants;
    private readonly float[] governors;

    public Heads(ParserModel model, Scratch scratch, float[] states, int width, int words)
    {
        this.model = model;
        this.scratch = scratch;
        var hidden = Apply(model.TagHidden, 3, states, width, words);
        Activations.Rectify(hidden.AsSpan(0, words * model.TagHidden.Stride), 0);
        tags = Apply(model.TagOut, 4, hidden, model.TagHidden.Stride, words);
        upos = Apply(model.UposOut, 5, hidden, model.TagHidden.Stride, words);
        var dependant = Apply(model.ArcDependant, 6, states, width, words);
        Activations.Rectify(dependant.AsSpan(0, words * model.ArcDependant.Stride), Slope);
        mixed = Apply(model.ArcMix, 7, dependant, model.ArcDependant.Stride, words);
        arcHeads = Apply(model.ArcHead, 8, states, width, words);
        Activations.Rectify(arcHeads.AsSpan(0, words * model.ArcHead.Stride), Slope);
        rootHead = Apply(model.ArcHead, 9, model.Root, width, 1);
        Activations.Rectify(rootHead.AsSpan(0, model.ArcHead.Stride), Slope);
        dependants = Apply(model.RelationDependant, 10, states, width, words);
        governors = Apply(model.RelationHead, 11, states, width, words);
    }

    /// <summary>The slope under zero that the network was trained with.</summary>
    private const float Slope = 0.1f;

    public (int Upos, int Tag) Tag(int word) => model.Labels.Best(
        upos.AsSpan(word * model.UposOut.Stride, model.UposOut.Outputs),
        tags.AsSpan(word * model.TagOut.Stride, model.TagOut.Outputs));

    /// <summary>Scores of every head for every word of a sentence; column 0 is the root.</summary>
    public ReadOnlySpan<float> Arcs(int start, int count, out int stride)
    {
        stride = count + 1;
        var size = model.ArcHead.Outputs;
        var scores = scratch.Take(12, count * stride);
        for (var d = 0; d < count; d++)
        {
            var row = mixed.AsSpan((start + d) * model.ArcMix.Stride, size);
            scores[d * stride] = Dot(row, rootHead);
            for (var h = 0; h < count; h++)
            {
                scores[(d * stride) + h + 1] = Dot(row, arcHeads.AsSpan((start + h) * model.ArcHead.Stride, size));
            }
        }

        return scores.AsSpan(0, count * stride);
    }

    /// <summary>The likeliest relation between a word and its head, both counted in the batch.</summary>
    public string Relation(int word, int head)
    {
        var size = model.RelationHead.Stride;
        var sum = scratch.Take(13, size);
        var a = dependants.AsSpan(word * size, size);
        var b = governors.AsSpan(head * size, size);
        for (var i = 0; i < size; i++)
        {
            sum[i] = a[i] + b[i];
        }

        Activations.Rectify(sum.AsSpan(0, size), Slope);
        var scores = scratch.Take(14, model.RelationOut.Stride);
        model.RelationOut.Multiply(sum, size, 1, scores, model.RelationOut.Stride);
        var best = -1;
        for (var r = 0; r < model.RelationOut.Outputs; r++)
        {
            if (model.Relations[r] != "root" && (best < 0 || scores[r] > scores[best]))
            {
                best = r;
            }
        }

        return model.Relations[best];
    }

    private float[] Apply(PackedMatrix matrix, int buffer, float[] rows, int stride, int count)
    {
        var result = scratch.Take(buffer, count * matrix.Stride);
        matrix.Multiply(rows, stride, count, result, matrix.Stride);
        return result;
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b) => VectorMath.Dot(a, b);
}
