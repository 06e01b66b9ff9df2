using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Mentions;

/// <summary>Finds names and role nouns in a sentence, left to right, the longest first.</summary>
public sealed class MentionFinder
{
    private readonly NameIndex names;
    private readonly FrozenDictionary<string, ImmutableArray<(string[] Words, Role Role)>> roles;

    public MentionFinder(NameIndex names, IEnumerable<Role> roles)
    {
        this.names = names;
        this.roles = roles
            .SelectMany(r => r.Nouns.Select(n => (Words: n.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries), Role: r)))
            .GroupBy(p => p.Words[^1].ToLowerInvariant(), StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.OrderByDescending(p => p.Words.Length).ToImmutableArray(),
                StringComparer.Ordinal);
    }

    public ImmutableArray<Mention> Find(SyntaxTree tree)
    {
        var found = ImmutableArray.CreateBuilder<Mention>();
        for (var i = 0; i < tree.Tokens.Length;)
        {
            var entries = names.Longest(tree, i, out var end);
            entries = Fitting(tree, i, end, entries);
            if (!entries.IsEmpty)
            {
                var range = new TokenRange(i, end);
                found.Add(new Mention(range, HeadOf(tree, range), entries, null));
                i = end;
                continue;
            }

            if (RoleAt(tree, i) is { } role)
            {
                found.Add(role);
            }

            i++;
        }

        return found.ToImmutable();
    }

    /// <summary>The token of a range that leans on a token outside it.</summary>
    public static int HeadOf(SyntaxTree tree, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (!range.Contains(tree[i].Head))
            {
                return i;
            }
        }

        return range.End - 1;
    }

    /// <summary>A lone word that is no name here ("may", "us" as a pronoun) keeps none of its entries.</summary>
    private static ImmutableArray<NameEntry> Fitting(
        SyntaxTree tree, int start, int end, ImmutableArray<NameEntry> entries)
    {
        if (entries.IsEmpty || end > start + 1)
        {
            return entries;
        }

        var upos = tree[start].Upos;
        return upos is "PRON" or "AUX" or "ADP" or "DET" or "PART" or "CCONJ" or "SCONJ" && tree[start].Form != "US"
            ? []
            : entries;
    }

    /// <summary>A role whose noun stands here, with the words before it that belong to its name.</summary>
    private Mention? RoleAt(SyntaxTree tree, int at)
    {
        if (tree[at].Upos is not ("NOUN" or "PROPN") && !(tree[at].Upos == "ADJ" && tree[at].Relation is "root" or "nsubj" or "obj"))
        {
            return null;
        }

        if (!roles.TryGetValue(tree[at].Lemma.ToLowerInvariant(), out var candidates)
            && !roles.TryGetValue(tree[at].Form.ToLowerInvariant(), out candidates))
        {
            return null;
        }

        foreach (var (words, role) in candidates)
        {
            var start = StartOf(tree, at, words);
            if (start >= 0)
            {
                return new Mention(new TokenRange(start, at + 1), at, [], role);
            }
        }

        return null;
    }

    private static int StartOf(SyntaxTree tree, int at, string[] words)
    {
        var i = at;
        for (var w = words.Length - 2; w >= 0; w--)
        {
            i--;
            while (i >= 0 && tree[i].Form == "-")
            {
                i--;
            }

            if (i < 0 || !(tree[i].Lemma.Equals(words[w], StringComparison.OrdinalIgnoreCase)
                || tree[i].Form.Equals(words[w], StringComparison.OrdinalIgnoreCase)))
            {
                return -1;
            }
        }

        return i;
    }
}
