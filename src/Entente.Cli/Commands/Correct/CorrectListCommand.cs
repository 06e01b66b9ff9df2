using System.CommandLine;
using Entente.Archive.Corrections;
using Entente.Archive.Store;
using Entente.Cli.Correcting;

namespace Entente.Cli.Commands.Correct;

/// <summary>`entente correct list`: all corrections, for a reader or to hand on.</summary>
internal static class CorrectListCommand
{
    public static Command Create()
    {
        var format = new Option<string>("--format") { Description = "text, or jsonl, which 'entente correct import' reads.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "jsonl");
        var command = new Command("list",
            "List the corrections in an archive, the earliest first.\n\nExample: entente correct list --format jsonl > corrections.jsonl") { format, ArchiveOption.Create() };
        command.SetAction(result => Run(ArchiveOption.Path(result), result.GetValue(format)!));
        return command;
    }

    private static int Run(string archive, string format)
    {
        using var store = Archives.OpenToRead(archive);
        var book = new CorrectionBook(store);
        var all = book.All();
        if (format == "jsonl")
        {
            Output.Bytes(output => CorrectionJson.Write(all, output));
            return 0;
        }

        var active = ActiveCorrections.Of(all).Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        string Remark(Correction one) => one.Ruling is Ruling.Undone ? "" : !active.Contains(one.Id) ? ", undone" : book.Holds(one) ? "" : ", waits: its text or report is not here";
        StyledLines.Print(all.SelectMany(one => CorrectionLines.Of(one, Remark(one))));
        if (all.Count == 0)
        {
            Console.Error.WriteLine($"{archive} has no corrections. 'entente correct --help' tells how to make one.");
        }

        return 0;
    }
}
