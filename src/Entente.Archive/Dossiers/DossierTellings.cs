using System.Collections.Immutable;
using Entente.Archive.Events;

namespace Entente.Archive.Dossiers;

/// <summary>For each event of a dossier its reports: those of the act before announcements, each by day of publication.</summary>
public sealed class DossierTellings
{
    // By the id's number and as lists: the runtime has such a table compiled, and would compile one of other values at each start.
    private readonly Dictionary<long, List<DossierTelling>> byEvent = [];

    /// <exception cref="KeyNotFoundException">The event is not of the dossier's two states.</exception>
    public ImmutableArray<DossierTelling> this[EventId id] => [.. byEvent[id.Key]];

    /// <summary>The same without a copy of the list.</summary>
    internal List<DossierTelling> Of(EventId id) => byEvent[id.Key];

    /// <summary>Puts one behind those of its event.</summary>
    internal void Add(long key, DossierTelling telling)
    {
        if (!byEvent.TryGetValue(key, out var told))
        {
            byEvent.Add(key, told = []);
        }

        told.Add(telling);
    }
}
