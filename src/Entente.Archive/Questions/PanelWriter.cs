using System.Collections.Immutable;
using System.Text.Json;
using Entente.Knowledge.Actors;

namespace Entente.Archive.Questions;

/// <summary>Writes a panel with the names and ids of its states in the field's lists, as each held in the period.</summary>
/// <param name="actors">Where the ids stand.</param>
/// <param name="directed">Whether the first of a pair acts on the second.</param>
public sealed class PanelWriter(ActorDirectory actors, bool directed)
{
    /// <summary>What the columns score_sum and score_mean are counted in.</summary>
    public const string Scale = "PLOVER -10..10";

    private static readonly string[] Quads = ["verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict"];

    private readonly ImmutableArray<(string Name, Func<PanelRow, object?> Of)> columns = Columns(actors, directed);

    public void WriteCsv(Panel panel, TextWriter output)
    {
        CsvLine.Write(output, [.. columns.Select(column => column.Name)]);
        var cells = new object?[columns.Length];
        foreach (var row in panel.Rows)
        {
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = columns[i].Of(row);
            }

            CsvLine.Write(output, cells);
        }
    }

    /// <param name="output">Gets UTF-8, one row a line.</param>
    public void WriteJson(Panel panel, Stream output) => EventJson.WriteLines(panel.Rows, output, Write);

    private void Write(Utf8JsonWriter json, PanelRow row)
    {
        foreach (var (name, of) in columns)
        {
            switch (of(row))
            {
                case null:
                    json.WriteNull(name);
                    break;
                case int number:
                    json.WriteNumber(name, number);
                    break;
                case double number:
                    json.WriteNumber(name, Math.Round(number, 6));
                    break;
                case DateOnly day:
                    json.WriteString(name, day.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
                    break;
                case var words:
                    json.WriteString(name, (string)words);
                    break;
            }
        }
    }

    private static ImmutableArray<(string Name, Func<PanelRow, object?> Of)> Columns(ActorDirectory actors, bool directed)
    {
        var (first, second) = directed ? ("actor", "recipient") : ("state_a", "state_b");
        return
        [
            ("period", row => row.Period.Name),
            ("first_day", row => row.Period.First),
            ("last_day", row => row.Period.Last),
            .. State(actors, first, row => row.Actor),
            .. State(actors, second, row => row.Recipient),
            ("events", row => row.Counts.Events),
            .. Quads.Select((name, i) => ($"events_{name}", (Func<PanelRow, object?>)(row => row.Counts.EventsOf(i + 1)))),
            ("reports", row => row.Counts.Reports),
            .. Quads.Select((name, i) => ($"reports_{name}", (Func<PanelRow, object?>)(row => row.Counts.ReportsOf(i + 1)))),
            ("score_sum", row => row.Counts.ScoreSum),
            ("score_mean", row => row.Counts.ScoreMean),
            ("score_scale", _ => Scale),
            ("events_of_all", row => row.All),
            ("share", row => row.Share),
        ];
    }

    private static ImmutableArray<(string Name, Func<PanelRow, object?> Of)> State(
        ActorDirectory actors, string name, Func<PanelRow, string> code)
    {
        var known = new Dictionary<string, Entity?>(StringComparer.Ordinal);
        Entity? Entity(PanelRow row)
        {
            var key = code(row);
            return known.TryGetValue(key, out var entity) ? entity : known[key] = actors.Find(key);
        }

        return
        [
            (name, code),
            ($"{name}_name", row => Entity(row)?.Name ?? code(row)),
            ($"{name}_iso", row => Entity(row)?.Codes?.IsoNumber),
            ($"{name}_cow", row => Number(Entity(row)?.Codes?.Cow, row.Period)),
            ($"{name}_gw", row => Number(Entity(row)?.Codes?.Gw, row.Period)),
        ];
    }

    /// <summary>The number that held on some day of the period, the last where it changed; null where the list has none then.</summary>
    private static int? Number(ImmutableArray<NumberSpell>? spells, Period period)
    {
        foreach (var spell in (spells ?? []).Reverse())
        {
            if (spell.Term is null || (!(spell.Term.Earliest > period.Last) && !(spell.Term.Latest < period.First)))
            {
                return spell.Number;
            }
        }

        return null;
    }
}
