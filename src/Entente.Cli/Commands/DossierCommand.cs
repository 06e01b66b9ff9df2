using System.CommandLine;
using Entente.Archive.Dossiers;
using Entente.Archive.Store;

namespace Entente.Cli.Commands;

/// <summary>`entente dossier`: what two states did with each other.</summary>
internal static class DossierCommand
{
    private static readonly string[] Formats = ["text", "markdown", "html", "json", "timeline"];

    public static Command Create()
    {
        var first = new Argument<string>("state") { Description = "A state or body: code or name, RUS or Russia." };
        var second = new Argument<string>("other") { Description = "The other one." };
        var since = new Option<string?>("--since") { Description = "Events from this day, month or year on." };
        var until = new Option<string?>("--until") { Description = "Events up to this day, month or year." };
        var format = new Option<string>("--format") { Description = "text, markdown, html, json, or timeline for TimelineJS.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong(Formats);
        var status = new Option<string[]>("--status")
        {
            Description = "happened, confirmed, planned, denied or hypothetical; all where none is given.",
            AllowMultipleArgumentsPerToken = false,
        };
        var most = new Option<int>("--most") { Description = "How many lines of each year and list, those with most articles; 0 for all." };
        most.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given }] && (!int.TryParse(given, out var number) || number < 0))
            {
                result.AddError($"--most {given} is no number of lines: write 0 or more.");
            }
        });
        var command = new Command("dossier",
            "Print what two states did to and with each other, each line with the sentence it came from.\n\n" +
            "Text gives the events. Markdown, HTML and JSON give all: change, agreements, measures in force, visits, plans, contradictions, " +
            "figures, statements, coverage.\n\n" +
            "Example: entente dossier Russia Cuba --since 2018 --format html > dossier.html")
        {
            first, second, since, until, status, most, format, ArchiveOption.Create(),
        };
        command.SetAction(result =>
        {
            var (from, to) = Options.Time(result.GetValue(since), result.GetValue(until));
            var asked = new DossierQuestion(result.GetValue(first)!, result.GetValue(second)!)
            {
                Since = from,
                Until = to,
                Statuses = Choices.Items(result.GetValue(status)).Any() ? [.. Choices.Statuses(result.GetValue(status))] : [],
                Most = result.GetValue(most),
            };
            return Run(asked, ArchiveOption.Path(result), result.GetValue(format)!);
        });
        return command;
    }

    /// <param name="asked">Its states as they were typed.</param>
    private static int Run(DossierQuestion asked, string archive, string format)
    {
        ArchiveStore.WarmUp();
        var actors = Installation.Knowledge().Actors;
        var (a, b) = (StateNames.Find(actors, asked.StateA), StateNames.Find(actors, asked.StateB));
        if (a == b)
        {
            throw new UsageException($"a dossier needs two states; both names mean {a}.");
        }

        using var store = Archives.OpenToRead(archive);
        var dossier = DossierBuilder.Build(store, asked with { StateA = a, StateB = b, Short = format is "text" or "timeline" });
        string NameOf(string code) => actors.Find(code)?.Name ?? code;
        switch (format)
        {
            case "json":
                Output.Bytes(output => DossierJson.Write(dossier, NameOf, output));
                break;
            case "timeline":
                Output.Bytes(output => DossierTimeline.Write(dossier, NameOf, output));
                break;
            case "html":
                Output.Text(output => DossierHtml.Write(dossier, NameOf, output));
                break;
            case "markdown":
                Output.Text(output => DossierMarkdown.Write(dossier, NameOf, output));
                break;
            default:
                StyledLines.Print(DossierText.Lines(dossier, NameOf));
                break;
        }

        return 0;
    }
}
