using System.Collections.Immutable;
using Entente.Dates;

namespace Entente.Archive.Events;

/// <summary>Settles what the claims of a cluster say into one event: what most independent articles say, then the surest.</summary>
internal sealed class EventSettler(long group)
{
    private readonly ImmutableArray<Event>.Builder events = ImmutableArray.CreateBuilder<Event>();
    private readonly HashSet<long> keys = [];

    public ImmutableArray<Event> Settled() => events.ToImmutable();

    public void Add(Cluster cluster, EventStatus status)
    {
        var claims = cluster.Claims.ConvertAll(entry => entry.Claim);
        var independent = Independent(claims);
        var facing = independent.Exists(claim => !claim.Mutual) ? independent.FindAll(claim => !claim.Mutual) : independent;
        var published = claims.Select(claim => claim.Published).OfType<Edtf>().ToList();
        var best = independent.MaxBy(claim => claim.Confidence)!; // not null: a cluster has a claim
        events.Add(new Event
        {
            Id = new EventId(Key(cluster, status)),
            Group = group,
            Status = status,
            Type = best.Type,
            Mode = Most(independent, claim => claim.Mode),
            Contexts = [.. independent.SelectMany(claim => claim.Contexts).Distinct().Order(StringComparer.Ordinal)],
            Quad = Most(independent, claim => (int?)claim.Quad) ?? best.Quad,
            Score = Most(independent, claim => (double?)claim.Score) ?? best.Score,
            Cameo = Most(independent, claim => claim.Cameo) ?? best.Cameo,
            Actor = Parties(facing, claim => claim.Actor),
            Recipient = Parties(facing, claim => claim.Recipient),
            Mutual = facing[0].Mutual,
            When = cluster.When,
            Content = Most(independent, claim => claim.Content),
            Where = Most(independent, claim => claim.Where),
            Confidence = best.Confidence,
            Reports = independent.Count,
            Plans = Independent(cluster.Plans).Count,
            Articles = cluster.Articles,
            Outlets = claims.Select(claim => claim.Publisher).OfType<string>().Distinct(StringComparer.Ordinal).Count(),
            First = published.MinBy(day => (day.Earliest ?? DateOnly.MinValue, day.Text)),
            Last = published.MaxBy(day => (day.Latest ?? DateOnly.MaxValue, day.Text)),
            Best = new EventMember(best.Article, best.Number, best.ReportId, false, MergeReason.Alone),
            Members = Members(cluster),
        });
    }

    private static ImmutableArray<EventMember> Members(Cluster cluster) =>
    [
        .. cluster.Claims.Select(entry =>
            new EventMember(entry.Claim.Article, entry.Claim.Number, entry.Claim.ReportId, false, entry.Reason)),
        .. cluster.Plans.Select(claim =>
            new EventMember(claim.Article, claim.Number, claim.ReportId, true, MergeReason.PlanFulfilled)),
    ];

    /// <summary>The claims of the first article of each origin: a copy says nothing new. Keeps the order of dates.</summary>
    private static List<Claim> Independent(List<Claim> claims)
    {
        var sorted = claims.ToList();
        sorted.Sort(Claim.Compare);
        var first = new Dictionary<string, long>(StringComparer.Ordinal);
        return sorted.FindAll(claim =>
            first.TryGetValue(claim.Origin, out var article) ? article == claim.Article : first.TryAdd(claim.Origin, claim.Article));
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

    /// <summary>Each party once, sorted, as whom most claims name it.</summary>
    private static ImmutableArray<EventParty> Parties(List<Claim> claims, Func<Claim, ImmutableArray<EventParty>> side) =>
    [
        .. claims.SelectMany(claim => side(claim)).Select(party => party.Key).Distinct().Order(StringComparer.Ordinal)
            .Select(key => Most(claims, claim => side(claim).FirstOrDefault(party => party.Key == key)))
            .OfType<EventParty>(),
    ];

    /// <summary>
    /// From the group, the date and the shape it was begun with: further reports of the same date leave it as it is.
    /// Events without a date are told apart by their first text.
    /// </summary>
    private long Key(Cluster cluster, EventStatus status)
    {
        var planned = status == EventStatus.Planned ? "planned" : null;
        var told = cluster.When is null ? cluster.Claims[0].Claim.Origin : null;
        var number = 0;
        while (true)
        {
            var key = ContentHash.Of($"{group:x}", planned, cluster.When?.Text, told, cluster.Born.ToString(), $"{number++}");
            if (keys.Add(key))
            {
                return key;
            }
        }
    }
}
