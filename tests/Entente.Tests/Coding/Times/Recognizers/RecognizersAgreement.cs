using System.Text.RegularExpressions;
using Entente.Coding.Times;
using Entente.Dates;

namespace Entente.Tests.Coding.Times.Recognizers;

/// <summary>
/// Whether we read a time as the library does. The two write days otherwise, so: the library leaves the last day of a
/// range out and we take it in; of a range between two times it gives the start of the second, we take that in whole
/// ("from March to May"); "after 2014" it begins on the next day, we take the year in; and where the words count in weeks,
/// months or years it gives the day, and we the week, month or year that holds it, for the words say no more. Of an early
/// or late part the codebook's share is smaller: ours must lie in the library's and have its outer end.
/// </summary>
internal static partial class RecognizersAgreement
{
    public static bool IsRight(TimeExpression time, RecognizersResult result) =>
        result.Readings.Count == 0 || result.Readings.Any(reading => Agrees(time, result, reading));

    private static bool Agrees(TimeExpression time, RecognizersResult result, RecognizersReading reading)
    {
        if (reading.IsUnresolved)
        {
            return SeasonOf(result.Timex) is { } season
                ? time.Date?.Text.EndsWith(season, StringComparison.Ordinal) == true && YearAgrees(time.Date, result.Timex)
                : time.Date is null && time.Doubt is not null;
        }

        if (time.Date is not { } date)
        {
            return false;
        }

        return result.Kind.StartsWith("datetime", StringComparison.Ordinal) ? OnDays(date, result, reading)
            : reading.IsDay ? Same(date, reading.Start, reading.Start, UnitDays(result.Words))
            : reading.Start is null || reading.End is null ? Open(date, result, reading)
            : Closed(date, result, reading);
    }

    private static bool Closed(Edtf date, RecognizersResult result, RecognizersReading reading)
    {
        var last = reading.End?.AddDays(-1);
        var unit = UnitDays(result.Words);
        return Same(date, reading.Start, last, unit)
            || (Parts().IsMatch(result.Words) && date.Earliest >= reading.Start && date.Latest <= last
                && (date.Earliest == reading.Start || date.Latest == last))
            || (reading.Start == reading.End && Same(date, reading.Start, reading.End, unit))
            || (result.Timex.StartsWith('(') && EndsAgree(date, reading, unit));
    }

    private static bool Same(Edtf date, DateOnly? first, DateOnly? last, int unitDays) =>
        (date.Earliest == first && date.Latest == last)
        || (!date.IsDay && Width(date) <= unitDays && date.Earliest <= first && date.Latest >= last);

    private static bool EndsAgree(Edtf date, RecognizersReading reading, int unitDays) =>
        date.First is { } from && date.Last is { } to
        && (from.Earliest == reading.Start || (Width(from) <= unitDays && from.Earliest <= reading.Start && from.Latest >= reading.Start))
        && (to.Earliest == reading.End || to.Latest?.AddDays(1 - unitDays) == reading.End || to.Latest == reading.End || to.Latest == reading.End?.AddDays(-1)
            || (Width(to) <= unitDays && to.Earliest <= reading.End && to.Latest >= reading.End));

    private static bool Open(Edtf date, RecognizersResult result, RecognizersReading reading)
    {
        var unit = UnitDays(result.Words);
        if (reading.Start is { } start)
        {
            return date.Latest is null && date.First is { } from
                && (from.Earliest == start || from.Latest?.AddDays(1) == start
                    || (Width(from) <= unit && from.Earliest <= start && from.Latest >= start));
        }

        return date.Earliest is null && date.Last is { } to && reading.End is { } end
            && (to.Latest == end || to.Latest == end.AddDays(-1)
                || (Width(to) <= unit && to.Earliest <= end && to.Latest >= end.AddDays(-1)));
    }

    /// <summary>A time of day counts by the day it is on; "on or before 3pm today" may be that day or reach up to it.</summary>
    private static bool OnDays(Edtf date, RecognizersResult result, RecognizersReading reading)
    {
        var first = reading.Start ?? reading.End;
        var last = reading.End ?? reading.Start;
        return Same(date, first, last, UnitDays(result.Words)) || (date.IsDay && date.Earliest == first)
            || (result.Mod.Length > 0 && (date.Earliest is null ? date.Latest == last : date.Latest is null && date.Earliest == first));
    }

    private static int Width(Edtf date) => date is { Earliest: { } first, Latest: { } last } ? last.DayNumber - first.DayNumber + 1 : int.MaxValue;

    /// <summary>The finest unit that the words count in, in days; 1 where they count in days or name a date.</summary>
    private static int UnitDays(string words) =>
        Days().IsMatch(words) || !Counted().IsMatch(words) ? 1
        : words.Contains("week", StringComparison.OrdinalIgnoreCase) ? 7
        : words.Contains("fortnight", StringComparison.OrdinalIgnoreCase) ? 14
        : words.Contains("month", StringComparison.OrdinalIgnoreCase) ? 31
        : words.Contains("quarter", StringComparison.OrdinalIgnoreCase) ? 92
        : words.Contains("year", StringComparison.OrdinalIgnoreCase) ? 366
        : words.Contains("decade", StringComparison.OrdinalIgnoreCase) ? 3660
        : 36600;

    private static string? SeasonOf(string timex) => timex.Split('-')[^1] switch
    {
        "SP" => "-21",
        "SU" => "-22",
        "FA" => "-23",
        "WI" => "-24",
        _ => null,
    };

    private static bool YearAgrees(Edtf date, string timex) =>
        !char.IsAsciiDigit(timex[0]) || date.Text.StartsWith(timex[..4], StringComparison.Ordinal);

    [GeneratedRegex(@"\b(early|earlier|late|later|start|beginning|end)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Parts();

    [GeneratedRegex(@"day\b|days\b|\d(st|nd|rd|th)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Days();

    [GeneratedRegex("week|fortnight|month|quarter|year|decade|centur", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Counted();
}
