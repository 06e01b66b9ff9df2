using System.Collections.Immutable;
using System.CommandLine;
using Entente.Cli.Commands.Correct;

namespace Entente.Cli.Commands;

/// <summary>All commands by name, in the order of the help; each is made when it is asked for.</summary>
internal static class AllCommands
{
    public static ImmutableArray<(string Name, Func<Command> Create)> List { get; } =
    [
        ("read", ReadCommand.Create),
        ("recode", RecodeCommand.Create),
        ("code", CodeCommand.Create),
        ("merge", MergeCommand.Create),
        ("dossier", DossierCommand.Create),
        ("query", QueryCommand.Create),
        ("event", EventCommand.Create),
        ("panel", PanelCommand.Create),
        ("diff", DiffCommand.Create),
        ("export", ExportCommand.Create),
        ("correct", CorrectCommand.Create),
        ("score", ScoreCommand.Create),
        ("explain", ExplainCommand.Create),
        ("parse", ParseCommand.Create),
        ("actors", ActorsCommand.Create),
        ("check", CheckCommand.Create),
        ("manual", ManualCommand.Create),
        ("train", TrainCommand.Create),
    ];
}
