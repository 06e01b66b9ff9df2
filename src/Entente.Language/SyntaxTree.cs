using System.Collections.Immutable;

namespace Entente.Language;

/// <summary>
/// A sentence's tokens and who leans on whom. Exactly one token is the root and no path of heads runs in a circle.
/// </summary>
public sealed class SyntaxTree
{
    private readonly int[] childStart;
    private readonly int[] children;

    /// <param name="span">Where the sentence stands in the article's text.</param>
    /// <param name="tokens">In text order, at least one.</param>
    /// <exception cref="ArgumentException">No token, a head out of range, or not exactly one root.</exception>
    public SyntaxTree(TextSpan span, ImmutableArray<Token> tokens)
    {
        if (tokens.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A tree needs at least one token.", nameof(tokens));
        }

        Span = span;
        Tokens = tokens;
        Root = -1;
        childStart = new int[tokens.Length + 1];
        foreach (var token in tokens)
        {
            if (token.Head >= tokens.Length || token.Head < -1 || (token.Head < 0 && Root >= 0))
            {
                throw new ArgumentException("Heads must lie in the sentence and one token be the root.", nameof(tokens));
            }

            if (token.Head < 0)
            {
                Root = token.Index;
            }
            else
            {
                childStart[token.Head + 1]++;
            }
        }

        for (var i = 1; i < childStart.Length; i++)
        {
            childStart[i] += childStart[i - 1];
        }

        children = new int[tokens.Length];
        var at = (int[])childStart.Clone();
        foreach (var token in tokens)
        {
            if (token.Head >= 0)
            {
                children[at[token.Head]++] = token.Index;
            }
        }
    }

    /// <summary>Where the sentence stands in the article's text.</summary>
    public TextSpan Span { get; }

    public ImmutableArray<Token> Tokens { get; }

    /// <summary>The index of the root.</summary>
    public int Root { get; }

    public Token this[int index] => Tokens[index];

    /// <summary>Counted from the end with ^.</summary>
    public Token this[Index index] => Tokens[index.GetOffset(Tokens.Length)];

    /// <summary>The indexes of the tokens that lean on this one, in text order.</summary>
    public ReadOnlySpan<int> Children(int index) =>
        children.AsSpan(childStart[index], childStart[index + 1] - childStart[index]);

    /// <summary>The first child with this relation, or -1. "nsubj" also finds its subtypes such as "nsubj:pass".</summary>
    public int Child(int index, string relation)
    {
        foreach (var child in Children(index))
        {
            if (IsRelation(Tokens[child].Relation, relation))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Whether a relation is the wanted one or a subtype of it.</summary>
    public static bool IsRelation(string relation, string wanted) =>
        relation.StartsWith(wanted, StringComparison.Ordinal)
        && (relation.Length == wanted.Length || relation[wanted.Length] == ':');

    /// <summary>The smallest range that holds a token and all that leans on it, directly or not.</summary>
    public TokenRange Subtree(int index)
    {
        int low = index, high = index;
        foreach (var child in Children(index))
        {
            var range = Subtree(child);
            low = Math.Min(low, range.Start);
            high = Math.Max(high, range.End - 1);
        }

        return new TokenRange(low, high + 1);
    }

    /// <summary>Where a range of tokens stands in the article's text.</summary>
    public TextSpan SpanOf(TokenRange range) =>
        range.Count == 0 ? default : new TextSpan(Tokens[range.Start].Span.Start, Tokens[range.End - 1].Span.End);

    /// <summary>Whether the second token is the first or leans on it, directly or not.</summary>
    public bool Dominates(int above, int below)
    {
        for (var i = below; i >= 0; i = Tokens[i].Head)
        {
            if (i == above)
            {
                return true;
            }
        }

        return false;
    }
}
