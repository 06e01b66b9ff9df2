using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge;
using Entente.Knowledge.Events;
using Entente.Knowledge.Ontology;

namespace Entente.Coding.Frames;

/// <summary>Who does an act, where no path of its frame leads to him: whoever announces it, orders it, makes the law or rules the place.</summary>
internal sealed class OpenDoers(Arguments arguments, KnowledgeBase knowledge, PathWalker walker, FrameConditions conditions, Jailers jailers)
{
    /// <summary>PLOVER's sector of armed forces.</summary>
    private const string Troops = "MIL";

    private readonly ActTraits traits = knowledge.Traits;

    /// <summary>The sides with a doer, where the sentence says who it is.</summary>
    public Sides Fill(Sides sides, TriggerMatch trigger, string type)
    {
        var frame = trigger.Frame;
        if (frame.Mutual)
        {
            return sides;
        }

        if (traits.ByOwnTroops.Contains(type) && sides.Actor is [{ State: null, Id: null, Sector: Troops }] && Speaker(trigger) is { } speaker)
        {
            return sides with { Actor = [sides.Actor[0] with { State = speaker.State }] };
        }

        if (!sides.Actor.IsEmpty)
        {
            return sides;
        }

        if (traits.Announced.Contains(type) && Announcer(type, trigger, sides.Recipient) is { } announcer)
        {
            return sides with { Actor = [announcer] };
        }

        if (trigger.Trigger.Kind != TriggerKind.Noun && (Causer(type, trigger.Head) is { IsEmpty: false } had ? had : Lawgiver(type, trigger.Head)) is { IsEmpty: false } causer)
        {
            return sides with { Actor = causer };
        }

        if (trigger.Trigger.Kind != TriggerKind.Noun && (arguments.Words.Sides.Penal.Contains(arguments.Tree[trigger.Head].Lemma) || frame.Mode == "arrest") && Keeper(trigger.Head) is { IsEmpty: false } keeper)
        {
            return sides with { Actor = keeper };
        }

        if (trigger.Trigger.Kind != TriggerKind.Noun && (type is "ACCUSE" or "COERCE" or "SANCTION" || arguments.Words.Sides.Executing.Contains(arguments.Tree[trigger.Head].Lemma)) && jailers.Of(trigger.Head, sides.Recipient) is { } jailer)
        {
            return sides with { Actor = [jailer], Place = jailer };
        }

        if (frame.Mode is "expel" or "deport" && trigger.Trigger.Kind != TriggerKind.Noun && jailers.Left(trigger.Head, sides.Recipient) is { } host)
        {
            return sides with { Actor = [host], Place = host };
        }

        if (type == "SANCTION" && Lifter(trigger.Head) is { IsEmpty: false } lifter)
        {
            return sides with { Actor = lifter };
        }

        if (type == "ACCUSE" && Punisher(trigger.Head) is { IsEmpty: false } punisher)
        {
            return sides with { Actor = punisher };
        }

        if (type == "RETREAT" && frame.Mode == "release" && Holder(trigger.Head) is { IsEmpty: false } holder)
        {
            return sides with { Actor = holder };
        }

        if (type == "ASSAULT" && Blamed(trigger.Head, sides.Recipient) is { IsEmpty: false } blamed)
        {
            return sides with { Actor = blamed };
        }

        return arguments.Tree.Child(trigger.Head, "aux:pass") >= 0 ? OfPassive(sides, trigger, type) : sides;
    }

    /// <summary>"Israel's offensive was launched" by Israel, "security was tightened in Manila" by whoever rules there.</summary>
    private Sides OfPassive(Sides sides, TriggerMatch trigger, string type)
    {
        if (type == "ASSAULT" && sides is { Recipient.IsEmpty: false, RecipientPath: "nationality of object" } && IsOwnedAttack(conditions.ObjectOf(trigger), sides.Recipient))
        {
            return sides.ToNobody() with { Actor = sides.Recipient };
        }

        return type == "MOBILIZE" && trigger.Frame.Mode == "police" && sides.Recipient is [{ State: { } state, How: "name" or "city" or "capital" or "place" } at] && knowledge.Actors.IsState(state)
            ? sides.ToNobody() with { Actor = [at with { Id = state, How = "place" }], Place = at }
            : sides;
    }

