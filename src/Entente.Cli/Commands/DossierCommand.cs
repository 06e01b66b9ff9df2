using System.CommandLine;
using Entente.Archive.Dossiers;

namespace Entente.Cli.Commands;

/// <summary>`entente dossier`: what two states did with each other.</summary>
internal static class DossierCommand
{
    private static readonly string[] Formats = ["text", "markdown", "html", "json"];

    public static Command Create()
    {
        var first = new Argument<string>("state") { Description = "A state or body: code or name, RUS or Russia." };
        var second = new Argument<string>("other") { Description = "The other one." };
        var since = new Option<string?>("--since") { Description = "Events from this day, month or year on." };
        var until = new Option<string?>("--until") { Description = "Events up to this day, month or year." };
        var format = new Option<string>("--format") { Description = "text, markdown, html or json.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong(Formats);
        var command = new Command("dossier",
            "Print what two states did to and with each other, each line with the sentence it came from.\n\n" +
            "Example: entente dossier Russia Cuba --since 2018 --format html > dossier.html")
        {
            first, second, since, until, format, ArchiveOption.Create(),
        };
        command.SetAction(result => Run(
            result.GetValue(first)!, result.GetValue(second)!, ArchiveOption.Path(result),
            Options.Date(result.GetValue(since))?.Earliest, Options.Date(result.GetValue(until))?.Latest,
            result.GetValue(format)!));
        return command;
    }

    private static int Run(string first, string second, string archive, DateOnly? since, DateOnly? until, string format)
    {
        var actors = Installation.Knowledge().Actors;
        var (a, b) = (StateNames.Find(actors, first), StateNames.Find(actors, second));
        if (a == b)
        {
            throw new UsageException($"a dossier needs two states; both names mean {a}.");
        }

        using var store = Archives.OpenToRead(archive);
        var dossier = DossierBuilder.Build(store, a, b, since, until);
        string NameOf(string code) => actors.Find(code)?.Name ?? code;
        switch (format)
        {
            case "json":
                using (var output = Console.OpenStandardOutput())
                {
                    DossierJson.Write(dossier, NameOf, output);
                }

                break;
            case "html":
                DossierHtml.Write(dossier, NameOf, Console.Out);
                break;
            case "markdown":
                DossierMarkdown.Write(dossier, NameOf, Console.Out);
                break;
            default:
                StyledLines.Print(DossierText.Lines(dossier, NameOf));
                break;
        }

        return 0;
    }
}
