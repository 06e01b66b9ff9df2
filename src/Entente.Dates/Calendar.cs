namespace Entente.Dates;

/// <summary>Sums with the days of the Gregorian calendar. What would leave the years 1 to 9999 gives null.</summary>
public static class Calendar
{
    /// <summary>1 Monday to 7 Sunday, as ISO 8601 counts.</summary>
    public static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static DateOnly? AddDays(DateOnly day, long count) =>
        day.DayNumber + count is var number && number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)number)
            : null;

    /// <summary>The same day of a later or earlier month; its last day where the month is shorter.</summary>
    public static DateOnly? AddMonths(DateOnly day, long count)
    {
        var months = (day.Year * 12L) + day.Month - 1 + count;
        return months is >= 12 and < 120000 ? day.AddMonths((int)count) : null;
    }

    public static DateOnly? Monday(DateOnly day) => AddDays(day, 1 - Weekday(day));

    /// <param name="which">From 1; -1 is the last of the month.</param>
    /// <param name="weekday">1 Monday to 7 Sunday.</param>
    /// <returns>Null where the month has no such day.</returns>
    public static DateOnly? NthWeekday(int year, int month, int which, int weekday)
    {
        var first = new DateOnly(year, month, 1);
        var length = DateTime.DaysInMonth(year, month);
        var day = 1 + ((weekday - Weekday(first) + 7) % 7);
        day = which < 0 ? day + ((length - day) / 7 * 7) : day + ((which - 1) * 7);
        return day <= length ? new DateOnly(year, month, day) : null;
    }

    /// <summary>Western Easter Sunday (the anonymous Gregorian algorithm, Meeus 1991, chapter 8).</summary>
    public static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }

    /// <summary>Eastern Easter Sunday in Gregorian days (Meeus's Julian algorithm); right for 1900 to 2099.</summary>
    public static DateOnly OrthodoxEaster(int year)
    {
        var d = ((19 * (year % 19)) + 15) % 30;
        var n = d + (((2 * (year % 4)) + (4 * (year % 7)) - d + 34) % 7) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1).AddDays(13);
    }
}
