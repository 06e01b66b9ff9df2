using System.CommandLine;
using System.Globalization;
using Entente.Coding;
using Entente.Coding.Examples;
using Entente.Knowledge;
using Entente.Knowledge.Actors;

namespace Entente.Cli.Commands;

/// <summary>`entente check`: reads the knowledge, tells every fault, runs every example.</summary>
internal static class CheckCommand
{
    /// <summary>Of one kind of fault no more than this are printed in full.</summary>
    private const int MostOfAKind = 20;

    public static Command Create()
    {
        var folder = new Option<string?>("--knowledge") { Description = "The folder to check; the program's own by default." };
        var only = new Option<string?>("--only") { Description = "Run the examples of frames whose id starts with this, as sanction/." };
        var all = new Option<bool>("--all") { Description = $"Print every fault, also beyond {MostOfAKind} of a kind." };
        var changed = new Option<bool>("--changed")
        {
            Description = "Change each example (other states, a date, told by somebody, denied …) and print where its coding does not change so.",
        };
        var command = new Command("check",
            "Check the knowledge: every file, key and reference, then every example.\n\n" +
            "Example: entente check --knowledge knowledge --only sanction/")
        {
            folder, only, all, changed,
        };
        command.SetAction(result => Run(result.GetValue(folder) ?? Installation.KnowledgeFolder, result.GetValue(only),
            result.GetValue(all) ? int.MaxValue : MostOfAKind, result.GetValue(changed)));
        return command;
    }

    private static int Run(string folder, string? only, int mostOfAKind, bool changed)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"{folder} is no folder.");
        }

        var faults = new List<Fault>();
        var knowledge = KnowledgeBase.Load(folder, null, faults);
        foreach (var kind in faults.GroupBy(f => f.Id, StringComparer.Ordinal))
        {
            foreach (var fault in kind.Take(mostOfAKind))
            {
                Console.Error.WriteLine(fault);
            }

            if (kind.Count() > mostOfAKind)
            {
                Console.Error.WriteLine($"… and {kind.Count() - mostOfAKind} more [{kind.Key}]");
            }
        }

        if (faults.Count > 0)
        {
            Console.Error.WriteLine($"{faults.Count} fault(s); the examples were not run.");
            return 1;
        }

        var frames = knowledge.Frames.Where(f => only is null || f.Id.StartsWith(only, StringComparison.Ordinal));
        if (changed)
        {
            return ChangedExamples.Print(knowledge, [.. frames], Console.Out);
        }

        var results = new ExampleRunner(new Coder(knowledge, Installation.Analyzer())).Run(frames).ToArray();
        foreach (var failure in results.Where(r => r.Fails))
        {
            Console.WriteLine(failure);
        }

        var failures = results.Count(r => r.Fails);
        foreach (var kind in knowledge.Actors.Entities.Where(e => e.Kind != EntityKind.Nobody)
            .GroupBy(e => e.What, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {kind.Count(),6} {kind.Key}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {knowledge.Actors.Entities.Sum(e => e.Offices.Length),6} terms of office"));
        Console.WriteLine(
            $"knowledge {knowledge.Hash}: {knowledge.Actors.EntityCount} actors, {knowledge.Actors.NameCount} names, " +
            $"{knowledge.Frames.Length} frames, {knowledge.Frames.Sum(f => f.Triggers.Length)} triggers; " +
            $"{results.Length} examples, {failures} failing.");
        return failures == 0 ? 0 : 1;
    }
}
