namespace Entente.Coding.Learnt;

/// <summary>Words to numbers, the same on every machine: FNV-1a.</summary>
internal static class Hash
{
    /// <summary>A number from 1 below the limit.</summary>
    public static int Of(char kind, string one, string other, int limit)
    {
        var hash = 2166136261u;
        void Mix(char c) => hash = unchecked((hash ^ c) * 16777619u);
        Mix(kind);
        foreach (var c in one)
        {
            Mix(char.ToLowerInvariant(c));
        }

        Mix('|');
        foreach (var c in other)
        {
            Mix(char.ToLowerInvariant(c));
        }

        hash ^= hash >> 15;
        return (int)(hash % (uint)(limit - 1)) + 1;
    }
}
