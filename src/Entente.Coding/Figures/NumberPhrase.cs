using Entente.Coding.Times;
using Entente.Knowledge.Figures;
using Entente.Knowledge.Times;

namespace Entente.Coding.Figures;

internal enum PhraseKind
{
    Cardinal,
    Ordinal,

    /// <summary>A part of one: "two thirds", "one in five".</summary>
    Part,

    /// <summary>"Dozens": no value.</summary>
    Many,
}

/// <param name="End">The atom after it.</param>
internal readonly record struct NumberPhrase(int End, decimal Value, PhraseKind Kind);

/// <summary>
/// Reads a number as figures have them, beyond the plain ones of times: "-5", ".08", "40 000", "12,34,567", "two point
/// five", "4 thousand 3 hundred", "3 million and a half", "2 1/4", "two thirds", "one in five", "half a dozen".
/// </summary>
internal static class NumberPhraseReader
{
    /// <summary>Lower parts of fractions in digits; beyond them "9/11" and "24/7" are no fractions.</summary>
    private const int MostParts = 10;

    public static NumberPhrase? Read(AtomLine line, int at, FigureWords words)
    {
        var minus = IsMinus(line, at) ? at + 1 : AmountReader.Match(line, at, words, r => r == FigureRole.Minus)?.End ?? at;
        return minus == at ? ReadUnsigned(line, at, words)
            : ReadUnsigned(line, minus, words) is { Kind: PhraseKind.Cardinal or PhraseKind.Part } number ? number with { Value = -number.Value }
            : null;
    }

    private static bool IsMinus(AtomLine line, int at) =>
        (line.IsSign(at, '-') || line.IsSign(at, '\u2212')) && line[at + 1].Kind == AtomKind.Number && line.Touches(at + 1)
        && (at == 0 || line[at].IsApart || line[at - 1].Kind == AtomKind.Sign);

    private static NumberPhrase? ReadUnsigned(AtomLine line, int at, FigureWords words)
    {
        if (ReadPart(line, at, words) is { } part)
        {
            return OfScale(line, part, words) ?? (IsPart(line, at, part, words) ? part : null);
        }

        var read = ReadWhole(line, at);
        if (read is not { Kind: PhraseKind.Cardinal } whole)
        {
            return read;
        }

        return ReadPartOf(line, at, whole, words) is { } share ? OfScale(line, share, words) ?? share
            : ReadRest(line, at, whole, words);
    }

    /// <summary>"Half", "a quarter", "⅔", "3/4", "a third": a part that begins without a whole number.</summary>
    private static NumberPhrase? ReadPart(AtomLine line, int at, FigureWords words)
    {
        if (AmountReader.Match(line, at, words, r => r is FigureRole.Half or FigureRole.Quarter) is var (end, phrase))
        {
            return new NumberPhrase(end, phrase.Role == FigureRole.Half ? 0.5m : 0.25m, PhraseKind.Part);
        }

        if (AmountReader.Match(line, at, words, r => r == FigureRole.A) is var (one, _)
            && AmountReader.Match(line, one, words, r => r == FigureRole.Half) is var (half, _))
        {
            return new NumberPhrase(half, 0.5m, PhraseKind.Part);
        }

        if (line[at].Kind == AtomKind.Sign && Vulgar(line, at) is { } vulgar)
        {
            return new NumberPhrase(at + 1, vulgar, PhraseKind.Part);
        }

        if (ReadSlash(line, at) is { } slash)
        {
            return slash;
        }

        return AmountReader.Match(line, at, words, r => r == FigureRole.A) is var (single, _)
            && line.SkipDash(single) is var below && line[below].Number is { Kind: NumberKind.Ordinal, Value: >= 3 } lower
            ? new NumberPhrase(below + 1, 1 / lower.Value, PhraseKind.Part)
            : null;
    }

    /// <summary>"Half" stands alone, "a third" needs a whole or an end after it: "a third country" is none.</summary>
    private static bool IsPart(AtomLine line, int at, NumberPhrase part, FigureWords words)
    {
        var isOrdinal = line[part.End - 1].Number is { Kind: NumberKind.Ordinal };
        var next = line[part.End].Kind;
        return !isOrdinal
            ? AmountReader.Match(line, at, words, r => r == FigureRole.Quarter) is not var (end, _) || end > at + 1
            : line.Is(part.End, TimeRole.Of) || next is AtomKind.None || (next is AtomKind.Sign && !line.IsDash(part.End))
                || (line.Is(at - 1, TimeRole.By) && next != AtomKind.Number);
    }

