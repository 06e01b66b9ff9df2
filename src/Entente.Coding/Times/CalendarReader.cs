using Entente.Dates;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times;

/// <summary>Days and months by name in every English order.</summary>
internal static class CalendarReader
{
    public static Found? Read(AtomLine line, int at, Company company) =>
        line.Is(at, TimeRole.Weekday) ? WeekdayReader.Read(line, at, company)
        : line.Is(at, TimeRole.Month) ? ReadMonth(line, at, company)
        : ReadDayFirst(line, at, company) ?? ReadYearFirst(line, at) ?? YearReader.Read(line, at, company);

    /// <summary>The day, or null where the month has no such day.</summary>
    public static Edtf? Day(int year, int month, int day) =>
        year is > 0 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? Edtf.Day(new DateOnly(year, month, day))
            : null;

    /// <summary>The place after an abbreviation's full stop.</summary>
    public static int SkipDot(AtomLine line, int at) => line.IsSign(at, '.') && line.Touches(at) ? at + 1 : at;

    /// <summary>Takes a part of the day into the words: "Friday evening".</summary>
    public static int SkipDaypart(AtomLine line, int at) => line.Is(at, TimeRole.Daypart) ? at + 1 : at;

    /// <summary>"March", "March 2018", "March 3", "March 3-5, 2018", "May the twenty-first", "2019 March" is below.</summary>
    public static Found? ReadMonth(AtomLine line, int at, Company company)
    {
        if (line.Is(at - 1, TimeRole.Every))
        {
            return null;
        }

        var month = line.Value(at, TimeRole.Month);
        var next = SkipDot(line, at + 1);
        var sure = line[at].IsCapital || !line[at].Time!.IsWary;
        if (DayNumber(line, line.Is(next, TimeRole.The) ? next + 1 : next, line.Is(next, TimeRole.The)) is var (end, day)
            && (sure || line.Is(end - 1, TimeRole.OrdinalLetters)))
        {
            return WithDayAndYear(line, end, month, day);
        }

        if (sure && line.IsSign(next, ',') && DayNumber(line, next + 1, false) is var (stop, number) && YearReader.AfterMonth(line, line.IsSign(stop, ',') ? stop + 1 : stop) is not null)
        {
            return WithDayAndYear(line, stop, month, number); // "November, 12th, 2006"
        }

        var year = line.Is(next, TimeRole.Of) || line.IsSign(next, ',') || IsCutBeforeYear(line, next) ? next + 1 : next;
        if (sure && (YearReader.AfterMonth(line, year) ?? YearReader.TwoDigits(line, year)) is var (after, value))
        {
            return new Found(after, Moment.At(Edtf.Month(value, month)));
        }

        if (Alone(line, at, company) && line[at - 1].Digits == 2 && line.Whole(at - 1) is > 31)
        {
            return new Found(at + 1, Moment.Doubtful(TimeDoubts.NoSuchDay)); // "on 32 January"
        }

        return Alone(line, at, company) ? new Found(next > at + 1 && line[next - 1].Word == line[at].Word ? next : at + 1, OfMonth(month)) : null;
    }

    /// <summary>The stroke or hyphen in "Dec/2018" and "Sep-23-2020".</summary>
    private static bool IsCutBeforeYear(AtomLine line, int at) =>
        (line.IsSign(at, '/') || line.IsDash(at)) && line.Touches(at) && line.Touches(at + 1) && line[at + 1].Digits == 4;

    public static Moment OfMonth(int month) => new() { InYear = y => Edtf.Month(y, month) };

    /// <summary>"Nov-Feb 2017", "between march and may": two months side by side are surely months.</summary>
    private static bool IsRangeOfMonths(AtomLine line, int at, Company company)
    {
        var link = SkipDot(line, at + 1);
        return line.Is(link + 1, TimeRole.Month) && (line[at].IsCapital
            ? line[link + 1].IsCapital && (line.IsDash(link) || line.Is(link, TimeRole.To))
            : company.Strict && (line.Is(link, TimeRole.To) || line.Is(link, TimeRole.And)) && !line[at].Time!.IsShort);
    }

    private static bool Alone(AtomLine line, int at, Company company)
    {
        var word = line[at].Time!;
        if (IsRangeOfMonths(line, at, company))
        {
            return true;
        }

        return word.IsShort || word.IsWary ? company.Strict && line[at].IsCapital : line[at].IsCapital || company.Linked;
    }

    /// <summary>"In October the two sides" names no day, "the twenty-five of January" does.</summary>
    private const int Few = 12;

    /// <summary>A day's number: "3", "3rd", and after "the" or as ordinal in words "third".</summary>
    private static (int End, int Day)? DayNumber(AtomLine line, int at, bool definite)
    {
        at = line.IsDash(at) && line.Touches(at) || line.IsSign(at, '/') && line.Touches(at) ? at + 1 : at;
        if (line[at] is { Kind: AtomKind.Number, IsPunctuated: true } or { Digits: > 2 }
            || NumberReader.Read(line, at) is not { IsMany: false, Value: >= 1 and <= 31 } number
            || (line[at].Kind == AtomKind.Letters && !number.IsOrdinal && !(definite && number.Value > Few) && !IsTold(line, at, number.End))
            || number.Value != Math.Truncate(number.Value))
        {
            return null;
        }

        var isAmount = line.IsSign(number.End, '%') || line.Is(number.End, TimeRole.NotAYear)
            || (line.Touches(number.End) && line[number.End].Kind == AtomKind.Letters);
        return isAmount ? null : (number.End, (int)number.Value);
    }

