using System.Text;
using Entente.Language;
using Entente.Language.Conllu;

namespace Entente.Training.Evaluation;

/// <summary>A word with the place of its orthographic token among the text's characters without white space.</summary>
/// <param name="Head">The head's index among all words of the text; -1 for a root.</param>
/// <param name="Multiword">Whether its orthographic token holds more words than this.</param>
internal sealed record ScoredWord(TextSpan Span, Token Token, int Head, bool Multiword);

/// <summary>A whole text laid out for comparison. Spans count its characters without white space.</summary>
internal sealed class ScoredText
{
    private readonly StringBuilder characters = new();

    public ScoredText(IEnumerable<ConlluSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            Add(sentence);
        }
    }

    public List<TextSpan> Sentences { get; } = [];

    public List<TextSpan> Tokens { get; } = [];

    public List<ScoredWord> Words { get; } = [];

    /// <exception cref="ArgumentException">They differ.</exception>
    public static void CheckSameCharacters(ScoredText gold, ScoredText system)
    {
        if (gold.characters.Equals(system.characters))
        {
            return;
        }

        var (a, b) = (gold.characters.ToString(), system.characters.ToString());
        var at = 0;
        while (at < a.Length && at < b.Length && a[at] == b[at])
        {
            at++;
        }

        throw new ArgumentException(
            $"The characters differ: '{Around(a, at)}' in the gold file, '{Around(b, at)}' in the system's.");
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 15)..Math.Min(text.Length, at + 15)];

    private void Add(ConlluSentence sentence)
    {
        var (start, first) = (characters.Length, Words.Count);
        for (var i = 0; i < sentence.Tokens.Length;)
        {
            var end = i + 1;
            while (end < sentence.Tokens.Length && sentence.Tokens[end].Word.Joined)
            {
                end++;
            }

            var from = characters.Length;
            AppendCharacters(sentence.Text.AsSpan(
                sentence.Tokens[i].Span.Start, sentence.Tokens[end - 1].Span.End - sentence.Tokens[i].Span.Start));
            var span = new TextSpan(from, characters.Length);
            Tokens.Add(span);
            for (var k = i; k < end; k++)
            {
                var token = sentence.Tokens[k];
                Words.Add(new ScoredWord(span, token, token.Head < 0 ? -1 : first + token.Head, end - i > 1));
            }

            i = end;
        }

        Sentences.Add(new TextSpan(start, characters.Length));
    }

    private void AppendCharacters(ReadOnlySpan<char> token)
    {
        foreach (var c in token)
        {
            if (!char.IsWhiteSpace(c))
            {
                characters.Append(c);
            }
        }
    }
}
