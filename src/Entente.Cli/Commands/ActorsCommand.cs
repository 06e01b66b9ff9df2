using System.CommandLine;
using System.Globalization;
using Entente.Articles;
using Entente.Coding;
using Entente.Coding.Examples;
using Entente.Knowledge.Actors;

namespace Entente.Cli.Commands;

/// <summary>`entente actors`: what the knowledge base knows of states, bodies and persons.</summary>
internal static class ActorsCommand
{
    public static Command Create() => new("actors",
        "Search and show the states, bodies and persons that the program knows, and check how it resolves mentions.\n\n" +
        "Example: entente actors search Lavrov")
    {
        Search(), Show(), Diff(), Mark(), Check(),
    };

    private static Command Search()
    {
        var words = new Argument<string>("words") { Description = "A name or a part of one; accents and capitals do not matter." };
        var most = new Option<int>("--most") { Description = "How many to print.", DefaultValueFactory = _ => 20 };
        var command = new Command("search",
            "Find actors by a part of any of their names.\n\nExample: entente actors search \"foreign ministry\" --most 50")
        {
            words, most, ActorsOption.Create(),
        };
        command.SetAction(result => RunSearch(result.GetValue(words)!, result.GetValue(most), ActorsOption.Files(result)));
        return command;
    }

    private static int RunSearch(string words, int most, string[] own)
    {
        var actors = Installation.Knowledge(own).Actors;
        var found = ActorSearch.Find(actors, words);
        foreach (var entity in found.Take(most))
        {
            Console.WriteLine($"{entity.Id,-28} {entity.What,-12} {entity.State ?? "-",-10} {entity.Name}");
        }

        Console.WriteLine(found.Count switch
        {
            0 => $"nothing is named like '{words}'.",
            var n when n > most => $"{most} of {n}; --most {n} prints all.",
            var n => string.Create(CultureInfo.InvariantCulture, $"{n} found; 'entente actors show ID' tells all about one."),
        });
        return found.Count == 0 ? 1 : 0;
    }

    private static Command Show()
    {
        var who = new Argument<string>("actor") { Description = "An id as 'search' prints it, a code (RUS) or a full name." };
        var command = new Command("show",
            "Tell all about one actor: its names by kind, its codes, its organs, who held which office when.\n\n" +
            "Example: entente actors show CUB")
        {
            who, ActorsOption.Create(),
        };
        command.SetAction(result => RunShow(result.GetValue(who)!, ActorsOption.Files(result)));
        return command;
    }

    private static int RunShow(string who, string[] own)
    {
        var actors = Installation.Knowledge(own).Actors;
        var found = actors.Find(who) ?? actors.Find(who.ToUpperInvariant())
            ?? actors.Named(who).Where(n => n.Entity.Kind != EntityKind.Nobody).Select(n => n.Entity).FirstOrDefault()
            ?? throw new UsageException($"no actor is known as '{who}'. 'entente actors search' looks for parts of names.");
        foreach (var line in ActorSheet.Lines(actors, found))
        {
            Console.WriteLine(line);
        }

        return 0;
    }

    private static Command Diff()
    {
        var files = new Argument<string[]>("file")
        {
            Description = "Your own actors: YAML, CSV, or a PETRARCH actor or agent dictionary.", Arity = ArgumentArity.OneOrMore,
        };
        var most = new Option<int>("--most") { Description = "How many lines to print of each kind.", DefaultValueFactory = _ => 20 };
        var command = new Command("diff",
            "Compare files of actors with what the program knows: names that are new, that mean the same, that mean another state, " +
            "and what was not understood.\n\nExample: entente actors diff Phoenix.Countries.actors.txt")
        {
            files, most,
        };
        command.SetAction(result => RunDiff(result.GetValue(files)!, result.GetValue(most)));
        return command;
    }

    private static int RunDiff(string[] files, int most)
    {
        var own = Installation.Knowledge(files).Own;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{own.Known} names mean the same here, {own.Added} are new, {own.Differing.Length} of these mean an actor of another state here."));
        foreach (var line in own.Differing.Take(most))
        {
            Console.WriteLine($"  {line}");
        }

        foreach (var kind in own.Remarks.GroupBy(r => r.Id, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"not understood, {kind.Key}: {kind.Count()}"));
            foreach (var remark in kind.Take(most))
            {
                Console.WriteLine($"  {remark}");
            }
        }

        return own.Remarks.IsEmpty ? 0 : 1;
    }

    private static Command Mark()
    {
        var path = new Argument<string>("path") { Description = "A file or folder of articles." };
        var command = new Command("mark",
            "Print articles with every mention marked with who it is taken to be, a line each, as 'actors check' reads them.\n\n" +
            "Example: entente actors mark article.txt > sheet.txt")
        {
            path, ActorsOption.Create(),
        };
        command.SetAction((result, cancellation) =>
            Task.FromResult(RunMark(result.GetValue(path)!, ActorsOption.Files(result), cancellation)));
        return command;
    }

    private static int RunMark(string path, string[] own, CancellationToken cancellation)
    {
        var coder = Installation.Coder(own);
        var refused = 0;
        foreach (var outcome in new ArticleReader().Read([path], new ReadOptions(), cancellation))
        {
            outcome.Match(
                article =>
                {
                    Console.WriteLine(MarkedWriter.Write(coder.View(coder.Parse(article))));
                    return 0;
                },
                refusal =>
                {
                    Console.Error.WriteLine(refusal);
                    return refused++;
                });
        }

        return refused == 0 ? 0 : 1;
    }

    private static Command Check()
    {
        var sheets = new Argument<string[]>("sheet") { Description = "Sheets of marked sentences.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("check",
            "Resolve sentences whose mentions are marked with who they are, and count the right ones.\n" +
            "A line: 2024-03-14 | [Moscow]{RUS} expelled two [British]{GBR} diplomats.\n\n" +
            "Example: entente actors check mentions.txt")
        {
            sheets, ActorsOption.Create(),
        };
        command.SetAction(result => RunCheck(result.GetValue(sheets)!, ActorsOption.Files(result)));
        return command;
    }

    private static int RunCheck(string[] sheets, string[] own)
    {
        var knowledge = Installation.Knowledge(own);
        var checker = new MentionChecker(new Coder(knowledge, Installation.Analyzer()), knowledge.Actors);
        var (all, right) = (0, 0);
        foreach (var sheet in sheets)
        {
            var results = checker.Check(Read(sheet)).ToArray();
            foreach (var wrong in results.Where(r => !r.IsRight))
            {
                Console.WriteLine($"{sheet}: {wrong}");
            }

            all += results.Length;
            right += results.Count(r => r.IsRight);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{right} of {all} mentions right, {right / (double)Math.Max(all, 1):0.000}"));
        return right == all ? 0 : 1;
    }

    private static MarkedText[] Read(string sheet)
    {
        try
        {
            return [.. MarkedText.ReadAll(File.ReadLines(sheet))];
        }
        catch (FormatException fault)
        {
            throw new UsageException($"{sheet}, {fault.Message}");
        }
    }
}
