namespace Entente.Archive.Exports;

/// <summary>The two Phoenix formats. A day has one row for an actor, a recipient and a code, as their own filter leaves it.</summary>
internal static class PhoenixWriter
{
    /// <summary>Tabs, no header: what the pipeline of the Open Event Data Alliance writes.</summary>
    public static IEventWriter CreateOeda(ExportFormat format, ExportTables tables, IReadOnlySet<string>? among, TextWriter output)
    {
        var columns = new ColumnSet<Dyad>(tables, format.Name, new(StringComparer.Ordinal)
        {
            ["EventID"] = dyad => Cells.Of(dyad.Number),
            ["Date"] = dyad => Cells.Of(dyad.Day, "yyyyMMdd"),
            ["Year"] = dyad => Cells.Of(dyad.Day, "yyyy"),
            ["Month"] = dyad => Cells.Of(dyad.Day, "MM"),
            ["Day"] = dyad => Cells.Of(dyad.Day, "dd"),
            ["SourceActorFull"] = dyad => dyad.ActorCodes.Cameo,
            ["SourceActorEntity"] = dyad => Root(dyad.ActorCodes),
            ["SourceActorRole"] = dyad => Role(dyad.ActorCodes),
            ["SourceActorAttribute"] = dyad => Others(dyad.ActorCodes),
            ["TargetActorFull"] = dyad => dyad.RecipientCodes.Cameo,
            ["TargetActorEntity"] = dyad => Root(dyad.RecipientCodes),
            ["TargetActorRole"] = dyad => Role(dyad.RecipientCodes),
            ["TargetActorAttribute"] = dyad => Others(dyad.RecipientCodes),
            ["EventCode"] = dyad => dyad.Act.Cameo,
            ["EventRootCode"] = dyad => dyad.Act.Cameo[..2],
            ["PentaClass"] = dyad => tables.Cameo(dyad.Act.Cameo)?.Penta,
            ["GoldsteinScore"] = dyad => tables.Cameo(dyad.Act.Cameo)?.Oeda,
            ["Issues"] = Issues,
            ["LocationName"] = dyad => Places.Of(dyad.Of.Event.Where, tables) is { IsState: false } place ? place.Name : null,
            ["CountryCode"] = dyad => Places.Of(dyad.Of.Event.Where, tables).State,
            ["SentenceID"] = dyad => List(dyad, source => source.Report),
            ["URLs"] = dyad => List(dyad, source => source.Url),
            ["NewsSources"] = dyad => List(dyad, source => source.Publisher),
        });
        return new DyadWriter(format, tables, among, _ => null, dyad => Cells.WriteTabs(output, columns.Of(dyad)), [output]);
    }

    /// <summary>CSV with a header: the historical sets of the Cline Center.</summary>
    public static IEventWriter CreateCline(ExportFormat format, ExportTables tables, IReadOnlySet<string>? among, TextWriter output)
    {
        var columns = new ColumnSet<Dyad>(tables, format.Name, new(StringComparer.Ordinal)
        {
            ["eid"] = dyad => Cells.Of(dyad.Number),
            ["story_date"] = dyad => Cells.Of(dyad.Of.Best.Published?.Earliest, "M/d/yyyy"),
            ["year"] = dyad => Cells.Of(dyad.Day, "yyyy"),
            ["month"] = dyad => Cells.Of(dyad.Day.Month),
            ["day"] = dyad => Cells.Of(dyad.Day.Day),
            ["source"] = dyad => dyad.ActorCodes.Cameo,
            ["source_root"] = dyad => Root(dyad.ActorCodes),
            ["source_agent"] = dyad => Role(dyad.ActorCodes),
            ["source_others"] = dyad => Others(dyad.ActorCodes),
            ["target"] = dyad => dyad.RecipientCodes.Cameo,
            ["target_root"] = dyad => Root(dyad.RecipientCodes),
            ["target_agent"] = dyad => Role(dyad.RecipientCodes),
            ["target_others"] = dyad => Others(dyad.RecipientCodes),
            ["code"] = dyad => dyad.Act.Cameo,
            ["root_code"] = dyad => dyad.Act.Cameo[..2],
            ["quad_class"] = dyad => tables.Cameo(dyad.Act.Cameo)?.Penta,
            ["goldstein"] = dyad => tables.Cameo(dyad.Act.Cameo)?.Oeda,
            ["joined_issues"] = Issues,
            ["placename"] = dyad => Cells.Line(Places.Of(dyad.Of.Event.Where, tables) is { IsState: false } place ? place.Name : null),
            ["countryname"] = dyad => Places.Of(dyad.Of.Event.Where, tables).Country,
            ["aid"] = dyad => Cells.Of(IcewsWriter.Story(dyad.Of.Quoted)),
            ["process"] = _ => "entente",
        });
        Cells.WriteCommas(output, columns.Names.AsSpan()!); // names are not null
        return new DyadWriter(format, tables, among, _ => null, dyad => Cells.WriteCommas(output, columns.Of(dyad)), [output]);
    }

    /// <summary>The first part of an actor's code: the country, or what sort of body it is where it has none.</summary>
    private static string? Root(PartyCodes codes) => codes.Cameo?[..Math.Min(3, codes.Cameo.Length)];

    private static string? Role(PartyCodes codes) => Root(codes) == codes.Type ? codes.SecondType : codes.Type;

    /// <summary>What stands between the first part and the role: WST;NAT of IGOWSTNAT.</summary>
    private static string? Others(PartyCodes codes)
    {
        var rest = codes.Cameo?.Length > 3 ? codes.Cameo[3..] : "";
        var parts = rest.Chunk(3).Select(part => new string(part)).Where(part => part != Role(codes));
        return string.Join(';', parts) is { Length: > 0 } others ? others : null;
    }

    /// <summary>PLOVER's contexts with the number of reports that have each: "diplomatic,3;economic,1".</summary>
    private static string? Issues(Dyad row)
    {
        var issues = row.Sources.SelectMany(source => source.Contexts).GroupBy(context => context, StringComparer.Ordinal)
            .OrderBy(context => context.Key, StringComparer.Ordinal).Select(context => $"{context.Key},{context.Count()}");
        return string.Join(';', issues) is { Length: > 0 } some ? some : null;
    }

    /// <summary>Semicolons part the items, so none may hold one: in an address it is escaped, in a name it becomes a comma.</summary>
    private static string? List(Dyad row, Func<ExportSource, string?> of)
    {
        var items = row.Sources.Select(of).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(item => item.Replace(";", item.Contains("://", StringComparison.Ordinal) ? "%3B" : ",", StringComparison.Ordinal));
        return string.Join(';', items) is { Length: > 0 } some ? some : null;
    }
}
