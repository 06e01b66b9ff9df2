using System.Collections.Immutable;
using Entente.Coding.Times;
using Entente.Knowledge.Figures;
using Entente.Language;

namespace Entente.Coding.Figures;

/// <summary>Finds the amounts that a sentence states and what they measure.</summary>
/// <param name="times">Finds the times of a sentence, whose numbers are no figures.</param>
public sealed class FigureFinder(FigureWords words, TimeFinder times)
{
    /// <summary>As the other, with the sentence's times looked for here.</summary>
    public ImmutableArray<FoundFigure> Find(SyntaxTree tree, string articleText)
    {
        ArgumentNullException.ThrowIfNull(tree);
        return Find(tree, articleText, times.Find(articleText, WordsOf(tree), null, false));
    }

    /// <param name="found">The times of this sentence.</param>
    /// <returns>In text order, without overlap.</returns>
    public ImmutableArray<FoundFigure> Find(SyntaxTree tree, string articleText, ImmutableArray<TimeExpression> found)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(articleText);
        var figures = ImmutableArray.CreateBuilder<FoundFigure>();
        var line = AtomLine.Cut(articleText, WordsOf(tree), times.Words, words.Numbers);
        try
        {
            Scan(line, tree, found, figures);
        }
        finally
        {
            line.Return();
        }

