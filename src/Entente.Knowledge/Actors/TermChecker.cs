using System.Globalization;
using Entente.Dates;
using Entente.Knowledge.Files;

namespace Entente.Knowledge.Actors;

/// <summary>Refuses terms that cannot all be true: two holders of one office on one day, an office of no state.</summary>
internal static class TermChecker
{
    /// <param name="held">The terms of offices that one person holds at a time.</param>
    public static void Check(Entity owner, IEnumerable<(FileReader From, Entity Person, Office Office)> held)
    {
        foreach (var terms in held.GroupBy(h => h.Office.Role, StringComparer.Ordinal))
        {
            var inOrder = terms.OrderBy(t => t.Office.Term.Earliest).ThenBy(t => t.Office.Term.Latest).ToArray();
            for (var i = 0; i < inOrder.Length; i++)
            {
                var rival = inOrder[..i].FirstOrDefault(e => SurelyOverlap(e.Office, inOrder[i].Office));
                if (rival.Person is not null)
                {
                    var other = rival.Person.Id == inOrder[i].Person.Id ? "another term of the same person" : rival.Person.Name;
                    inOrder[i].From.Complain("overlapping-terms",
                        $"{inOrder[i].Person.Name} as {terms.Key} of {owner.Name} ({inOrder[i].Office.Term}) overlaps with " +
                        $"{other} ({rival.Office.Term}). Mend the dates, or say 'shared: true' where both held it.");
                }
            }
        }

        // A republic of a union had its offices before it was a state; after a state's end there are none.
        foreach (var (from, person, office) in held)
        {
            if (owner.Exists?.Latest is { } end && office.Term.Earliest > end)
            {
                from.Complain("outside-existence",
                    string.Create(CultureInfo.InvariantCulture,
                        $"{person.Name} was {office.Role} of {owner.Name} in {office.Term}, but that had ended on {end:yyyy-MM-dd}."));
            }
        }
    }

    /// <summary>
    /// Whether two terms share a day whatever their vague ends mean: a term ending in "2003" may have ended on its first
    /// day. One day in common is the day of the handing over.
    /// </summary>
    private static bool SurelyOverlap(Office one, Office other)
    {
        if (one.Shared || other.Shared)
        {
            return false;
        }

        var (a, b) = (Sure(one.Term), Sure(other.Term));
        var start = a.From > b.From ? a.From : b.From;
        var end = a.To < b.To ? a.To : b.To;
        return start < end;
    }

    /// <summary>The days that a term holds for certain.</summary>
    private static (DateOnly From, DateOnly To) Sure(Edtf term)
    {
        if (!term.IsInterval)
        {
            return (DateOnly.MaxValue, DateOnly.MinValue);
        }

        return (term.First?.Latest ?? DateOnly.MinValue, term.Last?.Earliest ?? DateOnly.MaxValue);
    }
}
