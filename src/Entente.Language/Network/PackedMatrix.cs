using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Language.Network;

/// <summary>
/// The weights of one linear layer, laid out so that a product with many rows runs at the processor's full width.
/// Each output is summed over the inputs in order with fused multiply-adds, so a row's result does not depend on
/// which rows are multiplied with it, nor on the width of the processor's vectors.
/// </summary>
internal sealed class PackedMatrix
{
    private const int Panel = 32;
    private const int RowsAtOnce = 6;
    private readonly float[] packed;
    private readonly float[] bias;
    private readonly int panels;

    /// <param name="weights">Row by row: one row for each output, as trained.</param>
    /// <param name="bias">One for each output; empty for none.</param>
    public PackedMatrix(ReadOnlySpan<float> weights, ReadOnlySpan<float> bias, int inputs)
    {
        Inputs = inputs;
        Outputs = weights.Length / inputs;
        panels = (Outputs + Panel - 1) / Panel;
        packed = GC.AllocateArray<float>(panels * Panel * inputs, pinned: true);
        this.bias = new float[panels * Panel];
        bias.CopyTo(this.bias);
        for (var o = 0; o < Outputs; o++)
        {
            var at = (o / Panel * Panel * inputs) + (o % Panel);
            for (var i = 0; i < inputs; i++)
            {
                packed[at + (i * Panel)] = weights[(o * inputs) + i];
            }
        }
    }

    public int Inputs { get; }

    public int Outputs { get; }

    /// <summary>Outputs rounded up to the panel's width: how far apart the rows of a result stand.</summary>
    public int Stride => panels * Panel;

