using System.Collections.Immutable;

namespace Entente.Language.Mending;

/// <summary>The words of one tree while they are mended.</summary>
internal sealed class MendableTree(SyntaxTree tree)
{
    private readonly Token[] tokens = [.. tree.Tokens];
    private bool changed;

    public Token this[int at] => tokens[at];

    public Token this[Index at] => tokens[at];

    public int Count => tokens.Length;

    public IReadOnlyList<Token> Tokens => tokens;

    /// <summary>The mended tree; the same one where nothing was mended, or where two mends together would close a circle.</summary>
    public SyntaxTree Result => changed && IsTree ? new SyntaxTree(tree.Span, ImmutableArray.Create(tokens)) : tree;

    private bool IsTree => tokens.Count(t => t.Head < 0) == 1 && tokens.All(t => IsUnder(t.Index, -1));

    public static bool IsNominal(Token token) => token.Upos is "NOUN" or "PROPN" or "PRON" or "NUM";

    public static bool IsFinite(Token token) => token.Upos == "VERB" && token.Xpos is "VBD" or "VBZ" or "VBP";

    /// <summary>The first child of this relation, subtypes too; -1 for none.</summary>
    public int Child(int at, string relation)
    {
        foreach (var token in tokens)
        {
            if (token.Head == at && SyntaxTree.IsRelation(token.Relation, relation))
            {
                return token.Index;
            }
        }

        return -1;
    }

    /// <param name="above">-1 for what stands over the root.</param>
    public bool IsUnder(int below, int above)
    {
        var i = below;
        for (var steps = 0; steps <= tokens.Length && i >= 0 && i != above; steps++)
        {
            i = tokens[i].Head;
        }

        return i == above;
    }

    public void Set(int at, int head, string relation) => Replace(at, tokens[at] with { Head = head, Relation = relation });

    public void Replace(int at, Token token)
    {
        tokens[at] = token;
        changed = true;
    }

    /// <summary>The first token of a phrase that stands together before its head.</summary>
    public int Start(int at)
    {
        var start = at;
        while (start > 0 && tokens[start - 1].Upos != "PUNCT" && tokens[start - 1].Index != at && IsUnder(start - 1, at))
        {
            start--;
        }

        return start;
    }

    /// <summary>The last token of what stands together under a word.</summary>
    public int End(int at)
    {
        var end = at;
        while (end + 1 < tokens.Length && IsUnder(end + 1, at))
        {
            end++;
        }

        return end;
    }
}
