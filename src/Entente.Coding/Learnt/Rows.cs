using System.Numerics;

namespace Entente.Coding.Learnt;

/// <summary>Features as rows of a table, the same on every machine: words by FNV-1a, and a mix of up to four of them.</summary>
internal static class Rows
{
    /// <summary>How many rows there are; a power of two.</summary>
    public const int Count = 1 << 16;

    /// <summary>A number for a word, whatever its case.</summary>
    public static uint Text(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var letter in word)
        {
            hash = unchecked((hash ^ char.ToLowerInvariant(letter)) * 16777619u);
        }

        return hash;
    }

    /// <summary>The row of a feature; never the first, which stands for none.</summary>
    /// <param name="kind">What kind of feature it is: the place of its words is told apart by this alone.</param>
    public static int Of(uint kind, uint first = 0, uint second = 0, uint third = 0, uint fourth = 0)
    {
        var hash = Mixed(Mixed(Mixed(Mixed(unchecked(kind * 0x9E3779B1u), first), second), third), fourth);
        hash ^= hash >> 16;
        hash = unchecked(hash * 0x85EBCA6Bu);
        hash ^= hash >> 13;
        return Math.Max(1, (int)(hash & (Count - 1)));
    }

    /// <summary>The row of the same feature for acts of one type alone.</summary>
    public static int OfType(int row, int type) => (int)((((uint)row * 31) + ((uint)(type + 1) * 7919)) & (Count - 1));

    /// <summary>A way through the tree, step by step.</summary>
    public static uint Mixed(uint hash, uint next) => unchecked((BitOperations.RotateLeft(hash, 13) ^ next) * 0xC2B2AE35u);
}
