using Entente.Knowledge.Times;

namespace Entente.Coding.Times;

/// <param name="Months">Whole months; years and decades count here.</param>
/// <param name="Grain">The finest unit said.</param>
/// <param name="IsVague">"A few days", "decades": how many is not said.</param>
/// <param name="IsArticle">"A day": a length only where a word before it says so.</param>
internal readonly record struct Length(int End, long Days, long Months, long Hours, Grain Grain, bool IsVague, bool IsArticle)
{
    public const int DaysInMonth = 30;
    public const int DaysInYear = 365;

    public int TotalDays => (int)Math.Min(
        int.MaxValue, Days + (Hours / 24) + (Months / 12 * DaysInYear) + (Months % 12 * DaysInMonth));

    /// <summary>The length in its own finest unit.</summary>
    public long Counted => Grain switch
    {
        Grain.Minute => 1,
        Grain.Hour => Hours,
        Grain.Day => Days + (Months * DaysInMonth),
        Grain.Week or Grain.Weekend => Days / 7,
        Grain.Month => Months,
        Grain.Quarter => Months / 3,
        Grain.Year => Months / 12,
        Grain.Decade => Months / 120,
        _ => Months / 1200,
    };
}

/// <summary>Reads lengths of time: "two years", "three-day", "a year and a half", "decades".</summary>
internal static class LengthReader
{
    /// <summary>"Two years", "a year and a half", "2 years 1 month and 21 days", "half a century", "three-day", "decades".</summary>
    public static Length? Read(AtomLine line, int at)
    {
        if (ReadPart(line, at) is not { } length)
        {
            return null;
        }

        while (!length.IsVague)
        {
            var next = line.Is(length.End, TimeRole.And) || line.IsSign(length.End, ',') ? length.End + 1 : length.End;
            if (next > length.End && line.Is(next, TimeRole.A) && line.Is(next + 1, TimeRole.Half))
            {
                return WithHalf(length, next + 2);
            }

            if (line[next].Kind != AtomKind.Number && line[next].Number is null || ReadPart(line, next) is not { IsVague: false, IsArticle: false } more)
            {
                break;
            }

            length = more with
            {
                Days = length.Days + more.Days,
                Months = length.Months + more.Months,
                Hours = length.Hours + more.Hours,
                Grain = more.Grain < length.Grain ? more.Grain : length.Grain,
            };
        }

        return length;
    }

    /// <summary>A number and the unit that stands apart from it: "five … years".</summary>
    public static Length? Counted(AtomLine line, NumberReading number, int unit) =>
        line.Is(unit, TimeRole.Unit) ? Make(line, unit, number.Value, false, false) : null;

    private static Length WithHalf(Length length, int end) => length.Grain switch
    {
        Grain.Year => length with { End = end, Months = length.Months + 6, Grain = Grain.Month },
        Grain.Decade => length with { End = end, Months = length.Months + 60, Grain = Grain.Year },
        Grain.Month => length with { End = end, Days = length.Days + 15, Grain = Grain.Week },
        _ => length with { End = end },
    };

    /// <summary>The first of the parts that <see cref="Read"/> adds up: "two years" of "two years and a month".</summary>
    public static Length? ReadPart(AtomLine line, int at)
    {
        if (line.Is(at, TimeRole.Unit) && RelativeReader.IsPlural(line, at))
        {
            return new Length(at + 1, 0, 0, 0, line[at].Time!.Grain, true, false);
        }

        if (ReadHowMany(line, at) is not var (end, count, vague, article))
        {
            return null;
        }

        var unit = line.SkipDash(end);
        return line.Is(unit, TimeRole.Unit) ? Make(line, unit, count, vague, article && unit == end) : null;
    }

    private static Length? Make(AtomLine line, int at, decimal count, bool vague, bool article)
    {
        var unit = line[at].Time!;
        var all = count * unit.Value(TimeRole.Unit);
        if (all is <= 0 or > 100_000)
        {
            return null;
        }

        var (months, days, hours) = unit.Grain switch
        {
            Grain.Minute => (0m, 0m, all / 60),
            Grain.Hour => (0m, 0m, all),
            Grain.Day => (0m, all, 0m),
            Grain.Week or Grain.Weekend => (0m, all * 7, 0m),
            Grain.Month => (all, 0m, 0m),
            Grain.Quarter => (all * 3, 0m, 0m),
            Grain.Year => (all * 12, 0m, 0m),
            Grain.Decade => (all * 120, 0m, 0m),
            _ => (all * 1200, 0m, 0m),
        };
        var grain = unit.Grain == Grain.Year && count != Math.Truncate(count) ? Grain.Month : unit.Grain;
        return new Length(at + 1, (long)days, (long)months, (long)hours, grain, vague, article);
    }

    /// <summary>How many units: a number, "a", "half a", "a few", "a couple of", "two and a half", "dozens of".</summary>
    private static (int End, decimal Count, bool Vague, bool Article)? ReadHowMany(AtomLine line, int at)
    {
        if (line.Is(at, TimeRole.Half) && line.Is(at + 1, TimeRole.A))
        {
            return (at + 2, 0.5m, false, false);
        }

        var start = line.Is(at, TimeRole.A) && line[at + 1].Time is { } few && (few.Is(TimeRole.Several) || few.Is(TimeRole.Couple)) ? at + 1 : at;
        if (line.Is(start, TimeRole.Several))
        {
            return (start + 1, 1, true, false);
        }

        if (line.Is(start, TimeRole.Couple))
        {
            return (line.Is(start + 1, TimeRole.Of) ? start + 2 : start + 1, 2, false, false);
        }

        if (NumberReader.Read(line, at) is { IsOrdinal: false } number)
        {
            return WithHalf(line, number);
        }

        return line.Is(at, TimeRole.A) ? (at + 1, 1, false, true) : null;
    }

    private static (int End, decimal Count, bool Vague, bool Article) WithHalf(AtomLine line, NumberReading number)
    {
        if (number.IsMany)
        {
            return (line.Is(number.End, TimeRole.Of) ? number.End + 1 : number.End, 1, true, false);
        }

        return line.Is(number.End, TimeRole.And) && line.Is(number.End + 1, TimeRole.A) && line.Is(number.End + 2, TimeRole.Half)
            && line.Is(number.End + 3, TimeRole.Unit)
            ? (number.End + 3, number.Value + 0.5m, false, false)
            : (number.End, number.Value, false, false);
    }
}
