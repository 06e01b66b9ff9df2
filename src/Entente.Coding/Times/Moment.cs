using Entente.Dates;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times;

/// <summary>
/// What words of time mean before it is known which year, week or month they are of. At most one of
/// <see cref="Fixed"/>, <see cref="InYear"/>, <see cref="Weekday"/> and <see cref="MonthDay"/> is set.
/// </summary>
internal sealed record Moment
{
    /// <summary>The date, settled.</summary>
    public Edtf? Fixed { get; init; }

    /// <summary>What comes round each year: gives its date in a year, null where that year has none.</summary>
    public Func<int, Edtf?>? InYear { get; init; }

    /// <summary>What <see cref="InYear"/> gives when the weekday that stands with it is not believed; null without one.</summary>
    public Func<int, Edtf?>? OnAnyWeekday { get; init; }

    /// <summary>A bare weekday, 1 Monday to 7 Sunday; 0 for none.</summary>
    public int Weekday { get; init; }

    /// <summary>A bare day of an unsaid month, 1 to 31; 0 for none.</summary>
    public int MonthDay { get; init; }

    public TimeSense Sense { get; init; }

    public bool IsDuration { get; init; }

    public int? DurationDays { get; init; }

    public bool IsRelative { get; init; }

    public bool IsNamed { get; init; }

    public bool IsAct { get; init; }

    public bool IsRepeated { get; init; }

    public bool IsAnniversary { get; init; }

    public Step? Step { get; init; }

    public string? Doubt { get; init; }

    public bool IsOpen => Fixed is null && InYear is null && Weekday == 0 && MonthDay == 0;

    public static Moment At(Edtf? date, TimeSense sense = TimeSense.Either) =>
        date is null ? Doubtful(TimeDoubts.OutOfRange) : new() { Fixed = date, Sense = sense };

    /// <summary>Counted from the publication day: open where <paramref name="today"/> is null.</summary>
    public static Moment Relative(DateOnly? today, Func<DateOnly, Edtf?> count, TimeSense sense = TimeSense.Either) =>
        today is not { } day
            ? new() { Sense = sense, IsRelative = true }
            : At(count(day), sense) with { IsRelative = true };

    public static Moment Doubtful(string doubt, TimeSense sense = TimeSense.Either) => new() { Doubt = doubt, Sense = sense };

    /// <summary>Counted from a moment that stands elsewhere in the text.</summary>
    public static Moment Counted(StepFrom from, Grain grain, long? count, int weekday = 0, bool isExact = false) =>
        Doubtful(count is null ? TimeDoubts.HowMany : TimeDoubts.NoAnchor) with { Step = new Step(from, grain, count, weekday, IsExact: isExact) };

    /// <summary>The same moment with its date changed, now or once its year is known.</summary>
    public Moment Map(Func<Edtf, Edtf?> change) => this switch
    {
        { Fixed: { } date } => change(date) is { } changed ? this with { Fixed = changed } : this,
        { InYear: { } inYear } => this with { InYear = y => inYear(y) is { } d ? change(d) ?? d : null },
        _ => this,
    };
}

/// <param name="End">The atom after its words; always beyond its start.</param>
internal readonly record struct Found(int End, Moment Moment);
