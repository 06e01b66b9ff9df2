using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Language;

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

    private Dictionary<int, Party>? doers;

    /// <summary>Who stands before the hyphen of a participle, "US-led", "Iran-backed"; null for nobody.</summary>
    public Party? DoerOf(int participle) => doers?.GetValueOrDefault(participle);

    internal void SetDoer(int participle, Party party) => (doers ??= [])[participle] = party;

    private List<(int Token, string Role)>? marked;

    /// <summary>The tokens that head the parties which the input marked in this role.</summary>
    public ImmutableArray<int> Marked(string role) => marked is null ? [] : [.. marked.Where(m => m.Role == role).Select(m => m.Token)];

    internal void SetMarked(int token, string role) => (marked ??= []).Add((token, role));

    /// <summary>"a Chinese coastguard vessel", "American forces": whether a name before a noun says whose it is.</summary>
    public bool NamesOwnerOf(SyntaxTree tree, int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (child < noun && tree[child].Relation is "amod" or "compound" or "nmod:poss" && !byToken[child].IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    public int Count => byToken.Length;
}
