using Entente.Coding.Times;
using Entente.Knowledge.Figures;
using Entente.Knowledge.Times;

namespace Entente.Coding.Figures;

/// <summary>
/// Reads "about 450 million dollars", "US$3.6 billion", "€20m", "a third of", "two dozen", "10 to 12 percent", "ninefold",
/// "between 20 and 30", "500 or more". Longer than most files, as each part of an amount may stand in several places.
/// </summary>
internal static class AmountReader
{
    /// <summary>The amount that begins at an atom, with the words of its bound; null for none.</summary>
    public static Amount? Read(AtomLine line, int at, FigureWords words)
    {
        if (Match(line, at, words, r => r == FigureRole.Between) is var (first, _) && ReadBetween(line, first, words) is { } range)
        {
            return range with { Start = at };
        }

        var (number, bound) = (at, Bound.Exact);
        while (Match(line, number, words, r => r is >= FigureRole.About and <= FigureRole.Exactly) is var (next, phrase))
        {
            (number, bound) = (next, bound is Bound.Exact or Bound.About ? BoundOf(phrase.Role) : bound);
        }

        return ReadBare(line, number, words) is not { } amount ? null
            : amount.IsOrdinal ? number == at ? amount : null
            : Joined(line, After(line, amount with { Start = at, Bound = Stricter(bound, amount.Bound) }, words), words);
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

    private static int? Fits(AtomLine line, int at, FigurePhrase phrase)
    {
        var isSign = phrase.Role is FigureRole.MoneyBefore or FigureRole.MoneyJoined;
        for (var i = 0; i < phrase.Parts.Length; i++, at++)
        {
            // "A$60" are Australian dollars, "a $60 loan" is not.
            at = i > 0 && !isSign ? line.SkipDash(at) : at;
            if (at >= line.Count || (phrase.Role == FigureRole.MoneyJoined && i > 0 && !line.Touches(at))
                || !line.Chars(at).Equals(phrase.Parts[i], isSign ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
        }

        return at;
    }

    private static Bound BoundOf(FigureRole role) => role switch
    {
        FigureRole.About => Bound.About,
        FigureRole.More => Bound.MoreThan,
        FigureRole.AtLeast => Bound.AtLeast,
        FigureRole.Less => Bound.LessThan,
        FigureRole.AtMost => Bound.AtMost,
        _ => Bound.Exact,
    };

    /// <summary>The bound of a range or of "dozens" outweighs the word before it.</summary>
    private static Bound Stricter(Bound before, Bound own) => own is Bound.Exact || (own is Bound.About && before != Bound.Exact) ? before : own;

    /// <summary>"Or more", "or so".</summary>
    private static Amount After(AtomLine line, Amount amount, FigureWords words) =>
        Match(line, amount.End, words, r => r is >= FigureRole.OrMore and <= FigureRole.OrSo) is not var (end, phrase)
            || (phrase.Role != FigureRole.OrSo && IsBounded(line, amount.End + 1, words))
            ? amount
            : amount with
            {
                End = end,
                Bound = (phrase.Role, amount.Bound) switch
                {
                    (FigureRole.OrMore, _) => Bound.AtLeast,
                    (FigureRole.OrLess, _) => Bound.AtMost,
                    (FigureRole.OrEqual, Bound.MoreThan) => Bound.AtLeast,
                    (FigureRole.OrEqual, Bound.LessThan) => Bound.AtMost,
                    (FigureRole.OrSo, Bound.Exact) => Bound.About,
                    var (_, bound) => bound,
                },
            };

    /// <summary>"Or more than 45": another amount begins.</summary>
    private static bool IsBounded(AtomLine line, int at, FigureWords words) =>
        Match(line, at, words, r => r is FigureRole.More or FigureRole.Less or FigureRole.AtLeast or FigureRole.AtMost) is var (end, _)
        && (line[end].Kind == AtomKind.Number || line[end].Number is not null);

    /// <summary>"More than 20 and less than 30" is one range.</summary>
    private static Amount Joined(AtomLine line, Amount amount, FigureWords words)
    {
        if (amount.UpTo is not null || amount.Bound < Bound.MoreThan || amount.Bound > Bound.AtMost || !line.Is(amount.End, TimeRole.And)
            || Match(line, amount.End + 1, words, r => r is FigureRole.More or FigureRole.Less or FigureRole.AtLeast or FigureRole.AtMost) is not var (next, phrase)
            || ReadBare(line, next, words) is not { Bound: Bound.Exact, IsOrdinal: false } other)
        {
            return amount;
        }

        var isLower = amount.Bound is Bound.MoreThan or Bound.AtLeast;
        var isOtherLower = phrase.Role is FigureRole.More or FigureRole.AtLeast;
        var (low, high) = isLower ? (amount, other) : (other, amount);
        return isLower != isOtherLower && low.Value < high.Value && (low.Unit is null || high.Unit is null || low.Unit == high.Unit)
            ? amount with { Value = low.Value, UpTo = high.Value, Unit = low.Unit ?? high.Unit, IsMoney = low.IsMoney || high.IsMoney, Bound = Bound.Between, BareEnd = other.BareEnd, End = other.End }
            : amount;
    }

    /// <summary>"20 and 30" after "between".</summary>
    private static Amount? ReadBetween(AtomLine line, int at, FigureWords words) =>
        ReadSingle(line, at, words) is { IsOrdinal: false } lower && (line.Is(lower.End, TimeRole.And) || line.Is(lower.End, TimeRole.To))
            && ReadSingle(line, lower.End + 1, words) is { IsOrdinal: false } upper
            ? Range(line, lower, upper)
            : null;

    private static Amount? ReadBare(AtomLine line, int at, FigureWords words)
    {
        if (ReadFold(line, at, words) is { } fold)
        {
            return fold;
        }

        if (ReadSingle(line, at, words) is not { } amount)
        {
            return null;
        }

        var isJoined = !amount.IsOrdinal && !line.Is(at - 1, TimeRole.From)
            && (line.IsDash(amount.End) || line.IsSign(amount.End, '~') || line.Is(amount.End, TimeRole.To) || line.Is(amount.End, TimeRole.Or));
        return isJoined && ReadSingle(line, amount.End + 1, words) is { IsOrdinal: false } upper
            && (!line.Is(amount.End, TimeRole.Or) || upper.Value <= amount.Value * 3)
            ? Range(line, amount, upper) ?? amount
            : amount;
    }

    /// <summary>One amount up to the next; null where they make no range. The upper lends its scale: "$5-7bn", "two to three million".</summary>
    private static Amount? Range(AtomLine line, Amount lower, Amount upper)
    {
        if (lower.Value is not { } low || upper.Value is not { } high || low == 0
            || lower.Bound != Bound.Exact || upper.Bound != Bound.Exact || (lower.Unit is not null && upper.Unit is not null && lower.Unit != upper.Unit)
            || (lower.Unit is not null && upper.Unit is null && !lower.IsMoney)
            || (!lower.IsMoney && upper.IsMoney && upper.BareStart < upper.NumberStart)) // "in 2015 to $10 billion"
        {
            return null;
        }

        var scale = 1m;
        for (var i = upper.NumberEnd - 1; line[i].Number is { Kind: NumberKind.Scale or NumberKind.ShortScale } word && i > upper.NumberStart; i--)
        {
            scale *= word.Value;
        }

        low = low < high / scale && lower.NumberEnd == lower.NumberStart + 1 ? low * scale : low;
        return low >= high ? null : lower with
        {
            Value = low, UpTo = high, Bound = Bound.Between, Unit = lower.Unit ?? upper.Unit, IsMoney = lower.IsMoney || upper.IsMoney,
            PlainMoney = lower.PlainMoney ?? upper.PlainMoney, NumberEnd = upper.NumberEnd, BareEnd = upper.BareEnd, End = upper.End,
        };
    }

    /// <summary>"Ninefold", "nine-fold", "10-fold".</summary>
    private static Amount? ReadFold(AtomLine line, int at, FigureWords words)
    {
        var chars = line.Chars(at);
        foreach (var fold in words.Folds)
        {
            if (chars.Length > fold.Length && chars.EndsWith(fold, StringComparison.OrdinalIgnoreCase)
                && words.Numbers.Find(chars[..^fold.Length]) is { Kind: NumberKind.Cardinal or NumberKind.Scale } number)
            {
                return Plain(at, at + 1) with { Factor = number.Value };
            }
        }

        return (line[at].Kind == AtomKind.Number || line[at].Number is not null)
            && NumberPhraseReader.Read(line, at, words) is { Kind: PhraseKind.Cardinal } many
            && line.SkipDash(many.End) is var end && Has(words, line.Chars(end), FigureRole.Fold)
            ? Plain(at, end + 1) with { Factor = many.Value }
            : null;
    }

    private static Amount Plain(int start, int end) => new()
    {
        Start = start, BareStart = start, NumberStart = start, NumberEnd = end, BareEnd = end, End = end,
    };

    private static Amount? ReadSingle(AtomLine line, int at, FigureWords words) => ReadMoney(line, at, words) ?? ReadNumber(line, at, words);

    /// <summary>"$5 million", "USD 5 million", "$5 million dollars".</summary>
    private static Amount? ReadMoney(AtomLine line, int at, FigureWords words)
    {
        if (Match(line, at, words, r => r is FigureRole.MoneyBefore or FigureRole.MoneyJoined) is not var (next, phrase)
            || (phrase.Role == FigureRole.MoneyJoined && !line.Touches(next))
            || NumberPhraseReader.Read(line, next, words) is not { Kind: PhraseKind.Cardinal or PhraseKind.Part } number)
        {
            return null;
        }

        var again = Match(line, number.End, words, r => r == FigureRole.MoneyAfter) is var (end, name) && name.Unit == phrase.Unit && !IsSignOfNext(line, end)
            ? end
            : number.End;
        return Plain(at, again) with
        {
            NumberStart = next, NumberEnd = number.End, Value = number.Value, Unit = phrase.Unit, IsMoney = true,
        };
    }

    private static Amount? ReadNumber(AtomLine line, int at, FigureWords words)
    {
        if (Match(line, at, words, r => r == FigureRole.Couple) is var (couple, _))
        {
            return WithUnit(line, words, Plain(at, couple) with { Value = 2, Bound = Bound.About });
        }

        if (line.Is(at, TimeRole.Several) && line[at + 1].Number?.Kind == NumberKind.Scale)
        {
            return WithUnit(line, words, Plain(at, at + 2) with { Bound = Bound.Untold }); // "several hundred"
        }

        // "a million" but not "a 17"
        var start = line[at + 1].Number?.Kind == NumberKind.Scale && Match(line, at, words, r => r == FigureRole.A) is not null ? at + 1 : at;
        if (NumberPhraseReader.Read(line, start, words) is not { } number || IsPointedAt(line, at, number.End, words))
        {
            return null;
        }

        return number.Kind switch
        {
            PhraseKind.Ordinal => Plain(at, number.End) with { Value = number.Value, IsOrdinal = true },
            PhraseKind.Many => WithUnit(line, words, Plain(at, ManyEnd(line, number.End)) with { Bound = Bound.Untold }),
            PhraseKind.Part when line[at - 1].Number?.Kind == NumberKind.Ordinal => null, // "the first half"
            PhraseKind.Part => WithUnit(line, words, Plain(at, number.End) with { Value = number.Value }) is { } part
                ? part with { Unit = part.Unit ?? "share" }
                : null,
            _ => WithUnit(line, words, Plain(at, number.End) with { Value = number.Value }),
        };
    }

    /// <summary>"This one", "which one": a pronoun.</summary>
    private static bool IsPointedAt(AtomLine line, int at, int end, FigureWords words) =>
        end == at + 1 && line[at].Number is { Kind: NumberKind.Cardinal, Value: 1 } && at > 0 && Has(words, line.Chars(at - 1), FigureRole.Pointing);

    /// <summary>"Tens of thousands of".</summary>
    private static int ManyEnd(AtomLine line, int at)
    {
        while (line.Is(at, TimeRole.Of) && line[at + 1].Number?.Kind == NumberKind.Many)
        {
            at += 2;
        }

        return at;
    }

    /// <summary>Takes what is counted along; null where letters stick to digits and are no unit ("180ml", "24703L202").</summary>
    private static Amount? WithUnit(AtomLine line, FigureWords words, Amount amount)
    {
        var next = line.SkipDash(amount.End);
        next = amount.Value is null && line.Is(next, TimeRole.Of) ? next + 1 : next;
        if (Match(line, next, words, r => r is FigureRole.MoneyAfter or FigureRole.Unit or FigureRole.Hundredth) is not var (end, phrase)
            || IsSignOfNext(line, end) || IsNextMoney(line, end, words) || (amount is { Value: > 0 and < 1 } && phrase.Unit == "person"))
        {
            return line[amount.End - 1].Kind == AtomKind.Number && line[amount.End].Kind == AtomKind.Letters && line.Touches(amount.End) ? null : amount;
        }

        var united = amount with { BareEnd = end, End = end, Unit = phrase.Unit };
        return phrase.Role switch
        {
            FigureRole.Unit => united,
            FigureRole.Hundredth => united with { IsMoney = true, Value = amount.Value / 100 },
            _ => WithCoins(line, words, united with { IsMoney = true, PlainMoney = phrase.IsPlain ? string.Join(' ', phrase.Parts) : null }),
        };
    }

    /// <summary>In "10 $30" the sign belongs to the second number.</summary>
    private static bool IsSignOfNext(AtomLine line, int end) =>
        line[end - 1].Kind == AtomKind.Sign && line[end].Kind == AtomKind.Number && line.Touches(end) && line[end - 1].IsApart;

    /// <summary>In "1 $ 10 dollars" too.</summary>
    private static bool IsNextMoney(AtomLine line, int end, FigureWords words) =>
        line[end - 1].Kind == AtomKind.Sign && line[end].Kind == AtomKind.Number && line[end + 1].Kind == AtomKind.Letters
        && Match(line, end + 1, words, r => r == FigureRole.MoneyAfter) is not null;

    /// <summary>"3 dollars 50 cents", "thirteen dollars forty-five." at the end, and "75 USD million".</summary>
    private static Amount WithCoins(AtomLine line, FigureWords words, Amount amount)
    {
        if (line[amount.End].Number is { Kind: NumberKind.Scale } scale)
        {
            return amount with { Value = amount.Value * scale.Value, BareEnd = amount.End + 1, End = amount.End + 1 };
        }

        var at = line.Is(amount.End, TimeRole.And) ? amount.End + 1 : amount.End;
        if (NumberReader.Read(line, at) is not { IsOrdinal: false, IsMany: false, Value: >= 1 and < 100 } coins)
        {
            return amount;
        }

        var end = Match(line, coins.End, words, r => r == FigureRole.Hundredth) is var (after, phrase) ? phrase.Unit == amount.Unit ? after : -1
            : coins.Value >= 10 && IsEnd(line, coins.End) ? coins.End
            : -1;
        return end < 0 ? amount : amount with { Value = amount.Value + (coins.Value / 100), BareEnd = end, End = end };
    }

    private static bool IsEnd(AtomLine line, int at) => line[at].Kind == AtomKind.None || (line.IsSign(at, '.') && at == line.Count - 1);
}
