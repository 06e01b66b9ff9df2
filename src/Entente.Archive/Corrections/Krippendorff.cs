namespace Entente.Archive.Corrections;

/// <summary>How far people agree beyond chance: Krippendorff's alpha for names without order ("nominal").</summary>
/// <remarks>K. Krippendorff, Content Analysis, 4th edition 2019, chapter 12; computed from the matrix of coincidences.</remarks>
public static class Krippendorff
{
    /// <param name="units">For each thing that was judged the values that the people gave it, in any order.</param>
    /// <returns>
    /// 1 for full agreement, 0 for what chance gives, below 0 for worse; null where no thing has two values, or all values are
    /// one, so that there is nothing to tell apart.
    /// </returns>
    public static double? Nominal(IEnumerable<IReadOnlyCollection<string>> units)
    {
        double differing = 0, all = 0;
        var totals = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var unit in units.Where(unit => unit.Count > 1))
        {
            var counts = unit.CountBy(value => value, StringComparer.Ordinal).ToList();
            all += unit.Count;
            // A unit of m values has m(m-1) ordered pairs, each of which weighs 1/(m-1).
            differing += counts.Sum(value => (double)value.Value * (unit.Count - value.Value)) / (unit.Count - 1);
            counts.ForEach(value => totals[value.Key] = totals.GetValueOrDefault(value.Key) + value.Value);
        }

        var byChance = totals.Values.Sum(total => total * (all - total)) / (all - 1);
        return totals.Count < 2 ? null : 1 - (differing / byChance);
    }
}
