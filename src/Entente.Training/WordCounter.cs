using System.Globalization;
using Entente.Language.Words;

namespace Entente.Training;

/// <summary>
/// Counts in how many news items each stem stands, so that merging knows which shared words say something. Stems in few
/// items are left out: all that is missing is rare.
/// </summary>
internal static class WordCounter
{
    private const int Fewest = 15;

    /// <summary>Writes the number of items after a tab, then each stem with its number of items, by stem.</summary>
    public static void Write(string news, string path)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var items = 0;
        foreach (var text in UnlabelledText.News(news))
        {
            items++;
            foreach (var stem in WordStems.Words(text).Select(word => word.Of(text).ToLowerInvariant())
                .Where(word => char.IsLetter(word[0]) && !WordStems.IsEmpty(word)).Select(WordStems.Of).Distinct())
            {
                counts[stem] = counts.GetValueOrDefault(stem) + 1;
            }
        }

        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\t{items}"));
        foreach (var (stem, count) in counts.Where(entry => entry.Value >= Fewest))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stem}\t{count}"));
        }
    }
}
