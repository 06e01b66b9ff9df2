using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Archive.Questions;
using Entente.Language;

namespace Entente.Archive.Corrections;

/// <summary>Corrections as JSON, one object a line: docs/corrections.md lists the fields.</summary>
public static class CorrectionJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="output">Gets UTF-8, each line ended by a line feed.</param>
    public static void Write(IEnumerable<Correction> corrections, Stream output)
    {
        foreach (var one in corrections)
        {
            using (var json = new Utf8JsonWriter(output, Plain))
            {
                Write(json, one);
            }

            output.WriteByte((byte)'\n');
        }
    }

    internal static void Write(Utf8JsonWriter json, Correction one)
    {
        json.WriteStartObject();
        json.WriteString("kind", one.Ruling.Kind);
        json.WriteString("id", one.Id);
        json.WriteString("author", one.Author);
        json.WriteString("at", Correction.Text(one.At));
        json.WriteString("note", one.Note);
        Fields(json, one.Ruling);
        json.WriteEndObject();
    }

    /// <summary>Reads a line that was written here, or by a person. Its id is made anew from what it says.</summary>
    /// <exception cref="FormatException">A field is missing or says what it cannot; the message names it.</exception>
    public static Correction Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var fields = new JsonFields(json.RootElement, "");
            var at = fields.Text("at");
            if (!DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            {
                throw new FormatException($"'at' is '{at}', which is no time. Write 2024-02-20T10:00:00Z.");
            }

            return Correction.By(fields.Text("author"), time, fields.TextOrNull("note"), Ruling(fields.Text("kind"), fields));
        }
        catch (JsonException fault)
        {
            throw new FormatException($"it is no JSON object: {fault.Message}", fault);
        }
    }

    /// <summary>What the table keeps beside the columns.</summary>
    internal static string Body(Ruling ruling)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            Fields(json, ruling);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <exception cref="FormatException">The body is not what <see cref="Body"/> makes.</exception>
    internal static Ruling FromBody(string kind, string body)
    {
        using var json = JsonDocument.Parse(body);
        return Ruling(kind, new JsonFields(json.RootElement, ""));
    }

    private static void Fields(Utf8JsonWriter json, Ruling ruling) => ruling.Match(
        report =>
        {
            Write(json, "report", report.At);
            Write(json, report.Coding);
            return true;
        },
        merge =>
        {
            Write(json, "reports", merge.Reports);
            return true;
        },
        split =>
        {
            Write(json, "reports", split.Reports);
            Write(json, "others", split.Others);
            return true;
        },
        alias =>
        {
            json.WriteString("name", alias.Name);
            json.WriteString("actor", alias.Actor);
            return true;
        },
        undo =>
        {
            json.WriteString("correction", undo.Correction);
            return true;
        });

    private static Ruling Ruling(string kind, JsonFields fields) => kind switch
    {
        "report" => new Ruling.OfReport(Anchor(fields.Object("report")), Coding(fields.ObjectOrNull("coding"))),
        "merge" => new Ruling.OneEvent(Anchors(fields, "reports", 2)),
        "split" => new Ruling.TwoEvents(Anchors(fields, "reports", 1), Anchors(fields, "others", 1)),
        "alias" => new Ruling.AnotherName(fields.Text("name"), fields.Text("actor")),
        "undo" => new Ruling.Undone(fields.Text("correction")),
        _ => throw new FormatException($"'kind' is '{kind}'; it is report, merge, split, alias or undo."),
    };

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<ReportAnchor> anchors)
    {
        json.WriteStartArray(name);
        foreach (var anchor in anchors)
        {
            json.WriteStartObject();
            Fields(json, anchor);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, ReportAnchor anchor)
    {
        json.WriteStartObject(name);
        Fields(json, anchor);
        json.WriteEndObject();
    }

    private static void Fields(Utf8JsonWriter json, ReportAnchor anchor)
    {
        json.WriteString("id", anchor.Report);
        json.WriteString("text", anchor.Text);
        Write(json, "trigger", anchor.Trigger);
        Write(json, "sentence", anchor.Sentence);
        json.WriteString("type", anchor.Type);
    }

    private static void Write(Utf8JsonWriter json, string name, TextSpan span)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private static ImmutableArray<ReportAnchor> Anchors(JsonFields fields, string name, int least)
    {
        ImmutableArray<ReportAnchor> anchors = [.. fields.Objects(name).Select(Anchor)];
        return anchors.Length >= least ? anchors : throw new FormatException($"'{name}' has {anchors.Length} reports; it needs {least}.");
    }

    private static ReportAnchor Anchor(JsonFields fields) =>
        new(fields.Text("text"), fields.Span("trigger"), fields.Span("sentence"), fields.TextOrNull("id"), fields.Text("type"));

    private static void Write(Utf8JsonWriter json, JudgedCoding? coding)
    {
        if (coding is null)
        {
            json.WriteNull("coding");
            return;
        }

        json.WriteStartObject("coding");
        json.WriteString("type", coding.Type);
        json.WriteString("mode", coding.Mode);
        json.WriteNumber("quad", coding.Quad);
        json.WriteNumber("score", coding.Score);
        json.WriteString("cameo", coding.Cameo);
        Write(json, "actor", coding.Actor);
        Write(json, "recipient", coding.Recipient);
        json.WriteBoolean("mutual", coding.Mutual);
        json.WriteString("when", coding.When?.Text);
        EventJson.Write(json, "auxiliary", coding.Auxiliary);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<JudgedParty> side) =>
        EventJson.WriteParties(json, name, side.Select(party => (party.State, party.Sector, party.Id, party.Name)));

    private static JudgedCoding? Coding(JsonFields? fields) => fields is null ? null : new JudgedCoding
    {
        Type = fields.Text("type"),
        Mode = fields.TextOrNull("mode"),
        Quad = fields.Whole("quad"),
        Score = fields.Number("score"),
        Cameo = fields.Text("cameo"),
        Actor = [.. fields.Objects("actor").Select(Party)],
        Recipient = [.. fields.Objects("recipient").Select(Party)],
        Mutual = fields.Flag("mutual"),
        When = fields.Date("when"),
        Auxiliary = [.. fields.Texts("auxiliary").Order(StringComparer.Ordinal)],
    };

    private static JudgedParty Party(JsonFields fields) =>
        new(fields.TextOrNull("state"), fields.TextOrNull("sector"), fields.TextOrNull("id"), fields.TextOrNull("name"));
}
