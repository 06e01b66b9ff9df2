using Entente.Dates;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times;

/// <summary>Decades, centuries, seasons, quarters, halves, and days or weeks counted within a month or year.</summary>
internal static class PeriodReader
{
    private const int QuartersInYear = 4;

    public static Found? Read(AtomLine line, int at, Company company)
    {
        var start = line.Is(at, TimeRole.The) ? at + 1 : at;
        var definite = start > at;
        return ReadDecade(line, start, definite || company.Strict)
            ?? ReadSeason(line, start, company)
            ?? ReadQuarterLetter(line, start)
            ?? ReadYearQuarter(line, start)
            ?? ReadOrdinal(line, start, definite || company.Linked)
            ?? WeekReader.Read(line, start, definite, company);
    }

    /// <summary>"The 1960s", "the '40s", "70's", "the seventies", "the nineteen seventies".</summary>
    private static Found? ReadDecade(AtomLine line, int at, bool sure)
    {
        if (line.Is(at - 1, TimeRole.Possessive))
        {
            return null;
        }

        if (line.Is(at, TimeRole.Decade))
        {
            return sure && !line.Is(at + 1, TimeRole.Of) ? Decade(at + 1, 1900 + line.Value(at, TimeRole.Decade), true) : null;
        }

        if (line[at].Number is { Value: >= 10 and <= 20 } century && line.Is(line.SkipDash(at + 1), TimeRole.Decade))
        {
            var word = line.SkipDash(at + 1);
            return Decade(word + 1, ((int)century.Value * 100) + line.Value(word, TimeRole.Decade), false);
        }

        var digits = line.IsApostrophe(at) && line.Touches(at + 1) ? at + 1 : at;
        var letter = line.IsApostrophe(digits + 1) && line.Touches(digits + 1) ? digits + 2 : digits + 1;
        // Some cutters of words leave "1990 s".
        var joined = line.Touches(letter) || (line[digits].Digits == 4 && letter == digits + 1 && !line[letter].IsCapital);
        if (line.Whole(digits) is not { } value || value % 10 != 0 || !joined || !line.Is(letter, TimeRole.DecadeLetter))
        {
            return null;
        }

        return line[digits].Digits switch
        {
            4 when value is >= 1000 and <= 2100 => Decade(letter + 1, value, false),
            2 when sure || digits > at => Decade(letter + 1, 1900 + value, true),
            _ => null,
        };
    }

    /// <summary>The 1800s are a century, the 2000s a decade; "the twenties" without a century are of this one up to the tens.</summary>
    private static Found Decade(int end, int year, bool bare)
    {
        year = bare && year is 1900 or 1910 ? year + 100 : year;
        return new Found(end, Moment.At(year % 100 == 0 && year < 2000 ? Edtf.Century(year / 100) : Edtf.Decade(year)));
    }

    /// <summary>"Winter of 1989", "the summer", "2016 summer", "in spring".</summary>
    private static Found? ReadSeason(AtomLine line, int at, Company company)
    {
        if (YearReader.Plain(line, at) is { } before && line.Is(at + 1, TimeRole.Season) && !(line[at + 1].IsCapital && line[at + 2] is { Kind: AtomKind.Letters, IsCapital: true }))
        {
            return new Found(at + 2, Moment.At(Edtf.Season(before, line.Value(at + 1, TimeRole.Season))));
        }

        if (!line.Is(at, TimeRole.Season))
        {
            return null;
        }

        var season = line.Value(at, TimeRole.Season);
        var next = line.Is(at + 1, TimeRole.Of) || line.IsSign(at + 1, ',') ? at + 2 : at + 1;
        if (YearReader.Plain(line, next) is { } year)
        {
            return new Found(next + 1, Moment.At(Edtf.Season(year, season)));
        }

        if (line.Is(at + 1, TimeRole.Of) && PointReader.Read(line, at + 2, default) is { Moment: { Fixed: { IsDay: false } of } point } found
            && of.Text.Length == 4 && of.Text[3] != 'X' && of.Earliest is { Year: < 9999 } start)
        {
            return found with { Moment = point with { Fixed = Edtf.Season(start.Year, season) } };
        }

        // "During the fall of the government" names no season.
        return company.Strict && !line.Is(at + 1, TimeRole.Of) ? new Found(at + 1, new Moment { InYear = y => y < 9999 ? Edtf.Season(y, season) : null }) : null;
    }

