using System.Collections.Concurrent;
using System.Collections.Frozen;
using Entente.Knowledge.Actors;

namespace Entente.Coding.Actors;

/// <summary>The nouns that may stand for a state ("island") and the words before them ("communist-ruled"), by state.</summary>
internal sealed class NominalWords(ActorDirectory directory)
{
    private readonly ConcurrentDictionary<string, OfState> byState = new(StringComparer.Ordinal);
    private readonly Lazy<FrozenSet<string>> qualities = new(() => directory.Entities
        .SelectMany(e => e.Nominals).SelectMany(QualitiesOf).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether the noun may stand for the state.</summary>
    public bool MayBe(string state, string noun) => Of(state).Nouns.Contains(noun);

    /// <summary>Whether the word stands before such a noun of the state: "communist" of Cuba.</summary>
    public bool IsKnownFor(string state, string quality) => Of(state).Qualities.Contains(quality);

    /// <summary>Whether it is such a word of any state.</summary>
    public bool IsQuality(string word) => qualities.Value.Contains(word);

    private OfState Of(string state) => byState.GetOrAdd(state, Read);

    private OfState Read(string state)
    {
        var nominals = directory.Find(state)?.Nominals ?? [];
        return new OfState(nominals.Select(Head).Select(n => n[(n.LastIndexOf(' ') + 1)..]).ToFrozenSet(StringComparer.Ordinal),
            nominals.SelectMany(QualitiesOf).ToFrozenSet(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>"home of Islam's holiest sites" ends, as a noun with what stands before it, at "home".</summary>
    private static string Head(string nominal) =>
        Prepositions.Select(p => nominal.IndexOf(p, StringComparison.Ordinal)).Where(i => i > 0).DefaultIfEmpty(-1).Min() is > 0 and var end
            && char.IsLower(nominal[nominal.LastIndexOf(' ', end - 1) + 1]) // not "Horn of Africa nation"
            ? nominal[..end]
            : nominal;

    private static readonly string[] Prepositions = [" of ", " in ", " to ", " with ", " on ", " for ", " at "];

    private static IEnumerable<string> QualitiesOf(string nominal) =>
        Head(nominal).Split(' ')[..^1].SelectMany(w => w.Split('-').Append(w));

    private sealed record OfState(FrozenSet<string> Nouns, FrozenSet<string> Qualities);
}
