using Entente.Cli;
using Entente.Coding;
using Entente.Knowledge;
using Entente.Language;

namespace Entente.Tests;

/// <summary>What many tests use and what costs to load: loaded once.</summary>
internal static class Fixtures
{
    private static readonly Lazy<(KnowledgeBase Base, List<Fault> Faults)> Loaded = new(() =>
    {
        var faults = new List<Fault>();
        return (KnowledgeBase.Load(Installation.KnowledgeFolder, null, faults), faults);
    });

    private static readonly Lazy<TextAnalyzer> Models = new(Installation.Analyzer);
    private static readonly Lazy<Coder> Coders = new(() => new Coder(Knowledge, Models.Value));

    public static KnowledgeBase Knowledge => Loaded.Value.Base;

    public static IReadOnlyList<Fault> Faults => Loaded.Value.Faults;

    /// <summary>A coder of its own for each caller: coders are not for two threads.</summary>
    public static Coder Coder()
    {
        lock (Coders)
        {
            return Coders.Value.Fork();
        }
    }

    public static TextAnalyzer Analyzer()
    {
        lock (Coders)
        {
            return Models.Value.Fork();
        }
    }

    /// <summary>The folder that ENTENTE_SHARED names; null where it is not set.</summary>
    public static string? Shared =>
        Environment.GetEnvironmentVariable("ENTENTE_SHARED") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;

    /// <summary>The repository's root.</summary>
    public static string Root
    {
        get
        {
            for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            {
                if (File.Exists(Path.Combine(at.FullName, "Entente.slnx")))
                {
                    return at.FullName;
                }
            }

            throw new DirectoryNotFoundException("The tests run inside the repository.");
        }
    }
}
