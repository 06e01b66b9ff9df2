using System.Globalization;
using System.Text;

namespace Entente.Archive.Questions;

/// <summary>
/// Lines of CSV (RFC 4180, ended by a line feed) that a spreadsheet may open: words that it would take for a formula
/// get an apostrophe before them; numbers, which are ours, do not.
/// </summary>
public static class CsvLine
{
    private const string Formulas = "=+-@\t\r";

    /// <param name="cells">Texts, numbers, truth values and dates; null leaves a cell empty.</param>
    public static void Write(TextWriter output, params ReadOnlySpan<object?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            output.Write(i == 0 ? "" : ",");
            output.Write(Cell(cells[i]));
        }

        output.Write('\n');
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        string words => Words(words),
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        // A sum of doubles may be 0.30000000000000004; no score has more than six places.
        double number => Math.Round(number, 6).ToString(CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell cannot hold a {value.GetType().Name}.", nameof(value)),
    };

    private static string Words(string words)
    {
        var plain = Plain(words);
        var guarded = words.Length > 0 && (Formulas.Contains(words[0], StringComparison.Ordinal)
            || (plain.Length > 0 && Formulas.Contains(plain[0], StringComparison.Ordinal))) ? "'" + plain : plain;
        return guarded.AsSpan().IndexOfAny(",\"") >= 0 ? $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : guarded;
    }

    /// <summary>White space becomes a blank, so that a record is a line; what could command a terminal is left out.</summary>
    private static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c))
            {
                plain.Append(' ');
            }
            else if (char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                plain.Append(c);
            }
        }

        return plain.ToString().Trim();
    }
}
