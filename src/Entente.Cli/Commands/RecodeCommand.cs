using System.CommandLine;
using System.Diagnostics;
using Entente.Archive.Store;
using Entente.Articles;
using Entente.Cli.Correcting;
using Entente.Coding.Reports;

namespace Entente.Cli.Commands;

/// <summary>`entente recode`: the articles of the archive as this version codes them.</summary>
internal static class RecodeCommand
{
    private const int PerTransaction = 500;

    public static Command Create()
    {
        var all = new Option<bool>("--all") { Description = "Also the articles that this very version coded." };
        var command = new Command("recode",
            "Code the archive's articles anew where another version coded them, or other knowledge. Texts and corrections stay; events are made anew. " +
            "May be stopped and run again.\n\nExample: entente recode --archive my.db")
        {
            all, ArchiveOption.Create(), ActorsOption.Create(),
        };
        command.SetAction((result, cancellation) => Task.FromResult(
            Run(ArchiveOption.Path(result), ActorsOption.Files(result), result.GetValue(all), cancellation)));
        return command;
    }

    private static int Run(string archive, string[] own, bool all, CancellationToken cancellation)
    {
        using var store = Archives.OpenToWrite(archive);
        using var aliases = AliasFile.Of(store);
        var knowledge = Installation.Knowledge([.. own, .. aliases.Files]);
        store.CodedBy(new CoderVersion(Installation.Version, knowledge.Hash));
        var recoding = new Recoding(store);
        var waiting = recoding.Waiting(all);
        if (waiting.Count > 0)
        {
            var began = Stopwatch.GetTimestamp();
            using var progress = Progress.Of(waiting.Count);
            recoding.Begin();
            foreach (var part in waiting.Chunk(PerTransaction))
            {
                var coded = new List<(long, CodedArticle)>();
                var numbers = new Queue<long>(part);
                CodingLine.Run(
                    part.Select(no => (ReadOutcome)new ReadOutcome.Read(recoding.Article(no)!)), // not null: the row was just listed
                    () => Installation.Coder(knowledge), _ => true, _ => { },
                    (one, _) =>
                    {
                        coded.Add((numbers.Dequeue(), one));
                        progress.Step(one.Article.Input);
                    }, cancellation);
                recoding.Replace(coded);
            }

            progress.Say("merging reports into events");
            store.Merge(cancellation);
            progress.Dispose();
            Console.Error.WriteLine($"{waiting.Count} articles coded anew in {Stopwatch.GetElapsedTime(began).TotalSeconds:F1} s.");
        }

        var merged = store.Merge(cancellation);
        Console.Error.WriteLine(
            $"{archive} holds {store.ArticleCount()} articles, {store.ReportCount()} reports, {store.EventCount()} events" +
            (waiting.Count == 0 ? $"; all were coded by this version already{(merged > 0 ? $", {merged} reports merged" : "")}." : "."));
        return 0;
    }
}
