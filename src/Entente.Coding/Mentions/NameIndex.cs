using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Mentions;

/// <summary>
/// All names of the knowledge base by their tokens. A name matches as it is written, without its diacritics, and in
/// capitals; never in small letters where it has capitals.
/// </summary>
public sealed class NameIndex
{
    private readonly FrozenDictionary<string, ImmutableArray<NameEntry>> byName;
    private readonly FrozenDictionary<string, ImmutableArray<NameEntry>>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly FrozenDictionary<string, int> longest;

    /// <param name="split">How text is cut into words; names are cut alike.</param>
    public NameIndex(IEnumerable<NameEntry> names, Action<string, List<Word>> split)
    {
        var all = new Dictionary<string, List<NameEntry>>(StringComparer.Ordinal);
        var reach = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = new List<Word>();
        foreach (var name in names)
        {
            foreach (var form in Forms(name))
            {
                words.Clear();
                split(form, words);
                var key = string.Join(' ', words.Select(w => Letters.Fold(w.Form)));
                if (!all.TryGetValue(key, out var list))
                {
                    all[key] = list = [];
                }

                if (!list.Any(e => e.Entity == name.Entity && e.Kind == name.Kind))
                {
                    list.Add(name);
                }

                var first = Letters.Fold(words[0].Form);
                reach[first] = Math.Max(reach.GetValueOrDefault(first), words.Count);
            }
        }

        byName = all.ToFrozenDictionary(p => p.Key, p => p.Value.ToImmutableArray(), StringComparer.Ordinal);
        lookup = byName.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = reach.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The longest name that starts at a token, or an empty list.</summary>
    /// <param name="end">The token after the name.</param>
    public ImmutableArray<NameEntry> Longest(SyntaxTree tree, int start, out int end)
    {
        end = start;
        if (!longest.TryGetValue(Letters.Fold(tree[start].Form), out var most))
        {
            return [];
        }

        Span<char> key = stackalloc char[160];
        var length = 0;
        ImmutableArray<NameEntry> found = [];
        for (var i = start; i < Math.Min(tree.Tokens.Length, start + most); i++)
        {
            var form = Letters.Fold(tree[i].Form);
            if (length + form.Length + 1 > key.Length)
            {
                break;
            }

            if (length > 0)
            {
                key[length++] = ' ';
            }

            form.CopyTo(key[length..]);
            length += form.Length;
            if (lookup.TryGetValue(key[..length], out var entries))
            {
                found = entries;
                end = i + 1;
            }
        }

        return found;
    }

    private static IEnumerable<string> Forms(NameEntry name)
    {
        yield return name.Text;
        if (name.Text.Any(char.IsLower) && name.Kind != NameKind.Nominal)
        {
            yield return name.Text.ToUpperInvariant();
        }
    }
}
