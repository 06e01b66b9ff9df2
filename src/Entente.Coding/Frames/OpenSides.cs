using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Speech;
using Entente.Coding.Syntax;
using Entente.Knowledge;
using Entente.Knowledge.Events;
using Entente.Knowledge.Ontology;

namespace Entente.Coding.Frames;

/// <summary>Both sides of an act as far as they are known, with how the recipient was found.</summary>
/// <param name="Place">The place whose state one side was taken to be of; null for none.</param>
/// <param name="IsOwn">People without a nationality were taken to be of the doer's own state.</param>
internal readonly record struct Sides(ImmutableArray<Party> Actor, ImmutableArray<Party> Recipient, string? RecipientPath, Party? Place = null, bool IsOwn = false);

/// <summary>Sides that no path of the frame leads to, by rules of last resort, the surest first (docs/decisions/0008).</summary>
internal sealed class OpenSides(Arguments arguments, PartyMap parties, KnowledgeBase knowledge, ImmutableArray<SpeechAct> speech)
{
    /// <summary>What is written for a path where none led to the recipient.</summary>
    public const string Far = "the only other state in the object's phrase";

    private const string Post = "where its post is";

    private static readonly string[] PostPlaces = ["in", "to", "at", "near"];

    private const string Condition = "condition";

    /// <summary>A crowd is of the place where it is, whatever it says.</summary>
    private const string Protest = "PROTEST";

    private readonly ActTraits traits = knowledge.Traits;
    private readonly PathWalker walker = new(arguments, parties, knowledge, speech);
    private readonly FrameConditions conditions = new(arguments, parties);
    private readonly LocalParties locals = new(arguments, parties, knowledge.Actors, knowledge.References, knowledge.Traits);
    private readonly FarParties far = new(arguments, parties, knowledge.Actors, knowledge.References, knowledge.Traits);
    private readonly OpposedParties opposed = new(arguments, knowledge.Actors, knowledge.References);

