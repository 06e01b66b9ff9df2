using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Entente.Archive.Dossiers;
using Entente.Archive.Questions;

namespace Entente.Cli.Commands;

/// <summary>`entente diff`: what is new since a day.</summary>
internal static class DiffCommand
{
    private static readonly Argument<string[]> States = new("state")
    {
        Description = "States or bodies that are all parties.", Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> Since = new("--since") { Description = "The first day of news that counts, as 2024-02-01.", Required = true };
    private static readonly Option<string> Format = new("--format") { Description = "text, csv or jsonl.", DefaultValueFactory = _ => "text" };

    public static Command Create()
    {
        Format.AcceptOnlyFromAmong("text", "csv", "jsonl");
        var command = new Command("diff",
            "Tell what the news of a day and later says that is new: events first reported since, plans that were carried out, plans " +
            "whose time ran out, new plans, and denials. By dates of publication, whenever the articles were read.\n\n" +
            "Example: entente diff Russia Cuba --since 2024-02-01")
        {
            States, Since, Format, ArchiveOption.Create(),
        };
        command.SetAction(result => Run(result.GetValue(States) ?? [], result.GetValue(Since)!, result.GetValue(Format)!, ArchiveOption.Path(result)));
        return command;
    }

    private static int Run(string[] states, string since, string format, string archive)
    {
        var day = Day(since);
        var actors = Installation.Knowledge().Actors;
        using var store = Archives.OpenToRead(archive);
        var changes = ChangeFinder.Find(store, day, [.. states.Select(name => StateNames.Find(actors, name)).Distinct(StringComparer.Ordinal)]);
        switch (format)
        {
            case "csv":
                Output.Text(output => ChangesOutput.WriteCsv(changes, output));
                break;
            case "jsonl":
                Output.Bytes(output => ChangesOutput.WriteJson(changes, output));
                break;
            default:
                StyledLines.Print(Lines(changes, new Wording(code => actors.Find(code)?.Name ?? code)));
                break;
        }

        if (changes.Undated > 0)
        {
            Console.Error.WriteLine($"{Wording.Plural(changes.Undated, "event")} of undated articles alone: nobody can tell whether they are new.");
        }

        return 0;
    }

    /// <summary>A date's first day. News is dated to the day, so that of an instant its day (in UTC) counts whole.</summary>
    private static DateOnly Day(string since)
    {
        if (since.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParse(
            since, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            return DateOnly.FromDateTime(instant.UtcDateTime);
        }

        return Options.Date(since)!.Earliest // not null: a text was given
            ?? throw new UsageException($"'{since}' has no first day. Write 2024-02-01, 2024-02 or 2024.");
    }

    private static IEnumerable<ImmutableArray<StyledRun>> Lines(ArchiveChanges changes, Wording wording)
    {
        yield return
        [
            StyledLines.Run($"New since {DateWords.Of(changes.Since)}", Style.Title),
            StyledLines.Run(changes.AsOf is { } asOf ? $", in news up to {DateWords.Of(asOf)}" : "", Style.Faint),
        ];
        if (changes.Changes.IsEmpty)
        {
            yield return [StyledLines.Run("Nothing.")];
        }

        foreach (var kind in changes.Changes.GroupBy(change => change.Kind))
        {
            yield return [];
            yield return [StyledLines.Run($"{Heading(kind.Key)} ({Wording.Plural(kind.Count(), "event")})", Style.Heading)];
            foreach (var (one, best, _) in kind.Select(change => change.Entry))
            {
                yield return
                [
                    new("  ", Style.Plain), StyledLines.Run(DateWords.Of(one.When)), new("  ", Style.Plain),
                    StyledLines.Run(wording.Parties(one)), new("  ", Style.Plain),
                    StyledLines.Run(Wording.Kind(one), Wording.IsCooperation(one) ? Style.Cooperation : Style.Conflict), new("  ", Style.Plain),
                    StyledLines.Run($"{Wording.Counts(one, null)}, event {one.Id}", Style.Faint),
                ];
                yield return [new("    ", Style.Plain), StyledLines.Run($"“{Wording.Quote(best.Sentence)}”", Style.Quote)];
                yield return [new("    ", Style.Plain), StyledLines.Run(Wording.Source(best), Style.Faint)];
            }
        }
    }

    private static string Heading(ChangeKind kind) => kind switch
    {
        ChangeKind.Happened => "Reported for the first time",
        ChangeKind.Confirmed => "Announced before, and now reported",
        ChangeKind.Planned => "Announced",
        ChangeKind.Overdue => "Announced for a time that has passed, without a report that it happened",
        _ => "Denied",
    };
}
