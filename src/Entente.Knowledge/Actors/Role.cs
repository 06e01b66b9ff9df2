using System.Collections.Immutable;

namespace Entente.Knowledge.Actors;

public enum RoleKind
{
    /// <summary>One holder at a time: president, foreign minister.</summary>
    Office,

    /// <summary>Many at a time: ambassador, spokesman, general.</summary>
    Official,

    /// <summary>People in some capacity: troops, rebels, workers.</summary>
    Group,

    /// <summary>A body of a state: government, ministry, court.</summary>
    Organ,
}

/// <summary>Nouns that say in what capacity somebody acts.</summary>
/// <param name="Nouns">Lower-case lemmas; of several words the last is the noun.</param>
/// <param name="Sector">PLOVER sector.</param>
/// <param name="Owner">The state whose role it is wherever nothing else is said: a pope is the Vatican's; null for most.</param>
public sealed record Role(string Name, ImmutableArray<string> Nouns, string Sector, RoleKind Kind, string? Owner = null);