    /// <summary>result = rows × weights + bias, or + what result holds when <paramref name="add"/>.</summary>
    /// <param name="rows">Rows one after the other, <paramref name="rowStride"/> floats apart.</param>
    /// <param name="result">Rows <paramref name="resultStride"/> floats apart, at least <see cref="Stride"/>; what
        /// stands behind the last row may be overwritten.</param>
    public void Multiply(
        ReadOnlySpan<float> rows, int rowStride, int count, Span<float> result, int resultStride, bool add = false)
    {
        if (count == 0)
        {
            return;
        }

        if (rows.Length < ((count - 1) * rowStride) + Inputs || result.Length < ((count - 1) * resultStride) + Stride)
        {
            throw new ArgumentException("The rows or the result are too short for the matrix.", nameof(rows));
        }

        var whole = (count + RowsAtOnce - 1) / RowsAtOnce * RowsAtOnce;
        var roomForSix = rows.Length >= ((whole - 1) * rowStride) + Inputs
            && result.Length >= ((whole - 1) * resultStride) + Stride;
        ref var from = ref MemoryMarshal.GetReference(rows);
        ref var to = ref MemoryMarshal.GetReference(result);
        for (var p = 0; p < panels; p++)
        {
            ref var panel = ref packed[p * Panel * Inputs];
            ref var start = ref bias[p * Panel];
            var r = 0;
            for (; r + RowsAtOnce <= count; r += RowsAtOnce)
            {
                Six(ref Unsafe.Add(ref from, r * rowStride), rowStride, ref panel, ref start,
                    ref Unsafe.Add(ref to, (r * resultStride) + (p * Panel)), resultStride, Inputs, add);
            }

            // A few rows left over cost less as six, where there is room to spend; the further rows mean nothing.
            if (count - r >= 3 && roomForSix)
            {
                Six(ref Unsafe.Add(ref from, r * rowStride), rowStride, ref panel, ref start,
                    ref Unsafe.Add(ref to, (r * resultStride) + (p * Panel)), resultStride, Inputs, add);
                continue;
            }

            for (; r < count; r++)
            {
                One(ref Unsafe.Add(ref from, r * rowStride), ref panel, ref start,
                    ref Unsafe.Add(ref to, (r * resultStride) + (p * Panel)), Inputs, add);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Six(
        ref float a, int stride, ref float panel, ref float bias, ref float c, int cStride, int inputs, bool add)
    {
        Vector512<float> x0, x1, y0, y1, z0, z1, u0, u1, v0, v1, w0, w1;
        if (add)
        {
            x0 = Vector512.LoadUnsafe(ref c);
            x1 = Vector512.LoadUnsafe(ref c, 16);
            y0 = Vector512.LoadUnsafe(ref c, (nuint)cStride);
            y1 = Vector512.LoadUnsafe(ref c, (nuint)(cStride + 16));
            z0 = Vector512.LoadUnsafe(ref c, (nuint)(2 * cStride));
            z1 = Vector512.LoadUnsafe(ref c, (nuint)((2 * cStride) + 16));
            u0 = Vector512.LoadUnsafe(ref c, (nuint)(3 * cStride));
            u1 = Vector512.LoadUnsafe(ref c, (nuint)((3 * cStride) + 16));
            v0 = Vector512.LoadUnsafe(ref c, (nuint)(4 * cStride));
            v1 = Vector512.LoadUnsafe(ref c, (nuint)((4 * cStride) + 16));
            w0 = Vector512.LoadUnsafe(ref c, (nuint)(5 * cStride));
            w1 = Vector512.LoadUnsafe(ref c, (nuint)((5 * cStride) + 16));
        }
        else
        {
            x0 = y0 = z0 = u0 = v0 = w0 = Vector512.LoadUnsafe(ref bias);
            x1 = y1 = z1 = u1 = v1 = w1 = Vector512.LoadUnsafe(ref bias, 16);
        }

        ref var a1 = ref Unsafe.Add(ref a, stride);
        ref var a2 = ref Unsafe.Add(ref a, 2 * stride);
        ref var a3 = ref Unsafe.Add(ref a, 3 * stride);
        ref var a4 = ref Unsafe.Add(ref a, 4 * stride);
        ref var a5 = ref Unsafe.Add(ref a, 5 * stride);
        for (nuint k = 0; k < (nuint)inputs; k++)
        {
            var b0 = Vector512.LoadUnsafe(ref panel, k * Panel);
            var b1 = Vector512.LoadUnsafe(ref panel, (k * Panel) + 16);
            var s = Vector512.Create(Unsafe.Add(ref a, k));
            x0 = Vector512.FusedMultiplyAdd(s, b0, x0);
            x1 = Vector512.FusedMultiplyAdd(s, b1, x1);
            s = Vector512.Create(Unsafe.Add(ref a1, k));
            y0 = Vector512.FusedMultiplyAdd(s, b0, y0);
            y1 = Vector512.FusedMultiplyAdd(s, b1, y1);
            s = Vector512.Create(Unsafe.Add(ref a2, k));
            z0 = Vector512.FusedMultiplyAdd(s, b0, z0);
            z1 = Vector512.FusedMultiplyAdd(s, b1, z1);
            s = Vector512.Create(Unsafe.Add(ref a3, k));
            u0 = Vector512.FusedMultiplyAdd(s, b0, u0);
            u1 = Vector512.FusedMultiplyAdd(s, b1, u1);
            s = Vector512.Create(Unsafe.Add(ref a4, k));
            v0 = Vector512.FusedMultiplyAdd(s, b0, v0);
            v1 = Vector512.FusedMultiplyAdd(s, b1, v1);
            s = Vector512.Create(Unsafe.Add(ref a5, k));
            w0 = Vector512.FusedMultiplyAdd(s, b0, w0);
            w1 = Vector512.FusedMultiplyAdd(s, b1, w1);
        }

        x0.StoreUnsafe(ref c);
        x1.StoreUnsafe(ref c, 16);
        y0.StoreUnsafe(ref c, (nuint)cStride);
        y1.StoreUnsafe(ref c, (nuint)(cStride + 16));
        z0.StoreUnsafe(ref c, (nuint)(2 * cStride));
        z1.StoreUnsafe(ref c, (nuint)((2 * cStride) + 16));
        u0.StoreUnsafe(ref c, (nuint)(3 * cStride));
        u1.StoreUnsafe(ref c, (nuint)((3 * cStride) + 16));
        v0.StoreUnsafe(ref c, (nuint)(4 * cStride));
        v1.StoreUnsafe(ref c, (nuint)((4 * cStride) + 16));
        w0.StoreUnsafe(ref c, (nuint)(5 * cStride));
        w1.StoreUnsafe(ref c, (nuint)((5 * cStride) + 16));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(ref float a, ref float panel, ref float bias, ref float c, int inputs, bool add)
    {
        ref var start = ref add ? ref c : ref bias;
        var x0 = Vector512.LoadUnsafe(ref start);
        var x1 = Vector512.LoadUnsafe(ref start, 16);
        for (nuint k = 0; k < (nuint)inputs; k++)
        {
            var s = Vector512.Create(Unsafe.Add(ref a, k));
            x0 = Vector512.FusedMultiplyAdd(s, Vector512.LoadUnsafe(ref panel, k * Panel), x0);
            x1 = Vector512.FusedMultiplyAdd(s, Vector512.LoadUnsafe(ref panel, (k * Panel) + 16), x1);
        }

        x0.StoreUnsafe(ref c);
        x1.StoreUnsafe(ref c, 16);
    }
}