    /// <summary>"Q3 2016", "H1", "Q2".</summary>
    private static Found? ReadQuarterLetter(AtomLine line, int at)
    {
        var dated = YearReader.Plain(line, line.SkipDash(at - 1) < at ? at - 1 : at - 2) is not null;
        var half = line.Is(at, TimeRole.HalfLetter);
        if ((!half && !line.Is(at, TimeRole.QuarterLetter)) || !(line[at].IsCapital || dated) || !line.Touches(at + 1)
            || line.Whole(at + 1) is not { } which || which < 1 || which > (half ? 2 : QuartersInYear)
            || (line.Touches(at + 2) && line[at + 2].Kind != AtomKind.Sign))
        {
            return null;
        }

        Func<int, Edtf?> inYear = half ? y => Parts.Half(Edtf.Year(y), which) : y => Quarter(y, which);
        var next = line.Is(at + 2, TimeRole.Of) ? at + 3 : at + 2;
        return YearReader.Plain(line, next) is { } year ? new Found(next + 1, Moment.At(inYear(year)))
            : half && !dated ? null
            : new Found(at + 2, new Moment { InYear = inYear });
    }

    private static Edtf Quarter(int year, int which) => Spans.Months(year, (which * 3) - 2, which * 3);

    /// <summary>"2016 Q3", "2016 the third quarter".</summary>
    private static Found? ReadYearQuarter(AtomLine line, int at)
    {
        if (YearReader.Plain(line, at) is not { } year)
        {
            return null;
        }

        // "2017-q1" may be written small.
        var found = ReadQuarterLetter(line, line.SkipDash(at + 1)) ?? ReadOrdinal(line, line.Is(at + 1, TimeRole.The) ? at + 2 : at + 1, true);
        return found is { Moment.InYear: { } inYear } ? new Found(found.Value.End, Moment.At(inYear(year))) : null;
    }

    /// <summary>"The 19th century", "third quarter of 2020", "first half of the year", "first Friday of July", "first nine months of 2023".</summary>
    private static Found? ReadOrdinal(AtomLine line, int at, bool sure)
    {
        var isLast = line.Is(at, TimeRole.Step) && line.Value(at, TimeRole.Step) < 0;
        if (isLast)
        {
            return line.Is(at - 1, TimeRole.The) || line.Is(at + 2, TimeRole.Of) ? Within(line, at + 1, -1) : null;
        }

        if (NumberReader.Read(line, at) is not { IsOrdinal: true, Value: >= 1 and <= 100 } number || number.Value != Math.Truncate(number.Value))
        {
            return null;
        }

        var which = (int)number.Value;
        var unit = line.SkipDash(number.End);
        if (line.Is(unit, TimeRole.Unit) && line[unit].Time!.Grain == Grain.Century && which < 100)
        {
            // EDTF has no mask for the first century.
            return new Found(unit + 1, Moment.At(which == 1 ? null : Edtf.Century(which - 1)));
        }

        return Within(line, number.End, which) ?? (sure ? BareQuarter(line, number.End, which) : null);
    }

    private static Found? BareQuarter(AtomLine line, int at, int which) =>
        line.Is(at, TimeRole.Unit) && line[at].Time!.Grain == Grain.Quarter && which <= QuartersInYear && !line.Is(at + 1, TimeRole.Of)
            ? new Found(at + 1, new Moment { InYear = y => Quarter(y, which) })
            : null;

