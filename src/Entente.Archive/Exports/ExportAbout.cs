using System.Collections.Immutable;
using System.Text.Json;
using Entente.Archive.Store;

namespace Entente.Archive.Exports;

/// <summary>What made an export: versions, merge rule, scale and choices. No clock and no path: two runs give the same bytes.</summary>
/// <param name="Merge">The rule that the events were made by.</param>
/// <param name="Coders">What coded the articles, with their number.</param>
internal sealed record ExportAbout(
    ExportFormat Format, ExportSelection Selection, ExportOrigin Origin, string Tables, string Merge,
    ImmutableArray<(CoderVersion Coder, long Articles)> Coders)
{
    public static ExportAbout Of(
        ArchiveStore store, ExportFormat format, ExportSelection selection, ExportTables tables, ExportOrigin origin)
    {
        using var coders = new Statement(store.Connection, """
            SELECT c.tool, c.knowledge, count(*) FROM article a JOIN coder c ON c.no = a.coder GROUP BY 1, 2 ORDER BY 1, 2
            """, 0);
        using var row = coders.Read();
        var list = ImmutableArray.CreateBuilder<(CoderVersion, long)>();
        while (row.Read())
        {
            list.Add((new CoderVersion(row.GetString(0), row.GetString(1)), row.GetInt64(2)));
        }

        return new ExportAbout(format, selection, origin, tables.Hash, store.Rule.Name, list.ToImmutable());
    }

    /// <summary>The statuses that were written, in order.</summary>
    public ImmutableArray<ExportStatus> Statuses =>
        [.. (Selection.Statuses.IsEmpty ? Format.Statuses : Selection.Statuses).Distinct().Order()];

    public void WriteFields(Utf8JsonWriter json)
    {
        json.WriteString("kind", "export");
        json.WriteString("format", Format.Name);
        json.WriteString("title", Format.Title);
        json.WriteString("tool", "entente");
        json.WriteString("version", Origin.Version);
        json.WriteString("knowledge", Origin.Knowledge);
        json.WriteString("tables", Tables);
        json.WriteStartArray("codedBy");
        foreach (var (coder, articles) in Coders)
        {
            json.WriteStartObject();
            json.WriteString("version", coder.Tool);
            json.WriteString("knowledge", coder.Knowledge);
            json.WriteNumber("articles", articles);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("merge", Merge);
        json.WriteString("scale", Format.Scale);
        JsonLines.Texts(json, "statuses", Statuses.Select(status => status.Name()));
        json.WriteString("since", Cells.Of(Selection.Since, "yyyy-MM-dd"));
        json.WriteString("until", Cells.Of(Selection.Until, "yyyy-MM-dd"));
        JsonLines.Texts(json, "states", Selection.States);
        json.WriteBoolean("daysOnly", Selection.DaysOnly);
    }

    /// <summary>The same with how it went: the file beside the rows.</summary>
    public void WriteFields(Utf8JsonWriter json, ExportOutcome outcome)
    {
        WriteFields(json);
        json.WriteNumber("rows", outcome.Rows);
        json.WriteNumber("events", outcome.Events);
        json.WriteNumber("periods", outcome.Periods);
        json.WriteStartObject("leftOut");
        foreach (var (reason, events) in outcome.LeftOut)
        {
            json.WriteNumber(reason, events);
        }

        json.WriteEndObject();
    }
}
