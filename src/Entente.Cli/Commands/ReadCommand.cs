using System.CommandLine;
using System.Diagnostics;
using Entente.Archive.Store;
using Entente.Articles;
using Entente.Cli.Correcting;
using Entente.Coding.Reports;

namespace Entente.Cli.Commands;

/// <summary>`entente read`: articles into the archive.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = "Files or folders; - reads standard input.", Arity = ArgumentArity.OneOrMore };
        var published = new Option<string?>("--published") { Description = "Publication date of articles that give none, as 2024-02-20 (EDTF)." };
        var source = new Option<string?>("--source") { Description = "The outlet's name, for articles that give none." };
        var command = new Command("read",
            "Read articles into the archive. What is there already is not read again; stop it at any time and run it again.\n\n" +
            "Example: entente read news/ more.jsonl.gz --archive my.db")
        {
            paths, ArchiveOption.Create(), published, source, ActorsOption.Create(),
        };
        command.SetAction((result, cancellation) => Task.FromResult(Run(
            result.GetValue(paths) ?? [], ArchiveOption.Path(result),
            new ReadOptions { Published = Options.Date(result.GetValue(published)), Publisher = result.GetValue(source) },
            ActorsOption.Files(result), cancellation)));
        return command;
    }

    private static int Run(string[] paths, string archive, ReadOptions options, string[] own, CancellationToken cancellation)
    {
        if (System.IO.Path.GetDirectoryName(archive) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        using var input = Console.OpenStandardInput();
        using var store = ArchiveStore.Open(archive);
        using var aliases = AliasFile.Of(store);
        var knowledge = Installation.Knowledge([.. own, .. aliases.Files]);
        store.CodedBy(new CoderVersion(Installation.Version, knowledge.Hash));
        using var progress = Progress.Start(paths);
        var run = new Reading(store, progress);
        var began = Stopwatch.GetTimestamp();
        try
        {
            using var batch = store.Batch();
            CodingLine.Run(
                run.New(new ArticleReader().Read(paths, options with { StandardInput = input }, cancellation)),
                () => Installation.Coder(knowledge),
                coded => CopyFinder.Of(coded.Article),
                run.Refuse, run.Take, cancellation);
            batch.Commit();
        }
        finally
        {
            progress.Say("merging reports into events");
            store.Merge(cancellation);
            progress.Dispose();
        }

        Console.Error.WriteLine(
            $"{run.Added} articles read in {Stopwatch.GetElapsedTime(began).TotalSeconds:F1} s, {run.Known} known already, " +
            $"{run.Refused} refused. {archive} holds {store.ArticleCount()} articles, {store.ReportCount()} reports, " +
            $"{store.EventCount()} events.");
        return run.Refused == 0 ? 0 : 3;
    }

    /// <summary>One reading's counts, and what happens to each article.</summary>
    private sealed class Reading(ArchiveStore store, Progress progress)
    {
        private readonly CopyFinder copies = Copies(store);

        public int Added { get; private set; }

        public int Known { get; private set; }

        public int Refused { get; private set; }

        /// <summary>Leaves out what the archive holds, before it costs any coding.</summary>
        public IEnumerable<ReadOutcome> New(IEnumerable<ReadOutcome> outcomes)
        {
            foreach (var outcome in outcomes)
            {
                if (outcome.Match(store.Holds, _ => false))
                {
                    Known++;
                    progress.Step(outcome.Match(a => a.Input, _ => ""));
                    continue;
                }

                yield return outcome;
            }
        }

        public void Refuse(Refusal refusal)
        {
            Refused++;
            progress.Complain(refusal.ToString());
        }

        public void Take(CodedArticle coded, Fingerprint fingerprint)
        {
            var original = copies.FindOriginal(coded.Article.Id, fingerprint);
            if (store.Add(coded, original, fingerprint.ToBytes()))
            {
                Added++;
            }
            else
            {
                Known++;
            }

            progress.Step(coded.Article.Input);
        }

        private static CopyFinder Copies(ArchiveStore store)
        {
            var finder = new CopyFinder();
            foreach (var (id, published, bytes) in store.Fingerprints())
            {
                finder.FindOriginal(id, Fingerprint.FromBytes(bytes, published));
            }

            return finder;
        }
    }
}
