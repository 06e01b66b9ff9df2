using Entente.Dates;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times;

/// <summary>Times with what stands around them: "since 2014", "until March", "from March to May", "2017-2021".</summary>
internal static class RangeReader
{
    public static Found? Read(AtomLine line, int at, Company company) =>
        ReadLimit(line, at) is { } limit ? limit
        : line.Is(at, TimeRole.Since) ? Open(line, at, at + 1, x => Edtf.Between(x, null), TimeSense.Past)
        : line.Is(at, TimeRole.Between) ? Joined(line, at + 1, Company.Sure, TimeRole.And)
        : line.Is(at, TimeRole.From) ? Joined(line, at + 1, Company.Sure, TimeRole.To) ?? Onward(line, at)
        : line.Is(at, TimeRole.Until) || line.Is(at, TimeRole.By) ? Until(line, at)
        : line.Is(at, TimeRole.Before) ? Open(line, at, at + 1, x => Edtf.Between(null, IsEnd(line, at + 1) ? x : Before(x)), TimeSense.Either)
        : line.Is(at, TimeRole.After) ? Open(line, at, at + 1, x => Edtf.Between(x.Last, null), TimeSense.Either)
        : Joined(line, at, company, TimeRole.To) ?? YearPair(line, at) ?? OrLater(line, at, company) ?? PointReader.Read(line, at, company);

    /// <summary>"2012 or later", "Friday or earlier".</summary>
    private static Found? OrLater(AtomLine line, int at, Company company)
    {
        var year = YearReader.Plain(line, at) is { } bare ? new Found(at + 1, Moment.At(Edtf.Year(bare))) : (Found?)null;
        if ((PointReader.Read(line, at, company) ?? year) is not { Moment.IsDuration: false } point || !line.Is(point.End, TimeRole.Or)
            || line.Is(point.End + 2, TimeRole.Than))
        {
            return null;
        }

        var word = point.End + 1;
        var side = line.Is(word, TimeRole.SoFar) ? line.Value(word, TimeRole.SoFar) : line.Is(word, TimeRole.Before) ? -1 : line.Is(word, TimeRole.After) ? 1 : 0;
        var next = line[word + 1].Kind is AtomKind.None or AtomKind.Sign; // "2012 or after the war" goes on
        return side == 0 || !next ? null : point with
        {
            End = word + 1,
            Moment = Settler.Settle(point.Moment, line.Today, line.LeansFuture)
                .Map(x => x.Earliest is null || x.Latest is null ? x : side < 0 ? Edtf.Between(null, x) : Edtf.Between(x, null)),
        };
    }

    private static Found? Until(AtomLine line, int at)
    {
        if (line.Is(at + 1, TimeRole.Now) || (line.Is(at + 1, TimeRole.The) && line.Is(at + 2, TimeRole.Now)) || line.Is(at + 1, TimeRole.Overnight))
        {
            return null; // "killed by overnight shelling"
        }

        var company = line.Is(at, TimeRole.Until) ? Company.Sure : new Company(true, false);
        var of = line.Is(at + 1, TimeRole.In) && line.Is(at + 2, TimeRole.AtLeast) ? at + 3 : at + 1; // "until at least September 14"
        of = line.Is(of, TimeRole.Daypart) && line.Is(of + 1, TimeRole.In) ? of + 2 : of; // "until midnight on Saturday"
        var isBy = line.Is(at, TimeRole.By);
        return Open(line, at, of, x => isBy && x.IsDay && x.Earliest == line.Today ? x : Edtf.Between(null, x), TimeSense.Either, company); // "by the end of the day" is that day
    }

    /// <summary>"No later than Friday", "later than 2018", "on or before May 5", "before or on May 5", "starting from May 5".</summary>
    private static Found? ReadLimit(AtomLine line, int at)
    {
        if (line.Is(at, TimeRole.Starting) && line.Is(at + 1, TimeRole.From))
        {
            return Open(line, at, at + 2, x => Edtf.Between(x, null), TimeSense.Either);
        }

        var denied = line.Is(at, TimeRole.Not);
        var reached = line.Is(at, TimeRole.In) && line.Is(at + 1, TimeRole.Or);
        if (Side(line, denied ? at + 1 : reached ? at + 2 : at) is not var (end, side, compared) || (denied && !compared))
        {
            return null;
        }

        if (line.Is(end, TimeRole.Or) && line.Is(end + 1, TimeRole.In))
        {
            (end, reached) = (end + 2, true);
        }

        if (!denied && !reached && !compared)
        {
            return null;
        }

        // Not later is up to it, itself taken in.
        var later = denied ? side < 0 : side > 0;
        return Open(line, at, end, x => (later, denied || reached) switch
        {
            (true, true) => Edtf.Between(x, null),
            (true, false) => Edtf.Between(x.Last, null),
            (false, true) => Edtf.Between(null, x),
            _ => Edtf.Between(null, Before(x)),
        }, TimeSense.Either);
    }

