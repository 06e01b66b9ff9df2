using System.Globalization;
using Entente.Language.Conllu;

namespace Entente.Training.Evaluation;

/// <summary>Lists where two texts of the same characters were cut differently.</summary>
internal static class Mistakes
{
    private const int WordsAround = 5;

    /// <summary>"gold → system" with how often, commonest first.</summary>
    public static List<string> OfWords(IReadOnlyList<ConlluSentence> gold, IReadOnlyList<ConlluSentence> system)
    {
        var (g, s) = (Forms(gold), Forms(system));
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0, j = 0; i < g.Count && j < s.Count;)
        {
            if (g[i] == s[j])
            {
                i++;
                j++;
                continue;
            }

            var (from, to) = (i, j);
            var (a, b) = (g[i++].Length, s[j++].Length);
            while (a != b)
            {
                _ = a < b ? a += g[i++].Length : b += s[j++].Length;
            }

            var key = $"{string.Join(' ', g[from..i])} → {string.Join(' ', s[to..j])}";
            found[key] = found.GetValueOrDefault(key) + 1;
        }

        return [.. found.OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal)
            .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Value}\t{f.Key}"))];
    }

    /// <summary>Ends that only one of the two has.</summary>
    public static List<string> OfSentences(IReadOnlyList<ConlluSentence> gold, IReadOnlyList<ConlluSentence> system)
    {
        var (g, s) = (Ends(gold), Ends(system));
        return [.. g.Where(end => !s.ContainsKey(end.Key)).Select(end => (end.Key, Line: "missed\t" + end.Value))
            .Concat(s.Where(end => !g.ContainsKey(end.Key)).Select(end => (end.Key, Line: "made\t" + end.Value)))
            .OrderBy(end => end.Key).Select(end => end.Line)];
    }

    private static List<string> Forms(IReadOnlyList<ConlluSentence> sentences) =>
        [.. sentences.SelectMany(sentence => sentence.Tokens.Select(token => token.Form))];

    /// <summary>By the number of characters before a sentence's end, the words around it.</summary>
    private static Dictionary<int, string> Ends(IReadOnlyList<ConlluSentence> sentences)
    {
        var ends = new Dictionary<int, string>();
        var at = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            at += sentences[i].Tokens.Sum(token => token.Form.Length);
            var before = sentences[i].Tokens.TakeLast(WordsAround).Select(t => t.Form);
            var after = i + 1 < sentences.Count ? sentences[i + 1].Tokens.Take(WordsAround).Select(t => t.Form) : [];
            ends[at] = $"{string.Join(' ', before)} ‖ {string.Join(' ', after)}";
        }

        return ends;
    }
}
