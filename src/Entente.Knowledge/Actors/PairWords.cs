using System.Collections.Frozen;
using Entente.Knowledge.Files;

namespace Entente.Knowledge.Actors;

/// <summary>Words for two or more who were named, and for one of them beside the other: knowledge/actors/pairs.yaml.</summary>
public sealed class PairWords
{
    internal PairWords(FileReader from)
    {
        Numbers = NumberWords(from.Maps("numbers")).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        TwoWords = from.Words("pair words");
        PairNouns = from.Words("pair nouns");
        PersonNouns = from.Words("person nouns");
        SideNouns = from.Words("side nouns");
        PluralPairs = from.Words("plural pairs");
        NewOnes = from.Words("new ones");
        Counterpart = from.Words("counterpart");
        Peers = from.Words("peers");
        Relational = from.Words("relational");
        Hosting = from.Words("hosting");
        Together = from.Words("together");
        Aggressors = from.Words("aggressors");
        LandNouns = from.Words("land nouns");
        from.Finish();
    }

    /// <summary>How many are meant: two and both, three, four, five.</summary>
    public FrozenDictionary<string, int> Numbers { get; }

    /// <summary>Nouns for two: pair, duo.</summary>
    public IReadOnlySet<string> TwoWords { get; }

    /// <summary>countries, sides, leaders …</summary>
    public IReadOnlySet<string> PairNouns { get; }

    /// <summary>Of the nouns for two, those for persons: "the two men".</summary>
    public IReadOnlySet<string> PersonNouns { get; }

    /// <summary>Those that armed groups and organisations may be as well as states: sides, parties, foes.</summary>
    public IReadOnlySet<string> SideNouns { get; }

    /// <summary>Nouns whose plural alone means the two that are spoken of: "the neighbours".</summary>
    public IReadOnlySet<string> PluralPairs { get; }

    /// <summary>Words by which a counted group is not one that was told of: "two other leaders".</summary>
    public IReadOnlySet<string> NewOnes { get; }

    public IReadOnlySet<string> Counterpart { get; }

    /// <summary>Nouns that mean a counterpart where a nationality stands by them: "his Hungarian colleague".</summary>
    public IReadOnlySet<string> Peers { get; }

    /// <summary>Nouns for another than their owner: "its ally", "their neighbour".</summary>
    public IReadOnlySet<string> Relational { get; }

    /// <summary>Nouns of those who receive or are received, "host": in "his hosts" they are of the one state where he is.</summary>
    public IReadOnlySet<string> Hosting { get; }

    /// <summary>Nouns for states, which with "these" are the last that were named together.</summary>
    public IReadOnlySet<string> LandNouns { get; }

    /// <summary>Verbs for what two do together: agree, meet, sign.</summary>
    public IReadOnlySet<string> Together { get; }

    /// <summary>Of the relational nouns those for whoever attacked: "the invaders".</summary>
    public IReadOnlySet<string> Aggressors { get; }

    private static Dictionary<string, int> NumberWords(IEnumerable<FileReader> lines)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var from in lines)
        {
            var words = from.Texts("words");
            var count = from.Number("count") ?? 0;
            from.Finish();
            Array.ForEach(words, w => counts.Add(w, count));
        }

        return counts;
    }
}