    /// <summary>-1 for "before" and "earlier than", 1 for "after" and "later than".</summary>
    private static (int End, int Side, bool Compared)? Side(AtomLine line, int at) =>
        line.Is(at, TimeRole.SoFar) && line.Is(at + 1, TimeRole.Than) ? (at + 2, line.Value(at, TimeRole.SoFar), true)
        : line.Is(at, TimeRole.Before) ? (at + 1, -1, false)
        : line.Is(at, TimeRole.After) ? (at + 1, 1, false)
        : null;

    /// <summary>"From 2014 onwards".</summary>
    private static Found? Onward(AtomLine line, int at) =>
        Open(line, at, at + 1, x => Edtf.Between(x, null), TimeSense.Either) is { } open && line.Is(open.End, TimeRole.Onward)
            ? open with { End = open.End + 1 }
            : null;

    /// <summary>A range with one end. "Before Friday's vote" and "after 2014 talks" name the time of something else.</summary>
    private static Found? Open(
        AtomLine line, int at, int of, Func<Edtf, Edtf> make, TimeSense sense, Company? company = null)
    {
        if (PointReader.Read(line, of, company ?? Company.Sure) is not { } point || point.Moment.IsDuration)
        {
            return null;
        }

        var possessed = line.IsApostrophe(point.End) && line.Touches(point.End);
        if (possessed && !line.Is(at, TimeRole.Since))
        {
            return null;
        }

        var ahead = line.Is(at, TimeRole.Until) || line.Is(at, TimeRole.By);
        var moment = ahead && !line.LeansFuture && point.Moment.InYear is { } inYear && line.Today is { } today
            ? point.Moment with { Fixed = Settler.Nearest(inYear, today), IsRelative = true }
            : point.Moment;
        var settled = Settler.Settle(moment, line.Today, line.LeansFuture);
        var opened = settled.Map(x => x.Earliest is null || (x.Latest is null && !line.Is(at, TimeRole.Before)) ? x : make(x));
        return point with { Moment = opened with { Sense = sense == TimeSense.Either ? point.Moment.Sense : sense } };
    }

    /// <summary>"Before the end of the month" reaches as far as "by the end of the month".</summary>
    private static bool IsEnd(AtomLine line, int at)
    {
        at = line.Is(at, TimeRole.The) ? at + 1 : at;
        return line.Is(at, TimeRole.PartOf) && line.Value(at, TimeRole.PartOf) > 0;
    }

    /// <summary>The unit before the date: the year before a year, the day before a day.</summary>
    private static Edtf Before(Edtf date) => date switch
    {
        { First: { IsDay: true, Earliest: { } day } } when Calendar.AddDays(day, -1) is { } before => Edtf.Day(before),
        { First: { Text.Length: 4, Earliest: { Year: > 1 } year } first } when first.Text[3] != 'X' => Edtf.Year(year.Year - 1),
        { First: { Text.Length: 7, Earliest: { } month } first } when first.Text[5] is '0' or '1' && Calendar.AddMonths(month, -1) is { } before =>
            Edtf.Month(before.Year, before.Month),
        _ => date.First ?? date,
    };

    /// <summary>Two times with "to", "and", "through" or a dash between them.</summary>
    private static Found? Joined(AtomLine line, int at, Company company, TimeRole link)
    {
        if (First(line, at, company) is not { Moment.IsDuration: false } first)
        {
            return null;
        }

        var end = first.End;
        if (!line.Is(end, link) && !line.IsDash(end) && !line.Is(end, TimeRole.To))
        {
            return null;
        }

        if (Second(line, end + 1, first.Moment) is not { } second
            || (first.Moment.MonthDay > 0 && second.Moment.InYear is null && second.Moment.Fixed is null))
        {
            return null;
        }

        return second with { Moment = Combine(line, first.Moment, second.Moment) };
    }

    private static Found? First(AtomLine line, int at, Company company)
    {
        if (PointReader.Read(line, at, company) is { Moment.IsOpen: false } found)
        {
            return found;
        }

        if (company.Strict && line.Is(at, TimeRole.Now))
        {
            return new Found(at + 1, Moment.Relative(line.Today, d => Edtf.Day(d)));
        }

        // "from 4 to January 22"
        return company.Strict && line[at].Digits is 1 or 2 && line.Whole(at) is >= 1 and <= 31 and var day && line.Is(at + 1, TimeRole.To)
            ? new Found(at + 1, new Moment { MonthDay = day })
            : null;
    }

