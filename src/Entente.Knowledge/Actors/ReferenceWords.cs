using System.Collections.Frozen;
using Entente.Knowledge.Files;

namespace Entente.Knowledge.Actors;

/// <summary>Words that refer back, or that change who a title means; knowledge/actors/references.yaml.</summary>
public sealed class ReferenceWords
{
    private ReferenceWords(FileReader from)
    {
        Persons = Set(from, "persons");
        Bodies = Set(from, "bodies");
        Pairs = Set(from, "pairs");
        PairNouns = Set(from, "pair nouns");
        Former = Set(from, "former");
        Predecessor = Set(from, "predecessor");
        Successor = Set(from, "successor");
        Counterpart = Set(from, "counterpart");
        Relational = Set(from, "relational");
        Honorifics = Set(from, "honorifics");
        StateNouns = Set(from, "state nouns");
        from.Finish();
    }

    /// <summary>Pronouns for one person: he, she, his, her …</summary>
    public FrozenSet<string> Persons { get; }

    /// <summary>Pronouns for states and bodies: it, its, they, their.</summary>
    public FrozenSet<string> Bodies { get; }

    /// <summary>Words before a pair noun: two, both.</summary>
    public FrozenSet<string> Pairs { get; }

    /// <summary>countries, sides, leaders …</summary>
    public FrozenSet<string> PairNouns { get; }

    /// <summary>former, ex-, then-…</summary>
    public FrozenSet<string> Former { get; }

    public FrozenSet<string> Predecessor { get; }

    public FrozenSet<string> Successor { get; }

    public FrozenSet<string> Counterpart { get; }

    /// <summary>Nouns for another than their owner: "its ally", "their neighbour".</summary>
    public FrozenSet<string> Relational { get; }

    /// <summary>Mr, Mrs, Dr …</summary>
    public FrozenSet<string> Honorifics { get; }

    /// <summary>Nouns for any state: country, nation, state.</summary>
    public FrozenSet<string> StateNouns { get; }

    internal static ReferenceWords Read(KnowledgeFiles files, List<Fault> faults)
    {
        const string File = "actors/references.yaml";
        if (files.Roots.TryGetValue(File, out var root))
        {
            return new ReferenceWords(new FileReader(File, root, faults));
        }

        faults.Add(new Fault(File, 0, 0, "missing-file", "The file is missing."));
        return new ReferenceWords(new FileReader(File, new DataNode { Entries = [], Line = 0, Column = 0 }, faults));
    }

    private static FrozenSet<string> Set(FileReader from, string key) =>
        from.Texts(key).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