    private static decimal? Vulgar(AtomLine line, int at) =>
        char.GetNumericValue(line.Text[line[at].Start]) is > 0 and < 1 and var value ? (decimal)value : null;

    /// <summary>"3/4", also with gaps.</summary>
    private static NumberPhrase? ReadSlash(AtomLine line, int at) =>
        line.Whole(at) is > 0 and var upper && line.IsSign(at + 1, '/') && line.Whole(at + 2) is > 1 and <= MostParts and var lower
        && upper < lower && !line.IsSign(at + 3, '/') && !line.IsSign(at - 1, '/')
            ? new NumberPhrase(at + 3, (decimal)upper / lower, PhraseKind.Part)
            : null;

    /// <summary>"Half a million", "three quarters billion", "two thirds of a million", "half a dozen".</summary>
    private static NumberPhrase? OfScale(AtomLine line, NumberPhrase part, FigureWords words)
    {
        var at = line.Is(part.End, TimeRole.Of) ? part.End + 1 : line.SkipDash(part.End);
        at = line[at].Number?.Kind == NumberKind.Scale ? at : AmountReader.Match(line, at, words, r => r == FigureRole.A)?.End ?? at;
        return line[at].Number is { Kind: NumberKind.Scale } scale ? new NumberPhrase(at + 1, part.Value * scale.Value, PhraseKind.Cardinal) : null;
    }

    private static NumberPhrase? ReadWhole(AtomLine line, int at)
    {
        if (ReadDigits(line, at) is { } digits)
        {
            return Scaled(line, digits.End, digits.Value);
        }

        if (NumberReader.Read(line, at) is not { } number)
        {
            return null;
        }

        if (number.IsMany)
        {
            return new NumberPhrase(number.End, 0, PhraseKind.Many);
        }

        if (number.IsOrdinal)
        {
            return new NumberPhrase(number.End, number.Value, PhraseKind.Ordinal);
        }

        if (line[at].IsPunctuated && line[number.End].Number is { Kind: NumberKind.ShortScale } big
            && line[number.End].IsCapital && number.End == at + 1)
        {
            return new NumberPhrase(number.End + 1, number.Value * big.Value, PhraseKind.Cardinal); // "1.5 M"
        }

        var (value, next) = (number.Value, line.SkipDash(number.End));
        if (line[number.End - 1].Number is { Kind: NumberKind.Scale, Value: >= 1000 } last && line[at].Kind == AtomKind.Letters
            && line[number.End - 2].Number is { Kind: NumberKind.Scale, Value: >= 1000 } && value > last.Value && value < 2 * last.Value)
        {
            value = (value - last.Value) * last.Value; // "three lakh crore", which comes as the sum of both
        }

        return line[next].Number switch
        {
            { Kind: NumberKind.Many } many => new NumberPhrase(next + 1, WithLast(line, number.End, value, many.Value), PhraseKind.Cardinal), // "two dozens"
            { Kind: NumberKind.Ordinal, Value: >= 100 } great when !great.Text.EndsWith('s') => new NumberPhrase(next + 1, value * great.Value, PhraseKind.Ordinal), // "two hundredth"
            _ => new NumberPhrase(number.End, value, PhraseKind.Cardinal),
        };
    }

    /// <summary>"Three hundred and two dozens": only the two are multiplied.</summary>
    private static decimal WithLast(AtomLine line, int end, decimal value, decimal scale) =>
        UnitAfterAnd(line, end) is > 0 and var unit && unit < value ? value - unit + (unit * scale) : value * scale;

    /// <summary>The three of "a hundred and three"; 0 where no "and" stands before the last word.</summary>
    private static decimal UnitAfterAnd(AtomLine line, int end) =>
        line[end - 1].Number is { Kind: NumberKind.Cardinal } last && line.Is(end - 2, TimeRole.And) ? last.Value : 0;

    private static NumberPhrase Scaled(AtomLine line, int at, decimal value)
    {
        while (line[line.SkipDash(at)].Number is { } scale && value < 1_000_000_000_000m
            && (scale.Kind == NumberKind.Scale || (scale.Kind == NumberKind.ShortScale && line.Touches(at))))
        {
            at = line.SkipDash(at) + 1;
            value *= scale.Value;
        }

        return new NumberPhrase(at, value, PhraseKind.Cardinal);
    }

