namespace Entente.Archive.Exports;

/// <summary>
/// Writes rows of pairs. Rows of one day that the format cannot tell apart become one: its users count rows, and an
/// event that stands there twice would count twice. Only the rows of a day are held.
/// </summary>
/// <param name="key">What must differ between two rows of a day, beside the actor, the recipient and the code; null where rows are never folded.</param>
/// <param name="write">Writes a row.</param>
internal sealed class DyadWriter(
    ExportFormat format, ExportTables tables, IReadOnlySet<string>? among, Func<Dyad, string?>? key, Action<Dyad> write,
    IReadOnlyList<TextWriter> files) : IEventWriter
{
    private readonly Dictionary<(string?, string?, string?, string?, string, string?), Dyad> ofDay = [];
    private DateOnly day;

    public long Rows { get; private set; }

    public string? Write(ExportEvent one)
    {
        if (one.Day != day)
        {
            Finish();
            day = one.Day!.Value; // not null: undated events go to formats that have a place for them
        }

        var (isThere, isTaken) = (false, false);
        foreach (var dyad in Dyad.All(one, format, tables, among))
        {
            isThere = true;
            if (Holds(dyad.ActorCodes.Cameo is not null, dyad.RecipientCodes.Cameo is not null))
            {
                isTaken = true;
                Add(dyad);
            }
        }

        return isTaken ? null : isThere ? format.NeedsBothSides ? "no actor or no recipient with a code" : "no actor and no recipient with a code" : "no pair of the states asked for";
    }

    public void Finish()
    {
        foreach (var dyad in ofDay.Values.OrderBy(dyad => dyad.Number))
        {
            write(dyad);
            Rows++;
        }

        ofDay.Clear();
    }

    public void Dispose()
    {
        foreach (var file in files)
        {
            file.Dispose();
        }
    }

    private bool Holds(bool actor, bool recipient) =>
        format.NeedsBothSides ? actor && recipient : !format.NeedsSide || actor || recipient;

    private void Add(Dyad dyad)
    {
        var (a, b) = (dyad.ActorCodes, dyad.RecipientCodes);
        var same = key is null
            ? (Cells.Of(dyad.Number), null, null, null, "", null)
            : (a.Cameo, a.Cameo is null ? a.Name : null, b.Cameo, b.Cameo is null ? b.Name : null, dyad.Act.Cameo, key(dyad));
        ofDay[same] = ofDay.TryGetValue(same, out var row) ? row.Folded(dyad) : dyad;
    }
}
