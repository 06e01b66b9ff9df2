using System.CommandLine;
using Entente.Archive.Corrections;
using Entente.Cli.Correcting;

namespace Entente.Cli.Commands.Correct;

/// <summary>`entente correct report`: how a report should read.</summary>
internal static class CorrectReportCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("report") { Description = "The report's id, or its first digits, six or more; 'entente event ID' shows them." };
        var noEvent = new Option<bool>("--no-event") { Description = "The sentence tells of no event." };
        var right = new Option<bool>("--right") { Description = "All is right as it stands; counts for 'entente score'." };
        var change = new ChangeOptions();
        var command = new Command("report",
            "Say how a report should read. What is not mentioned is held to be right.\n\n" +
            "Example: entente correct report 3f0c2a --actor Cuba --recipient Russia --date 2018-11-02\n" +
            "         entente correct report 3f0c2a --no-event --note \"a football match\"")
        {
            id, noEvent, right,
        };
        change.AddTo(command);
        command.SetAction(result => Run(result, result.GetValue(id)!, change.Read(result), result.GetValue(noEvent), result.GetValue(right)));
        return command;
    }

    private static int Run(ParseResult result, string id, CodingChange change, bool noEvent, bool right)
    {
        if ((change.IsEmpty ? 0 : 1) + (noEvent ? 1 : 0) + (right ? 1 : 0) != 1)
        {
            throw new UsageException("say what should be other (--type, --mode, --actor, --recipient, --date, --status), or --no-event, or --right.");
        }

        using var store = CorrectCommand.Open(result);
        var (at, now, coded) = ReportFinder.Report(store, id);
        var coding = noEvent ? null : change.Apply(now ?? JudgedCoding.Of(coded), Installation.Knowledge());
        return CorrectCommand.Save(result, store, new Ruling.OfReport(at, coding));
    }
}