    /// <summary>Digits that are cut into several atoms.</summary>
    private static (int End, decimal Value)? ReadDigits(AtomLine line, int at)
    {
        if (line.IsSign(at, '.') && line[at + 1] is { Kind: AtomKind.Number, IsPunctuated: false } decimals && line.Touches(at + 1)
            && (at == 0 || line[at].IsApart))
        {
            return (at + 2, Shift(decimals.Value, decimals.Digits)); // ".08"
        }

        return line[at].Kind != AtomKind.Number ? null : ReadSpaced(line, at) ?? ReadCommas(line, at);
    }

    /// <summary>"40 000", "1 234 567.89"; not after a month, whose day the first would be.</summary>
    private static (int End, decimal Value)? ReadSpaced(AtomLine line, int at)
    {
        var (end, value) = (at + 1, line[at].Value);
        if (line[at] is not { IsPunctuated: false, Digits: <= 3 } || value == 0 || line.Is(at - 1, TimeRole.Month))
        {
            return null;
        }

        while (line[end] is { Kind: AtomKind.Number, Digits: 3 } group && group.IsApart
            && line[end].Start == line[end - 1].End + 1 && group.Value < 1000 && !line[end - 1].IsPunctuated)
        {
            value = (value * 1000) + group.Value;
            end++;
        }

        return end > at + 1 ? (end, value) : null;
    }

    /// <summary>"5,00" and "1.111,11" with a comma for the decimals, "12,34,567.89" in the groups of India; "22,24,26" is a list.</summary>
    private static (int End, decimal Value)? ReadCommas(AtomLine line, int at)
    {
        if (!IsComma(line, at + 1) || line[at + 2].Kind != AtomKind.Number || IsComma(line, at - 1))
        {
            return null;
        }

        var after = line[at + 2];
        var second = line.Chars(at + 2);
        if (second.Length > 5 && second[2] == ',' && line[at].Digits <= 2)
        {
            return (at + 3, (line[at].Value * 100_000m) + after.Value);
        }

        if (after.IsPunctuated || after.Digits > 2 || (IsComma(line, at + 3) && line[at + 4].Kind == AtomKind.Number))
        {
            return null;
        }

        var first = line.Chars(at);
        var isGrouped = first.Length > 4 && first[^4] == '.';
        return line[at].IsPunctuated && !isGrouped ? null
            : (at + 3, (line[at].Value * (isGrouped ? 1000 : 1)) + Shift(after.Value, after.Digits));
    }

    private static bool IsComma(AtomLine line, int at) => line.IsSign(at, ',') && line.Touches(at) && line.Touches(at + 1);

    private static decimal Shift(decimal value, int digits)
    {
        for (var i = 0; i < digits && i < 20; i++)
        {
            value /= 10;
        }

        return value;
    }

    /// <summary>"Two thirds", "twenty-three fifths", "one-eighth of", "one in five", "two out of ten".</summary>
    private static NumberPhrase? ReadPartOf(AtomLine line, int at, NumberPhrase whole, FigureWords words)
    {
        var below = line.SkipDash(whole.End);
        if (NumberReader.Read(line, below) is { IsOrdinal: true, Value: >= 3 } lower && line[below].Kind == AtomKind.Letters
            && (line[lower.End - 1].Number?.Text.EndsWith('s') == true || (whole.Value == 1 && IsPart(line, at, new NumberPhrase(lower.End, 0, PhraseKind.Part), words))))
        {
            // "One hundred and three quarters" is 100 and 3/4, "six million and two thirds" has two thirds of a million.
            var unit = UnitAfterAnd(line, whole.End);
            return unit > 0 && unit < lower.Value && whole.Value > unit
                ? new NumberPhrase(lower.End, whole.Value - unit + (unit / lower.Value * ScaleBefore(line, whole.End)), PhraseKind.Cardinal)
                : new NumberPhrase(lower.End, whole.Value / lower.Value, PhraseKind.Part);
        }

        if (AmountReader.Match(line, below, words, r => r is FigureRole.Half or FigureRole.Quarter) is var (end, phrase)
            && end == below + 1 && (whole.Value == 1 || UnitAfterAnd(line, whole.End) == 1))
        {
            var value = phrase.Role == FigureRole.Half ? 0.5m : 0.25m;
            return whole.Value == 1 ? new NumberPhrase(end, value, PhraseKind.Part)
                : new NumberPhrase(end, whole.Value - 1 + (value * ScaleBefore(line, whole.End)), PhraseKind.Cardinal);
        }

        return AmountReader.Match(line, whole.End, words, r => r == FigureRole.OutOf) is var (outOf, found)
            && ReadWhole(line, outOf) is { Kind: PhraseKind.Cardinal } all && whole.Value < all.Value && whole.Value > 0
            && (found.Parts.Length > 1 || (whole.Value < 10 && all.Value <= 100 && Math.Truncate(all.Value) == all.Value && !IsTimeAfter(line, all.End)))
            ? new NumberPhrase(all.End, whole.Value / all.Value, PhraseKind.Part)
            : null;
    }

