using Entente.Archive.Events;
using Entente.Knowledge;
using Entente.Knowledge.Files;

namespace Entente.Cli;

/// <summary>Reads words of the command line that must be of a closed list; a wrong one is told with the nearest right one.</summary>
internal static class Choices
{
    private static readonly string[] Quads =
        ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"];

    /// <summary>The items of an option that may be given several times, and hold several parted by commas.</summary>
    public static IEnumerable<string> Items(string[]? given) =>
        (given ?? []).SelectMany(words => words.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <param name="knowledge">Whose types are read only where any word is given.</param>
    /// <exception cref="UsageException">PLOVER has no such type.</exception>
    public static IEnumerable<string> Types(string[]? given, KnowledgeBase knowledge) =>
        Items(given).Select(word => One("type of event", word.ToUpperInvariant(), knowledge.Ontology.Types.Keys));

    /// <exception cref="UsageException">No type has such a mode.</exception>
    public static IEnumerable<string> Modes(string[]? given, KnowledgeBase knowledge) =>
        Items(given).Select(word => One("mode", word.ToLowerInvariant(), knowledge.Ontology.Types.Values.SelectMany(type => type.Modes.Keys)));

    /// <summary>1 to 4, or the class's name.</summary>
    /// <exception cref="UsageException">There is no such class.</exception>
    public static IEnumerable<int> QuadClasses(string[]? given) => Items(given).Select(word =>
        word is ['1' or '2' or '3' or '4'] ? word[0] - '0'
            : Array.IndexOf(Quads, One("quad class (or 1 to 4)", word.ToLowerInvariant().Replace('-', ' '), Quads)) + 1);

    /// <summary>Happened and confirmed where none is given; "all" for all.</summary>
    /// <exception cref="UsageException">There is no such status.</exception>
    public static IEnumerable<EventStatus> Statuses(string[]? given)
    {
        var words = Items(given).Select(word => word.ToLowerInvariant()).ToList();
        if (words.Count == 0)
        {
            return [EventStatus.Happened, EventStatus.Confirmed];
        }

        var known = Enum.GetValues<EventStatus>().Select(status => status.Name());
        return words.Contains("all") ? [] : words.Select(word => EventStatusNames.Parse(One("status", word, known.Append("all"))));
    }

    /// <exception cref="UsageException">The word is not known.</exception>
    public static string One(string what, string word, IEnumerable<string> known)
    {
        var all = known.ToList();
        return all.Find(item => item.Equals(word, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"there is no {what} '{word}'.{Suggestion.For(word, all)}");
    }
}
