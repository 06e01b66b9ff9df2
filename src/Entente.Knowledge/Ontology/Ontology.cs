using Entente.Knowledge.Files;

namespace Entente.Knowledge.Ontology;

/// <summary>One of PLOVER's sixteen event types.</summary>
/// <param name="Quad">1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.</param>
/// <param name="Score">PLOVER conflict-cooperation score, -10 to +10.</param>
/// <param name="Cameo">The CAMEO code of an event of which no more than the type is known.</param>
/// <param name="Not">What is like it and belongs to another type.</param>
/// <param name="ModeByContent">The mode that it has by the type of the act that it is about.</param>
/// <param name="Modes">The modes it may have, with their scores.</param>
public sealed record EventType(
    string Name, int Quad, double Score, string Cameo, string Meaning, string Not, IReadOnlyDictionary<string, double> Modes,
    IReadOnlyDictionary<string, string> ModeByContent);

/// <summary>
/// The closed lists that everything else refers to: types, modes, contexts, sectors, CAMEO codes. Plain
/// dictionaries: frozen ones of this size take longer to make than they ever save.
/// </summary>
public sealed class PloverOntology
{
    private PloverOntology(
        Dictionary<string, EventType> types, HashSet<string> contexts, Dictionary<string, string> sectors,
        HashSet<string> political, HashSet<string> alone, Dictionary<string, string> cameo)
    {
        PoliticalSectors = political;
        PrivateSectors = alone;
        Types = types;
        Contexts = contexts;
        Sectors = sectors;
        Cameo = cameo;
    }

    public IReadOnlyDictionary<string, EventType> Types { get; }

    public IReadOnlySet<string> Contexts { get; }

    /// <summary>Meaning by code.</summary>
    public IReadOnlyDictionary<string, string> Sectors { get; }

    /// <summary>Sectors whose acts are political even where no state is known.</summary>
    public IReadOnlySet<string> PoliticalSectors { get; }

    /// <summary>Sectors of people who alone are no political party, of whatever state: a singer, a tourist.</summary>
    public IReadOnlySet<string> PrivateSectors { get; }

    /// <summary>Name by code.</summary>
    public IReadOnlyDictionary<string, string> Cameo { get; }

    /// <summary>The score of a type with a mode; the type's own where the mode is null.</summary>
    public double ScoreOf(string type, string? mode) =>
        mode is not null && Types[type].Modes.TryGetValue(mode, out var score) ? score : Types[type].Score;

    internal static PloverOntology Read(KnowledgeFiles files, List<Fault> faults)
    {
        var types = new Dictionary<string, EventType>(StringComparer.Ordinal);
        foreach (var entry in Entries(files, "ontology/types.yaml", "types", faults))
        {
            var modes = new Dictionary<string, double>(StringComparer.Ordinal);
            foreach (var mode in entry.Maps("modes"))
            {
                modes[mode.Text("mode")] = mode.Decimal("score");
                mode.Finish();
            }

            var type = new EventType(entry.Text("type"), entry.Number("quad") ?? 0, entry.Decimal("score"),
                entry.Text("cameo"), entry.Text("meaning"), entry.Text("not"), modes,
                Texts(entry.Pairs("mode by content")));
            entry.Finish();
            types[type.Name] = type;
        }

        var (political, alone) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var entry in Entries(files, "ontology/sectors.yaml", "sectors", faults))
        {
            var sector = entry.Text("sector");
            if (entry.Flag("political"))
            {
                political.Add(sector);
            }

            if (entry.Flag("private"))
            {
                alone.Add(sector);
            }
        }

        var contexts = files.Roots.TryGetValue("ontology/contexts.yaml", out var root)
            ? new FileReader("ontology/contexts.yaml", root, faults).Texts("contexts") : [];
        return new PloverOntology(
            types,
            contexts.ToHashSet(StringComparer.Ordinal),
            Named(files, "ontology/sectors.yaml", "sectors", "sector", "meaning", faults),
            political,
            alone,
            Named(files, "ontology/cameo.yaml", "codes", "code", "name", faults));
    }

    private static IReadOnlyList<FileReader> Entries(KnowledgeFiles files, string file, string key, List<Fault> faults)
    {
        if (files.Roots.TryGetValue(file, out var root))
        {
            return new FileReader(file, root, faults).Maps(key);
        }

        faults.Add(new Fault(file, 0, 0, "missing-file", "The file is missing. Take it from the repository."));
        return [];
    }

    private static Dictionary<string, string> Named(
        KnowledgeFiles files, string file, string list, string key, string value, List<Fault> faults)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in Entries(files, file, list, faults))
        {
            named[entry.Text(key)] = entry.Text(value);
        }

        return named;
    }

    private static Dictionary<string, string> Texts(IReadOnlyList<KeyValuePair<string, string>> pairs)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in pairs)
        {
            texts[key] = value;
        }

        return texts;
    }
}
