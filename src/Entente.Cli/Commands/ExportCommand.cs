using System.Collections.Immutable;
using System.CommandLine;
using Entente.Archive.Exports;
using Entente.Knowledge.Actors;

namespace Entente.Cli.Commands;

/// <summary>`entente export`: the archive's events in the formats of the field.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var format = new Argument<string>("format")
        {
            Description = string.Join("; ", ExportFormat.All.Select(known => $"{known.Name}: {known.Title}")) + ".",
        };
        format.AcceptOnlyFromAmong([.. ExportFormat.All.Select(known => known.Name)]);
        var since = new Option<string?>("--since") { Description = "Rows from this day, month or year on." };
        var until = new Option<string?>("--until") { Description = "Rows up to this day, month or year." };
        var states = List("--states", "Codes or names. One: events that it is a party of; several: events between two of them.");
        var status = List("--status", $"{string.Join(", ", ExportStatusNames.All)} or all; docs/exports.md says what each format takes by default.");
        var daysOnly = new Option<bool>("--days-only") { Description = "Leave out events of which only a month, a year or an interval is known." };
        var output = new Option<string?>("--output") { Description = "A file; others with the codebook or what made it are written beside it. Without: standard output." };
        var command = new Command("export",
            "Write the archive's events for other programs.\n\n" +
            "Example: entente export csv --states Russia Cuba --since 2014 --output events.csv")
        {
            format, since, until, states, status, daysOnly, output, ArchiveOption.Create(),
        };
        command.SetAction((result, cancellation) => Task.FromResult(Run(
            ExportFormat.Find(result.GetValue(format)!)!, // not null: only names of formats are accepted
            new ExportSelection
            {
                Since = Options.Date(result.GetValue(since))?.Earliest,
                Until = Options.Date(result.GetValue(until))?.Latest,
                Statuses = Statuses(result.GetValue(status) ?? []),
                DaysOnly = result.GetValue(daysOnly),
            },
            Parts(result.GetValue(states) ?? []), result.GetValue(output), ArchiveOption.Path(result), cancellation)));
        return command;
    }

    private static int Run(
        ExportFormat format, ExportSelection selection, ImmutableArray<string> states, string? output, string archive,
        CancellationToken cancellation)
    {
        if (format.Refusal(selection.Statuses) is { } refusal)
        {
            throw new UsageException(refusal);
        }

        if (output is null && format.IsTwoFiles)
        {
            throw new UsageException($"{format.Name} is two files. Name the first with --output; the second is written beside it.");
        }

        if (Path.GetDirectoryName(output) is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            throw new UsageException($"there is no folder {folder} to write into.");
        }

        var knowledge = Installation.Knowledge();
        var tables = Tables(knowledge);
        var origin = new ExportOrigin(Installation.Version, knowledge.Hash);
        using var store = Archives.OpenToRead(archive);
        selection = selection with { States = Codes(knowledge.Actors, states) };
        ExportOutcome outcome;
        if (output is null)
        {
            using var stream = Console.OpenStandardOutput();
            outcome = Exporter.WriteRows(store, format, selection, tables, origin, stream, cancellation);
        }
        else
        {
            outcome = Exporter.WriteFiles(store, format, selection, tables, origin, output, cancellation);
        }

        Say(outcome);
        return 0;
    }

    private static void Say(ExportOutcome outcome)
    {
        Console.Error.WriteLine($"{outcome.Rows} rows of {outcome.Events} events"
            + (outcome.Files.IsEmpty ? "." : $": {string.Join(", ", outcome.Files)}."));
        if (outcome.Periods > 0)
        {
            Console.Error.WriteLine($"{outcome.Periods} of them are known to a month, a year or an interval, and stand at its first day; --days-only leaves them out.");
        }

        foreach (var (reason, events) in outcome.LeftOut)
        {
            Console.Error.WriteLine($"{events} events left out: {reason}.");
        }
    }

    private static ExportTables Tables(Knowledge.KnowledgeBase knowledge)
    {
        try
        {
            return ExportTables.Load(Path.Combine(Installation.KnowledgeFolder, "exports"), knowledge);
        }
        catch (InvalidDataException fault)
        {
            throw new UsageException(fault.Message);
        }
    }

    private static ImmutableArray<string> Codes(ActorDirectory actors, ImmutableArray<string> states) =>
        [.. states.Select(state => StateNames.Find(actors, state)).Distinct(StringComparer.Ordinal)];

    private static ImmutableArray<ExportStatus> Statuses(string[] given)
    {
        var names = Parts(given);
        return names.Contains("all")
            ? [.. Enum.GetValues<ExportStatus>()]
            : [.. names.Select(name => ExportStatusNames.TryParse(name)
                ?? throw new UsageException($"'{name}' is no status. Write {string.Join(", ", ExportStatusNames.All)} or all."))];
    }

    /// <summary>"a,b c" as three.</summary>
    private static ImmutableArray<string> Parts(string[] given) =>
        [.. given.SelectMany(text => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static Option<string[]> List(string name, string description) =>
        new(name) { Description = description, AllowMultipleArgumentsPerToken = true };
}
