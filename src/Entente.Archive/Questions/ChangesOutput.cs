using System.Text.Json;

namespace Entente.Archive.Questions;

/// <summary>What is new, for programs: each event with "change", the name of what is new about it.</summary>
public static class ChangesOutput
{
    public static void WriteCsv(ArchiveChanges changes, TextWriter output) =>
        EventCsv.Write(output, "change", changes.Changes.Select(change => (change.Kind.Name(), change.Entry)));

    /// <param name="output">Gets UTF-8, one event a line.</param>
    public static void WriteJson(ArchiveChanges changes, Stream output) => EventJson.WriteLines(changes.Changes, output, Write);

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteString("change", change.Kind.Name());
        EventJson.Fields(json, change.Entry);
    }
}
