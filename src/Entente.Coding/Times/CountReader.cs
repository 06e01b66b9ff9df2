using Entente.Dates;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times;

/// <summary>Counted times: "three weeks ago", "in two days' time", "two days after Christmas"; and lengths: "three-day".</summary>
internal static class CountReader
{
    private const int DaysInMonth = 30;
    private const int DaysInYear = 365;

    /// <param name="Months">Whole months; years and decades count here.</param>
    /// <param name="Grain">The finest unit said.</param>
    /// <param name="IsVague">"A few days", "decades": how many is not said.</param>
    /// <param name="IsArticle">"A day": a length only where a word before it says so.</param>
    private readonly record struct Length(int End, long Days, long Months, long Hours, Grain Grain, bool IsVague, bool IsArticle)
    {
        public int TotalDays => (int)Math.Min(
            int.MaxValue, Days + (Hours / 24) + (Months / 12 * DaysInYear) + (Months % 12 * DaysInMonth));
    }

    /// <summary>1: more than so long, -1: less, 0: as long or about.</summary>
    private readonly record struct Bound(int Start, int Side);

    public static Found? ReadPoint(AtomLine line, int at, Company company)
    {
        if (line.Is(at, TimeRole.Length) && ReadInTime(line, at) is { } inTime)
        {
            return inTime;
        }

        if (ReadWindow(line, at) is { } window)
        {
            return window;
        }

        var bound = ReadBound(line, at);
        return ReadLength(line, bound.Start) is { } length ? Directed(line, bound, length) : null;
    }

    /// <summary>"For two years", "three-day": how long, not when.</summary>
    public static Found? ReadDuration(AtomLine line, int at)
    {
        var bound = ReadBound(line, at);
        if (ReadLength(line, bound.Start) is not { } length || line.Is(line.SkipDash(length.End), TimeRole.Old) || line.Is(at - 1, TimeRole.Every))
        {
            return null;
        }

        var follows = line.Is(at - 1, TimeRole.Length);
        return (length.IsArticle || length.IsVague) && !follows
            ? null
            : new Found(length.End, new Moment { IsDuration = true, DurationDays = length.IsVague ? null : length.TotalDays });
    }

    private static Bound ReadBound(AtomLine line, int at)
    {
        var side = line.Is(at, TimeRole.More) ? 1 : line.Is(at, TimeRole.Less) ? -1 : 0;
        if (side != 0)
        {
            return new(line.Is(at + 1, TimeRole.Than) ? at + 2 : at + 1, side);
        }

        return new(line.Is(at, TimeRole.About) ? at + 1 : at, 0);
    }

    /// <summary>"In two weeks' time", and "in two weeks" or "within five days" where the clause is about what is to come.</summary>
    private static Found? ReadInTime(AtomLine line, int at)
    {
        var bound = ReadBound(line, at + 1);
        if (ReadLength(line, bound.Start) is not { IsVague: false } length)
        {
            return null;
        }

        var end = line.IsApostrophe(length.End) ? length.End + 1 : length.End;
        end = line.Is(end, TimeRole.DecadeLetter) && line.Touches(end) ? end + 1 : end;
        var told = line.Is(end, TimeRole.Time) && line.Is(at, TimeRole.Of);
        if (!told && !(line.LeansFuture && (line.Is(at, TimeRole.Within) || line.Is(at, TimeRole.Of))))
        {
            return null;
        }

        var side = line.Is(at, TimeRole.Within) ? -1 : bound.Side;
        return new Found(told ? end + 1 : length.End, Offset(line, length, 1, side));
    }

    /// <summary>"The past three weeks", "the next two years", "the last few days".</summary>
    private static Found? ReadWindow(AtomLine line, int at)
    {
        var start = line.Is(at, TimeRole.The) || line.Is(at, TimeRole.Possessive) ? at + 1 : at;
        if (!line.Is(start, TimeRole.Window) || line.Is(start + 1, TimeRole.A) || ReadLength(line, start + 1) is not { } length
            || line.Is(start + 1, TimeRole.Unit))
        {
            return null;
        }

        var step = line.Value(start, TimeRole.Window);
        var sense = RelativeReader.Sense(step);
        if (length.IsVague)
        {
            return new Found(length.End, Moment.Doubtful(TimeDoubts.HowMany, sense));
        }

        var count = step * Counted(length);
        return new Found(length.End, Moment.Relative(line.Today, d => Spans.Window(d, length.Grain, count), sense));
    }

