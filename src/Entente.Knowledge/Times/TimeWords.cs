using Entente.Knowledge.Files;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Entente.Knowledge.Figures;

namespace Entente.Knowledge.Times;

/// <summary>All words of knowledge/times, looked up by the span of a text, in any case.</summary>
public sealed class TimeWords
{
    private readonly Dictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly Dictionary<string, TimePhrase[]>.AlternateLookup<ReadOnlySpan<char>> phrases;

    internal TimeWords(
        IEnumerable<TimeWord> words, IEnumerable<TimePhrase> phrases, NumberWords numbers, TermWords terms)
    {
        this.words = words.ToDictionary(w => w.Text, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        this.phrases = phrases.GroupBy(p => p.Parts[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                g => g.Key,
                g => g.OrderByDescending(p => p.Parts.Length).ThenBy(p => p.Time.Name, StringComparer.Ordinal).ToArray(),
                StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        Numbers = numbers;
        Terms = terms;
    }

    /// <summary>Words of terms of office, from knowledge/times/terms.yaml.</summary>
    public TermWords Terms { get; }

    /// <summary>Numbers in words, from knowledge/figures/numbers.yaml.</summary>
    public NumberWords Numbers { get; }

    /// <summary>Reads knowledge/times and the number words that dates are written with.</summary>
    /// <param name="files">The knowledge folder's files.</param>
    /// <param name="faults">Gets every fault; what is faulty is left out of the result.</param>
    public static TimeWords Read(KnowledgeFiles files, List<Fault> faults) =>
        new TimeWordsReader(files, faults).Read(NumberWords.Read(files, faults));

    /// <summary>What a word may mean in a time; null for words that no file lists.</summary>
    public TimeWord? Find(ReadOnlySpan<char> word) => words.TryGetValue(word, out var found) ? found : null;

    /// <summary>The names of times that begin with this word or sign, longest first; empty for none.</summary>
    public ImmutableArray<TimePhrase> PhrasesAt(ReadOnlySpan<char> word) =>
        phrases.TryGetValue(word, out var found) ? ImmutableCollectionsMarshal.AsImmutableArray(found) : [];
}
