using System.Globalization;

namespace Entente.Knowledge.Actors.Own;

/// <summary>Words of PETRARCH's dictionaries: in capitals, parted by underscores, with comments behind ; and #.</summary>
internal static class PetrarchNames
{
    /// <summary>The line without its comment and without blanks at its ends.</summary>
    public static string Bare(string line)
    {
        var end = line.AsSpan().IndexOfAny(';', '#');
        return (end < 0 ? line : line[..end]).Trim();
    }

    /// <summary>"ISLAMIC_REPUBLIC_OF_IRAN_" is "Islamic Republic of Iran".</summary>
    public static string Name(string written) => string.Join(' ', written.Split(['_', ' '], StringSplitOptions.RemoveEmptyEntries)
        .Select((w, i) => i > 0 && Small.Contains(w) ? w.ToLowerInvariant() : Capital(w)));

    private static readonly HashSet<string> Small = new(StringComparer.Ordinal) { "AL", "AND", "BIN", "DE", "DEL", "EL", "FOR", "IN", "LA", "OF", "THE", "VAN", "VON" };

    private static string Capital(string word) => word.Length == 0 ? word
        : string.Join('-', word.Split('-').Select(p => p.Length == 0 ? p : p[..1] + p[1..].ToLower(CultureInfo.InvariantCulture)));
}
