using System.Globalization;
using System.Text.Json;

namespace Entente.Tests.Coding.Times.Recognizers;

/// <summary>One case of the Recognizers-Text specification: a text, its day, and the times that the library finds in it.</summary>
internal sealed record RecognizersCase(string File, string Text, string? Published, IReadOnlyList<RecognizersResult> Times)
{
    private const string DayWithoutContext = "2016-11-07";

    /// <summary>Reads a file in either of its two shapes (of parsers and of models).</summary>
    public static IReadOnlyList<RecognizersCase> Read(string path)
    {
        using var json = JsonDocument.Parse(System.IO.File.ReadAllText(path).TrimStart('\uFEFF'));
        return [.. json.RootElement.EnumerateArray().Select(item => new RecognizersCase(
            Path.GetFileNameWithoutExtension(path),
            item.GetProperty("Input").GetString() ?? "",
            item.TryGetProperty("Context", out var context) && context.TryGetProperty("ReferenceDateTime", out var date)
                ? date.GetString()?[..10]
                : DayWithoutContext,
            [.. item.GetProperty("Results").EnumerateArray().Select(RecognizersResult.Of)]))];
    }
}

/// <summary>A time of a case.</summary>
/// <param name="Kind">"date", "daterange", "datetime", "datetimerange", "time", "timerange", "duration" or "set".</param>
/// <param name="Timex">What the words give by themselves; X stands for what they leave open.</param>
/// <param name="Mod">"before", "since", "end" …; empty without one.</param>
/// <param name="Readings">One, or a past and a future one.</param>
internal sealed record RecognizersResult(
    string Words, int From, int To, string Kind, string Timex, string Mod, IReadOnlyList<RecognizersReading> Readings)
{
    public static RecognizersResult Of(JsonElement item)
    {
        var kind = (Said(item, "TypeName") ?? Said(item, "Type") ?? "").Replace("datetimeV2.", "", StringComparison.Ordinal);
        var words = Said(item, "Text") ?? "";
        var start = item.GetProperty("Start").GetInt32();
        var end = item.TryGetProperty("End", out var last) ? last.GetInt32() + 1 : start + words.Length;
        var value = item.TryGetProperty("Resolution", out var found) || item.TryGetProperty("Value", out found) ? found : default;
        var listed = value.ValueKind == JsonValueKind.Object && value.TryGetProperty("values", out var values) && values.ValueKind == JsonValueKind.Array;
        var (timex, mod, readings) = listed ? OfModel(value.GetProperty("values")) : OfParser(value);
        return new RecognizersResult(words, start, end, kind, timex, mod, readings);
    }

    private static (string Timex, string Mod, IReadOnlyList<RecognizersReading> Readings) OfModel(JsonElement values)
    {
        var first = values.EnumerateArray().First();
        return (Said(first, "timex") ?? "", Said(first, "Mod") ?? "", [.. values.EnumerateArray().Select(v =>
            RecognizersReading.Of(Said(v, "value"), Said(v, "start"), Said(v, "end"))).Distinct()]);
    }

    private static (string Timex, string Mod, IReadOnlyList<RecognizersReading> Readings) OfParser(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return ("", "", []);
        }

        var readings = new[] { "PastResolution", "FutureResolution" }
            .Where(side => value.TryGetProperty(side, out var reading) && reading.ValueKind == JsonValueKind.Object)
            .Select(side => value.GetProperty(side))
            .Select(r => RecognizersReading.Of(
                Said(r, "date") ?? Said(r, "dateTime"), Said(r, "startDate") ?? Said(r, "startDateTime"), Said(r, "endDate") ?? Said(r, "endDateTime")));
        return (Said(value, "Timex") ?? Said(value, "timex") ?? "", Said(value, "Mod") ?? "", [.. readings.Distinct()]);
    }

    private static string? Said(JsonElement item, string key) =>
        item.TryGetProperty(key, out var found) && found.ValueKind == JsonValueKind.String ? found.GetString() : null;
}

/// <summary>The days of one reading. With only <see cref="Start"/> or <see cref="End"/> it is open at the other side.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">As it stands in the file: of a range of days the day after it.</param>
/// <param name="IsDay">One day, not a range.</param>
internal readonly record struct RecognizersReading(DateOnly? Start, DateOnly? End, bool IsDay)
{
    /// <summary>The library could not date it: a day that does not exist, or a season.</summary>
    public bool IsUnresolved => Start is null && End is null;

    public static RecognizersReading Of(string? value, string? start, string? end) =>
        Day(value) is { } day ? new(day, day, true) : new(Day(start), Day(end), false);

    private static DateOnly? Day(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year > 1
            ? day
            : null;
}
