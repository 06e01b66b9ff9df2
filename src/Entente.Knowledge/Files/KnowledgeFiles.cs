using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Knowledge.Files;

/// <summary>All files of a knowledge folder, read but not yet understood, with the hash of their bytes.</summary>
public sealed class KnowledgeFiles
{
    private const string EventsFolder = "events/";

    private readonly Lazy<ImmutableSortedDictionary<string, DataNode>> events;
    private readonly Lazy<ImmutableSortedDictionary<string, DataNode>> roots;

    /// <summary>From a compiled form, whose parts are decoded when they are first asked for.</summary>
    internal KnowledgeFiles(string hash, Func<ImmutableSortedDictionary<string, DataNode>> events,
        Func<ImmutableSortedDictionary<string, DataNode>> others)
    {
        Hash = hash;
        this.events = new(events);
        roots = new(others);
        IsCompiled = true;
    }

    private KnowledgeFiles(string hash, ImmutableSortedDictionary<string, DataNode> all)
    {
        Hash = hash;
        events = new(all.Where(r => IsEvents(r.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal));
        roots = new(all.Where(r => !IsEvents(r.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    /// <summary>Sixteen hexadecimal digits of the SHA-256 over the paths and bytes of all files.</summary>
    public string Hash { get; }

    /// <summary>The root of each file of events/ by its path relative to the folder, with forward slashes.</summary>
    public ImmutableSortedDictionary<string, DataNode> Events => events.Value;

    /// <summary>The roots of all other files in the same way.</summary>
    public ImmutableSortedDictionary<string, DataNode> Roots => roots.Value;

    /// <summary>Whether these come from a compiled form, which was checked when it was made and holds no examples.</summary>
    internal bool IsCompiled { get; }

    /// <summary>A file's root to read from; an empty one, and a fault, where the folder lacks it.</summary>
    internal FileReader Open(string file, List<Fault> faults)
    {
        if (Roots.TryGetValue(file, out var root))
        {
            return new FileReader(file, root, faults);
        }

        faults.Add(new Fault(file, 0, 0, "missing-file", "The file is missing. Take it from the repository."));
        return new FileReader(file, new DataNode { Entries = [], Line = 0, Column = 0 }, faults);
    }

    /// <summary>Reads a folder. Files that are no YAML are left out and a fault says so.</summary>
    /// <param name="more">Files elsewhere whose bytes count for the hash; they are not read here.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static KnowledgeFiles Load(string folder, List<Fault> faults, IReadOnlyList<string>? more = null)
    {
        var paths = Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(folder, p).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToArray();
        var texts = paths.Select(p => File.ReadAllBytes(Path.Combine(folder, p))).ToArray();
        var builder = ImmutableSortedDictionary.CreateBuilder<string, DataNode>(StringComparer.Ordinal);
        for (var i = 0; i < paths.Length; i++)
        {
            if (YamlText.Parse(paths[i], Encoding.UTF8.GetString(texts[i]), faults) is { } root)
            {
                builder.Add(paths[i], root);
            }
        }

        var others = more ?? [];
        return new KnowledgeFiles(
            HashOf([.. paths, .. others.Select(Path.GetFileName)!], [.. texts, .. others.Select(File.ReadAllBytes)]),
            builder.ToImmutable());
    }

    private static bool IsEvents(string file) => file.StartsWith(EventsFolder, StringComparison.Ordinal);

    private static string HashOf(string[] paths, byte[][] texts)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var i = 0; i < paths.Length; i++)
        {
            sha.AppendData(Encoding.UTF8.GetBytes($"{paths[i]}\n{texts[i].Length}\n"));
            sha.AppendData(texts[i]);
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset())[..16];
    }
}
