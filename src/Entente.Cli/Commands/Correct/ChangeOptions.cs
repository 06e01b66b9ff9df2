using System.CommandLine;
using Entente.Cli.Correcting;

namespace Entente.Cli.Commands.Correct;

/// <summary>The options that say how a report should read.</summary>
internal sealed class ChangeOptions
{
    private readonly Option<string?> type = new("--type") { Description = "The PLOVER type: CONSULT." };
    private readonly Option<string?> mode = new("--mode") { Description = "The PLOVER mode: visit; none for no mode." };
    private readonly Option<string[]> actor = new("--actor") { Description = "Who acts: Cuba, CUB, CUB/MIL or 'Raúl Castro'; again for several; none for nobody." };
    private readonly Option<string[]> recipient = new("--recipient") { Description = "To whom it is done; as --actor." };
    private readonly Option<bool?> mutual = new("--mutual") { Description = "They do it with each other; --mutual false for one to the other." };
    private readonly Option<string?> date = new("--date") { Description = "When: 2024-02-20, 2024-02, 2024 (EDTF); none for no date." };
    private readonly Option<string?> status = new("--status") { Description = $"{string.Join(", ", CodingChange.Statuses)}." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { type, mode, actor, recipient, mutual, date, status }.Concat(CorrectCommand.Common()))
        {
            command.Options.Add(option);
        }
    }

    public CodingChange Read(ParseResult result) => new(
        result.GetValue(type), result.GetValue(mode), result.GetValue(actor) ?? [], result.GetValue(recipient) ?? [],
        result.GetValue(mutual), result.GetValue(date), result.GetValue(status));
}