    /// <summary>"Putin says that there is progress in talks with Ukraine": whoever speaks of talks of which one side alone is named; null where he is nobody else.</summary>
    public Party? Talker(Sides sides, TriggerMatch trigger, string type) =>
        type == "CONSULT" && trigger.Frame.Mutual && trigger.Trigger.Kind == TriggerKind.Noun && sides is { Actor.IsEmpty: true, Recipient: [{ State: { } partner }] } && arguments.Under(trigger.Head, "with") >= 0
        && arguments.Tree[trigger.Head].Relation is "obl" or "nmod" && (Speaker(trigger) ?? Traveller(trigger.Head, partner)) is { State: { } party } talker && party != partner
            ? talker
            : null;

    /// <summary>"arrives in Ankara for talks with the Ukrainian minister": who goes to a third place to talk; null where he goes to the partner, whom his visit tells.</summary>
    private Party? Traveller(int talks, string partner)
    {
        var tree = arguments.Tree;
        if (tree[talks].Head is not (>= 0 and var verb) || !arguments.HasCase(talks, "for") || tree[verb].Upos != "VERB" || !arguments.Words.Status.Goers.Contains(tree[verb].Lemma)
            || walker.Phrases.Of(arguments.Subject(verb), 0) is not [{ State: { } state } traveller] || !knowledge.Actors.IsState(state))
        {
            return null;
        }

        var goes = false;
        foreach (var child in tree.Children(verb))
        {
            if (child != talks && tree[child].Relation is "obl" or "obj" && walker.Phrases.Of(child, 1) is { IsEmpty: false } where)
            {
                goes = true;
                if (where.Any(p => p.State == partner))
                {
                    return null;
                }
            }
        }

        return goes ? traveller : null;
    }

    /// <summary>"Israel's offensive", "the Israeli offensive": whether those stand before the attack, as whose it is.</summary>
    private bool IsOwnedAttack(int attack, ImmutableArray<Party> owners)
    {
        var tree = arguments.Tree;
        return attack >= 0 && arguments.Words.Sides.Offensives.Contains(tree[attack].Lemma) && arguments.Under(attack, "on") < 0 && arguments.Under(attack, "against") < 0 && owners.All(p => p.How != "given" && p.Span.End <= tree[attack].Span.Start);
    }

    /// <summary>"Erdogan ordered that diplomats be expelled", "the White House said the sanctions would be lifted": whoever says so does it to others; null where nobody does.</summary>
    private Party? Announcer(string type, TriggerMatch trigger, ImmutableArray<Party> recipient)
    {
        var tree = arguments.Tree;
        var head = trigger.Head;
        if (trigger.Trigger.Kind == TriggerKind.Noun || tree[head].Relation != "ccomp" || tree[head].Head is not (>= 0 and var verb) || !arguments.IsPassive(head) || arguments.Under(head, "by") >= 0
            || recipient.IsEmpty || recipient.Any(p => p.State is null) || (tree.Child(head, "nsubj:pass") is >= 0 and var joint && arguments.Under(joint, "between") >= 0)) // "said that a meeting between Blair and Chirac is set"
        {
            return null;
        }

        var isAhead = tree.Child(head, "aux") is >= 0 and var will && tree[will].Lemma.ToLowerInvariant() is "will" or "would" or "be";
        var isDone = (type is "CONCEDE" or "SANCTION" || trigger.Frame.Mode == "arrest") && tree.Child(head, "aux") is >= 0 and var has && tree[has].Lemma.Equals("have", StringComparison.OrdinalIgnoreCase); // "Ankara said all exports to Israel had been stopped"
        return (arguments.Words.Orderers.Contains(tree[verb].Lemma) || ((isAhead || isDone) && arguments.Words.Announcers.Contains(tree[verb].Lemma)))
            && walker.Phrases.Of(arguments.Subject(verb), 0) is [{ State: { } state, Sector: null or "GOV" or "MIL" or "JUD" } speaker] && knowledge.Actors.IsState(state) && recipient.All(p => p.State != state)
            ? speaker
            : null;
    }

