using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Speech;
using Entente.Coding.Syntax;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>The frames of one sentence: at each trigger the one that fits best, with its roles filled.</summary>
internal sealed class SentenceFrames(
    FrameMatcher matcher, Arguments arguments, PartyMap parties, ImmutableArray<SpeechAct> speech, Func<int, bool> hasTime, Func<int, bool> isTime,
    Action<TriggerMatch, string>? tried)
{
    /// <summary>The path by which whoever says something is the actor of what he asks for in saying it.</summary>
    private const string Speaker = "speaker";

    private const string Complement = "complement";

    /// <summary>What is written for a path to a side that only the act that it is about names.</summary>
    private const string InnerAct = "the inner act";

    private readonly PathWalker walker = new(arguments, parties, matcher.Knowledge.Paths, matcher.Knowledge.Syntax, speech);
    private readonly FrameConditions conditions = new(arguments, parties);
    private readonly LocalParties locals = new(arguments, parties, matcher.Knowledge.Actors, matcher.Knowledge.References);
    private readonly OpenSides open = new(arguments, parties, matcher.Knowledge, speech);
    private readonly SideConditions sufficient = new(matcher.Acts, matcher.Knowledge.Actors, matcher.Knowledge.References.ArmedSectors, arguments, new SupportVerbs(arguments, matcher.Knowledge.Syntax), hasTime);
    /// <summary>A frame that waits for one of its sides comes behind all that fit.</summary>
    private const double LessFit = 20;

    private readonly SyntaxTree tree = arguments.Tree;
    private readonly Reciprocity together = new(arguments, parties, matcher.Knowledge.Actors);
    private readonly MarkedSides? sides = MarkedSides.In(arguments.Tree, parties);
    private InnerActs? inside;
    private readonly Dictionary<(int Token, bool Inner), FrameMatch?> done = [];

    private InnerActs Within => inside ??= new InnerActs(matcher.Acts, arguments, parties, walker, conditions, At);

    /// <summary>Heads of triggers that are the content of another act, with that act's type.</summary>
    public Dictionary<int, string> Absorbed { get; } = [];

    /// <summary>The best match whose trigger's head is this token.</summary>
    public FrameMatch? At(int token, int depth)
    {
        var key = (token, depth > 0);
        if (done.TryGetValue(key, out var known))
        {
            return known;
        }

        done[key] = null;
        FrameMatch? best = null;
        foreach (var trigger in matcher.Triggers.At(arguments, token))
        {
            if (Fill(trigger, depth) is not { } match)
            {
                continue;
            }

            var (better, worse) = best is null || match.Fit > best.Fit ? (match, best) : (best, match);
            best = better;
            if (worse is not null && depth == 0)
            {
                tried?.Invoke(worse.Trigger, $"it fits, but {better.Frame.Id} fits better here");
            }
        }

        if (best is { Absorbs: >= 0 and var ordered })
        {
            Absorbed[ordered] = best.Type;
        }

        if (best?.Inner is { } inner && best.Frame.Type != "ACCUSE")
        {
            Absorbed[inner.Trigger.Head] = best.Type;
        }

        done[key] = best;
        return best;
    }

    /// <summary>What passes between two sides that were marked, where no path leads to either: the act nearest to both.</summary>
    /// <param name="isTold">Whether the sentence tells the act as one that is done, planned or refused.</param>
    public FrameMatch? Between(MarkedSides marked, Func<FrameMatch, bool> isTold)
    {
        FrameMatch? best = null;
        var nearest = int.MaxValue;
        for (var i = 0; i < tree.Tokens.Length; i++)
        {
            var distance = marked.Distance(i) ?? int.MaxValue;
            foreach (var trigger in distance > nearest || distance == int.MaxValue ? [] : matcher.Triggers.At(arguments, i))
            {
                if (!trigger.Frame.Actor.IsEmpty && Fill(trigger, 0, marked) is { } match && (distance < nearest || match.Fit > best!.Fit) && isTold(match))
                {
                    (best, nearest) = (match, distance);
                }
            }
        }

        return best;
    }

    private FrameMatch? Fill(TriggerMatch trigger, int depth, MarkedSides? marked = null)
    {
        var frame = trigger.Frame;
        if (trigger.Trigger.Kind == TriggerKind.Noun && isTime(trigger.Head))
        {
            tried?.Invoke(trigger, "it names a time here");
            return null;
        }

        if (conditions.Fault(trigger) is { } fault)
        {
            tried?.Invoke(trigger, fault);
            return null;
        }

        if (frame.Type == "ACCUSE" && depth == 0 && trigger.Trigger.Kind != TriggerKind.Noun && tree[trigger.Head].Relation is "advcl" or "obl" && tree[trigger.Head].Xpos == "VBG" && arguments.HasMark(trigger.Head, "of")
            && arguments.Words.Accusers.Contains(tree[tree[trigger.Head].Head].Lemma))
        {
            tried?.Invoke(trigger, "it is what they are accused of"); // "accused Stockholm of harbouring militants"
            return null;
        }

        if (frame.Type == "THREATEN" && trigger.Trigger.Kind == TriggerKind.Phrase && !trigger.Trigger.Words.Contains("not") && trigger.Extra.Any(e => tree[e].Upos == "VERB" && IsNegated(e)))
        {
            tried?.Invoke(trigger, "it is promised not to be done"); // "vowed not to use force"
            return null;
        }

        if (frame.Negated && (tree[trigger.Head].Head is not (>= 0 and var denied) || !IsNegated(denied) || tree[denied].Upos != "VERB" || depth > 0 || At(denied, depth) is not null))
        {
            tried?.Invoke(trigger, "its verb is not denied, or tells of an act itself");
            return null;
        }

        var (actor, actorToken, actorPath) = walker.Find(trigger, frame.Actor);
        if (actor.IsEmpty && frame.Type == "ASSAULT" && trigger.Trigger.Kind != TriggerKind.Noun && Within.Occasion(trigger.Head, depth) is { } attack)
        {
            (actor, actorPath) = (attack.Actor, "the attack in which it happens");
        }

        if (actor.IsEmpty && frame.Type == "ASSAULT" && trigger.Trigger.Kind == TriggerKind.Phrase && arguments.IsPassive(trigger.Head) && walker.Phrases.Attackers(trigger.Extra) is { IsEmpty: false } attackers)
        {
            (actor, actorPath) = (attackers, "the attack in which it happens");
        }

        var (recipient, recipientToken, recipientPath) = walker.Find(
            trigger, frame.Recipient, p => !actor.Any(a => a.Span == p.Span || (a.Key == p.Key && !frame.Mutual && !AreApart(a, p))));
        if (marked is not null)
        {
            (actor, actorPath, recipient, recipientToken, recipientPath) = (marked.Actor, MarkedSides.Path, marked.Recipient, -1, MarkedSides.Path);
        }

        if (frame is { Type: "RETREAT", Mode: "ceasefire" or "withdraw" or "dismantle", Object: not null } && marked is null && conditions.ObjectOf(trigger) is >= 0 and var own
            && walker.Phrases.OwnersOf(own).Where(o => o < own).SelectMany(o => parties[o]).Any(o => o.State is not null && actor is [{ State: { } doerState }] && o.State != doerState))
        {
            tried?.Invoke(trigger, "its object is another's"); // "to stop Russian military action"
            return null;
        }

        if (frame.Type == "ACCUSE" && recipientToken >= 0 && tree[trigger.Head].Lemma is not ("blame" or "pin" or "lay") && Within.Judged(trigger, recipientToken, recipientPath, depth) is { } judged && recipient.All(p => judged.Recipient.IsEmpty || judged.Recipient.Any(r => r.Span == p.Span)))
        {
            recipient = [.. judged.Actor.Where(p => !actor.Any(a => a.Key == p.Key))];
        }

        if (frame.Type is "REQUEST" or "AID" && recipientPath == "object" && recipient.All(p => p.State is null && arguments.HasCase(TokenOf(p), "against")))
        {
            (recipient, recipientPath) = ([], null); // "asked for help against rebels"
        }

        if (actorPath == Speaker && recipient.Any(p => actor.Any(a => IsOwnCountry(a, p))))
        {
            recipient = [.. recipient.Where(p => !actor.Any(a => IsOwnCountry(a, p)))]; // "ties between our two countries"
            if (recipient.IsEmpty)
            {
                tried?.Invoke(trigger, "they speak of their own country");
                return null;
            }
        }

        var inner = frame.Content.IsEmpty || depth > InnerActs.Deepest ? null : Within.Content(trigger, depth);
        var type = frame.Type;
        if (!frame.Content.IsEmpty)
        {
            if (matcher.Acts.Becomes(frame.Becomes, inner?.Type) is not { } result)
            {
                tried?.Invoke(trigger, inner is null
                    ? "no inner act was found that it could be about"
                    : $"it says nothing of an inner {inner.Type}");
                return null;
            }

            // "vowed not to step down" refuses it.
            type = inner is not null && inner.Trigger.Trigger.Kind != TriggerKind.Noun && matcher.Acts.IsRefusable(inner.Type)
                && matcher.Acts.IsRefusable(result) && IsNegated(inner.Trigger.Head) ? "REJECT"
                : result == "THREATEN" && frame.Type == "AGREE" && inner is not null && inner.Trigger.Trigger.Kind != TriggerKind.Noun && IsNegated(inner.Trigger.Head) ? "AGREE" // "agreed not to attack"
                : result;
            recipient = recipient.IsEmpty && inner is not null && !frame.Alone ? Others(
                inner, actor, frame.Type is "REQUEST" or "ACCUSE" && inner.Trigger.Trigger.Kind != TriggerKind.Noun, frame.Type == "ACCUSE" && frame.Content is [Complement]) : recipient;
            if (type == "REQUEST" && frame.Actor is [Speaker] && inner is { Actor.IsEmpty: true, Type: "AID" or "RETREAT" or "CONCEDE", RecipientPath: "to" or "indirect" } && inner.Trigger.Trigger.Kind == TriggerKind.Verb && arguments.IsPassive(inner.Trigger.Head))
            {
                recipient = []; // "says the statues must be returned to Greece" asks nothing of Greece
            }

            recipientPath ??= recipient.IsEmpty ? null : InnerAct;
            if (recipient.IsEmpty && frame.Content.Contains(Complement) && type is not "ACCUSE" && !frame.Alone)
            {
                recipient = [.. walker.Tokens(trigger, Complement).Take(1).SelectMany(c => type == "REQUEST" ? walker.Asked(c) : walker.Phrases.Around(c))
                    .Where(p => !actor.Any(a => a.Key == p.Key || a.Span == p.Span) && (inner is null || p.State is not null))];
                recipientPath = recipient.IsEmpty ? null : "the clause it is about";
            }

            if (type == "THREATEN" && inner is { Actor.IsEmpty: false } && !actor.IsEmpty && trigger.Trigger.Kind != TriggerKind.Noun && frame.Type != "REQUEST"
                && (inner.Actor.All(p => p.How is not "pronoun" && p.State is not null && !actor.Any(a => a.State == p.State)) || (frame.Alone && !inner.Actor.Any(p => actor.Any(a => a.Key == p.Key || (a.State is not null && a.State == p.State))))))
            {
                tried?.Invoke(trigger, "they speak of what others may do"); // "Seoul warns that Pyongyang is planning an attack"
                return null;
            }

        }

        if (depth == 0 && type == "REQUEST" && inner is { Mutual: false } ordered && (!ordered.Recipient.IsEmpty || ordered.Type is "RETREAT" or "MOBILIZE") && trigger.Trigger.Kind != TriggerKind.Noun && arguments.Words.Orderers.Contains(tree[trigger.Head].Lemma)
            && actor is [{ State: { } orderer }] && !recipient.IsEmpty && recipient.All(p => p.State == orderer && p.Sector is "GOV" or "MIL" or "COP") && !ordered.Recipient.Any(p => p.State == orderer))
        {
            // "directs the State Department to cut aid to Honduras": it is done.
            return ordered with { Trigger = trigger, Actor = actor, ActorPath = actorPath, Absorbs = ordered.Trigger.Head, Fit = Fit(trigger, actor, recipient, inner) };
        }

        if (type == "ACCUSE" && inner is { Type: not "ACCUSE" } && trigger.Trigger.Kind != TriggerKind.Noun && (inner.Actor.IsEmpty
            ? frame.Content is [Complement]
            : inner.Actor.All(p => actor.Any(a => a.Key == p.Key || (a.State == p.State && (p.How == "pronoun" || frame.Content is [Complement]))))))
        {
            tried?.Invoke(trigger, "they tell of an act of their own"); // "Israel claims to have destroyed a missile"
            return null;
        }

        if (type == "ASSAULT" && inner is { Actor.IsEmpty: false } && inner.Actor.All(p => p.State is { } other && !actor.Any(a => a.State == other))
            && inner.Recipient.Any(p => p.State is { } victim && actor.Any(a => a.State == victim)))
        {
            tried?.Invoke(trigger, "the attack is another's"); // "claims an Iranian attack on its soldiers"
            return null;
        }

        if (type == "REQUEST" && actorPath == Speaker && tree[trigger.Head] is { Xpos: "VBD", Lemma: "have" or "need" } && IsToldNow(trigger.Head))
        {
            tried?.Invoke(trigger, "it tells what they had to do"); // "says that doctors had to flee"
            return null;
        }

        if (!frame.Mutual && recipient.Length > 1 && actor is [{ State: { } home }] && recipient.Any(p => p.State is not null && p.State != home))
        {
            recipient = [.. recipient.Where(p => p.State != home || p.How == "given" || (type is "REQUEST" or "ACCUSE" && p.Sector is null && actor[0].Sector is not (null or "GOV" or "MIL")) || (type == "ASSAULT" && p.Sector is not null && actor[0].Sector is { } arm && matcher.Knowledge.References.ArmedSectors.Contains(arm)))]; // "cancels exercises between the United States and Egypt"
        }

        if (type == "REQUEST" && actorPath == Speaker && recipientPath == InnerAct && inner is not null && arguments.IsPassive(inner.Trigger.Head)
            && inner.Trigger.Trigger.Kind != TriggerKind.Noun && recipient.Any(p => actor.Any(a => IsOwnCountry(a, p))))
        {
            tried?.Invoke(trigger, "they speak of their own country"); // "says Turkey should be allowed to join"
            return null;
        }

        if (type == "REQUEST" && recipientPath != "object" && !recipient.IsEmpty && arguments.Complement(trigger.Head) is >= 0 and var asked && arguments.IsPassive(asked)
            && trigger.Trigger.Kind == TriggerKind.Verb && recipient.All(p => actor.Any(a => IsOwnCountry(a, p))))
        {
            (recipient, recipientPath) = ([], null); // "demands that a North Korean team be let in"
        }

        if (type == "CONSULT" && frame.Mode == "visit" && !recipient.IsEmpty && recipient.All(p => p.How is "city" or "capital" or "place" or "name" && actor.Any(a => IsOwnCountry(a, p))))
        {
            tried?.Invoke(trigger, "they travel in their own country"); // "the senator goes to Manila"
            return null;
        }

        if (type is "SANCTION" or "COOPERATE")
        {
            recipient = [.. recipient.Where(p => !actor.Any(a => IsOwnCountry(a, p)))]; // "extends the United States ban on ships"
        }

        if (type == "ASSAULT" && actor.All(p => p.How is "pronoun" or "place" || (p.Sector is null && p.How != "given")) && trigger.Trigger is { Kind: TriggerKind.Verb, Words.Length: 1 } && frame.Subject is null && !recipient.Any(p => p.How == "given") && locals.IsMishap())
        {
            tried?.Invoke(trigger, "the sentence tells of a mishap"); // "killed when a bus plunged into a ravine"
            return null;
        }

        if (type == "ASSAULT" && !frame.Mutual && actor is [{ State: { } assailant }] && recipient.All(p => p.State == assailant && p.How is not "given") && new AttackedOwners(walker, conditions, arguments, matcher.Knowledge).OfAttacked(trigger, assailant) is { IsEmpty: false } wronged)
        {
            (recipient, recipientPath) = (wronged, "whoever complains of it");
        }

        var filled = open.Fill(new Sides(actor, recipient, recipientPath), trigger, type, inner);
        (actor, recipient, recipientPath) = (filled.Actor, filled.Recipient, filled.RecipientPath);
        var place = filled.Place;

        if (depth == 0 && !matcher.Political.Is(type, actor, recipient) && !(type == "ACCUSE" && actor.IsEmpty && trigger.Trigger.Kind == TriggerKind.Verb && Within.Charged(trigger.Head) is { Recipient: var victims } && recipient.All(p => p.State is not null) && victims.Any(v => v.State is not null && recipient.All(p => p.State != v.State))))
        {
            tried?.Invoke(trigger, "neither side is a party");
            return null;
        }

        if (frame.Mutual)
        {
            actor = sufficient.WithoutOwn(actor.AddRange(recipient.Where(r => !actor.Any(a => a.Span == r.Span))));
            recipient = [];
            if (PoliticalActs.Violent.Contains(type) && locals.Place(trigger.Head, actor) is var (local, where))
            {
                (actor, place) = (local, where);
            }
        }

        var reciprocal = depth == 0 && !frame.Mutual && actor.Length > 1 && together.IsReciprocal(trigger, actor, recipient);
        var awaits = -1;
        var isOneSided = false;
        if (depth == 0 && sufficient.Missing(trigger, actor, reciprocal ? actor : recipient, place is not null) is { } missing)
        {
            awaits = marked is null && !reciprocal && recipient.IsEmpty && !actor.IsEmpty ? Awaited(trigger, type) : -1;
            if (awaits < 0 && (marked is not null || reciprocal || !sufficient.LacksOther(trigger, actor, recipient) || walker.IsTaken(trigger, frame.Recipient)))
            {
                tried?.Invoke(trigger, missing);
                return null;
            }

            isOneSided = awaits < 0;
        }

        actor = WithoutPlaces(actor);
        recipient = WithoutPlaces(recipient);
        recipient = reciprocal ? [] : recipient;
        return new FrameMatch
        {
            Frame = frame,
            Trigger = trigger,
            Type = type,
            Mode = type == frame.Type && frame.Mode is not null ? frame.Mode : matcher.Acts.ModeOf(type, inner),
            Cameo = type == frame.Type ? frame.Cameo : matcher.Knowledge.Ontology.Types[type].Cameo,
            Actor = actor,
            Recipient = recipient,
            Mutual = reciprocal || together.IsPledged(frame, type, actor, recipient) || (frame.Mutual && !(depth == 0 && sufficient.IsAmongThemselves(trigger, actor))) || (recipient.IsEmpty && actor.Length > 1 && inner is { Mutual: true } or { Frame.Mutual: true }),
            Inner = inner,
            Place = place,
            IsOwn = filled.IsOwn,
            Awaits = awaits,
            IsOneSided = isOneSided,
            Object = trigger.Trigger.Kind == TriggerKind.Noun ? -1 : conditions.ObjectOf(trigger),
            ActorPath = actorPath,
            RecipientPath = recipientPath,
            Fit = Fit(trigger, actor, recipient, inner) - (awaits < 0 && !isOneSided ? 0 : LessFit),
        };
    }

    /// <summary>"The Kremlin said the trip was a provocation", "welcomed the resignation": the noun of an act that is judged and that the article has told of before; -1 for none.</summary>
    private int Awaited(TriggerMatch trigger, string type)
    {
        if (!NamedActs.IsJudgement(type))
        {
            return -1;
        }

        var thing = trigger.Frame.Actor is [Speaker] ? tree.Child(trigger.Head, "nsubj") : conditions.ObjectOf(trigger);
        return thing >= 0 && parties[thing].IsEmpty && (NamedActs.IsAgain(tree, thing) || tree[thing] is { Upos: "PRON", Relation: "obj", Form: "it" or "them" }) ? thing : -1;
    }

    /// <summary>"sent troops to the Sahel", "sailed into the Atlantic": a stretch of land or sea of no one state is where it happens, and no party.</summary>
    private ImmutableArray<Party> WithoutPlaces(ImmutableArray<Party> side) => side.Any(IsNoState) ? [.. side.Where(p => !IsNoState(p))] : side;

    private bool IsNoState(Party party) => party is { State: null, Id: { } id, How: not "given" } && matcher.Knowledge.Actors.Find(id)?.Kind == EntityKind.Place;

    /// <summary>"Trudeau said that Canada must invest more" asks nothing of another.</summary>
    private bool IsOwnCountry(Party speaker, Party other) => other.State == speaker.State && other.Sector is null && !AreApart(speaker, other);

    private int TokenOf(Party party)
    {
        for (var i = 0; i < tree.Tokens.Length; i++)
        {
            if (tree[i].Span.End == party.Span.End)
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>"Indonesia's donors" and "Indonesia": the input marks them as the two sides.</summary>
    private bool AreApart(Party one, Party other) => sides?.AreApart(one, other) ?? false;

    /// <summary>Whether whoever says it does so in the present, so that a past tense within is a past.</summary>
    private bool IsToldNow(int at) => speech.Where(a => a.Verb >= 0 && a.Verb != at && a.Holds(at)).OrderBy(a => a.Scope.Count).FirstOrDefault() is { } act && tree[act.Verb].Xpos is "VBZ" or "VBP";

    private bool IsNegated(int verb)
    {
        foreach (var child in tree.Children(verb))
        {
            if (tree[child].Relation is "advmod" && matcher.Knowledge.Syntax.Negators.Contains(tree[child].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="doerFirst">"demanded that China leave Tibet" is asked of China; "claimed that China shelled Taiwan" accuses China.</param>
    /// <param name="onlyDoer">And of nobody else.</param>
    private static ImmutableArray<Party> Others(FrameMatch inner, ImmutableArray<Party> actor, bool doerFirst, bool onlyDoer)
    {
        bool IsOther(Party p) => !actor.Any(a => a.Key == p.Key || a.Span == p.Span);
        var (first, second) = doerFirst ? (inner.Actor, inner.Recipient) : (inner.Recipient, inner.Actor);
        var others = first.Where(IsOther).ToImmutableArray();
        return onlyDoer || !others.IsEmpty ? others : [.. second.Where(IsOther)];
    }

    /// <summary>More words, a fitting object and filled roles make a better fit.</summary>
    private static double Fit(
        TriggerMatch trigger, ImmutableArray<Party> actor, ImmutableArray<Party> recipient, FrameMatch? inner) =>
        (3 * (trigger.Trigger.Words.Length - 1))
        + (trigger.Frame.Object is not null ? 3 : 0)
        + (trigger.Frame.Subject is not null ? 4 : 0)
        + (actor.IsEmpty || (trigger.Frame.Mutual && actor.Length < 2) ? 0 : 2)
        + (recipient.IsEmpty && !(trigger.Frame.Mutual && actor.Length > 1) ? 0 : 2)
        + (inner is null ? 0 : 2);
}
