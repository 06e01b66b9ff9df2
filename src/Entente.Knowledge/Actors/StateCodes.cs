using System.Collections.Immutable;
using Entente.Dates;

namespace Entente.Knowledge.Actors;

/// <summary>A state in the field's other code lists.</summary>
public sealed record StateCodes
{
    /// <summary>ISO 3166-1 alpha-2; null for former states.</summary>
    public string? Iso2 { get; init; }

    /// <summary>ISO 3166-1 numeric; null where there is none.</summary>
    public int? IsoNumber { get; init; }

    /// <summary>FIPS 10-4, which GDELT uses for places; null where there is none.</summary>
    public string? Fips { get; init; }

    /// <summary>Correlates of War numbers with the spells in which the state system list has them; empty for none.</summary>
    public ImmutableArray<NumberSpell> Cow { get; init; } = [];

    /// <summary>Gleditsch and Ward numbers with their spells; empty for none.</summary>
    public ImmutableArray<NumberSpell> Gw { get; init; } = [];
}

/// <param name="Term">When it held; null for as long as the state existed.</param>
public sealed record NumberSpell(int Number, Edtf? Term);
