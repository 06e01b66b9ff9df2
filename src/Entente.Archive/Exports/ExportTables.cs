using System.Collections.Immutable;
using System.Security.Cryptography;
using Entente.Knowledge;

namespace Entente.Archive.Exports;

/// <summary>
/// The code lists of other people's formats, read from knowledge/exports when something is exported and not before.
/// knowledge/README.md describes the files.
/// </summary>
public sealed class ExportTables
{
    private readonly Dictionary<string, ImmutableArray<ColumnName>> columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CameoScores> cameo = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StateNames> states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BodyCodes> bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SectorCodes> sectors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> cameoPlans = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> ploverPlans = new(StringComparer.Ordinal);
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private ExportTables(KnowledgeBase knowledge) => Knowledge = knowledge;

    public KnowledgeBase Knowledge { get; }

    /// <summary>Sixteen hexadecimal digits that name these very tables.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Reads the folder knowledge/exports.</summary>
    /// <exception cref="InvalidDataException">A file is missing, or a line has more or fewer cells than its header.</exception>
    public static ExportTables Load(string folder, KnowledgeBase knowledge)
    {
        var tables = new ExportTables(knowledge);
        foreach (var group in tables.Read(folder, "columns.csv", 3).GroupBy(cells => cells[0]!, StringComparer.Ordinal))
        {
            tables.columns[group.Key] = [.. group.Select(cells => new ColumnName(cells[1]!, cells[2]!))];
        }

        foreach (var cells in tables.Read(folder, "cameo.csv", 6))
        {
            tables.cameo[cells[0]!] = new CameoScores(cells[1]!, cells[2]!, cells[3], cells[4], cells[5]);
        }

        foreach (var cells in tables.Read(folder, "states.csv", 5))
        {
            tables.states[cells[0]!] = new StateNames(cells[1], cells[2], cells[3], cells[4]);
        }

        foreach (var cells in tables.Read(folder, "bodies.csv", 6))
        {
            tables.bodies[cells[0]!] = new BodyCodes(cells[1], cells[2], cells[3], cells[4], cells[5]);
        }

        foreach (var cells in tables.Read(folder, "sectors.csv", 4))
        {
            tables.sectors[cells[0]!] = new SectorCodes(cells[1], cells[2], cells[3]?.Replace(';', ','));
        }

        foreach (var cells in tables.Read(folder, "plans-cameo.csv", 2))
        {
            tables.cameoPlans[cells[0]!] = cells[1];
        }

        foreach (var cells in tables.Read(folder, "plans-plover.csv", 2))
        {
            tables.ploverPlans[cells[0]!] = cells[1]!;
        }

        tables.Hash = Convert.ToHexStringLower(tables.hash.GetHashAndReset())[..16];
        tables.hash.Dispose();
        return tables;
    }

    /// <summary>A file's columns in its order.</summary>
    public ImmutableArray<ColumnName> Columns(string file) => columns[file];

    /// <summary>The code's classes and scores; null for a code that no list has.</summary>
    public CameoScores? Cameo(string code) => cameo.GetValueOrDefault(code);

    internal StateNames? State(string code) => states.GetValueOrDefault(code);

    /// <summary>The codes of a body by its own code, or by "sector: SOC" or "kind: bloc" for one without codes of its own.</summary>
    internal BodyCodes? Body(string code) => bodies.GetValueOrDefault(code);

    /// <summary>Null for no sector, and for one that no list has.</summary>
    internal SectorCodes? Sector(string? sector) => sector is null ? null : sectors.GetValueOrDefault(sector);

    /// <summary>The code of stating an intent to do, or of threatening, what a code stands for: 042 becomes 036. The longest beginning in the table decides.</summary>
    public string Announced(string code)
    {
        for (var length = code.Length; length >= 2; length--)
        {
            if (cameoPlans.TryGetValue(code[..length], out var becomes))
            {
                return becomes ?? code;
            }
        }

        return code;
    }

    /// <summary>The PLOVER type of announcing an act of a type: CONSULT becomes AGREE.</summary>
    public string AnnouncedType(string type) => ploverPlans.GetValueOrDefault(type, type);

    private List<string?[]> Read(string folder, string file, int width)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            throw new InvalidDataException($"{path} is missing. Take it from the repository.");
        }

        var bytes = File.ReadAllBytes(path);
        hash.AppendData(bytes);
        var lines = System.Text.Encoding.UTF8.GetString(bytes).Split('\n');
        var rows = new List<string?[]>();
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Length == 0)
            {
                continue;
            }

            var cells = Array.ConvertAll(lines[i].Split(','), cell => cell.Length == 0 ? null : cell);
            if (cells.Length != width || cells[0] is null)
            {
                throw new InvalidDataException($"{path}:{i + 1} has {cells.Length} cells; {width} are wanted, the first of them filled.");
            }

            rows.Add(cells);
        }

        return rows;
    }
}

/// <param name="Type">integer, float or string.</param>
public sealed record ColumnName(string Name, string Type);

/// <summary>What the field's tables say of a CAMEO code. Scores stand as their tables print them; null where a table lacks the code.</summary>
/// <param name="Quad">1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
/// <param name="Penta">The same with 0 for statements and appeals.</param>
public sealed record CameoScores(string Quad, string Penta, string? Gdelt, string? Oeda, string? Icews);

/// <summary>A state's codes and names that differ from ISO 3166-1 and from our own; null where they do not.</summary>
internal sealed record StateNames(string? Cameo, string? Fips, string? Icews, string? Plover);

/// <param name="Cameo">The whole actor code, IGOWSTNAT.</param>
/// <param name="Country">The part of it that stands for a region.</param>
/// <param name="Group">The part that stands for the body.</param>
/// <param name="Type">The part that says what sort of body it is.</param>
/// <param name="Plover">PLOVER's code for what is no state.</param>
internal sealed record BodyCodes(string? Cameo, string? Country, string? Group, string? Type, string? Plover);

/// <param name="Cameo">CAMEO's role.</param>
/// <param name="Body">The role beside a body's code, where it adds something.</param>
/// <param name="Icews">ICEWS's sectors, parted by commas.</param>
internal sealed record SectorCodes(string? Cameo, string? Body, string? Icews);
