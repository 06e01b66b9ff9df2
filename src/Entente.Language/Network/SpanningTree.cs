namespace Entente.Language.Network;

/// <summary>
/// The best tree under arc scores: Chu-Liu and Edmonds' algorithm, with exactly one word under the root, as Universal
/// Dependencies ask.
/// </summary>
internal static class SpanningTree
{
    /// <summary>Fills in the head of each word.</summary>
    /// <param name="scores">words × (words + 1): row = dependant, column 0 = the root, column h + 1 = word h.</param>
    /// <param name="heads">Written: the head's index, or -1 for the one under the root.</param>
    public static void Find(ReadOnlySpan<float> scores, int stride, int words, Span<int> heads)
    {
        var roots = Greedy(scores, stride, words, heads);
        if (roots == 1 && !HasCycle(heads))
        {
            return;
        }

        // Few sentences come here: try the most likely roots in turn and keep the best tree.
        Span<int> trial = words <= 512 ? stackalloc int[words] : new int[words];
        var best = double.NegativeInfinity;
        foreach (var root in Candidates(scores, stride, words))
        {
            var found = Edmonds.Solve(scores, stride, words, root, trial);
            if (found > best)
            {
                best = found;
                trial.CopyTo(heads);
            }
        }
    }

    private static int Greedy(ReadOnlySpan<float> scores, int stride, int words, Span<int> heads)
    {
        var roots = 0;
        for (var d = 0; d < words; d++)
        {
            var row = scores.Slice(d * stride, words + 1);
            var head = 0;
            for (var h = 1; h <= words; h++)
            {
                if (h != d + 1 && row[h] > row[head])
                {
                    head = h;
                }
            }

            heads[d] = head - 1;
            roots += head == 0 ? 1 : 0;
        }

        return roots;
    }

    private static bool HasCycle(ReadOnlySpan<int> heads)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            var steps = 0;
            for (var at = i; at >= 0; at = heads[at])
            {
                if (steps++ > heads.Length)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The three words that win most by being the root.</summary>
    private static int[] Candidates(ReadOnlySpan<float> scores, int stride, int words)
    {
        var gain = new (float Gain, int Word)[words];
        for (var d = 0; d < words; d++)
        {
            var row = scores.Slice(d * stride, words + 1);
            var other = float.NegativeInfinity;
            for (var h = 1; h <= words; h++)
            {
                other = h == d + 1 ? other : Math.Max(other, row[h]);
            }

            gain[d] = (words == 1 ? 0 : row[0] - other, d);
        }

        Array.Sort(gain, (a, b) => a.Gain != b.Gain ? b.Gain.CompareTo(a.Gain) : a.Word.CompareTo(b.Word));
        return [.. gain.Take(3).Select(g => g.Word)];
    }
}
