using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>
/// Messages whose words the sentence tells: "wrote to Berlin asking for tanks", "in a letter to the bank, Peru refused". To
/// send them is no act beside what they say, and what they say is said to whoever receives them.
/// </summary>
/// <param name="found">All matches of the sentence, in text order.</param>
internal sealed class Messages(ActTypes acts, SyntaxWords words, Arguments arguments, IReadOnlyList<FrameMatch> found)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>What a message says, as the sentence tells it; null where the match is no message or tells only that it was sent.</summary>
    public FrameMatch? Telling(FrameMatch message) => IsMessage(message) ? found.FirstOrDefault(o => IsSaidIn(o, message)) : null;

    /// <summary>The match, said to whoever receives the message that it stands in.</summary>
    public FrameMatch WithAddressee(FrameMatch match)
    {
        if (match.Mutual || !acts.IsSpeech(match.Type) || found.FirstOrDefault(o => IsMessage(o) && IsSaidIn(match, o)) is not { Recipient: var receivers })
        {
            return match;
        }

        var isOpen = match.Recipient.All(p => (p.State is null && p.Id is null) || receivers.Any(r => r.Key == p.Key));
        return isOpen && !receivers.Any(r => match.Actor.Any(a => a.Key == r.Key)) ? match with { Recipient = receivers, RecipientPath = "whoever receives the message" } : match;
    }

    private bool IsMessage(FrameMatch match) => match is { Type: "CONSULT", Mutual: false, Mode: null, Inner: null } && !match.Recipient.IsEmpty
        && (IsText(match.Trigger.Head) || match.Trigger.Extra.Any(IsText) || tree[match.Trigger.Head].Lemma == "write");

    private bool IsText(int token) => tree[token].Upos == "NOUN" && words.TextNouns.Contains(tree[token].Lemma);

    private bool IsSaidIn(FrameMatch match, FrameMatch message)
    {
        var said = match.Trigger.Head;
        return match != message && acts.IsSpeech(match.Type) && match.Trigger.Trigger.Kind != TriggerKind.Noun
            && (IsClauseOf(said, message) || (message.Trigger.Trigger.Kind == TriggerKind.Noun && IsIn(message.Trigger.Head, said)));
    }

    /// <summary>"sent a letter threatening to", "wrote to demand".</summary>
    private bool IsClauseOf(int said, FrameMatch message)
    {
        var (head, token) = (tree[said].Head, tree[said]);
        return said > message.Trigger.Head && head >= 0 && (head == message.Trigger.Head || message.Trigger.Extra.Contains(head) || IsOfParty(head, message)) && token.Relation is "advcl" or "acl" or "xcomp"
            && (token.Xpos == "VBG" && tree.Child(said, "mark") < 0 && tree.Child(said, "case") < 0 || arguments.HasMark(said, "to"));
    }

    /// <summary>"to the head of the agency threatening": read as told of whoever receives it.</summary>
    private bool IsOfParty(int token, FrameMatch message) => message.Recipient.Any(r => r.Span.Overlaps(tree[token].Span));

    /// <summary>"In a letter to Brussels, Ankara threatened to".</summary>
    private bool IsIn(int noun, int verb) => tree[noun].Head == verb && tree[noun].Relation == "obl" && arguments.HasCase(noun, "in");
}
