using System.CommandLine;
using Entente.Archive.Events;

namespace Entente.Cli.Commands;

/// <summary>`entente merge`: makes the events anew by another rule.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var by = new Option<string?>("--by")
        {
            Description = string.Join(" ", MergeRule.All.Select(rule => $"{rule.Name}: {rule.Meaning}")) + " Without it the archive keeps its rule.",
        };
        by.AcceptOnlyFromAmong([.. MergeRule.All.Select(rule => rule.Name)]);
        var command = new Command("merge",
            "Choose how reports are merged into events, and make the events anew. No report changes, and the choice is kept for what is read later.\n\n" +
            "Example: entente merge --by strict")
        {
            by, ArchiveOption.Create(),
        };
        command.SetAction((result, cancellation) => Task.FromResult(Run(ArchiveOption.Path(result), result.GetValue(by), cancellation)));
        return command;
    }

    private static int Run(string archive, string? by, CancellationToken cancellation)
    {
        using var store = Archives.OpenToWrite(archive);
        var changed = by is not null && store.MergeBy(MergeRule.Named(by));
        var merged = store.Merge(cancellation);
        Console.Error.WriteLine(
            $"{archive} merges by '{store.Rule.Name}'{(changed ? "" : " as before")}: {merged} reports merged anew. " +
            $"It holds {store.ReportCount()} reports, {store.EventCount()} events.");
        return 0;
    }
}
