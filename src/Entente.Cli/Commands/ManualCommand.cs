using System.CommandLine;
using Entente.Coding.Examples;
using Entente.Knowledge;

namespace Entente.Cli.Commands;

/// <summary>`entente manual`: the coding manual, made from the knowledge.</summary>
internal static class ManualCommand
{
    public static Command Create()
    {
        var command = new Command("manual",
            "Print the coding manual: every type, mode and pattern with examples, as Markdown.\n\n" +
            "Example: entente manual > docs/ontology.md");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        var faults = new List<Fault>();
        var knowledge = KnowledgeBase.Load(Installation.KnowledgeFolder, null, faults);
        if (faults.Count > 0)
        {
            throw new UsageException($"the knowledge in {Installation.KnowledgeFolder} has {faults.Count} fault(s); 'entente check' lists them.");
        }

        CodingManual.Write(knowledge, Console.Out);
        return 0;
    }
}
