using Entente.Knowledge.Files;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Entente.Knowledge.Figures;

/// <summary>All words of knowledge/figures.</summary>
public sealed class FigureWords
{
    private readonly Dictionary<string, FigurePhrase[]>.AlternateLookup<ReadOnlySpan<char>> phrases;
    private readonly Dictionary<string, Measure>[] measures;
    private readonly Dictionary<string, Dictionary<string, string>> currencies;

    /// <param name="measures">By tie, then by lemma.</param>
    /// <param name="currencies">By name, then by state; a state without a name stands for any.</param>
    internal FigureWords(
        IReadOnlyCollection<FigurePhrase> phrases,
        Dictionary<string, Measure>[] measures,
        Dictionary<string, Dictionary<string, string>> currencies,
        NumberWords numbers)
    {
        this.currencies = currencies;
        Folds = [.. phrases.Where(p => p.Role == FigureRole.Fold).Select(p => p.Parts[0])];
        this.phrases = phrases.GroupBy(p => p.Parts[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                g => g.Key, g => g.OrderByDescending(p => p.Parts.Length).ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        this.measures = measures;
        Numbers = numbers;
    }

    /// <summary>Numbers in words.</summary>
    public NumberWords Numbers { get; }

    /// <summary>The endings that make a factor of a number: "ninefold".</summary>
    public ImmutableArray<string> Folds { get; }

    /// <summary>Reads knowledge/figures.</summary>
    /// <param name="files">The knowledge folder's files.</param>
    /// <param name="numbers">As <see cref="NumberWords.Read"/> gave them, usually with the words of time.</param>
    /// <param name="faults">Gets every fault; what is faulty is left out of the result.</param>
    public static FigureWords Read(KnowledgeFiles files, NumberWords numbers, List<Fault> faults) =>
        new FigureWordsReader(files, faults).Read(numbers);

    /// <summary>The phrases that begin with this word or sign, longest first; empty for none.</summary>
    public ImmutableArray<FigurePhrase> PhrasesAt(ReadOnlySpan<char> word) =>
        phrases.TryGetValue(word, out var found) ? ImmutableCollectionsMarshal.AsImmutableArray(found) : [];

    /// <summary>The measure that a lemma, or several with spaces between, is tied to; null for none.</summary>
    public Measure? MeasureOf(MeasureTie tie, string lemma) => measures[(int)tie].GetValueOrDefault(lemma);

    /// <summary>What a name that several currencies bear is in one state ("francs" of CHE are CHF); null where it has no such money.</summary>
    /// <param name="name">In lower case, as the text has it.</param>
    public string? CurrencyOf(string name, string state) => currencies.GetValueOrDefault(name)?.GetValueOrDefault(state);
}
