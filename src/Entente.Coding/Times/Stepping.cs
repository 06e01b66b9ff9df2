using System.Collections.Immutable;
using Entente.Dates;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times;

/// <summary>Counts steps from a date: "a year later", "the following day", "two days before".</summary>
internal static class Stepping
{
    /// <summary>Dates the times of a sentence that count from one told before: in the sentence, else in the text before, else the publication day.</summary>
    public static ImmutableArray<TimeExpression> Settle(ImmutableArray<TimeExpression> times, Edtf? carried, Edtf? published)
    {
        if (!times.Any(t => t.Step is { From: StepFrom.Before or StepFrom.Within or StepFrom.Rest }))
        {
            return times;
        }

        var settled = ImmutableArray.CreateBuilder<TimeExpression>(times.Length);
        Edtf? before = null;
        foreach (var time in times)
        {
            var dated = time.Step is { From: StepFrom.Before or StepFrom.Within } step && time.Date is null
                ? Dated(time, step, before, carried, published)
                : time.Step is { From: StepFrom.Rest } rest && before is { IsDay: true, Earliest: { } day } && Spans.Around(day, rest.Grain, 0)?.Latest is { } end && end > day
                    ? time with { Date = Spans.Days(day, 1, end.DayNumber - day.DayNumber), Otherwise = null }
                : time;
            settled.Add(dated);
            before = dated.Date is { } date && !dated.IsRepeated ? date : before;
        }

        return settled.MoveToImmutable();
    }

    private static TimeExpression Dated(TimeExpression time, Step step, Edtf? before, Edtf? carried, Edtf? published)
    {
        var date = step.From == StepFrom.Within
            ? (before is { IsDay: true, Earliest: { } day } ? Spans.Days(day, 0, time.DurationDays ?? 0) : null)
            : (before ?? carried ?? (step.Count < 0 || time.IsRelative ? published : null)) is { } anchor ? From(anchor, step) : null;
        return date is null ? time : time with { Date = date, Doubt = null, IsDuration = false };
    }

    /// <summary>The date that lies so many units from another; no finer than either. Null where how many is not said.</summary>
    public static Edtf? From(Edtf anchor, Step step)
    {
        if (step.Count is not { } count)
        {
            return null;
        }

        var end = anchor.IsInterval ? (count < 0 || anchor.Last?.Latest is null ? anchor.First : anchor.Last) : anchor;
        if (end?.Earliest is not { } first || end.Latest is not { } last)
        {
            return null;
        }

        if (step.Weekday > 0)
        {
            return end.IsDay ? Weekday(first, step.Weekday, count) : null;
        }

        var grain = step.Grain < Grain.Day ? Grain.Day : step.Grain is Grain.Decade or Grain.Century ? Grain.Year : step.Grain;
        var units = step.Grain == Grain.Decade ? count * 10 : step.Grain == Grain.Century ? count * 100 : count;
        if (grain >= Grain.Year && end.Text is { Length: 4 } decade && decade.EndsWith('X'))
        {
            return Years(decade, units);
        }

        if (step.InYear is { } inYear)
        {
            return Spans.Around(count < 0 ? first : last, grain, units)?.Earliest is { } year ? inYear(year.Year) : null; // "in March of that year"
        }

        if (step.IsExact && end.IsDay && grain is Grain.Week or Grain.Month or Grain.Year)
        {
            return Settler.Day(grain == Grain.Week ? Calendar.AddDays(first, units * 7) : Calendar.AddMonths(first, units * (grain == Grain.Year ? 12 : 1)));
        }

        return IsFiner(end, grain) ? Spans.Around(count < 0 ? first : last, grain, units)
            : end; // "in 1990; three days later": within it, as far as the words tell
    }

    /// <summary>"in the 1960s, and 30 years later": in the 1990s; 12 years later, from 1972 to 1981. Null beyond the calendar.</summary>
    private static Edtf? Years(string decade, long units)
    {
        var width = decade.EndsWith("XX", StringComparison.Ordinal) ? 100 : 10;
        var first = (int.Parse(decade[..(width == 100 ? 2 : 3)], System.Globalization.CultureInfo.InvariantCulture) * width) + units;
        return first is < 1000 or > 9000 ? null
            : Edtf.TryParse(first % width == 0
                ? (first / width).ToString(System.Globalization.CultureInfo.InvariantCulture) + (width == 100 ? "XX" : "X")
                : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{first}/{first + width - 1}"));
    }

    /// <summary>Whether a date is at least as fine as a unit.</summary>
    private static bool IsFiner(Edtf date, Grain grain) => date.Text.Length switch
    {
        >= 10 => true,
        7 => grain >= Grain.Month,
        _ => grain >= Grain.Year && !date.Text.Contains('X', StringComparison.Ordinal),
    };

    private static Edtf? Weekday(DateOnly day, int weekday, long turn) =>
        turn > 0 ? Settler.NextWeekday(weekday, day.AddDays(1))
        : turn < 0 ? Settler.LatestWeekday(weekday, day.AddDays(-1))
        : Calendar.Monday(day) is { } monday ? Settler.Day(Calendar.AddDays(monday, weekday - 1))
        : null;
}
