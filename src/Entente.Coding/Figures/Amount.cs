using Entente.Coding.Times;
using Entente.Knowledge.Figures;

namespace Entente.Coding.Figures;

/// <summary>What the words of an amount say, before the tree is asked what it measures. Places are atoms.</summary>
internal sealed record Amount
{
    public required int End { get; init; }

    /// <summary>Where the number itself begins, after "about" and "$".</summary>
    public required int Number { get; init; }

    public decimal? Value { get; init; }

    public decimal? UpTo { get; init; }

    public string? Unit { get; init; }

    public decimal? Factor { get; init; }

    public bool IsMoney { get; init; }

    public bool IsApproximate { get; init; }
}

/// <summary>Reads "about 450 million dollars", "US$3.6 billion", "€20m", "a third of", "two dozen", "10 to 12 percent", "ninefold".</summary>
internal static class AmountReader
{
    public static Amount? Read(AtomLine line, int at, FigureWords words)
    {
        var (number, approximate) = (at, false);
        while (Match(line, number, words, IsHedge) is var (next, _))
        {
            (number, approximate) = (next, true);
        }

        var amount = ReadMoney(line, number, words)
            ?? ReadFold(line, number, words)
            ?? ReadShare(line, number, words)
            ?? ReadNumber(line, number, words);
        return amount is null ? null : amount with { IsApproximate = approximate || amount.IsApproximate };
    }

    /// <summary>The place after the longest phrase of the wanted kind that begins here.</summary>
    public static (int End, FigurePhrase Phrase)? Match(AtomLine line, int at, FigureWords words, Func<FigureRole, bool> wanted)
    {
        if (at >= line.Count)
        {
            return null;
        }

        foreach (var phrase in words.PhrasesAt(line.Chars(at)))
        {
            if (wanted(phrase.Role) && Fits(line, at, phrase) is { } end)
            {
                return (end, phrase);
            }
        }

        return null;
    }

