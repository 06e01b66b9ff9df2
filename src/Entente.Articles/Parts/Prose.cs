using System.Buffers;
using System.Text;
using Entente.Language;

namespace Entente.Articles;

/// <summary>What can be told of a piece of text by its characters alone.</summary>
internal static class Prose
{
    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create(" \t\r\n\u00A0");

    /// <summary>Runs of characters between white space.</summary>
    public static int Words(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inside = false;
        foreach (var character in text)
        {
            var isSpace = char.IsWhiteSpace(character);
            count += !isSpace && !inside ? 1 : 0;
            inside = !isSpace;
        }

        return count;
    }

    /// <summary>Whether it has at most so many words; stops counting there.</summary>
    public static bool HasAtMost(ReadOnlySpan<char> text, int words) =>
        // No word of news is a hundred characters long on average.
        text.Length <= words * 100 && Words(text) <= words;

    /// <summary>Whether it ends as a sentence does, closing quotes and brackets passed over.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text) => LastMark(text) is '.' or '!' or '?' or '…';

    /// <summary>Whether it ends with a full stop that is not an abbreviation's ("Putin visits U.S.").</summary>
    public static bool EndsWithStop(ReadOnlySpan<char> text)
    {
        if (LastMark(text) != '.')
        {
            return false;
        }

        var last = text[(text.LastIndexOfAny(WhiteSpace) + 1)..].TrimEnd("\"'”’»)]");
        return last.Length < 2 || !(last[..^1].Contains('.') && char.IsUpper(last[0]) && last.Length <= 8);
    }

    /// <summary>Whether a sentence or heading may start here: a capital, a digit or a quotation mark.</summary>
    public static bool StartsWell(ReadOnlySpan<char> text) =>
        text.Length > 0 && (!char.IsLetter(text[0]) || !char.IsLower(text[0]));

    /// <summary>The text with every run of white space as one space and none at the ends.</summary>
    public static string Squeezed(ReadOnlySpan<char> text)
    {
        var squeezed = new StringBuilder(text.Length);
        foreach (var character in text.Trim())
        {
            if (!char.IsWhiteSpace(character))
            {
                squeezed.Append(character);
            }
            else if (squeezed[^1] != ' ')
            {
                squeezed.Append(' ');
            }
        }

        return squeezed.ToString();
    }

    /// <summary>The span without white space at its ends.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static char LastMark(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimEnd(" \t\r\n\u00A0\"'”’»)]*_");
        return trimmed.IsEmpty ? '\0' : trimmed[^1];
    }
}
