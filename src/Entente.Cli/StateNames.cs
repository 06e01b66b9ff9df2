using Entente.Knowledge.Actors;
using Entente.Knowledge.Files;

namespace Entente.Cli;

/// <summary>Finds the state or body that a person names on the command line.</summary>
internal static class StateNames
{
    /// <exception cref="UsageException">Nothing bears this name; the message names what comes near.</exception>
    public static string Find(ActorDirectory actors, string text)
    {
        if (actors.Entities.TryGetValue(text.ToUpperInvariant(), out var byCode) && byCode.State is { } code)
        {
            return code;
        }

        var named = actors.Names.Where(n => n.Kind is NameKind.Name or NameKind.Adjective or NameKind.Capital
            && n.Entity.Kind is EntityKind.State or EntityKind.Body && n.Text.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (named.Select(n => n.Entity.State ?? n.Entity.Id).FirstOrDefault() is { } found)
        {
            return found;
        }

        var known = actors.Entities.Values.Where(e => e.Kind is EntityKind.State).Select(e => e.Name);
        throw new UsageException($"no state or body is known as '{text}'.{Suggestion.For(text, known)}");
    }
}
