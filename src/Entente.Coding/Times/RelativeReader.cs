using Entente.Dates;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times;

/// <summary>"Yesterday", "last week", "next Tuesday", "this summer", "the month after next", "the same day".</summary>
internal static class RelativeReader
{
    public static Found? Read(AtomLine line, int at, Company company) =>
        line.Is(at, TimeRole.Day) ? ReadDay(line, at)
        : line.Is(at, TimeRole.Overnight) ? ReadOvernight(line, at)
        : ReadAfterNext(line, at) ?? ReadAnchored(line, at) ?? ReadStep(line, at);

    public static TimeSense Sense(int step) => step < 0 ? TimeSense.Past : step > 0 ? TimeSense.Future : TimeSense.Either;

    /// <summary>"Yesterday", "yesterday Monday", "tomorrow evening".</summary>
    private static Found? ReadDay(AtomLine line, int at)
    {
        if (char.IsUpper(line.Chars(at)[0]) && line[at - 1] is { Kind: AtomKind.Letters } && !line.Is(at - 1, TimeRole.Weekday) && char.IsUpper(line.Chars(at - 1)[0]))
        {
            return null; // "Russia Today", "The World Tomorrow"
        }

        var days = line.Value(at, TimeRole.Day);
        var moment = Moment.Relative(line.Today, d => Settler.Day(Calendar.AddDays(d, days)), Sense(days));
        if (line.Is(at + 1, TimeRole.Weekday) && line[at + 1].Time is { IsShort: false })
        {
            var agrees = moment.Fixed?.Earliest is not { } day || Calendar.Weekday(day) == line.Value(at + 1, TimeRole.Weekday);
            return new Found(at + 2, agrees ? moment : moment with { Doubt = TimeDoubts.OtherWeekday });
        }

        if (LengthReader.Read(line, at + 1) is { Grain: >= Grain.Week } length && line.Is(length.End, TimeRole.Ago))
        {
            return new Found(length.End + 1, CountReader.YearsAgo(line, days, length)); // "today eleven years ago"
        }

        return new Found(CalendarReader.SkipDaypart(line, at + 1), moment);
    }

    /// <summary>"Overnight" is the night before the publication day; "overnight on Monday" the night that begins then.</summary>
    private static Found ReadOvernight(AtomLine line, int at)
    {
        var next = line.Is(at + 1, TimeRole.In) ? at + 2 : at + 1;
        if (line.Is(next, TimeRole.Weekday) && line[next].Time is { IsShort: false })
        {
            var night = Settler.Settle(new Moment { Weekday = line.Value(next, TimeRole.Weekday) }, line.Today, line.LeansFuture);
            return new Found(next + 1, night.Map(d => Spans.Days(d.Earliest, 0, 1)));
        }

        return new Found(at + 1, Moment.Relative(line.Today, d => Spans.Days(d, -1, 0)));
    }

    /// <summary>"The day before yesterday", "the month after next", "the week before last".</summary>
    private static Found? ReadAfterNext(AtomLine line, int at)
    {
        at = line.Is(at, TimeRole.The) ? at + 1 : at;
        if (!line.Is(at, TimeRole.Unit) || !line.Is(at + 1, TimeRole.Counted))
        {
            return null;
        }

        var turn = line.Value(at + 1, TimeRole.Counted);
        var grain = line[at].Time!.Grain;
        if (grain == Grain.Day && line.Is(at + 2, TimeRole.Day))
        {
            var days = line.Value(at + 2, TimeRole.Day) + turn;
            return new Found(at + 3, Moment.Relative(line.Today, d => Settler.Day(Calendar.AddDays(d, days)), Sense(days)));
        }

        var step = line.Is(at + 2, TimeRole.The) ? at + 3 : at + 2;
        if (line.Is(step, TimeRole.Step) && line.Value(step, TimeRole.Step) == turn && !line.Is(step + 1, TimeRole.Unit))
        {
            return new Found(step + 1, Moment.Relative(line.Today, d => Spans.Around(d, grain, 2 * turn), Sense(turn)));
        }

        // "the day before", "the year after Egypt made peace"
        return line.Is(at - 1, TimeRole.The) && grain >= Grain.Day && !IsPlural(line, at)
            ? new Found(at + 2, Moment.Counted(CountReader.From(line, at + 1), grain, turn * line[at].Time!.Value(TimeRole.Unit)))
            : null;
    }

