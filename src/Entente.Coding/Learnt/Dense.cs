using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Coding.Learnt;

/// <summary>A full layer: each output is a constant and a weight for each input.</summary>
/// <param name="weights">Input by input, as many outputs each; outputs are a multiple of sixteen.</param>
internal sealed class Dense(float[] weights, float[] constants)
{
    /// <summary>How many outputs are summed at once.</summary>
    public const int Together = 16;

    public int Outputs => constants.Length;

    public void Begin(Span<float> sum) => constants.CopyTo(sum);

    /// <summary>Adds what inputs count that stand at a place among all.</summary>
    public void Add(ReadOnlySpan<float> inputs, int place, Span<float> sum)
    {
        ref var to = ref MemoryMarshal.GetReference(sum);
        ref var from = ref weights[place * constants.Length];
        for (var d = 0; d < inputs.Length; d++)
        {
            var by = Vector512.Create(inputs[d]);
            var row = (nuint)(d * constants.Length);
            for (nuint i = 0; i < (nuint)constants.Length; i += Together)
            {
                Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref from, row + i), by, Vector512.LoadUnsafe(ref to, i)).StoreUnsafe(ref to, i);
            }
        }
    }

    /// <summary>The same of a row of a table.</summary>
    public void Add(ByteTable table, int row, int place, Span<float> sum)
    {
        Span<float> inputs = stackalloc float[table.Width];
        inputs.Clear();
        table.AddTo(inputs, row);
        Add(inputs, place, sum);
    }

    public static void Rectify(Span<float> sum)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] = Math.Max(0, sum[i]);
        }
    }
}
