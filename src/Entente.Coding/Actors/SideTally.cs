using System.Collections.Immutable;
using Entente.Coding.Reports;

namespace Entente.Coding.Actors;

/// <summary>How much a text has named each side up to a sentence, nearer ones counted more, for "the two countries" in it.</summary>
/// <param name="count">How many are meant.</param>
internal sealed class SideTally(int sentence, int count)
{
    private readonly SortedDictionary<string, (double Weight, Party Party)> weights = new(StringComparer.Ordinal);

    /// <summary>Those of the sentence itself, by key.</summary>
    public SortedDictionary<string, Party> Here { get; } = new(StringComparer.Ordinal);

    /// <summary>Those of the sentence before, by key.</summary>
    public SortedDictionary<string, Party> Before { get; } = new(StringComparer.Ordinal);

    /// <param name="party">As it was named.</param>
    /// <param name="side">As what it counts: its state, or itself.</param>
    public void Add(Referent referent, Party party, Party side)
    {
        var known = weights.GetValueOrDefault(side.Key);
        weights[side.Key] = (known.Weight + (1.0 / (1 + (0.3 * (sentence - referent.Sentence)))), side);
        if (referent.Sentence == sentence && party.How != "pair")
        {
            Here[side.Key] = side;
        }

        if (referent.Sentence == sentence - 1 && (count > 2 || party.How is not ("pair" or "pronoun" or "nominal")))
        {
            Before[side.Key] = side;
        }
    }

    /// <summary>Those named most, by key; empty where there are not so many.</summary>
    public ImmutableArray<Party> Heaviest() => weights.Count < count
        ? []
        : [.. weights.OrderByDescending(w => w.Value.Weight).Take(count).Select(w => w.Value.Party).OrderBy(p => p.Key, StringComparer.Ordinal)];
}
