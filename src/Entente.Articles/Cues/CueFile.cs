using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Entente.Articles;

/// <summary>Reads the files of <c>Cues/</c>, which travel inside the assembly.</summary>
internal static class CueFile
{
    /// <summary>The entries in the file's order, without comments and blank lines.</summary>
    public static ImmutableArray<string> Lines(string name)
    {
        using var stream = typeof(CueFile).Assembly.GetManifestResourceStream($"Cues/{name}")
            ?? throw new InvalidOperationException($"Cues/{name}.txt is not embedded in Entente.Articles.");
        using var reader = new StreamReader(stream);
        var lines = ImmutableArray.CreateBuilder<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                lines.Add(line.Trim());
            }
        }

        return lines.ToImmutable();
    }

    /// <summary>The entries as a set that does not mind case.</summary>
    public static FrozenSet<string> Set(string name) => Lines(name).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
