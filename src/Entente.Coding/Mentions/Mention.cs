using System.Collections.Immutable;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Mentions;

/// <summary>A stretch of a sentence that names somebody, before it is settled who is meant.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Head">The token on which the others lean.</param>
/// <param name="Names">The entries that it may be; empty for a role noun alone.</param>
/// <param name="Role">The role that its noun names ("troops", "foreign minister"); null for none.</param>
public sealed record Mention(TokenRange Tokens, int Head, ImmutableArray<NameEntry> Names, Role? Role);
