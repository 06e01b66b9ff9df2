using System.CommandLine;
using Entente.Archive.Questions;
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
        var train = new Command("train",
            "Train the sentence splitter, lemmatiser, tagger and parser from CoNLL-U treebanks, or measure them.\n\n" +
            "Example: entente train all --data ../data --seed 1\nExample: entente train eval --data ../data")
        {
            shared, work, seed,
        };
        foreach (var (name, what) in new[]
        {
            ("all", "Everything below, in order."),
            ("splitter", "models/sentences.bin, from the treebanks."),
            ("lemmas", "models/lemmas.bin, from the treebanks."),
            ("words", "models/words.tsv, how rare words are, from the unlabelled news."),
            ("vectors", "Word vectors from the unlabelled news (needs fasttext)."),
            ("parser", "models/parser.bin, from the treebanks and vectors (needs python3-torch)."),
            ("eval", "Measure the models on the dev treebanks, with gold tokens and from raw text."),
        })
        {
            var command = new Command(name, what);
            command.SetAction(result => Run(name, Data(result.GetValue(shared)), result.GetValue(work)!, result.GetValue(seed)));
            train.Add(command);
        }

        train.Add(Merging());
        return train;
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

    private static int Run(string what, string data, string work, int seed)
    {
        if (what == "eval")
        {
            foreach (var line in LanguageReport.Lines(data, Installation.Analyzer()))
            {
                Console.WriteLine(line);
            }

            return 0;
        }

        new Trainer(data, work, Installation.ModelFolder, seed, Console.Error.WriteLine).Run(what);
        return 0;
    }
}
