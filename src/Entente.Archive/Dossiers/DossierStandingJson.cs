using System.Globalization;
using System.Text.Json;
using Entente.Archive.Questions;

namespace Entente.Archive.Dossiers;

/// <summary>What stands between two states, as properties of a dossier's JSON: events are named by their ids, and stand in its lists.</summary>
internal static class DossierStandingJson
{
    public static void Write(Utf8JsonWriter json, Dossier dossier)
    {
        json.WriteString("asOf", Day(dossier.AsOf));
        Write(json, dossier.Origin);
        Write(json, dossier.Change);
        List(json, "course", dossier.Course, period =>
        {
            json.WriteString("period", period.Name);
            Fields(json, period.Counts);
        });
        List(json, "agreements", dossier.Agreements, one =>
        {
            json.WriteString("event", one.Entry.Event.Id.ToString());
            json.WriteString("stage", one.Stage.Name());
            json.WriteString("ended", one.Ended?.Event.Id.ToString());
        });
        List(json, "measures", dossier.Measures, one =>
        {
            json.WriteString("kind", one.Kind);
            json.WriteString("by", one.By);
            json.WriteString("on", one.On);
            json.WriteString("since", one.Imposed?.Event.When?.Text);
            json.WriteString("imposed", one.Imposed?.Event.Id.ToString());
            json.WriteString("lifted", one.Lifted?.Event.Id.ToString());
        });
        List(json, "visits", dossier.Visits, one =>
        {
            json.WriteString("from", one.From);
            json.WriteString("to", one.To);
            json.WriteString("when", one.When?.Text);
            json.WriteString("place", one.Place);
            EventJson.Write(json, "persons", one.Persons);
            EventJson.Write(json, "events", [.. one.Events.Select(entry => entry.Event.Id.ToString())]);
        });
        List(json, "plans", dossier.Plans, one =>
        {
            json.WriteString("event", one.Entry.Event.Id.ToString());
            json.WriteString("standing", one.Standing switch { PlanStanding.Overdue => "overdue", PlanStanding.ToCome => "to come", _ => "undated" });
            json.WriteString("perhaps", one.Perhaps?.Event.Id.ToString());
        });
        List(json, "contradictions", dossier.Contradictions, one =>
        {
            json.WriteString("about", one.About);
            json.WriteString("event", one.Entry?.Event.Id.ToString());
            json.WriteString("denied", one.Denied?.Event.Id.ToString());
            List(json, "sides", one.Sides, side =>
            {
                json.WriteString("value", side.Value);
                List(json, "sources", side.Sources, source => EventJson.Fields(json, source));
            });
        });
        Write(json, dossier.Coverage);
    }

    private static void Write(Utf8JsonWriter json, DossierOrigin origin)
    {
        json.WriteStartObject("madeBy");
        json.WriteString("merge", origin.Merge);
        json.WriteNumber("articles", origin.Articles);
        List(json, "codedBy", origin.Coders, coder =>
        {
            json.WriteString("version", coder.Tool);
            json.WriteString("knowledge", coder.Knowledge);
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DossierChange? change)
    {
        if (change is null)
        {
            json.WriteNull("change");
            return;
        }

        json.WriteStartObject("change");
        json.WriteBoolean("enough", change.Enough);
        Window("recent", change.RecentFrom, change.Last, change.RecentArticles, change.Recent);
        Window("baseline", change.BaselineFrom, change.BaselineUntil, change.BaselineArticles, change.Baseline);
        json.WriteNumber("leftOut", change.LeftOut);
        json.WriteEndObject();

        void Window(string name, DateOnly from, DateOnly until, long articles, ChangeCounts counts)
        {
            json.WriteStartObject(name);
            json.WriteString("from", Day(from));
            json.WriteString("until", Day(until));
            json.WriteNumber("articles", articles);
            Fields(json, counts);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, DossierCoverage? coverage)
    {
        if (coverage is null)
        {
            json.WriteNull("coverage");
            return;
        }

        json.WriteStartObject("coverage");
        json.WriteNumber("articles", coverage.Articles);
        List(json, "outlets", coverage.Outlets, outlet =>
        {
            json.WriteString("source", outlet.Publisher);
            json.WriteNumber("articles", outlet.Articles);
            json.WriteString("first", Day(outlet.First));
            json.WriteString("last", Day(outlet.Last));
        });
        List(json, "periods", coverage.Periods, period =>
        {
            json.WriteString("period", period.Name);
            json.WriteNumber("articles", period.Articles);
        });
        List(json, "gaps", coverage.Gaps, gap =>
        {
            json.WriteString("from", Day(gap.From));
            json.WriteString("until", Day(gap.To));
            json.WriteNumber("days", gap.Days);
            json.WriteNumber("otherArticles", gap.Others);
        });
        json.WriteEndObject();
    }

    private static void Fields(Utf8JsonWriter json, ChangeCounts counts)
    {
        json.WriteNumber("verbalCooperation", counts.VerbalCooperation);
        json.WriteNumber("materialCooperation", counts.MaterialCooperation);
        json.WriteNumber("verbalConflict", counts.VerbalConflict);
        json.WriteNumber("materialConflict", counts.MaterialConflict);
        if (counts.MeanScore is { } mean)
        {
            json.WriteNumber("meanScore", (decimal)Math.Round(mean, 2));
        }
        else
        {
            json.WriteNull("meanScore");
        }
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> fields)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            fields(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
