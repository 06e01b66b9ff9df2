using Entente.Dates;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times;

/// <summary>Weekdays, alone, with a date or with a week.</summary>
internal static class WeekdayReader
{
    /// <summary>"Friday", "Friday 2 November", "Wed, 22 of Jan", "Friday the 22nd", "Friday week", "Friday next week".</summary>
    public static Found? Read(AtomLine line, int at, Company company)
    {
        if (line.Is(at - 1, TimeRole.Every) || (line.Is(at - 1, TimeRole.DayName) && line[at - 1].IsCapital))
        {
            return null;
        }

        var weekday = line.Value(at, TimeRole.Weekday);
        var end = CalendarReader.SkipDot(line, at + 1);
        var date = line.IsSign(end, ',') ? end + 1 : end;
        if ((WithDate(line, date, weekday) ?? (date == end ? TheNth(line, end) : null)) is { } dated)
        {
            return dated;
        }

        if (line[at].Time is { IsShort: true } && !(company.Strict && line[at].IsCapital))
        {
            return null;
        }

        return WithWeek(line, end, weekday) ?? new Found(CalendarReader.SkipDaypart(line, at + 1), new Moment { Weekday = weekday });
    }

    private static Found? WithDate(AtomLine line, int at, int weekday)
    {
        if (line.Is(at, TimeRole.Month) && CalendarReader.ReadMonth(line, at, default) is { } month && IsDay(month.Moment))
        {
            return month with { Moment = Agreed(month.Moment, weekday) };
        }

        var day = line.Is(at, TimeRole.The) ? at + 1 : at;
        return CalendarReader.ReadDayFirst(line, day, default) is { } first && IsDay(first.Moment)
            ? first with { Moment = Agreed(first.Moment, weekday) }
            : null;
    }

    /// <summary>"Friday the 22nd"; not "Friday, the third such trip" and no "Friday the third attack in a week".</summary>
    private static Found? TheNth(AtomLine line, int at) =>
        line.Is(at, TimeRole.The) && NumberReader.Read(line, at + 1) is { IsOrdinal: true, Value: >= 1 and <= 31 } number
        && number.Value == Math.Truncate(number.Value) && (line[at + 1].Kind != AtomKind.Letters || line[number.End].Kind != AtomKind.Letters)
            ? new Found(number.End, new Moment { MonthDay = (int)number.Value })
            : null;

    private static bool IsDay(Moment moment) =>
        moment.Fixed?.IsDay ?? moment.InYear?.Invoke(2000)?.IsDay ?? moment.Doubt is not null;

    /// <summary>Keeps only years in which the day falls on the weekday, when the year is not said.</summary>
    private static Moment Agreed(Moment moment, int weekday) => moment switch
    {
        { Fixed.Earliest: { } day } when Calendar.Weekday(day) != weekday => moment with { Doubt = TimeDoubts.OtherWeekday },
        { InYear: { } inYear } => moment with
        {
            InYear = y => inYear(y) is { Earliest: { } day } date && Calendar.Weekday(day) == weekday ? date : null,
            OnAnyWeekday = inYear,
        },
        _ => moment,
    };

    /// <summary>"Friday week" is a week after the coming Friday; "Friday last week", "Tuesday of next week", "Wednesday evening next week", "Monday two weeks ago".</summary>
    private static Found? WithWeek(AtomLine line, int at, int weekday)
    {
        at = CalendarReader.SkipDaypart(line, at);
        if (line.Is(at, TimeRole.Unit) && line[at].Time!.Grain == Grain.Week && line[at].Time!.Value(TimeRole.Unit) == 1
            && !line.IsApostrophe(at + 1))
        {
            return new Found(at + 1, Moment.Relative(
                line.Today,
                d => Settler.NextWeekday(weekday, d) is { Earliest: { } next } ? Settler.Day(Calendar.AddDays(next, 7)) : null,
                TimeSense.Future));
        }

        if (LengthReader.Read(line, at) is { IsVague: false, Grain: Grain.Week } length && length.Days % 7 == 0
            && (line.Is(length.End, TimeRole.Ago) || (line.Is(length.End, TimeRole.CountedFrom) && line.Is(length.End + 1, TimeRole.Now))))
        {
            var ago = line.Is(length.End, TimeRole.Ago);
            return new Found(length.End + (ago ? 1 : 2), InWeek(line, weekday, (int)(length.Days / (ago ? -7 : 7))));
        }

        var step = line.Is(at, TimeRole.Of) ? at + 1 : at;
        return line.Is(step, TimeRole.Step) && line.Is(step + 1, TimeRole.Unit) && line[step + 1].Time!.Grain == Grain.Week
            ? new Found(step + 2, InWeek(line, weekday, line.Value(step, TimeRole.Step)))
            : null;
    }

    /// <summary>A weekday of the week that lies so many weeks from the publication day's.</summary>
    public static Moment InWeek(AtomLine line, int weekday, int step) => Moment.Relative(
        line.Today,
        d => Calendar.Monday(d) is { } monday ? Settler.Day(Calendar.AddDays(monday, (7 * step) + weekday - 1)) : null,
        RelativeReader.Sense(step));
}
