using System.Collections.Immutable;
using System.CommandLine;
using Entente.Archive.Corrections;
using Entente.Archive.Questions;
using Entente.Archive.Store;
using Entente.Cli.Correcting;

namespace Entente.Cli.Commands.Correct;

/// <summary>`entente correct merge` and `split`: which reports are one event.</summary>
internal static class CorrectEventsCommands
{
    public static Command Merge()
    {
        var ids = new Argument<string[]>("event") { Description = "The events' ids, or their first digits.", Arity = new ArgumentArity(2, 100) };
        var command = new Command("merge", "Say that events are one.\n\nExample: entente correct merge 3f0c2a 77ab01") { ids };
        AddCommon(command);
        command.SetAction(result =>
        {
            using var store = CorrectCommand.Open(result);
            ImmutableArray<ReportAnchor> reports = [.. result.GetValue(ids)!.SelectMany(id => Reports(store, id)).Distinct()];
            return reports.Length < 2
                ? throw new UsageException("these are one event already.")
                : CorrectCommand.Save(result, store, new Ruling.OneEvent(reports));
        });
        return command;
    }

    public static Command Split()
    {
        var id = new Argument<string>("event") { Description = "The event's id, or its first digits." };
        var reports = new Argument<string[]>("report") { Description = "The reports that tell of another event.", Arity = new ArgumentArity(1, 100) };
        var command = new Command("split",
            "Say that some reports of an event tell of another one, together.\n\nExample: entente correct split 3f0c2a 91be44 a0c3d2") { id, reports };
        AddCommon(command);
        command.SetAction(result =>
        {
            using var store = CorrectCommand.Open(result);
            var all = Reports(store, result.GetValue(id)!).ToList();
            ImmutableArray<ReportAnchor> other = [.. result.GetValue(reports)!.Select(report => ReportFinder.Report(store, report).At).Distinct()];
            ImmutableArray<ReportAnchor> rest = [.. all.Except(other)];
            if (other.FirstOrDefault(at => !all.Contains(at)) is { } stranger)
            {
                throw new UsageException($"report {stranger.Report} does not belong to this event.");
            }

            return rest.IsEmpty
                ? throw new UsageException("these are all reports of the event; leave at least one.")
                : CorrectCommand.Save(result, store, new Ruling.TwoEvents(other, rest));
        });
        return command;
    }

    private static void AddCommon(Command command)
    {
        foreach (var option in CorrectCommand.Common())
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The event's reports, each once where several articles run the text.</summary>
    private static IEnumerable<ReportAnchor> Reports(ArchiveStore store, string digits) =>
        EventStoryBuilder.Build(store, EventIds.Find(store, digits)).Tellings
            .Select(telling => ReportFinder.Report(store, telling.Report.Id).At).Distinct();
}
