using Entente.Dates;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times;

/// <summary>Counted times: "three weeks ago", "in two days' time", "two days after Christmas"; and lengths as such.</summary>
internal static class CountReader
{
    /// <param name="Side">1: more than so long, -1: less, 0: as long or about.</param>
    /// <param name="IsExact">"Exactly two years ago": to the day.</param>
    private readonly record struct Bound(int Start, int Side, bool IsExact = false);

    public static Found? ReadPoint(AtomLine line, int at, Company company)
    {
        if (line.Is(at, TimeRole.Within) && ReadWithinOf(line, at) is { } within)
        {
            return within;
        }

        if (line.Is(at, TimeRole.Length) && ReadInTime(line, at) is { } inTime)
        {
            return inTime;
        }

        if (ReadWindow(line, at) is { } window)
        {
            return window;
        }

        var bound = ReadBound(line, at);
        return LengthReader.Read(line, bound.Start) is { } length ? Directed(line, bound, length) : null;
    }

    /// <summary>"For two years", "three-day": how long, not when.</summary>
    public static Found? ReadDuration(AtomLine line, int at)
    {
        var bound = ReadBound(line, at);
        if (LengthReader.Read(line, bound.Start) is not { } length || line.Is(line.SkipDash(length.End), TimeRole.Old) || line.Is(at - 1, TimeRole.Every))
        {
            return null;
        }

        var follows = line.Is(at - 1, TimeRole.Length);
        return (length.IsArticle || length.IsVague) && !follows
            ? null
            : new Found(length.End, new Moment
            {
                IsDuration = true,
                DurationDays = length.IsVague ? null : length.TotalDays,
                Step = length.IsVague ? null : new Step(line.Is(at - 1, TimeRole.Within) ? StepFrom.Within : StepFrom.None, length.Grain, length.Counted),
            });
    }

    private static Bound ReadBound(AtomLine line, int at)
    {
        var side = line.Is(at, TimeRole.More) ? 1 : line.Is(at, TimeRole.Less) ? -1 : 0;
        if (side != 0)
        {
            return new(line.Is(at + 1, TimeRole.Than) ? at + 2 : at + 1, side);
        }

        return new(line.Is(at, TimeRole.About) || line.Is(at, TimeRole.Exactly) ? at + 1 : at, 0, line.Is(at, TimeRole.Exactly));
    }

    /// <summary>"In two weeks' time", and "in two weeks" or "within five days" where the clause is about what is to come.</summary>
    private static Found? ReadInTime(AtomLine line, int at)
    {
        var bound = ReadBound(line, at + 1);
        if (LengthReader.Read(line, bound.Start) is not { IsVague: false } length)
        {
            return null;
        }

        var end = line.IsApostrophe(length.End) ? length.End + 1 : length.End;
        end = line.Is(end, TimeRole.DecadeLetter) && line.Touches(end) ? end + 1 : end;
        if (line.Is(at, TimeRole.Within) && (line.Is(end, TimeRole.Of) || line.Is(end, TimeRole.Counted)))
        {
            return null; // "within 90 days of an agreement", whose day nobody tells
        }

        var told = line.Is(end, TimeRole.Time) && line.Is(at, TimeRole.Of);
        if (!told && !(line.LeansFuture && (line.Is(at, TimeRole.Within) || line.Is(at, TimeRole.Of))))
        {
            return null;
        }

        var side = line.Is(at, TimeRole.Within) ? -1 : bound.Side;
        return new Found(told ? end + 1 : length.End, Offset(line, side < 0 && length.Grain is Grain.Week or Grain.Month or Grain.Year ? length with { Grain = Grain.Day } : length, 1, side));
    }

    /// <summary>"Within two weeks after the summit's end on Friday" lies between that day and two weeks later.</summary>
    private static Found? ReadWithinOf(AtomLine line, int at) =>
        LengthReader.Read(line, SkipWindow(line, at + 1)) is { IsVague: false } length
        && (line.Is(length.End, TimeRole.Counted) ? line.Value(length.End, TimeRole.Counted) : line.Is(length.End, TimeRole.Of) ? 1 : 0) is not 0 and var sign
            ? FromPoint(line, length.End + 1, new(at, -1), length, sign)
            : null;

    /// <summary>The place after "the next" in "within the next two weeks after today".</summary>
    private static int SkipWindow(AtomLine line, int at)
    {
        var next = line.Is(at, TimeRole.The) ? at + 1 : at;
        return line.Is(next, TimeRole.Window) ? next + 1 : at;
    }

