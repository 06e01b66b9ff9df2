using Entente.Knowledge.Times;

namespace Entente.Coding.Times;

/// <summary>What stands before a time decides what counts as one.</summary>
/// <param name="Linked">A word that times follow ("in", "from") or a bracket: a bare year counts.</param>
/// <param name="Strict">A word that little but times follow ("since", "early"): May, March, spring and "Sat" count.</param>
internal readonly record struct Company(bool Linked, bool Strict)
{
    public static Company Sure => new(true, true);
}

/// <summary>Reads one time, without the "since", "until" or "from … to" around it.</summary>
internal static class PointReader
{
    private delegate Found? Reader(AtomLine line, int at, Company company);

    private static readonly Reader[] Readers =
    [
        NamedReader.Read, NumericReader.Read, CalendarReader.Read, RelativeReader.Read, CountReader.ReadPoint,
        PeriodReader.Read, PartReader.Read, AnniversaryReader.Read,
    ];

    /// <summary>The longest reading that begins here, the first among equals.</summary>
    public static Found? Read(AtomLine line, int at, Company company)
    {
        Found? best = null;
        foreach (var reader in Readers)
        {
            if (reader(line, at, company) is { } found && found.End > (best?.End ?? at))
            {
                best = found;
            }
        }

        return best is { } read ? OfYear(line, read) : null;
    }

    /// <summary>"July last year", "5 May of this year", "March of that year": the year that stands behind what comes round each year.</summary>
    private static Found OfYear(AtomLine line, Found found)
    {
        if (found.Moment is not { Fixed: null, Weekday: 0, InYear: { } inYear })
        {
            return found;
        }

        var of = line.Is(found.End, TimeRole.Of);
        var next = of ? found.End + 1 : found.End;
        if (line.Is(next, TimeRole.Step) && IsYear(line, next + 1))
        {
            var step = line.Value(next, TimeRole.Step);
            return new Found(next + 2, Moment.Relative(line.Today, d => inYear(d.Year + step), RelativeReader.Sense(step)));
        }

        // What year "that year" is stands elsewhere.
        var anchored = line.Is(next, TimeRole.The) ? next + 1 : next;
        return of && line.Is(anchored, TimeRole.Anchored) && IsYear(line, anchored + 1) && RelativeReader.Anchored(line, anchored) is { Step: { } year } counted
            ? new Found(anchored + 2, counted with { Step = year with { InYear = inYear } })
            : found;
    }

    private static bool IsYear(AtomLine line, int at) => line.Is(at, TimeRole.Unit) && line[at].Time!.Grain == Grain.Year && !RelativeReader.IsPlural(line, at);
}
