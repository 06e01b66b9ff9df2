using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>
/// The two sides that the input marked in a sentence as doer and receiver. Where no frame's paths lead to either, the act
/// nearest to both in the tree is taken to be theirs: whoever marks two parties asks what passed between them.
/// </summary>
internal sealed class MarkedSides
{
    /// <summary>What is written for the path to a side that the input marked.</summary>
    public const string Path = "marked";

    private readonly SyntaxTree tree;
    private readonly ImmutableArray<int> actors;
    private readonly ImmutableArray<int> recipients;

    private MarkedSides(SyntaxTree tree, PartyMap parties)
    {
        this.tree = tree;
        (actors, recipients) = (parties.Marked("actor"), parties.Marked("recipient"));
        Actor = [.. actors.SelectMany(t => parties[t])];
        Recipient = [.. recipients.SelectMany(t => parties[t])];
    }

    public ImmutableArray<Party> Actor { get; }

    public ImmutableArray<Party> Recipient { get; }

    /// <summary>Null where the input did not mark both in this sentence.</summary>
    public static MarkedSides? In(SyntaxTree tree, PartyMap parties) =>
        new MarkedSides(tree, parties) is { Actor.IsEmpty: false, Recipient.IsEmpty: false } marked ? marked : null;

    /// <summary>Whether a match has one of them where it was marked.</summary>
    public bool IsIn(FrameMatch match) => Overlap(match.Actor, Actor) || Overlap(match.Mutual ? match.Actor : match.Recipient, Recipient);

    /// <summary>Arcs from an act to both sides, of each the nearest; a noun counts as farther than its verb. Null for an act told of a side ("the activist, who led protests").</summary>
    public int? Distance(int act)
    {
        if (actors.Concat(recipients).Any(t => t != act && IsUnder(act, t)))
        {
            return null;
        }

        return actors.Min(t => Arcs(act, t)) + recipients.Min(t => Arcs(act, t)) + (tree[act].Upos == "VERB" ? 0 : 1);
    }

    private bool IsUnder(int below, int above)
    {
        for (var at = below; at >= 0; at = tree[at].Head)
        {
            if (at == above)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Overlap(ImmutableArray<Party> side, ImmutableArray<Party> marked) => side.Any(p => marked.Any(m => m.Span.Overlaps(p.Span)));

    private int Arcs(int from, int to)
    {
        var up = 0;
        for (var at = from; at >= 0; at = tree[at].Head, up++)
        {
            var down = 0;
            for (var below = to; below >= 0; below = tree[below].Head, down++)
            {
                if (below == at)
                {
                    return up + down;
                }
            }
        }

        return tree.Tokens.Length;
    }
}