    private static int? Fits(AtomLine line, int at, FigurePhrase phrase)
    {
        for (var i = 0; i < phrase.Parts.Length; i++, at++)
        {
            // "A$60" are Australian dollars, "a $60 loan" is not.
            var isSign = phrase.Role == FigureRole.MoneyBefore;
            at = i > 0 && !isSign ? line.SkipDash(at) : at;
            if (at >= line.Count || (isSign && i > 0 && !line.Touches(at))
                || !line.Chars(at).Equals(phrase.Parts[i], isSign ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
        }

        return at;
    }

    private static bool IsHedge(FigureRole role) => role is FigureRole.About or FigureRole.More or FigureRole.Less;

    private static Amount? ReadMoney(AtomLine line, int at, FigureWords words)
    {
        if (Match(line, at, words, r => r == FigureRole.MoneyBefore) is not var (next, phrase)
            || NumberReader.Read(line, next) is not { IsOrdinal: false, IsMany: false } number)
        {
            return null;
        }

        var amount = new Amount { End = number.End, Number = next, Value = number.Value, Unit = phrase.Unit, IsMoney = true };
        if (!line.IsDash(number.End) && Match(line, number.End, words, r => r == FigureRole.To) is null)
        {
            return amount;
        }

        var second = Match(line, number.End + 1, words, r => r == FigureRole.MoneyBefore)?.End ?? number.End + 1;
        return WithRange(line, amount, NumberReader.Read(line, second));
    }

    /// <summary>The second number lends its scale: "$5-7bn".</summary>
    private static Amount WithRange(AtomLine line, Amount amount, NumberReading? second)
    {
        if (second is not { IsOrdinal: false, IsMany: false } upper || amount.Value is not { } lower || upper.Value <= lower || lower == 0)
        {
            return amount;
        }

        var digits = line[upper.End - 1].Kind == AtomKind.Number ? 0 : line[amount.End + 1].Value;
        var scale = digits > 0 && lower < 1000 ? upper.Value / digits : 1;
        return amount with { End = upper.End, Value = lower * scale, UpTo = upper.Value, IsApproximate = true };
    }

    /// <summary>"Ninefold", "nine-fold", "10-fold".</summary>
    private static Amount? ReadFold(AtomLine line, int at, FigureWords words)
    {
        var chars = line.Chars(at);
        for (var cut = 3; cut < chars.Length - 2; cut++)
        {
            if (words.Numbers.Find(chars[..cut]) is { Kind: NumberKind.Cardinal } number
                && Has(words, chars[cut..], FigureRole.Fold))
            {
                return new Amount { End = at + 1, Number = at, Factor = number.Value };
            }
        }

        return NumberReader.Read(line, at) is { IsOrdinal: false, IsMany: false } many
            && line.SkipDash(many.End) is var fold && Has(words, line.Chars(fold), FigureRole.Fold)
            ? new Amount { End = fold + 1, Number = at, Factor = many.Value }
            : null;
    }

    public static bool Has(FigureWords words, ReadOnlySpan<char> word, FigureRole role)
    {
        foreach (var phrase in words.PhrasesAt(word))
        {
            if (phrase.Role == role && phrase.Parts.Length == 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Half of", "a third of", "two thirds", "by a quarter"; "a third country" is none, "half a million" a number.</summary>
    private static Amount? ReadShare(AtomLine line, int at, FigureWords words)
    {
        if (Match(line, at, words, r => r is FigureRole.Half or FigureRole.Quarter) is var (end, phrase))
        {
            if (phrase.Role == FigureRole.Half && NumberReader.Read(line, end) is { IsMany: false } whole
                && line[end].Number?.Kind == NumberKind.Scale)
            {
                return WithUnit(line, words, new Amount { End = whole.End, Number = at, Value = whole.Value / 2 });
            }

            return IsShare(line, at, end) ? Share(at, end, phrase.Role == FigureRole.Half ? 0.5m : 0.25m) : null;
        }

        var single = Match(line, at, words, r => r == FigureRole.A)?.End;
        var upper = single is null ? NumberReader.Read(line, at) : null;
        var lower = single ?? (upper is { IsOrdinal: false, IsMany: false } ? line.SkipDash(upper.Value.End) : -1);
        return line[lower].Number is { Kind: NumberKind.Ordinal, Value: >= 3 and <= 10 } part
            && (single is not null ? IsShare(line, at, lower + 1) : part.Text.EndsWith('s'))
            ? Share(at, lower + 1, Math.Round((upper?.Value ?? 1) / part.Value, 4))
            : null;
    }

    private static Amount Share(int at, int end, decimal value) => new() { End = end, Number = at, Value = value, Unit = "share" };

    private static bool IsShare(AtomLine line, int at, int end) =>
        line.Is(end, Knowledge.Times.TimeRole.Of) || (line.Is(at - 1, Knowledge.Times.TimeRole.By) && line[end].Kind != AtomKind.Number);

    private static Amount? ReadNumber(AtomLine line, int at, FigureWords words)
    {
        var start = Match(line, at, words, r => r == FigureRole.Couple) is var (couple, _) ? couple : at;
        if (start > at)
        {
            return WithUnit(line, words, new Amount { End = start, Number = at, Value = 2, IsApproximate = true });
        }

        // "a million" but not "a 17"
        start = line[at + 1].Number?.Kind == NumberKind.Scale && Match(line, at, words, r => r == FigureRole.A) is not null ? at + 1 : at;
        if (NumberReader.Read(line, start) is not { IsOrdinal: false } number)
        {
            return null;
        }

        if (number.IsMany)
        {
            return WithUnit(line, words, new Amount { End = ManyEnd(line, number.End), Number = at, IsApproximate = true });
        }

        var amount = new Amount { End = number.End, Number = at, Value = number.Value };
        var joined = line.IsDash(number.End) || Match(line, number.End, words, r => r == FigureRole.To) is not null;
        return WithUnit(line, words, joined ? WithRange(line, amount, NumberReader.Read(line, number.End + 1)) : amount);
    }

    /// <summary>"Tens of thousands of".</summary>
    private static int ManyEnd(AtomLine line, int at)
    {
        while (line.Is(at, Knowledge.Times.TimeRole.Of) && NumberReader.Read(line, at + 1) is { IsMany: true } more)
        {
            at = more.End;
        }

        return at;
    }

    private static Amount WithUnit(AtomLine line, FigureWords words, Amount amount)
    {
        var next = line.SkipDash(amount.End);
        next = amount.Value is null && line.Is(next, Knowledge.Times.TimeRole.Of) ? next + 1 : next;
        return Match(line, next, words, r => r is FigureRole.MoneyAfter or FigureRole.Unit) is var (end, phrase)
            ? amount with { End = end, Unit = phrase.Unit, IsMoney = phrase.Role == FigureRole.MoneyAfter }
            : amount;
    }
}
