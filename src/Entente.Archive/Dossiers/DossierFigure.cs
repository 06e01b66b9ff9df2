using System.Collections.Immutable;
using Entente.Archive.Events;
using Entente.Archive.Store;

namespace Entente.Archive.Dossiers;

/// <summary>What the archive says of one quantity: several amounts of one thing stand side by side.</summary>
/// <param name="Event">The event that the amounts are of; null for a figure of a period, as a year's trade, or of a single sentence.</param>
/// <param name="Amounts">At least one; by day of publication.</param>
/// <param name="Differ">Independent texts give amounts that cannot all be true.</param>
public sealed record DossierFigure(EventId? Event, ImmutableArray<StoredFigure> Amounts, bool Differ);
