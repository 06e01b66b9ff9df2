using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Archive.Questions;
using Entente.Coding.Figures;
using Entente.Archive.Store;

namespace Entente.Archive.Dossiers;

/// <summary>A dossier as one JSON object; its events are those of FORMAT.md, with the sentence to quote beside them.</summary>
public static class DossierJson
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="output">Gets UTF-8. Words of articles stand as they are; JSON escapes what would command a terminal.</param>
    public static void Write(Dossier dossier, Func<string, string> nameOf, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("kind", "dossier");
        json.WriteStartArray("states");
        foreach (var state in (string[])[dossier.StateA, dossier.StateB])
        {
            json.WriteStartObject();
            json.WriteString("state", state);
            json.WriteString("name", nameOf(state));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("since", Day(dossier.Since));
        json.WriteString("until", Day(dossier.Until));
        Write(json, dossier.Headline);
        DossierStandingJson.Write(json, dossier);
        Write(json, "events", dossier.Years.SelectMany(year => year.Events), dossier);
        Write(json, "planned", dossier.Planned, dossier);
        Write(json, "together", dossier.Together, dossier);
        Write(json, "denied", dossier.Denied, dossier);
        Write(json, "hypothetical", dossier.Hypothetical, dossier);
        Write(json, dossier.Figures);
        Write(json, dossier.Said);
        Write(json, dossier.Statements);
        WriteLeftOut(json, dossier);
        Write(json, dossier.Hints);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteLeftOut(Utf8JsonWriter json, Dossier dossier)
    {
        json.WriteStartObject("leftOut");
        json.WriteNumber("events", dossier.Years.Sum(year => year.LeftOut));
        foreach (var (name, count) in dossier.LeftOut.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            json.WriteNumber(name, count);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DossierHeadline head)
    {
        json.WriteStartObject("headline");
        json.WriteNumber("events", head.Events);
        json.WriteNumber("reports", head.Reports);
        json.WriteNumber("articles", head.Articles);
        json.WriteNumber("outlets", head.Outlets);
        json.WriteString("first", Day(head.First));
        json.WriteString("last", Day(head.Last));
        json.WriteNumber("verbalCooperation", head.VerbalCooperation);
        json.WriteNumber("materialCooperation", head.MaterialCooperation);
        json.WriteNumber("verbalConflict", head.VerbalConflict);
        json.WriteNumber("materialConflict", head.MaterialConflict);
        Write(json, "meanScore", head.MeanScore is { } mean ? (decimal)Math.Round(mean, 2) : null);
        json.WriteEndObject();
    }

    /// <summary>Each event with all its sentences.</summary>
    private static void Write(Utf8JsonWriter json, string name, IEnumerable<StoredEvent> events, Dossier dossier)
    {
        json.WriteStartArray(name);
        foreach (var entry in events)
        {
            json.WriteStartObject();
            EventJson.Fields(json, entry);
            json.WriteStartArray("tellings");
            foreach (var telling in dossier.Tellings.Of(entry.Event.Id))
            {
                Write(json, telling);
            }

            json.WriteEndArray();
            json.WriteString("citation", Wording.Citation(entry.Best, entry, dossier));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, DossierTelling telling)
    {
        json.WriteStartObject();
        json.WriteString("report", telling.Source.Report);
        json.WriteBoolean("plan", telling.Plan);
        json.WriteString("text", telling.Origin);
        json.WriteString("sentence", telling.Source.Sentence);
        json.WriteString("title", telling.Source.Title);
        json.WriteString("source", telling.Source.Publisher);
        json.WriteString("published", telling.Source.Published?.Text);
        json.WriteString("url", telling.Source.Url);
        json.WriteString("saidBy", telling.SaidBy);
        json.WriteString("stated", telling.Said?.Text);
        json.WriteString("rule", telling.Rule);
        json.WriteString("version", telling.Coder.Tool);
        json.WriteString("knowledge", telling.Coder.Knowledge);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<DossierFigure> figures)
    {
        json.WriteStartArray("figures");
        foreach (var (thing, (figure, source, articles)) in figures.SelectMany((group, at) => group.Amounts.Select(amount => ((at, group), amount))))
        {
            json.WriteStartObject();
            json.WriteNumber("thing", thing.at);
            json.WriteBoolean("differs", thing.group.Differ);
            json.WriteString("event", thing.group.Event?.ToString());
            json.WriteString("measure", figure.Measure);
            EventJson.Write(json, "between", figure.Between);
            EventJson.Write(json, "of", figure.Of);
            Write(json, "value", figure.Value);
            json.WriteString("unit", figure.Unit);
            Write(json, "factor", figure.Factor);
            json.WriteString("base", figure.Base?.Text);
            json.WriteBoolean("approximate", figure.Approximate);
            json.WriteString("bound", figure.Bound.Name());
            Write(json, "upTo", figure.UpTo);
            json.WriteBoolean("forecast", figure.Forecast);
            json.WriteString("period", figure.Period?.Text);
            json.WriteString("saidBy", figure.SaidBy?.Key);
            json.WriteString("article", figure.Article);
            json.WriteNumber("articles", articles);
            EventJson.Write(json, "best", source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<StoredQuotation> said)
    {
        json.WriteStartArray("said");
        foreach (var one in said)
        {
            json.WriteStartObject();
            Fields(json, one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<DossierStatement> statements)
    {
        json.WriteStartArray("statements");
        foreach (var one in statements)
        {
            json.WriteStartObject();
            json.WriteString("by", one.By);
            json.WriteString("of", one.Of);
            json.WriteStartArray("quotations");
            foreach (var quotation in one.Quotations)
            {
                json.WriteStartObject();
                Fields(json, quotation);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Fields(Utf8JsonWriter json, StoredQuotation said)
    {
        var (quotation, source) = said;
        json.WriteString("text", quotation.Text);
        json.WriteString("speaker", quotation.Speaker?.Name ?? quotation.Speaker?.Text);
        json.WriteString("speakerState", quotation.Speaker?.State);
        json.WriteString("addressee", quotation.Addressee?.Key);
        json.WriteBoolean("direct", quotation.Direct);
        json.WriteString("article", quotation.Article);
        EventJson.Write(json, "best", source);
    }

    private static void Write(Utf8JsonWriter json, DossierHints? hints)
    {
        if (hints is null)
        {
            json.WriteNull("hints");
            return;
        }

        json.WriteStartObject("hints");
        json.WriteNumber("otherTimes", hints.OtherTimes);
        Write(json, "ofFirst", hints.OfA);
        Write(json, "ofSecond", hints.OfB);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<Partner> partners)
    {
        json.WriteStartArray(name);
        foreach (var partner in partners)
        {
            json.WriteStartObject();
            json.WriteString("state", partner.State);
            json.WriteNumber("events", partner.Events);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