    public Sides Fill(Sides sides, TriggerMatch trigger, string type, FrameMatch? inner)
    {
        var frame = trigger.Frame;
        if (traits.ByOwnTroops.Contains(type) && !frame.Mutual && sides.Actor is [{ State: null, Id: null, Sector: Troops }] && Speaker(trigger) is { } speaker)
        {
            sides = sides with { Actor = [sides.Actor[0] with { State = speaker.State }] };
        }

        if (sides.Actor.IsEmpty && !frame.Mutual && traits.Announced.Contains(type) && Announcer(type, trigger, sides.Recipient) is { } announcer)
        {
            sides = sides with { Actor = [announcer] };
        }

        if (sides.Actor.IsEmpty && !frame.Mutual && trigger.Trigger.Kind != TriggerKind.Noun && (Causer(type, trigger.Head) is { IsEmpty: false } had ? had : Lawgiver(type, trigger.Head)) is { IsEmpty: false } causer)
        {
            sides = sides with { Actor = causer };
        }

        if (sides.Actor.IsEmpty && !frame.Mutual && trigger.Trigger.Kind != TriggerKind.Noun && locals.Jailer(trigger.Head, sides.Recipient) is { } jailer)
        {
            sides = sides with { Actor = [jailer], Place = jailer };
        }

        if (!frame.Mutual && IsOwnName(type, sides))
        {
            sides = sides with { Recipient = [], RecipientPath = null };
        }

        if (traits.Judgement.Contains(type) && type != "SUPPORT" && !frame.Mutual && AreVictims(trigger, sides))
        {
            sides = sides with { Recipient = [], RecipientPath = null };
        }

        if (type == "SUPPORT" && IsAgainst(conditions.ObjectOf(trigger), sides.Recipient))
        {
            sides = sides with { Recipient = [], RecipientPath = null }; // "backed the operations against Syria"
        }

        if (type == "ASSAULT" && !frame.Mutual && sides is { Actor.IsEmpty: true, Recipient.IsEmpty: false, RecipientPath: "nationality of object" } && arguments.Tree.Child(trigger.Head, "aux:pass") >= 0 && IsOwnedAttack(conditions.ObjectOf(trigger), sides.Recipient))
        {
            sides = sides with { Actor = sides.Recipient, Recipient = [], RecipientPath = null }; // "Israel's offensive was launched"
        }

        if (type == "MOBILIZE" && frame.Mode == "police" && sides is { Actor.IsEmpty: true, Recipient: [{ State: { } state, How: "name" or "city" or "capital" or "place" } at] } && knowledge.Actors.IsState(state) && arguments.Tree.Child(trigger.Head, "aux:pass") >= 0)
        {
            sides = sides with { Actor = [at with { Id = state, How = "place" }], Recipient = [], RecipientPath = null, Place = at }; // "security was tightened in Manila"
        }

        sides = sides with { Recipient = locals.WithOrigin(trigger.Head, sides.Recipient) };
        if (!frame.Mutual && (frame.Content.IsEmpty || (type == Protest && !sides.Actor.IsEmpty))
            && locals.Place(type, trigger.Head, conditions.ObjectOf(trigger), sides.Actor, sides.Recipient, !frame.Recipient.IsEmpty) is var (actor, recipient, place))
        {
            sides = sides with { Actor = actor, Recipient = recipient, Place = place, RecipientPath = sides.RecipientPath ?? (recipient.IsEmpty ? null : "the place") };
        }

        if (type == "ASSAULT" && !frame.Mutual && sides.Recipient is [{ How: "place", Sector: not null } hurt] && locals.Stronghold(trigger.Head) is { } post && post.State != hurt.State && sides.Actor.All(a => a.State != post.State))
        {
            sides = sides with { Recipient = [hurt with { State = post.State }] };
        }

        if (!frame.Mutual && locals.AtHome(type, trigger.Head, sides.Actor, sides.Recipient, conditions.ObjectOf(trigger)) is { } home)
        {
            sides = sides with { Actor = home };
        }

        if (sides.Recipient.IsEmpty && type == Protest && !frame.Mutual && opposed.Of(trigger, conditions.ObjectOf(trigger), sides.Actor) is { IsEmpty: false } against)
        {
            sides = sides with { Recipient = against, RecipientPath = "anti" };
        }

        if (!frame.Mutual && OfPost(type, sides) is { IsEmpty: false } host)
        {
            sides = sides with { Recipient = host, RecipientPath = Post };
        }

        if (!frame.Mutual && !(type == "SANCTION" && frame.Mode == "discontinue") && !(type == "ASSAULT" && IsToldByForeigner(trigger, sides.Actor)) && locals.Own(type, trigger.Head, sides.Actor, sides.Recipient) is { } own)
        {
            sides = type == "AID" && own.All(p => p.Sector == Rebels) && sides.Actor[0].Sector != Rebels
                ? sides with { Recipient = [.. own.Select(p => p with { State = IsInsurgent(p) ? Accuser(trigger.Head, sides.Actor) : null })] }
                : sides with { Recipient = own, IsOwn = true };
        }

        if (type == "SANCTION" && frame.Mode == "discontinue" && !frame.Mutual && sides.Actor is [{ State: { } punisher }, ..] && !sides.Recipient.IsEmpty
            && sides.Recipient.All(p => p is { State: null, Id: null, Sector: { } sector } && knowledge.Traits.OrganSectors.Contains(sector)) && SoleOther(punisher, sides.Actor) is { } other)
        {
            sides = sides with { Recipient = [.. sides.Recipient.Select(p => p with { State = other, How = "nominal" })] };
        }

        if (sides.Recipient.IsEmpty && type == "COERCE" && frame.Mode is "curfew" or "martial-law" && !frame.Recipient.IsEmpty && locals.Country(sides.Actor) is { } country)
        {
            sides = sides with { Recipient = [country], IsOwn = true };
        }

        if ((sides.Recipient.IsEmpty || IsOwnLeader(type, sides)) && !frame.Mutual && !frame.Recipient.IsEmpty && !frame.Alone && !(traits.AgainstTheDoer.Contains(type) && traits.Concerning.Contains(type) && sides.RecipientPath is not null) && (inner is null ? conditions.ObjectOf(trigger) : inner.Trigger.Head) is >= 0 and var about
            && far.Of(type, about, sides.Actor) is { IsEmpty: false } others)
        {
            sides = sides with { Recipient = others, RecipientPath = Far };
        }

        if (sides.Recipient.IsEmpty && type == "ASSAULT" && !frame.Mutual && Struck(inner?.Trigger ?? trigger, sides.Actor) is { IsEmpty: false } struck)
        {
            sides = sides with { Recipient = struck, RecipientPath = "whom the attack killed" };
        }

        if (sides.Recipient.IsEmpty && !frame.Mutual && !frame.Recipient.IsEmpty && Aimed(conditions.ObjectOf(trigger), sides.Actor) is { IsEmpty: false } aimed)
        {
            sides = sides with { Recipient = aimed, RecipientPath = "at whom it is aimed" };
        }

        if (sides.Recipient.IsEmpty && traits.Told.Contains(type) && !frame.Mutual && !frame.Alone && trigger.Trigger.Kind != TriggerKind.Noun && Hearer(trigger, sides.Actor) is { IsEmpty: false } hearer)
        {
            sides = sides with { Recipient = hearer, RecipientPath = "whom they tell it" };
        }

        if (sides.Recipient.IsEmpty && type == "AID" && !frame.Mutual && !frame.Recipient.IsEmpty && sides.Actor is [{ State: { } giver }] && trigger.Trigger.Kind != TriggerKind.Noun && Stricken(trigger.Head, giver) is { } stricken)
        {
            sides = sides with { Recipient = [stricken], RecipientPath = "whom the blow befell", Place = stricken };
        }

        if (type == "CONSULT" && frame.Mutual && trigger.Trigger.Kind == TriggerKind.Noun && sides is { Actor.IsEmpty: true, Recipient: [{ State: { } partner }] } && arguments.Under(trigger.Head, "with") >= 0 && arguments.Tree[trigger.Head].Relation is "obl" or "nmod" && Speaker(trigger) is { State: { } party } talker && party != partner)
        {
            sides = sides with { Actor = [talker] }; // "Putin says that there is progress in talks with Ukraine"
        }

        if (sides.Recipient.IsEmpty && knowledge.Ontology.Types[type].Quad is 1 or 2 && !frame.Mutual && Thanker(trigger.Head, sides.Actor) is { IsEmpty: false } thanker)
        {
            sides = sides with { Recipient = thanker, RecipientPath = "who thanks for it" };
        }

        return sides.Recipient.IsEmpty && type == "THREATEN" && trigger.Trigger.Kind != TriggerKind.Noun && Conditioned(trigger, sides.Actor) is { IsEmpty: false } conditioned
            ? sides with { Recipient = conditioned, RecipientPath = Condition }
            : sides;
    }