    /// <summary>A date told in words throughout: "January twenty five nineteen eighty six", "twenty five January nineteen eighty six".</summary>
    private static bool IsTold(AtomLine line, int at, int end) =>
        (line.Is(at - 1, TimeRole.Month) && YearReader.InWords(line, end) is not null)
        || (line.Is(end, TimeRole.Month) && YearReader.InWords(line, end + 1) is not null);

    /// <summary>After "March 3": a second day ("-5"), then a year.</summary>
    private static Found WithDayAndYear(AtomLine line, int at, int month, int day)
    {
        var last = day;
        if ((line.IsDash(at) || line.Is(at, TimeRole.To)) && DayNumber(line, at + 1, false) is var (end, second)
            && second > day && !line.Is(end, TimeRole.Month) && !line.IsDash(end))
        {
            (at, last) = (end, second);
        }
        else if (ListedDays(line, at, day) is var (stop, following) && line[stop].Kind != AtomKind.Letters)
        {
            (at, last) = (stop, following);
        }

        var year = line.IsSign(at, ',') || line.Is(at, TimeRole.Of) || IsCutBeforeYear(line, at) ? at + 1 : at;
        return YearReader.AfterMonth(line, year) is var (after, value)
            ? new Found(after, Date(Days(value, month, day, last)))
            : new Found(SkipDaypart(line, at), new Moment { InYear = y => Days(y, month, day, last) });
    }

    /// <summary>The days of a list after its first: ", 5 and 9", " and 9"; each later than the one before. Null for no list.</summary>
    private static (int End, int Last)? ListedDays(AtomLine line, int at, int day)
    {
        while (line.IsSign(at, ',') && DayNumber(line, at + 1, false) is var (next, listed) && listed > day)
        {
            (at, day) = (next, listed);
        }

        var and = line.IsSign(at, ',') ? at + 1 : at;
        return line.Is(and, TimeRole.And) && DayNumber(line, and + 1, false) is var (end, last) && last > day ? (end, last) : null;
    }

    private static Moment Date(Edtf? date) => date is null ? Moment.Doubtful(TimeDoubts.NoSuchDay) : Moment.At(date);

    private static Edtf? Days(int year, int month, int first, int last) =>
        first == last ? Day(year, month, first)
        : Day(year, month, first) is { } a && Day(year, month, last) is { } b ? Edtf.Between(a, b)
        : null;

    /// <summary>"2 November 2018", "the 20th of next month", "3-5 March", "3 and 4 March", "4 to 22 this month".</summary>
    public static Found? ReadDayFirst(AtomLine line, int at, Company company)
    {
        var definite = line.Is(at, TimeRole.The);
        at = definite ? at + 1 : at;
        if (line.IsDash(at) || DayNumber(line, at, definite) is not var (end, first))
        {
            return null;
        }

        var last = first;
        if ((line.IsDash(end) || line.Is(end, TimeRole.To) || line.Is(end, TimeRole.And))
            && DayNumber(line, end + 1, definite) is var (stop, second) && second > first
            && OfMonth(line, stop, first, second) is { } range)
        {
            return range;
        }

        if (ListedDays(line, end, first) is var (after, final) && OfMonth(line, after, first, final) is { } list)
        {
            return list;
        }

        return OfMonth(line, end, first, last)
            ?? (definite && company.Linked && line.Is(end - 1, TimeRole.OrdinalLetters) && line[end].Kind != AtomKind.Letters
                && !line.IsDash(end) && line.Is(at - 2, TimeRole.In)
                ? new Found(end, new Moment { MonthDay = first })
                : null);
    }

    private static Found? OfMonth(AtomLine line, int at, int first, int last)
    {
        var next = line.IsDash(at) ? at + 1 : at;
        var of = line.Is(next, TimeRole.Of);
        next = of ? next + 1 : next;
        if (line.Is(next, TimeRole.Step) && line.Is(next + 1, TimeRole.Unit) && line[next + 1].Time!.Grain == Grain.Month
            && (of || last > first || line.Is(at - 1, TimeRole.OrdinalLetters)))
        {
            var step = line.Value(next, TimeRole.Step);
            return new Found(next + 2, InMonth(line, step, first, last));
        }

        if (!line.Is(next, TimeRole.Month) || (line[next].Time!.IsWary && !line[next].IsCapital && !line.Is(at - 1, TimeRole.OrdinalLetters)))
        {
            return null;
        }

        var month = line.Value(next, TimeRole.Month);
        var end = SkipDot(line, next + 1);
        var year = line.IsSign(end, ',') || line.Is(end, TimeRole.Of) || (line.IsDash(end) && line.Touches(end)) ? end + 1 : end;
        return (YearReader.AfterMonth(line, year) ?? (line.Is(end, TimeRole.Of) ? YearReader.TwoDigits(line, year) : null)) is var (after, value)
            ? new Found(after, Date(Days(value, month, first, last)))
            : new Found(
                SkipDaypart(line, line[end - 1].Word == line[next].Word ? end : next + 1),
                new Moment { InYear = y => Days(y, month, first, last) });
    }

    private static Moment InMonth(AtomLine line, int step, int first, int last)
    {
        var moment = Moment.Relative(
            line.Today,
            d => Calendar.AddMonths(d, step) is { } there ? Days(there.Year, there.Month, first, last) : null,
            RelativeReader.Sense(step));
        return moment.Doubt is null ? moment : moment with { Doubt = TimeDoubts.NoSuchDay };
    }

    /// <summary>"2016 November".</summary>
    private static Found? ReadYearFirst(AtomLine line, int at) =>
        YearReader.Plain(line, at) is { } year && line.Is(at + 1, TimeRole.Month)
        && (line[at + 1].IsCapital || !line[at + 1].Time!.IsWary)
            ? new Found(at + 2, Moment.At(Edtf.Month(year, line.Value(at + 1, TimeRole.Month))))
            : null;
}
