using System.Collections.Immutable;

namespace Entente.Language.Conllu;

/// <summary>
/// A sentence as a CoNLL-U file gives it (universaldependencies.org/format). The words' spans point into
/// <see cref="Text"/>. A word without head has -1, one without relation "_".
/// </summary>
public sealed record ConlluSentence
{
    /// <summary>The comment lines with their "#", in file order.</summary>
    public required ImmutableArray<string> Comments { get; init; }

    /// <summary>The text that the words and their SpaceAfter rebuild, without what follows the last word.</summary>
    public required string Text { get; init; }

    /// <summary>The syntactic words; those of one multiword token after its first are joined.</summary>
    public required ImmutableArray<Token> Tokens { get; init; }

    /// <summary>The last column of every word, "_" for none; a multiword token's SpaceAfter is not in it.</summary>
    public required ImmutableArray<string> Misc { get; init; }

    /// <summary>Whether the next sentence of the paragraph is parted from this one by a space.</summary>
    public required bool SpaceAfter { get; init; }

    /// <summary>What <c># sent_id</c> says; null when the file does not.</summary>
    public string? Id => Comment("sent_id");

    /// <summary>Whether a document begins with this sentence.</summary>
    public bool StartsDocument => Comments.Any(c => IsKey(c, "newdoc"));

    /// <summary>Whether a paragraph begins with this sentence; a document's first does.</summary>
    public bool StartsParagraph => StartsDocument || Comments.Any(c => IsKey(c, "newpar"));

    /// <summary>The value of a comment of the shape <c># key = value</c>; null when there is none.</summary>
    public string? Comment(string key)
    {
        foreach (var comment in Comments)
        {
            var equals = comment.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && comment.AsSpan(1, equals - 1).Trim().SequenceEqual(key))
            {
                return comment[(equals + 1)..].Trim();
            }
        }

        return null;
    }

    /// <summary>The tree of the sentence, with spans counted from where its text begins.</summary>
    /// <exception cref="ArgumentException">The heads make no tree, as in a file without syntax.</exception>
    public SyntaxTree ToTree() => new(new TextSpan(0, Text.Length), Tokens);

    /// <summary>A sentence of an article as a CoNLL-U file shows it: white space is one space.</summary>
    /// <param name="text">The article's text that the tree's spans point into.</param>
    public static ConlluSentence From(SyntaxTree tree, string text) => ConlluShape.Of(tree.Tokens, text, []);

    /// <summary>Words without tags or tree.</summary>
    /// <param name="text">The article's text that the words' spans point into.</param>
    public static ConlluSentence From(IReadOnlyList<Word> words, TokenRange range, string text)
    {
        var tokens = new Token[range.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = new Token(i, words[range.Start + i], "_", "_", "_", "_", -1, "_");
        }

        return ConlluShape.Of(tokens, text, []);
    }

    /// <summary>"# newpar", "# newpar id = …", but not GUM's "# newpar_block".</summary>
    private static bool IsKey(string comment, string key)
    {
        var body = comment.AsSpan(1).Trim();
        return body.StartsWith(key, StringComparison.Ordinal)
            && (body.Length == key.Length || body[key.Length] == ' ');
    }
}
