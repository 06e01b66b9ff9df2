using System.Collections.Immutable;
using Entente.Coding.Reports;

namespace Entente.Coding.Frames;

/// <summary>Both sides of an act as far as they are known, with how the recipient was found.</summary>
/// <param name="Place">The place whose state one side was taken to be of; null for none.</param>
/// <param name="IsOwn">People without a nationality were taken to be of the doer's own state.</param>
internal readonly record struct Sides(ImmutableArray<Party> Actor, ImmutableArray<Party> Recipient, string? RecipientPath, Party? Place = null, bool IsOwn = false)
{
    /// <summary>With nobody to whom it is done.</summary>
    public Sides ToNobody() => this with { Recipient = [], RecipientPath = null };
}
