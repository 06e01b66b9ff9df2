using System.Runtime.InteropServices;

namespace Entente.Articles;

/// <summary>Numbers under keys, kept as chains in one list: most keys have one number and cost no object.</summary>
internal sealed class Postings<TKey>(IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> _last = new(comparer);
    private readonly List<(int Number, int Before)> _chains = [];

    public void Add(TKey key, int number)
    {
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, key, out var exists);
        _chains.Add((number, exists ? last : -1));
        last = _chains.Count - 1;
    }

    /// <summary>The numbers under a key, the last added first, at most so many.</summary>
    public IEnumerable<int> Under(TKey key, int most)
    {
        for (var at = _last.GetValueOrDefault(key, -1); at >= 0 && most > 0; most--)
        {
            var (number, before) = _chains[at];
            yield return number;
            at = before;
        }
    }
}
