using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Entente.Knowledge.Actors.Own;

/// <summary>
/// A user's actors as CSV with a header: name, names (parted by ;), kind, state, sector, office, term, adds to. Columns may
/// be missing and stand in any order; a person with several offices has a row for each.
/// </summary>
internal sealed class OwnCsv(OwnFormat format)
{
    private static readonly string[] Columns = ["name", "names", "kind", "state", "sector", "office", "term", "adds to"];

    public OwnActor[] Read(string text)
    {
        using var csv = new CsvReader(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            PrepareHeaderForMatch = h => h.Header.Trim().ToLowerInvariant(),
            MissingFieldFound = null,
            BadDataFound = b => format.Remark(b.Context.Parser?.RawRow ?? 0, "bad-csv", $"A quotation mark is not closed in '{b.Field}'."),
        });
        if (!csv.Read() || !csv.ReadHeader())
        {
            format.Remark(1, "empty", "The file is empty. Its first line names the columns: name,names,kind,state,sector,office,term.");
            return [];
        }

        foreach (var column in csv.HeaderRecord ?? [])
        {
            if (!Columns.Contains(column.Trim().ToLowerInvariant()))
            {
                format.Remark(1, "unknown-column", $"'{column}' is no column here; known are {string.Join(", ", Columns)}.");
            }
        }

        var rows = new List<OwnActor>();
        while (csv.Read())
        {
            if (Row(csv) is { } row)
            {
                rows.Add(row);
            }
        }

        // A person's rows are joined: one entry with all offices.
        return [.. rows.GroupBy(r => (r.Names[0], r.State, r.AddsTo)).Select(g => g.First() with
        {
            Names = [.. g.SelectMany(r => r.Names).Distinct(StringComparer.Ordinal)],
            Offices = [.. g.SelectMany(r => r.Offices).OrderByDescending(o => o.Term.Earliest)],
        })];
    }

    private OwnActor? Row(CsvReader csv)
    {
        var line = csv.Parser.RawRow;
        string? Cell(string column) => csv.TryGetField<string>(column, out var cell) ? cell?.Trim() : null;
        var names = (Cell("names") ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Prepend(Cell("name") ?? "").Where(n => n.Length > 0).ToImmutableArray();
        if (names.IsEmpty)
        {
            format.Remark(line, "missing-name", "The row names nobody. Fill in 'name'.");
            return null;
        }

        var office = format.Office(line, Cell("office"), Cell("term"));
        return new OwnActor(line, names, format.State(line, Cell("state")), format.Sector(line, Cell("sector")),
            Cell("kind") is { Length: > 0 } kind ? kind : "organ", office is null ? [] : [office], Cell("adds to") is { Length: > 0 } id ? id : null);
    }
}
