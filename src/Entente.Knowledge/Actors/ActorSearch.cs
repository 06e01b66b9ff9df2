using Entente.Knowledge.Actors.Image;

namespace Entente.Knowledge.Actors;

/// <summary>Finds actors by a part of a name.</summary>
public static class ActorSearch
{
    /// <summary>Those whose name begins with the words first, then those that hold them; each in the order of ids.</summary>
    public static IReadOnlyList<Entity> Find(ActorDirectory actors, string words)
    {
        var wanted = NameSpelling.Of(words);
        return [.. actors.Names
            .Where(n => n.Entity.Kind != EntityKind.Nobody)
            .Select(n => (n.Entity, At: NameSpelling.Of(n.Text).IndexOf(wanted, StringComparison.OrdinalIgnoreCase)))
            .Where(n => n.At >= 0)
            .GroupBy(n => n.Entity.Id, StringComparer.Ordinal)
            .OrderBy(g => g.Min(n => n.At) == 0 ? 0 : 1).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.First().Entity)];
    }
}
