using System.Globalization;
using System.Text;

namespace Entente.Archive.Exports;

/// <summary>Writes rows of cells, and what may stand in a cell. Words of articles hold anything.</summary>
internal static class Cells
{
    /// <summary>What begins a formula, or tricks a spreadsheet into one.</summary>
    private const string Formula = "=+-@\t\r";

    /// <summary>A row of a format without quotation: tabs part the cells, so none may hold a tab or a new line.</summary>
    public static void WriteTabs(TextWriter to, ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                to.Write('\t');
            }

            to.Write(Line(cells[i]));
        }

        to.Write('\n');
    }

    /// <summary>A row of CSV (RFC 4180): quotation marks where a cell holds a comma, a quotation mark or a new line.</summary>
    public static void WriteCommas(TextWriter to, ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                to.Write(',');
            }

            var cell = cells[i];
            if (cell is null || cell.AsSpan().IndexOfAny(",\"\r\n") < 0)
            {
                to.Write(cell);
                continue;
            }

            to.Write('"');
            to.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
            to.Write('"');
        }

        to.Write('\n');
    }

    /// <summary>Words that a spreadsheet shows and never calculates: an apostrophe stands before what begins like a formula.</summary>
    public static string? Safe(string? words) =>
        words is { Length: > 0 } && Formula.Contains(words[0], StringComparison.Ordinal) ? "'" + words : words;

    /// <summary>The words on one line: control characters, line separators and halves of a character pair become blanks.</summary>
    public static string? Line(string? words)
    {
        if (words is null || IsLine(words))
        {
            return words;
        }

        var line = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            line.Append(rune.Value < ' ' || rune.Value is (>= 0x7F and < 0xA0) or 0x2028 or 0x2029 or 0xFFFD ? " " : rune.ToString());
        }

        return line.ToString();
    }

    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string? Of(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    public static string Of(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    /// <param name="pattern">yyyyMMdd, yyyy-MM-dd …</param>
    public static string? Of(DateOnly? day, string pattern) => day?.ToString(pattern, CultureInfo.InvariantCulture);

    private static bool IsLine(string words)
    {
        foreach (var c in words)
        {
            if (c < ' ' || c is (>= '\u007F' and < '\u00A0') or '\u2028' or '\u2029' or '\uFFFD' || char.IsSurrogate(c))
            {
                return false;
            }
        }

        return true;
    }
}
