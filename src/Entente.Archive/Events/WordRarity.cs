using System.Globalization;
using System.Reflection;

namespace Entente.Archive.Events;

/// <summary>
/// How much a word that two sentences share says: little for "said", much for "Istanbul". From models/words.tsv, which
/// counts in how many news items each stem stands.
/// </summary>
internal static class WordRarity
{
    /// <summary>About how many stems the table holds; so much room is made at once.</summary>
    private const int Stems = 8000;

    /// <summary>Stems that the table lacks stand in fewer items than this.</summary>
    private const int Rarest = 10;

    /// <summary>No word says more than this, however rare.</summary>
    private const double Most = 7.5;

    /// <summary>What the commonest words say is taken off all.</summary>
    private const double Floor = 1.5;

    private static readonly Dictionary<string, int> Counts = new(Stems, StringComparer.Ordinal);

    private static readonly int Texts = Load();

    /// <summary>The natural logarithm of how rarely the stem stands, less that of the commonest; 0 for those.</summary>
    public static double Of(string stem) => Of(stem.AsSpan());

    public static double Of(ReadOnlySpan<char> stem)
    {
        var known = Counts.GetAlternateLookup<ReadOnlySpan<char>>();
        var count = known.TryGetValue(stem, out var found) ? found : Rarest;
        return Math.Clamp(Math.Log((double)Texts / count) - Floor, 0, Most);
    }

    /// <summary>Fills the table, which is not frozen: to lay out a frozen one takes longer than a dossier has.</summary>
    /// <returns>How many news items were counted.</returns>
    private static int Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("words.tsv")
            ?? throw new InvalidOperationException("The table of words is missing from this build.");
        using var reader = new StreamReader(stream);
        var texts = 0;
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            var count = int.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture);
            if (tab == 0)
            {
                texts = count;
            }
            else
            {
                Counts[line[..tab]] = count;
            }
        }

        return texts;
    }
}
