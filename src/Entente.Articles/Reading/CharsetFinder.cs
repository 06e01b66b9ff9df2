using System.Text;

namespace Entente.Articles;

/// <summary>What a page or feed says of its own encoding: <c>charset=…</c> or <c>encoding="…"</c> near its start.</summary>
internal static class CharsetFinder
{
    private const int LookedAtBytes = 4096;

    /// <summary>The name as written, or null where none is given.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LookedAtBytes)]);
        return After(head, "charset=") ?? (head.StartsWith("<?xml", StringComparison.Ordinal) ? After(head, "encoding=") : null);
    }

    private static string? After(string head, string key)
    {
        var at = head.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var rest = head.AsSpan(at + key.Length).TrimStart(" \"'");
        var length = 0;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '-' or '_'))
        {
            length++;
        }

        return length == 0 ? null : rest[..length].ToString();
    }
}
