namespace Entente.Articles;

/// <summary>
/// Knows which articles are copies of one that came before: the same words, or a wire story with a new headline, small
/// edits or a cut tail. Not safe for several threads at once.
/// </summary>
public sealed class CopyFinder
{
    /// <summary>A shingle that stands in so many originals is a set phrase; the latest ones are looked at, as wire stories run within days.</summary>
    private const int MostPostings = 1000;

    private readonly List<(string Id, Fingerprint Fingerprint)> _originals = [];
    private readonly Postings<string> _byWords = new(StringComparer.Ordinal);
    private readonly Postings<uint> _byShingle = new();

    /// <summary>The fingerprint by which copies of the article are known; cheap to store, see <see cref="Fingerprint.ToBytes"/>.</summary>
    public static Fingerprint Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Fingerprinter.Of(article);
    }

    /// <summary>
    /// Whether one is a copy of the other, whichever came first: the same words, or at least four fifths of the shorter
    /// one's shingles in the longer. Texts published more than a month apart are never copies: short ones often tell
    /// of two happenings in the same words.
    /// </summary>
    public static bool IsCopy(Fingerprint a, Fingerprint b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return AreNear(a, b) && ((a.Words.Length > 0 && a.Words == b.Words) || Containment.IsCopy(a, b));
    }

    /// <summary>
    /// The id of the earliest article that this one is a copy of; null for an original, which is then kept to compare
    /// later ones with. The same text read again gives its own id.
    /// </summary>
    public string? FindOriginal(Article article) => FindOriginal(article?.Id ?? throw new ArgumentNullException(nameof(article)), Of(article));

    /// <summary>As for an article, from its stored fingerprint; so a registry is filled again from a store.</summary>
    public string? FindOriginal(string id, Fingerprint fingerprint)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(fingerprint);
        var original = SameWords(fingerprint) ?? NearCopy(fingerprint);
        if (original is null)
        {
            Add(id, fingerprint);
        }

        return original is { } at ? _originals[at].Id : null;
    }

    private static bool AreNear(Fingerprint a, Fingerprint b) =>
        DaysAfter(a, b) <= Limits.CopyWindowDays && DaysAfter(b, a) <= Limits.CopyWindowDays;

    /// <summary>Days from the last that the first may mean to the first that the second may mean; open ends are near.</summary>
    private static int DaysAfter(Fingerprint first, Fingerprint second) =>
        first.Published?.Latest is { } last && second.Published?.Earliest is { } next ? next.DayNumber - last.DayNumber : 0;

    private int? SameWords(Fingerprint fingerprint) => Earliest(fingerprint, _byWords.Under(fingerprint.Words, MostPostings));

    private int? NearCopy(Fingerprint fingerprint) =>
        fingerprint.Shingles.IsEmpty ? null
            : Earliest(fingerprint, fingerprint.Shingles.Where(IsIndexed).SelectMany(shingle => _byShingle.Under(shingle, MostPostings)));

    private int? Earliest(Fingerprint fingerprint, IEnumerable<int> candidates)
    {
        foreach (var at in new SortedSet<int>(candidates))
        {
            if (IsCopy(_originals[at].Fingerprint, fingerprint))
            {
                return at;
            }
        }

        return null;
    }

    private void Add(string id, Fingerprint fingerprint)
    {
        var at = _originals.Count;
        _originals.Add((id, fingerprint));
        if (fingerprint.Words.Length > 0)
        {
            _byWords.Add(fingerprint.Words, at);
        }

        foreach (var shingle in fingerprint.Shingles.Where(IsIndexed))
        {
            _byShingle.Add(shingle, at);
        }
    }

    private static bool IsIndexed(uint shingle) => shingle <= uint.MaxValue / (uint)Limits.CopyIndexOneIn;
}
