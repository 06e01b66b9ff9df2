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

    /// <summary>
    /// One line of plain text: white space becomes one blank; control characters (C0, DEL, C1), format characters that
    /// turn or hide text (bidirectional controls, zero width, soft hyphens) and unpaired surrogates are left out.
    /// </summary>
    public static string Line(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (rune.Value != 0xFFFD && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control
                or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator))
            {
                line.Append(rune.ToString());
            }
        }

        return line.ToString().TrimEnd();
    }

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
