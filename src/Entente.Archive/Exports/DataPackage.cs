using System.Text.Encodings.Web;
using System.Text.Json;

namespace Entente.Archive.Exports;

/// <summary>The descriptor of a Frictionless tabular data package for our own table.</summary>
internal static class DataPackage
{
    /// <summary>The file's name, which the standard sets.</summary>
    public const string FileName = "datapackage.json";

    /// <summary>The field of ours by which we know our own descriptors.</summary>
    public const string Mark = "entente";

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="path">The table's file, relative to the descriptor.</param>
    public static void Write(Stream output, string path, ExportTables tables, ExportAbout about, ExportOutcome outcome)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-package");
        json.WriteString("name", "entente-events");
        json.WriteString("title", "Events between states, coded from news reports");
        json.WriteString("version", about.Origin.Version);
        json.WriteStartArray("resources");
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", "events");
        json.WriteString("path", path);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        Dialect(json);
        Schema(json, tables);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject(Mark);
        about.WriteFields(json, outcome);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Dialect(Utf8JsonWriter json)
    {
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", ",");
        json.WriteString("lineTerminator", "\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", true);
        json.WriteBoolean("header", true);
        json.WriteEndObject();
    }

    private static void Schema(Utf8JsonWriter json, ExportTables tables)
    {
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in OwnColumns.Of(tables))
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("type", column.Type);
            json.WriteString("description", column.Meaning);
            json.WriteStartObject("constraints");
            json.WriteBoolean("required", column.IsRequired);
            if (Values(column.Name, tables) is { } values)
            {
                JsonLines.Texts(json, "enum", values);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("primaryKey", "id");
        JsonLines.Texts(json, "missingValues", [""]);
        json.WriteEndObject();
    }

    private static IEnumerable<string>? Values(string column, ExportTables tables) => column switch
    {
        "status" => ExportStatusNames.All,
        "type" => tables.Knowledge.Ontology.Types.Keys,
        _ => null,
    };
}
