using System.Diagnostics;
using System.Globalization;

namespace Entente.Training;

/// <summary>
/// Makes the models again, step by step, from the treebanks and the unlabelled news. Splitter and lemmatiser are
/// trained here; word vectors by fastText and the parser's network by PyTorch, both as Debian packages them.
/// </summary>
public sealed class Trainer(string data, string work, string models, int seed, Action<string> say)
{
    private readonly string[] treebanks =
        [Path.Combine(data, "ud", "ewt-train.conllu"), Path.Combine(data, "ud", "gum-open-train.conllu")];

    private static string Scripts => Path.Combine(AppContext.BaseDirectory, "network");

    /// <param name="what">all, splitter, lemmas, words, vectors or parser.</param>
    public void Run(string what)
    {
        Directory.CreateDirectory(work);
        if (what is "splitter" or "all")
        {
            SplitterTrainer.Save(
                SplitterTrainer.Train(treebanks, new SplitterOptions { Seed = (ulong)seed }),
                Path.Combine(models, "sentences.bin"));
            say("wrote sentences.bin");
        }

        if (what is "lemmas" or "all")
        {
            LemmaTrainer.Save(LemmaTrainer.Train(treebanks), Path.Combine(models, "lemmas.bin"));
            say("wrote lemmas.bin");
        }

        if (what is "words" or "all")
        {
            WordCounter.Write(Path.Combine(data, "news", "current-events-2002-2022.jsonl.gz"), Path.Combine(models, "words.tsv"));
            say("wrote words.tsv");
        }

        if (what is "vectors" or "all")
        {
            Vectors();
        }

        if (what is "parser" or "all")
        {
            Parser();
        }
    }

    private void Vectors()
    {
        var corpus = Path.Combine(work, "corpus.txt");
        Start("/usr/bin/python3", [Path.Combine(Scripts, "make_corpus.py"), data, corpus]);
        // One thread: fastText's threads race, and vectors would differ from run to run.
        Start("fasttext",
        [
            "skipgram", "-input", corpus, "-output", Path.Combine(work, "vectors"), "-dim", "100", "-ws", "2",
            "-epoch", "4", "-minCount", "4", "-minn", "0", "-maxn", "0", "-neg", "5", "-lr", "0.05", "-thread", "1",
            "-seed", seed.ToString(CultureInfo.InvariantCulture),
        ]);
    }

    private void Parser()
    {
        var vectors = Path.Combine(work, "vectors.vec");
        if (!File.Exists(vectors))
        {
            Vectors();
        }

        Start("/usr/bin/python3",
        [
            Path.Combine(Scripts, "train_parser.py"), "--train", .. treebanks, "--dev",
            Path.Combine(data, "ud", "ewt-dev.conllu"), Path.Combine(data, "ud", "gum-open-dev.conllu"),
            "--vectors", vectors, "--out", work, "--seed", seed.ToString(CultureInfo.InvariantCulture),
            "--epochs", "24", "--batch", "1800", "--rate", "0.003",
        ]);
        ModelPacker.Pack(work, Path.Combine(models, "parser.bin"));
        say("wrote parser.bin");
    }

    private void Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["OMP_NUM_THREADS"] = "1";
        say($"{program} {string.Join(' ', start.ArgumentList)}");
        using var process = Process.Start(start)
            ?? throw new IOException($"{program} did not start. Install it: apt-get install fasttext python3-torch.");
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new IOException($"{program} ended with {process.ExitCode}; its messages stand above.");
        }
    }
}
