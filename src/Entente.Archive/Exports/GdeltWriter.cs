using System.Globalization;

namespace Entente.Archive.Exports;

/// <summary>
/// GDELT's event tables, 1.0 and 2.0, and the mentions of the second: tabs, no header, no quotation. Events of one day with
/// the same actors, code and place are one row, as GDELT has them.
/// </summary>
internal static class GdeltWriter
{
    private const string Dense = "yyyyMMdd";

    /// <param name="mentions">Gets the mentions; null for GDELT 1.0.</param>
    public static IEventWriter Create(
        ExportFormat format, ExportTables tables, IReadOnlySet<string>? among, TextWriter events, TextWriter? mentions)
    {
        var eventColumns = new ColumnSet<Dyad>(tables, format.Name, Events(tables, isSecond: mentions is not null));
        var mentionColumns = mentions is null ? null : new ColumnSet<(Dyad, ExportSource)>(tables, "gdelt2-mentions", Mentions());
        return new DyadWriter(format, tables, among, dyad => dyad.Of.Event.Where?.Name, Write, mentions is null ? [events] : [events, mentions]);

        void Write(Dyad dyad)
        {
            Cells.WriteTabs(events, eventColumns.Of(dyad));
            if (mentionColumns is null)
            {
                return;
            }

            foreach (var source in dyad.Sources)
            {
                Cells.WriteTabs(mentions!, mentionColumns.Of((dyad, source))); // not null: it has columns
            }
        }
    }

    private static Dictionary<string, Func<Dyad, string?>> Events(ExportTables tables, bool isSecond)
    {
        var columns = new Dictionary<string, Func<Dyad, string?>>(StringComparer.Ordinal)
        {
            ["GLOBALEVENTID"] = dyad => Cells.Of(dyad.Number),
            ["SQLDATE"] = dyad => Cells.Of(dyad.Day, Dense),
            ["MonthYear"] = dyad => Cells.Of(dyad.Day, "yyyyMM"),
            ["Year"] = dyad => Cells.Of(dyad.Day, "yyyy"),
            ["FractionDate"] = dyad => Fraction(dyad.Day),
            ["IsRootEvent"] = dyad => dyad.Sources.Any(source => source.IsLead) ? "1" : "0",
            ["EventCode"] = dyad => dyad.Act.Cameo,
            ["EventBaseCode"] = dyad => dyad.Act.Cameo[..3],
            ["EventRootCode"] = dyad => dyad.Act.Cameo[..2],
            ["QuadClass"] = dyad => tables.Cameo(dyad.Act.Cameo)?.Quad,
            ["GoldsteinScale"] = dyad => tables.Cameo(dyad.Act.Cameo)?.Gdelt,
            ["NumMentions"] = dyad => Cells.Of(dyad.Reports),
            ["NumSources"] = dyad => Cells.Of(dyad.Outlets),
            ["NumArticles"] = dyad => Cells.Of(dyad.Articles),
            ["DATEADDED"] = dyad => Added(dyad, isSecond),
            ["SOURCEURL"] = dyad => dyad.Of.Best.Url ?? dyad.Sources.Select(source => source.Url).FirstOrDefault(url => url is not null),
        };
        AddActor(columns, "Actor1", dyad => dyad.ActorCodes);
        AddActor(columns, "Actor2", dyad => dyad.RecipientCodes);
        AddPlace(columns, dyad => Places.Of(dyad.Of.Event.Where, tables));
        return columns;
    }

    private static void AddActor(Dictionary<string, Func<Dyad, string?>> columns, string side, Func<Dyad, PartyCodes> codes)
    {
        columns[side + "Code"] = dyad => codes(dyad).Cameo;
        columns[side + "Name"] = dyad => codes(dyad).Name?.ToUpperInvariant();
        columns[side + "CountryCode"] = dyad => codes(dyad).Country;
        columns[side + "KnownGroupCode"] = dyad => codes(dyad).Group;
        columns[side + "Type1Code"] = dyad => codes(dyad).Type;
        columns[side + "Type2Code"] = dyad => codes(dyad).SecondType;
    }

    /// <summary>The type of a town is 4, in the United States 3; anything else is a match on the country, 1.</summary>
    private static void AddPlace(Dictionary<string, Func<Dyad, string?>> columns, Func<Dyad, Places> place)
    {
        columns["ActionGeo_Type"] = dyad => place(dyad) switch
        {
            { State: null } => null,
            { IsTown: true, State: "USA" } => "3",
            { IsTown: true } => "4",
            _ => "1",
        };
        columns["ActionGeo_FullName"] = dyad => place(dyad) switch
        {
            { IsState: false, Country: { } country, Name: var name } => $"{name}, {country}",
            { Name: var name } => name,
        };
        columns["ActionGeo_CountryCode"] = dyad => place(dyad).Fips;
        columns["ActionGeo_ADM1Code"] = dyad => place(dyad) is { IsTown: false, Fips: { } fips } ? fips : null;
        columns["ActionGeo_FeatureID"] = dyad => place(dyad) is { IsState: true, Fips: { } fips } ? fips : null;
    }

    private static Dictionary<string, Func<(Dyad Row, ExportSource Source), string?>> Mentions() => new(StringComparer.Ordinal)
    {
        ["GLOBALEVENTID"] = mention => Cells.Of(mention.Row.Number),
        ["EventTimeDate"] = mention => Added(mention.Row, isSecond: true),
        ["MentionTimeDate"] = mention => Midnight(mention.Source.Published?.Earliest),
        ["MentionType"] = mention => mention.Source.Url is null ? "2" : "1",
        ["MentionSourceName"] = mention => Host(mention.Source.Url) ?? mention.Source.Publisher,
        ["MentionIdentifier"] = mention => mention.Source.Url ?? Citation(mention.Source),
        ["Actor1CharOffset"] = mention => Cells.Of(mention.Source.ActorAt),
        ["Actor2CharOffset"] = mention => Cells.Of(mention.Source.RecipientAt),
        ["ActionCharOffset"] = mention => Cells.Of(mention.Source.Trigger.Start),
        ["InRawText"] = _ => "1",
        ["Confidence"] = mention => Cells.Of(Math.Clamp((long)Math.Round(mention.Source.Confidence * 10) * 10, 10, 100)),
        ["MentionDocLen"] = mention => Cells.Of(mention.Source.Length),
    };

    /// <summary>"BBC, 2018-11-02, Title [3f2a…]": publisher, date and title, as far as known, and the text's id.</summary>
    private static string Citation(ExportSource source) => string.Join(
        ", ", new[] { source.Publisher, source.Published?.Text, source.Title }.Where(part => part is not null).Append($"[{source.Text}]"));

    private static string? Host(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Length > 0
            ? address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host
            : null;

    /// <summary>When it was first reported.</summary>
    private static string? Added(Dyad row, bool isSecond)
    {
        var first = row.Sources.Select(source => source.Published?.Earliest).Min();
        return isSecond ? Midnight(first) : Cells.Of(first, Dense);
    }

    private static string? Midnight(DateOnly? day) => day is null ? null : Cells.Of(day, Dense) + "000000";

    /// <summary>As GDELT counts it: months of thirty days.</summary>
    private static string Fraction(DateOnly day) =>
        (day.Year + ((((day.Month - 1) * 30) + day.Day) / 365.0)).ToString("0.0000", CultureInfo.InvariantCulture);
}