    /// <summary>Counted from a moment told elsewhere: "the previous day", "the following week", "that year", "the day before".</summary>
    private static Found? ReadAnchored(AtomLine line, int at)
    {
        var start = line.Is(at, TimeRole.The) || line.Is(at, TimeRole.Possessive) ? at + 1 : at;
        if (line.Is(start, TimeRole.Recent) && line.Is(start + 1, TimeRole.Unit))
        {
            return new Found(start + 2, Moment.Doubtful(TimeDoubts.HowMany, TimeSense.Past));
        }

        if (IsFromNow(line, at, start))
        {
            return null;
        }

        if (line.Is(start, TimeRole.Anchored) && line.Value(start, TimeRole.Anchored) < 0 && line.Is(start + 1, TimeRole.Unit) && IsPlural(line, start + 1) && line[start + 1].Time!.Grain >= Grain.Day)
        {
            return new Found(start + 2, Moment.Doubtful(TimeDoubts.HowMany, TimeSense.Past)); // "in preceding days"
        }

        if (start > at && line.Is(start, TimeRole.Anchored) && line.Value(start, TimeRole.Anchored) == 0 && line.Is(start + 1, TimeRole.Unit) && line.Is(start + 2, TimeRole.Clause))
        {
            return new Found(start + 2, Moment.Doubtful(TimeDoubts.NoAnchor)); // "on the same day that Seoul tested missiles"
        }

        return line.Is(start, TimeRole.Anchored) && (start > at || !line.Is(start, TimeRole.Step))
            && ((line.Is(start + 1, TimeRole.Unit) && line[start + 1].Time!.Grain >= Grain.Day && !IsPlural(line, start + 1))
                || line.Is(start + 1, TimeRole.Weekday))
            && !line.Is(start + 2, TimeRole.Ago)
            ? new Found(CalendarReader.SkipDaypart(line, start + 2), Anchored(line, start))
            : null;
    }

    /// <summary>"Over the next year", "in the next quarter": what is to come, not what followed.</summary>
    private static bool IsFromNow(AtomLine line, int at, int start) =>
        start > at && line.Is(start, TimeRole.Step) && line.Value(start, TimeRole.Step) > 0 && line.Is(start + 1, TimeRole.Unit)
        && line[start + 1].Time!.Grain >= Grain.Week && (line.LeansFuture || line.Is(at - 1, TimeRole.Length));

    internal static Moment Anchored(AtomLine line, int at)
    {
        var unit = line[at + 1].Time!;
        var turn = line.Value(at, TimeRole.Anchored);
        return unit.Is(TimeRole.Weekday)
            ? Moment.Counted(StepFrom.Before, Grain.Week, turn, unit.Value(TimeRole.Weekday))
            : Moment.Counted(StepFrom.Before, unit.Grain, turn * unit.Value(TimeRole.Unit));
    }

    public static bool IsPlural(AtomLine line, int at) => line.Chars(at) is [.., 's' or 'S'];

    private static Found? ReadStep(AtomLine line, int at)
    {
        var definite = line.Is(at, TimeRole.The);
        var start = definite ? at + 1 : at;
        if (!line.Is(start, TimeRole.Step) && !line.Is(start, TimeRole.Rolling))
        {
            return null;
        }

        var step = line.Is(start, TimeRole.Step) ? line.Value(start, TimeRole.Step) : line.Value(start, TimeRole.Rolling);
        var next = line.Is(start + 1, TimeRole.UnitKind) ? start + 2 : start + 1;
        if (line.Is(next, TimeRole.Unit) && line[next].Time!.Grain == Grain.Day && step != 0
            && (line.Is(next + 1, TimeRole.Of) || line.Is(start - 1, TimeRole.Possessive) || line.IsApostrophe(start - 1) || (line.IsApostrophe(start - 2) && line.Touches(start - 1))))
        {
            return null; // "the last day of the session", "his last day as premier", "Blair's last day"
        }

        if (line.Is(next, TimeRole.Unit))
        {
            return ReadUnit(line, start, next, step, definite);
        }

        if (!line.Is(start, TimeRole.Step))
        {
            return null;
        }

        return line.Is(next, TimeRole.Weekday) ? new Found(CalendarReader.SkipDaypart(line, next + 1), OfWeekday(line, line.Value(next, TimeRole.Weekday), step))
            : line.Is(next, TimeRole.Month) ? ReadMonth(line, next, step)
            : line.Is(next, TimeRole.Season) ? new Found(next + 1, Stepped(line, step, YearlySeason(line.Value(next, TimeRole.Season))))
            : line.Is(next, TimeRole.Daypart) ? ReadDaypart(line, next, step)
            : line.Is(next, TimeRole.Name) ? ReadFeast(line, next, step)
            : null;
    }

    private static Func<int, Edtf?> YearlySeason(int season) => y => y < 9999 ? Edtf.Season(y, season) : null;

