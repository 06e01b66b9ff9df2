using Entente.Dates;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times;

/// <summary>Weeks and weekends: "the week of March 4", "week 27 of last year", "the weekend".</summary>
internal static class WeekReader
{
    public static Found? Read(AtomLine line, int at, bool definite, Company company) =>
        ReadWeekOf(line, at)
        ?? ReadWeekNumber(line, at, definite || company.Strict)
        ?? (definite ? ReadWeekend(line, at) : null);

    /// <summary>A week belongs to the month that holds its Thursday, as ISO 8601 counts the weeks of a year.</summary>
    public static Edtf? Within(DateOnly first, DateOnly last, int which)
    {
        var thursday = which < 0
            ? Settler.LatestWeekday(4, last)?.Earliest
            : Settler.NextWeekday(4, first)?.Earliest is { } next ? Calendar.AddDays(next, (which - 1) * 7L) : null;
        return thursday is { } day && day >= first && day <= last ? Spans.Week(day) : null;
    }

    /// <summary>"Over the weekend": the latest that has begun, or the coming one.</summary>
    private static Found? ReadWeekend(AtomLine line, int at) =>
        line.Is(at, TimeRole.Unit) && line[at].Time!.Grain == Grain.Weekend
            && (line.Is(at + 1, TimeRole.In) || !(line.Is(at + 1, TimeRole.Of) || line.Is(at + 1, TimeRole.Counted)))
            ? new Found(at + 1, Moment.Relative(
                line.Today, d => Spans.Around(d, Grain.Weekend, line.LeansFuture || Calendar.Weekday(d) > 5 ? 0 : -1)))
            : null;

    /// <summary>"Week 31", "week 27 of last year", as ISO 8601 counts them; but "week 3 of the trial" is none.</summary>
    private static Found? ReadWeekNumber(AtomLine line, int at, bool sure)
    {
        if (!line.Is(at, TimeRole.Unit) || line[at].Time!.Grain != Grain.Week || RelativeReader.IsPlural(line, at)
            || line.Whole(at + 1) is not (>= 1 and <= 53 and var number) || line[at + 1].Digits > 2 || line.Touches(at + 2) && line[at + 2].Kind != AtomKind.Sign)
        {
            return null;
        }

        Edtf? InYear(int year) => year is > 1 and < 9999 ? Within(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), number) : null;
        if (!line.Is(at + 2, TimeRole.Of))
        {
            return sure ? new Found(at + 2, Moment.Relative(line.Today, d => InYear(d.Year))) : null;
        }

        return PointReader.Read(line, at + 3, Company.Sure) is { Moment.Fixed: { Text.Length: 4, IsDay: false } } year && year.Moment.Fixed.Text[3] != 'X'
            ? year with { Moment = year.Moment.Map(date => date.Earliest is { } first ? InYear(first.Year) : null) }
            : null;
    }

    /// <summary>"The week of March 4" holds that day; "the week beginning March 4" starts with it.</summary>
    private static Found? ReadWeekOf(AtomLine line, int at)
    {
        if (!line.Is(at, TimeRole.Unit) || line[at].Time!.Grain is not (Grain.Week or Grain.Weekend))
        {
            return null;
        }

        var weekend = line[at].Time!.Grain == Grain.Weekend;
        var starting = line.Is(at + 1, TimeRole.Starting);
        var day = starting && line.Is(at + 2, TimeRole.In) ? at + 3 : at + 2;
        return (starting || line.Is(at + 1, TimeRole.Of)) && PointReader.Read(line, day, default) is { } point
            && (point.Moment.Fixed?.IsDay ?? point.Moment.InYear?.Invoke(2000)?.IsDay) == true
            ? point with { Moment = point.Moment.Map(d => d.Earliest is { } first ? (weekend ? Spans.Around(first, Grain.Weekend, 0) : starting ? Spans.Days(first, 0, 6) : Spans.Week(first)) : null) }
            : null;
    }
}
