using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Entente.Language.Words;

namespace Entente.Archive.Events;

/// <summary>
/// What a stretch of text is about, for comparing it with another: stems of its content words with how much each says, and
/// its numbers. "Eleven people were killed in Istanbul" is #11, istanbu, kill, people.
/// </summary>
internal sealed class Gist
{
    private const double SmallNumber = 2;
    private const double LargeNumber = 4;

    private static readonly Dictionary<string, int> Numbers = Enumerated(MergingWords.Numbers);

    private static readonly HashSet<string> Titles = new(MergingWords.Titles, StringComparer.Ordinal);

    private readonly double length;

    private Gist(ImmutableArray<GistWord> words)
    {
        Words = words;
        var sum = 0.0;
        foreach (var word in words)
        {
            sum += word.Weight * word.Weight;
        }

        length = Math.Sqrt(sum);
    }

    /// <summary>Sorted by stem, each once.</summary>
    public ImmutableArray<GistWord> Words { get; }

    public static Gist Of(string text)
    {
        var found = new Dictionary<string, Found>(StringComparer.Ordinal);
        foreach (var span in WordStems.Words(text))
        {
            var word = span.Of(text);
            if (char.IsAsciiDigit(word[0]))
            {
                var digits = word.Replace(",", "", StringComparison.Ordinal);
                Add(found, new GistWord("#" + digits, GistKind.Number, digits.Length < 2 ? SmallNumber : LargeNumber));
                continue;
            }

            var lower = word.ToLowerInvariant();
            if (Numbers.TryGetValue(lower, out var number))
            {
                Add(found, new GistWord("#" + number.ToString(CultureInfo.InvariantCulture), GistKind.Number, SmallNumber));
            }
            else if (!WordStems.IsEmpty(lower))
            {
                var stem = WordStems.Of(lower);
                var kind = char.IsUpper(word[0]) && !Titles.Contains(lower) ? GistKind.Name : GistKind.Word;
                Add(found, new GistWord(stem, kind, WordRarity.Of(stem)));
            }
        }

        var words = new Found[found.Count];
        found.Values.CopyTo(words, 0);
        Array.Sort(words, (a, b) => string.CompareOrdinal(a.Word.Stem, b.Word.Stem));
        var sorted = new GistWord[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            sorted[i] = words[i].Word;
        }

        return new Gist(ImmutableCollectionsMarshal.AsImmutableArray(sorted));
    }

    /// <summary>The stems of a few words, as of those that carry an act; words of grammar left out.</summary>
    public static ImmutableArray<string> Stems(string text) =>
    [
        .. WordStems.Words(text).Select(word => word.Of(text).ToLowerInvariant())
            .Where(word => !WordStems.IsEmpty(word)).Select(WordStems.Of).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>The cosine of the two, 0 (nothing shared) to 1 (the same words).</summary>
    public double Likeness(Gist other) => length == 0 || other.length == 0
        ? 0
        : SharedSquares(other) / (length * other.length);

    private double SharedSquares(Gist other)
    {
        var sum = 0.0;
        for (int i = 0, j = 0; i < Words.Length && j < other.Words.Length;)
        {
            var order = string.CompareOrdinal(Words[i].Stem, other.Words[j].Stem);
            sum += order == 0 ? Words[i].Weight * Words[i].Weight : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return sum;
    }

    /// <summary>The words that stand in both, by stem.</summary>
    public IEnumerable<GistWord> Shared(Gist other)
    {
        for (int i = 0, j = 0; i < Words.Length && j < other.Words.Length;)
        {
            var order = string.CompareOrdinal(Words[i].Stem, other.Words[j].Stem);
            if (order == 0)
            {
                yield return Words[i];
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    /// <summary>How much is said by the names in this one that the other lacks.</summary>
    public double NamesBeyond(Gist other) =>
        Words.Where(word => word.Kind == GistKind.Name && !other.Has(word.Stem)).Sum(word => word.Weight);

    /// <summary>How many numbers stand in both; null where either has none.</summary>
    public int? SharedNumbers(Gist other) => HasNumber && other.HasNumber
        ? Shared(other).Count(word => word.Kind == GistKind.Number)
        : null;

    private bool HasNumber => Words.Length > 0 && Words[0].Kind == GistKind.Number; // # sorts before letters

    private bool Has(string stem) => Words.BinarySearch(new GistWord(stem, default, 0), GistWord.ByStem) >= 0;

    private static void Add(Dictionary<string, Found> found, GistWord word)
    {
        if (!found.TryGetValue(word.Stem, out var known))
        {
            found.Add(word.Stem, new Found { Word = word });
        }
        else if (known.Word.Kind == GistKind.Name && word.Kind == GistKind.Word)
        {
            known.Word = word; // A word that stands with a capital and without is no name: "March" may be, "march" is not.
        }
    }

    private static Dictionary<string, int> Enumerated(ImmutableArray<string> words)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            numbers.Add(word, numbers.Count + 1);
        }

        return numbers;
    }

    /// <summary>A word while it is gathered. An object, for the runtime has tables of objects compiled and would compile one of values at each start.</summary>
    private sealed class Found
    {
        public GistWord Word { get; set; }
    }
}

internal enum GistKind
{
    Word,
    Name,
    Number,
}

/// <param name="Weight">How much sharing it says, from 0.</param>
internal readonly record struct GistWord(string Stem, GistKind Kind, double Weight)
{
    public static IComparer<GistWord> ByStem { get; } =
        Comparer<GistWord>.Create((a, b) => string.CompareOrdinal(a.Stem, b.Stem));
}
