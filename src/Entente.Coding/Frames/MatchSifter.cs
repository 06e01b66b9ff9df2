using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>Of all frames that fit a sentence, those that tell an act of their own, with the sides that the main clause lends them.</summary>
/// <param name="found">In text order.</param>
/// <param name="absorbed">Heads of triggers that are the content of another act, with that act's type.</param>
internal sealed class MatchSifter(
    ActTypes acts, SyntaxWords words, Arguments arguments, List<FrameMatch> found, IReadOnlyDictionary<int, string> absorbed)
{
    private readonly SyntaxTree tree = arguments.Tree;
    private readonly LentSides lent = new(acts, words, arguments, found);

    public ImmutableArray<FrameMatch> Sift(Action<TriggerMatch, string>? tried)
    {
        var kept = ImmutableArray.CreateBuilder<FrameMatch>();
        var undone = new Undone(acts, words, arguments, found);
        var messages = new Messages(acts, words, arguments, found);
        foreach (var match in found)
        {
            var saying = messages.Telling(match);
            var fault = saying is not null ? "what the message says is told" : IsPrevented(match.Trigger.Head) ? "it is kept from happening"
                : absorbed.TryGetValue(match.Trigger.Head, out var about) && !(about == "CONCEDE" && (IsWholeNoun(match) || IsConfessed(match))) && !(about == "REQUEST" && IsEnded(match)) ? "it fits, but it is what another act is about"
                : IsPartOfOther(match) ? "it fits, but its words belong to another act"
                : lent.IsPurpose(match) ? "it is what another act is for"
                : IsBarePurpose(match) ? "a purpose with one side tells of nothing done"
                : IsOfStrike(match) ? "it fits, but it is what a strike or a crowd brings about"
                : IsEcho(match) ? "it fits, but it names the act of its main clause once more"
                : IsRepeat(match) || IsSubject(match) ? "it fits, but its clause tells the same act"
                : undone.Fault(match);
            if (fault is null && undone.Outer(match) is { } outer)
            {
                fault = "it is asked for, offered or threatened beside another";
                if (undone.Also(outer, match) is { } also)
                {
                    kept.Add(also);
                }
            }

            if (fault is null)
            {
                kept.Add(Mutually(WithEvent(WithAsked(WithJoinedDoer(lent.WithMainClause(messages.WithAddressee(match)))))));
            }
            else
            {
                tried?.Invoke(match.Trigger, fault);
            }
        }

        return kept.ToImmutable();
    }

    /// <summary>Whether an act is told as one that is done, planned or refused, not only asked for, owed or prevented.</summary>
    public bool IsTold(FrameMatch match) => !IsPrevented(match.Trigger.Head) && new Undone(acts, words, arguments, found).Fault(match) is null;

    /// <summary>"pay a visit" is one act, not also a "visit"; so is "impose sanctions", not also "sanctions".</summary>
    private bool IsPartOfOther(FrameMatch match) =>
        match is not { Type: "REQUEST" or "AGREE" or "ACCUSE", RecipientPath: "answerer" } && found.Any(o => o != match && !IsAskedToEnd(o, match) && !IsThirdPlace(o, match) && ((o.Trigger.Extra.Contains(match.Trigger.Head) && !IsLifted(o, match))
            || (match.Trigger.Trigger.Kind == TriggerKind.Noun && o.Object == match.Trigger.Head && !(IsWholeNoun(match) && (acts.Traits.OfStanding.Contains(o.Type) || found.Exists(r => r.Trigger.Extra.Contains(match.Trigger.Head) && IsLifted(r, match)))) && !match.Trigger.Extra.Contains(o.Trigger.Head)
                && (o.Frame.Object is not null || o.Type == match.Type))));

    /// <summary>"arrives in Ankara for talks with the Ukrainian minister": the visit is to others than the talks.</summary>
    private static bool IsThirdPlace(FrameMatch visit, FrameMatch talks) => talks is { Type: "CONSULT", Mutual: true } && visit is { Type: "CONSULT", Mode: "visit", Mutual: false, Recipient.IsEmpty: false }
        && talks.Actor.Any(a => a.State is not null && !visit.Actor.Concat(visit.Recipient).Any(p => p.State == a.State));

    /// <summary>"called on the United States to lift its embargo against Cuba", "demanded an end to the US embargo against Cuba": it stands, whatever is asked.</summary>
    private bool IsAskedToEnd(FrameMatch other, FrameMatch match) => match.Type is "SANCTION" && IsWholeNoun(match)
        && ((other.Type == "REQUEST" && other.Mode == "yield") || (other.Type == "CONCEDE" && absorbed.GetValueOrDefault(other.Trigger.Head) == "REQUEST"));

    /// <summary>"condemned the US embargo against Cuba": a noun that names both sides is a report of its own.</summary>
    private bool IsWholeNoun(FrameMatch match) => match.Trigger.Trigger.Kind == TriggerKind.Noun && !match.Actor.IsEmpty && !match.Recipient.IsEmpty
        && acts.Traits.Standing.Contains(match.Type);

    /// <summary>"admitted that it had shot down the airliner", "acknowledged torturing prisoners": what somebody owns up to was done.</summary>
    private bool IsConfessed(FrameMatch match) => match.Trigger.Trigger.Kind != TriggerKind.Noun && !acts.IsFriendly(match.Type) && !arguments.IsNegated(match.Trigger.Head)
        && tree[match.Trigger.Head] is { Relation: "ccomp" or "xcomp" or "advcl", Head: >= 0 and var confession } told && words.Status.Confessions.Contains(tree[confession].Lemma) && !arguments.IsNegated(confession)
        && (told.Relation == "ccomp" || told.Xpos == "VBG");

    /// <summary>"called on Washington to lift the US embargo against Cuba": whoever is to lift it has imposed it.</summary>
    private bool IsLifted(FrameMatch request, FrameMatch match) => request is { Type: "REQUEST", Inner.Type: "CONCEDE" } && match.Type == "SANCTION" && IsWholeNoun(match);

    /// <summary>"demanded an end to the US embargo against Cuba": what is to end is there.</summary>
    private bool IsEnded(FrameMatch match) => match.Type == "SANCTION" && IsWholeNoun(match) && tree[match.Trigger.Head].Head is >= 0 and var end && tree[end].Upos == "NOUN" && words.Dating.Ending.Contains(tree[end].Lemma);

    /// <summary>The act with the doer whom a demand names: "called on Washington to lift its embargo against Cuba".</summary>
    private FrameMatch WithAsked(FrameMatch match) => match.Actor.All(a => a.How == "pronoun") && found.Find(o => o != match && o.Trigger.Extra.Contains(match.Trigger.Head) && IsLifted(o, match)) is { Recipient.IsEmpty: false } request
        && !request.Recipient.Any(r => match.Recipient.Any(o => o.Key == r.Key))
        ? match with { Actor = request.Recipient, ActorPath = "who is asked" }
        : match;

    /// <summary>"banned Moroccans from entering", "warned against scrapping the deal", "to prevent a war between the two", "dropped its plan to": it does not happen.</summary>
    private bool IsPrevented(int act)
    {
        var token = tree[act];
        if (token.Head < 0)
        {
            return false;
        }

        var above = tree[token.Head].Lemma;
        return (token.Xpos == "VBG" && ((arguments.HasCase(act, "from") && words.Status.Preventers.Contains(above)) || (arguments.HasCase(act, "against") && words.Status.Opposers.Contains(above))))
            || (token.Upos == "NOUN" && token.Relation is "obj" or "nsubj:pass" && words.Status.Projects.Contains(token.Lemma) && words.Status.Droppers.Contains(above))
            || (token.Upos == "NOUN" && token.Relation == "obj" && words.Status.Averters.Contains(above) && tree[token.Head].Has("VerbForm=Inf"));
    }

    /// <summary>"sent soldiers to help fight": what something is done for, where it names one side alone.</summary>
    private bool IsBarePurpose(FrameMatch match)
    {
        var at = match.Trigger.Head;
        while (tree[at].Relation == "xcomp" && tree[at].Head >= 0)
        {
            at = tree[at].Head; // "to help fight"
        }

        var token = tree[at];
        return match.Trigger.Trigger.Kind != TriggerKind.Noun && (match.Actor.IsEmpty || (match.Recipient.IsEmpty && !match.Mutual)) && token.Relation == "advcl" && token.Has("VerbForm=Inf")
            && arguments.HasMark(at, "to") && token.Head >= 0 && tree[token.Head].Upos == "VERB" && !words.Status.FutureHeads.Contains(tree[token.Head].Lemma)
            && !(words.Status.Goers.Contains(tree[token.Head].Lemma) && acts.Traits.GoingTo.Contains(match.Type)) // "appeared on television to urge"
            && !match.Actor.Concat(match.Recipient).Any(p => p.How == "given");
    }

    /// <summary>"bombs exploded in Cairo, killing five Egyptians", "shot and killed a Palestinian": one act in two words of one clause.</summary>
    private bool IsRepeat(FrameMatch match) => found.Exists(o => o != match && o.Type == match.Type && o.Mutual == match.Mutual && (!match.Recipient.IsEmpty || match.Mutual)
        && IsSame(o.Actor, match.Actor) && IsSame(o.Recipient, match.Recipient) && !absorbed.ContainsKey(o.Trigger.Head) && !IsPartOfOther(o)
        && (IsOfClause(match.Trigger.Head, o.Trigger.Head) ? o.Mode is not null || match.Mode is null || IsEvent(match, o)
            : IsOfClause(o.Trigger.Head, match.Trigger.Head) ? o.Mode is not null && match.Mode is null && !IsEvent(o, match)
            : match.Mutual && match.Trigger.Trigger.Kind == TriggerKind.Noun && o.Trigger.Trigger.Kind != TriggerKind.Noun && tree[match.Trigger.Head].Upos == "PROPN" && tree.Dominates(o.Trigger.Head, match.Trigger.Head)));

    /// <summary>"an attack by militants at a crossing killed six Israelis": what the attack did is told by its verb, whatever place the noun names.</summary>
    private bool IsSubject(FrameMatch match) => match is { Type: "ASSAULT", Mutual: false, Trigger.Trigger.Kind: TriggerKind.Noun } && tree[match.Trigger.Head].Relation == "nsubj"
        && found.Exists(o => o != match && o.Type == match.Type && !o.Mutual && o.Trigger.Head == tree[match.Trigger.Head].Head && !o.Recipient.IsEmpty && IsSame(o.Actor, match.Actor)
            && match.Recipient.All(r => r.How is "place" or "city" or "capital"));

    /// <summary>"will see Bush at the summit": the event at which two do what the verb tells, and when it tells it.</summary>
    private static bool IsEvent(FrameMatch noun, FrameMatch verb) => noun.Mutual && noun.Trigger.Trigger.Kind == TriggerKind.Noun && verb.Trigger.Trigger.Kind != TriggerKind.Noun;

    /// <summary>The act of a verb with the mode of the event at which it is done.</summary>
    private FrameMatch WithEvent(FrameMatch match) =>
        match is { Mutual: true, Mode: null } && found.Find(o => o != match && o.Type == match.Type && o.Mode is not null && IsEvent(o, match) && IsOfClause(o.Trigger.Head, match.Trigger.Head)
            && IsSame(o.Actor, match.Actor) && IsSame(o.Recipient, match.Recipient)) is { } held
            ? match with { Mode = held.Mode, Cameo = held.Cameo }
            : match;

    /// <summary>"killed and two others wounded by Israeli forces": whoever stands under the "by" of the second did both.</summary>
    private FrameMatch WithJoinedDoer(FrameMatch match)
    {
        if (match.Type != "ASSAULT" || !match.Actor.IsEmpty || match.Mutual || match.Frame.Actor.IsEmpty || !arguments.IsPassive(match.Trigger.Head))
        {
            return match;
        }

        foreach (var child in tree.Children(match.Trigger.Head))
        {
            if (tree[child].Relation == "conj" && child > match.Trigger.Head && tree[child].Xpos == "VBN" && arguments.Under(child, "by") is >= 0 and var doer
                && found.Find(o => o.Type == "ASSAULT" && !o.Actor.IsEmpty && (o.Trigger.Head == child || o.Trigger.Head == doer)) is { } other)
            {
                return match with { Actor = other.Actor, ActorPath = "the act joined to it" };
            }
        }

        return match;
    }

    /// <summary>"Syria and Iraq recall their ambassadors", "Spain and Russia each expel two diplomats": what two states alone do, with no other named, they do to each other.</summary>
    private FrameMatch Mutually(FrameMatch match) =>
        match is { Mutual: false, Recipient.IsEmpty: true, Type: "SANCTION", Mode: "expel" or "withdraw", Actor: [{ State: { } one, Sector: null or "GOV" }, { State: { } other, Sector: null or "GOV" }] } && one != other
        && !found.Exists(o => o != match && o.Type == match.Type) && IsOfBoth(match)
            ? match with { Mutual = true, RecipientPath = null }
            : match;

    /// <summary>"each", "their respective", "each other's", "their": of both alike.</summary>
    private bool IsOfBoth(FrameMatch match)
    {
        var (start, end) = tree.Subtree(match.Trigger.Head);
        for (var i = start; i < end; i++)
        {
            if (tree[i].Upos == "NOUN" && words.Sides.Replies.Contains(tree[i].Lemma))
            {
                return false; // "withdraw their ambassadors in protest": at another's act
            }
        }

        for (var i = start; i < end; i++)
        {
            if (tree[i].Lemma.ToLowerInvariant() is "each" or "respective" or "their" or "they" && tree[i].Upos is "DET" or "PRON" or "ADJ")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfClause(int word, int head)
    {
        while (tree[word] is { Relation: "conj", Upos: "VERB", Xpos: "VBG", Head: >= 0 and var first } && first != head && tree[first].Xpos == "VBG" && tree.Child(word, "nsubj") < 0)
        {
            word = first; // "a bomb explodes in Jakarta, killing nine people and wounding 180"
        }

        return tree[word].Head == head && IsPartOfClause(word, head);
    }

    private bool IsPartOfClause(int word, int head) => (tree[word].Relation is "nsubj" or "nsubj:pass" or "obl" or "obj" or "acl:relcl" || IsBesideIt(word, head) || (tree[word].Relation is "advcl" or "acl" && tree[word].Xpos == "VBG"));

    /// <summary>"shot and killed": two verbs with one object between them.</summary>
    private bool IsBesideIt(int second, int first)
    {
        if (tree[second].Relation != "conj" || tree[second].Upos != "VERB" || tree.Child(second, "nsubj") >= 0)
        {
            return false;
        }

        for (var i = first + 1; i < second; i++)
        {
            if (tree[i].Upos is not ("CCONJ" or "ADV" or "PUNCT" or "VERB"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"walked off the job, forcing the airline to ground flights": a strike forces nobody as a state does.</summary>
    private bool IsOfStrike(FrameMatch match) => match.Type == "COERCE" && match.Mode is null && tree[match.Trigger.Head] is { Relation: "advcl", Xpos: "VBG", Head: >= 0 and var main }
        && found.Exists(o => o.Type == "PROTEST" && o.Trigger.Head == main && IsSame(o.Actor, match.Actor));

    /// <summary>Whether both are the same parties, in any order.</summary>
    public static bool IsSame(ImmutableArray<Party> one, ImmutableArray<Party> other) =>
        one.Select(p => p.State ?? p.Id).ToHashSet(StringComparer.Ordinal).SetEquals(other.Select(p => p.State ?? p.Id));

    /// <summary>"met in London to discuss trade": the purpose names the same act of the same parties once more.</summary>
    private bool IsEcho(FrameMatch match)
    {
        var token = tree[match.Trigger.Head];
        return token.Relation is "advcl" or "xcomp" or "acl" && found.Exists(o => o != match && (o.Trigger.Head == token.Head || (token.Relation == "acl" && (o.Object == token.Head || o.Trigger.Extra.Contains(token.Head)))) && o.Type == match.Type && !IsPartOfOther(o)
            && match.Actor.Concat(match.Recipient).All(p => o.Actor.Concat(o.Recipient).Any(q => q.Key == p.Key))
            && (o.Mutual || !match.Recipient.Any(p => o.Actor.Any(q => q.Key == p.Key) && !o.Recipient.Any(q => q.Key == p.Key)))); // not "shot two before being killed"
    }
}
