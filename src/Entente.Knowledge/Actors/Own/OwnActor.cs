using System.Collections.Immutable;

namespace Entente.Knowledge.Actors.Own;

/// <summary>One entry of a user's own file of actors, whatever its format.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Names">At least one; the first is the usual one.</param>
/// <param name="State">The code that it is coded with; null for none.</param>
/// <param name="Sector">PLOVER sector; null where the entry does not say, as for a state itself.</param>
/// <param name="Offices">For persons; empty for all others.</param>
/// <param name="AddsTo">The id of the actor that these are further names of; null for an actor of its own.</param>
internal sealed record OwnActor(
    int Line, ImmutableArray<string> Names, string? State, string? Sector, string Kind, ImmutableArray<Office> Offices, string? AddsTo);
