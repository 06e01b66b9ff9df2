using Entente.Dates;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times;

/// <summary>"Late 2022", "mid-March", "the end of the year", "earlier this month", "the rest of the week".</summary>
internal static class PartReader
{
    public static Found? Read(AtomLine line, int at, Company company)
    {
        var start = line.Is(at, TimeRole.The) ? at + 1 : at;
        return line.Is(start, TimeRole.Part) && ReadPart(line, start) is { } part ? part
            : line.Is(start, TimeRole.PartOf) ? ReadPartOf(line, start)
            : line.Is(start, TimeRole.SoFar) ? ReadSoFar(line, start)
            : line.Is(start, TimeRole.Rest) ? ReadRest(line, start)
            : null;
    }

    /// <summary>A time, or a bare unit that means the present one: "the year" in "the end of the year".</summary>
    public static Found? ReadWhole(AtomLine line, int at)
    {
        if (PointReader.Read(line, at, Company.Sure) is { } point)
        {
            return point;
        }

        var unit = line.Is(at, TimeRole.The) || line.Is(at, TimeRole.Possessive) ? at + 1 : at;
        if (!line.Is(unit, TimeRole.Unit) || line[unit].Time!.Grain < Grain.Day || RelativeReader.IsPlural(line, unit))
        {
            return null;
        }

        var grain = line[unit].Time!.Grain;
        return new Found(unit + 1, Moment.Relative(line.Today, d => Spans.Around(d, grain, 0)));
    }

    /// <summary>"Early March", "mid-1990s", "late on Friday", "early in the year".</summary>
    private static Found? ReadPart(AtomLine line, int at)
    {
        var next = line.SkipDash(at + 1);
        next = line.Is(next, TimeRole.In) ? next + 1 : next;
        var whole = next > at + 1 && !line.IsDash(next - 1) ? ReadWhole(line, next) : PointReader.Read(line, next, Company.Sure);
        return whole is { } found && !found.Moment.IsNamed ? Parted(line, found, at, TimeRole.Part) : null;
    }

    private static Found? ReadPartOf(AtomLine line, int at)
    {
        // "Will start in the next decade" is no beginning of it.
        var next = line.Is(at + 1, TimeRole.Of) && !line.Is(at + 1, TimeRole.In) ? at + 2 : at + 1;
        // "Beginning next week" begins then; "end next week" is its end.
        var joined = line.Is(next, TimeRole.Step) && !line.Is(at, TimeRole.Starting);
        var whole = next > at + 1 ? ReadWhole(line, next) : joined ? PointReader.Read(line, next, Company.Sure) : null;
        return whole is { } found ? Parted(line, found, at, TimeRole.PartOf) : null;
    }

    private static Found Parted(AtomLine line, Found whole, int at, TimeRole role)
    {
        var part = line.Value(at, role);
        var moment = whole.Moment.Weekday > 0 ? whole.Moment : whole.Moment.Map(date => Parts.Of(date, part));
        if (whole.Moment is { IsNamed: true, Fixed: { IsInterval: true, Latest: { } last } } && part > 0 && line.Is(at - 1, TimeRole.The) && line.Chars(at - 2).Equals("at", StringComparison.OrdinalIgnoreCase))
        {
            moment = whole.Moment.Map(_ => Edtf.Year(last.Year)); // "at the end of World War II" is no day
        }

        // "By the end of 2024" reaches to the whole year's end; its last months would say no more.
        var limit = line.Is(at - 1, TimeRole.The) ? at - 2 : at - 1;
        return whole with { Moment = line.Is(limit, TimeRole.By) || (line.Is(limit, TimeRole.Before) && part > 0) ? whole.Moment : moment };
    }

    /// <summary>"Earlier this month" reaches up to the publication day, "later this year" from it.</summary>
    private static Found? ReadSoFar(AtomLine line, int at)
    {
        var next = line.Is(at + 1, TimeRole.In) ? at + 2 : at + 1;
        var whole = next > at + 1 ? ReadWhole(line, next) : PointReader.Read(line, next, Company.Sure);
        if (whole is not { } found || found.Moment.IsDuration)
        {
            return null;
        }

        var side = line.Value(at, TimeRole.SoFar);
        if (side > 0 && next > at + 1 && found.Moment is { Fixed.IsDay: true, IsRelative: true })
        {
            return found with { Moment = Moment.Counted(StepFrom.Before, Grain.Day, 0) with { IsRelative = true } }; // "later in the day": of the day told before
        }

        var isRest = side > 0 && next > at + 1 && found.Moment.IsRelative && line.Is(found.End - 1, TimeRole.Unit) && line[found.End - 1].Time!.Grain is Grain.Week or Grain.Month;
        return found with
        {
            Moment = Cut(line, found.Moment, side) with
            {
                Sense = side < 0 ? TimeSense.Past : isRest ? TimeSense.Future : found.Moment.Sense,
                Step = isRest ? new Step(StepFrom.Rest, line[found.End - 1].Time!.Grain, 0) : null,
            },
        };
    }

    private static Moment Cut(AtomLine line, Moment moment, int side) => line.Today is not { } today || moment.Fixed is null
        ? moment
        : moment.Map(date => date.IsDay || !date.Holds(today) || date.Earliest is not { } first || date.Latest is not { } last ? date
            : side < 0 ? Span(first, today)
            : Span(today, last));

    private static Edtf Span(DateOnly from, DateOnly to) =>
        from == to ? Edtf.Day(from) : Edtf.Between(Edtf.Day(from), Edtf.Day(to));

    private static Found? ReadRest(AtomLine line, int at)
    {
        var next = line.Is(at + 1, TimeRole.Of) ? at + 2 : at + 1;
        return ReadWhole(line, next) is { Moment.IsRelative: true } found
            ? found with { Moment = Cut(line, found.Moment, 1) with { Sense = TimeSense.Future } }
            : null;
    }
}
