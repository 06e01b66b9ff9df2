using System.Text.Json;
using Entente.Archive.Events;
using Entente.Archive.Store;

namespace Entente.Archive.Exports;

/// <summary>PLOVER JSON: one object a line. Of a mutual event all parties stand on both sides. Sentences are not given: they are the outlets'.</summary>
internal sealed class PloverWriter(ExportFormat format, ExportTables tables, ExportOrigin origin, Stream output) : IEventWriter
{
    private readonly JsonLines lines = new(output);

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
        var act = Act.Of(one, format, tables);
        json.WriteString("id", told.Id.ToString());
        json.WriteString("date", Cells.Of(one.Day, "yyyy-MM-dd"));
        if (one.Status != ExportStatus.Planned && told.When?.Latest is { } last && last != one.Day)
        {
            json.WriteString("enddate", Cells.Of(last, "yyyy-MM-dd"));
        }

        Parties(json, "actor", one, Side.Actor, told.Actor);
        Parties(json, "recipient", one, Side.Recipient, told.Mutual ? told.Actor : told.Recipient);
        JsonLines.Texts(json, "event", [act.Type]);
        Place(json, one);
        json.WriteNumber("quad_code", act.Quad);
        json.WriteNumber("event_scale", act.Score);
        JsonLines.Texts(json, "mode", Modes(one, act));
        JsonLines.Texts(json, "context", told.Contexts);
        json.WriteStartObject("text_info");
        json.WriteNumber("start", one.Quoted.Sentence.Start);
        json.WriteNumber("end", one.Quoted.Sentence.End);
        json.WriteEndObject();
        Cite(json, one);
        json.WriteString("coder", $"entente {origin.Version}");
        if (Comment(one) is { Length: > 0 } comment)
        {
            json.WriteString("comment", comment);
        }
    }

    /// <summary>The mode, and PLOVER's auxiliary modes, which stand beside it.</summary>
    private static IEnumerable<string> Modes(ExportEvent one, Act act)
    {
        string?[] modes = [act.Mode, one.Status switch
        {
            ExportStatus.Historical => "historical",
            ExportStatus.Negated => "negation",
            ExportStatus.Hypothetical => "hypothetical",
            _ => null,
        }];
        return modes.OfType<string>();
    }

    private static string Comment(ExportEvent one)
    {
        var told = one.Event;
        string?[] remarks =
        [
            told.Mutual ? "mutual" : null,
            one.Status == ExportStatus.Planned
                ? string.Join(' ', new[] { "announced:", told.Type, told.Mode, told.When?.Text }.OfType<string>()) : null,
            one.Status != ExportStatus.Planned && told.When is { IsDay: false } ? $"date: {told.When.Text}" : null,
        ];
        return string.Join("; ", remarks.OfType<string>());
    }

    private void Parties(Utf8JsonWriter json, string name, ExportEvent one, Side side, IEnumerable<EventParty> parties)
    {
        json.WriteStartArray(name);
        foreach (var party in parties)
        {
            var codes = PartyCodes.Of(party, one.Day, tables);
            json.WriteStartObject();
            JsonLines.Text(json, "code", codes.Plover);
            JsonLines.Text(json, "sector", party.Sector);
            JsonLines.Text(json, "entity_text",
                one.Words.GetValueOrDefault((side, party.Key)) ?? one.Words.GetValueOrDefault((Side.Actor, party.Key))
                    ?? one.Words.GetValueOrDefault((Side.Recipient, party.Key)));
            JsonLines.Text(json, "identifier_text", codes.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Place(Utf8JsonWriter json, ExportEvent one)
    {
        if (one.Event.Where is not { } where)
        {
            return;
        }

        var place = Places.Of(where, tables);
        json.WriteStartObject("event_loc");
        JsonLines.Text(json, "resolved_place", place.Name);
        JsonLines.Text(json, "city", place.IsTown ? place.Name : null);
        JsonLines.Text(json, "country", place.Country);
        JsonLines.Text(json, "country_code", place.State);
        json.WriteEndObject();
    }

    private void Cite(Utf8JsonWriter json, ExportEvent one)
    {
        json.WriteStartObject("cite_info");
        JsonLines.Text(json, "url", one.Best.Url);
        JsonLines.Text(json, "title", one.Best.Title);
        JsonLines.Text(json, "language", one.Quoted.Language);
        JsonLines.Text(json, "publication", one.Best.Publisher);
        JsonLines.Text(json, "citation", one.Best.Published is { } published ? $"{published.Text}, text {one.Quoted.Text}" : $"text {one.Quoted.Text}");
        json.WriteString("codebook", $"entente knowledge {origin.Knowledge}");
        json.WriteString("version", origin.Version);
        json.WriteEndObject();
    }
}
