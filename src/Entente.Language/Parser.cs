using System.Runtime.InteropServices;
using Entente.Language.Network;

namespace Entente.Language;

/// <summary>
/// Gives sentences their parts of speech, features, lemmas and trees, by the trained network. One instance serves one
/// thread; <see cref="Fork"/> gives another thread an instance that shares the weights.
/// </summary>
public sealed class Parser
{
    /// <summary>Words read at once: enough to keep the multiplications busy, few enough to stay in the cache.</summary>
    private const int BatchWords = 640;

    /// <summary>Longer sentences are read in pieces of this many words; none in the treebanks is longer than 200.</summary>
    private const int LongestSentence = 400;

    private readonly ParserModel model;
    private readonly LstmLayer[] layers;
    private readonly Func<string, string, string, string, string> lemma;
    private readonly Dictionary<string, float[]> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> missing = new(StringComparer.Ordinal);
    private readonly Scratch scratch = new();

    private Parser(ParserModel model, Func<string, string, string, string, string> lemma)
    {
        this.model = model;
        this.lemma = lemma;
        layers = [.. model.Layers.Select(l => l.Fork())];
    }

    /// <summary>Loads models/parser.bin.</summary>
    /// <param name="lemma">Form, UPOS, XPOS and features to lemma; must be safe to call from many threads.</param>
    /// <exception cref="InvalidDataException">The file is no model of this version.</exception>
    public static Parser Load(string path, Func<string, string, string, string, string> lemma) =>
        new(ParserModel.Load(path), lemma);

    /// <summary>A parser for another thread.</summary>
    /// <summary>The lemma of a form with these tags.</summary>
    public string LemmaOf(string form, string upos, string xpos, string feats) => lemma(form, upos, xpos, feats);

    public Parser Fork() => new(model, lemma);

    /// <summary>Whether the network has met the word, in capitals or not.</summary>
    public bool Knows(ReadOnlySpan<char> form)
    {
        Span<char> normal = form.Length <= 256 ? stackalloc char[form.Length] : new char[form.Length];
        WordFeatures.Normalise(form, normal);
        return model.Words.Row(WordFeatures.WordKey(normal)) != 0;
    }

    /// <summary>The trees of sentences, in their order. The result for one does not depend on the others.</summary>
    public SyntaxTree[] Parse(IReadOnlyList<Sentence> sentences)
    {
        var order = Enumerable.Range(0, sentences.Count)
            .OrderByDescending(i => sentences[i].Words.Length).ThenBy(i => i).ToArray();
        var trees = new SyntaxTree[sentences.Count];
        for (var at = 0; at < order.Length;)
        {
            var words = 0;
            var end = at;
            while (end < order.Length && (end == at || words + sentences[order[end]].Words.Length <= BatchWords))
            {
                words += sentences[order[end++]].Words.Length;
            }

            ParseBatch(sentences, order.AsSpan(at, end - at), words, trees);
            at = end;
        }

        return trees;
    }

    private void ParseBatch(
        IReadOnlyList<Sentence> sentences, ReadOnlySpan<int> batch, int words, SyntaxTree[] trees)
    {
        Span<int> starts = batch.Length <= 512 ? stackalloc int[batch.Length] : new int[batch.Length];
        Span<int> lengths = batch.Length <= 512 ? stackalloc int[batch.Length] : new int[batch.Length];
        var at = 0;
        for (var s = 0; s < batch.Length; s++)
        {
            starts[s] = at;
            lengths[s] = sentences[batch[s]].Words.Length;
            at += lengths[s];
        }

        var shares = scratch.Take(0, words * layers[0].Share);
        Shares(sentences, batch, words, shares);
        var input = scratch.Take(1, words * 2 * layers[0].Hidden);
        layers[0].ReadGiven(shares, starts, lengths, input);
        var width = 2 * layers[0].Hidden;
        for (var l = 1; l < layers.Length; l++)
        {
            var output = scratch.Take(1 + (l % 2), words * 2 * layers[l].Hidden);
            layers[l].Read(input, width, starts, lengths, output);
            input = output;
            width = 2 * layers[l].Hidden;
        }

        var heads = new Heads(model, scratch, input, width, words);
        for (var s = 0; s < batch.Length; s++)
        {
            trees[batch[s]] = Tree(sentences[batch[s]], heads, starts[s], lengths[s]);
        }
    }

