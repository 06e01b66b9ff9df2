using Entente.Knowledge.Files;
using System.Globalization;

namespace Entente.Knowledge.Figures;

/// <summary>Numbers in words, looked up by the span of a text, in any case.</summary>
public sealed class NumberWords
{
    private readonly Dictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> words;

    private NumberWords(Dictionary<string, NumberWord> words) =>
        this.words = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads knowledge/figures/numbers.yaml.</summary>
    /// <param name="files">The knowledge folder's files.</param>
    /// <param name="faults">Gets every fault; what is faulty is left out of the result.</param>
    public static NumberWords Read(KnowledgeFiles files, List<Fault> faults)
    {
        var file = WordFile<NumberEntry>.Read(files, "figures/numbers.yaml", faults);
        var words = new Dictionary<string, NumberWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in file.Entries)
        {
            if (!decimal.TryParse(entry.Value?.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
            {
                file.Fault(entry.Value, "bad-number", $"'{entry.Value}' is no number.");
                continue;
            }

            Add(entry.Words, entry.Scale ? NumberKind.Scale : NumberKind.Cardinal);
            Add(entry.Ordinals, NumberKind.Ordinal);
            Add(entry.Many, NumberKind.Many);
            Add(entry.Short, NumberKind.ShortScale);
            Add(entry.Factor, NumberKind.Factor);

            void Add(List<Placed> list, NumberKind kind)
            {
                foreach (var word in list)
                {
                    if (!words.TryAdd(word.Text, new NumberWord(word.Text, kind, value)))
                    {
                        file.Fault(word, "duplicate-word", $"'{word}' stands for two numbers. Take one out.");
                    }
                }
            }
        }

        return new NumberWords(words);
    }

    /// <summary>The number that a word tells; null for other words.</summary>
    public NumberWord? Find(ReadOnlySpan<char> word) => words.TryGetValue(word, out var found) ? found : null;
}
