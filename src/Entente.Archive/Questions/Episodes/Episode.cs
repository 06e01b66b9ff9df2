using System.Collections.Immutable;
using Entente.Archive.Events;
using Entente.Archive.Store;

namespace Entente.Archive.Questions.Episodes;

/// <summary>A meeting of states with all that belongs to it: a visit with its arrival, talks, agreements and words.</summary>
/// <param name="Id">That of the meeting that it is told by, its first part in time that can be one.</param>
/// <param name="Parts">At least two, that meeting among them, by day; each keeps its own type.</param>
public sealed record Episode(EventId Id, ImmutableArray<StoredEvent> Parts);
