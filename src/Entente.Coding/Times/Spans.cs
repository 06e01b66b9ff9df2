using Entente.Dates;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times;

/// <summary>Calendar units around a day, moved by whole steps, no finer than the unit.</summary>
internal static class Spans
{
    /// <summary>The day, week (Monday to Sunday), month … that holds the day, moved by some of them.</summary>
    public static Edtf? Around(DateOnly day, Grain grain, long steps)
    {
        var moved = grain switch
        {
            Grain.Minute or Grain.Hour => day,
            Grain.Day => Calendar.AddDays(day, steps),
            Grain.Week or Grain.Weekend => Calendar.AddDays(day, steps * 7),
            Grain.Month => Calendar.AddMonths(day, steps),
            Grain.Quarter => Calendar.AddMonths(day, steps * 3),
            Grain.Year => Calendar.AddMonths(day, steps * 12),
            Grain.Decade => Calendar.AddMonths(day, steps * 120),
            _ => Calendar.AddMonths(day, steps * 1200),
        };
        return moved is { } there ? Holding(there, grain) : null;
    }

    public static Edtf? Week(DateOnly day) => Days(Calendar.Monday(day), 0, 6);

    /// <summary>From so many days after the first day to so many days after it.</summary>
    public static Edtf? Days(DateOnly? first, long from, long to) =>
        first is { } day && Calendar.AddDays(day, from) is { } a && Calendar.AddDays(day, to) is { } b
            ? Edtf.Between(Edtf.Day(a), Edtf.Day(b))
            : null;

    public static Edtf Months(int year, int first, int last) =>
        Edtf.Between(Edtf.Month(year, first), Edtf.Month(year, last));

    /// <summary>
    /// The time from some units before a day up to it, or after it. Its edges are one unit finer than the words: the
    /// past year runs from month to month, the past decade from year to year.
    /// </summary>
    public static Edtf? Window(DateOnly day, Grain grain, long count)
    {
        if (grain == Grain.Quarter)
        {
            return Quarters(day, count);
        }

        var (small, per) = grain switch
        {
            Grain.Minute => (Grain.Day, 0),
            Grain.Hour => (Grain.Day, 0),
            Grain.Day => (Grain.Day, 1),
            Grain.Week or Grain.Weekend => (Grain.Day, 7),
            Grain.Year => (Grain.Month, 12),
            Grain.Decade => (Grain.Year, 10),
            Grain.Century => (Grain.Year, 100),
            _ => (Grain.Day, 30),
        };
        var hours = grain == Grain.Hour ? (count / 24) + (Math.Sign(count) * (count % 24 == 0 ? 0 : 1)) : 0;
        var edge = grain == Grain.Month
            ? (Calendar.AddMonths(day, count) is { } there ? Edtf.Day(there) : null)
            : Around(day, small, (count * per) + hours);
        var here = Holding(count < 0 || small != Grain.Day || grain < Grain.Day ? day : Calendar.AddDays(day, 1) ?? day, small);
        return edge is null || here is null || count == 0 ? null
            : count < 0 ? Edtf.Between(edge, here)
            : Edtf.Between(here, edge);
    }

    /// <summary>A quarter is one of the year's four: the past two are the last two that are over.</summary>
    private static Edtf? Quarters(DateOnly day, long count) =>
        count != 0 && Around(day, Grain.Quarter, Math.Min(count, Math.Sign(count))) is { First: { } from }
        && Around(day, Grain.Quarter, Math.Max(count, Math.Sign(count))) is { Last: { } to }
            ? Edtf.Between(from, to)
            : null;

    private static Edtf? Holding(DateOnly day, Grain grain) => grain switch
    {
        Grain.Week => Week(day),
        Grain.Weekend => Days(Calendar.Monday(day), 5, 6),
        Grain.Month => Edtf.Month(day.Year, day.Month),
        Grain.Quarter => Months(day.Year, ((day.Month - 1) / 3 * 3) + 1, ((day.Month - 1) / 3 * 3) + 3),
        Grain.Year => Edtf.Year(day.Year),
        Grain.Decade => day.Year >= 10 ? Edtf.Decade(day.Year) : null,
        Grain.Century => day.Year >= 100 ? Edtf.Century(day.Year / 100) : null,
        _ => Edtf.Day(day),
    };
}