    /// <summary>"promised to reverse Trump's policy towards Cuba": the leader of whoever promises is not the one to whom it is promised.</summary>
    private bool IsOwnLeader(string type, Sides sides) => traits.Pledged.Contains(type) && sides.Actor is [{ State: { } state }] && sides.Recipient.All(p => p.State == state && p is { Sector: "GOV", How: not "given" });

    /// <summary>"Erdogan warned that Ankara will not open the border unless Armenia withdraws", "Blinken phoned to pledge Washington's support": a government neither threatens nor promises itself anything.</summary>
    private bool IsOwnName(string type, Sides sides) => type is "AGREE" or "THREATEN" && sides.Actor is [{ State: { } state, Sector: null or "GOV" }] && !sides.Recipient.IsEmpty
        && sides.Recipient.All(p => p.State == state && p is { Sector: null, How: "name" or "capital" or "seat" } && knowledge.Actors.IsState(state));

    /// <summary>"criticised the moves against Qatar": not Qatar's moves.</summary>
    private bool AreVictims(TriggerMatch trigger, Sides sides)
    {
        if (conditions.ObjectOf(trigger) is not (>= 0 and var thing) || trigger.Frame.Object is not null || trigger.Extra.Length > 0)
        {
            return false;
        }

        var against = sides.RecipientPath == "object" ? arguments.Under(thing, "against") : sides.RecipientPath == "against" ? arguments.Under(trigger.Head, "against") : -1;
        return against >= 0 && arguments.Tree.Subtree(against) is var (start, end)
            && sides.Recipient.All(p => p.How != "given" && p.Span.Start >= arguments.Tree[start].Span.Start && p.Span.End <= arguments.Tree[end - 1].Span.End);
    }

