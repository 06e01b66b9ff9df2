using Entente.Archive.Store;

namespace Entente.Archive.Exports;

/// <summary>POLECAT: tabs with a header, "None" for what is missing, PLOVER's types, ISO 3166-1 alpha-3 and COW numbers.</summary>
internal static class PolecatWriter
{
    private const string Missing = "None";

    private static readonly string[] Quads = ["VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"];

    public static IEventWriter Create(
        ExportFormat format, ExportTables tables, IReadOnlySet<string>? among, ExportOrigin origin, TextWriter output)
    {
        var values = new Dictionary<string, Func<Dyad, string?>>(StringComparer.Ordinal)
        {
            ["Event ID"] = dyad => $"{Cells.Of(dyad.Day, "yyyyMMdd")}-{dyad.Of.Event.Id}-{Cells.Of(dyad.Number)}",
            ["Event Date"] = dyad => Cells.Of(dyad.Day, "yyyy-MM-dd"),
            ["Event Type"] = dyad => dyad.Act.Type,
            ["Event Mode"] = dyad => dyad.Act.Mode,
            ["Intensity"] = dyad => Cells.Of(dyad.Act.Score),
            ["Quad Code"] = dyad => Quads[dyad.Act.Quad - 1],
            ["Contexts"] = dyad => dyad.Of.Event.Contexts.IsEmpty ? null : string.Join("; ", dyad.Of.Event.Contexts),
            ["Placename"] = dyad => dyad.Of.Event.Where?.Name,
            ["City"] = dyad => Places.Of(dyad.Of.Event.Where, tables) is { IsTown: true } place ? place.Name : null,
            ["Country"] = dyad => Places.Of(dyad.Of.Event.Where, tables).State,
            ["Source"] = dyad => dyad.Of.Best.Publisher,
            ["Publication Date"] = dyad => Cells.Of(dyad.Of.Best.Published?.Earliest, "yyyy-MM-dd"),
            ["Language"] = dyad => dyad.Of.Quoted.Language,
            ["Version"] = _ => $"entente {origin.Version}",
        };
        AddSide(values, "Actor", Side.Actor, dyad => dyad.ActorCodes, dyad => dyad.Actor);
        AddSide(values, "Recipient", Side.Recipient, dyad => dyad.RecipientCodes, dyad => dyad.Recipient);
        foreach (var column in tables.Columns(format.Name))
        {
            var value = values.GetValueOrDefault(column.Name);
            values[column.Name] = value is null ? _ => Missing : dyad => value(dyad) ?? Missing;
        }

        var columns = new ColumnSet<Dyad>(tables, format.Name, values);
        Cells.WriteTabs(output, columns.Names.AsSpan()!); // names are not null
        return new DyadWriter(format, tables, among, null, dyad => Cells.WriteTabs(output, columns.Of(dyad)), [output]);
    }

    private static void AddSide(
        Dictionary<string, Func<Dyad, string?>> values, string name, Side side, Func<Dyad, PartyCodes> codes, Func<Dyad, Events.EventParty?> party)
    {
        values[name + " Name"] = dyad => codes(dyad).Name;
        values[name + " Country"] = dyad => codes(dyad).Plover;
        values[name + " COW"] = dyad => Cells.Of(codes(dyad).Cow);
        values[$"Primary {name} Sector"] = dyad => party(dyad)?.Sector;
        values[name + " Sectors"] = dyad => party(dyad)?.Sector;
        values[name + " Name Raw"] = dyad => party(dyad) is not { } known ? null
            : dyad.Of.Words.GetValueOrDefault((side, known.Key))
                ?? dyad.Of.Words.GetValueOrDefault((side == Side.Actor ? Side.Recipient : Side.Actor, known.Key));
    }
}
