using System.Collections.Immutable;
using Entente.Dates;

namespace Entente.Knowledge.Times;

/// <summary>A day that comes round each year.</summary>
public abstract record Feast
{
    private Feast()
    {
    }

    /// <summary>When it falls in a year; null where that is not known.</summary>
    public abstract Edtf? In(int year);

    /// <summary>The same month and day each year.</summary>
    public sealed record Fixed(int Month, int Day) : Feast
    {
        public override Edtf? In(int year) => Edtf.Day(new DateOnly(year, Month, Day));
    }

    /// <summary>"The fourth Thursday of November".</summary>
    /// <param name="Which">From 1; 5 is the last.</param>
    /// <param name="Weekday">1 Monday to 7 Sunday.</param>
    public sealed record OnWeekday(int Month, int Which, int Weekday) : Feast
    {
        public override Edtf? In(int year) =>
            Calendar.NthWeekday(year, Month, Which == 5 ? -1 : Which, Weekday) is { } day ? Edtf.Day(day) : null;
    }

    /// <param name="Days">Counted from Easter Sunday.</param>
    /// <param name="Orthodox">By the Eastern computation.</param>
    public sealed record AroundEaster(int Days, bool Orthodox) : Feast
    {
        public override Edtf? In(int year) =>
            Edtf.Day((Orthodox ? Calendar.OrthodoxEaster(year) : Calendar.Easter(year)).AddDays(Days));
    }

    /// <summary>Known one by one, where the calendar is the moon's.</summary>
    public sealed record Listed(ImmutableArray<Edtf> Occurrences) : Feast
    {
        public override Edtf? In(int year) => Occurrences.FirstOrDefault(o => o.Earliest?.Year == year);
    }
}
