using Entente.Language;

namespace Entente.Coding.Speech;

/// <summary>Which tokens of one sentence stand in quotation marks, seen from the sentence alone.</summary>
internal sealed class QuotedTokens
{
    private readonly bool[] inside;

    public QuotedTokens(SyntaxTree tree)
    {
        inside = new bool[tree.Tokens.Length];
        var open = -1;
        for (var i = 0; i < inside.Length; i++)
        {
            if (!IsMark(tree[i].Form))
            {
                continue;
            }

            if (open < 0 && Opens(tree, i))
            {
                open = i;
                continue;
            }

            // A mark that closes what the sentence before opened has all words so far inside.
            if (open >= 0 || (tree[i].Form is "”" or "\"" or "''" && Ranges.Count == 0))
            {
                Add(open + 1, i);
                open = -1;
            }
        }

        if (open >= 0 && tree[open].Form is "“" or "\"" or "``")
        {
            Add(open + 1, inside.Length);
        }
    }

    /// <summary>The insides of the marks, in text order, none empty.</summary>
    public List<TokenRange> Ranges { get; } = [];

    public bool this[int token] => inside[token];

    private void Add(int start, int end)
    {
        if (end > start)
        {
            Ranges.Add(new TokenRange(start, end));
            inside.AsSpan(start, end - start).Fill(true);
        }
    }

    private static bool IsMark(string form) => form is "“" or "”" or "\"" or "''" or "``" or "‘" or "’" or "'" or "«" or "»";

    private static bool Opens(SyntaxTree tree, int at)
    {
        var form = tree[at].Form;
        if (form is "“" or "``" or "«")
        {
            return true;
        }

        if (form is "”" or "''" or "»" or "’" || tree[at].Upos != "PUNCT" || at + 1 == tree.Tokens.Length)
        {
            return false;
        }

        return tree[at + 1].Span.Start == tree[at].Span.End && (at == 0 || tree[at - 1].Span.End < tree[at].Span.Start || tree[at - 1].Upos == "PUNCT");
    }
}
