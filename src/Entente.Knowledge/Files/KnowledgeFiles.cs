using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Knowledge.Files;

/// <summary>
/// All files of a knowledge folder, read but not yet understood, with the hash of their bytes. Parsed YAML is kept in
/// a file named by that hash, because reading YAML costs more than a whole article; a changed byte changes the name.
/// </summary>
public sealed class KnowledgeFiles
{
    private KnowledgeFiles(string hash, ImmutableSortedDictionary<string, DataNode> roots)
    {
        Hash = hash;
        Roots = roots;
    }

    /// <summary>Sixteen hexadecimal digits of the SHA-256 over the paths and bytes of all files.</summary>
    public string Hash { get; }

    /// <summary>The root of each file by its path relative to the folder, with forward slashes.</summary>
    public ImmutableSortedDictionary<string, DataNode> Roots { get; }

    /// <summary>Reads a folder. Files that are no YAML are left out and a fault says so.</summary>
    /// <param name="cache">A folder for the parsed form, or null for none. It need not be writable.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static KnowledgeFiles Load(string folder, string? cache, List<Fault> faults)
    {
        var paths = Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(folder, p).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToArray();
        var texts = paths.Select(p => File.ReadAllBytes(Path.Combine(folder, p))).ToArray();
        var hash = HashOf(paths, texts);
        var kept = cache is null ? null : Path.Combine(cache, $"knowledge-{hash}.bin");
        if (kept is not null && ParsedCache.TryRead(kept) is { } roots)
        {
            return new KnowledgeFiles(hash, roots);
        }

        var before = faults.Count;
        var builder = ImmutableSortedDictionary.CreateBuilder<string, DataNode>(StringComparer.Ordinal);
        for (var i = 0; i < paths.Length; i++)
        {
            if (YamlText.Parse(paths[i], Encoding.UTF8.GetString(texts[i]), faults) is { } root)
            {
                builder.Add(paths[i], root);
            }
        }

        var all = builder.ToImmutable();
        if (kept is not null && faults.Count == before)
        {
            ParsedCache.TryWrite(kept, all);
        }

        return new KnowledgeFiles(hash, all);
    }

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
