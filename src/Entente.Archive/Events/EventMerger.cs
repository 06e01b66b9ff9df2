using System.Collections.Immutable;

namespace Entente.Archive.Events;

/// <summary>
/// Merges the reports of one group into events, by a plain rule: same type and parties, dates that overlap, and modes
/// that do not contradict each other. Pure; the order of the claims makes no difference.
/// </summary>
public static class EventMerger
{
    /// <param name="group">What <see cref="EventGroup.Of"/> gave for every one of the claims, as a hash.</param>
    /// <param name="standing">What becomes of acts that are not announced: happened, denied or hypothetical.</param>
    /// <returns>Every claim is a member of exactly one event.</returns>
    public static ImmutableArray<Event> Merge(long group, EventStatus standing, IEnumerable<Claim> claims)
    {
        var sorted = claims.ToList();
        sorted.Sort(Claim.Compare);
        var tellsOfPlans = standing == EventStatus.Happened;
        var told = Clustering.Part(sorted.FindAll(claim => !tellsOfPlans || !claim.Future));
        var open = tellsOfPlans ? Clustering.Part(sorted.FindAll(claim => claim.Future)) : [];
        open.RemoveAll(plan => Fulfil(plan, told));

        var events = new EventSettler(group);
        foreach (var cluster in told)
        {
            events.Add(cluster, cluster.Plans.Count > 0 ? EventStatus.Confirmed : standing);
        }

        foreach (var plan in open)
        {
            events.Add(plan, EventStatus.Planned);
        }

        return events.Settled();
    }

    /// <summary>
    /// Hands a plan to the event that fulfilled it: the same act, in the time that was announced, and not over before
    /// it was announced. Of several the first in time, for a plan is fulfilled once.
    /// </summary>
    private static bool Fulfil(Cluster plan, List<Cluster> told)
    {
        if (plan.When is null || Clustering.Days(plan.When) == int.MaxValue)
        {
            return false;
        }

        var announced = plan.Claims.Min(entry => entry.Claim.Published?.Earliest);
        var fulfilled = told
            .Where(cluster => cluster.When is { } when && when.Overlaps(plan.When) && cluster.Shape.Fits(plan.Shape)
                && (announced is null || when.Latest is null || when.Latest >= announced))
            .OrderBy(cluster => cluster.When!.Earliest ?? DateOnly.MinValue) // not null: filtered above
            .ThenByDescending(cluster => cluster.Articles)
            .FirstOrDefault();
        fulfilled?.Plans.AddRange(plan.Claims.Select(entry => entry.Claim));
        return fulfilled is not null;
    }
}
