namespace Entente.Language.Network;

/// <summary>Chu-Liu and Edmonds' maximum spanning arborescence over a dense table, with a given root word.</summary>
internal static class Edmonds
{
    /// <returns>The tree's score.</returns>
    public static double Solve(ReadOnlySpan<float> scores, int stride, int words, int root, Span<int> heads)
    {
        var nodes = words;
        var score = new double[nodes, nodes]; // [dependant, head]
        var from = new (int D, int H)[nodes, nodes];
        for (var d = 0; d < nodes; d++)
        {
            for (var h = 0; h < nodes; h++)
            {
                score[d, h] = d == h || d == root ? double.NegativeInfinity : scores[(d * stride) + h + 1];
                from[d, h] = (d, h);
            }
        }

        var result = new int[nodes];
        Array.Fill(result, -1);
        Contract(score, from, root, result);
        var total = (double)scores[root * stride];
        for (var d = 0; d < nodes; d++)
        {
            heads[d] = d == root ? -1 : result[d];
            total += d == root ? 0 : scores[(d * stride) + heads[d] + 1];
        }

        return total;
    }

    private static void Contract(double[,] score, (int D, int H)[,] from, int root, int[] result)
    {
        var n = score.GetLength(0);
        var best = new int[n];
        for (var d = 0; d < n; d++)
        {
            best[d] = -1;
            for (var h = 0; d != root && h < n; h++)
            {
                if (h != d && (best[d] < 0 || score[d, h] > score[d, best[d]]))
                {
                    best[d] = h;
                }
            }
        }

        var cycle = FindCycle(best, root);
        if (cycle is null)
        {
            for (var d = 0; d < n; d++)
            {
                if (d != root)
                {
                    var (realD, realH) = from[d, best[d]];
                    result[realD] = realH;
                }
            }

            return;
        }

        // The cycle becomes one node, the last; the others move up.
        var inside = new bool[n];
        foreach (var c in cycle)
        {
            inside[c] = true;
        }

        var outer = Enumerable.Range(0, n).Where(i => !inside[i]).ToArray();
        var m = outer.Length + 1;
        var smaller = new double[m, m];
        var smallerFrom = new (int D, int H)[m, m];
        var entered = new int[m];
        for (var i = 0; i < m - 1; i++)
        {
            for (var j = 0; j < m - 1; j++)
            {
                smaller[i, j] = i == j ? double.NegativeInfinity : score[outer[i], outer[j]];
                smallerFrom[i, j] = from[outer[i], outer[j]];
            }

            Join(i);
        }

        smaller[m - 1, m - 1] = double.NegativeInfinity;
        Contract(smaller, smallerFrom, Array.IndexOf(outer, root), result);

        // The arc that enters the cycle breaks it there; every other arc of the cycle stays.
        var breaks = -1;
        for (var j = 0; j < outer.Length; j++)
        {
            var (realD, realH) = smallerFrom[m - 1, j];
            breaks = result[realD] == realH ? entered[j] : breaks;
        }

        foreach (var c in cycle)
        {
            if (c != breaks)
            {
                var (realD, realH) = from[c, best[c]];
                result[realD] = realH;
            }
        }

        void Join(int i)
        {
            int bestLeave = cycle[0], bestEnter = cycle[0];
            var enter = double.NegativeInfinity;
            foreach (var c in cycle)
            {
                if (score[outer[i], c] > score[outer[i], bestLeave])
                {
                    bestLeave = c;
                }

                var value = score[c, outer[i]] - score[c, best[c]];
                if (value > enter)
                {
                    enter = value;
                    bestEnter = c;
                }
            }

            smaller[i, m - 1] = score[outer[i], bestLeave];
            smallerFrom[i, m - 1] = from[outer[i], bestLeave];
            smaller[m - 1, i] = enter;
            smallerFrom[m - 1, i] = from[bestEnter, outer[i]];
            entered[i] = bestEnter;
        }
    }

    private static List<int>? FindCycle(int[] best, int root)
    {
        var colour = new int[best.Length];
        for (var i = 0; i < best.Length; i++)
        {
            var at = i;
            while (at != root && at >= 0 && colour[at] == 0)
            {
                colour[at] = i + 1;
                at = best[at];
            }

            if (at == root || at < 0 || colour[at] != i + 1)
            {
                continue;
            }

            List<int> cycle = [at];
            for (var next = best[at]; next != at; next = best[next])
            {
                cycle.Add(next);
            }

            return cycle;
        }

        return null;
    }
}
