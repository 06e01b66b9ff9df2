using System.CommandLine;
using Entente.Archive.Dossiers;
using Entente.Archive.Questions;
using Entente.Archive.Store;

namespace Entente.Cli.Commands;

/// <summary>`entente panel`: counts by period and pair, for statistics.</summary>
internal static class PanelCommand
{
    private static readonly string[] Lengths = ["week", "month", "quarter", "year"];
    private static readonly Argument<string[]> Pair = new("state") { Description = "Two states or bodies: RUS CUB.", Arity = new ArgumentArity(0, 2) };
    private static readonly Option<bool> All = new("--all") { Description = "All pairs that have an event." };
    private static readonly Option<string> By = new("--by") { Description = "week, month, quarter or year.", DefaultValueFactory = _ => "month" };
    private static readonly Option<string?> Since = new("--since") { Description = "Events that begin on this day, month or year or later." };
    private static readonly Option<string?> Until = new("--until") { Description = "Events that begin on this day, month or year or earlier." };
    private static readonly Option<string[]> Statuses = QueryCommand.StatusOption();
    private static readonly Option<bool> Undirected = new("--undirected") { Description = "One row for a pair, each event once, instead of one for each direction." };
    private static readonly Option<bool> Zeros = new("--zeros") { Description = "With --all: rows for periods without an event too." };
    private static readonly Option<string> Format = new("--format") { Description = "csv or jsonl.", DefaultValueFactory = _ => "csv" };

    public static Command Create()
    {
        By.AcceptOnlyFromAmong(Lengths);
        Format.AcceptOnlyFromAmong("csv", "jsonl");
        var command = new Command("panel",
            "Count events by period and pair, a row for each direction of a pair in each period, with COW, GW and ISO ids. " +
            "An event counts at its first day; a mutual act counts in both directions; a pair's rows have no gaps.\n\n" +
            "Example: entente panel Russia Cuba --by quarter --since 2014 > panel.csv")
        {
            Pair, All, By, Since, Until, Statuses, Undirected, Zeros, Format, ArchiveOption.Create(),
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult result)
    {
        var states = result.GetValue(Pair) ?? [];
        if (result.GetValue(All) ? states.Length > 0 : states.Length != 2)
        {
            throw new UsageException("a panel is of two states, or with --all of all pairs: 'entente panel Russia Cuba', 'entente panel --all'.");
        }

        ArchiveStore.WarmUp();
        var actors = Installation.Knowledge().Actors;
        var codes = states.Select(name => StateNames.Find(actors, name)).ToArray();
        if (codes is [var one, var other] && one == other)
        {
            throw new UsageException($"a panel needs two states; both names mean {one}.");
        }

        var (since, until) = Options.Time(result.GetValue(Since), result.GetValue(Until));
        var question = new PanelQuestion
        {
            Pair = codes is [var a, var b] ? (a, b) : null,
            By = Enum.Parse<PeriodLength>(result.GetValue(By)!, ignoreCase: true),
            Directed = !result.GetValue(Undirected),
            Statuses = [.. Choices.Statuses(result.GetValue(Statuses))],
            Since = since,
            Until = until,
            Zeros = codes.Length > 0 || result.GetValue(Zeros),
        };
        using var store = Archives.OpenToRead(ArchiveOption.Path(result));
        var panel = PanelBuilder.Build(store, question);
        Print(panel, new PanelWriter(actors, question.Directed), result.GetValue(Format)!);
        Remark(panel, result.GetValue(By)!);
        return 0;
    }

    private static void Print(Panel panel, PanelWriter writer, string format)
    {
        if (format == "jsonl")
        {
            Output.Bytes(output => writer.WriteJson(panel, output));
        }
        else
        {
            Output.Text(output => writer.WriteCsv(panel, output));
        }
    }

    private static void Remark(Panel panel, string by)
    {
        if (panel.Undated > 0)
        {
            Console.Error.WriteLine($"{Wording.Plural(panel.Undated, "event")} without a first day: in no row.");
        }

        if (panel.Spanning > 0)
        {
            Console.Error.WriteLine($"{Wording.Plural(panel.Spanning, "event")} dated no finer than a span over the end of a {by}: counted in the {by} of the first day.");
        }
    }
}