    /// <summary>The length in its own finest unit.</summary>
    private static long Counted(Length length) => length.Grain switch
    {
        Grain.Minute => 1,
        Grain.Hour => length.Hours,
        Grain.Day => length.Days + (length.Months * DaysInMonth),
        Grain.Week or Grain.Weekend => length.Days / 7,
        Grain.Month => length.Months,
        Grain.Quarter => length.Months / 3,
        Grain.Year => length.Months / 12,
        Grain.Decade => length.Months / 120,
        _ => length.Months / 1200,
    };

    /// <summary>"Two weeks from today" means the day; "two weeks after the vote" need not.</summary>
    private static Length ToTheDay(Length length) => length.Grain == Grain.Week ? length with { Grain = Grain.Day } : length;

    private static Found? Directed(AtomLine line, Bound bound, Length length)
    {
        var next = length.End;
        if (line.Is(next, TimeRole.Ago))
        {
            return new Found(next + 1, Offset(line, length, -1, bound.Side));
        }

        if (line.Is(next, TimeRole.Hence) || (line.Is(next, TimeRole.CountedFrom) && line.Is(next + 1, TimeRole.Now)))
        {
            return new Found(line.Is(next, TimeRole.Hence) ? next + 1 : next + 2, Offset(line, ToTheDay(length), 1, bound.Side));
        }

        if (line.Is(next, TimeRole.CountedFrom) && line.Is(next + 1, TimeRole.Day))
        {
            return FromPoint(line, next + 1, bound, length, 1);
        }

        if (line.Is(next, TimeRole.Starting))
        {
            return Starting(line, next + 1, length);
        }

        if (!line.Is(next, TimeRole.Counted) || line.Is(bound.Start - 1, TimeRole.Length))
        {
            return null;
        }

        return FromPoint(line, next + 1, bound, length, line.Value(next, TimeRole.Counted))
            ?? new Found(next + 1, Moment.Doubtful(length.IsVague ? TimeDoubts.HowMany : TimeDoubts.NoAnchor));
    }

    /// <summary>"Two days before yesterday", "a week after Christmas".</summary>
    private static Found? FromPoint(AtomLine line, int at, Bound bound, Length length, int sign)
    {
        if (length.IsVague || PointReader.Read(line, at, default) is not { Moment.IsOpen: false } point)
        {
            return null;
        }

        length = line.Is(at, TimeRole.Day) ? ToTheDay(length) : length;
        var sense = line.Is(at, TimeRole.Day) ? RelativeReader.Sense(sign) : TimeSense.Either;
        var settled = Settler.Settle(point.Moment, line.Today, line.LeansFuture);
        return point with
        {
            Moment = settled.Map(date => date.Earliest is { } d ? Bounded(d, Moved(d, length, sign), sign, bound.Side) : null) with { Sense = sense },
        };
    }

    /// <summary>"Three days starting on Monday".</summary>
    private static Found? Starting(AtomLine line, int at, Length length)
    {
        at = line.Is(at, TimeRole.In) || line.Is(at, TimeRole.From) ? at + 1 : at;
        if (length.IsVague || length.Grain < Grain.Day || PointReader.Read(line, at, Company.Sure) is not { Moment.IsOpen: false } point)
        {
            return null;
        }

        var settled = Settler.Settle(point.Moment, line.Today, line.LeansFuture);
        return point with { Moment = settled.Map(date => date.IsDay ? Spans.Days(date.Earliest, 0, length.TotalDays - 1L) : null) };
    }

    private static Moment Offset(AtomLine line, Length length, int sign, int side)
    {
        var sense = RelativeReader.Sense(sign);
        return length.IsVague
            ? Moment.Doubtful(TimeDoubts.HowMany, sense)
            : Moment.Relative(line.Today, d => Bounded(d, Moved(d, length, sign), sign, side), sense);
    }

    /// <summary>More than a year ago is open to the past; less than a year ago lies between then and today.</summary>
    private static Edtf? Bounded(DateOnly today, Edtf? there, int sign, int side) => (side, sign) switch
    {
        _ when there is null => null,
        (1, < 0) => Edtf.Between(null, there),
        (1, _) => Edtf.Between(there, null),
        (-1, < 0) => Edtf.Between(there, Edtf.Day(today)),
        (-1, _) => Edtf.Between(Edtf.Day(today), there),
        _ => there,
    };

    private static Edtf? Moved(DateOnly day, Length length, int sign) =>
        Calendar.AddMonths(day, sign * length.Months) is { } month
        && Calendar.AddDays(month, sign * (length.Days + (length.Hours / 24))) is { } moved
            ? Spans.Around(moved, length.Grain, 0)
            : null;