    /// <summary>Whether all of them stand behind the "against" of a thing.</summary>
    private bool IsAgainst(int thing, ImmutableArray<Party> recipient)
    {
        if (thing < 0 || recipient.IsEmpty || arguments.Under(thing, "against") is not (>= 0 and var against))
        {
            return false;
        }

        var (start, end) = arguments.Tree.Subtree(against);
        return recipient.All(p => p.How != "given" && p.Span.Start >= arguments.Tree[start].Span.Start && p.Span.End <= arguments.Tree[end - 1].Span.End);
    }

    /// <summary>"Israel's offensive", "the Israeli offensive": whether those stand before the attack, as whose it is.</summary>
    private bool IsOwnedAttack(int attack, ImmutableArray<Party> owners)
    {
        var tree = arguments.Tree;
        return attack >= 0 && arguments.Words.Sides.Offensives.Contains(tree[attack].Lemma) && arguments.Under(attack, "on") < 0 && arguments.Under(attack, "against") < 0 && owners.All(p => p.How != "given" && p.Span.End <= tree[attack].Span.Start);
    }

    /// <summary>"is behind the attack that killed a British soldier": whom a clause says that the attack befell.</summary>
    private ImmutableArray<Party> Struck(TriggerMatch attack, ImmutableArray<Party> actor)
    {
        var tree = arguments.Tree;
        if (attack.Trigger.Kind != TriggerKind.Noun || actor.IsEmpty || tree.Child(attack.Head, "acl:relcl") is not (>= 0 and var clause) || tree[clause].Upos != "VERB" || arguments.IsPassive(clause)
            || arguments.Subject(clause) != attack.Head)
        {
            return [];
        }

        return [.. walker.Phrases.Of(tree.Child(clause, "obj"), 1).Where(p => p.State is not null && !actor.Any(a => a.Key == p.Key))];
    }

    /// <summary>"fired missiles aimed at Israel", "measures directed against Belarus": whom the words of the thing say that it is meant for.</summary>
    private ImmutableArray<Party> Aimed(int thing, ImmutableArray<Party> actor)
    {
        var tree = arguments.Tree;
        if (thing < 0 || tree.Child(thing, "acl") is not (>= 0 and var clause) || !arguments.Words.Sides.Aimers.Contains(tree[clause].Lemma))
        {
            return [];
        }

        foreach (var child in tree.Children(clause))
        {
            if (child > clause && (tree[child].Relation == "obj" || (tree[child].Relation == "obl" && (arguments.HasCase(child, "at") || arguments.HasCase(child, "against")))))
            {
                return [.. walker.Phrases.Of(child, 2).Where(p => p.State is { } state && !actor.Any(a => a.State == state))];
            }
        }

        return [];
    }

    /// <summary>"After a landslide buried a Nepalese town, India flew in tents": where the blow fell that a clause before tells of; null where it names none or several.</summary>
    private Party? Stricken(int verb, string giver)
    {
        var tree = arguments.Tree;
        foreach (var clause in tree.Children(verb))
        {
            if (tree[clause].Relation == "advcl" && tree[clause].Upos == "VERB" && (arguments.HasMark(clause, "after") || arguments.HasMark(clause, "when") || arguments.HasMark(clause, "as")))
            {
                var (start, end) = tree.Subtree(clause);
                Party? only = null;
                for (var i = start; i < end; i++)
                {
                    foreach (var party in parties[i].Where(p => p.State is { } state && knowledge.Actors.IsState(state)))
                    {
                        if (party.State == giver || (only is not null && only.State != party.State))
                        {
                            return null;
                        }

                        only ??= party;
                    }
                }

                if (only is not null)
                {
                    return only with { How = "place" };
                }
            }
        }

        return null;
    }

    /// <summary>"thanked Romania for its deliveries of electricity": to whoever thanks for it, where the words name nobody.</summary>
    private ImmutableArray<Party> Thanker(int head, ImmutableArray<Party> actor)
    {
        var tree = arguments.Tree;
        for (var at = head; tree[at] is { Relation: "obl" or "nmod" or "advcl" or "acl" or "conj", Head: >= 0 and var above }; at = above)
        {
            if (tree[above].Upos == "VERB" && arguments.Words.Thanking.Contains(tree[above].Lemma) && (arguments.HasCase(at, "for") || arguments.HasMark(at, "for")))
            {
                return actor is [{ State: { } helper }] && walker.Phrases.Of(arguments.Object(above), 1).Any(p => p.State == helper)
                    ? [.. walker.Phrases.Of(arguments.Subject(above), 1).Where(p => p.State is { } state && state != helper)]
                    : [];
            }
        }

        return [];
    }

