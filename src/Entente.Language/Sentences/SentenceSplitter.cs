namespace Entente.Language.Sentences;

/// <summary>
/// Says where the sentences of a text end. Places that could be an end are judged by a linear model trained on UD
/// English EWT and GUM; a blank line always ends a sentence. May be used by several threads at once.
/// </summary>
public sealed class SentenceSplitter
{
    private readonly SentenceModel model;

    internal SentenceSplitter(SentenceModel model) => this.model = model;

    /// <summary>Loads models/sentences.bin.</summary>
    /// <exception cref="InvalidDataException">The file holds no sentence model.</exception>
    public static SentenceSplitter Load(string path)
    {
        using var stream = File.OpenRead(path);
        return Load(stream);
    }

    /// <summary>Loads the content of models/sentences.bin.</summary>
    /// <exception cref="InvalidDataException">The stream holds no sentence model.</exception>
    public static SentenceSplitter Load(Stream stream) => new(SentenceModel.Load(stream));

    /// <summary>
    /// Adds the sentences of a paragraph as ranges of its words; together they hold every word once, in order.
    /// </summary>
    /// <param name="words">Of one paragraph, in text order; no word, no sentence.</param>
    public void Split(string text, IReadOnlyList<Word> words, List<TokenRange> into)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(into);
        var boundaries = new BoundaryFeatures(text, words);
        Span<uint> features = stackalloc uint[BoundaryFeatures.Most];
        var start = 0;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            boundaries.Pass(i);
            var gap = boundaries.GapAfter(i);
            if (gap == BoundaryFeatures.Gap.Blank || BoundaryFeatures.IsAfterYear(words, i, gap) || (BoundaryFeatures.IsCandidate(words, i, gap)
                && model.Score(features[..boundaries.Fill(i, start, gap, features)]) > 0))
            {
                into.Add(new TokenRange(start, i + 1));
                start = i + 1;
            }
        }

        if (start < words.Count)
        {
            into.Add(new TokenRange(start, words.Count));
        }
    }

    internal void Save(Stream stream) => model.Save(stream);
}
