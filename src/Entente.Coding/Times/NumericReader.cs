using Entente.Dates;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times;

/// <summary>Dates in figures: 2018-11-02, 02/11/2018, 13.5.2015, 3-7-07, 2019-Sep-1, 4/22.</summary>
internal static class NumericReader
{
    public static Found? Read(AtomLine line, int at, Company company)
    {
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

    /// <summary>2015-03 and 2015/3 are months, 2014-15 two years (see the ranges); 4/22 a day, after a word of time only.</summary>
    private static Found? WithoutThird(AtomLine line, int at, int first, int second, Company company)
    {
        if (line.Touches(at + 3) && line[at + 3].Kind != AtomKind.Sign)
        {
            return null;
        }

        if (line[at].Digits == 4 && first is >= 1000 and <= 2200 && second is >= 1 and <= 12 && line.Text[line[at + 2].Start] == '0')
        {
            return new Found(at + 3, Moment.At(Edtf.Month(first, second)));
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

    private static Moment Date(int year, int month, int day) =>
        year is > 0 and <= 9999 && CalendarReader.Day(year, month, day) is { } date ? Moment.At(date) : Moment.Doubtful(TimeDoubts.NoSuchDay);

    private static bool IsCut(AtomLine line, int at) =>
        line.Touches(at) && (line.IsDash(at) || line.IsSign(at, '/') || line.IsSign(at, '.'));

    private static bool IsSameCut(AtomLine line, int one, int other) => line.Chars(one).SequenceEqual(line.Chars(other));
}
