using Entente.Archive.Events;
using Entente.Coding.Reports;

namespace Entente.Archive.Corrections;

/// <summary>A party as <see cref="Party"/> has it, without its words in a text.</summary>
public sealed record JudgedParty(string? State, string? Sector, string? Id, string? Name)
{
    /// <summary>What reports of one event agree on; null for a party that is not known.</summary>
    public string? Key => PartyKey.Of(State, Sector, Id);

    public static JudgedParty Of(Party party) => new(party.State, party.Sector, party.Id, party.Name);
}
