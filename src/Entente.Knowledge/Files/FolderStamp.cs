using System.Globalization;
using System.Security.Cryptography;
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

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    /// <summary>The build of this very library: another build may lay things out in another way.</summary>
    private static string Installed => typeof(FolderStamp).Module.ModuleVersionId.ToString();
}
