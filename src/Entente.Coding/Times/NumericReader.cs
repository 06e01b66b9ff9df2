using Entente.Dates;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times;

/// <summary>Dates in figures: 2018-11-02, 02/11/2018, 13.5.2015, 3-7-07, 2019-Sep-1, 4/22.</summary>
internal static class NumericReader
{
    public static Found? Read(AtomLine line, int at, Company company)
    {
        if (line[at].Digits == 8 && line.Whole(at) is { } run)
        {
            return ReadRun(line, at, run);
        }

        if (line[at].Kind != AtomKind.Number || line.Whole(at) is not { } first || line[at].Digits > 4 || !IsCut(line, at + 1))
        {
            return null;
        }

        var month = line.Value(at + 2, TimeRole.Month);
        var second = line.Whole(at + 2) ?? (month > 0 ? month : -1);
        if (!line.Touches(at + 2) || second < 0)
        {
            return null;
        }

        var third = line.Touches(at + 3) && IsSameCut(line, at + 1, at + 3) && line.Touches(at + 4) ? line.Whole(at + 4) : null;
        if (third is { } last)
        {
            return line[at].Digits == 4 ? new Found(at + 5, Date(first, second, last))
                : line[at].Digits <= 2 && line[at + 4].Digits is 2 or 4 ? Ends(line, at, first, second, last, month > 0)
                : null;
        }

        return WithoutThird(line, at, first, second, company);
    }

    /// <summary>"20161016": eight digits that are a day of our time.</summary>
    private static Found? ReadRun(AtomLine line, int at, int run) =>
        run / 10000 is >= 1900 and <= 2100 && CalendarReader.Day(run / 10000, run / 100 % 100, run % 100) is { } day
        && !(line.Touches(at) && line[at - 1].Kind != AtomKind.Sign) && !(line.Touches(at + 1) && line[at + 1].Kind != AtomKind.Sign)
            ? new Found(at + 1, Moment.At(day))
            : null;

    private static Found? Ends(AtomLine line, int at, int first, int second, int last, bool named)
    {
        var year = line[at + 4].Digits == 2 ? YearReader.Full(last) : last;
        if (year is < 1000 or > 2200)
        {
            return null;
        }

        var moment = named || first > 12 ? Date(year, second, first)
            : second > 12 || first == second ? Date(year, first, second)
            : first == 0 || second == 0 ? Moment.Doubtful(TimeDoubts.NoSuchDay)
            : new Moment
            {
                Fixed = Edtf.OneOf(Edtf.Day(new DateOnly(year, first, second)), Edtf.Day(new DateOnly(year, second, first))),
                Doubt = TimeDoubts.DayOrMonth,
            };
        return new Found(at + 5, moment);
    }

    /// <summary>2015-03, 2015-12 and 12/2015 are months, 2014-15 two years (see the ranges); 4/22 a day, after a word of time only.</summary>
    private static Found? WithoutThird(AtomLine line, int at, int first, int second, Company company)
    {
        if (line.Touches(at + 3) && line[at + 3].Kind != AtomKind.Sign)
        {
            return null;
        }

        if (line[at].Digits == 4 && first is >= 1000 and <= 2200 && second is >= 1 and <= 12 && line[at + 2].Digits == 2 && !IsLaterYear(first, second))
        {
            return new Found(at + 3, Moment.At(Edtf.Month(first, second)));
        }

        if (line[at + 2].Digits == 4 && second is >= 1900 and <= 2100 && first is >= 1 and <= 12 && !line.IsSign(at + 1, '.') && !line.Touches(at))
        {
            return new Found(at + 3, Moment.At(Edtf.Month(second, first)));
        }

        if (!company.Linked || !line.IsSign(at + 1, '/') || line[at].Digits > 2 || line[at + 2].Digits > 2)
        {
            return null;
        }

        var (month, day) = first <= 12 ? (first, second) : (second, first);
        var unclear = first <= 12 && second <= 12 && first != second;
        return month is >= 1 and <= 12 && day is >= 1 and <= 31
            ? new Found(at + 3, new Moment
            {
                InYear = y => CalendarReader.Day(y, month, day), Doubt = unclear ? TimeDoubts.DayOrMonth : null,
            })
            : null;
    }

    /// <summary>"2008-10" may be the years 2008 to 2010; "2015-12" and "2008-07" may not.</summary>
    private static bool IsLaterYear(int year, int two) => two >= 10 && two > year % 100;

    private static Moment Date(int year, int month, int day) =>
        year is > 0 and <= 9999 && CalendarReader.Day(year, month, day) is { } date ? Moment.At(date) : Moment.Doubtful(TimeDoubts.NoSuchDay);

    private static bool IsCut(AtomLine line, int at) =>
        line.Touches(at) && (line.IsDash(at) || line.IsSign(at, '/') || line.IsSign(at, '.'));

    private static bool IsSameCut(AtomLine line, int one, int other) => line.Chars(one).SequenceEqual(line.Chars(other));
}
