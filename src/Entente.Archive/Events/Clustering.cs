using Entente.Dates;

namespace Entente.Archive.Events;

/// <summary>
/// Parts the claims of one group into events by date. Days first, then ever longer periods: a period joins an earlier
/// event only when it is the only one that it can mean. Claims of one date are taken together, so that the order in
/// which they were read makes no difference.
/// </summary>
internal static class Clustering
{
    /// <param name="claims">Of one group, sorted by <see cref="Claim.Compare"/>.</param>
    public static List<Cluster> Part(IReadOnlyList<Claim> claims)
    {
        var clusters = new List<Cluster>();
        var dated = claims.Where(claim => claim.When is not null)
            .GroupBy(claim => claim.When!.Text, StringComparer.Ordinal) // not null: filtered above
            .Select(date => (When: date.First().When!, Claims: date.ToList()))
            .OrderBy(date => Days(date.When))
            .ThenBy(date => date.When.Earliest ?? DateOnly.MinValue)
            .ThenBy(date => date.When.Text, StringComparer.Ordinal);
        foreach (var (when, ofDate) in dated)
        {
            var earlier = clusters.Count;
            foreach (var cluster in OfOneDate(when, ofDate))
            {
                Settle(cluster, clusters, earlier);
            }
        }

        AddUndated(clusters, claims.Where(claim => claim.When is null));
        return clusters;
    }

    /// <summary>How many days the date may mean; the most there are for one with an open end.</summary>
    public static int Days(Edtf when) => when.Earliest is { } first && when.Latest is { } last
        ? last.DayNumber - first.DayNumber + 1
        : int.MaxValue;

    /// <summary>Whether both may mean one day; of a date that is one of two, the days between them are not meant.</summary>
    private static bool MayBe(Edtf when, Edtf other) => when.IsInterval || when.First is not { } first || when.Last is not { } last
        ? when.Overlaps(other)
        : first.Overlaps(other) || last.Overlaps(other);

    /// <summary>Joins the only finer event that the cluster's period can mean, or stands for itself.</summary>
    private static void Settle(Cluster cluster, List<Cluster> clusters, int earlier)
    {
        // Not null: only dated clusters come here. An open end overlaps everything after it, which says nothing.
        var when = cluster.When!;
        Cluster? only = null;
        if (!when.IsDay && Days(when) < int.MaxValue)
        {
            for (var i = 0; i < earlier; i++)
            {
                if (clusters[i].Shape.Fits(cluster.Shape) && MayBe(when, clusters[i].When!))
                {
                    if (only is not null)
                    {
                        clusters.Add(cluster);
                        return;
                    }

                    only = clusters[i];
                }
            }
        }

        if (only is null)
        {
            clusters.Add(cluster);
        }
        else
        {
            only.Absorb(cluster, MergeReason.OnlyOneInPeriod);
        }
    }

    /// <summary>The most detailed shapes begin events, the less detailed join the one with the most articles.</summary>
    private static List<Cluster> OfOneDate(Edtf? when, IEnumerable<Claim> claims)
    {
        var clusters = new List<Cluster>();
        var shapes = claims.GroupBy(Shape.Of).OrderBy(shape => shape.Key, Comparer<Shape>.Create(Shape.Compare));
        foreach (var shape in shapes)
        {
            var fitting = clusters.FindAll(cluster => cluster.Shape.Fits(shape.Key));
            var home = fitting.MaxBy(cluster => cluster.Articles);
            if (home is null)
            {
                home = new Cluster(when, shape.Key);
                clusters.Add(home);
            }

            foreach (var claim in shape)
            {
                home.Add(claim, home.Claims.Count == 0 ? MergeReason.Alone
                    : fitting.Count > 1 ? MergeReason.LikeliestOfDate : MergeReason.SameDate);
            }
        }

        return clusters;
    }

    /// <summary>A claim without a date is only ever the same event as another of its own article.</summary>
    private static void AddUndated(List<Cluster> clusters, IEnumerable<Claim> undated)
    {
        var tellingFrom = clusters
            .SelectMany(cluster => cluster.Claims.Select(entry => (entry.Claim.Origin, Cluster: cluster))).Distinct()
            .ToLookup(entry => entry.Origin, entry => entry.Cluster, StringComparer.Ordinal);
        foreach (var origin in undated.GroupBy(claim => claim.Origin, StringComparer.Ordinal))
        {
            foreach (var cluster in OfOneDate(null, origin))
            {
                var fitting = tellingFrom[origin.Key].Where(other => other.Shape.Fits(cluster.Shape)).Take(2).ToList();
                if (fitting.Count == 1)
                {
                    fitting[0].Absorb(cluster, MergeReason.SameArticle);
                }
                else
                {
                    clusters.Add(cluster);
                }
            }
        }
    }
}
