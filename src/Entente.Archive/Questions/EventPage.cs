using System.Collections.Immutable;
using Entente.Archive.Store;

namespace Entente.Archive.Questions;

/// <summary>A part of the events that a filter lets through, in order.</summary>
/// <param name="Offset">How many come before it.</param>
/// <param name="Total">How many the filter lets through.</param>
/// <param name="Undated">How many more there would be if they had a date; 0 where no time was asked.</param>
public sealed record EventPage(ImmutableArray<StoredEvent> Events, int Offset, int Total, int Undated);