    /// <summary>A million before "and two" is what the part is of; a hundred is not.</summary>
    private static decimal ScaleBefore(AtomLine line, int end) =>
        line[end - 3].Number is { Kind: NumberKind.Scale, Value: >= 1000 } scale ? scale.Value : 1;

    /// <summary>"Two in three days" is no share.</summary>
    private static bool IsTimeAfter(AtomLine line, int at) => line.Is(line.SkipDash(at), TimeRole.Unit);

    /// <summary>What may follow a whole number: decimals in words, smaller numbers, a part.</summary>
    private static NumberPhrase ReadRest(AtomLine line, int at, NumberPhrase whole, FigureWords words)
    {
        if (AmountReader.Match(line, whole.End, words, r => r == FigureRole.Point) is var (point, _)
            && ReadDecimals(line, point) is var (end, decimals) && end > point)
        {
            return Scaled(line, end, whole.Value + decimals);
        }

        var isAnd = line.Is(whole.End, TimeRole.And);
        var next = isAnd ? whole.End + 1 : whole.End;
        var scale = line[whole.End - 1].Number is { Kind: NumberKind.Scale } last ? last.Value : 0;
        if (scale > 0 && (isAnd ? line[next].Kind == AtomKind.Letters && line[at].Kind == AtomKind.Number : line[next].Kind == AtomKind.Number)
            && NumberReader.Read(line, next) is { IsOrdinal: false, IsMany: false, Value: > 0 } smaller && smaller.Value < scale
            && line[smaller.End - 1].Number is { Kind: NumberKind.Scale })
        {
            whole = new NumberPhrase(smaller.End, whole.Value + smaller.Value, PhraseKind.Cardinal);
            return whole; // "4 thousand 3 hundred", "6 crore and two hundred"
        }

        return Mixed(line, whole, next, isAnd, scale, words) ?? whole;
    }

    /// <summary>"2 1/4", "five and a quarter", "twenty and three fifths"; "two million and a half" has half a million.</summary>
    private static NumberPhrase? Mixed(AtomLine line, NumberPhrase whole, int next, bool isAnd, decimal scale, FigureWords words)
    {
        var part = isAnd
            ? ReadPart(line, next, words) ?? (ReadWhole(line, next) is { Kind: PhraseKind.Cardinal } upper ? ReadPartOf(line, next, upper, words) : null)
            : ReadSlash(line, next) ?? (Vulgar(line, next) is { } vulgar ? new NumberPhrase(next + 1, vulgar, PhraseKind.Part) : null);
        if (part is not { Kind: PhraseKind.Part, Value: < 1 } some || (isAnd && (line.Is(some.End, TimeRole.Of) || IsNoun(line, some.End))))
        {
            return null;
        }

        return OfScale(line, some, words) is { } scaled && scaled.Value < Math.Max(scale, 1) ? scaled with { Value = whole.Value + scaled.Value }
            : new NumberPhrase(some.End, whole.Value + (some.Value * (scale >= 1000 ? scale : 1)), PhraseKind.Cardinal);
    }

    /// <summary>"Three and a third one": the ordinal counts a thing.</summary>
    private static bool IsNoun(AtomLine line, int at) =>
        line[at - 1].Number is { Kind: NumberKind.Ordinal } word && !word.Text.EndsWith('s') && line[at].Kind == AtomKind.Letters;

    /// <summary>"Zero three" is .03, "eleven" .11.</summary>
    private static (int End, decimal Value) ReadDecimals(AtomLine line, int at)
    {
        var (value, place) = (0m, 1m);
        while (line[at].Number is { Kind: NumberKind.Cardinal } word && place > 0.000001m)
        {
            place /= word.Value < 10 ? 10 : 100;
            value += word.Value * place;
            at++;
        }

        return (at, value);
    }
}
