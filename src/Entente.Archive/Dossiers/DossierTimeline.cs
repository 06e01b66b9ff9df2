using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Entente.Archive.Events;
using Entente.Archive.Store;
using Entente.Dates;

namespace Entente.Archive.Dossiers;

/// <summary>
/// A dossier in the JSON of Knight Lab's TimelineJS 3: https://timeline.knightlab.com/docs/json-format.html. That program
/// shows text as HTML, so every word is encoded. An event without any date has no place on a time line and is left out.
/// </summary>
public static class DossierTimeline
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <param name="output">Gets UTF-8.</param>
    public static void Write(Dossier dossier, Func<string, string> nameOf, Stream output)
    {
        var wording = new Wording(nameOf);
        var all = dossier.Years.SelectMany(year => year.Events)
            .Concat(dossier.Planned).Concat(dossier.Denied).Concat(dossier.Hypothetical).Concat(dossier.Together).ToList();
        var dated = all.FindAll(entry => Dates(entry.Event.When) is not null);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteStartObject("title");
        Text(json, wording.Title(dossier) + (Wording.Time(dossier) is { } time ? $", {time}" : ""),
            $"<p>{Safe(Wording.Plural(dated.Count, "event"))}{(dated.Count < all.Count ? Safe($", {all.Count - dated.Count} more without a date") : "")}</p>"
            + string.Concat(wording.Hints(dossier).Select(hint => $"<p>{Safe(hint)}</p>")));
        json.WriteString("unique_id", "title");
        json.WriteEndObject();
        json.WriteStartArray("events");
        foreach (var entry in dated)
        {
            Write(json, entry, dossier, wording);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, StoredEvent entry, Dossier dossier, Wording wording)
    {
        var one = entry.Event;
        var (start, end) = Dates(one.When)!.Value; // not null: the undated were left out
        json.WriteStartObject();
        Date(json, "start_date", start);
        if (end is { } last)
        {
            Date(json, "end_date", last);
        }

        json.WriteString("display_date", Safe(DateWords.Of(one.When)));
        var source = Safe(Wording.Source(entry.Best));
        var linked = Untrusted.Link(entry.Best.Url) is { } link ? $"<a href=\"{Encoder.Encode(link)}\" rel=\"noreferrer\">{source}</a>" : source;
        Text(json, $"{wording.Parties(one)}: {Wording.Kind(one)}",
            $"<blockquote>“{Safe(Wording.Quote(entry.Best.Sentence))}”</blockquote><p>{linked}</p><p>{Safe(Wording.Counts(one, dossier.AsOf))}</p>");
        json.WriteString("group", Safe(Group(one)));
        json.WriteString("unique_id", one.Id.ToString());
        json.WriteEndObject();
    }

    /// <summary>The headline is encoded here; the text is HTML whose words are encoded already.</summary>
    private static void Text(Utf8JsonWriter json, string headline, string text)
    {
        json.WriteStartObject("text");
        json.WriteString("headline", Safe(headline));
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Group(Event one) => one.Status switch
    {
        EventStatus.Planned => "Planned",
        EventStatus.Denied => "Denied",
        EventStatus.Hypothetical => "Only possible",
        _ => one.Quad switch { 1 => "Cooperation in words", 2 => "Cooperation in deeds", 3 => "Conflict in words", _ => "Conflict in deeds" },
    };

    private static void Date(Utf8JsonWriter json, string name, TimelineDate date)
    {
        json.WriteStartObject(name);
        json.WriteNumber("year", date.Year);
        if (date.Month is { } month)
        {
            json.WriteNumber("month", month);
        }

        if (date.Day is { } day)
        {
            json.WriteNumber("day", day);
        }

        json.WriteEndObject();
    }

    /// <summary>Start and end, each no finer than the date says; null for no date. An open side is left at the one that is known.</summary>
    internal static (TimelineDate Start, TimelineDate? End)? Dates(Edtf? when)
    {
        if (when is null)
        {
            return null;
        }

        var (first, last) = (Side(when.First, false), Side(when.Last, true));
        return (first, last) switch
        {
            ({ } from, { } to) => (from, from == to ? null : to),
            ({ } from, null) => (from, null),
            (null, { } to) => (to, null),
            _ => null,
        };
    }

    /// <summary>A season, quarter, decade or century is its first month or year, or its last.</summary>
    private static TimelineDate? Side(Edtf? date, bool last)
    {
        var day = last ? date?.Latest : date?.Earliest;
        if (date is null || day is not { } known)
        {
            return null;
        }

        return date.Text.TrimEnd('?', '~', '%').Length switch
        {
            10 when date.IsDay => new TimelineDate(known.Year, known.Month, known.Day),
            7 => new TimelineDate(known.Year, known.Month, null),
            4 => new TimelineDate(known.Year, null, null),
            _ when date.IsDay => new TimelineDate(known.Year, known.Month, known.Day),
            _ => new TimelineDate(known.Year, known.Month, null),
        };
    }

    private static string Safe(string words) => Encoder.Encode(Untrusted.Line(words));
}

/// <param name="Month">Null where only the year is known.</param>
/// <param name="Day">Null where only the month is known.</param>
internal readonly record struct TimelineDate(int Year, int? Month, int? Day);
