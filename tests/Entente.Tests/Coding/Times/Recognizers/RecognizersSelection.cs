using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Tests.Coding.Times.Recognizers;

/// <summary>
/// Which times of the specification a reader of news is measured on. Every time is asked in the order below, and the
/// first rule that holds leaves it out under its reason. The rules look at the kind, the TIMEX and the words of the
/// library's result, never at what we read.
/// </summary>
internal static partial class RecognizersSelection
{
    private static readonly (string Reason, Func<RecognizersResult, bool> Holds)[] Rules =
    [
        ("a time of day without a date", r => r.Kind is "time" or "timerange" || (r.Kind is "datetime" or "datetimerange" && ClockUnits().IsMatch(r.Words) && !Calendar().IsMatch(r.Words))),
        ("a length of time", r => r.Kind == "duration"),
        ("a time that comes again and again", r => r.Kind == "set"),

        // "Friday" is -7 or +7 days, "May 5" last year's or this year's. Which one is meant is told by the sentence, and the
        // library's callers choose; ours is chosen by the tense of the clause.
        ("rests on the future-leaning convention: the TIMEX leaves year, month or week open and the two readings differ",
            r => r.Timex.Contains('X', StringComparison.Ordinal) && r.Readings.Count > 1),

        ("a season without a year, which the library does not date", r => r.Timex is "SP" or "SU" or "FA" or "WI"),

        // The library is American. A reader of the world's news cannot know, and tells both days with a doubt.
        ("in figures, where day and month may be exchanged", r => r.Kind is "date" or "daterange" && !MonthName().IsMatch(r.Words) && Figures().Matches(r.Words).Any(IsEitherWay)),

        // The codebook has April to September and the 11th to 20th for the middle, and counts "earlier this year" up to the
        // article's day; the library cuts in halves or thirds. (For early and late see RecognizersAgreement.)
        ("mid, earlier this, later this, from the start of: the codebook cuts otherwise", r => Middles().IsMatch(r.Words)),

        // A report counts these from the moment it has just told, not from its own day.
        ("counts from another moment of the text (the next day, the following week, a year later)", r => Anchored().IsMatch(r.Words)),

        // To an assistant "the year" is the present one; in a report "the year before independence", "partner of the year".
        ("a bare unit stands for the present one (the day, my week, the year), or now", r => BareUnit().IsMatch(r.Words) || r.Timex.Contains("REF", StringComparison.Ordinal)),
        ("an abbreviation of chat (eod, otd, w/c)", r => Chat().IsMatch(r.Words)),
        ("says no number (a few days are three there)", r => Vague().IsMatch(r.Words)),
        ("counts in working days, or in a fiscal or school year, which differ from country to country", r => Worked().IsMatch(r.Words)),
    ];

    /// <summary>Why the time is left out; null where it is measured.</summary>
    public static string? ReasonAgainst(RecognizersResult result) => Rules.FirstOrDefault(rule => rule.Holds(result)).Reason;

    [GeneratedRegex(@"\b(hours?|hrs?|minutes?|mins?|seconds?|secs?|now|asap)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ClockUnits();

    [GeneratedRegex(@"day|week|fortnight|month|year|tomorrow|tmrw|tonight|\d\d\d\d|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Calendar();

    private static bool IsEitherWay(Match match) =>
        int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var one
        && int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var other && one != other;

    [GeneratedRegex(@"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex MonthName();

    [GeneratedRegex(@"(?<![\d][-/.]?)(\d{1,2})[-/.](\d{1,2})\b", RegexOptions.None, 1000)]
    private static partial Regex Figures();

    [GeneratedRegex(@"\b(mid|middle|(earlier|later) (this |in the )?(today|month|year|morning|afternoon)|later in today|early in|earlier previous|(from|since|between) .*(start|middle|end|beginning) of)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Middles();

    [GeneratedRegex(@"\b(following|same|that) \w+$|\b(next|last|previous) day\b|(minute|hour|day|week|month|year)s? (later|earlier|before|after|afterwards|prior)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Anchored();

    [GeneratedRegex(@"^(the|my|of the|in the) (day|week|month|year)$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex BareUnit();

    [GeneratedRegex(@"\b(eo[dmy]|otd|w/c|[cfs]y ?\d*)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Chat();

    [GeneratedRegex(@"\b(few|several|some)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Vague();

    [GeneratedRegex(@"\b(business days?|weekdays?|fiscal|school)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Worked();
}
