using Entente.Language;
using Entente.Language.Conllu;
using Entente.Language.Sentences;
using Entente.Language.Tokens;

namespace Entente.Training;

/// <summary>
/// Trains the sentence splitter from treebanks: logistic regression by adaptive gradient steps over the places where
/// a sentence could end. The same files and seed give the same model.
/// </summary>
public static class SplitterTrainer
{
    /// <summary>Trains on all of the files together.</summary>
    public static SentenceSplitter Train(IReadOnlyList<string> conlluPaths, SplitterOptions options)
    {
        var tokenizer = new Tokenizer();
        var places = new List<Place>();
        foreach (var path in conlluPaths)
        {
            var treebank = TreebankText.Of(ConlluReader.Read(path));
            Gather(treebank, treebank.Text, tokenizer, places);
            Gather(treebank, BrokenLines.Of(treebank, options.Seed), tokenizer, places);
        }

        return new SentenceSplitter(new SentenceModel(Quantise(new LogisticRegression(options).Fit(places))));
    }

    /// <summary>Writes the file that <see cref="SentenceSplitter.Load(string)"/> reads.</summary>
    public static void Save(SentenceSplitter splitter, string path)
    {
        using var stream = File.Create(path);
        splitter.Save(stream);
    }

    /// <summary>Adds every place of the text where a sentence could end, with whether it does.</summary>
    /// <param name="text">The treebank's text, in which some spaces may have become line breaks.</param>
    private static void Gather(TreebankText treebank, string text, Tokenizer tokenizer, List<Place> places)
    {
        var ends = treebank.Sentences.Select(s => s.End).ToHashSet();
        var words = new List<Word>();
        Span<uint> features = stackalloc uint[BoundaryFeatures.Most];
        foreach (var paragraph in treebank.Paragraphs)
        {
            words.Clear();
            tokenizer.Tokenize(text, paragraph, words);
            var boundaries = new BoundaryFeatures(text, words);
            var start = 0;
            for (var i = 0; i + 1 < words.Count; i++)
            {
                boundaries.Pass(i);
                var gap = boundaries.GapAfter(i);
                var isEnd = ends.Contains(words[i].Span.End);
                if (gap != BoundaryFeatures.Gap.Blank && BoundaryFeatures.IsCandidate(words, i, gap))
                {
                    var count = boundaries.Fill(i, start, gap, features);
                    places.Add(new Place(Cut(features[..count]), isEnd));
                }

                start = isEnd ? i + 1 : start;
            }
        }
    }

    private static int[] Cut(ReadOnlySpan<uint> features)
    {
        var cut = new int[features.Length];
        for (var i = 0; i < cut.Length; i++)
        {
            cut[i] = (int)(features[i] & (SentenceModel.Places - 1));
        }

        return cut;
    }

    private static short[] Quantise(float[] weights)
    {
        var largest = weights.Max(Math.Abs);
        var scale = largest > 0 ? short.MaxValue / largest : 1;
        return [.. weights.Select(w => (short)MathF.Round(w * scale))];
    }
}
