using System.Collections.Immutable;
using Entente.Dates;

namespace Entente.Knowledge.Actors;

public enum EntityKind
{
    State,

    /// <summary>An organisation, bloc or group that is no state's organ.</summary>
    Body,

    /// <summary>A parliament, ministry, party, company … of one state.</summary>
    Organ,
    Person,
    Place,
}

/// <summary>Who or what a party may be: one entry of the knowledge base.</summary>
public sealed record Entity
{
    /// <summary>Unique: a state's or grouping's code, an organ's or group's id, a person's usual name.</summary>
    public required string Id { get; init; }

    public required EntityKind Kind { get; init; }

    public required string Name { get; init; }

    /// <summary>
    /// The code that a party of this kind is coded with: its state, for organisations of states their own code, for a
    /// group its base; null where it has none.
    /// </summary>
    public string? State { get; init; }

    /// <summary>PLOVER sector; null for states themselves and for persons (their office tells).</summary>
    public string? Sector { get; init; }

    /// <summary>What it is in a word: state, alliance, armed group, city …</summary>
    public required string What { get; init; }

    /// <summary>When it existed; null for always.</summary>
    public Edtf? Exists { get; init; }

    /// <summary>The offices a person held, latest first.</summary>
    public ImmutableArray<Office> Offices { get; init; } = [];

    /// <summary>Codes of the member states; empty for all others.</summary>
    public ImmutableArray<string> Members { get; init; } = [];
}

/// <param name="Role">A role's name, "foreign minister".</param>
/// <param name="Term">When it was held.</param>
public sealed record Office(string Role, Edtf Term);
