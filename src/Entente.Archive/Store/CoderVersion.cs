namespace Entente.Archive.Store;

/// <summary>What coded an article.</summary>
/// <param name="Tool">The version of entente.</param>
/// <param name="Knowledge">The hash of the knowledge that it read.</param>
public sealed record CoderVersion(string Tool, string Knowledge);
