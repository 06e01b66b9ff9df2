namespace Entente.Knowledge.Times;

/// <summary>Cuts names of several words into what the finders compare, and words faults about unknown names.</summary>
internal static class NameCutter
{
    /// <summary>Cuts a name as texts are cut: at spaces, between letters and digits, and around each sign but the hyphen.</summary>
    public static IEnumerable<string> Parts(string name)
    {
        for (int at = 0, end; at < name.Length; at = end)
        {
            end = at + 1;
            if (char.IsLetter(name[at]) || char.IsAsciiDigit(name[at]))
            {
                while (end < name.Length && char.IsLetter(name[end]) == char.IsLetter(name[at])
                    && char.IsAsciiDigit(name[end]) == char.IsAsciiDigit(name[at]))
                {
                    end++;
                }
            }

            if (name[at] is not ' ' and not '-')
            {
                yield return name[at..end];
            }
        }
    }

    /// <summary>A hint for a fault: the name that was meant, or all of them.</summary>
    public static string Choice<T>(string? given) where T : struct, Enum
    {
        var names = Enum.GetNames<T>();
        var near = names.FirstOrDefault(n => given is { Length: > 1 } && n.StartsWith(given[..2], StringComparison.OrdinalIgnoreCase));
        return near is null ? $"Known are {string.Join(", ", names)}." : $"Did you mean '{near}'?";
    }
}