    /// <summary>"told Iran that it would not accept the plan", "assured Poland that the price would not rise": whoever is told so by the doer.</summary>
    private ImmutableArray<Party> Hearer(TriggerMatch trigger, ImmutableArray<Party> actor)
    {
        var tree = arguments.Tree;
        return tree[trigger.Head] is { Relation: "ccomp", Head: >= 0 and var verb } && actor is [{ State: { } state }] && tree.Child(verb, "nsubj") is >= 0 and var speaker
            && walker.Phrases.Of(speaker, 0) is [{ State: { } own }] && own == state
            ? [.. walker.Phrases.Of(tree.Child(verb, "iobj") is >= 0 and var indirect ? indirect : tree.Child(verb, "obj"), 1).Where(p => p.State is { } other && other != state && knowledge.Actors.IsState(other))]
            : [];
    }

    /// <summary>"Erdogan ordered that diplomats be expelled", "the White House said the sanctions would be lifted": whoever says so does it to others; null where nobody does.</summary>
    private Party? Announcer(string type, TriggerMatch trigger, ImmutableArray<Party> recipient)
    {
        var tree = arguments.Tree;
        var head = trigger.Head;
        if (trigger.Trigger.Kind == TriggerKind.Noun || tree[head].Relation != "ccomp" || tree[head].Head is not (>= 0 and var verb) || !arguments.IsPassive(head) || arguments.Under(head, "by") >= 0
            || recipient.IsEmpty || recipient.Any(p => p.State is null))
        {
            return null;
        }

        var isAhead = tree.Child(head, "aux") is >= 0 and var will && tree[will].Lemma.ToLowerInvariant() is "will" or "would" or "be";
        var isDone = type is "CONCEDE" or "SANCTION" && tree.Child(head, "aux") is >= 0 and var has && tree[has].Lemma.Equals("have", StringComparison.OrdinalIgnoreCase); // "Ankara said all exports to Israel had been stopped"
        return (arguments.Words.Orderers.Contains(tree[verb].Lemma) || ((isAhead || isDone) && arguments.Words.Announcers.Contains(tree[verb].Lemma)))
            && walker.Phrases.Of(arguments.Subject(verb), 0) is [{ State: { } state, Sector: null or "GOV" or "MIL" or "JUD" } speaker] && knowledge.Actors.IsState(state) && recipient.All(p => p.State != state)
            ? speaker
            : null;
    }

    /// <summary>"ordered two soldiers held", "had fifteen opponents shot": whoever has it done does it.</summary>
    private ImmutableArray<Party> Causer(string type, int head)
    {
        var tree = arguments.Tree;
        if (!(type == "SANCTION" || knowledge.Ontology.Types[type].Quad == 4) || head == 0 || tree[head - 1].Upos == "PUNCT" || tree[head].Xpos is not ("VBN" or "VBD") || arguments.Under(head, "by") >= 0 || tree[head].Head is not (>= 0 and var above))
        {
            return [];
        }

        var verb = tree[head].Relation == "acl" && tree[above].Relation == "obj" && above < head ? tree[above].Head : tree[head].Relation is "xcomp" or "ccomp" && above < head ? above : -1;
        return verb >= 0 && tree[verb].Lemma is "have" or "order" && tree[verb].Upos == "VERB" && !arguments.IsPassive(verb) && tree.Child(verb, "obj") is >= 0 and var done && done < head && tree.Child(done, "nmod:poss") < 0 // "had its licence revoked" suffered it
            ? [.. walker.Phrases.Of(arguments.Subject(verb), 0).Where(p => p.State is not null)]
            : [];
    }

    /// <summary>"signed a law banning Americans from adopting children": whoever makes the law does what it does.</summary>
    private ImmutableArray<Party> Lawgiver(string type, int head)
    {
        var tree = arguments.Tree;
        if (type is not ("COERCE" or "CONCEDE" or "SANCTION") || tree[head] is not { Xpos: "VBG" or "VBZ" or "VBP", Relation: "acl" or "acl:relcl", Head: >= 0 and var law } || law > head || !arguments.Words.Sides.Laws.Contains(tree[law].Lemma) || tree[law].Head is not (>= 0 and var verb)
            || tree[verb].Upos != "VERB" || !arguments.Words.Sides.Lawmaking.Contains(tree[verb].Lemma))
        {
            return [];
        }

        var maker = tree[law].Relation == "obj" ? arguments.Subject(verb) : tree[law].Relation == "nsubj:pass" ? arguments.Under(verb, "by") : -1;
        return [.. walker.Phrases.Of(maker, 0).Where(p => p.State is not null || p.Id is not null)];
    }

