using Entente.Dates;

namespace Entente.Coding.Times;

/// <summary>Finds which year, week or month is meant: the latest that is not after the publication day, or the coming one.</summary>
internal static class Settler
{
    /// <summary>Leap days come after eight years at the latest (1896 to 1904); a listed feast may be older than that.</summary>
    private const int YearsSearched = 8;

    /// <summary>Days after which a day without its year is no longer the one of this year, when the next one comes soon.</summary>
    private const int LongAgo = 330;

    private const int Soon = 21;

    public static Moment Settle(Moment moment, DateOnly? today, bool future)
    {
        if (moment.IsOpen || moment.Fixed is not null)
        {
            return moment;
        }

        if (today is not { } day)
        {
            var never = moment.InYear is { } y && Enumerable.Range(2000, YearsSearched).All(n => y(n) is null);
            return moment with { IsRelative = true, Doubt = never ? TimeDoubts.NoSuchDay : moment.Doubt };
        }

        var date = moment.InYear is { } inYear ? (future ? Next(inYear, day) : Told(inYear, day))
            : moment.Weekday > 0 ? (future ? NextWeekday(moment.Weekday, day) : LatestWeekday(moment.Weekday, day))
            : DayOfMonth(moment.MonthDay, day, future);
        if (date is null && moment.OnAnyWeekday is { } any)
        {
            return Settle(moment with { InYear = any, OnAnyWeekday = null, Doubt = TimeDoubts.OtherWeekday }, today, future);
        }

        return moment with
        {
            Fixed = date, IsRelative = true, Doubt = date is null ? TimeDoubts.NoSuchDay : moment.Doubt,
        };
    }

    /// <summary>
    /// The latest month or season. A day is named without its year mostly within the year of publication: "January 6"
    /// in September is past, "May 18" in April to come; else the nearer of last year's and this year's.
    /// </summary>
    private static Edtf? Told(Func<int, Edtf?> inYear, DateOnly day)
    {
        var latest = Latest(inYear, day);
        if (latest is { First.IsDay: true, Earliest: { } first } && day.DayNumber - first.DayNumber > LongAgo && Next(inYear, day) is { Earliest: { } start } coming && start.DayNumber - day.DayNumber <= Soon)
        {
            return coming; // "from January 3" in the last days of December
        }

        return latest?.Earliest?.Year == day.Year || (latest is not null && latest.First?.IsDay != true)
            ? latest
            : Nearest(latest, inYear(day.Year), day) ?? Next(inYear, day);
    }

    /// <summary>Of the latest and the coming one the nearer; "until" and "by" mostly look ahead.</summary>
    public static Edtf? Nearest(Func<int, Edtf?> inYear, DateOnly day) => Nearest(Latest(inYear, day), Next(inYear, day), day);

    private static Edtf? Nearest(Edtf? past, Edtf? coming, DateOnly day) =>
        past?.Latest is not { } before || coming?.Earliest is not { } after ? past ?? coming
        : day.DayNumber - before.DayNumber <= after.DayNumber - day.DayNumber ? past
        : coming;

    /// <summary>The latest that begins on the day or before.</summary>
    public static Edtf? Latest(Func<int, Edtf?> inYear, DateOnly day)
    {
        for (var year = day.Year; year > Math.Max(1, day.Year - YearsSearched); year--)
        {
            if (inYear(year) is { } date && date.Earliest <= day)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The first that ends on the day or later.</summary>
    public static Edtf? Next(Func<int, Edtf?> inYear, DateOnly day)
    {
        for (var year = Math.Max(2, day.Year - 1); year < Math.Min(9998, day.Year + YearsSearched); year++)
        {
            if (inYear(year) is { } date && date.Latest >= day)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The day itself when it is that weekday.</summary>
    public static Edtf? LatestWeekday(int weekday, DateOnly day) =>
        Day(Calendar.AddDays(day, -((Calendar.Weekday(day) - weekday + 7) % 7)));

    /// <summary>The day itself when it is that weekday.</summary>
    public static Edtf? NextWeekday(int weekday, DateOnly day) =>
        Day(Calendar.AddDays(day, (weekday - Calendar.Weekday(day) + 7) % 7));

    public static Edtf? Day(DateOnly? day) => day is { } d ? Edtf.Day(d) : null;

    private static Edtf? DayOfMonth(int monthDay, DateOnly day, bool future)
    {
        for (var i = 0; i < 3; i++)
        {
            if (Calendar.AddMonths(new DateOnly(day.Year, day.Month, 1), future ? i : -i) is { } month
                && monthDay <= DateTime.DaysInMonth(month.Year, month.Month)
                && new DateOnly(month.Year, month.Month, monthDay) is var date && (future ? date >= day : date <= day))
            {
                return Edtf.Day(date);
            }
        }

        return null;
    }
}
