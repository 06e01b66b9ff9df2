namespace Entente.Archive.Events;

/// <summary>Claims that are held for one event, in order of <see cref="Claim.Compare"/>, each with how well it fits the others.</summary>
/// <param name="Claims">At least one.</param>
internal sealed record Cluster(IReadOnlyList<ClusterClaim> Claims);

/// <param name="Ruled">A person joined it with another of them.</param>
/// <param name="Likeness">The mean to the others; null for a claim that stands alone.</param>
internal sealed record ClusterClaim(Claim Claim, bool Ruled, double? Likeness);
