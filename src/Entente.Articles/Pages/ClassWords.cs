using System.Text;
using AngleSharp.Dom;

namespace Entente.Articles;

/// <summary>What the class and id of an element call it, as words: "-js-related-links-" of <c>jsRelated_links</c>.</summary>
internal static class ClassWords
{
    /// <summary>The words in lower case, each between hyphens; "" where the element has no class and no id.</summary>
    public static string Of(IElement element)
    {
        var names = $"{element.ClassName} {element.Id}";
        if (names.Length == 1)
        {
            return "";
        }

        var words = new StringBuilder("-", names.Length + 8);
        for (var i = 0; i < names.Length; i++)
        {
            var isLetter = char.IsAsciiLetterOrDigit(names[i]);
            var startsWord = isLetter && char.IsAsciiLetterUpper(names[i]) && i > 0 && char.IsAsciiLetterLower(names[i - 1]);
            if ((!isLetter || startsWord) && words[^1] != '-')
            {
                words.Append('-');
            }

            if (isLetter)
            {
                words.Append(char.ToLowerInvariant(names[i]));
            }
        }

        return words[^1] == '-' ? words.ToString() : words.Append('-').ToString();
    }

    /// <summary>Whether one of the entries stands in the words, whole.</summary>
    public static bool Holds(string words, IEnumerable<string> hyphenated)
    {
        if (words.Length == 0)
        {
            return false;
        }

        foreach (var entry in hyphenated)
        {
            if (words.Contains(entry, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The entries of a cue file between hyphens, as <see cref="Holds"/> wants them.</summary>
    public static string[] Cues(string name) => [.. CueFile.Lines(name).Select(entry => $"-{entry}-")];
}
