namespace Entente.Archive.Events;

/// <summary>
/// Parts claims into events by how alike they are two by two. The two groups whose members are most alike on average are
/// joined first, and so on while the average reaches the rule's threshold: one chance likeness joins no two groups. What
/// comes out depends on the claims alone, not on the order they were read in.
/// </summary>
internal static class Clustering
{
    /// <summary>The likeness of two claims that a person keeps apart: no number of likenesses to others makes up for it.</summary>
    private const double Never = -1e9;

    /// <param name="claims">All that are tied to each other by likenesses, in any order.</param>
    /// <param name="likenesses">Those pairs that reach the threshold or come near it, each once; others count as 0.</param>
    /// <param name="rulings">Pairs that a person holds to be of one event, whatever their likeness, or not to be.</param>
    public static List<Cluster> Part(
        IReadOnlyCollection<Claim> claims, IEnumerable<(ClaimKey A, ClaimKey B, double Likeness)> likenesses, double threshold,
        IReadOnlyCollection<(ClaimKey A, ClaimKey B, bool Same)> rulings)
    {
        var sorted = claims.ToList();
        sorted.Sort(Claim.Compare);
        var places = sorted.Select((claim, at) => (claim.Key, at)).ToDictionary(entry => entry.Key, entry => entry.at);
        var ties = new Dictionary<int, double>[sorted.Count];
        for (var i = 0; i < ties.Length; i++)
        {
            ties[i] = [];
        }

        var open = new PriorityQueue<(int A, int B, int SizeA, int SizeB), (double, int, int)>();
        var groups = sorted.Select((_, at) => new List<int> { at }).ToList();
        var pairs = new Dictionary<(int, int), double>();
        foreach (var (a, b, likeness) in likenesses.Where(pair => places.ContainsKey(pair.A) && places.ContainsKey(pair.B)))
        {
            var (i, j) = (Math.Min(places[a], places[b]), Math.Max(places[a], places[b]));
            pairs[(i, j)] = ties[i][j] = ties[j][i] = likeness;
        }

        // What a person keeps apart is known before anything is joined.
        foreach (var (a, b, same) in rulings)
        {
            var (i, j) = (Math.Min(places[a], places[b]), Math.Max(places[a], places[b]));
            pairs[(i, j)] = ties[i][j] = ties[j][i] = same ? 1 : Never;
        }

        foreach (var ((i, j), likeness) in pairs)
        {
            open.Enqueue((i, j, 1, 1), (-likeness, i, j));
        }

        var ruled = JoinRuled(rulings, places, groups, ties, open);
        while (open.TryDequeue(out var pair, out var order) && -order.Item1 >= threshold)
        {
            if (groups[pair.A].Count == pair.SizeA && groups[pair.B].Count == pair.SizeB)
            {
                Join(pair.A, pair.B, groups, ties, open);
            }
        }

        return [.. groups.Where(group => group.Count > 0).Select(group => Cluster(group, sorted, pairs, ruled))];
    }

    /// <summary>Joins what a person holds to be one, whatever else is said of them.</summary>
    /// <returns>The claims that were joined so.</returns>
    private static HashSet<int> JoinRuled(IReadOnlyCollection<(ClaimKey A, ClaimKey B, bool Same)> rulings, Dictionary<ClaimKey, int> places,
        List<List<int>> groups, Dictionary<int, double>[] ties, PriorityQueue<(int, int, int, int), (double, int, int)> open)
    {
        var sorted = rulings.Where(ruling => ruling.Same)
            .Select(ruling => (A: Math.Min(places[ruling.A], places[ruling.B]), B: Math.Max(places[ruling.A], places[ruling.B]))).Order();
        var joined = new HashSet<int>();
        foreach (var (a, b) in sorted)
        {
            joined.UnionWith([a, b]);
            var (into, from) = (groups.FindIndex(group => group.Contains(a)), groups.FindIndex(group => group.Contains(b)));
            if (into != from)
            {
                Join(Math.Min(into, from), Math.Max(into, from), groups, ties, open);
            }
        }

        return joined;
    }

    /// <summary>The second group's claims and ties go over to the first.</summary>
    private static void Join(int into, int from, List<List<int>> groups, Dictionary<int, double>[] ties,
        PriorityQueue<(int, int, int, int), (double, int, int)> open)
    {
        groups[into].AddRange(groups[from]);
        groups[from].Clear();
        ties[into].Remove(from);
        foreach (var (other, sum) in ties[from])
        {
            ties[other].Remove(from);
            if (other != into)
            {
                ties[into][other] = ties[other][into] = ties[into].GetValueOrDefault(other) + sum;
            }
        }

        ties[from].Clear();
        foreach (var (other, sum) in ties[into])
        {
            var (a, b) = (Math.Min(into, other), Math.Max(into, other));
            open.Enqueue((a, b, groups[a].Count, groups[b].Count), (-sum / (groups[a].Count * groups[b].Count), a, b));
        }
    }

    private static Cluster Cluster(List<int> group, List<Claim> sorted, Dictionary<(int, int), double> pairs, HashSet<int> ruled)
    {
        group.Sort();
        return new Cluster(
        [
            .. group.Select(at => new ClusterClaim(sorted[at], ruled.Contains(at), group.Count == 1 ? (double?)null
                : group.Where(other => other != at).Average(other => Math.Max(0, pairs.GetValueOrDefault((Math.Min(at, other), Math.Max(at, other))))))),
        ]);
    }
}
