using System.Collections.Immutable;
using System.Globalization;
using Entente.Archive.Events;
using Entente.Archive.Store;

namespace Entente.Archive.Questions;

/// <summary>Why reports are one event and others are not, for a reader.</summary>
internal static class MergeStory
{
    private const int MostReasons = 4;
    private const int MostNear = 5;

    /// <summary>What a feature says when it is there; null for one that a reader would not name.</summary>
    private static string? Words(LikenessFeature feature) => feature switch
    {
        LikenessFeature.OneDayApart => "a day apart",
        LikenessFeature.TwoDaysApart => "two days apart",
        LikenessFeature.DaysApart => "days apart",
        LikenessFeature.FarApart => "dates far apart",
        LikenessFeature.LongPeriod => "a date that may mean a long time",
        LikenessFeature.ProtestApart or LikenessFeature.AssaultApart => "an act that is often done again",
        LikenessFeature.PlanAndDeed => "announced in one and done in the other",
        LikenessFeature.SameSides => "the same parties",
        LikenessFeature.FittingSides => "parties that fit",
        LikenessFeature.OtherSides => "other parties",
        LikenessFeature.SameTwo => "the same two or more states",
        LikenessFeature.Consult => "talks",
        LikenessFeature.SamePerson => "the same person or body",
        LikenessFeature.OtherPerson => "another person or body",
        LikenessFeature.SameSentence => "the same sentence",
        LikenessFeature.SameSentenceHarm => "harm done by one attack",
        LikenessFeature.SameSentenceOtherMode or LikenessFeature.OtherMode => "another kind of the act",
        LikenessFeature.SameText => "the same article",
        LikenessFeature.SameMode => "the same kind of the act",
        LikenessFeature.SameActWord => "the same word for the act",
        LikenessFeature.WordsNear or LikenessFeature.WordsWide => "like words",
        LikenessFeature.RarestName or LikenessFeature.NamesNear => "a shared name",
        LikenessFeature.NamesBeyond or LikenessFeature.NamesBeyondNear => "other names",
        LikenessFeature.Numbers => "the same number",
        LikenessFeature.OtherNumbers => "other numbers",
        LikenessFeature.OneMore => "one of them speaks of one more",
        LikenessFeature.OneBackground or LikenessFeature.BothBackground => "told as known",
        _ => null,
    };

    /// <summary>
    /// For each report what ties it most to the report of the event that it is most like: "0.93 like report 1f…: the same
    /// parties, a shared name; against it: a day apart".
    /// </summary>
    public static Dictionary<ClaimKey, string> Whys(ArchiveStore store, IReadOnlyCollection<ClaimKey> members)
    {
        using var claims = new ClaimReader(store.Connection);
        using var pairs = new ClaimPairs(store.Connection, store.Rule, claims);
        var whys = new Dictionary<ClaimKey, string>();
        foreach (var member in members)
        {
            var best = pairs.Of(member).Select(pair => (Other: pair.A == member ? pair.B : pair.A, pair.Likeness))
                .Where(pair => members.Contains(pair.Other))
                .OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Other).FirstOrDefault();
            if (best.Likeness > 0)
            {
                whys[member] = Why(claims.Read(member), claims.Read(best.Other), best.Likeness);
            }
        }

        return whys;
    }

    /// <summary>The events that nearly took in one of the reports, those most alike first.</summary>
    public static ImmutableArray<LinkedEvent> Near(ArchiveStore store, IReadOnlyCollection<ClaimKey> members)
    {
        using var claims = new ClaimReader(store.Connection);
        using var pairs = new ClaimPairs(store.Connection, store.Rule, claims);
        using var eventOf = new Statement(store.Connection, "SELECT event FROM event_report WHERE article = ?1 AND report = ?2", 2);
        var near = members.SelectMany(member => pairs.Of(member).Select(pair => (Other: pair.A == member ? pair.B : pair.A, pair.Likeness)))
            .Where(pair => !members.Contains(pair.Other))
            .Select(pair => (Event: eventOf.Number(pair.Other.Article, pair.Other.Number), pair.Likeness))
            .Where(pair => pair.Event is not null)
            .GroupBy(pair => pair.Event!.Value) // not null: filtered above
            .Select(group => (Event: group.Key, Likeness: group.Max(pair => pair.Likeness)))
            .OrderByDescending(one => one.Likeness).ThenBy(one => one.Event).Take(MostNear).ToList();
        var entries = EventFinder.Events(store, [.. near.Select(one => one.Event)]).ToDictionary(entry => entry.Event.Id.Key);
        return [.. near.Select(one => new LinkedEvent(LinkKind.Near, entries[one.Event]) { Likeness = one.Likeness })];
    }

    private static string Why(Claim claim, Claim other, double likeness)
    {
        var alike = likeness.ToString("0.00", CultureInfo.InvariantCulture);
        if (claim.ReportId == other.ReportId)
        {
            return "It is the same report in another article that runs the text.";
        }

        if (PlainCases.Why(claim, other) is { } plain)
        {
            return $"{alike} like report {other.ReportId}: {plain}.";
        }

        var reasons = Likeness.Reasons(claim, other);
        var with = Named(reasons.Where(reason => reason.Says > 0));
        var against = Named(reasons.Where(reason => reason.Says < 0)).Where(word => !with.Contains(word)).Take(1).ToList();
        return $"{alike} like report {other.ReportId}: {string.Join(", ", with)}"
            + (against.Count == 0 ? "." : $"; against it: {against[0]}.");
    }

    private static List<string> Named(IEnumerable<(LikenessFeature Feature, double Says)> reasons) =>
        [.. reasons.Select(reason => Words(reason.Feature)).OfType<string>().Distinct().Take(MostReasons)];
}
