using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Events;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>What a report needs of its sides: two for what is mutual, one at least that is said to do it, both for a noun alone.</summary>
/// <param name="armed">Sectors of groups that are a side of their own beside their state.</param>
/// <param name="hasTime">Whether a noun has a time of its own.</param>
internal sealed class SideConditions(ActTypes acts, ActorDirectory directory, IReadOnlySet<string> armed, Arguments arguments, SupportVerbs supports, Func<int, bool> hasTime)
{
    /// <summary>PLOVER's sector of firms.</summary>
    private const string Firm = "BUS";

    private readonly SyntaxTree tree = arguments.Tree;

    /// <summary>A noun alone is no report: it needs a party on each side (or a support verb that carries it), or one and a time.</summary>
    /// <param name="byPlace">Whether one side is only taken to be of the place where it happens.</param>
    public string? Missing(TriggerMatch trigger, ImmutableArray<Party> actor, ImmutableArray<Party> recipient, bool byPlace)
    {
        if (trigger.Frame.Mutual && !acts.IsFriendly(trigger.Frame.Type) && actor.Length > 1 && actor.All(a => a.Span == actor[0].Span && (a.How == "pronoun" || (a.How == "pair" && trigger.Trigger.Kind == TriggerKind.Noun))) && !(arguments.TokenOf(actor[0].Span) is >= 0 and var both && arguments.HasCase(both, "between")))
        {
            return "they do it together, not to each other"; // "their ability to fight"
        }

        if (trigger.Frame.Mutual && trigger.Frame.Type == "SUPPORT" && actor.Length > 1 && AreHomePolitics(actor))
        {
            return "parties of one state make politics at home"; // "a coalition formed by the Five Star Movement and the Northern League"
        }

        if (recipient.IsEmpty && !trigger.Frame.Mutual && (acts.Traits.OfFirmsWithOthers.Contains(trigger.Frame.Type) || trigger.Frame.Negated) && actor.Length > 0 && actor.All(p => IsFirm(p) && p.State == actor[0].State))
        {
            return "a firm does that for itself"; // "Boeing will not raise production"
        }

        if (trigger.Frame.Mutual && actor.Length < 2 && !IsAmongThemselves(trigger, actor))
        {
            return "a mutual act needs two parties";
        }

        if ((actor.IsEmpty && trigger.Frame.Needs.Contains("actor"))
            || (recipient.IsEmpty && (trigger.Frame.Needs.Contains("recipient") || trigger.Frame.Needs.Contains(JudgedActs.Told))))
        {
            return "a side that it needs is empty";
        }

        if (trigger.Frame.Needs.Contains("abroad") && actor != recipient && actor.Any(a => a.State is not null && recipient.Any(r => r.State == a.State)))
        {
            return "it is done at home"; // "Macron addressed the French parliament"; what two do to each other has the same parties on both sides
        }

        if (trigger.Frame.Needs.Contains("abroad") && !recipient.IsEmpty && actor.Length > 0 && actor.All(a => a is { State: null, Id: null, How: not "given" }))
        {
            return "it does not say whose they are who do it"; // "Kenyan soldiers, supported by aircraft"
        }

        if (trigger.Frame.Needs.Contains("condition") && !IsConditioned(trigger.Head) && !IsConditioned(arguments.Complement(trigger.Head)))
        {
            return "it sets no condition"; // "Azerbaijan says that its troops have captured the town"
        }

        var one = actor.IsEmpty || (recipient.IsEmpty && !(trigger.Frame.Mutual && actor.Length > 1));
        if (tree[trigger.Head].Relation == "amod" && (one || !(trigger.Frame.Mutual || recipient.Any(r => r.State is not null || r.Id is not null || r.How == "given"))))
        {
            return "before a noun it needs a party on each side"; // "the visiting leader" alone tells of no visit
        }

        if (trigger.Trigger.Kind != TriggerKind.Noun)
        {
            if (!actor.IsEmpty || arguments.IsPassive(trigger.Head) || trigger.Trigger.Kind == TriggerKind.Adjective)
            {
                return null;
            }

            var subject = arguments.Subject(trigger.Head);
            return HarmsSomebody(trigger, recipient) ? null
                : subject < 0 ? "nobody is said to do it"
                : arguments.Words.Sides.UnnamedDoers.Contains(tree[subject].Lemma) && recipient.Any(r => r.State is not null) ? null // "Donors pledged money for Yemen"
                : acts.Traits.Judgement.Contains(trigger.Frame.Type) && arguments.Words.Sides.Judges.Contains(tree[subject].Lemma) && recipient.Any(r => r.State is not null) ? null // "The report criticises the Irish government"
                : tree[subject].Upos == "NOUN" && !recipient.Any(r => r.How == "given" || r.Span.Overlaps(tree[subject].Span)) ? "its subject is no party" // an earthquake
                : null;
        }

        if (!one || (!actor.IsEmpty && tree.Child(trigger.Head, "cop") >= 0 && trigger.Frame.Actor.Contains("speaker")))
        {
            return null; // "says that the documents are a forgery"
        }

        if (actor.IsEmpty && !byPlace && trigger.Frame.Type is "ASSAULT" or "COERCE" or "RETREAT" or "SANCTION" && hasTime(trigger.Head) && recipient.Any(r => r.State is not null))
        {
            return null; // "the strike on its consulate on April 1", "Friday's arrest of the governor"
        }

        return actor.IsEmpty || !(hasTime(trigger.Head) || supports.Of(trigger.Head) is not null || supports.Accused(trigger.Head) >= 0)
            ? "a noun needs a party on each side, or a time or a verb that carries it"
            : null;
    }

