using System.Globalization;
using System.Text;

namespace Entente.Knowledge.Files;

/// <summary>Names the state of a knowledge folder by its files' names, lengths and times, without reading them.</summary>
internal static class FolderStamp
{
    /// <summary>Sixteen hexadecimal digits. A file that is changed, added or taken away gives others.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static string Of(string folder)
    {
        var files = new DirectoryInfo(folder).EnumerateFiles("*.yaml", SearchOption.AllDirectories)
            .OrderBy(f => f.FullName, StringComparer.Ordinal);
        var listing = new StringBuilder(Installed);
        foreach (var file in files)
        {
            listing.Append(CultureInfo.InvariantCulture,
                $"\n{file.FullName}\t{file.Length}\t{file.LastWriteTimeUtc.Ticks}");
        }

        return Hash(listing.ToString());
    }

    /// <summary>Names the folder itself, whatever it holds, and the build that reads it.</summary>
    public static string OfPath(string folder) => Hash($"{Installed}\n{Path.GetFullPath(folder)}");

    /// <summary>FNV-1a, 64 bits. Nobody forges a cache of his own, and a cryptographic library takes 20 ms to load.</summary>
    private static string Hash(string text)
    {
        var hash = 14695981039346656037;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 1099511628211);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>The build of this very library: another build may lay things out in another way.</summary>
    private static string Installed => typeof(FolderStamp).Module.ModuleVersionId.ToString();
}
