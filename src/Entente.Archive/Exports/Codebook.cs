using System.Globalization;

namespace Entente.Archive.Exports;

/// <summary>The codebook of our own formats, as Markdown: made from the knowledge, so that it says what the file holds.</summary>
internal static class Codebook
{
    public static void Write(TextWriter to, string file, ExportTables tables, ExportAbout about)
    {
        to.Write($"# Codebook of {file}\n\n");
        to.Write($"Events between states, coded from news reports by entente {about.Origin.Version} with knowledge {about.Origin.Knowledge}; ");
        to.Write($"reports merged into events by the rule `{about.Merge}`. Scores: {about.Format.Scale}.\n\n");
        to.Write("One row is one event: all reports of one act, told by however many outlets. A report is a claim: an event ");
        to.Write("stands here because somebody wrote that it took place, not because it was checked.\n\n");
        to.Write("## Columns\n\nText is UTF-8. Lists are parted by semicolons. An empty cell means that no report says. In the CSV a ");
        to.Write("text that begins with = + - or @ has an apostrophe before it, so that no spreadsheet takes it for a formula. ");
        to.Write("The JSON Lines hold the same under the names of the project's format, with every report of each event under `evidence`.\n\n");
        to.Write("| column | type | may be empty | meaning |\n| --- | --- | --- | --- |\n");
        foreach (var column in OwnColumns.Of(tables))
        {
            to.Write($"| `{column.Name}` | {column.Type} | {(column.IsRequired ? "no" : "yes")} | {column.Meaning.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        to.Write("\n## Status\n\n| status | meaning |\n| --- | --- |\n");
        to.Write("| `happened` | reported as having taken place |\n| `planned` | announced; no report says that it took place |\n");
        to.Write("| `historical` | took place, and is told of as background alone |\n| `negated` | said not to have taken place |\n");
        to.Write("| `hypothetical` | only said to be possible |\n");
        Ontology(to, tables);
    }

    private static void Ontology(TextWriter to, ExportTables tables)
    {
        var ontology = tables.Knowledge.Ontology;
        to.Write("\n## Types and modes\n\n| type | quad | score | meaning | modes, with their scores |\n| --- | --- | --- | --- | --- |\n");
        foreach (var type in ontology.Types.Values)
        {
            var modes = string.Join(", ", type.Modes.Select(mode => string.Create(CultureInfo.InvariantCulture, $"{mode.Key} {mode.Value}")));
            to.Write(string.Create(CultureInfo.InvariantCulture, $"| {type.Name} | {type.Quad} | {type.Score} | {type.Meaning} | {modes} |\n"));
        }

        to.Write("\n## Sectors\n\n| sector | meaning |\n| --- | --- |\n");
        foreach (var (sector, meaning) in ontology.Sectors)
        {
            to.Write($"| {sector} | {meaning} |\n");
        }

        to.Write("\n## Contexts\n\n");
        to.Write(string.Join(", ", ontology.Contexts.Order(StringComparer.Ordinal)));
        to.Write(".\n\n## CAMEO codes\n\n| code | name | quad class of GDELT | Goldstein score of GDELT |\n| --- | --- | --- | --- |\n");
        foreach (var (code, name) in ontology.Cameo.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            to.Write($"| {code} | {name} | {tables.Cameo(code)?.Quad} | {tables.Cameo(code)?.Gdelt} |\n");
        }
    }
}