    /// <summary>"accused it of sheltering 1,500 guerrillas": nobody shelters his own rebels; they are the accuser's, null where there is none.</summary>
    private string? Accuser(int head, ImmutableArray<Party> actor)
    {
        var tree = arguments.Tree;
        for (var verb = tree[head].Head; verb >= 0; verb = tree[verb].Head)
        {
            if (arguments.Words.Accusers.Contains(tree[verb].Lemma) && tree.Child(verb, "nsubj") is >= 0 and var subject && walker.Phrases.Of(subject, 0) is [{ State: { } state }] && knowledge.Actors.IsState(state) && actor.All(a => a.State != state))
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>"sanctions five top officials in a campaign against Belarus": the only state of the sentence beside the doer's; null where there are none or more.</summary>
    private string? SoleOther(string own, ImmutableArray<Party> actor)
    {
        string? sole = null;
        for (var i = 0; i < arguments.Tree.Tokens.Length; i++)
        {
            foreach (var party in parties[i])
            {
                if (party.State is { } state && state != own && knowledge.Actors.IsState(state) && !actor.Any(a => a.State == state))
                {
                    if (sole is not null && sole != state)
                    {
                        return null;
                    }

                    sole = state;
                }
            }
        }

        return sole;
    }

    private bool IsInsurgent(Party party)
    {
        foreach (var token in arguments.Tree.Tokens)
        {
            if (token.Span.End == party.Span.End)
            {
                return arguments.Words.Sides.Insurgents.Contains(token.Lemma);
            }
        }

        return false;
    }

    /// <summary>PLOVER's sector of armed groups that fight a government.</summary>
    private const string Rebels = "REB";

    /// <summary>PLOVER's sector of armed forces.</summary>
    private const string Troops = "MIL";

    /// <summary>"Britain announces that 600 troops will be deployed": a government speaks of its own; null where nobody does.</summary>
    private Party? Speaker(TriggerMatch trigger)
    {
        foreach (var token in walker.Tokens(trigger, "speaker"))
        {
            if (walker.Phrases.Of(token, 0) is [{ State: { } state, Sector: null or "GOV" or "MIL" } speaker] && knowledge.Actors.IsState(state))
            {
                return speaker;
            }
        }

        return null;
    }

    /// <summary>"Ethiopia says that South Sudan's fighters killed 140 people": a state that tells of another's deed tells whom it befell, hardly the doer's own.</summary>
    private bool IsToldByForeigner(TriggerMatch trigger, ImmutableArray<Party> actor) => Speaker(trigger) is { State: { } state } && !actor.Any(a => a.State == state);

    /// <summary>"evacuates staff from its embassy in Baghdad": who leaves a post of his own leaves his host.</summary>
    private ImmutableArray<Party> OfPost(string type, Sides sides)
    {
        if (!traits.AtPost.Contains(type) || sides.Recipient is not [{ State: { } state } post] || sides.Actor is not [{ State: { } own }] || own != state)
        {
            return [];
        }

        var tree = arguments.Tree;
        for (var i = 0; i < tree.Tokens.Length; i++)
        {
            if (tree[i].Span.End == post.Span.End && tree[i].Upos == "NOUN")
            {
                return [.. PostPlaces.Select(p => arguments.Under(i, p)).Where(t => t >= 0).SelectMany(t => walker.Phrases.Of(t, 1)).Where(p => p.State is not null && p.State != state).Take(1)];
            }
        }

        return [];
    }

    /// <summary>"will act if Iran does not comply"</summary>
    private ImmutableArray<Party> Conditioned(TriggerMatch trigger, ImmutableArray<Party> actor) =>
        [.. walker.Tokens(trigger, Condition).SelectMany(t => walker.Phrases.Of(t, 1)).Where(p => p.State is not null && !actor.Any(a => a.State == p.State)).Take(1)];
}
