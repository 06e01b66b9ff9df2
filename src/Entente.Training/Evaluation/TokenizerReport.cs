using System.Globalization;
using Entente.Language;
using Entente.Language.Conllu;
using Entente.Language.Sentences;
using Entente.Language.Tokens;

namespace Entente.Training.Evaluation;

/// <summary>How well tokeniser and sentence splitter rebuild a treebank from its raw text.</summary>
/// <param name="WordMistakes">Stretches cut otherwise than in the gold file, "gold → system", commonest first.</param>
/// <param name="SentenceMistakes">"missed" or "made" ends with the words around them, in text order.</param>
public sealed record TokenizerReport(
    Measure Tokens, Measure Words, Measure Sentences,
    IReadOnlyList<string> WordMistakes, IReadOnlyList<string> SentenceMistakes)
{
    /// <param name="document">Which documents to measure, by the value of <c># newdoc id</c>; null for all.</param>
    public static TokenizerReport Run(
        string conlluPath, Tokenizer tokenizer, SentenceSplitter splitter, Func<string, bool>? document = null)
    {
        var gold = Documents(ConlluReader.Read(conlluPath), document ?? (_ => true)).ToList();
        var raw = TreebankText.Of(gold);
        var system = Segment(raw, tokenizer, splitter);
        var scores = ConllScore.Evaluate(gold, system);
        return new TokenizerReport(scores.Tokens, scores.Words, scores.Sentences,
            Mistakes.OfWords(gold, system), Mistakes.OfSentences(gold, system));
    }

    /// <summary>The three measures on one line, in per cent.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"tokens {Tokens.F1 * 100:F2}  words {Words.F1 * 100:F2}  sentences {Sentences.F1 * 100:F2}");

    private static IEnumerable<ConlluSentence> Documents(IEnumerable<ConlluSentence> all, Func<string, bool> wanted)
    {
        var take = true;
        foreach (var sentence in all)
        {
            take = sentence.StartsDocument ? wanted(sentence.Comment("newdoc id") ?? "") : take;
            if (take)
            {
                yield return sentence;
            }
        }
    }

    private static List<ConlluSentence> Segment(TreebankText raw, Tokenizer tokenizer, SentenceSplitter splitter)
    {
        var sentences = new List<ConlluSentence>();
        var words = new List<Word>();
        var ranges = new List<TokenRange>();
        foreach (var paragraph in raw.Paragraphs)
        {
            words.Clear();
            ranges.Clear();
            tokenizer.Tokenize(raw.Text, paragraph, words);
            splitter.Split(raw.Text, words, ranges);
            sentences.AddRange(ranges.Select(range => ConlluSentence.From(words, range, raw.Text)));
        }

        return sentences;
    }
}
