using System.Globalization;
using System.IO.Enumeration;

namespace Entente.Knowledge.Files;

/// <summary>Names the state of a knowledge folder by its files' names, lengths and times, without reading them.</summary>
internal static class FolderStamp
{
    /// <summary>Sixteen hexadecimal digits. A file that is changed, added or taken away gives others.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder in it may not be read.</exception>
    public static string Of(string folder)
    {
        // Hidden files count too, and what cannot be read is a fault and not passed over, as both would be by default.
        var all = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };
        var files = new FileSystemEnumerable<ulong>(folder, Of, all)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && entry.FileName.EndsWith(".yaml", StringComparison.Ordinal),
        };
        var stamp = Hash(Installed);
        foreach (var file in files)
        {
            stamp = unchecked(stamp + file); // A sum, since files come in no order.
        }

        return Hex(stamp);
    }

    /// <summary>Names the folder itself, whatever it holds, and the build that reads it.</summary>
    public static string OfPath(string folder) => Hex(Hash(Path.GetFullPath(folder), Hash(Installed)));

    private static ulong Of(ref FileSystemEntry file)
    {
        var path = Hash(file.FileName, Mix(Hash(file.Directory), (ulong)'/'));
        return Mix(Mix(path, (ulong)file.Length), (ulong)file.LastWriteTimeUtc.UtcTicks);
    }

    /// <summary>FNV-1a, 64 bits. Nobody forges a cache of his own, and a cryptographic library takes 20 ms to load.</summary>
    private static ulong Hash(ReadOnlySpan<char> text, ulong before = 14695981039346656037)
    {
        var hash = before;
        foreach (var c in text)
        {
            hash = Mix(hash, c);
        }

        return hash;
    }

    private static ulong Mix(ulong hash, ulong more) => unchecked((hash ^ more) * 1099511628211);

    private static string Hex(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>The build of this very library: another build may lay things out in another way.</summary>
    private static string Installed => typeof(FolderStamp).Module.ModuleVersionId.ToString();
}
