using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Archive.Events;
using Entente.Archive.Questions.Episodes;
using Entente.Archive.Store;
using Entente.Coding.Reports;

namespace Entente.Archive.Questions;

/// <summary>Events as JSON with the fields of FORMAT.md, and the sentence to quote for each.</summary>
public static class EventJson
{
    // The relaxed encoder leaves letters of all scripts as they are, and still escapes what would command a terminal.
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One event a line.</summary>
    /// <param name="output">Gets UTF-8, each line ended by a line feed.</param>
    public static void WriteLines(IEnumerable<StoredEvent> events, Stream output) =>
        WriteLines(events, output, (json, entry) => Fields(json, entry));

    /// <summary>One event a line, with the id of the episode that it is a part of, or null.</summary>
    public static void WriteLines(IEnumerable<StoredEvent> events, EpisodeFinder episodes, Stream output) =>
        WriteLines(events, output, (json, entry) =>
        {
            Fields(json, entry);
            json.WriteString("episode", episodes.Of(entry)?.Id.ToString());
        });

    /// <summary>One object a line; the action writes its properties.</summary>
    internal static void WriteLines<T>(IEnumerable<T> items, Stream output, Action<Utf8JsonWriter, T> fields)
    {
        using var json = new Utf8JsonWriter(output, OneLine);
        foreach (var item in items)
        {
            json.WriteStartObject();
            fields(json, item);
            json.WriteEndObject();
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }

    /// <summary>The event's properties and "best", the sentence to quote, into an object that is open.</summary>
    internal static void Fields(Utf8JsonWriter json, StoredEvent entry)
    {
        Fields(json, entry.Event);
        Write(json, "best", entry.Best);
    }

    internal static void Write(Utf8JsonWriter json, string name, Evidence evidence)
    {
        json.WriteStartObject(name);
        Fields(json, evidence);
        json.WriteEndObject();
    }

    /// <summary>The properties of a sentence and its source, into an object that is open.</summary>
    internal static void Fields(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteString("report", evidence.Report);
        json.WriteString("sentence", evidence.Sentence);
        json.WriteString("title", evidence.Title);
        json.WriteString("source", evidence.Publisher);
        json.WriteString("published", evidence.Published?.Text);
        json.WriteString("url", evidence.Url);
    }

    private static void Fields(Utf8JsonWriter json, Event one)
    {
        json.WriteString("kind", "event");
        json.WriteString("id", one.Id.ToString());
        json.WriteString("status", one.Status.Name());
        json.WriteString("type", one.Type);
        json.WriteString("mode", one.Mode);
        Write(json, "context", one.Contexts);
        json.WriteNumber("quad", one.Quad);
        json.WriteNumber("score", one.Score);
        json.WriteString("cameo", one.Cameo);
        Write(json, "actor", one.Actor);
        Write(json, "recipient", one.Recipient);
        json.WriteBoolean("mutual", one.Mutual);
        json.WriteString("when", one.When?.Text);
        Write(json, one.Content);
        Write(json, one.Where);
        json.WriteNumber("confidence", one.Confidence);
        Write(json, "reports", [.. one.Members.Where(member => !member.Plan).Select(member => member.ReportId).Distinct()]);
        Write(json, "plans", [.. one.Members.Where(member => member.Plan).Select(member => member.ReportId).Distinct()]);
        json.WriteNumber("articles", one.Articles);
        json.WriteNumber("outlets", one.Outlets);
        json.WriteString("first", one.First?.Text);
        json.WriteString("last", one.Last?.Text);
    }

    internal static void Write(Utf8JsonWriter json, string name, ImmutableArray<EventParty> parties) =>
        WriteParties(json, name, parties.Select(party => (party.State, party.Sector, party.Id, party.Name)));

    /// <summary>Parties without their words in a text, as events and corrections have them.</summary>
    internal static void WriteParties(
        Utf8JsonWriter json, string name, IEnumerable<(string? State, string? Sector, string? Id, string? Name)> parties)
    {
        json.WriteStartArray(name);
        foreach (var party in parties)
        {
            json.WriteStartObject();
            json.WriteString("state", party.State);
            json.WriteString("sector", party.Sector);
            json.WriteString("id", party.Id);
            json.WriteString("name", party.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter json, ReportContent? content)
    {
        if (content is null)
        {
            json.WriteNull("content");
            return;
        }

        json.WriteStartObject("content");
        json.WriteString("type", content.Type);
        json.WriteString("mode", content.Mode);
        json.WriteString("when", content.When?.Text);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, EventPlace? place)
    {
        if (place is null)
        {
            json.WriteNull("where");
            return;
        }

        json.WriteStartObject("where");
        json.WriteString("name", place.Name);
        json.WriteString("state", place.State);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, string name, ImmutableArray<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
