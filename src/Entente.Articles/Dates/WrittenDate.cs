using System.Collections.Frozen;
using System.Globalization;
using Entente.Dates;

namespace Entente.Articles;

/// <summary>
/// Publication dates as records, pages and datelines write them. A date is the day as written, in the outlet's own
/// time zone: "today" in an article is the outlet's day. Orders that differ by country (02/03/2018) are not read.
/// </summary>
internal static class WrittenDate
{
    private static readonly FrozenDictionary<string, int> Months = CueFile.Lines("month-names")
        .Select(line => line.Split(' '))
        .SelectMany(words => words.Skip(1).Select(word => (word, int.Parse(words[0], CultureInfo.InvariantCulture))))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>EDTF, or an ISO 8601 date and time, of which the day is taken; null for all else.</summary>
    public static Edtf? ReadIso(string value)
    {
        var text = value.Trim();
        if (Edtf.TryParse(text) is { } edtf)
        {
            return edtf;
        }

        return text.Length > 10 && text[10] is 'T' or ' ' && text.Length > 12 && char.IsAsciiDigit(text[11]) && char.IsAsciiDigit(text[12])
            && Edtf.TryParse(text[..10]) is { IsDay: true } day ? day : null;
    }

    /// <summary>Any form that pages and feeds use: ISO, "20181102", "2018/11/02", or with the month in words.</summary>
    public static Edtf? Read(string? value)
    {
        var text = value?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        return ReadIso(text) ?? ReadDigits(text) ?? Find(text);
    }

    /// <summary>
    /// The first full date (day, month in words, year) in the text: "Nov. 2, 2018", "2 November 2018",
    /// "Fri, 02 Nov 2018 10:00:00 GMT". Null where any of the three is missing: a year is never guessed.
    /// </summary>
    public static Edtf? Find(ReadOnlySpan<char> text)
    {
        Span<Range> words = stackalloc Range[24];
        var count = text.SplitAny(words, " \t\r\n\u00A0,.()/-–—|", StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < count; i++)
        {
            if (MonthOf(text[words[i]]) is not { } month)
            {
                continue;
            }

            var before = i > 0 ? DayOf(text[words[i - 1]]) : null;
            if (before is not null && i + 1 < count && YearOf(text[words[i + 1]]) is { } year)
            {
                return Day(year, month, before.Value);
            }

            if (i + 2 < count && DayOf(text[words[i + 1]]) is { } after && YearOf(text[words[i + 2]]) is { } laterYear)
            {
                return Day(laterYear, month, after);
            }
        }

        return null;
    }

    /// <summary>The number of a month written in words, full or shortened, without its full stop.</summary>
    public static int? MonthOf(ReadOnlySpan<char> word) =>
        Months.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.TrimEnd('.'), out var month) ? month : null;

    /// <summary>1 to 31, also as "2nd".</summary>
    public static int? DayOf(ReadOnlySpan<char> word)
    {
        var digits = 0;
        while (digits < word.Length && char.IsAsciiDigit(word[digits]))
        {
            digits++;
        }

        return digits is 1 or 2 && word.Length is var length && (length == digits || (length == digits + 2 && char.IsAsciiLetter(word[digits])))
            && int.Parse(word[..digits], CultureInfo.InvariantCulture) is >= 1 and <= 31 and var day ? day : null;
    }

    /// <summary>Four digits between 1800 and 2199.</summary>
    public static int? YearOf(ReadOnlySpan<char> word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1800 and < 2200
            ? year : null;

    private static Edtf? ReadDigits(string text)
    {
        if (text.Length >= 10 && text[4] == '/' && text[7] == '/')
        {
            return Edtf.TryParse(text[..10].Replace('/', '-')) is { IsDay: true } day ? day : null;
        }

        return text.Length >= 8 && (text.Length == 8 || text[8] == 'T')
            && int.TryParse(text.AsSpan(0, 8), NumberStyles.None, CultureInfo.InvariantCulture, out var digits)
            ? Day(digits / 10_000, digits / 100 % 100, digits % 100) : null;
    }

    private static Edtf? Day(int year, int month, int day) =>
        year is >= 1800 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? Edtf.Day(new DateOnly(year, month, day)) : null;
}
