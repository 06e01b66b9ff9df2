using Entente.Dates;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times;

/// <summary>"The 70th anniversary", "the 70-year anniversary": the year that lies so far back from the publication day; the day itself where something is done on it.</summary>
internal static class AnniversaryReader
{
    /// <summary>Older things have no anniversaries in the news.</summary>
    private const int Most = 1000;

    public static Found? Read(AtomLine line, int at, Company company)
    {
        if (NumberReader.Read(line, at) is not { IsMany: false, Value: >= 1 and <= Most } number)
        {
            return null;
        }

        var unit = line.SkipDash(number.End);
        var end = number.IsOrdinal ? number.End
            : line.Is(unit, TimeRole.Unit) && line[unit].Time!.Grain == Grain.Year ? unit + 1
            : -1;
        var years = (int)number.Value;
        var isToday = line.Is(at - 1, TimeRole.The) && line.Is(at - 2, TimeRole.In);
        return end > 0 && line.Is(end, TimeRole.Anniversary)
            ? new Found(end + 1, Moment.Relative(line.Today, d => d.Year <= years ? null : isToday ? Settler.Day(Calendar.AddMonths(d, -12 * years)) : Edtf.Year(d.Year - years), TimeSense.Past) with { IsAnniversary = true })
            : null;
    }
}
