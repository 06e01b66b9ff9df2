using Entente.Archive.Events;
using Entente.Archive.Questions;
using Entente.Archive.Store;

namespace Entente.Cli;

/// <summary>Finds the event whose id, or the first digits of it, a person gives.</summary>
internal static class EventIds
{
    private const int MostShown = 10;

    /// <exception cref="UsageException">No event has the id, or several have.</exception>
    public static EventId Find(ArchiveStore store, string digits)
    {
        var plain = TerminalText.Plain(digits);
        if (digits.Length is < EventFinder.ShortestId or > 16 || !digits.All(char.IsAsciiHexDigit))
        {
            throw new UsageException($"'{plain}' is no event's id: 16 hexadecimal digits, or the first six or more of them.");
        }

        return EventFinder.WithId(store, digits, MostShown + 1) switch
        {
            [] => throw new UsageException($"no event's id begins with '{plain}'. 'entente query' lists events with their ids."),
            [var only] => only,
            var several => throw new UsageException(
                $"several ids begin with '{plain}': {string.Join(", ", several.Take(MostShown))}{(several.Length > MostShown ? " …" : "")}."),
        };
    }
}
