using System.Collections.Immutable;
using Entente.Coding.Reports;

namespace Entente.Coding.Actors;

/// <summary>Who the noun phrases of one sentence are, by the token that heads each.</summary>
public sealed class PartyMap
{
    private readonly ImmutableArray<Party>[] byToken;

    internal PartyMap(int tokens) => byToken = [.. Enumerable.Repeat(ImmutableArray<Party>.Empty, tokens)];

    /// <summary>The parties that a token's phrase refers to: one, more for "the two countries", none.</summary>
    public ImmutableArray<Party> this[int token]
    {
        get => byToken[token];
        internal set => byToken[token] = value;
    }

    public int Count => byToken.Length;
}
