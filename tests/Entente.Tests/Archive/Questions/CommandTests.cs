using System.CommandLine;
using Entente.Cli.Commands;
using Entente.Cli.Commands.Correct;

namespace Entente.Tests.Archive.Questions;

public sealed class CommandTests
{
    public static TheoryData<string> Names => ["query", "event", "panel", "diff", "recode", "score", "correct"];

    /// <summary>The line after "Example: " is one that the command understands.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_example_in_the_help_can_be_given(string name)
    {
        var command = Command(name);
        var example = command.Description!.Split("Example: entente ")[1].Split('>')[0];
        Assert.Empty(new RootCommand { command }.Parse(example.Replace('\'', '"')).Errors);
        Assert.All(command.Options, option => Assert.False(string.IsNullOrEmpty(option.Description)));
        Assert.All(command.Arguments, argument => Assert.False(string.IsNullOrEmpty(argument.Description)));
    }

    [Fact]
    public void Each_command_is_found_by_its_own_name() => Assert.All(AllCommands.List, command => Assert.Equal(command.Name, command.Create().Name));

    [Fact]
    public void The_examples_of_the_corrections_can_be_given() => Assert.All(CorrectCommand.Create().Subcommands, command =>
    {
        var example = command.Description!.Split("Example: entente ")[1].Split(['>', '\n'])[0];
        Assert.Empty(new RootCommand { CorrectCommand.Create() }.Parse(example).Errors);
        Assert.All(command.Options, option => Assert.False(string.IsNullOrEmpty(option.Description)));
        Assert.All(command.Arguments, argument => Assert.False(string.IsNullOrEmpty(argument.Description)));
    });

    [Fact]
    public void States_may_stand_behind_an_option()
    {
        var result = new RootCommand { QueryCommand.Create() }.Parse("query --type SANCTION,AID --type CONSULT RUS CUB --reverse");
        Assert.Empty(result.Errors);
        Assert.Equal(["RUS", "CUB"], result.GetValue<string[]>("state")!);
        Assert.Equal(["SANCTION,AID", "CONSULT"], result.GetValue<string[]>("--type")!);
    }

    private static Command Command(string name) => AllCommands.List.Single(command => command.Name == name).Create();
}
