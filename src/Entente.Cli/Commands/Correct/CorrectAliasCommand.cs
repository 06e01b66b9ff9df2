using System.CommandLine;
using Entente.Archive.Corrections;
using Entente.Cli.Correcting;

namespace Entente.Cli.Commands.Correct;

/// <summary>`entente correct alias`: a further name of an actor.</summary>
internal static class CorrectAliasCommand
{
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "The name as texts write it." };
        var actor = new Argument<string>("actor") { Description = "Whom it means: a code, an id or a known name; 'entente actors search' looks for them." };
        var command = new Command("alias",
            "Add a name of an actor to this archive: what is read into it from now on is coded so, and what is there with 'entente recode'.\n\n" +
            "Example: entente correct alias \"Planalto\" Brazil")
        {
            name, actor,
        };
        foreach (var option in CorrectCommand.Common())
        {
            command.Options.Add(option);
        }

        command.SetAction(result =>
        {
            var party = PartyArgument.Read(Installation.Knowledge(), result.GetValue(actor)!);
            if (party.Id is null || string.IsNullOrWhiteSpace(result.GetValue(name)))
            {
                throw new UsageException("an alias is a name of one actor: give its code, id or name.");
            }

            using var store = CorrectCommand.Open(result);
            var code = CorrectCommand.Save(result, store, new Ruling.AnotherName(result.GetValue(name)!, party.Id)); // not null: just asked
            Console.Error.WriteLine($"'entente recode --archive {ArchiveOption.Path(result)}' codes the articles that are there by it.");
            return code;
        });
        return command;
    }
}