    /// <summary>A part counted from the start of a month or year; -1 is the last.</summary>
    private static Found? Within(AtomLine line, int at, int which)
    {
        var unit = at;
        var count = 1;
        if (NumberReader.Read(line, at) is { IsOrdinal: false, IsMany: false, Value: >= 1 and < 100 } many && line[at].Kind != AtomKind.None
            && many.Value == Math.Truncate(many.Value))
        {
            (unit, count) = (many.End, (int)many.Value);
        }

        var isPart = line.Is(unit, TimeRole.Half) || line.Is(unit, TimeRole.Weekday) || line.Is(unit, TimeRole.Unit);
        if (!isPart || (count > 1 && which is not 1 and not -1))
        {
            return null;
        }

        var next = line.Is(unit, TimeRole.Weekday) ? CalendarReader.SkipDaypart(line, unit + 1) : unit + 1;
        var of = line.Is(next, TimeRole.Of) ? next + 1 : next;
        var follows = of > next || line.Is(of, TimeRole.Step) || YearReader.Plain(line, of) is not null;
        if (!follows || PartReader.ReadWhole(line, of) is not { } whole)
        {
            return null;
        }

        var cut = whole.Moment.Map(date => Cut(line, unit, date, which, count));
        var same = cut.Fixed is not null && cut.Fixed == whole.Moment.Fixed;
        return line.Is(unit, TimeRole.Unit) && line[unit].Time!.Grain is not (Grain.Day or Grain.Week or Grain.Month or Grain.Quarter) ? null
            : new Found(whole.End, same ? Moment.Doubtful(TimeDoubts.NoSuchDay) : cut);
    }

    private static Edtf? Cut(AtomLine line, int unit, Edtf date, int which, int count)
    {
        if (date.Earliest is not { } first || date.Latest is not { } last || date.IsDay)
        {
            return null;
        }

        if (line.Is(unit, TimeRole.Half))
        {
            return which <= 2 ? Parts.Half(date, which < 0 ? 2 : which) : null; // "the twenty-first half" is no half
        }

        if (line.Is(unit, TimeRole.Weekday))
        {
            return first.Month == last.Month && Calendar.NthWeekday(first.Year, first.Month, which, line.Value(unit, TimeRole.Weekday)) is { } day
                ? Edtf.Day(day)
                : null;
        }

        return line[unit].Time!.Grain switch
        {
            Grain.Day => Days(first, last, which, count),
            Grain.Week when count > 1 => Days(first, last, which, count * 7),
            Grain.Week => WeekReader.Within(first, last, which),
            Grain.Month => Months(first, last, which, count),
            Grain.Quarter => Months(first, last, which < 0 ? -1 : (which * 3) - 2, 3),
            _ => null,
        };
    }

    private static Edtf? Days(DateOnly first, DateOnly last, int which, int count)
    {
        var start = which < 0 ? last.DayNumber - count + 1 : first.DayNumber + which - 1;
        var end = start + count - 1;
        return start < first.DayNumber || end > last.DayNumber ? null
            : count == 1 ? Edtf.Day(DateOnly.FromDayNumber(start))
            : Edtf.Between(Edtf.Day(DateOnly.FromDayNumber(start)), Edtf.Day(DateOnly.FromDayNumber(end)));
    }

    private static Edtf? Months(DateOnly first, DateOnly last, int which, int count)
    {
        var start = (first.Year * 12) + first.Month - 1 + which - 1;
        start = which < 0 ? (last.Year * 12) + last.Month - count : start;
        var end = start + count - 1;
        if (start < (first.Year * 12) + first.Month - 1 || end > (last.Year * 12) + last.Month - 1)
        {
            return null;
        }

        var (from, to) = (Edtf.Month(start / 12, (start % 12) + 1), Edtf.Month(end / 12, (end % 12) + 1));
        return from == to ? from : Edtf.Between(from, to);
    }
}
