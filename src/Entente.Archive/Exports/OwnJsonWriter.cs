using System.Collections.Immutable;
using System.Text.Json;
using Entente.Archive.Questions;
using Entente.Language;

namespace Entente.Archive.Exports;

/// <summary>
/// Our own JSON Lines: first what made the file, kind "export", then one object an event, as docs/format.md describes it,
/// with where each of its reports stands.
/// </summary>
internal sealed class OwnJsonWriter : IEventWriter
{
    private readonly JsonLines lines;
    private readonly ExportTables tables;

    /// <param name="about">Writes the fields of the first line.</param>
    public OwnJsonWriter(ExportTables tables, Stream output, Action<Utf8JsonWriter> about)
    {
        this.tables = tables;
        lines = new JsonLines(output);
        lines.Write(about);
    }

    public long Rows { get; private set; }

    public string? Write(ExportEvent one)
    {
        lines.Write(json => Event(json, one));
        Rows++;
        return null;
    }

    public void Finish() => lines.Flush();

    public void Dispose() => lines.Dispose();

    private void Event(Utf8JsonWriter json, ExportEvent one)
    {
        var told = one.Event;
        json.WriteString("kind", "event");
        json.WriteString("id", told.Id.ToString());
        json.WriteString("status", one.Status.Name());
        json.WriteString("type", told.Type);
        json.WriteString("mode", told.Mode);
        JsonLines.Texts(json, "context", told.Contexts);
        json.WriteNumber("quad", told.Quad);
        json.WriteNumber("score", told.Score);
        json.WriteString("cameo", told.Cameo);
        WriteRaw(json, "goldstein", tables.Cameo(told.Cameo)?.Gdelt);
        EventJson.Write(json, "actor", told.Actor);
        EventJson.Write(json, "recipient", told.Recipient);
        json.WriteBoolean("mutual", told.Mutual);
        json.WriteString("when", told.When?.Text);
        EventJson.Write(json, told.Content);
        EventJson.Write(json, told.Where);
        json.WriteNumber("confidence", told.Confidence);
        JsonLines.Texts(json, "reports", one.Sources.Select(source => source.Report).Distinct(StringComparer.Ordinal));
        JsonLines.Texts(json, "plans", told.Members.Where(member => member.Plan).Select(member => member.ReportId)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        json.WriteNumber("reportCount", told.Reports);
        json.WriteNumber("planCount", told.Plans);
        json.WriteNumber("articles", told.Articles);
        json.WriteNumber("outlets", told.Outlets);
        json.WriteString("first", told.First?.Text);
        json.WriteString("last", told.Last?.Text);
        json.WriteStartObject("best");
        json.WriteString("report", one.Quoted.Report);
        json.WriteString("sentence", one.Best.Sentence);
        json.WriteEndObject();
        Evidence(json, one.Sources);
    }

    private static void Evidence(Utf8JsonWriter json, ImmutableArray<ExportSource> sources)
    {
        json.WriteStartArray("evidence");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("report", source.Report);
            json.WriteString("article", source.Text);
            if (source.Origin != source.Text)
            {
                json.WriteString("copyOf", source.Origin);
            }

            json.WriteString("source", source.Publisher);
            json.WriteString("published", source.Published?.Text);
            json.WriteString("title", source.Title);
            json.WriteString("url", source.Url);
            Span(json, "sentence", source.Sentence);
            Span(json, "trigger", source.Trigger);
            json.WriteNumber("confidence", source.Confidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Span(Utf8JsonWriter json, string name, TextSpan span)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private static void WriteRaw(Utf8JsonWriter json, string name, string? number)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(number ?? "null");
    }
}
