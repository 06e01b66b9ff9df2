using System.Globalization;

namespace Entente.Archive.Questions;

/// <summary>How long the periods of a panel are.</summary>
public enum PeriodLength
{
    /// <summary>Monday to Sunday, as ISO 8601 counts weeks.</summary>
    Week,

    Month,

    Quarter,

    Year,
}

/// <summary>A week, month, quarter or year of the calendar. <c>default</c> is the week of 1 January of year 1.</summary>
/// <param name="First">Its first day.</param>
public readonly record struct Period(PeriodLength Length, DateOnly First)
{
    /// <summary>Its last day, included.</summary>
    public DateOnly Last => Length == PeriodLength.Week
        ? DateOnly.FromDayNumber(Math.Min(First.DayNumber + 6, DateOnly.MaxValue.DayNumber))
        : new DateOnly(First.Year, First.Month + Months - 1, DateTime.DaysInMonth(First.Year, First.Month + Months - 1));

    /// <summary>"2018-W44", "2018-11", "2018-Q4", "2018".</summary>
    public string Name => Length switch
    {
        PeriodLength.Week => string.Create(CultureInfo.InvariantCulture, $"{IsoYear:0000}-W{IsoWeek:00}"),
        PeriodLength.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        PeriodLength.Quarter => string.Create(CultureInfo.InvariantCulture, $"{First.Year:0000}-Q{((First.Month - 1) / 3) + 1}"),
        _ => First.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>The period that holds a day.</summary>
    public static Period Of(DateOnly day, PeriodLength length) => new(length, length switch
    {
        PeriodLength.Week => DateOnly.FromDayNumber(day.DayNumber - (((int)day.DayOfWeek + 6) % 7)),
        PeriodLength.Month => new DateOnly(day.Year, day.Month, 1),
        PeriodLength.Quarter => new DateOnly(day.Year, day.Month - ((day.Month - 1) % 3), 1),
        _ => new DateOnly(day.Year, 1, 1),
    });

    /// <summary>All from the one that holds the first day to the one that holds the last, both included.</summary>
    public static IEnumerable<Period> Between(DateOnly first, DateOnly last, PeriodLength length)
    {
        for (var period = Of(first, length); ; period = new(length, period.Last.AddDays(1)))
        {
            yield return period;
            if (period.Last >= last)
            {
                yield break;
            }
        }
    }

    private int Months => Length switch { PeriodLength.Month => 1, PeriodLength.Quarter => 3, _ => 12 };

    private int IsoYear => ISOWeek.GetYear(First);

    private int IsoWeek => ISOWeek.GetWeekOfYear(First);
}
