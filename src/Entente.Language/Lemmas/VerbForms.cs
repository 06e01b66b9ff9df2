namespace Entente.Language.Lemmas;

/// <summary>Lemmas of verb forms that the treebanks do not hold: irregular ones by a list, regular ones by whichever base they know.</summary>
internal sealed class VerbForms
{
    private static readonly string[] Prefixes = ["over", "out", "re", "under", "un", "fore", "mis", "with", "up"];

    private readonly Dictionary<string, string> irregular = new(StringComparer.Ordinal);

    private VerbForms()
    {
        using var stream = typeof(VerbForms).Assembly.GetManifestResourceStream("irregular-verbs.txt")
            ?? throw new InvalidOperationException("The resource irregular-verbs.txt is missing from Entente.Language.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var words = line.Split(' ');
                irregular.TryAdd(words[1], words[0]);
                irregular.TryAdd(words[2], words[0]);
            }
        }
    }

    public static VerbForms Shared { get; } = new();

    /// <summary>The lemma, or null where neither the list nor a known base tells it.</summary>
    /// <param name="lower">The form in small letters.</param>
    /// <param name="isMet">Whether a lemma is known, as a verb (true) or as a noun.</param>
    public string? Lemma(string lower, string xpos, Func<string, bool, bool> isMet)
    {
        if (xpos is "VBD" or "VBN" or "VBP" || (xpos == "VB" && !AlsoBases.Contains(lower)))
        {
            if (irregular.TryGetValue(lower, out var lemma))
            {
                return lemma;
            }

            foreach (var prefix in Prefixes)
            {
                if (lower.StartsWith(prefix, StringComparison.Ordinal) && irregular.TryGetValue(lower[prefix.Length..], out var rest))
                {
                    return prefix + rest;
                }
            }
        }

        var bases = Bases(lower);
        return Array.Find(bases, b => isMet(b, true)) ?? Array.Find(bases, b => isMet(b, false));
    }

    /// <summary>"froze": freeze; null for a past form that is no irregular one.</summary>
    public string? Irregular(string lower, string xpos) => xpos is "VBD" or "VBN" || !AlsoBases.Contains(lower) ? irregular.GetValueOrDefault(lower) : null;

    /// <summary>Past forms that are also verbs of their own: "to found", "to wound".</summary>
    private static readonly HashSet<string> AlsoBases = ["bind", "bore", "bound", "fell", "found", "ground", "lay", "rent", "saw", "wed", "wound"];

    /// <summary>"boycotted": boycott, boycotte, boycot; likeliest first.</summary>
    private static string[] Bases(string lower)
    {
        var cut = lower.EndsWith("ed", StringComparison.Ordinal) ? 2 : lower.EndsWith("ing", StringComparison.Ordinal) ? 3 : 0;
        if (cut == 0 || lower.Length < cut + 3)
        {
            return [];
        }

        var stem = lower[..^cut];
        return stem[^1] == stem[^2] ? [stem, stem[..^1], stem + "e"]
            : stem.EndsWith('i') && cut == 2 ? [stem[..^1] + "y", stem + "e"]
            : IsShort(stem) ? [stem + "e", stem]
            : [stem, stem + "e"];
    }

    /// <summary>One vowel before one consonant: such a base would have doubled it ("planned"), so "shamed" is of shame.</summary>
    private static bool IsShort(string stem)
    {
        const string Vowels = "aeiou";
        return stem.Length >= 3 && !Vowels.Contains(stem[^1], StringComparison.Ordinal) && !"wxy".Contains(stem[^1], StringComparison.Ordinal)
            && Vowels.Contains(stem[^2], StringComparison.Ordinal) && stem.Count(c => Vowels.Contains(c, StringComparison.Ordinal)) == 1;
    }
}
