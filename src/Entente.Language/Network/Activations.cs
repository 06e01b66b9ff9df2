using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Language.Network;

/// <summary>The network's bent functions, sixteen numbers at a time, the same on every processor.</summary>
internal static class Activations
{
    /// <summary>e to the power of each lane; within 3 units in the last place for -80 to 80, clamped beyond.</summary>
    /// <remarks>Range reduction by powers of two, then the polynomial of Cephes' expf.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Exp(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-80f)), Vector512.Create(80f));
        var whole = Vector512.Floor(Vector512.FusedMultiplyAdd(x, Vector512.Create(1.44269504f), Vector512.Create(0.5f)));
        x = Vector512.FusedMultiplyAdd(whole, Vector512.Create(-0.693359375f), x);
        x = Vector512.FusedMultiplyAdd(whole, Vector512.Create(2.12194440e-4f), x);
        var y = Vector512.Create(1.9875691500E-4f);
        y = Vector512.FusedMultiplyAdd(y, x, Vector512.Create(1.3981999507E-3f));
        y = Vector512.FusedMultiplyAdd(y, x, Vector512.Create(8.3334519073E-3f));
        y = Vector512.FusedMultiplyAdd(y, x, Vector512.Create(4.1665795894E-2f));
        y = Vector512.FusedMultiplyAdd(y, x, Vector512.Create(1.6666665459E-1f));
        y = Vector512.FusedMultiplyAdd(y, x, Vector512.Create(5.0000001201E-1f));
        y = Vector512.FusedMultiplyAdd(y, x * x, x + Vector512<float>.One);
        var power = Vector512.ShiftLeft(Vector512.ConvertToInt32(whole) + Vector512.Create(127), 23);
        return y * power.AsSingle();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> x) =>
        Vector512<float>.One / (Vector512<float>.One + Exp(-x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Tanh(Vector512<float> x) =>
        (Vector512.Create(2f) * Sigmoid(x + x)) - Vector512<float>.One;

    /// <summary>One step of an LSTM for one sentence: gates in the order input, forget, cell, output.</summary>
    /// <param name="gates">Four times as long as the state.</param>
    /// <param name="cell">Read and written.</param>
    /// <param name="output">Written; a multiple of 16 long.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void LstmStep(ReadOnlySpan<float> gates, Span<float> cell, Span<float> output)
    {
        var size = (nuint)output.Length;
        ref var g = ref MemoryMarshal.GetReference(gates);
        ref var c = ref MemoryMarshal.GetReference(cell);
        ref var o = ref MemoryMarshal.GetReference(output);
        for (nuint i = 0; i < size; i += 16)
        {
            var put = Sigmoid(Vector512.LoadUnsafe(ref g, i));
            var keep = Sigmoid(Vector512.LoadUnsafe(ref g, size + i));
            var fresh = Tanh(Vector512.LoadUnsafe(ref g, (2 * size) + i));
            var show = Sigmoid(Vector512.LoadUnsafe(ref g, (3 * size) + i));
            var now = Vector512.FusedMultiplyAdd(keep, Vector512.LoadUnsafe(ref c, i), put * fresh);
            now.StoreUnsafe(ref c, i);
            (show * Tanh(now)).StoreUnsafe(ref o, i);
        }
    }

    /// <summary>Values under zero become zero (slope 0) or a tenth (slope 0.1) of themselves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rectify(Span<float> values, float slope)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var v = values[i];
            values[i] = v < 0 ? v * slope : v;
        }
    }
}
