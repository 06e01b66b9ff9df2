using System.Collections.Immutable;
using Entente.Archive.Store;

namespace Entente.Archive.Dossiers;

/// <summary>Something on which the archive's sources say what cannot all be true.</summary>
/// <param name="About">"date", "place", "denial", or what is counted: "killed".</param>
/// <param name="Entry">The event; of a denial the one that denies. Null for a figure of a period.</param>
/// <param name="Denied">What is denied; null for anything else, and where the archive does not tell of it.</param>
/// <param name="Sides">At least two, except of a denial of something that nobody tells.</param>
public sealed record DossierContradiction(string About, StoredEvent? Entry, StoredEvent? Denied, ImmutableArray<ContradictionSide> Sides);

/// <param name="Value">As it is to be read: "2018-11-02", "12", "it did not happen".</param>
/// <param name="Sources">Who says so.</param>
public sealed record ContradictionSide(string Value, ImmutableArray<Evidence> Sources);
