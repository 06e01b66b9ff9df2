namespace Entente.Archive.Exports;

/// <summary>ICEWS: tabs with a header, countries by name. One row for a pair of an event's parties; the story is that of the report to quote.</summary>
internal static class IcewsWriter
{
    public static IEventWriter Create(ExportFormat format, ExportTables tables, IReadOnlySet<string>? among, TextWriter output)
    {
        var columns = new ColumnSet<Dyad>(tables, format.Name, new(StringComparer.Ordinal)
        {
            ["Event ID"] = dyad => Cells.Of(dyad.Number),
            ["Event Date"] = dyad => Cells.Of(dyad.Day, "yyyy-MM-dd"),
            ["Source Name"] = dyad => dyad.ActorCodes.Name,
            ["Source Sectors"] = dyad => tables.Sector(dyad.Actor?.Sector)?.Icews,
            ["Source Country"] = dyad => dyad.ActorCodes.CountryName,
            ["Event Text"] = dyad => tables.Knowledge.Ontology.Cameo.GetValueOrDefault(dyad.Act.Cameo),
            ["CAMEO Code"] = dyad => dyad.Act.Cameo,
            ["Intensity"] = dyad => tables.Cameo(dyad.Act.Cameo)?.Icews,
            ["Target Name"] = dyad => dyad.RecipientCodes.Name,
            ["Target Sectors"] = dyad => tables.Sector(dyad.Recipient?.Sector)?.Icews,
            ["Target Country"] = dyad => dyad.RecipientCodes.CountryName,
            ["Story ID"] = dyad => Cells.Of(Story(dyad.Of.Quoted)),
            ["Publisher"] = dyad => dyad.Of.Best.Publisher,
            ["City"] = dyad => Places.Of(dyad.Of.Event.Where, tables) is { IsTown: true } place ? place.Name : null,
            ["Country"] = dyad => Places.Of(dyad.Of.Event.Where, tables).IcewsCountry,
        });
        Cells.WriteTabs(output, columns.Names.AsSpan()!); // names are not null
        return new DyadWriter(format, tables, among, null, dyad => Cells.WriteTabs(output, columns.Of(dyad)), [output]);
    }

    /// <summary>A number of the article, of 15 digits at most.</summary>
    internal static long Story(ExportSource source) => (long)(unchecked((ulong)source.ArticleKey) % 1_000_000_000_000_000);
}
