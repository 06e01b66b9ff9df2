using System.Buffers;
using Entente.Language;

namespace Entente.Articles;

/// <summary>
/// The blocks of a plain text: what stands between blank lines; or, in a text of long lines, each line. Lines that an
/// editor wrapped are one block.
/// </summary>
internal static class BlockSplitter
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\u2028\u2029\u0085\f");

    /// <summary>The blocks in text order, each without white space at its ends, none empty.</summary>
    public static List<TextSpan> Split(string text)
    {
        var lines = Lines(text);
        var isWrapped = IsWrapped(lines);
        var widest = isWrapped ? lines.Where(line => line.Length <= Limits.WrappedLineCharacters).Max(line => line.Length) : 0;
        var blocks = new List<TextSpan>();
        for (var i = 0; i < lines.Count;)
        {
            var after = i + 1;
            if (isWrapped && lines[i].Length > 0)
            {
                var blankAt = BlankAfter(lines, i);
                var eachEnds = EachLineEnds(text, lines, i, blankAt);
                while (after < blankAt && !eachEnds && !EndsBlock(text, lines[after - 1], lines[after], widest))
                {
                    after++;
                }
            }

            if (lines[i].Length > 0)
            {
                blocks.Add(new TextSpan(lines[i].Start, lines[after - 1].End));
            }

            i = after;
        }

        return blocks;
    }

    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            lines.Add(Prose.Trim(text, start, end));
            // "\r\n" is one line end: the empty line between them would part paragraphs.
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    /// <summary>Whether the lines are short enough to have been wrapped: long ones hold no more than a fifth of the text.</summary>
    private static bool IsWrapped(List<TextSpan> lines)
    {
        var (all, onLong) = (0L, 0L);
        foreach (var line in lines)
        {
            all += line.Length;
            onLong += line.Length > Limits.WrappedLineCharacters ? line.Length : 0;
        }

        return onLong * 5 <= all && all > 0;
    }

    private static int BlankAfter(List<TextSpan> lines, int from)
    {
        while (from < lines.Count && lines[from].Length > 0)
        {
            from++;
        }

        return from;
    }

    /// <summary>Whether every line is a sentence or more of its own: then each is a paragraph.</summary>
    private static bool EachLineEnds(string text, List<TextSpan> lines, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var line = text.AsSpan(lines[i].Start, lines[i].Length);
            if (!Prose.EndsSentence(line) || !Prose.StartsWell(line))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A line ends its block when there was room for the next line's first word, and more.</summary>
    private static bool EndsBlock(string text, TextSpan line, TextSpan next, int widest) =>
        line.Length * 100 < widest * Limits.WrappedShortPercent && Prose.StartsWell(text.AsSpan(next.Start, next.Length));
}
