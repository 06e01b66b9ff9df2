using System.Diagnostics;
using System.Globalization;

namespace Entente.Training;

/// <summary>
/// Makes the models again, step by step, from the treebanks and the unlabelled news. Splitter and lemmatiser are
/// trained here; word vectors by fastText and the parser's networks by PyTorch, both as Debian packages them.
/// </summary>
/// <param name="device">cpu or cuda, for PyTorch; null for what there is.</param>
public sealed class Trainer(string data, string work, string models, int seed, string? device, Func<CodedReading> reading, Action<string> say)
{
    /// <summary>The part that is no part of the items: the examples of the knowledge.</summary>
    public const string Examples = "examples";

    private readonly string[] treebanks =
        [Path.Combine(data, "ud", "ewt-train.conllu"), Path.Combine(data, "ud", "gum-open-train.conllu")];

    private static string Scripts => Path.Combine(AppContext.BaseDirectory, "network");

    /// <param name="what">all, splitter, lemmas, words, sentences, vectors or parser.</param>
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

        if (what is "sentences" or "all")
        {
            Sentences();
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

    /// <summary>
    /// Makes models/acts.bin from the items coded by hand. What a report's marks count is learnt from items that the model which
    /// marks them has not seen: each half of the items with a model of the other half, those held out with the whole one.
    /// </summary>
    /// <param name="vectors">GloVe vectors of 100 numbers as JSON.</param>
    /// <param name="news">The items, JSON lines with the subject (`category`) under which each was filed.</param>
    /// <param name="codings">Items coded by hand, JSON lines.</param>
    /// <param name="sheets">What the scripts learn from.</param>
    public void Acts(string vectors, string news, string codings, ActSheets sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        Directory.CreateDirectory(work);
        string[] common = ["--codings", codings, "--models", work, "--seed", seed.ToString(CultureInfo.InvariantCulture)];
        string[] Parts(string name, Action<string, string, string> write)
        {
            string[] parts = ["0", "1", "held", Examples];
            foreach (var part in parts)
            {
                write(Work(part is "0" or "1" ? $"acts-{part}.bin" : "acts-all.bin"), part, Work($"{name}-{part}.jsonl"));
            }

            return ["--examples", Work($"{name}-{Examples}.jsonl"), $"--{name}", .. parts[..3].Select(p => Work($"{name}-{p}.jsonl"))];
        }

        sheets.WriteSentences(Work("acts.jsonl"));
        Script("train_acts.py", ["learn", "--sentences", Work("acts.jsonl"), "--vectors", vectors, "--news", news, .. common]);
        Script("train_acts.py", ["weigh", .. Parts("evidence", sheets.WriteEvidence), .. common]);
        sheets.WriteSides(Work("sides.jsonl"), Work("sides-examples.jsonl"));
        Script("train_sides.py", ["learn", "--sentences", Work("sides.jsonl"), "--examples", Work("sides-examples.jsonl"), "--vectors", vectors, .. common]);
        Script("train_sides.py", ["weigh", .. Parts("opened", sheets.WriteOpened), .. common, "--output", Path.Combine(models, "acts.bin")]);
        say("wrote acts.bin");
    }

    /// <summary>Writes what is learnt from, each to the file that is given last.</summary>
    /// <param name="WriteSentences">All items as the coder sees them by the frames alone.</param>
    /// <param name="WriteEvidence">The evidence that a model gives for the reports of a part of the items, "0", "1" or "held", or of the knowledge's examples.</param>
    /// <param name="WriteSides">Who may be the sides of the acts of all items, and of the examples.</param>
    /// <param name="WriteOpened">The reports of a part whose open side a model fills.</param>
    public sealed record ActSheets(Action<string> WriteSentences, Action<string, string, string> WriteEvidence, Action<string, string> WriteSides, Action<string, string, string> WriteOpened);

    private string Work(string name) => Path.Combine(work, name);

    /// <summary>What the parser will have to read, cut and lent as the program does it, and our examples with their present trees.</summary>
    private void Sentences()
    {
        var read = reading();
        Script("join_lines.py", Path.Combine(data, "news", "un-general-debate-1990-2024.txt.xz"), Work("speeches.lines"));
        UnlabelledText.Write(UnlabelledText.News(Path.Combine(data, "news", "current-events-2002-2022.jsonl.gz")), read, Work("news.txt"));
        UnlabelledText.Write(File.ReadLines(Work("speeches.lines")), read, Work("speeches.txt"));
        UnlabelledText.WriteExamples(read, Work("examples.conllu"));
        say("wrote news.txt, speeches.txt and examples.conllu");
    }

    private void Vectors()
    {
        if (!File.Exists(Work("speeches.txt")))
        {
            Sentences();
        }

        Script("make_corpus.py", [Work("corpus.txt"), Work("news.txt"), Work("speeches.txt"), .. treebanks]);
        // One thread: fastText's threads race, and vectors would differ from run to run.
        Start("fasttext",
        [
            "skipgram", "-input", Work("corpus.txt"), "-output", Work("vectors"), "-dim", "100", "-ws", "2",
            "-epoch", "4", "-minCount", "4", "-minn", "0", "-maxn", "0", "-neg", "5", "-lr", "0.05", "-thread", "1",
            "-seed", seed.ToString(CultureInfo.InvariantCulture),
        ]);
    }

    private void Parser()
    {
        if (!File.Exists(Work("vectors.vec")))
        {
            Vectors();
        }

        string[] common = ["--work", work, "--seed", seed.ToString(CultureInfo.InvariantCulture), .. device is null ? Array.Empty<string>() : ["--device", device]];
        Script("teacher.py",
        [
            .. common, "--train", .. treebanks, "--dev", Path.Combine(data, "ud", "ewt-dev.conllu"), Path.Combine(data, "ud", "gum-open-dev.conllu"),
            "--sentences", Work("news.txt"), Work("speeches.txt"), "--examples", Work("examples.conllu"),
        ]);
        Script("train_parser.py", [.. common, "--vectors", Work("vectors.vec")]);
        ModelPacker.Pack(work, Path.Combine(models, "parser.bin"));
        say("wrote parser.bin");
    }

    private void Script(string name, params string[] arguments) => Start("/usr/bin/env", ["python3", Path.Combine(Scripts, name), .. arguments]);

    private void Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        if (device != "cuda")
        {
            start.Environment["OMP_NUM_THREADS"] = "1";
        }

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