    /// <summary>"Two years", "a year and a half", "2 years 1 month and 21 days", "half a century", "three-day", "decades".</summary>
    private static Length? ReadLength(AtomLine line, int at)
    {
        if (ReadPart(line, at) is not { } length)
        {
            return null;
        }

        while (!length.IsVague)
        {
            var next = line.Is(length.End, TimeRole.And) || line.IsSign(length.End, ',') ? length.End + 1 : length.End;
            if (next > length.End && line.Is(next, TimeRole.A) && line.Is(next + 1, TimeRole.Half))
            {
                return WithHalf(length, next + 2);
            }

            if (line[next].Kind != AtomKind.Number && line[next].Number is null || ReadPart(line, next) is not { IsVague: false, IsArticle: false } more)
            {
                break;
            }

            length = more with
            {
                Days = length.Days + more.Days,
                Months = length.Months + more.Months,
                Hours = length.Hours + more.Hours,
                Grain = more.Grain < length.Grain ? more.Grain : length.Grain,
            };
        }

        return length;
    }

    private static Length WithHalf(Length length, int end) => length.Grain switch
    {
        Grain.Year => length with { End = end, Months = length.Months + 6, Grain = Grain.Month },
        Grain.Decade => length with { End = end, Months = length.Months + 60, Grain = Grain.Year },
        Grain.Month => length with { End = end, Days = length.Days + 15, Grain = Grain.Week },
        _ => length with { End = end },
    };

    private static Length? ReadPart(AtomLine line, int at)
    {
        if (line.Is(at, TimeRole.Unit) && RelativeReader.IsPlural(line, at))
        {
            return new Length(at + 1, 0, 0, 0, line[at].Time!.Grain, true, false);
        }

        if (ReadHowMany(line, at) is not var (end, count, vague, article))
        {
            return null;
        }

        var unit = line.SkipDash(end);
        return line.Is(unit, TimeRole.Unit) ? Make(line, unit, count, vague, article && unit == end) : null;
    }

    private static Length? Make(AtomLine line, int at, decimal count, bool vague, bool article)
    {
        var unit = line[at].Time!;
        var all = count * unit.Value(TimeRole.Unit);
        if (all is <= 0 or > 100_000)
        {
            return null;
        }

        var (months, days, hours) = unit.Grain switch
        {
            Grain.Minute => (0m, 0m, all / 60),
            Grain.Hour => (0m, 0m, all),
            Grain.Day => (0m, all, 0m),
            Grain.Week or Grain.Weekend => (0m, all * 7, 0m),
            Grain.Month => (all, 0m, 0m),
            Grain.Quarter => (all * 3, 0m, 0m),
            Grain.Year => (all * 12, 0m, 0m),
            Grain.Decade => (all * 120, 0m, 0m),
            _ => (all * 1200, 0m, 0m),
        };
        var grain = unit.Grain == Grain.Year && count != Math.Truncate(count) ? Grain.Month : unit.Grain;
        return new Length(at + 1, (long)days, (long)months, (long)hours, grain, vague, article);
    }

    /// <summary>How many units: a number, "a", "half a", "a few", "a couple of", "two and a half", "dozens of".</summary>
    private static (int End, decimal Count, bool Vague, bool Article)? ReadHowMany(AtomLine line, int at)
    {
        if (line.Is(at, TimeRole.Half) && line.Is(at + 1, TimeRole.A))
        {
            return (at + 2, 0.5m, false, false);
        }

        var start = line.Is(at, TimeRole.A) && line[at + 1].Time is { } few && (few.Is(TimeRole.Several) || few.Is(TimeRole.Couple)) ? at + 1 : at;
        if (line.Is(start, TimeRole.Several))
        {
            return (start + 1, 1, true, false);
        }

        if (line.Is(start, TimeRole.Couple))
        {
            return (line.Is(start + 1, TimeRole.Of) ? start + 2 : start + 1, 2, false, false);
        }

        if (NumberReader.Read(line, at) is { IsOrdinal: false } number)
        {
            return WithHalf(line, number);
        }

        return line.Is(at, TimeRole.A) ? (at + 1, 1, false, true) : null;
    }

    private static (int End, decimal Count, bool Vague, bool Article) WithHalf(AtomLine line, NumberReading number)
    {
        if (number.IsMany)
        {
            return (line.Is(number.End, TimeRole.Of) ? number.End + 1 : number.End, 1, true, false);
        }

        return line.Is(number.End, TimeRole.And) && line.Is(number.End + 1, TimeRole.A) && line.Is(number.End + 2, TimeRole.Half)
            && line.Is(number.End + 3, TimeRole.Unit)
            ? (number.End + 3, number.Value + 0.5m, false, false)
            : (number.End, number.Value, false, false);
    }
}