    /// <summary>"expelled two diplomats accused of espionage", "jailed men charged with treason": whoever does it to them accuses them; empty where others may.</summary>
    private ImmutableArray<Party> Punisher(int head)
    {
        var tree = arguments.Tree;
        return tree[head] is { Relation: "acl", Xpos: "VBN" or "VBD", Head: >= 0 and var people } && people < head && arguments.Under(head, "by") < 0 && tree[people] is { Relation: "obj", Head: >= 0 and var verb }
            && (arguments.Words.Sides.Penal.Contains(tree[verb].Lemma) || arguments.Words.Sides.Deporting.Contains(tree[verb].Lemma))
            ? [.. walker.Phrases.Of(arguments.Subject(verb), 0).Where(p => p.State is not null)]
            : [];
    }

    /// <summary>"five sailors held by Iran were released", "who had been kidnapped by the Taliban were set free": whoever held those who are let go; empty where it is not said.</summary>
    private ImmutableArray<Party> Holder(int head)
    {
        var tree = arguments.Tree;
        var verb = tree.Child(head, "nsubj:pass") >= 0 || tree[head].Relation != "xcomp" ? head : tree[head].Head; // "were set free"
        if (verb < 0 || arguments.Under(verb, "by") >= 0 || tree.Child(verb, "nsubj:pass") is not (>= 0 and var people))
        {
            return [];
        }

        foreach (var clause in tree.Children(people))
        {
            if (tree[clause] is { Relation: "acl" or "acl:relcl", Upos: "VERB" } && arguments.Words.Sides.Captors.Contains(tree[clause].Lemma) && arguments.Under(clause, "by") is >= 0 and var captor)
            {
                return [.. walker.Phrases.Of(captor, 1).Where(p => p.State is not null || p.Id is not null)];
            }
        }

        return [];
    }

    /// <summary>
    /// "North Korea releases an American who was held for a year", "were freed by Iran after being detained": whoever lets people go held them; "is arraigned in a Brooklyn court": whose
    /// court it is. Empty where it is not said.
    /// </summary>
    private ImmutableArray<Party> Keeper(int head)
    {
        var tree = arguments.Tree;
        if (arguments.Under(head, "by") >= 0 || !(arguments.IsPassive(head) || tree[head].Relation == "acl" || tree[head].Xpos is "VBN"))
        {
            return [];
        }

        foreach (var child in tree.Children(head))
        {
            if (child > head && tree[child].Relation == "obl" && (arguments.HasCase(child, "in") || arguments.HasCase(child, "before") || arguments.HasCase(child, "at"))
                && walker.Phrases.Of(child, 0) is [{ Sector: "JUD", State: { } state } court] && knowledge.Actors.IsState(state))
            {
                return [court];
            }
        }

        var verb = tree[head].Relation is "acl" or "acl:relcl" && tree[head].Head is >= 0 and var people ? Freed(people)
            : tree[head].Relation == "advcl" && tree[head].Xpos is "VBN" && tree.Child(head, "nsubj:pass") < 0 ? tree[head].Head : -1;
        while (verb >= 0 && tree[verb].Relation == "xcomp" && tree[verb].Head >= 0)
        {
            verb = tree[verb].Head; // "are set free"
        }

        if (verb < 0 || !IsFreeing(verb))
        {
            return [];
        }

        var doer = arguments.IsPassive(verb) ? arguments.Under(verb, "by") : arguments.Subject(verb);
        return [.. walker.Phrases.Of(doer, 0).Where(p => p.State is not null)];
    }

    /// <summary>"lifts sanctions imposed on the Philippines": only he lifts them who imposed them; empty where others may have, or nobody is named.</summary>
    private ImmutableArray<Party> Lifter(int head)
    {
        var tree = arguments.Tree;
        return tree[head] is { Relation: "acl", Xpos: "VBN" or "VBD", Head: >= 0 and var measure } && arguments.Under(head, "by") < 0 && tree[measure] is { Relation: "obj", Head: >= 0 and var verb } && measure < head
            && arguments.Words.Sides.Lifters.Contains(tree[verb].Lemma) && walker.Phrases.Owners.Of(measure, 1, doer: true).IsEmpty
            ? [.. walker.Phrases.Of(arguments.Subject(verb), 0).Where(p => p.State is not null)]
            : [];
    }

