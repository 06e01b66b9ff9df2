using System.Collections.Immutable;
using System.Text;
using Entente.Dates;
using Entente.Language;

namespace Entente.Coding.Examples;

/// <summary>
/// A text in which mentions of actors are marked with who they are, as "[Moscow]{RUS} expelled two [British]{GBR} diplomats".
/// A line of a sheet is "2024-03-14 | text"; a line without a date is read on <see cref="Knowledge.Events.Example.DefaultPublished"/>.
/// </summary>
/// <param name="Text">Without the marks.</param>
/// <param name="Line">Its line in the sheet, from 1.</param>
public sealed record MarkedText(string Text, Edtf Published, ImmutableArray<MarkedMention> Mentions, int Line)
{
    /// <exception cref="FormatException">A mark is not closed, or a mention has no answer; the message names the line.</exception>
    public static MarkedText Parse(string line, int number)
    {
        var bar = line.IndexOf(" | ", StringComparison.Ordinal);
        var published = bar > 0 && Edtf.TryParse(line[..bar].Trim()) is { } date ? date : null;
        var marked = published is null ? line : line[(bar + 3)..];
        var text = new StringBuilder();
        var mentions = ImmutableArray.CreateBuilder<MarkedMention>();
        for (var at = 0; at < marked.Length; at++)
        {
            if (marked[at] != '[')
            {
                text.Append(marked[at]);
                continue;
            }

            var close = marked.IndexOf("]{", at, StringComparison.Ordinal);
            var end = close < 0 ? -1 : marked.IndexOf('}', close);
            if (end < 0)
            {
                throw new FormatException($"line {number}: the mark at column {at + 1} is not closed. Write [words]{{answer}}.");
            }

            var start = text.Length;
            text.Append(marked, at + 1, close - at - 1);
            mentions.Add(new MarkedMention(new TextSpan(start, text.Length), marked[(close + 2)..end]));
            at = end;
        }

        return new MarkedText(text.ToString(), published ?? Knowledge.Events.Example.DefaultPublished, mentions.ToImmutable(), number);
    }

    /// <summary>All lines of a sheet but empty ones and those that begin with #.</summary>
    public static IEnumerable<MarkedText> ReadAll(IEnumerable<string> lines) =>
        lines.Select((l, i) => (Line: l, Number: i + 1))
            .Where(l => l.Line.Length > 0 && l.Line[0] != '#' && !string.IsNullOrWhiteSpace(l.Line))
            .Select(l => Parse(l.Line, l.Number));
}

/// <param name="Answer">
/// Who it is: a code, "RUS+CUB" for several, "RUS/MIL" with a sector, "USA=Barack Obama" with an id, "@FRA" for a place,
/// "?" for a name without a state, "-" for nobody.
/// </param>
public sealed record MarkedMention(TextSpan Span, string Answer);
