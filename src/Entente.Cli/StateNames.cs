using Entente.Knowledge.Actors;
using Entente.Knowledge.Files;

namespace Entente.Cli;

/// <summary>Finds the state or body that a person names on the command line.</summary>
internal static class StateNames
{
    /// <exception cref="UsageException">Nothing bears this name; the message names what comes near.</exception>
    public static string Find(ActorDirectory actors, string text)
    {
        if (actors.Find(text.ToUpperInvariant())?.State is { } code)
        {
            return code;
        }

        var capital = text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
        var named = actors.Named(text).Concat(actors.Named(capital)).Concat(actors.Named(text.ToUpperInvariant())).Where(n => n.Kind is NameKind.Name or NameKind.Adjective or NameKind.Capital
            && n.Entity.Kind is EntityKind.State or EntityKind.Body);
        if (named.Select(n => n.Entity.State ?? n.Entity.Id).FirstOrDefault() is { } found)
        {
            return found;
        }

        var known = actors.Entities.Where(e => e.Kind is EntityKind.State).Select(e => e.Name);
        throw new UsageException($"no state or body is known as '{text}'.{Suggestion.For(text, known)}");
    }
}
