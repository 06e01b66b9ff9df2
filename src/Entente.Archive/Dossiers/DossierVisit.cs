using System.Collections.Immutable;
using Entente.Archive.Store;
using Entente.Dates;

namespace Entente.Archive.Dossiers;

/// <summary>A visit of one of the two to the other, or a meeting elsewhere: arrival, talks and dinner are one.</summary>
/// <param name="From">Who came; null for a meeting whose place is elsewhere or not given.</param>
/// <param name="To">Where to; null for such a meeting.</param>
/// <param name="When">From the first to the last day; null where undated.</param>
/// <param name="Place">The place as the reports name it; null where none does.</param>
/// <param name="Persons">Who is named of those who came, or of both for a meeting elsewhere.</param>
/// <param name="Events">At least one, in order of time.</param>
public sealed record DossierVisit(
    string? From, string? To, Edtf? When, string? Place, ImmutableArray<string> Persons, ImmutableArray<StoredEvent> Events)
{
    /// <summary>By its first day; null where that is not known.</summary>
    public int? Year => (When?.Earliest ?? When?.Latest)?.Year;
}
