using System.Globalization;
using System.Text;

namespace Entente.Archive.Dossiers;

/// <summary>
/// Makes words of articles safe to show. They come from anywhere: they may hold escape sequences that would command a
/// terminal, marks that turn the reading direction, markup and scripts.
/// </summary>
public static class Untrusted
{
    private const string MarkdownSigns = "\\`*_{}[]()#+-.!|~";

    /// <summary>What stands for an unpaired surrogate.</summary>
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// One line of plain text: white space becomes one blank; control characters (C0, DEL, C1), format characters that
    /// turn or hide text (bidirectional controls, zero width, soft hyphens) and unpaired surrogates are left out.
    /// </summary>
    public static string Line(string words)
    {
        if (IsLine(words))
        {
            return words;
        }

        var line = new StringBuilder(words.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in words.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (rune.Value != Replacement && IsShown(Rune.GetUnicodeCategory(rune)))
            {
                line.Append(units[..rune.EncodeToUtf16(units)]);
            }
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>Whether <see cref="Line"/> would change nothing, as with nearly all sentences; false also where it is not plain at once.</summary>
    private static bool IsLine(string words)
    {
        var before = ' ';
        foreach (var c in words)
        {
            if (c == ' ' ? before == ' ' : c is < '!' or (char)0x7F
                || (c > 0x7F && (c == Replacement || char.IsSurrogate(c) || char.IsWhiteSpace(c) || !IsShown(char.GetUnicodeCategory(c)))))
            {
                return false;
            }

            before = c;
        }

        return before != ' ';
    }

    private static bool IsShown(UnicodeCategory category) => category is not (UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>A line of Markdown that shows the words and nothing else, in HTML too.</summary>
    public static string Markdown(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var c in Line(words))
        {
            _ = c switch
            {
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '&' => text.Append("&amp;"),
                _ when MarkdownSigns.Contains(c, StringComparison.Ordinal) => text.Append('\\').Append(c),
                _ => text.Append(c),
            };
        }

        return text.ToString();
    }

    /// <summary>The address where it is one that a reader may follow, http or https; else null.</summary>
    public static string? Link(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? Line(address!.AbsoluteUri) // not null: it was made
            : null;
}
