using Entente.Language;
using Entente.Language.Conllu;

namespace Entente.Training.Evaluation;

/// <summary>
/// Compares what a system gave with a gold file as conll18_ud_eval does: by the characters without white space, so that
/// different words and sentences may be compared; multiword tokens by the longest common row of their words.
/// </summary>
public static class ConllScore
{
    /// <summary>Compares trees of the treebank's raw text with its gold file.</summary>
    /// <param name="text">The raw text that the trees' spans point into.</param>
    /// <exception cref="ArgumentException">The characters of the two differ.</exception>
    public static ConllScores Evaluate(string goldPath, IEnumerable<SyntaxTree> system, string text) =>
        Evaluate(ConlluReader.Read(goldPath), system.Select(tree => ConlluSentence.From(tree, text)));

    /// <exception cref="ArgumentException">The characters of the two differ.</exception>
    public static ConllScores Evaluate(IEnumerable<ConlluSentence> gold, IEnumerable<ConlluSentence> system)
    {
        var (g, s) = (new ScoredText(gold), new ScoredText(system));
        ScoredText.CheckSameCharacters(g, s);
        var pairs = WordAlignment.Of(g.Words, s.Words);
        var partner = pairs.ToDictionary(pair => pair.System, pair => pair.Gold);

        Measure Words(Func<Token, Token, bool> same) => Count(pairs, g, s, (a, b) => same(a.Token, b.Token));
        Measure Heads(Func<Token, Token, bool> same) =>
            Count(pairs, g, s, (a, b) => SameHead(a, b, partner) && same(a.Token, b.Token));
        return new ConllScores
        {
            Tokens = Spans(g.Tokens, s.Tokens),
            Sentences = Spans(g.Sentences, s.Sentences),
            Words = Words((_, _) => true) with { Aligned = 0 },
            Upos = Words((a, b) => a.Upos == b.Upos),
            Xpos = Words((a, b) => a.Xpos == b.Xpos),
            Feats = Words((a, b) => UniversalFeatures.Same(a.Feats, b.Feats)),
            Lemmas = Words((a, b) => a.Lemma == "_" || a.Lemma == b.Lemma),
            Uas = Heads((_, _) => true),
            Las = Heads((a, b) => Universal(a.Relation).SequenceEqual(Universal(b.Relation))),
            LasFull = Heads((a, b) => a.Relation == b.Relation),
        };
    }

    private static Measure Count(
        List<(int Gold, int System)> pairs, ScoredText gold, ScoredText system, Func<ScoredWord, ScoredWord, bool> same)
    {
        var correct = pairs.Count(pair => same(gold.Words[pair.Gold], system.Words[pair.System]));
        return new Measure(correct, gold.Words.Count, system.Words.Count, pairs.Count);
    }

    private static bool SameHead(ScoredWord gold, ScoredWord system, Dictionary<int, int> partner) =>
        system.Head < 0 ? gold.Head < 0 : partner.TryGetValue(system.Head, out var head) && head == gold.Head;

    private static ReadOnlySpan<char> Universal(string relation)
    {
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation.AsSpan(0, colon);
    }

    private static Measure Spans(List<TextSpan> gold, List<TextSpan> system)
    {
        int g = 0, s = 0, correct = 0;
        while (g < gold.Count && s < system.Count)
        {
            if (gold[g].Start != system[s].Start)
            {
                _ = gold[g].Start < system[s].Start ? g++ : s++;
                continue;
            }

            correct += gold[g++].End == system[s++].End ? 1 : 0;
        }

        return new Measure(correct, gold.Count, system.Count, 0);
    }
}