    /// <summary>"Last week", "this year", "the past week", "last week on Friday"; "past years" has no number.</summary>
    private static Found? ReadUnit(AtomLine line, int start, int at, int step, bool definite)
    {
        var unit = line[at].Time!;
        var count = unit.Value(TimeRole.Unit);
        if (unit.Grain < Grain.Day || (unit.Grain == Grain.Day && step == 0))
        {
            return null;
        }

        if (unit.Grain == Grain.Day && !line.Is(start, TimeRole.Rolling) && !IsPlural(line, at))
        {
            return new Found(at + 1, Moment.Counted(StepFrom.Before, Grain.Day, step));
        }

        if (IsPlural(line, at))
        {
            return step == 0 ? null : new Found(at + 1, Moment.Doubtful(TimeDoubts.HowMany, Sense(step)));
        }

        var rolls = definite && (step < 0 || (step > 0 && line.Is(start, TimeRole.Anchored) && unit.Grain != Grain.Quarter));
        if (line.Is(start, TimeRole.Rolling) || rolls)
        {
            return new Found(at + 1, Moment.Relative(line.Today, d => Spans.Window(d, unit.Grain, step * (long)count), Sense(step)));
        }

        if (unit.Grain == Grain.Week && WeekdayAfter(line, at + 1) is var (end, weekday))
        {
            return new Found(end, WeekdayReader.InWeek(line, weekday, step));
        }

        return new Found(at + 1, Moment.Relative(line.Today, d => Spans.Around(d, unit.Grain, step * (long)count), Sense(step)));
    }

    private static (int End, int Weekday)? WeekdayAfter(AtomLine line, int at)
    {
        at = line.Is(at, TimeRole.In) ? at + 1 : at;
        return line.Is(at, TimeRole.Weekday) && line[at].Time is { IsShort: false } ? (at + 1, line.Value(at, TimeRole.Weekday)) : null;
    }

    /// <summary>
    /// "Last Friday" is the latest before the publication day; "this Friday" the one of its week; "next Friday" the one
    /// of the week after, for the coming one is "on Friday".
    /// </summary>
    private static Moment OfWeekday(AtomLine line, int weekday, int step) => step >= 0
        ? WeekdayReader.InWeek(line, weekday, step)
        : Moment.Relative(
            line.Today,
            d => Calendar.AddDays(d, -1) is { } before ? Settler.LatestWeekday(weekday, before) : null,
            TimeSense.Past);

    private static Found? ReadMonth(AtomLine line, int at, int step)
    {
        var month = line.Value(at, TimeRole.Month);
        var next = CalendarReader.SkipDot(line, at + 1);
        if ((line[at].Time!.IsWary || line[at].Time!.IsShort) && !line[at].IsCapital)
        {
            return null;
        }

        var day = line[next].Digits is 1 or 2 && line.Whole(next) is >= 1 and <= 31 and var number && !(line.Touches(next + 1) && (line[next + 1].Kind != AtomKind.Sign || line[next + 2].Kind == AtomKind.Number)) ? number : 0;
        Func<int, Edtf?> yearly = day > 0 ? y => CalendarReader.Day(y, month, day) : y => Edtf.Month(y, month);
        return new Found(day > 0 ? next + 1 : at + 1, Stepped(line, step, yearly));
    }

    /// <summary>Last: the latest that is over; this: of the publication year; next: the first that is yet to begin.</summary>
    private static Moment Stepped(AtomLine line, int step, Func<int, Edtf?> inYear) => Moment.Relative(
        line.Today,
        d =>
        {
            if (step == 0)
            {
                return inYear(d.Year);
            }

            for (var year = d.Year + step; year > 1 && year < 9998 && Math.Abs(year - d.Year) < 9; year += step)
            {
                var near = inYear(year - step);
                if (step < 0 ? near?.Latest < d : near?.Earliest > d)
                {
                    return near;
                }

                if (inYear(year) is { } date)
                {
                    return date;
                }
            }

            return null;
        },
        Sense(step));

    /// <summary>"This morning" is today, "last night" yesterday.</summary>
    private static Found? ReadDaypart(AtomLine line, int at, int step) => step switch
    {
        0 => new Found(at + 1, Moment.Relative(line.Today, d => Edtf.Day(d))),
        < 0 when line.Is(at, TimeRole.LastNight) =>
            new Found(at + 1, Moment.Relative(line.Today, d => Settler.Day(Calendar.AddDays(d, -1)), TimeSense.Past)),
        _ => null,
    };

    private static Found? ReadFeast(AtomLine line, int at, int step) =>
        NamedReader.Read(line, at, Company.Sure) is { Moment.InYear: { } inYear } found
            ? found with { Moment = Stepped(line, step, inYear) }
            : null;
}