    /// <summary>The verb whose object or passive subject people are, or whom they stand beside in apposition; -1 for none.</summary>
    private int Freed(int people)
    {
        var tree = arguments.Tree;
        while (tree[people].Relation is "appos" or "conj" && tree[people].Head >= 0)
        {
            people = tree[people].Head;
        }

        return tree[people].Relation is "obj" or "nsubj:pass" ? tree[people].Head : -1;
    }

    private bool IsFreeing(int verb)
    {
        var tree = arguments.Tree;
        var particle = tree.Child(verb, "xcomp") is >= 0 and var state ? $"{tree[verb].Lemma} {tree[state].Lemma}" : tree.Child(verb, "compound:prt") is >= 0 and var part ? $"{tree[verb].Lemma} {tree[part].Lemma}" : "";
        return arguments.Words.Sides.Liberating.Contains(tree[verb].Lemma) || arguments.Words.Sides.Liberating.Contains(particle);
    }

    /// <summary>"blames Kurds for the bomb that killed its consul": whoever is blamed for what did it; empty for nobody.</summary>
    private ImmutableArray<Party> Blamed(int head, ImmutableArray<Party> harmed)
    {
        var tree = arguments.Tree;
        return tree[head] is { Relation: "acl:relcl", Head: >= 0 and var weapon } && tree[weapon] is { Relation: "obl" or "nmod", Head: >= 0 and var blaming } && arguments.HasCase(weapon, "for")
            && (tree[blaming].Upos == "VERB" ? blaming : tree[blaming].Head) is >= 0 and var verb && arguments.Words.Accusers.Contains(tree[verb].Lemma) && !arguments.IsPassive(verb)
            ? [.. walker.Phrases.Of(tree.Child(verb, "obj"), 1).Where(p => (p.State is not null || p.Id is not null) && !harmed.Any(h => h.Key == p.Key))]
            : [];
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
        return verb >= 0 && arguments.Words.Sides.Causing.Contains(tree[verb].Lemma) && tree[verb].Upos == "VERB" && !arguments.IsPassive(verb) && tree.Child(verb, "obj") is >= 0 and var done && done < head && (tree.Child(done, "nmod:poss") < 0 || arguments.Words.Sides.Keeping.Contains(tree[verb].Lemma)) // "had its licence revoked" suffered it
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

    /// <summary>"Ukraine says that four people were killed": whose state tells of the dead, where it is none of the doers'; null where none does.</summary>
    public Party? Mourner(TriggerMatch trigger, ImmutableArray<Party> actor) => trigger.Trigger.Kind != TriggerKind.Noun && Speaker(trigger) is { State: { } state } speaker && !actor.Any(a => a.State == state) && Tells(trigger.Head, speaker) ? speaker : null;

    /// <summary>Whether somebody tells it himself: "Denmark said that Kyiv claims that a mayor was killed" is not of Denmark's dead.</summary>
    private bool Tells(int act, Party speaker)
    {
        var tree = arguments.Tree;
        while (tree[act].Relation == "conj" && tree[act].Head >= 0)
        {
            act = tree[act].Head;
        }

        var verb = tree[act].Relation == "ccomp" ? tree[act].Head : tree.Child(act, "parataxis");
        return verb >= 0 && walker.Phrases.Of(arguments.Subject(verb), 0).Any(p => p.Span == speaker.Span);
    }

    /// <summary>"Ethiopia says that South Sudan's fighters killed 140 people": a state that tells of another's deed tells whom it befell, hardly the doer's own.</summary>
    public bool IsToldByForeigner(TriggerMatch trigger, ImmutableArray<Party> actor) => Speaker(trigger) is { State: { } state } && !actor.Any(a => a.State == state);
}