    /// <summary>"The past three weeks", "the next two years", "the last few days", "the five coming years".</summary>
    private static Found? ReadWindow(AtomLine line, int at)
    {
        var start = line.Is(at, TimeRole.The) || line.Is(at, TimeRole.Possessive) ? at + 1 : at;
        if (NumberReader.Read(line, start) is { IsOrdinal: false, IsMany: false } many && line.Is(many.End, TimeRole.Window)
            && LengthReader.Counted(line, many, many.End + 1) is { } counted)
        {
            var side = line.Value(many.End, TimeRole.Window);
            return new Found(counted.End, Moment.Relative(
                line.Today, d => Spans.Window(d, counted.Grain, side * counted.Counted), RelativeReader.Sense(side)));
        }

        if (!line.Is(start, TimeRole.Window) || line.Is(start + 1, TimeRole.A) || LengthReader.Read(line, start + 1) is not { } length
            || line.Is(start + 1, TimeRole.Unit))
        {
            return null;
        }

        // "For the last 3 months and 2 days ago they …" counts back twice.
        length = line.Is(length.End, TimeRole.Ago) && LengthReader.ReadPart(line, start + 1) is { } part ? part : length;
        var step = line.Value(start, TimeRole.Window);
        var sense = RelativeReader.Sense(step);
        if (length.IsVague)
        {
            return new Found(length.End, Moment.Doubtful(TimeDoubts.HowMany, sense));
        }

        var count = step * length.Counted;
        return new Found(length.End, Moment.Relative(line.Today, d => Spans.Window(d, length.Grain, count), sense));
    }

    /// <summary>"Two weeks from today" means the day; "two weeks after the vote" need not.</summary>
    private static Length ToTheDay(Length length) => length.Grain == Grain.Week ? length with { Grain = Grain.Day } : length;

    private static Found? Directed(AtomLine line, Bound bound, Length length)
    {
        var next = length.End;
        if (line.Is(next, TimeRole.Ago))
        {
            return ReadToTheDay(line, next + 1, length) ?? new Found(next + 1, bound.IsExact ? YearsAgo(line, 0, length) : Offset(line, length, -1, bound.Side));
        }

        if (line.Is(next, TimeRole.Hence) || (line.Is(next, TimeRole.CountedFrom) && line.Is(next + 1, TimeRole.Now)))
        {
            return new Found(line.Is(next, TimeRole.Hence) ? next + 1 : next + 2, Offset(line, ToTheDay(length), 1, bound.Side));
        }

        if (line.Is(next, TimeRole.CountedFrom) && !line.Is(bound.Start - 1, TimeRole.Length)
            && FromPoint(line, next + 1, bound, length, 1) is { } from && IsFromDay(line, next + 1, from.End))
        {
            return from;
        }

        if (line.Is(next, TimeRole.Starting))
        {
            return Starting(line, next + 1, length);
        }

        if (!line.Is(next, TimeRole.Counted) || line.Is(bound.Start - 1, TimeRole.Length))
        {
            return null;
        }

        return (FromPoint(line, next + 1, bound, length, line.Value(next, TimeRole.Counted)) is { } point && !line.IsApostrophe(point.End) ? point : (Found?)null)
            ?? new Found(next + 1, Moment.Counted(From(line, next), length.Grain, StepOf(length, line.Value(next, TimeRole.Counted)), isExact: bound.IsExact));
    }

    /// <summary>"Ten years ago today", "a year ago this week": to the day or the week, however long ago; null where nothing of it follows.</summary>
    private static Found? ReadToTheDay(AtomLine line, int at, Length length)
    {
        if (line.Is(at, TimeRole.Day))
        {
            return new Found(at + 1, YearsAgo(line, line.Value(at, TimeRole.Day), length));
        }

        return line.Is(at, TimeRole.Step) && line.Value(at, TimeRole.Step) == 0 && line.Is(at + 1, TimeRole.Unit) && line[at + 1].Time!.Grain is Grain.Week or Grain.Month && length is { IsVague: false, Grain: > Grain.Month }
            ? new Found(at + 2, Moment.Relative(line.Today, d => Moved(d, length with { Grain = line[at + 1].Time!.Grain }, -1), TimeSense.Past))
            : null;
    }

