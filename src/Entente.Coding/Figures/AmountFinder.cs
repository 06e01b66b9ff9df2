using System.Collections.Immutable;
using Entente.Coding.Times;
using Entente.Knowledge.Figures;
using Entente.Knowledge.Times;
using Entente.Language;

namespace Entente.Coding.Figures;

/// <summary>Finds every amount and ordinal that words tell, whatever they measure and whether or not they are a date.</summary>
public static class AmountFinder
{
    /// <param name="words">Of one sentence.</param>
    /// <returns>In text order, without overlap.</returns>
    public static ImmutableArray<Amount> Find(string text, ImmutableArray<Word> words, TimeWords times, FigureWords figures)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(figures);
        var line = AtomLine.Cut(text, words, times, figures.Numbers);
        try
        {
            return [.. Scan(line, figures, [])];
        }
        finally
        {
            line.Return();
        }
    }

    /// <param name="times">Expressions of time, in which no amount begins.</param>
    internal static IEnumerable<Amount> Scan(AtomLine line, FigureWords words, ImmutableArray<TimeExpression> times)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (MayBegin(line, at, words) && !IsTimes(line, at, times) && AmountReader.Read(line, at, words) is { } amount)
            {
                yield return Placed(line, amount);
                at = amount.End - 1;
            }
        }
    }

    /// <summary>Most words are turned away here.</summary>
    private static bool MayBegin(AtomLine line, int at, FigureWords words)
    {
        var atom = line[at];
        if (line.Touches(at) && at > 0 && line[at - 1].Kind is AtomKind.Letters && atom.Kind is AtomKind.Letters or AtomKind.Number)
        {
            return false; // "G20"
        }

        return atom.Kind == AtomKind.Number || atom.Number is not null || atom.Kind == AtomKind.Sign || line.Is(at, TimeRole.Several)
            || !words.PhrasesAt(line.Chars(at)).IsEmpty || IsFold(line, at, words);
    }

    private static bool IsTimes(AtomLine line, int at, ImmutableArray<TimeExpression> times)
    {
        foreach (var time in times)
        {
            if (line[at].Kind == AtomKind.Number && time.Tokens.Contains(line[at].Word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFold(AtomLine line, int at, FigureWords words)
    {
        foreach (var fold in words.Folds)
        {
            if (line.Chars(at).EndsWith(fold, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static Amount Placed(AtomLine line, Amount amount) => amount with
    {
        Span = new TextSpan(line[amount.Start].Start, line[amount.End - 1].End),
        Number = new TextSpan(line[amount.NumberStart].Start, line[amount.NumberEnd - 1].End),
        Bare = new TextSpan(line[amount.BareStart].Start, line[amount.BareEnd - 1].End),
        Value = amount.Value / 1.0000000000000000000000000000m, // without the zeros that "3.7 million" leaves behind its point
        UpTo = amount.UpTo / 1.0000000000000000000000000000m,
    };
}
