using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Entente.Language.Tokens;

namespace Entente.Language.Conllu;

/// <summary>Lifts a sentence out of its article: gaps become one space or nothing, spans count from its start.</summary>
internal static class ConlluShape
{
    public static ConlluSentence Of(IReadOnlyList<Token> tokens, string text, ImmutableArray<string> comments)
    {
        var line = new StringBuilder();
        var moved = new Token[tokens.Count];
        for (var i = 0; i < moved.Length; i++)
        {
            var token = tokens[i];
            if (i > 0 && tokens[i - 1].Span.End < token.Span.Start)
            {
                line.Append(' ');
            }

            var start = line.Length;
            line.Append(text, token.Span.Start, token.Span.Length);
            moved[i] = token with { Word = token.Word with { Span = new TextSpan(start, line.Length) } };
        }

        var end = tokens.Count == 0 ? 0 : tokens[^1].Span.End;
        return new ConlluSentence
        {
            Comments = comments,
            Text = line.ToString(),
            Tokens = ImmutableCollectionsMarshal.AsImmutableArray(moved),
            Misc = [.. moved.Select(_ => "_")],
            SpaceAfter = end >= text.Length || Characters.IsGap(text[end]),
        };
    }
}
