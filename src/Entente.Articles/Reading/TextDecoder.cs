using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Entente.Articles;

/// <summary>
/// Bytes to text. A byte order mark decides; without one, text that is valid UTF-8 is UTF-8 whatever a page says of
/// itself (pages often lie); then comes what the page says, then Windows-1252, as the WHATWG encoding standard has it.
/// </summary>
internal static class TextDecoder
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)
        ?? throw new InvalidOperationException("Code page 1252 is missing from the runtime.");

    /// <summary>The text without its byte order mark; nothing else is left out or changed.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, string? charset = null)
    {
        if (Utf16Of(bytes) is { } utf16)
        {
            return utf16.GetString(HasUtf16Mark(bytes) ? bytes[2..] : bytes);
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[3..];
        }

        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : DecodeOther(bytes, charset);
    }

    /// <summary>UTF-16 of either order, by its mark or by where the zero bytes stand; null for all else.</summary>
    public static Encoding? Utf16Of(ReadOnlySpan<byte> bytes)
    {
        if (HasUtf16Mark(bytes))
        {
            return bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        }

        // English in UTF-16 has a zero in nearly every pair, always on the same side.
        var pairs = Math.Min(bytes.Length, 4096) / 2;
        var (first, second) = (0, 0);
        for (var i = 0; i < pairs; i++)
        {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[(2 * i) + 1] == 0 ? 1 : 0;
        }

        return pairs < 4 ? null
            : second * 10 > pairs * 7 && first * 20 < pairs ? Encoding.Unicode
            : first * 10 > pairs * 7 && second * 20 < pairs ? Encoding.BigEndianUnicode
            : null;
    }

    /// <summary>Whether the bytes are no text: zeros outside UTF-16, a PDF, or many control characters.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
        {
            return true;
        }

        if (Utf16Of(bytes) is not null)
        {
            return false;
        }

        var controls = 0;
        foreach (var value in bytes)
        {
            if (value == 0)
            {
                return true;
            }

            controls += value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or 0x0C) ? 1 : 0;
        }

        return controls * 20 > bytes.Length;
    }

    private static bool HasUtf16Mark(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF));

    private static string DecodeOther(ReadOnlySpan<byte> bytes, string? charset)
    {
        var (valid, broken) = (0, 0);
        for (var at = 0; at < bytes.Length;)
        {
            var status = Rune.DecodeFromUtf8(bytes[at..], out var rune, out var used);
            valid += status == OperationStatus.Done && rune.Value > 0x7F ? 1 : 0;
            broken += status == OperationStatus.Done ? 0 : 1;
            at += used;
        }

        // A few bad bytes in UTF-8 are text pasted from elsewhere; they must not spoil the rest.
        return valid > broken ? DecodeMixed(bytes) : Named(charset).GetString(bytes);
    }

    private static string DecodeMixed(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out var rune, out var used) == OperationStatus.Done)
            {
                text.Append(rune.ToString());
            }
            else
            {
                text.Append(Windows1252.GetString(bytes.Slice(at, used)));
            }

            at += used;
        }

        return text.ToString();
    }

    /// <summary>The encoding of that name; pages that say Latin-1 or ASCII mean Windows-1252 (WHATWG encoding standard).</summary>
    private static Encoding Named(string? charset)
    {
        if (charset is null || charset.StartsWith("iso-8859-1", StringComparison.OrdinalIgnoreCase)
            || charset.Contains("ascii", StringComparison.OrdinalIgnoreCase)
            || charset.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
        {
            return Windows1252;
        }

        return CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Windows1252;
    }
}
