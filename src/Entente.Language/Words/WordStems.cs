using System.Collections.Frozen;

namespace Entente.Language.Words;

/// <summary>
/// Words brought to a common beginning without a tree, for comparing texts: "bombings", "bombed" and "Bombing" are all
/// "bomb". Coarser than a lemma, and the same for text that no one has parsed.
/// </summary>
public static class WordStems
{
    /// <summary>No stem is longer, in UTF-16 units.</summary>
    public const int Longest = 7;

    /// <summary>What is left when an ending is cut off has at least so many letters.</summary>
    private const int Shortest = 4;

    private static readonly string[] Endings = ["ings", "ing", "edly", "ied", "ies", "ed", "es", "s", "ly"];

    /// <summary>Words of grammar and of reporting, which texts share for no reason.</summary>
    private static readonly FrozenSet<string> Empty = (
        "the a an of in to and on for by with at from as is are was were has have had that it its their his her he she they "
        + "after before over into during which who whom whose one said says say be been will would not more than new also least "
        + "these this those other others first second while when where there under between against about amid following due "
        + "according reports reported announces announced another including several many some most former can could may might "
        + "should must but or nor so if out up down off then any all no only such both each because until since")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word, in small letters, says nothing of what a text is about.</summary>
    public static bool IsEmpty(string lower) => lower.Length < 3 || Empty.Contains(lower);

    /// <summary>The stem of a word in small letters; of a possessive that of its owner.</summary>
    public static string Of(string lower)
    {
        var word = lower.Replace('’', '\'');
        word = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.TrimEnd('\'');
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= Shortest && word.EndsWith(ending, StringComparison.Ordinal))
            {
                word = word[..^ending.Length];
                break;
            }
        }

        return word.Length > Longest ? word[..Longest] : word;
    }

    /// <summary>The words and the numbers in digits of a text, in order.</summary>
    public static IEnumerable<TextSpan> Words(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && Continues(text, start, at))
            {
                at++;
            }

            if (at > start)
            {
                yield return new TextSpan(start, at);
            }
        }
    }

    private static bool Continues(string text, int start, int at)
    {
        var last = at + 1 >= text.Length;
        return char.IsAsciiDigit(text[start])
            ? char.IsAsciiDigit(text[at]) || (text[at] is ',' or '.' && !last && char.IsAsciiDigit(text[at + 1]))
            : char.IsLetter(text[start]) && (char.IsLetterOrDigit(text[at]) || (text[at] is '\'' or '’' or '-' && !last && char.IsLetter(text[at + 1])));
    }
}
