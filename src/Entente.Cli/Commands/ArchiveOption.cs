using System.CommandLine;

namespace Entente.Cli.Commands;

/// <summary>Where the archive lies: `--archive`, or entente-data/archive.db in the current folder.</summary>
internal static class ArchiveOption
{
    private const string Name = "--archive";

    public static Option<string> Create() => new(Name)
    {
        Description = "The archive's file.",
        DefaultValueFactory = _ => Default,
    };

    public static string Path(ParseResult result) => result.GetValue<string>(Name) ?? Default;

    private static string Default => System.IO.Path.Combine("entente-data", "archive.db");
}