        AddFactorVerbs(tree, found, figures);
        figures.Sort((a, b) => a.Span.CompareTo(b.Span));
        return figures.ToImmutable();
    }

    private static ImmutableArray<Word> WordsOf(SyntaxTree tree) => [.. tree.Tokens.Select(t => t.Word)];

    private void Scan(
        AtomLine line, SyntaxTree tree, ImmutableArray<TimeExpression> found, ImmutableArray<FoundFigure>.Builder figures)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if ((line.Touches(at) && at > 0 && line[at - 1].Kind is AtomKind.Letters or AtomKind.Number)
                || AmountReader.Read(line, at, words) is not { } amount)
            {
                continue;
            }

            var tokens = new TokenRange(line[at].Word, line[amount.End - 1].Word + 1);
            var number = line[amount.Number].Word;
            if (!IsTime(line, amount) && !found.Any(t => t.Tokens.Contains(number)) && Make(line, tree, amount, at, tokens, found) is { } figure)
            {
                figures.Add(figure);
            }

            at = amount.End - 1;
        }
    }

    private FoundFigure? Make(
        AtomLine line, SyntaxTree tree, Amount amount, int at, TokenRange tokens, ImmutableArray<TimeExpression> found)
    {
        var inner = new TokenRange(line[amount.Number].Word, tokens.End);
        var head = HeadOf(tree, amount.IsMoney ? tokens : inner);
        var noun = amount.Unit is null && tree[head].Head >= 0 && SyntaxTree.IsRelation(tree[head].Relation, "nummod")
            ? tree[head].Head
            : head;
        if (noun < head)
        {
            return null; // "Resolution 1559", "Group of 20"
        }

        var counts = !amount.IsMoney && amount.Unit is null or "person";
        var told = amount.Factor is null ? new MeasureFinder(words, tree, counts).Find(noun) : OfVerb(tree, VerbOf(tree, head));
        if (told is null && (amount.Factor is not null || (amount.Unit is null && (noun == head || IsIdle(line, amount)))))
        {
            return null;
        }

        var span = new TextSpan(line[at].Start, line[amount.End - 1].End);
        return new FoundFigure
        {
            Span = span,
            Tokens = tokens,
            HeadToken = told?.Token ?? noun,
            Measure = told?.Measure.Name ?? Unmeasured(amount),
            Value = Plain(amount.Value),
            UpTo = Plain(amount.UpTo),
            Unit = amount.Factor is not null ? null : amount.Unit ?? told?.Measure.Unit ?? PersonUnit(tree, noun),
            Factor = amount.Factor,
            Approximate = amount.IsApproximate,
            Forecast = IsForecast(tree, told?.Token ?? head) || IsForecast(tree, head),
            BaseTokens = BaseOf(line, found),
        };
    }

    /// <summary>A number in words with nothing to measure ("two countries", "one of them"), or one in a name or a score.</summary>
    private static bool IsIdle(AtomLine line, Amount amount) =>
        line[amount.Number].Kind == AtomKind.Letters || line.Touches(amount.Number)
        || line.IsDash(amount.End) || line.IsSign(amount.End, ':') || line.IsSign(amount.End, '/');

    private static string Unmeasured(Amount amount) =>
        amount.IsMoney ? "money" : amount.Unit is "percent" or "percentage point" or "share" ? "percent" : "count";

    /// <summary>"A nine-month-old child": a length of time or an age.</summary>
    private static bool IsTime(AtomLine line, Amount amount) =>
        amount.Unit is null && line.Is(line.SkipDash(amount.End), Knowledge.Times.TimeRole.Unit);

    /// <summary>Without the zeros that "3.7 million" leaves behind its point.</summary>
    private static decimal? Plain(decimal? value) => value / 1.0000000000000000000000000000m;

    /// <summary>"17 Cubans": a people's name in the plural.</summary>
    private static string? PersonUnit(SyntaxTree tree, int noun) => tree[noun].Xpos == "NNPS" ? "person" : null;

    private static int HeadOf(SyntaxTree tree, TokenRange range)
    {
        for (var i = range.End - 1; i >= range.Start; i--)
        {
            if (!range.Contains(tree[i].Head))
            {
                return i;
            }
        }

        return range.Start;
    }

    /// <summary>What a verb of change is about, be it goods or people.</summary>
    private Told? OfVerb(SyntaxTree tree, int verb) => verb < 0
        ? null
        : new MeasureFinder(words, tree, false).OfVerb(verb) ?? new MeasureFinder(words, tree, true).OfVerb(verb);

    private static int VerbOf(SyntaxTree tree, int token)
    {
        var at = token;
        while (at >= 0 && tree[at].Upos != "VERB")
        {
            at = tree[at].Head;
        }

        return at;
    }

    /// <summary>"Trade doubled", "tripled its exports".</summary>
    private void AddFactorVerbs(SyntaxTree tree, ImmutableArray<TimeExpression> found, ImmutableArray<FoundFigure>.Builder figures)
    {
        foreach (var token in tree.Tokens)
        {
            if (token.Upos == "VERB" && words.Numbers.Find(token.Lemma) is { Kind: NumberKind.Factor } number
                && OfVerb(tree, token.Index) is { } told)
            {
                figures.Add(new FoundFigure
                {
                    Span = token.Span,
                    Tokens = new TokenRange(token.Index, token.Index + 1),
                    HeadToken = told.Token,
                    Measure = told.Measure.Name,
                    Factor = number.Value,
                    Forecast = IsForecast(tree, token.Index),
                });
            }
        }
    }

    /// <summary>The verb above has "will", or hangs on "is expected to".</summary>
    private bool IsForecast(SyntaxTree tree, int token)
    {
        for (var at = VerbOf(tree, token); at >= 0; at = tree[at].Head)
        {
            foreach (var child in tree.Children(at))
            {
                if (SyntaxTree.IsRelation(tree[child].Relation, "aux") && AmountReader.Has(words, tree[child].Lemma, FigureRole.Future))
                {
                    return true;
                }
            }

            if (!SyntaxTree.IsRelation(tree[at].Relation, "xcomp"))
            {
                return false;
            }

            if (tree[at].Head is >= 0 and var above && AmountReader.Has(words, tree[above].Lemma, FigureRole.Forecaster))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The time right after "compared to".</summary>
    private TokenRange? BaseOf(AtomLine line, ImmutableArray<TimeExpression> found)
    {
        for (var at = 0; at < line.Count; at++)
        {
            if (AmountReader.Match(line, at, words, r => r == FigureRole.Compared) is var (end, _))
            {
                var after = line[end].Kind == AtomKind.None ? -1 : line[end].Word;
                var time = found.FirstOrDefault(t => t.Tokens.Contains(after) || t.Tokens.Start == after + 1);
                return time?.Tokens;
            }
        }

        return null;
    }
}
