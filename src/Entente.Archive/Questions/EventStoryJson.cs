using System.Collections.Immutable;
using System.Text.Json;
using Entente.Archive.Corrections;

namespace Entente.Archive.Questions;

/// <summary>The story of one event as one line of JSON: the event's own fields, then its reports with their reasons.</summary>
public static class EventStoryJson
{
    /// <param name="output">Gets UTF-8.</param>
    public static void Write(EventStory story, Stream output) => EventJson.WriteLines([story], output, Write);

    private static void Write(Utf8JsonWriter json, EventStory story)
    {
        EventJson.Fields(json, story.Entry);
        json.WriteString("episode", story.Episode?.Id.ToString());
        EventJson.Write(json, "parts", [.. story.Episode?.Parts.Select(part => part.Event.Id.ToString()) ?? []]);
        json.WriteStartArray("told");
        foreach (var telling in story.Tellings)
        {
            Write(json, telling);
        }

        json.WriteEndArray();
        json.WriteStartArray("figures");
        foreach (var (measure, value, tellings) in story.Figures)
        {
            json.WriteStartObject();
            json.WriteString("measure", measure);
            json.WriteString("value", value);
            WriteReports(json, story, tellings);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("disagreements");
        foreach (var (about, variants) in story.Disagreements)
        {
            json.WriteStartObject();
            json.WriteString("about", about);
            json.WriteStartArray("variants");
            foreach (var (value, tellings) in variants)
            {
                json.WriteStartObject();
                json.WriteString("value", value);
                WriteReports(json, story, tellings);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("linked");
        foreach (var link in story.Linked)
        {
            json.WriteStartObject();
            json.WriteString("link", link.Kind.Name());
            if (link.Likeness is { } likeness)
            {
                json.WriteNumber("likeness", Math.Round(likeness, 3));
            }

            EventJson.Fields(json, link.Entry);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReports(Utf8JsonWriter json, EventStory story, ImmutableArray<int> tellings)
    {
        json.WriteStartArray("reports");
        foreach (var i in tellings)
        {
            json.WriteStringValue(story.Tellings[i].Report.Id);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Telling telling)
    {
        var (report, article) = (telling.Report, telling.Article);
        json.WriteStartObject();
        json.WriteString("report", report.Id);
        json.WriteBoolean("plan", telling.Plan);
        json.WriteString("why", telling.Why);
        json.WriteString("copyOf", telling.CopyOf);
        json.WriteString("sentence", telling.Sentence);
        json.WriteString("when", report.When?.Edtf.Text);
        json.WriteString("whenBasis", report.When?.Basis);
        json.WriteNumber("confidence", report.Confidence);
        json.WriteString("saidBy", report.SaidBy?.Party.Key);
        json.WriteString("rule", report.Rule);
        json.WriteString("article", article.Id);
        json.WriteString("title", article.Title);
        json.WriteString("source", article.Publisher);
        json.WriteString("published", article.Published?.Text);
        json.WriteString("url", article.Url);
        if (telling.Corrected is { } corrected)
        {
            json.WritePropertyName("corrected");
            CorrectionJson.Write(json, corrected);
        }

        json.WriteEndObject();
    }
}
