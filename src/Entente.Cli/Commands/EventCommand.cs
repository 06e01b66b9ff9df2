using System.CommandLine;
using Entente.Archive.Questions;

namespace Entente.Cli.Commands;

/// <summary>`entente event`: all that is known of one event.</summary>
internal static class EventCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "The event's id, or its first digits, six or more." };
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("event",
            "Show one event: every report of it with its sentence and the reason why it belongs, what the reports disagree on, " +
            "and the plans and denials that hang on it. 'entente query' lists ids.\n\nExample: entente event 3f0c2a")
        {
            id, format, ArchiveOption.Create(),
        };
        command.SetAction(result => Run(result.GetValue(id)!, result.GetValue(format)!, ArchiveOption.Path(result)));
        return command;
    }

    private static int Run(string digits, string format, string archive)
    {
        using var store = Archives.OpenToRead(archive);
        var story = EventStoryBuilder.Build(store, EventIds.Find(store, digits));
        if (format == "json")
        {
            Output.Bytes(output => EventStoryJson.Write(story, output));
            return 0;
        }

        var actors = Installation.Knowledge().Actors;
        StyledLines.Print(EventSheet.Lines(story, code => actors.Find(code)?.Name ?? code));
        return 0;
    }
}
