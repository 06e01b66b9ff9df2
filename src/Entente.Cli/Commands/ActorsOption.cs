using System.CommandLine;

namespace Entente.Cli.Commands;

/// <summary>`--actors FILE`, which adds a user's own actors to those that the program knows.</summary>
internal static class ActorsOption
{
    private const string Name = "--actors";

    public static Option<string[]> Create() => new(Name)
    {
        Description = "Your own actors: YAML, CSV, or a PETRARCH actor or agent dictionary; may be given more than once.",
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>The files given; none where the option was not.</summary>
    public static string[] Files(ParseResult result) => result.GetValue<string[]>(Name) ?? [];
}