    private SyntaxTree Tree(Sentence sentence, Heads heads, int start, int count)
    {
        var head = new int[count];
        if (count <= LongestSentence)
        {
            SpanningTree.Find(heads.Arcs(start, count, out var stride), stride, count, head);
        }
        else
        {
            // Nothing of this length is a sentence; a chain keeps its words without claiming any syntax.
            for (var i = 0; i < count; i++)
            {
                head[i] = i - 1;
            }
        }

        var tokens = new Token[count];
        for (var i = 0; i < count; i++)
        {
            var (upos, tag) = heads.Tag(start + i);
            var word = sentence.Words[i];
            var relation = head[i] < 0 ? "root" : heads.Relation(start + i, start + head[i]);
            var u = model.Labels.Upos[upos];
            tokens[i] = new Token(i, word, u == "VERB" && word.VerbLemma is { } known ? known : lemma(word.Form, u, model.Labels.Xpos[tag], model.Labels.Feats[tag]), u,
                model.Labels.Xpos[tag], model.Labels.Feats[tag], head[i], relation);
        }

        return new SyntaxTree(sentence.Span, ImmutableCollectionsMarshal.AsImmutableArray(tokens));
    }

    /// <summary>
    /// What each word gives to the first layer: the same wherever it stands, so the commonest forms are kept, and those of
    /// the batch that are not are multiplied together.
    /// </summary>
    private void Shares(IReadOnlyList<Sentence> sentences, ReadOnlySpan<int> batch, int words, float[] shares)
    {
        const int Kept = 6000;
        var (size, width) = (layers[0].Share, 2 * model.WordVectors.Width);
        var vectors = scratch.Take(15, words * width);
        missing.Clear();
        foreach (var s in batch)
        {
            foreach (var word in sentences[s].Words)
            {
                if (!known.ContainsKey(word.Seen) && missing.TryAdd(word.Seen, missing.Count))
                {
                    Vector(word.Seen, vectors.AsSpan((missing.Count - 1) * width, width));
                }
            }
        }

        var fresh = scratch.Take(16, missing.Count * size);
        layers[0].Give(vectors, width, missing.Count, fresh);
        foreach (var (form, row) in missing)
        {
            if (known.Count < Kept)
            {
                known[form] = fresh.AsSpan(row * size, size).ToArray();
            }
        }

        var at = 0;
        foreach (var s in batch)
        {
            foreach (var word in sentences[s].Words)
            {
                var share = known.TryGetValue(word.Seen, out var kept) ? kept : fresh.AsSpan(missing[word.Seen] * size, size);
                share.CopyTo(shares.AsSpan(at, size));
                at += size;
            }
        }
    }

    /// <summary>A form's vector: the word's own, then the sum of its pieces'.</summary>
    private void Vector(string form, Span<float> vector)
    {
        var width = model.WordVectors.Width;
        vector.Clear();
        Span<char> normal = form.Length <= 256 ? stackalloc char[form.Length] : new char[form.Length];
        WordFeatures.Normalise(form, normal);
        model.WordVectors.AddRow(model.Words.Row(WordFeatures.WordKey(normal)), vector[..width]);
        Span<int> rows = stackalloc int[WordFeatures.Pieces];
        WordFeatures.PieceRows(form, normal, rows);
        foreach (var row in rows)
        {
            model.PieceVectors.AddRow(row, vector[width..]);
        }
    }
}
