using Entente.Dates;

namespace Entente.Knowledge.Actors;

/// <summary>One way to write an entity.</summary>
/// <param name="Term">When the name meant it; null for always.</param>
public sealed record NameEntry(string Text, Entity Entity, NameKind Kind, Edtf? Term = null);
