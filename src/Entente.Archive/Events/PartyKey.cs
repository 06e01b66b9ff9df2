namespace Entente.Archive.Events;

/// <summary>What reports of one event agree on about a party.</summary>
public static class PartyKey
{
    /// <summary>
    /// The state, since one writer names the president and another the country; but the group's own id where it fights
    /// beside or against its state (PLOVER sector REB). Null for a party not known.
    /// </summary>
    public static string? Of(string? state, string? sector, string? id) =>
        sector == "REB" && id is not null ? id : state ?? id;
}
