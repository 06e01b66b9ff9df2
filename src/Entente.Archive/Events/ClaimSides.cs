using System.Collections.Immutable;

namespace Entente.Archive.Events;

/// <summary>How the parties of one claim lie to those of another.</summary>
internal enum SidesRelation
{
    /// <summary>The same on each side; of talks the same on both together, for one writer's visit is another's meeting.</summary>
    Same,

    /// <summary>They share a party on each side where both name one.</summary>
    Fitting,

    /// <summary>One side names different parties.</summary>
    Other,
}

internal static class ClaimSides
{
    public static SidesRelation Compare(Claim a, Claim b)
    {
        var talks = a.Type == "CONSULT";
        if ((talks || (a.Mutual && b.Mutual)) ? a.Keys.SetEquals(b.Keys) : a.Actors.SetEquals(b.Actors) && a.Recipients.SetEquals(b.Recipients))
        {
            return SidesRelation.Same;
        }

        if (a.Mutual != b.Mutual && a.Keys.SetEquals(b.Keys))
        {
            return SidesRelation.Same;
        }

        var fits = talks
            ? a.Keys.IsSubsetOf(b.Keys) || b.Keys.IsSubsetOf(a.Keys)
            : Fits(a.Actors, b.Actors) && Fits(a.Recipients, b.Recipients);
        return fits ? SidesRelation.Fitting : SidesRelation.Other;
    }

    /// <summary>Whether the two name one person or body on a side, and whether they name different ones.</summary>
    public static (bool Same, bool Other) Persons(Claim a, Claim b)
    {
        var (sameActor, otherActor) = Persons(a.Actor, b.Actor);
        var (sameRecipient, otherRecipient) = Persons(a.Recipient, b.Recipient);
        return (sameActor || sameRecipient, otherActor || otherRecipient);
    }

    private static bool Fits(ImmutableSortedSet<string> a, ImmutableSortedSet<string> b) =>
        a.IsEmpty || b.IsEmpty || a.Overlaps(b);

    private static (bool Same, bool Other) Persons(ImmutableArray<EventParty> a, ImmutableArray<EventParty> b)
    {
        var of = Named(a);
        var with = Named(b);
        var same = of.Exists(with.Contains);
        return (same, !same && of.Count > 0 && with.Count > 0);
    }

    /// <summary>Whom the parties name beside their state.</summary>
    private static List<string> Named(ImmutableArray<EventParty> parties) =>
        [.. parties.Where(party => party.Id is not null && party.Id != party.State).Select(party => party.Id!)]; // not null: filtered
}
