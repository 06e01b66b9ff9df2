namespace Entente.Archive.Events;

/// <summary>Claims that are held for one event, in order of <see cref="Claim.Compare"/>, each with how well it fits the others.</summary>
/// <param name="Claims">At least one. The likeness is the mean to the others, null for a claim that stands alone.</param>
internal sealed record Cluster(IReadOnlyList<(Claim Claim, double? Likeness)> Claims);
