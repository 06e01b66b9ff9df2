namespace Entente.Archive.Corrections;

/// <summary>Which corrections hold: those that no other undoes, of which the undoing itself holds.</summary>
public static class ActiveCorrections
{
    /// <summary>Those that hold, undoings left out, the earliest first.</summary>
    public static List<Correction> Of(IEnumerable<Correction> all)
    {
        var sorted = all.ToList();
        sorted.Sort(Correction.Compare);
        // From the last to the first: an undoing reaches back only, so all that could undo it has been decided.
        var undone = new HashSet<string>(StringComparer.Ordinal);
        for (var i = sorted.Count - 1; i >= 0; i--)
        {
            if (sorted[i].Ruling is Ruling.Undone undo && !undone.Contains(sorted[i].Id))
            {
                undone.Add(undo.Correction);
            }
        }

        return sorted.FindAll(one => one.Ruling is not Ruling.Undone && !undone.Contains(one.Id));
    }
}
