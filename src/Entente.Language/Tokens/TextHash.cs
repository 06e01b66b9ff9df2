namespace Entente.Language.Tokens;

/// <summary>A hash of characters that is the same in every run, unlike <c>string.GetHashCode</c>: models are keyed by it.</summary>
internal static class TextHash
{
    private const uint Start = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Start;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return Finish(hash);
    }

    /// <summary>Of the characters in lower case.</summary>
    public static uint OfLower(ReadOnlySpan<char> text)
    {
        var hash = Start;
        foreach (var c in text)
        {
            hash = (hash ^ Lower(c)) * Prime;
        }

        return Finish(hash);
    }

    public static uint Mix(uint a, uint b) => Finish(((a ^ 0x9E3779B9u) * Prime) ^ (b * 0x85EBCA6Bu));

    private static char Lower(char c) => c < 128 ? (c is >= 'A' and <= 'Z' ? (char)(c | 32) : c) : char.ToLowerInvariant(c);

    private static uint Finish(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7FEB352D;
        hash ^= hash >> 15;
        hash *= 0x846CA68B;
        return hash ^ (hash >> 16);
    }
}
