namespace Entente.Training.Evaluation;

/// <summary>Pairs the words of two texts, as <c>align_words</c> of conll18_ud_eval does.</summary>
internal static class WordAlignment
{
    public static List<(int Gold, int System)> Of(List<ScoredWord> gold, List<ScoredWord> system)
    {
        var pairs = new List<(int, int)>();
        int g = 0, s = 0;
        while (g < gold.Count && s < system.Count)
        {
            if (gold[g].Multiword || system[s].Multiword)
            {
                (g, s) = AlignMultiword(gold, system, g, s, pairs);
            }
            else if (gold[g].Span == system[s].Span)
            {
                pairs.Add((g++, s++));
            }
            else if (gold[g].Span.Start <= system[s].Span.Start)
            {
                g++;
            }
            else
            {
                s++;
            }
        }

        return pairs;
    }

    /// <summary>Takes the smallest stretch of both that no multiword token of either reaches out of.</summary>
    private static (int Gold, int System) AlignMultiword(
        List<ScoredWord> gold, List<ScoredWord> system, int g, int s, List<(int, int)> pairs)
    {
        int end;
        if (gold[g].Multiword)
        {
            end = gold[g].Span.End;
            s += !system[s].Multiword && system[s].Span.Start < gold[g].Span.Start ? 1 : 0;
        }
        else
        {
            end = system[s].Span.End;
            g += gold[g].Span.Start < system[s].Span.Start ? 1 : 0;
        }

        var (gStart, sStart) = (g, s);
        while (Inside(gold, g, end) || Inside(system, s, end))
        {
            var fromGold = g < gold.Count
                && (s >= system.Count || gold[g].Span.Start <= system[s].Span.Start);
            var word = fromGold ? gold[g++] : system[s++];
            end = word.Multiword ? Math.Max(end, word.Span.End) : end;
        }

        Pair(gold, system, (gStart, g), (sStart, s), pairs);
        return (g, s);
    }

    private static bool Inside(List<ScoredWord> words, int index, int end) =>
        index < words.Count && (words[index].Multiword ? words[index].Span.Start < end : words[index].Span.End <= end);

    /// <summary>Pairs equal forms, in lower case, along the longest row that both have in common.</summary>
    private static void Pair(
        List<ScoredWord> gold, List<ScoredWord> system, (int Start, int End) g, (int Start, int End) s,
        List<(int, int)> pairs)
    {
        var (rows, columns) = (g.End - g.Start, s.End - s.Start);
        var longest = new int[rows + 1, columns + 1];
        bool Same(int i, int j) => string.Equals(
            gold[g.Start + i].Token.Form, system[s.Start + j].Token.Form, StringComparison.OrdinalIgnoreCase);
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                longest[i, j] = Same(i, j)
                    ? longest[i + 1, j + 1] + 1
                    : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (Same(i, j))
            {
                pairs.Add((g.Start + i++, s.Start + j++));
            }
            else if (longest[i, j] == longest[i + 1, j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }
}
