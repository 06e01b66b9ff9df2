using System.CommandLine;
using Entente.Archive.Corrections;
using Entente.Cli.Correcting;

namespace Entente.Cli.Commands.Correct;

/// <summary>`entente correct undo`: takes a correction back.</summary>
internal static class CorrectUndoCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("correction") { Description = "Its id, or its first digits; 'entente correct list' shows them." };
        var command = new Command("undo",
            "Take a correction back. Both stay on record; to undo an undoing brings the correction back.\n\nExample: entente correct undo 5d01ff") { id };
        foreach (var option in CorrectCommand.Common())
        {
            command.Options.Add(option);
        }

        command.SetAction(result =>
        {
            using var store = CorrectCommand.Open(result);
            return CorrectCommand.Save(result, store, new Ruling.Undone(ReportFinder.Correction(store, result.GetValue(id)!).Id));
        });
        return command;
    }
}
