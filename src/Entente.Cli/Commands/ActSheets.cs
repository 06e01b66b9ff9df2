using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entente.Articles;
using Entente.Coding;
using Entente.Coding.Examples;
using Entente.Coding.Learnt;
using Entente.Coding.Reports;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Cli.Commands;

/// <summary>What train_acts.py learns from: items as the coder sees them, JSON lines.</summary>
internal static class ActSheets
{
    private const int Together = 64;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Of each item coded by hand the part that it belongs to: "held", or one of the halves "0" and "1".</summary>
    /// <exception cref="UsageException">The file is missing or holds something else.</exception>
    public static IReadOnlyDictionary<string, string> Parts(string codings)
    {
        if (!File.Exists(codings))
        {
            throw new UsageException($"{codings} is no file. Give the items coded by hand with --codings.");
        }

        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(codings))
        {
            using var read = JsonDocument.Parse(line);
            parts[read.RootElement.GetProperty("item").GetString()!] = read.RootElement.GetProperty("set").GetString()!;
        }

        return parts;
    }

    /// <summary>A line for each sentence: its words, who is named, the reports of the frames, what the model sees of words and sides.</summary>
    /// <param name="coder">By the frames alone.</param>
    /// <param name="wanted">Items whose sides are written at every word that may tell an act; of others at the reports alone.</param>
    public static void WriteSentences(Coder coder, string news, Func<string, bool> wanted, string output)
    {
        using var to = new StreamWriter(output);
        foreach (var view in Views(coder, news, _ => true, null))
        {
            var sentence = 0;
            foreach (var one in view.Sentences)
            {
                to.WriteLine(JsonSerializer.Serialize(Sentence(view, one, sentence++, wanted(view.Coded.Article.Input)), Plain));
            }
        }
    }

    /// <summary>A line for each item: the evidence for each report that its frames find.</summary>
    /// <param name="coder">With a model that has not seen these items.</param>
    public static void WriteEvidence(Coder coder, string news, Func<string, bool> wanted, string output) =>
        WriteEvidence(weighed => Views(coder, news, wanted, weighed), output);

    /// <summary>The same of the examples of frames.</summary>
    public static void WriteExamples(Coder coder, IEnumerable<Frame> frames, string output) =>
        WriteEvidence(weighed => frames.SelectMany(f => f.Examples).Select(e => coder.View(coder.Parse(ExampleRunner.ArticleOf(e)), weighed: weighed)), output);

    private static void WriteEvidence(Func<Action<Report, Evidence>, IEnumerable<ArticleView>> views, string output)
    {
        using var to = new StreamWriter(output);
        var found = new List<object>();
        foreach (var view in views((report, evidence) =>
        {
            var marks = new double[Evidence.Weights];
            evidence.Marks(marks);
            found.Add(new { type = report.Type, actor = Side(report.Actor), recipient = Side(report.Recipient), mutual = report.Mutual, marks, signs = evidence.Signs });
        }))
        {
            to.WriteLine(JsonSerializer.Serialize(new { item = view.Coded.Article.Input, reports = found }, Plain));
            found.Clear();
        }
    }

    /// <summary>A line for each sentence: where its tokens and named parties stand, the reports of the frames, and what is seen of those who may be the sides of each word.</summary>
    /// <param name="coder">By the frames alone.</param>
    /// <param name="wanted">Items of which all words are written; of others the frames' reports, as if there were no frames.</param>
    public static void WriteSides(Coder coder, string news, Func<string, bool> wanted, string output) =>
        WriteSides(Views(coder, news, _ => true, null).Select(v => (v.Coded.Article.Input, v)), wanted, output);

    /// <summary>The same of the examples of frames.</summary>
    public static void WriteExampleSides(Coder coder, IEnumerable<Frame> frames, string output) =>
        WriteSides(ExamplesOf(coder, frames, null), _ => false, output);

    /// <summary>A line for each item: its reports with an open side, as they are and with whoever fits best, and by which marks one of them is chosen.</summary>
    /// <param name="coder">With a model that has not seen these items.</param>
    public static void WriteOpened(Coder coder, string news, Func<string, bool> wanted, string output) =>
        WriteOpened(opened => Views(coder, news, wanted, null, opened).Select(v => v.Coded.Article.Input), output);

    /// <summary>The same of the examples of frames.</summary>
    public static void WriteExampleOpened(Coder coder, IEnumerable<Frame> frames, string output) =>
        WriteOpened(opened => ExamplesOf(coder, frames, opened).Select(e => e.Item), output);

    private static IEnumerable<(string Item, ArticleView View)> ExamplesOf(Coder coder, IEnumerable<Frame> frames, Action<Report, Report, IReadOnlyList<double>>? opened) =>
        frames.SelectMany(f => f.Examples).Select((e, n) => (string.Create(CultureInfo.InvariantCulture, $"example-{n}"), coder.View(coder.Parse(ExampleRunner.ArticleOf(e)), opened: opened)));

    private static void WriteSides(IEnumerable<(string Item, ArticleView View)> views, Func<string, bool> wanted, string output)
    {
        using var to = new StreamWriter(output);
        foreach (var (item, view) in views)
        {
            var bySentence = view.Coded.Reports.ToLookup(r => r.Sentence);
            var sentences = view.Sentences.Select(s => new LearntSentence(s.Sentence.Tree, s.Parties, bySentence[s.Sentence.Tree.Span])).ToArray();
            for (var s = 0; s < sentences.Length; s++)
            {
                to.WriteLine(JsonSerializer.Serialize(Sides(item, sentences, s, wanted(item)), Plain));
            }
        }
    }

    private static object Sides(string item, LearntSentence[] sentences, int number, bool everywhere)
    {
        var sentence = sentences[number];
        var words = Enumerable.Range(0, sentence.Tree.Tokens.Length).Where(t => everywhere && ActFeatures.IsCandidate(sentence.Tree[t])).Union(sentence.Reports.Select(r => r.At));
        return new
        {
            item,
            tokens = sentence.Tree.Tokens.Select(t => new object[] { t.Form }),
            named = sentence.Named.Select(n => new object[] { n.Token, n.Keys }),
            reports = sentence.Reports.Select(r => new { at = r.At, type = r.Report.Type, actor = r.Actors, recipient = r.Recipients, mutual = r.Report.Mutual, confidence = r.Report.Confidence }),
            sides = words.Select(at => new object[]
            {
                at, SideOptions.Of(sentences, number, at, everywhere).Select(o => new object[] { o.Keys, o.Rows, new[] { o.Words.Act, o.Words.Other, o.Words.First } }),
            }),
        };
    }

    private static void WriteOpened(Func<Action<Report, Report, IReadOnlyList<double>>, IEnumerable<string>> items, string output)
    {
        using var to = new StreamWriter(output);
        var found = new List<object>();
        foreach (var item in items((report, filled, marks) => found.Add(new { type = report.Type, actor = Side(filled.Actor), recipient = Side(filled.Recipient), mutual = false, marks })))
        {
            to.WriteLine(JsonSerializer.Serialize(new { item, reports = found }, Plain));
            found.Clear();
        }
    }

    private static IEnumerable<ArticleView> Views(Coder coder, string news, Func<string, bool> wanted, Action<Report, Evidence>? weighed, Action<Report, Report, IReadOnlyList<double>>? opened = null)
    {
        foreach (var outcomes in new ArticleReader().Read([news], new ReadOptions(), default).Chunk(Together))
        {
            var articles = new List<Article>();
            foreach (var outcome in outcomes)
            {
                _ = outcome.Match(
                    article =>
                    {
                        articles.Add(article);
                        return 0;
                    },
                    refusal =>
                    {
                        Console.Error.WriteLine(refusal);
                        return 0;
                    });
            }

            foreach (var parsed in coder.Parse([.. articles.Where(a => wanted(a.Input))]))
            {
                yield return coder.View(parsed, weighed: weighed, opened: opened);
            }
        }
    }

    private static object Sentence(ArticleView view, SentenceView one, int number, bool everywhere)
    {
        var (tree, parties) = (one.Sentence.Tree, one.Parties);
        var named = Enumerable.Range(0, parties.Count).Where(t => parties[t].Any(p => p.State is not null || p.Id is not null)).ToArray();
        var reports = view.Coded.Reports.Where(r => r.Sentence == tree.Span).Select(r => (Report: r, Head: TokenAt(tree, r.Trigger.Start))).Where(r => r.Head >= 0).ToArray();
        var candidates = Enumerable.Range(0, tree.Tokens.Length).Where(t => ActFeatures.IsCandidate(tree[t])).ToArray();
        var features = new List<int>();
        int[] Copy(Action fill)
        {
            fill();
            return [.. features];
        }

        return new
        {
            item = view.Coded.Article.Input,
            sentence = number,
            tokens = tree.Tokens.Select(t => new object[] { t.Form, t.Upos, t.Relation, t.Head }),
            named = named.Select(t => new object[] { t, Side(parties[t]) }),
            reports = reports.Select(r => new { at = r.Head, type = r.Report.Type, actor = Side(r.Report.Actor), recipient = Side(r.Report.Recipient), mutual = r.Report.Mutual, confidence = r.Report.Confidence }),
            about = OtherNews.Words(tree, parties),
            words = candidates.Select(t => new object[] { t, ActFeatures.Relation(tree, t), Words(tree, one, t) }),
            sides = named.Length == 0 ? [] : candidates.Where(t => everywhere || reports.Any(r => r.Head == t)).Select(t => new object[]
            {
                t, Copy(() => SideFeatures.OfNobody(tree, t, named.Length, features)),
                named.Select(p => new object[] { p, Copy(() => SideFeatures.OfParty(tree, parties, t, p, named, features)) }),
            }),
        };
    }

    private static string[] Words(SyntaxTree tree, SentenceView one, int token)
    {
        var words = new string[ActFeatures.Places.Count];
        ActFeatures.Read(tree, one.Parties, token, words);
        return words;
    }

    private static string[] Side(ImmutableArray<Party> side) => [.. side.Select(p => p.State ?? p.Id).OfType<string>()];

    private static int TokenAt(SyntaxTree tree, int start)
    {
        foreach (var token in tree.Tokens)
        {
            if (token.Span.Start <= start && start < token.Span.End)
            {
                return token.Index;
            }
        }

        return -1;
    }
}
