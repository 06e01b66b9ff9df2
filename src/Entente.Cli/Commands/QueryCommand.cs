using System.CommandLine;
using System.Globalization;
using Entente.Archive.Dossiers;
using Entente.Archive.Events;
using Entente.Archive.Questions;
using Entente.Archive.Questions.Episodes;
using Entente.Archive.Store;
using Entente.Knowledge;

namespace Entente.Cli.Commands;

/// <summary>`entente query`: the events that a filter lets through.</summary>
internal static class QueryCommand
{
    private static readonly Argument<string[]> States = new("state")
    {
        Description = "States or bodies that are all parties, on whichever side: RUS or Russia.", Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Actor = new("--actor") { Description = "Who acts. In mutual acts all do." };
    private static readonly Option<string?> Recipient = new("--recipient") { Description = "To whom it is done. Mutual acts are done to all." };
    private static readonly Option<string[]> Types = Many("--type", "PLOVER types: SANCTION,CONSULT.");
    private static readonly Option<string[]> Modes = Many("--mode", "PLOVER modes: visit,expel.");
    private static readonly Option<string[]> Quads = Many("--quad", "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.");
    private static readonly Option<string[]> Statuses = StatusOption();
    private static readonly Option<string?> Since = new("--since") { Description = "Events from this day, month or year on." };
    private static readonly Option<string?> Until = new("--until") { Description = "Events up to this day, month or year." };
    private static readonly Option<string?> Outlet = new("--outlet") { Description = "An outlet that reported it: Reuters." };
    private static readonly Option<string?> Speaker = new("--speaker") { Description = "Who says so in some report: a state, or a part of a name." };
    private static readonly Option<double?> Confidence = new("--confidence") { Description = "The least confidence, 0 to 1." };
    private static readonly Option<string?> Words = new("--words") { Description = "Words of a sentence that reports it: 'debt', 'oil OR gas', 'naval exercis*', '\"trade talks\"'." };
    private static readonly Option<string> Sort = new("--sort") { Description = "date, reported, reports, articles, outlets, confidence or score.", DefaultValueFactory = _ => "date" };
    private static readonly Option<bool> Reverse = new("--reverse") { Description = "The latest or the least first." };
    private static readonly Option<int> Limit = new("--limit") { Description = "How many at most; 0 for all.", DefaultValueFactory = _ => 50 };
    private static readonly Option<int> Offset = new("--offset") { Description = "How many to pass over." };
    private static readonly Option<int?> Page = new("--page") { Description = "The page, from 1, of --limit events each." };
    private static readonly Option<string> Format = new("--format") { Description = "table, csv or jsonl.", DefaultValueFactory = _ => "table" };

    public static Command Create()
    {
        Format.AcceptOnlyFromAmong("table", "csv", "jsonl");
        var command = new Command("query",
            "List the events that are asked for; everything that is said must hold.\n\n" +
            "Example: entente query Russia Cuba --type consult,agree --since 2018 --words 'energy OR oil' --sort reports")
        {
            States, Actor, Recipient, Types, Modes, Quads, Statuses, Since, Until, Outlet, Speaker, Confidence, Words,
            Sort, Reverse, Limit, Offset, Page, Format, ArchiveOption.Create(),
        };
        command.SetAction(Run);
        return command;
    }

    /// <summary>`--status`, as several commands have it.</summary>
    public static Option<string[]> StatusOption() =>
        Many("--status", "happened, confirmed, planned, denied, hypothetical or all; happened and confirmed where none is given.");

    /// <summary>Given again, or with commas, for several: the words after one may be the states that are asked for.</summary>
    private static Option<string[]> Many(string name, string description) => new(name) { Description = description };

    private static int Run(ParseResult result)
    {
        ArchiveStore.WarmUp();
        var knowledge = Installation.Knowledge();
        var order = Enum.Parse<EventOrder>(
            Choices.One("order", result.GetValue(Sort)!, Enum.GetNames<EventOrder>().Select(name => name.ToLowerInvariant())), ignoreCase: true);
        var (limit, offset) = Paging(result);
        using var store = Archives.OpenToRead(ArchiveOption.Path(result));
        var page = Find(store, Filter(result, knowledge, store), order, result.GetValue(Reverse), limit, offset);
        Print(store, page, result.GetValue(Format)!, knowledge);
        foreach (var remark in Remarks(page))
        {
            Console.Error.WriteLine(remark);
        }

        return 0;
    }

    private static EventPage Find(ArchiveStore store, EventFilter filter, EventOrder order, bool reverse, int limit, int offset)
    {
        try
        {
            return EventFinder.Find(store, filter, order, reverse, limit, offset);
        }
        catch (WordsException fault)
        {
            throw new UsageException(TerminalText.Plain(fault.Message));
        }
    }

    private static (int Limit, int Offset) Paging(ParseResult result)
    {
        var (limit, offset, page) = (result.GetValue(Limit), result.GetValue(Offset), result.GetValue(Page));
        return (limit, offset, page) switch
        {
            ( < 0, _, _) or (_, < 0, _) or (_, _, < 1) => throw new UsageException("--limit and --offset are 0 or more, --page is 1 or more."),
            (_, > 0, not null) => throw new UsageException("--offset and --page say the same in two ways: give one of them."),
            (0, _, > 1) => throw new UsageException("without a --limit there is one page."),
            (_, _, { } number) => (limit, (int)Math.Min(int.MaxValue, (number - 1L) * limit)),
            _ => (limit, offset),
        };
    }

    private static EventFilter Filter(ParseResult result, KnowledgeBase knowledge, ArchiveStore store)
    {
        string? State(Option<string?> option) =>
            result.GetValue(option) is { } name ? StateNames.Find(knowledge.Actors, name) : null;
        var (since, until) = Options.Time(result.GetValue(Since), result.GetValue(Until));
        var filter = new EventFilter
        {
            States = [.. (result.GetValue(States) ?? []).Select(name => StateNames.Find(knowledge.Actors, name)).Distinct(StringComparer.Ordinal)],
            Actor = State(Actor),
            Recipient = State(Recipient),
            Types = [.. Choices.Types(result.GetValue(Types), knowledge)],
            Modes = [.. Choices.Modes(result.GetValue(Modes), knowledge)],
            Quads = [.. Choices.QuadClasses(result.GetValue(Quads))],
            Statuses = [.. Choices.Statuses(result.GetValue(Statuses))],
            Since = since,
            Until = until,
            Outlet = result.GetValue(Outlet) is { } outlet ? Choices.One("outlet", outlet, EventFinder.Outlets(store)) : null,
            Speaker = result.GetValue(Speaker) is { } speaker ? SpeakerCode(knowledge, speaker) : null,
            Confidence = result.GetValue(Confidence),
            Words = result.GetValue(Words),
        };
        if (filter.Actor is not null && filter.Actor == filter.Recipient)
        {
            throw new UsageException($"{filter.Actor} cannot be both the actor and the recipient.");
        }

        return filter.Confidence is < 0 or > 1 ? throw new UsageException("a confidence is between 0 and 1.") : filter;
    }

    /// <summary>A state's code where the whole is a state's name, so that "Russia" finds its president too.</summary>
    private static string SpeakerCode(KnowledgeBase knowledge, string speaker)
    {
        try
        {
            return StateNames.Find(knowledge.Actors, speaker);
        }
        catch (UsageException)
        {
            return speaker; // No state: a part of a name.
        }
    }

    private static void Print(ArchiveStore store, EventPage page, string format, KnowledgeBase knowledge)
    {
        switch (format)
        {
            case "csv":
                Output.Text(output => EventCsv.Write(page.Events, output));
                break;
            case "jsonl":
                using (var episodes = new EpisodeFinder(store))
                {
                    Output.Bytes(output => EventJson.WriteLines(page.Events, episodes, output));
                }

                break;
            default:
                if (page.Events.Length > 0)
                {
                    Table(page, new Wording(code => knowledge.Actors.Find(code)?.Name ?? code)).Print();
                }

                break;
        }
    }

    private static TextTable Table(EventPage page, Wording wording)
    {
        var table = new TextTable(
            ("id", false), ("date", false), ("who", false), ("what", false), ("status", false), ("score", true), ("reports", true),
            ("outlets", true), ("sentence", false));
        foreach (var (one, best, _) in page.Events)
        {
            table.Add(
                (one.Id.ToString(), Style.Faint), (one.When?.Text ?? "", Style.Plain), (wording.Parties(one), Style.Plain),
                (Wording.Kind(one), Wording.IsCooperation(one) ? Style.Cooperation : Style.Conflict),
                (one.Status.Name(), Style.Plain), (Wording.Score(one.Score), Style.Plain), (Number(one.Reports), Style.Plain),
                (Number(one.Outlets), Style.Plain), (Wording.Quote(best.Sentence), Style.Quote));
        }

        return table;
    }

    private static IEnumerable<string> Remarks(EventPage page)
    {
        var shown = page.Offset + page.Events.Length;
        yield return page switch
        {
            { Total: 0 } => "No event fits what was asked. Without --status only what happened is shown; --status all shows plans and denials too.",
            { Events.IsEmpty: true } => $"{Wording.Plural(page.Total, "event")}, of which {page.Offset} were passed over: none is left.",
            _ => $"{page.Offset + 1} to {shown} of {Wording.Plural(page.Total, "event")}" + (shown < page.Total ? $"; --offset {shown} goes on." : "."),
        };
        if (page.Undated > 0)
        {
            yield return $"{Wording.Plural(page.Undated, "more event")} without a date: ask without --since and --until to see them.";
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
