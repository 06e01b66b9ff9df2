using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge.Events;
using Entente.Knowledge.Ontology;
using Entente.Language;

namespace Entente.Coding.Frames;

/// <summary>Finds who does an act and to whom: by the paths of the frame, mended where a path leads to somebody else.</summary>
internal sealed class SideFinder(Arguments arguments, PartyMap parties, PathWalker walker, InnerActs within, OwnCountry home, ActTraits traits)
{
    private readonly SyntaxTree tree = arguments.Tree;

    /// <param name="depth">Acts within which the trigger stands.</param>
    /// <param name="marked">The sides that the input marked, where no path leads to them; null to go by the paths.</param>
    public Draft Find(TriggerMatch trigger, int depth, MarkedSides? marked)
    {
        var doer = Doer(trigger, depth);
        var other = walker.Find(trigger, trigger.Frame.Recipient, p => !IsDoer(trigger, doer, p));
        if (doer.Parties is [{ State: { } own }, ..] && (trigger.Frame.Type == "MOBILIZE" || (trigger.Frame.Type == "PROTEST" && other.Path == PathNames.Nationality && other.Parties.All(p => p.How is "city" or "capital" or "place"))) && other.Parties.All(p => p.State == own)
            && walker.Find(trigger, trigger.Frame.Recipient, p => p.State != own && !IsDoer(trigger, doer, p)) is { Parties.IsEmpty: false } foreign)
        {
            other = foreign; // "sent men to the Kagera region to confront the army of Uganda", "picketed the Lagos offices of the South African company"
        }

        if (other.Parties is [{ State: null, Id: null, How: "title" }] && doer.Parties is [{ State: { } home }, ..]
            && walker.Find(trigger, trigger.Frame.Recipient, p => p.State is not null && p.State != home) is { Parties.IsEmpty: false } theirs)
        {
            other = theirs; // "expelled a diplomat from the Russian embassy": an office alone does not say whose it is
        }

        if (marked is not null)
        {
            doer = new FoundSide(marked.Actor, -1, MarkedSides.Path);
            other = new FoundSide(marked.Recipient, -1, MarkedSides.Path);
        }

        other = traits.AgainstTheDoer.Contains(trigger.Frame.Type) ? Blamed(trigger, doer, other, depth)
            : traits.HelpAgainst.Contains(trigger.Frame.Type) ? Helped(other)
            : other;
        return OfSpeaker(new Draft
        {
            Trigger = trigger,
            Depth = depth,
            Type = trigger.Frame.Type,
            ActorPath = doer.Path,
            Sides = new Sides(doer.Parties, other.Parties, other.Path),
        });
    }

    private FoundSide Doer(TriggerMatch trigger, int depth)
    {
        var doer = walker.Find(trigger, trigger.Frame.Actor);
        return doer.Parties.IsEmpty && trigger.Frame.Type == "ASSAULT" && Attackers(trigger, depth) is { IsEmpty: false } attackers
            ? new FoundSide(attackers, -1, PathNames.Attack)
            : doer;
    }

    /// <summary>"were killed in an Israeli air strike": whoever is harmed is harmed by whose attack it is.</summary>
    private ImmutableArray<Party> Attackers(TriggerMatch trigger, int depth) =>
        trigger.Trigger.Kind == TriggerKind.Noun ? []
        : within.Occasion(trigger.Head, depth) is { } attack ? attack.Actor
        : trigger.Trigger.Kind == TriggerKind.Phrase && arguments.IsPassive(trigger.Head) ? walker.Phrases.Owners.Attackers(trigger.Extra.RemoveAll(e => parties[e] is [{ How: "title" }, ..])) // "a French hostage taken" is no Frenchman's taking
        : [];

    /// <summary>Whether somebody stands on the other side already; of what two do together, only by the same words.</summary>
    private bool IsDoer(TriggerMatch trigger, FoundSide side, Party party)
    {
        foreach (var doer in side.Parties)
        {
            if (doer.Span == party.Span || (doer.Key == party.Key && !trigger.Frame.Mutual && !home.AreApart(doer, party) && !IsOwnPeople(trigger, doer, party)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"El Salvador put 75,000 Salvadorans behind bars": the people of a state, by their name, beside the state itself.</summary>
    private bool IsOwnPeople(TriggerMatch trigger, Party doer, Party party) =>
        doer is { Sector: null or "GOV", State: not null } && party is { Sector: "CVL", How: "demonym" } && trigger.Frame.Type != "AID" && traits.Suffered.Contains(trigger.Frame.Type);

    /// <summary>"condemned the air strikes on Libya": whoever did what is judged, not whom it befell.</summary>
    private FoundSide Blamed(TriggerMatch trigger, FoundSide judge, FoundSide found, int depth) =>
        found.Token >= 0 && !arguments.Words.Sides.Blamers.Contains(tree[trigger.Head].Lemma)
        && within.Judged(trigger, found.Token, found.Path, depth) is { } judged && AreIn(judged.Recipient, found.Parties)
            ? found with { Parties = [.. judged.Actor.Where(p => !judge.Parties.Any(a => a.Key == p.Key))] }
            : found;

    /// <summary>Whether each of those found is a victim; an act without victims tells nothing against it.</summary>
    private static bool AreIn(ImmutableArray<Party> victims, ImmutableArray<Party> found) =>
        victims.IsEmpty || found.All(p => victims.Any(v => v.Span == p.Span));

    /// <summary>"asked for help against rebels": those against whom it is asked are asked for nothing.</summary>
    private FoundSide Helped(FoundSide found) =>
        found.Path == PathNames.Object && found.Parties.All(p => p.State is null && arguments.HasCase(Math.Max(0, arguments.TokenOf(p.Span)), "against"))
            ? FoundSide.None
            : found;

    /// <summary>
    /// "ties between our two countries": whoever speaks asks it of the other alone. Where he names no other,
    /// <see cref="SideVetoes"/> says so.
    /// </summary>
    private Draft OfSpeaker(Draft draft) => draft.IsSpoken && !home.IsEachRecipient(draft) ? home.LeftOut(draft) : draft;
}
