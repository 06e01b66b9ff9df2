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
                : IsPurpose(match) ? "it is what another act is for"
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
                kept.Add(Mutually(WithEvent(WithAsked(WithJoinedDoer(WithMainClause(messages.WithAddressee(match)))))));
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

    /// <summary>"Russia received the Cuban leader, promising aid": to whom a participle does not say, its main clause does.</summary>
    private FrameMatch WithMainClause(FrameMatch match)
    {
        var token = tree[match.Trigger.Head];
        if (match.Recipient.IsEmpty && !match.Mutual && !match.Frame.Recipient.IsEmpty && Answered(match) is { } answer)
        {
            return match with { Recipient = answer.Actor, RecipientPath = "the act that answers it" };
        }

        if (IsAtHome(match) && Provoker(match) is { } provoker)
        {
            return match with { Recipient = provoker.Actor, RecipientPath = "the act that it answers" };
        }

        if (match is { Type: "AID", Mutual: false, Actor: [{ State: { } giver }] } && match.Recipient.Length > 0 && match.Recipient.All(r => r.State == giver && r.How != "given") && token.Relation == "conj"
            && found.Find(m => m.Trigger.Head == token.Head) is { Mutual: false } first && IsSame(first.Actor, match.Actor) && first.Recipient.Any(r => r.State is not null) && first.Recipient.All(r => r.State != giver))
        {
            return match with { Recipient = first.Recipient, RecipientPath = "the act joined to it" }; // "apologised to New Zealand and paid its government $7m"
        }

        if (match.Type == "REQUEST" && Visit(match) is { } visit)
        {
            return match with { Recipient = visit.Recipient, RecipientPath = "whom they visit" };
        }

        if (match.Recipient.IsEmpty && (Purpose(match) ?? Detail(match) ?? Aim(match)) is { } further)
        {
            return match with { Recipient = further.Recipient, RecipientPath = "what it is for" };
        }

        if (!match.Recipient.IsEmpty || match.Mutual || match.Actor.IsEmpty || token.Head < 0 || !(token.Relation == "advcl" && token.Xpos == "VBG" || IsJoined(match))
            || found.Find(m => m.Trigger.Head == token.Head) is not { } main || acts.IsFriendly(main.Type) != acts.IsFriendly(match.Type))
        {
            return match;
        }

        if (match.Type == "ASSAULT" && main.Type == "ACCUSE" && (match.Place is not null || main.Actor.All(p => p.State is null)))
        {
            return match; // "condemned Sudan for bombing villages in Darfur": the attack did not befall whoever condemns it
        }

        var others = main.Actor.AddRange(main.Recipient).Where(p => !match.Actor.Any(a => a.Key == p.Key || a.Span == p.Span) && (main.Type != "ACCUSE" || MaySuffer(p))).ToImmutableArray();
        return others.IsEmpty || others.Length == main.Actor.Length + main.Recipient.Length
            ? match
            : match with { Recipient = others, RecipientPath = "the main clause" };
    }

    /// <summary>"Amnesty accuses Spain of expelling minors": a body that only watches has not suffered what it tells of.</summary>
    private bool MaySuffer(Party party) => party.Sector is not { } sector || acts.Traits.JudgingSectors.Contains(sector) || acts.Traits.CriticSectors.Contains(sector) || acts.Traits.OrganSectors.Contains(sector);

    /// <summary>"announced 60 million euros to help people in Somalia": for whom something friendly is done, its purpose says; null where none does.</summary>
    private FrameMatch? Purpose(FrameMatch match) => match.Mutual || match.Actor.IsEmpty || match.Frame.Recipient.IsEmpty || !acts.Traits.Pledged.Contains(match.Type) ? null
        : found.Find(o => o.Type == "AID" && !o.Recipient.IsEmpty && tree[o.Trigger.Head] is { Relation: "advcl" or "acl" or "xcomp" } to && arguments.HasMark(o.Trigger.Head, "to")
            && (to.Head == match.Trigger.Head || (to.Head == match.Object && to.Head >= 0)) && IsSame(o.Actor, match.Actor));

    /// <summary>"protest in the capital, calling for the president to step down": a participle of the same act tells against whom; null where none does.</summary>
    private FrameMatch? Detail(FrameMatch match) => match.Mutual || match.Actor.IsEmpty || !match.Recipient.IsEmpty || match.Type != "PROTEST" ? null
        : found.Find(o => o.Type == match.Type && o.Actor.IsEmpty && !o.Recipient.IsEmpty && o.Trigger.Head > match.Trigger.Head && tree[o.Trigger.Head] is { Relation: "advcl" or "acl", Xpos: "VBG" }
            && arguments.Clause(tree[o.Trigger.Head].Head) == match.Trigger.Head);

    /// <summary>"marched to demand an apology from Japan": of whom a crowd asks something, or whom it blames; null for nobody.</summary>
    private FrameMatch? Aim(FrameMatch match) => match.Mutual || match.Actor.IsEmpty || match.Type != "PROTEST" ? null
        : found.Find(o => o.Type is "REQUEST" or "ACCUSE" && !o.Mutual && o.Recipient.Any(r => r.State is not null) && o.Trigger.Head > match.Trigger.Head
            && tree[o.Trigger.Head] is { Relation: "advcl" or "xcomp" or "acl" } aim && (aim.Head == match.Trigger.Head || arguments.Clause(aim.Head) == match.Trigger.Head)
            && (aim.Xpos == "VBG" || arguments.HasMark(o.Trigger.Head, "to")) && !o.Recipient.Any(r => match.Actor.Any(a => a.Key == r.Key)));

    /// <summary>Whether an act was told as what another is for, and has lent it its side.</summary>
    private bool IsPurpose(FrameMatch match) => found.Exists(o => o != match && o.Recipient.IsEmpty && (Purpose(o) == match || Detail(o) == match));

    /// <summary>Whether something hostile is done to nobody, or to the doer's own state alone.</summary>
    private bool IsAtHome(FrameMatch match) => !match.Mutual && !acts.IsFriendly(match.Type) && match.Actor is [{ State: { } state }, ..] && !match.Frame.Recipient.IsEmpty && match.Inner is null
        && match.Recipient.All(p => p.State == state && p.How is "place" or "city" or "capital" or "name");

    /// <summary>"In retaliation for the Israeli raid, rioters vandalised a tomb": whose deed is answered; null where none is.</summary>
    private FrameMatch? Provoker(FrameMatch match)
    {
        const int Farthest = 4;
        foreach (var other in found)
        {
            if (other == match || other.Mutual || other.Actor.IsEmpty || acts.IsFriendly(other.Type) || other.Actor.Any(a => a.State is null || match.Actor.Any(b => b.State == a.State)))
            {
                continue;
            }

            var isAnswered = false;
            var at = other.Trigger.Head;
            for (var up = 0; up < Farthest && tree[at].Head >= 0; up++)
            {
                isAnswered |= up > 0 && words.Answers.Contains(tree[at].Lemma);
                at = tree[at].Head;
                if (at == match.Trigger.Head)
                {
                    if (isAnswered)
                    {
                        return other;
                    }

                    break;
                }
            }
        }

        return null;
    }

    /// <summary>"over the conflict in Syria", "on Sudan": a name of where or what about.</summary>
    private bool IsTopic(Party party)
    {
        foreach (var token in tree.Tokens)
        {
            if (token.Span.End == party.Span.End)
            {
                return arguments.HasCase(token.Index, "in") || arguments.HasCase(token.Index, "over") || arguments.HasCase(token.Index, "about") || arguments.HasCase(token.Index, "on");
            }
        }

        return false;
    }

    /// <summary>"arrived in Iraq to press for help over the conflict in Syria": who comes to ask asks it of whom he visits; null where the words name whom he asks, or where it is no visit.</summary>
    private FrameMatch? Visit(FrameMatch match)
    {
        if (match.Mutual || match.Actor.IsEmpty || !(match.Recipient.IsEmpty || match.RecipientPath is "in" or OpenSides.Far || match.Recipient.All(IsTopic)) || !tree[match.Trigger.Head].Has("VerbForm=Inf"))
        {
            return null;
        }

        var clause = tree[match.Trigger.Head] is { Relation: "advcl" or "acl" or "xcomp", Head: >= 0 and var above } ? arguments.Clause(above) : -1;
        return found.Find(o => o is { Type: "CONSULT", Mode: "visit", Mutual: false } && o.Trigger.Head == clause && o.Recipient.Any(r => r.State is not null) && o.Recipient.All(r => !match.Actor.Any(a => a.State == r.State)) && IsSame(o.Actor, match.Actor));
    }

    /// <summary>"expels diplomats in response to sanctions imposed by the US": an act that another answers was done to whoever answers it.</summary>
    private FrameMatch? Answered(FrameMatch match)
    {
        if (acts.IsFriendly(match.Type) || match.Actor.IsEmpty)
        {
            return null;
        }

        const int Farthest = 6;
        var isAnswer = false;
        var at = match.Trigger.Head;
        for (var up = 0; up < Farthest && tree[at].Head >= 0; up++)
        {
            isAnswer |= words.Answers.Contains(tree[at].Lemma);
            at = tree[at].Head;
            if (isAnswer && found.Find(m => m.Trigger.Head == at) is { Mutual: false } main && !acts.IsFriendly(main.Type))
            {
                return main.Actor.Any(a => match.Actor.Any(b => b.Key == a.Key)) ? null : main;
            }
        }

        return null;
    }

    /// <summary>"criticised Beijing and demanded an apology": of whom the first verb says.</summary>
    private bool IsJoined(FrameMatch match) => tree[match.Trigger.Head].Relation == "conj" && match.Trigger.Trigger.Kind != TriggerKind.Noun
        && tree.Child(match.Trigger.Head, "nsubj") < 0 && !match.Frame.Recipient.IsEmpty && !acts.IsFriendly(match.Type) && match.Inner is null
        && !SpeaksOfPair(match.Trigger.Head);

    /// <summary>"and called for closer ties between Russia and Cuba": whom it is about stands there, and is not of whom the first verb says.</summary>
    private bool SpeaksOfPair(int verb)
    {
        var (start, end) = tree.Subtree(verb);
        for (var i = Math.Max(start, verb); i < end; i++)
        {
            if (tree[i] is { Lemma: "between", Relation: "case" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"pay a visit" is one act, not also a "visit"; so is "impose sanctions", not also "sanctions".</summary>
    private bool IsPartOfOther(FrameMatch match) =>
        match is not { Type: "REQUEST" or "AGREE" or "ACCUSE", RecipientPath: "answerer" } && found.Any(o => o != match && !IsAskedToEnd(o, match) && !IsThirdPlace(o, match) && ((o.Trigger.Extra.Contains(match.Trigger.Head) && !IsLifted(o, match))
            || (match.Trigger.Trigger.Kind == TriggerKind.Noun && o.Object == match.Trigger.Head && !(IsWholeNoun(match) && (acts.Traits.OfStanding.Contains(o.Type) || found.Exists(r => r.Trigger.Extra.Contains(match.Trigger.Head) && IsLifted(r, match)))) && !match.Trigger.Extra.Contains(o.Trigger.Head)
                && (o.Frame.Object is not null || o.Type == match.Type))));

    /// <summary>"arrives in Ankara for talks with the Ukrainian minister": the visit is to others than the talks.</summary>
    private static bool IsThirdPlace(FrameMatch visit, FrameMatch talks) => talks is { Type: "CONSULT", Mutual: true } && visit is { Type: "CONSULT", Mutual: false, Recipient.IsEmpty: false }
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
            if ((words.Answers.Contains(tree[i].Lemma) || tree[i].Lemma == "protest") && tree[i].Upos == "NOUN")
            {
                return false; // "withdraw their ambassadors in protest": at another's act
            }

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

    private static bool IsSame(ImmutableArray<Party> one, ImmutableArray<Party> other) =>
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
