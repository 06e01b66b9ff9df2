using System.Collections.Immutable;
using Entente.Coding.Times;
using Entente.Knowledge.Figures;
using Entente.Knowledge.Times;
using Entente.Language;

namespace Entente.Coding.Figures;

/// <summary>Finds the amounts that a sentence states and what they measure.</summary>
/// <param name="times">Finds the times of a sentence, whose numbers are no figures.</param>
public sealed class FigureFinder(FigureWords words, TimeFinder times)
{
    /// <summary>The words it reads with.</summary>
    public FigureWords Words => words;

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
        foreach (var amount in AmountFinder.Scan(line, words, found))
        {
            if (amount.IsOrdinal || (amount.Unit == "share" && !IsShare(line, amount)) || IsVerb(line, tree, amount))
            {
                continue;
            }

            var number = line[amount.NumberStart].Word;
            if (!IsTime(line, amount) && !found.Any(t => t.Tokens.Contains(number)) && Make(line, tree, amount, found) is { } figure)
            {
                figures.Add(figure);
            }
        }
    }

    private FoundFigure? Make(
        AtomLine line, SyntaxTree tree, Amount amount, ImmutableArray<TimeExpression> found)
    {
        var tokens = new TokenRange(line[amount.BareStart].Word, line[amount.BareEnd - 1].Word + 1);
        var head = HeadOf(tree, tokens);
        var noun = amount.Unit is null && tree[head].Head >= 0 && SyntaxTree.IsRelation(tree[head].Relation, "nummod")
            ? tree[head].Head
            : head;
        noun = noun == head && amount.Unit is null ? NounAfter(tree, tokens) ?? noun : noun;
        if (noun < head)
        {
            return null; // "Resolution 1559", "Group of 20"
        }

        var told = amount.Factor is null ? new MeasureFinder(words, tree, KindOf(amount), new TokenRange(line[amount.Start].Word, tokens.Start)).Find(noun, tokens) : OfVerb(tree, VerbOf(tree, head));
        if (IsModel(line, amount) || ((told?.Token != noun || noun == head) && IsName(line, tree, amount)))
        {
            return null;
        }

        if (told is null && (amount.Factor is not null || (amount.Unit is null && (noun == head || IsIdle(line, amount)))))
        {
            return null;
        }

        return new FoundFigure
        {
            Span = amount.Span,
            Tokens = tokens,
            HeadToken = told?.Token ?? noun,
            Counted = noun,
            Measure = told?.Measure.Name ?? Unmeasured(amount),
            BothSides = told?.Measure.BothSides == true,
            Value = amount.Unit == "share" && amount.Value is { } share ? Math.Round(share, 4) : amount.Value,
            UpTo = amount.UpTo,
            Unit = amount.Factor is not null ? null : amount.Unit ?? told?.Measure.Unit ?? UnitOf(tree, noun, told),
            Factor = amount.Factor,
            Bound = amount.Bound,
            PlainMoney = amount.PlainMoney,
            Forecast = IsForecast(tree, told?.Token ?? head) || IsForecast(tree, head),
            BaseTokens = BaseOf(line, found) ?? FromOf(line, amount, found),
            OwnPeriod = PeriodAfter(line, amount, found),
        };
    }

    /// <summary>"Between 150 and 200 soldiers", where the tree does not hang the number on the noun: the noun right after.</summary>
    private static int? NounAfter(SyntaxTree tree, TokenRange tokens)
    {
        var at = tokens.End;
        while (at < tree.Tokens.Length - 1 && tree[at].Upos is "ADJ" or "PROPN" && tree[at].Xpos != "NNPS")
        {
            at++;
        }

        return at < tree.Tokens.Length && tree[at].Xpos is "NNS" or "NNPS" ? at : null;
    }

    /// <summary>"F-15 jets".</summary>
    private static bool IsModel(AtomLine line, Amount amount) =>
        line.IsDash(amount.NumberStart - 1) && line.Touches(amount.NumberStart) && line.Touches(amount.NumberStart - 1)
        && line[amount.NumberStart - 2] is { Kind: AtomKind.Letters, IsCapital: true };

    /// <summary>"The 2012 rally", a year that is no time by itself, and "Boeing 737 jets", "magnitude 6.4": a name's number.</summary>
    private static bool IsName(AtomLine line, SyntaxTree tree, Amount amount)
    {
        if (amount.Unit is not null || amount.Factor is not null || amount.IsApproximate || line[amount.NumberStart].Kind != AtomKind.Number)
        {
            return false;
        }

        var before = line[amount.NumberStart].Word - 1;
        return line[amount.NumberStart] is { Digits: 4, IsPunctuated: false, Value: >= 1900 and < 2100 }
            || (before >= 0 && tree[before].Upos is "PROPN" && tree[before].Head == tree[before + 1].Head && tree[before].Relation is "compound" or "flat")
            || (before >= 0 && tree[before].Upos is "NOUN" && tree[before].Xpos == "NN");
    }

    /// <summary>"Half of", "by a quarter", "one in five people"; "half the country" tells of no figure.</summary>
    private static bool IsShare(AtomLine line, Amount amount) =>
        line.Is(amount.NumberEnd, TimeRole.Of) || line.Is(amount.Start - 1, TimeRole.By) || line[amount.NumberEnd - 1].Number?.Kind != NumberKind.Ordinal;

    /// <summary>"Of the 20, 12 won": the name of money is a verb here.</summary>
    private static bool IsVerb(AtomLine line, SyntaxTree tree, Amount amount) =>
        amount.PlainMoney is not null && tree[line[amount.BareEnd - 1].Word].Upos == "VERB";

    /// <summary>A number in words with nothing to measure ("two countries", "one of them"), or one in a name or a score.</summary>
    private static bool IsIdle(AtomLine line, Amount amount) =>
        line[amount.NumberStart].Kind == AtomKind.Letters || line.Touches(amount.NumberStart)
        || line.IsDash(amount.End) || line.IsSign(amount.End, ':') || line.IsSign(amount.End, '/');

    private static string Unmeasured(Amount amount) =>
        amount.IsMoney ? "money" : amount.Unit is "percent" or "percentage point" or "share" ? "percent" : "count";

    /// <summary>"A nine-month-old child": a length of time or an age.</summary>
    private static bool IsTime(AtomLine line, Amount amount) =>
        amount.Unit is null && line.Is(line.SkipDash(amount.End), TimeRole.Unit);

    private static AmountKind KindOf(Amount amount) =>
        !amount.IsMoney && amount.Unit is null or "person" ? AmountKind.Count
        : amount.Unit is "percent" or "percentage point" or "share" ? AmountKind.Portion
        : AmountKind.Goods;

    /// <summary>"17 Cubans", a people's name in the plural, are persons; of "36 fighter jets" the thing counted is the unit.</summary>
    private static string? UnitOf(SyntaxTree tree, int noun, Told? told)
    {
        if (tree[noun].Xpos == "NNPS")
        {
            return "person";
        }

        if (told?.Token != noun || tree[noun].Upos != "NOUN")
        {
            return null;
        }

        var before = noun > 0 && SyntaxTree.IsRelation(tree[noun - 1].Relation, "compound") && tree[noun - 1] is { Head: var above, Upos: "NOUN" } && above == noun
            ? tree[noun - 1].Lemma + " "
            : "";
        return before + tree[noun].Lemma;
    }

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
        : new MeasureFinder(words, tree, AmountKind.Portion).OfVerb(verb);

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
                    Counted = token.Index,
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

    /// <summary>"Up 12 percent from 2016": the time that a change counts from.</summary>
    private static TokenRange? FromOf(AtomLine line, Amount amount, ImmutableArray<TimeExpression> found) =>
        (amount.Factor is not null || amount.Unit is "percent" or "percentage point" or "share")
        && line.Is(amount.End, TimeRole.From) && line[amount.End + 1].Kind != AtomKind.None
            ? found.FirstOrDefault(t => t.Tokens.Start == line[amount.End + 1].Word)?.Tokens
            : null;

    /// <summary>"From $6 billion in 2015 to $10 billion in 2017": the time right after the amount, where its words need no other.</summary>
    private static Dates.Edtf? PeriodAfter(AtomLine line, Amount amount, ImmutableArray<TimeExpression> found)
    {
        var at = line.Is(amount.End, TimeRole.In) ? amount.End + 1 : amount.End;
        return line[at].Kind == AtomKind.None || (at == amount.End && !found.Any(t => t.Tokens.Start == line[at].Word)) ? null
            : found.FirstOrDefault(t => !t.IsDuration && !t.IsRelative && (t.Tokens.Start == line[at].Word || t.Tokens.Start == line[amount.End].Word))?.Date;
    }
}
