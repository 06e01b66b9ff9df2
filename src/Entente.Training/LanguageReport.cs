using System.Diagnostics;
using System.Globalization;
using Entente.Language;
using Entente.Language.Conllu;
using Entente.Training.Evaluation;

namespace Entente.Training;

/// <summary>Measures the models on the dev treebanks: on gold sentences and words, from raw text, and how fast.</summary>
public static class LanguageReport
{
    private static readonly string[] Treebanks = ["ewt", "gum-open"];

    /// <summary>One line for each treebank, one for GUM's news documents, and the speed on one core.</summary>
    /// <param name="data">The folder that holds ud/.</param>
    public static IEnumerable<string> Lines(string data, TextAnalyzer analyzer)
    {
        foreach (var name in Treebanks)
        {
            var sentences = ConlluReader.Read(Path.Combine(data, "ud", $"{name}-dev.conllu")).ToList();
            yield return Line($"{name}-dev", sentences, analyzer);
            if (name == "gum-open")
            {
                yield return Line("gum news", [.. Documents(sentences, "GUM_news")], analyzer);
            }
        }

        foreach (var name in Treebanks)
        {
            yield return Speed(name, TreebankText.Of(
                ConlluReader.Read(Path.Combine(data, "ud", $"{name}-dev.conllu"))), analyzer);
        }

        yield return $"memory: {Environment.WorkingSet / 1_000_000} MB";
    }

    private static string Line(string name, List<ConlluSentence> gold, TextAnalyzer analyzer)
    {
        var given = gold.Select(s => new Sentence(
            new TextSpan(0, s.Text.Length), [.. s.Tokens.Select(t => t.Word)])).ToList();
        var trees = analyzer.Parse(given);
        var onGold = ConllScore.Evaluate(gold, trees.Select((t, i) => ConlluSentence.From(t, gold[i].Text)));
        var raw = TreebankText.Of(gold);
        var onRaw = ConllScore.Evaluate(gold, Analyse(raw, analyzer).Select(t => ConlluSentence.From(t, raw.Text)));
        return $"{name,-13} gold tokens: UPOS {F(onGold.Upos)} feats {F(onGold.Feats)} lemmas {F(onGold.Lemmas)} " +
            $"UAS {F(onGold.Uas)} LAS {F(onGold.Las)} (with subtypes {F(onGold.LasFull)}) | raw text: " +
            $"words {F(onRaw.Words)} sentences {F(onRaw.Sentences)} UPOS {F(onRaw.Upos)} LAS {F(onRaw.Las)}";
    }

    private static SyntaxTree[] Analyse(TreebankText raw, TextAnalyzer analyzer)
    {
        var sentences = new List<Sentence>();
        foreach (var paragraph in raw.Paragraphs)
        {
            analyzer.Split(raw.Text, paragraph, sentences);
        }

        return analyzer.Parse(sentences);
    }

    /// <summary>The best of three runs, after one that warms up, in processor time: what one core would take alone.</summary>
    private static string Speed(string name, TreebankText raw, TextAnalyzer analyzer)
    {
        var words = Analyse(raw, analyzer).Sum(t => t.Tokens.Length);
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            var began = Processor();
            Analyse(raw, analyzer);
            var took = Processor() - began;
            best = took < best ? took : best;
        }

        return $"{name} raw text to trees: {words / best.TotalSeconds:F0} words/s on one core";
    }

    private static TimeSpan Processor()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static IEnumerable<ConlluSentence> Documents(IEnumerable<ConlluSentence> all, string prefix)
    {
        var wanted = false;
        foreach (var sentence in all)
        {
            wanted = sentence.StartsDocument
                ? sentence.Comment("newdoc id")?.StartsWith(prefix, StringComparison.Ordinal) == true : wanted;
            if (wanted)
            {
                yield return sentence;
            }
        }
    }

    private static string F(Measure measure) => (measure.F1 * 100).ToString("F2", CultureInfo.InvariantCulture);
}