    /// <summary>The day so long before yesterday, today or tomorrow.</summary>
    internal static Moment YearsAgo(AtomLine line, int days, Length length) => length.IsVague
        ? Moment.Doubtful(TimeDoubts.HowMany, TimeSense.Past)
        : Moment.Relative(line.Today, d => Calendar.AddDays(d, days) is { } from ? Moved(from, length with { Grain = Grain.Day }, -1) : null, TimeSense.Past);

    /// <summary>"Two days from Tuesday", but not "two days from Tuesday to Thursday" nor "two years from 2014".</summary>
    private static bool IsFromDay(AtomLine line, int at, int end) =>
        PointReader.Read(line, at, default) is { Moment: var moment } && !line.Is(end, TimeRole.To) && !line.IsDash(end)
        && (moment.Weekday > 0 || (moment.Fixed?.IsDay ?? moment.InYear?.Invoke(2000)?.IsDay) == true);

    private static long? StepOf(Length length, int sign) => length.Grain < Grain.Day ? 0 : length.IsVague ? null : sign * length.Counted;

    /// <summary>"A day after the attack" counts from what comes next; "a day after, he" and "a day later" from what came before.</summary>
    public static StepFrom From(AtomLine line, int at) =>
        (line.Is(at, TimeRole.Before) || line.Is(at, TimeRole.After) || line.Is(at, TimeRole.Ahead)) && line[at + 1].Kind is AtomKind.Letters or AtomKind.Number
            ? StepFrom.Ahead
            : StepFrom.Before;

    /// <summary>"Two days before yesterday", "a week after Christmas".</summary>
    private static Found? FromPoint(AtomLine line, int at, Bound bound, Length length, int sign)
    {
        if (length.IsVague || PointReader.Read(line, at, default) is not { Moment.IsOpen: false } point)
        {
            return null;
        }

        length = line.Is(at, TimeRole.Day) ? ToTheDay(length) : length;
        var sense = line.Is(at, TimeRole.Day) ? RelativeReader.Sense(sign) : TimeSense.Either;
        var settled = Settler.Settle(point.Moment, line.Today, line.LeansFuture);
        return point with
        {
            Moment = settled.Map(date => date.Earliest is { } d ? Bounded(d, Moved(d, length, sign), sign, bound.Side) : null) with { Sense = sense },
        };
    }

    /// <summary>"Three days starting on Monday".</summary>
    private static Found? Starting(AtomLine line, int at, Length length)
    {
        at = line.Is(at, TimeRole.In) || line.Is(at, TimeRole.From) ? at + 1 : at;
        if (length.IsVague || length.Grain < Grain.Day || PointReader.Read(line, at, Company.Sure) is not { Moment.IsOpen: false } point)
        {
            return null;
        }

        var settled = Settler.Settle(point.Moment, line.Today, line.LeansFuture);
        return point with { Moment = settled.Map(date => date.IsDay ? Spans.Days(date.Earliest, 0, length.TotalDays - 1L) : null) };
    }

    private static Moment Offset(AtomLine line, Length length, int sign, int side)
    {
        // "A decade ago" tells the year.
        length = length.Grain == Grain.Decade ? length with { Grain = Grain.Year } : length;
        var sense = RelativeReader.Sense(sign);
        // "Hours ago" is the day itself.
        return length.IsVague
            ? length.Grain < Grain.Day ? Moment.Relative(line.Today, d => Edtf.Day(d), sense) : Moment.Doubtful(TimeDoubts.HowMany, sense)
            : Moment.Relative(line.Today, d => Bounded(d, Moved(d, side > 0 && sign < 0 && length.Grain == Grain.Year && length.Counted == 1 ? length with { Grain = Grain.Month } : length, sign), sign, side), sense);
    }

    /// <summary>More than a year ago is open to the past; less than a year ago lies between then and today.</summary>
    private static Edtf? Bounded(DateOnly today, Edtf? there, int sign, int side) => (side, sign) switch
    {
        _ when there is null => null,
        (1, < 0) => Edtf.Between(null, there),
        (1, _) => Edtf.Between(there, null),
        (-1, < 0) => Edtf.Between(there, Edtf.Day(today)),
        (-1, _) => Edtf.Between(Edtf.Day(today), there),
        _ => there,
    };

    private static Edtf? Moved(DateOnly day, Length length, int sign) =>
        Calendar.AddMonths(day, sign * length.Months) is { } month
        && Calendar.AddDays(month, sign * (length.Days + (length.Hours / 24))) is { } moved
            ? Spans.Around(moved, length.Grain, 0)
            : null;
}
