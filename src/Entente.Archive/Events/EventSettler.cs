using System.Collections.Immutable;
using Entente.Dates;

namespace Entente.Archive.Events;

/// <summary>Settles what the claims of a cluster say into one event: what most independent articles say, then the surest.</summary>
internal static class EventSettler
{
    public static Event Settle(Cluster cluster)
    {
        var all = cluster.Claims.Select(entry => entry.Claim).ToList();
        var told = all.FindAll(claim => !claim.Future);
        var plans = told.Count == 0 ? [] : all.FindAll(claim => claim.Future);
        var claims = told.Count == 0 ? all : told;
        var independent = Independent(claims);
        var facing = independent.Exists(claim => !claim.Mutual) ? independent.FindAll(claim => !claim.Mutual) : independent;
        var published = claims.Select(claim => claim.Published).OfType<Edtf>().ToList();
        var best = independent.MaxBy(claim => claim.Confidence)!; // not null: a cluster has a claim
        return new Event
        {
            Id = Id(all[0]),
            Status = told.Count == 0 && all[0].Standing == EventStatus.Happened ? EventStatus.Planned
                : plans.Count > 0 && all[0].Standing == EventStatus.Happened ? EventStatus.Confirmed : all[0].Standing,
            Type = best.Type,
            Mode = Most(independent, claim => claim.Mode),
            Contexts = [.. independent.SelectMany(claim => claim.Contexts).Distinct().Order(StringComparer.Ordinal)],
            Quad = Most(independent, claim => (int?)claim.Quad) ?? best.Quad,
            Score = Most(independent, claim => (double?)claim.Score) ?? best.Score,
            Cameo = Most(independent, claim => claim.Cameo) ?? best.Cameo,
            Actor = Parties(facing, claim => claim.Actor),
            Recipient = Parties(facing, claim => claim.Recipient),
            Mutual = facing[0].Mutual,
            When = When(claims),
            Content = Most(independent, claim => claim.Content),
            Where = Most(independent, claim => claim.Where),
            Confidence = best.Confidence,
            Reports = independent.Count,
            Plans = Independent(plans).Count,
            Articles = claims.Select(claim => claim.Origin).Distinct(StringComparer.Ordinal).Count(),
            Outlets = claims.Select(claim => claim.Publisher).OfType<string>().Distinct(StringComparer.Ordinal).Count(),
            First = published.MinBy(day => (day.Earliest ?? DateOnly.MinValue, day.Text)),
            Last = published.MaxBy(day => (day.Latest ?? DateOnly.MaxValue, day.Text)),
            Best = Member(best, false, null, false),
            Members = [.. cluster.Claims.Select(entry => Member(entry.Claim, entry.Ruled, entry.Likeness, plans.Contains(entry.Claim)))],
        };
    }

    /// <summary>
    /// What a sentence itself says is surer than the day of publication, and a day says more than a period. The day of
    /// publication counts only of articles before any that says when: a later one dates what it merely recalls to its own
    /// day. Of dates alike in this the one that most claims give, then the earliest.
    /// </summary>
    private static Edtf? When(List<Claim> claims)
    {
        var saying = claims.Where(claim => claim.SaysWhen && claim.When is not null).Select(claim => claim.Published?.Earliest ?? DateOnly.MaxValue)
            .DefaultIfEmpty(DateOnly.MaxValue).Min();
        int Rank(Claim claim) => claim.When is { IsDay: true }
            ? claim.SaysWhen ? 0 : (claim.Published?.Earliest ?? DateOnly.MaxValue) < saying ? 1 : 3
            : 2;
        return claims
            .Where(claim => claim.When is not null)
            .GroupBy(claim => claim.When!.Text, StringComparer.Ordinal) // not null: filtered above
            .Select(group => (When: group.First().When!, Rank: group.Min(Rank), Count: group.Count()))
            .OrderBy(date => date.Rank)
            .ThenBy(date => date.When.IsDay ? 0 : ClaimTime.Length(date.When, date.When))
            .ThenByDescending(date => date.Count)
            .ThenBy(date => ClaimTime.First(date.When))
            .ThenBy(date => date.When.Text, StringComparer.Ordinal)
            .Select(date => date.When)
            .FirstOrDefault();
    }

    private static EventMember Member(Claim claim, bool ruled, double? likeness, bool plan) => new(
        claim.Key.Article, claim.Key.Number, claim.ReportId, plan,
        ruled ? MergeReason.ByHand : likeness is null ? MergeReason.Alone : plan ? MergeReason.PlanFulfilled : MergeReason.Alike, likeness);

    /// <summary>The claims of the first article of each origin: a copy says nothing new. Keeps the order.</summary>
    private static List<Claim> Independent(List<Claim> claims)
    {
        var first = new Dictionary<string, long>(StringComparer.Ordinal);
        return claims.FindAll(claim =>
            first.TryGetValue(claim.Origin, out var article) ? article == claim.Key.Article : first.TryAdd(claim.Origin, claim.Key.Article));
    }

    private static T? Most<T>(List<Claim> claims, Func<Claim, T?> of) => claims
        .Select(claim => (Value: of(claim), claim.Confidence))
        .Where(vote => vote.Value is not null)
        .GroupBy(vote => vote.Value)
        .OrderByDescending(votes => votes.Count())
        .ThenByDescending(votes => votes.Max(vote => vote.Confidence))
        .ThenBy(votes => votes.Key!.ToString(), StringComparer.Ordinal) // not null: filtered above
        .Select(votes => votes.Key)
        .FirstOrDefault();

    /// <summary>The side that most claims give, of those that give one; each party once, sorted, as whom most claims name it.</summary>
    private static ImmutableArray<EventParty> Parties(List<Claim> claims, Func<Claim, ImmutableArray<EventParty>> side)
    {
        static string Keys(ImmutableArray<EventParty> parties) =>
            string.Join('+', parties.Select(party => party.Key).Distinct().Order(StringComparer.Ordinal));
        var sides = Most(claims, claim => side(claim).IsEmpty ? null : Keys(side(claim)));
        var giving = claims.FindAll(claim => Keys(side(claim)) == (sides ?? ""));
        return
        [
            .. giving.SelectMany(claim => side(claim)).Select(party => party.Key).Distinct().Order(StringComparer.Ordinal)
                .Select(key => Most(giving, claim => side(claim).FirstOrDefault(party => party.Key == key)))
                .OfType<EventParty>(),
        ];
    }

    /// <summary>From its earliest claim, so that further reports leave it as it is.</summary>
    private static EventId Id(Claim first) => new(ContentHash.Of(first.ReportId, first.Type));
}
