using System.Collections.Immutable;

namespace Entente.Knowledge.Actors.Own;

/// <summary>
/// PETRARCH's agent dictionary: nouns with a sector, "ADMIRAL_ [~MIL]", irregular plurals in braces, and sets of words
/// that stand for one another between exclamation marks, "!PERSON! = MAN, WOMAN".
/// </summary>
internal sealed class PetrarchAgents(OwnFormat format)
{
    public static bool IsDictionary(IEnumerable<string> lines) => lines.Any(l => l.Contains("[~", StringComparison.Ordinal));

    public IEnumerable<(int Line, ImmutableArray<string> Nouns, string Sector)> Read(string[] lines)
    {
        var sets = new Dictionary<string, string[]>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = PetrarchNames.Bare(lines[i]);
            if (line.Length == 0)
            {
                continue;
            }

            if (line[0] == '!' && line.Split('=', 2) is [var set, var words])
            {
                sets[set.Trim()] = words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            }
            else if (Agent(i + 1, line, sets) is { } agent)
            {
                yield return agent;
            }
        }
    }

    private (int Line, ImmutableArray<string> Nouns, string Sector)? Agent(int at, string line, Dictionary<string, string[]> sets)
    {
        var bracket = line.IndexOf("[~", StringComparison.Ordinal);
        var close = bracket < 0 ? -1 : line.IndexOf(']', bracket);
        if (close < 0)
        {
            format.Remark(at, "no-code", $"'{line}' has no code as [~MIL].");
            return null;
        }

        var codes = line[(bracket + 2)..close];
        var sector = Enumerable.Range(0, codes.Length / 3).Select(i => codes.Substring(i * 3, 3)).FirstOrDefault(format.IsSector);
        if (sector is null)
        {
            format.Remark(at, "unknown-code", $"'~{codes}' of '{line[..bracket].Trim()}' is no sector that is known here.");
            return null;
        }

        var written = line[..bracket];
        var brace = written.IndexOf('{', StringComparison.Ordinal);
        return (at, [.. Spellings(brace < 0 ? written : written[..brace], sets).Select(PetrarchNames.Name).Select(n => n.ToLowerInvariant())], sector);
    }

    private static IEnumerable<string> Spellings(string noun, Dictionary<string, string[]> sets)
    {
        foreach (var (set, words) in sets)
        {
            if (noun.Contains(set, StringComparison.Ordinal))
            {
                return words.Select(w => noun.Replace(set, w, StringComparison.Ordinal));
            }
        }

        return [noun];
    }
}