    /// <summary>A firm by its name; a businessman is none.</summary>
    private bool IsFirm(Party party) => party.Sector == Firm && directory.Find(party.Id) is { Kind: not EntityKind.Person };

    /// <summary>Whether all whose state is known are political parties, deputies or opposition of one state.</summary>
    private bool AreHomePolitics(ImmutableArray<Party> sides)
    {
        var known = sides.Where(p => p.State is not null).ToArray();
        return known.Length > 1 && known.All(p => p.State == known[0].State && p.Sector is { } sector && acts.Traits.CriticSectors.Contains(sector));
    }

    /// <summary>"Syrian troops came in 1976", "Mitsotakis telephoned": whether nothing is wanting but the other side, which the sentence does not name in any words.</summary>
    public bool LacksOther(TriggerMatch trigger, ImmutableArray<Party> actor, ImmutableArray<Party> recipient)
    {
        var frame = trigger.Frame;
        return trigger.Trigger.Kind is TriggerKind.Verb or TriggerKind.Phrase && !frame.Alone && recipient.IsEmpty && actor is [{ State: { } state }] && directory.IsState(state)
            && (frame.Mutual || frame.Needs.Contains("recipient")) && !frame.Needs.Contains("condition") && tree[trigger.Head].Relation != "amod" && !arguments.IsPassive(trigger.Head);
    }

    /// <summary>"will bomb the dam if Ethiopia fills it": what a verb says hangs on what a clause says.</summary>
    private bool IsConditioned(int verb)
    {
        foreach (var clause in verb < 0 ? [] : tree.Children(verb))
        {
            if (tree[clause].Relation == "advcl" && (arguments.HasMark(clause, "if") || arguments.HasMark(clause, "unless") || arguments.HasMark(clause, "until")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"G8 leaders meet in Deauville": a grouping of states does with itself what others do with another.</summary>
    public bool IsAmongThemselves(TriggerMatch trigger, ImmutableArray<Party> actor) =>
        trigger.Trigger.Kind != TriggerKind.Noun && acts.IsFriendly(trigger.Frame.Type)
        && actor is [{ State: { } code }] && !directory.IsState(code);

    /// <summary>"Sánchez announces the government's agreement with", "Kotzias resigns over the Greece-Macedonia accord": a state and its minister are one side.</summary>
    public ImmutableArray<Party> WithoutOwn(ImmutableArray<Party> sides) =>
        [.. sides.Where((p, i) => p.How == "given" || !sides.Where((o, j) => j != i && o.State is not null && o.State == p.State).Any(o => (p.Sector is null && o.Sector is { } sector && !armed.Contains(sector)) || (p.Key == o.Key && sides.IndexOf(o) < i)))];

    /// <summary>
    /// "a bomb killed two Turkish soldiers", "an attack on Israel killed three": what can only be the deed of somebody needs no doer who is named, where
    /// it befalls a party; "that killed" within a noun's clause tells no deed of its own.
    /// </summary>
    private bool HarmsSomebody(TriggerMatch trigger, ImmutableArray<Party> recipient) =>
        trigger.Frame.Subject is not null && acts.Traits.AlwaysPolitical.Contains(trigger.Frame.Type)
        && (trigger.Frame.Object is not null ? !recipient.IsEmpty
            : recipient.Any(r => r.Sector is not null || r.How is "city" or "capital" or "place"
                || (r is { State: not null, How: "name" } && trigger.Frame.Type == "ASSAULT" && tree[trigger.Head].Relation != "acl:relcl")));
}
