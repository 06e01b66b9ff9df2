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
        PeriodReader.Read, PartReader.Read,
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

        return best;
    }
}