    /// <summary>A time, the present, or two digits of a year: "1989-91".</summary>
    private static Found? Second(AtomLine line, int at, Moment first)
    {
        var now = line.Is(at, TimeRole.The) ? at + 1 : at;
        if (line.Is(now, TimeRole.Now))
        {
            return new Found(now + 1, Moment.Relative(line.Today, d => Edtf.Day(d)));
        }

        if (first.Fixed is { Text.Length: 4, Earliest: { } year } && line[at].Digits == 2 && line.Whole(at) is { } two
            && two > year.Year % 100 && line.IsDash(at - 1))
        {
            return new Found(at + 1, Moment.At(Edtf.Year((year.Year / 100 * 100) + two)));
        }

        return PointReader.Read(line, at, Company.Sure) is { Moment: { IsOpen: false, IsDuration: false } } point ? point : LaterDay(line, at, first);
    }

    /// <summary>"between December 4 and 14 in an effort": a later day of the month just named.</summary>
    private static Found? LaterDay(AtomLine line, int at, Moment first) =>
        line[at].Digits is 1 or 2 && line.Whole(at) is <= 31 and var day && line[at + 1].Kind != AtomKind.Number && !line.Is(at + 1, TimeRole.Month) && !line.Is(at + 1, TimeRole.Step)
        && (first.Fixed ?? first.InYear?.Invoke(2000)) is { IsDay: true, Earliest: { } start } && day > start.Day
            ? new Found(at + 1, new Moment { MonthDay = (int)day })
            : null;

    /// <summary>"2017-2021" needs no word before it.</summary>
    private static Found? YearPair(AtomLine line, int at) =>
        line[at].Digits == 4 && line.IsDash(at + 1) && line.Touches(at + 1) && line.Touches(at + 2)
        && YearReader.Plain(line, at) is { } first && Second(line, at + 2, Moment.At(Edtf.Year(first))) is { } second
        && second.Moment.Fixed is { Text.Length: 4, Earliest: { } last } && last.Year > first
            ? second with { Moment = Moment.At(Edtf.Between(Edtf.Year(first), second.Moment.Fixed)) }
            : null;

    /// <summary>Lends each end what only the other says: a year, a month.</summary>
    private static Moment Combine(AtomLine line, Moment first, Moment second)
    {
        if (first.MonthDay is > 0 and var day)
        {
            first = new Moment { InYear = y => DayIn(second.Fixed ?? second.InYear?.Invoke(y), day) };
        }

        var (from, to) = second.Fixed is not null
            ? (FitBefore(first, second.Fixed), second.Fixed)
            : FitAfter(Settler.Settle(first, line.Today, line.LeansFuture).Fixed, second);
        var relative = first.Fixed is null && second.Fixed is null || first.IsRelative || second.IsRelative;
        if (from is null || to is null)
        {
            return new Moment { IsRelative = true };
        }

        return from.Earliest > to.Latest
            ? Moment.Doubtful(TimeDoubts.Backwards)
            : new Moment { Fixed = Edtf.Between(from, to), IsRelative = relative, Doubt = first.Doubt ?? second.Doubt };
    }

    /// <summary>The first end, told by the second: "Feb 1st to March 2019" begins in 2019, "Nov. to March 2019" in 2018.</summary>
    private static Edtf? FitBefore(Moment first, Edtf second)
    {
        if (first.Fixed is not null || second.Earliest is not { } limit)
        {
            return first.Fixed;
        }

        return first switch
        {
            { InYear: { } inYear } => Settler.Latest(inYear, second.Latest ?? limit),
            { Weekday: > 0 } => Settler.LatestWeekday(first.Weekday, limit),
            _ => null,
        };
    }

    /// <summary>The second end, the first that does not lie before the first end.</summary>
    private static (Edtf? From, Edtf? To) FitAfter(Edtf? first, Moment second)
    {
        if (first?.Earliest is not { } start)
        {
            return (first, null);
        }

        return (first, second switch
        {
            { InYear: { } inYear } => Enumerable.Range(start.Year, 3).Where(y => y < 9999).Select(inYear).FirstOrDefault(d => d?.Earliest >= start),
            { Weekday: > 0 } => Settler.NextWeekday(second.Weekday, start),
            { MonthDay: > 0 } => DayIn(first, second.MonthDay),
            _ => null,
        });
    }

    private static Edtf? DayIn(Edtf? date, int day) =>
        date?.Earliest is { } there ? CalendarReader.Day(there.Year, there.Month, day) : null;
}
