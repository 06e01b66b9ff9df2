using System.Text.Encodings.Web;
using System.Text.Json;

namespace Entente.Archive.Exports;

/// <summary>Writes JSON objects, one a line, in UTF-8. Letters stand as they are; JSON escapes control characters.</summary>
internal sealed class JsonLines(Stream output) : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter json = new(output, Options);

    public void Write(Action<Utf8JsonWriter> fields)
    {
        json.Reset();
        json.WriteStartObject();
        fields(json);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    public void Flush() => output.Flush();

    public void Dispose()
    {
        json.Dispose();
        output.Dispose();
    }

    /// <summary>A text; nothing where there is none. Half of a character pair, which no JSON holds, becomes a blank.</summary>
    public static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, Cells.Line(text));
        }
    }

    public static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
