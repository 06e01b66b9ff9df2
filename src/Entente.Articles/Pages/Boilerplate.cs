using System.Collections.Immutable;

namespace Entente.Articles;

/// <summary>Lines that sites put among the paragraphs of a story: "Advertisement", "Follow us on …", "The post … appeared first on …".</summary>
internal static class Boilerplate
{
    /// <summary>Longer blocks are the story's own, whatever they start with.</summary>
    private const int MostWords = 40;

    private static readonly ImmutableArray<string> Starts = CueFile.Lines("boilerplate-starts");
    private static readonly ILookup<string, string> Needs = CueFile.Lines("boilerplate-needs")
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .ToLookup(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    public static bool Holds(string block)
    {
        var text = block.TrimStart('(', '[', '>', '»', '•', ' ');
        return Prose.HasAtMost(text, MostWords) && Starts.Any(start => StartsWithWord(text, start)
            && (!Needs.Contains(start) || Needs[start].Any(need => text.Contains(need, StringComparison.OrdinalIgnoreCase))));
    }

    private static bool StartsWithWord(string text, string start) =>
        text.StartsWith(start, StringComparison.OrdinalIgnoreCase)
        && (text.Length == start.Length || !char.IsLetter(start[^1]) || !char.IsLetterOrDigit(text[start.Length]));
}
