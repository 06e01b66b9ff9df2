using System.CommandLine;
using Entente.Archive.Corrections;
using Entente.Archive.Dossiers;
using Entente.Archive.Store;

namespace Entente.Cli.Commands.Correct;

/// <summary>`entente correct`: what a person says of the coding.</summary>
internal static class CorrectCommand
{
    private const string AuthorName = "--by";
    private const string NoteName = "--note";

    public static Command Create() => new("correct",
        "Correct a report, say that one is missing, join or part events, add a name, undo. The report itself stays as it was coded; a correction " +
        "is a row of its own with author, time and note. It outlives recoding, can be handed on as a file, and counts as gold for 'entente score'.\n\n" +
        "Example: entente correct report 3f0c2a --type REJECT --note \"she declined, and accused nobody\"")
    {
        CorrectReportCommand.Create(),
        CorrectMissingCommand.Create(),
        CorrectEventsCommands.Merge(),
        CorrectEventsCommands.Split(),
        CorrectAliasCommand.Create(),
        CorrectUndoCommand.Create(),
        CorrectListCommand.Create(),
        CorrectImportCommand.Create(),
    };

    /// <summary>The options that every correction has.</summary>
    public static IEnumerable<Option> Common() =>
    [
        ArchiveOption.Create(),
        new Option<string?>(AuthorName) { Description = "Who says so; your login name where it is not given." },
        new Option<string?>(NoteName) { Description = "Why." },
    ];

    /// <summary>Adds one correction, makes the events anew that it touches, and says what it says.</summary>
    public static int Save(ParseResult result, ArchiveStore store, Ruling ruling)
    {
        var author = result.GetValue<string?>(AuthorName) ?? Environment.UserName;
        var one = Correction.By(author, TimeProvider.System.GetUtcNow(), result.GetValue<string?>(NoteName), ruling);
        var added = new CorrectionBook(store).Add([one]);
        var merged = store.Merge(CancellationToken.None);
        StyledLines.Print([.. Correcting.CorrectionLines.Of(one, added == 0 ? ", was there already" : "")]);
        Console.Error.WriteLine($"{Wording.Plural(merged, "report")} merged anew.");
        return 0;
    }

    /// <summary>Opens the archive of the options to be written.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static ArchiveStore Open(ParseResult result) => Archives.OpenToWrite(ArchiveOption.Path(result));
}
