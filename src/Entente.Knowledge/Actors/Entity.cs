using System.Collections.Immutable;
using Entente.Dates;

namespace Entente.Knowledge.Actors;

/// <summary>Who or what a party may be: one entry of the knowledge base.</summary>
public sealed record Entity
{
    /// <summary>What the ids of a user's own actors begin with.</summary>
    public const string OwnPrefix = "own: ";

    /// <summary>Whether it is a user's own, which wins over one of the knowledge base.</summary>
    public bool IsOwn => Id.StartsWith(OwnPrefix, StringComparison.Ordinal);

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

    /// <summary>What it is in a word: state, alliance, armed group, war …</summary>
    public required string What { get; init; }

    /// <summary>When it existed; null for always.</summary>
    public Edtf? Exists { get; init; }

    /// <summary>For a person or organ, the id of the state or body in whose file it stands; null for all others.</summary>
    public string? Owner { get; init; }

    /// <summary>The offices a person held, latest first.</summary>
    public ImmutableArray<Office> Offices { get; init; } = [];

    /// <summary>Codes of the member states; of a place, the states it lies between; empty for all others.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>Codes of the states that followed one that has ended.</summary>
    public ImmutableArray<string> Successors { get; init; } = [];

    /// <summary>Noun phrases that may stand for a state that is named already: "island nation".</summary>
    public ImmutableArray<string> Nominals { get; init; } = [];

    /// <summary>A state's other codes; null for all but states.</summary>
    public StateCodes? Codes { get; init; }

    /// <summary>Two are equal when their ids are: an id names one entity.</summary>
    public bool Equals(Entity? other) => other is not null && Id == other.Id;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}

/// <param name="Role">A role's name, "foreign minister".</param>
/// <param name="Term">When it was held.</param>
/// <param name="Shared">Held together with others, as a collective presidency is.</param>
public sealed record Office(string Role, Edtf Term, bool Shared = false);
