namespace Entente.Articles;

/// <summary>
/// How much of the shorter of two texts stands in the longer, from their sketches. Both keep their smallest hashes; below
/// the smaller of the two largest, both are complete, and what is there is a fair sample (Broder 1997; Beyer et al. 2007).
/// </summary>
internal static class Containment
{
    public static bool IsCopy(Fingerprint a, Fingerprint b)
    {
        if (a.Shingles.IsEmpty || b.Shingles.IsEmpty)
        {
            return false;
        }

        var limit = Math.Min(CompleteTo(a), CompleteTo(b));
        var (inA, inB, inBoth) = (0, 0, 0);
        for (int i = 0, j = 0; ;)
        {
            var left = i < a.Shingles.Length && a.Shingles[i] <= limit ? a.Shingles[i] : (uint?)null;
            var right = j < b.Shingles.Length && b.Shingles[j] <= limit ? b.Shingles[j] : (uint?)null;
            if (left is null && right is null)
            {
                break;
            }

            var takesLeft = right is null || left <= right;
            var takesRight = left is null || right <= left;
            (inA, i) = takesLeft ? (inA + 1, i + 1) : (inA, i);
            (inB, j) = takesRight ? (inB + 1, j + 1) : (inB, j);
            inBoth += takesLeft && takesRight ? 1 : 0;
        }

        return inBoth > 0 && inBoth * 100 >= Math.Min(inA, inB) * Limits.CopyContainmentPercent;
    }

    private static uint CompleteTo(Fingerprint fingerprint) => fingerprint.IsSampled ? fingerprint.Shingles[^1] : uint.MaxValue;
}
