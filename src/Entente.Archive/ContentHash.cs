using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Archive;

/// <summary>Ids made from content, the same on every machine.</summary>
internal static class ContentHash
{
    /// <summary>
    /// 63 bits of SHA-256 over the parts, never negative. Null and "" differ, and no part runs into the next. Among ten
    /// million things two share a hash with a chance of about one in 200,000.
    /// </summary>
    public static long Of(params ReadOnlySpan<string?> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            _ = part is null ? text.Append('-') : text.Append(part.Length).Append(':').Append(part);
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()), hash);
        return BinaryPrimitives.ReadInt64BigEndian(hash) & long.MaxValue;
    }
}
