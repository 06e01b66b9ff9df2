namespace Entente.Language.Network;

/// <summary>One layer of the encoder: an LSTM that reads each sentence forwards, another backwards.</summary>
internal sealed class LstmLayer(PackedMatrix give, PackedMatrix forward, PackedMatrix backward)
{
    /// <summary>Room for the rows that a multiplication may write beyond the last one.</summary>
    private const int Spare = 8192;

    private float[] given = [];
    private float[] gates = [];
    private float[] cells = [];
    private float[] states = [];

    /// <summary>Length of one direction's state.</summary>
    public int Hidden => forward.Inputs;

    /// <summary>A copy that shares the weights and has scratch memory of its own, for another thread.</summary>
    public LstmLayer Fork() => new(give, forward, backward);

    /// <summary>Length of a word's share of the gates, both directions, before any recurrence.</summary>
    public int Share => give.Stride;

    /// <summary>What words give to the gates by themselves; the same for a word wherever it stands.</summary>
    public void Give(ReadOnlySpan<float> input, int width, int words, Span<float> shares) =>
        give.Multiply(input, width, words, shares, give.Stride);

    /// <summary>As <see cref="Read"/>, from what <see cref="Give"/> gave.</summary>
    public void ReadGiven(
        ReadOnlySpan<float> shares, ReadOnlySpan<int> starts, ReadOnlySpan<int> lengths, Span<float> output)
    {
        Direction(forward, shares, 0, starts, lengths, output, false);
        Direction(backward, shares, 4 * Hidden, starts, lengths, output, true);
    }

    /// <summary>Reads sentences of one batch.</summary>
    /// <param name="input">The vectors of all words, sentence after sentence.</param>
    /// <param name="starts">Where each sentence starts among the words; the longest sentence first.</param>
    /// <param name="lengths">How many words each has, falling.</param>
    /// <param name="output">Two states for each word, the forward one first.</param>
    public void Read(
        ReadOnlySpan<float> input, int width, ReadOnlySpan<int> starts, ReadOnlySpan<int> lengths, Span<float> output)
    {
        var words = starts[^1] + lengths[^1];
        Grow(ref given, words * give.Stride);
        Give(input, width, words, given);
        ReadGiven(given, starts, lengths, output);
    }

    private void Direction(
        PackedMatrix back, ReadOnlySpan<float> shares, int offset, ReadOnlySpan<int> starts, ReadOnlySpan<int> lengths, Span<float> output,
        bool reverse)
    {
        var count = lengths.Length;
        var stride = back.Stride;
        Grow(ref gates, count * stride);
        Grow(ref cells, count * Hidden);
        Grow(ref states, count * Hidden);
        cells.AsSpan(0, count * Hidden).Clear();
        states.AsSpan(0, count * Hidden).Clear();
        for (var step = 0; step < lengths[0]; step++)
        {
            // Sentences stand by falling length, so those that still have a word are the first ones.
            while (lengths[count - 1] <= step)
            {
                count--;
            }

            for (var s = 0; s < count; s++)
            {
                var word = starts[s] + (reverse ? lengths[s] - 1 - step : step);
                shares.Slice((word * give.Stride) + offset, stride).CopyTo(gates.AsSpan(s * stride));
            }

            if (step > 0)
            {
                back.Multiply(states, Hidden, count, gates, stride, add: true);
            }

            for (var s = 0; s < count; s++)
            {
                var word = starts[s] + (reverse ? lengths[s] - 1 - step : step);
                var state = states.AsSpan(s * Hidden, Hidden);
                Activations.LstmStep(gates.AsSpan(s * stride, 4 * Hidden), cells.AsSpan(s * Hidden, Hidden), state);
                state.CopyTo(output[((word * 2 * Hidden) + (reverse ? Hidden : 0))..]);
            }
        }
    }

    private static void Grow(ref float[] buffer, int size)
    {
        if (buffer.Length < size)
        {
            buffer = new float[size + (size / 4) + Spare];
        }
    }
}
