using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Language.Network;

/// <summary>Sums in a fixed order, so that they are the same on every processor.</summary>
internal static class VectorMath
{
    /// <summary>The sum of products; lengths are a multiple of 16, the second may be longer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        ref var x = ref MemoryMarshal.GetReference(a);
        ref var y = ref MemoryMarshal.GetReference(b);
        var sum = Vector512<float>.Zero;
        for (nuint i = 0; i < (nuint)a.Length; i += 16)
        {
            sum = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref x, i), Vector512.LoadUnsafe(ref y, i), sum);
        }

        Span<float> lanes = stackalloc float[16];
        sum.StoreUnsafe(ref MemoryMarshal.GetReference(lanes));
        for (var half = 8; half > 0; half /= 2)
        {
            for (var i = 0; i < half; i++)
            {
                lanes[i] += lanes[i + half];
            }
        }

        return lanes[0];
    }
}
