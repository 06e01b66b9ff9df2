using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Speech;
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

    /// <summary>Whether the input marks one party as doer and the other as receiver, and so tells them apart.</summary>
    public bool AreApart(Party one, Party other) => Actor.Any(m => m.Span == one.Span) && Recipient.Any(m => m.Span == other.Span);

    /// <summary>Whether a match tells of something that passed to or from one of them, not of one of them alone ("the coalition fighting rebels").</summary>
    public bool IsAct(FrameMatch match) => IsIn(match) && Distance(match.Trigger.Head) is not null;

    /// <summary>
    /// The matches of a sentence, what passed between the two first, of several the nearest to both; then what one of them did
    /// or suffered, and the rest, in text order. Whoever marks two parties asks what passed between them.
    /// </summary>
    public ImmutableArray<FrameMatch> Ordered(IEnumerable<FrameMatch> matches) =>
        [.. matches.OrderBy(m => m.Trigger.Head).OrderBy(m => IsBetween(m) ? Distance(m.Trigger.Head) ?? Far : IsAct(m) ? Far + 1 : Far + 2)];

    /// <summary>"The White House said that Tehran had attacked the tankers": who says of the other that it did harm accuses it. Null for none.</summary>
    public FrameMatch? Accusation(ImmutableArray<FrameMatch> matches, ImmutableArray<SpeechAct> speech, ActTypes acts, FrozenSet<string> negators)
    {
        if (matches.Any(IsBetween))
        {
            return null;
        }

        foreach (var match in matches.Where(m => !acts.IsFriendly(m.Type) && !acts.Traits.NoHarm.Contains(m.Type) && Overlap(m.Actor, Recipient) && !IsDenied(m.Trigger.Head, negators)))
        {
            var head = match.Trigger.Head;
            if (speech.Where(a => a.Holds(head) && a.Verb >= 0 && a.Verb != head).MinBy(a => a.Scope.Count) is { } said && Overlap(said.Speakers, Actor))
            {
                return match with
                {
                    Type = "ACCUSE", Mode = "allege", Cameo = acts.CameoOf("ACCUSE"), Trigger = match.Trigger with { Head = said.Verb, Extra = [] }, Mutual = false, Inner = match, Object = -1,
                    Actor = Actor, ActorPath = "speaker", Recipient = Recipient, RecipientPath = "the doer of what is said",
                };
            }
        }

        return null;
    }

    /// <summary>"said that Tehran had not attacked" accuses nobody.</summary>
    private bool IsDenied(int act, FrozenSet<string> negators)
    {
        foreach (var child in tree.Children(act))
        {
            if (tree[child].Relation == "advmod" && negators.Contains(tree[child].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>More arcs than a sentence has.</summary>
    private const int Far = 10_000;

    private bool IsBetween(FrameMatch match) => Overlap(match.Actor, Actor) && Overlap(match.Mutual ? match.Actor : match.Recipient, Recipient);

    /// <summary>Arcs from an act to both sides, of each the nearest; a noun counts as farther than its verb. Null for an act told of a side ("the activist, who led protests") or in its name ("Kenya's donors").</summary>
    public int? Distance(int act)
    {
        if (actors.Concat(recipients).Any(t => IsUnder(act, t)))
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
