using System.Reflection;
using Entente.Coding;
using Entente.Coding.Learnt;
using Entente.Knowledge;
using Entente.Language;

namespace Entente.Cli;

/// <summary>Where the program's knowledge and models lie, and what is made of them.</summary>
public static class Installation
{
    public static string Version =>
        typeof(Installation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>The folder knowledge/: beside the program, or in the source tree above it.</summary>
    public static string KnowledgeFolder => Find("knowledge", "ENTENTE_KNOWLEDGE");

    /// <summary>The folder models/.</summary>
    public static string ModelFolder => Find("models", "ENTENTE_MODELS");

    public static string KnowledgeHash() => Knowledge().Hash;

    /// <summary>The knowledge, which must be free of faults.</summary>
    /// <param name="own">Users' own files of actors.</param>
    public static KnowledgeBase Knowledge(IReadOnlyList<string>? own = null)
    {
        foreach (var file in own ?? [])
        {
            if (!File.Exists(file))
            {
                throw new UsageException($"{file}, given with --actors, is no file.");
            }
        }

        var faults = new List<Fault>();
        var knowledge = KnowledgeBase.Load(KnowledgeFolder, Cache, faults, own);
        if (own is { Count: > 0 })
        {
            Console.Error.WriteLine($"entente: {knowledge.Own.Added} names of your own actors added, {knowledge.Own.Known} known already" +
                (knowledge.Own.Remarks.IsEmpty ? "." : $", {knowledge.Own.Remarks.Length} lines not understood ('entente actors diff FILE' lists them)."));
        }

        return faults.Count == 0
            ? knowledge
            : throw new UsageException(
                $"the knowledge in {KnowledgeFolder} has {faults.Count} fault(s); 'entente check' lists them. The first is:\n{faults[0]}");
    }

    public static TextAnalyzer Analyzer() => TextAnalyzer.Load(ModelFolder);

    /// <param name="own">Users' own files of actors.</param>
    public static Coder Coder(IReadOnlyList<string>? own = null)
    {
        var models = Task.Run(Analyzer);
        var acts = Task.Run(Acts);
        var knowledge = Knowledge(own);
        return new Coder(knowledge, models.GetAwaiter().GetResult(), acts.GetAwaiter().GetResult());
    }

    public static Coder Coder(KnowledgeBase knowledge) => new(knowledge, Analyzer(), Acts());

    /// <summary>What was learnt of acts from items coded by hand.</summary>
    public static ActModel Acts() => ActModel.Load(Path.Combine(ModelFolder, "acts.bin"));

    private static string Cache => AppContext.BaseDirectory;

    private static string Find(string name, string variable)
    {
        if (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } given)
        {
            return Directory.Exists(given)
                ? given
                : throw new UsageException($"{variable} names {given}, which is no folder.");
        }

        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var folder = Path.Combine(at.FullName, name);
            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            {
                return folder;
            }
        }

        throw new UsageException($"the folder {name}/ was not found beside the program. Install it again, or set {variable}.");
    }
}
