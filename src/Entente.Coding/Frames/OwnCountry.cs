using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Coding.Syntax;
using Entente.Knowledge.Actors;
using Entente.Knowledge.Events;
using Entente.Knowledge.Ontology;

namespace Entente.Coding.Frames;

/// <summary>The country of whoever acts, where words name it beside another: it is seldom the one to whom he does it.</summary>
/// <param name="marked">The two sides that the input marked in the sentence; null for none.</param>
internal sealed class OwnCountry(Arguments arguments, MarkedSides? marked, ReferenceWords references, ActTraits traits)
{
    /// <summary>"Indonesia's donors" and "Indonesia": the input marks them as the two sides.</summary>
    public bool AreApart(Party one, Party other) => marked?.AreApart(one, other) ?? false;

    /// <summary>Whether a party is the own country of one of the doers.</summary>
    public bool Is(Draft draft, Party party)
    {
        foreach (var doer in draft.Actor)
        {
            if (IsOf(doer, party))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the recipients is a doer's own country.</summary>
    public bool IsAmongRecipients(Draft draft)
    {
        foreach (var party in draft.Recipient)
        {
            if (Is(draft, party))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether each of the recipients is; true where there are none.</summary>
    public bool IsEachRecipient(Draft draft)
    {
        foreach (var party in draft.Recipient)
        {
            if (!Is(draft, party))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The draft without those recipients that are a doer's own country.</summary>
    public Draft LeftOut(Draft draft) => IsAmongRecipients(draft) ? draft.To([.. draft.Recipient.Where(p => !Is(draft, p))]) : draft;

    /// <summary>"cancels exercises between the United States and Egypt": of recipients of several states the doer's own is none.</summary>
    public Draft WithoutHome(Draft draft) =>
        !draft.Frame.Mutual && draft is { Recipient.Length: > 1, Actor: [{ State: not null }] } && draft.Recipient.Any(draft.IsForeign)
            ? draft.To(WithoutHomeOf(draft))
            : draft;

    /// <summary>What an act is not done to, by its type, once nothing speaks against it.</summary>
    public Draft Mended(Draft draft) =>
        draft.Type == "REQUEST" && IsLetIn(draft) ? draft.To([], null)
        : traits.NeverOwn.Contains(draft.Type) ? LeftOut(draft) // "extends the United States ban on ships"
        : draft;

    /// <summary>"Trudeau said that Canada must invest more" asks nothing of another.</summary>
    private bool IsOf(Party doer, Party party) => party.State == doer.State && party.Sector is null && !AreApart(doer, party);

    private ImmutableArray<Party> WithoutHomeOf(Draft draft) => [.. draft.Recipient.Where(p => !draft.IsHome(p) || IsOpposed(draft, p))];

    /// <summary>
    /// Whether a party at home is meant beside others: one that the input gives, the state to its own people, and a group that
    /// armed forces fight.
    /// </summary>
    private bool IsOpposed(Draft draft, Party party) =>
        party.How == "given"
        || (traits.ToOwnState.Contains(draft.Type) && party.Sector is null && draft.Actor[0].Sector is not (null or "GOV" or "MIL"))
        || (draft.Type == "ASSAULT" && party.Sector is not null && draft.Actor[0].Sector is { } arm && references.People.ArmedSectors.Contains(arm));

    /// <summary>"demands that a North Korean team be let in": those of whom the clause tells are not asked.</summary>
    private bool IsLetIn(Draft draft) =>
        draft is { RecipientPath: not PathNames.Object, Recipient.IsEmpty: false, Trigger.Trigger.Kind: TriggerKind.Verb }
        && arguments.Complement(draft.Trigger.Head) is >= 0 and var asked && arguments.IsPassive(asked) && IsEachRecipient(draft);
}
