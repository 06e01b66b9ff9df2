using System.Text.Json;
using Entente.Dates;
using Entente.Language;

namespace Entente.Archive.Corrections;

/// <summary>Reads the fields of a JSON object that a person may have written, and says which of them is wrong.</summary>
internal sealed class JsonFields
{
    private readonly JsonElement json;
    private readonly string path;

    /// <param name="path">The names of the objects around it, each with a dot; empty for the outermost.</param>
    /// <exception cref="FormatException">It is no object.</exception>
    public JsonFields(JsonElement json, string path)
    {
        (this.json, this.path) = (json, path);
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException(path.Length == 0 ? "it is no JSON object." : $"'{path.TrimEnd('.')}' is no object.");
        }
    }

    public string Text(string name) => TextOrNull(name) ?? throw Missing(name);

    public string? TextOrNull(string name) => Value(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw Wrong(name, "a text"),
    };

    public double Number(string name) =>
        Value(name) is { } value ? value.ValueKind == JsonValueKind.Number ? value.GetDouble() : throw Wrong(name, "a number") : throw Missing(name);

    public int Whole(string name) =>
        Value(name) is { } value ? value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var whole) ? whole : throw Wrong(name, "a whole number") : throw Missing(name);

    /// <summary>False where it is not there.</summary>
    public bool Flag(string name) => Value(name) switch
    {
        null or { ValueKind: JsonValueKind.False } => false,
        { ValueKind: JsonValueKind.True } => true,
        _ => throw Wrong(name, "true or false"),
    };

    public Edtf? Date(string name) =>
        TextOrNull(name) is { } text ? Edtf.TryParse(text) ?? throw Wrong(name, "a date, as 2024-02-20, 2024-02 or 2024") : null;

    public TextSpan Span(string name)
    {
        var value = Value(name) ?? throw Missing(name);
        return value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 2
            && value[0].ValueKind == JsonValueKind.Number && value[0].TryGetInt32(out var start)
            && value[1].ValueKind == JsonValueKind.Number && value[1].TryGetInt32(out var end) && start >= 0 && end >= start
            ? new TextSpan(start, end)
            : throw Wrong(name, "two whole numbers, [start, end]");
    }

    public JsonFields Object(string name) => ObjectOrNull(name) ?? throw Missing(name);

    public JsonFields? ObjectOrNull(string name) => Value(name) is { } value ? new JsonFields(value, $"{path}{name}.") : null;

    public IEnumerable<JsonFields> Objects(string name) => Items(name).Select(item => new JsonFields(item, $"{path}{name}."));

    public IEnumerable<string> Texts(string name) => Items(name).Select(item =>
        item.ValueKind == JsonValueKind.String ? item.GetString()! : throw Wrong(name, "a list of texts")); // not null: it is a string

    private JsonElement.ArrayEnumerator Items(string name) => Value(name) switch
    {
        null => default,
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        _ => throw Wrong(name, "a list"),
    };

    private JsonElement? Value(string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private FormatException Missing(string name) => new($"'{path}{name}' is missing.");

    private FormatException Wrong(string name, string what) => new($"'{path}{name}' must be {what}.");
}
