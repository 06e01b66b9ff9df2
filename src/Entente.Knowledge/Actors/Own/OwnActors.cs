using System.Collections.Immutable;

namespace Entente.Knowledge.Actors.Own;

/// <summary>What was read of users' own files of actors.</summary>
/// <param name="Added">Names that mean something now which they did not before.</param>
/// <param name="Known">Names that meant the same state before.</param>
/// <param name="Differing">Names that mean an actor of another state as well: "file:line 'Name' is X in the file, Y here".</param>
/// <param name="Remarks">What was not understood.</param>
public sealed record OwnActors(
    int Added, int Known, ImmutableArray<string> Differing, ImmutableArray<OwnRemark> Remarks)
{
    public static readonly OwnActors None = new(0, 0, [], []);
}
