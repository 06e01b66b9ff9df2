using Entente.Knowledge.Figures;

namespace Entente.Coding.Times;

/// <param name="End">The atom after the number.</param>
/// <param name="IsMany">"Dozens": no value.</param>
internal readonly record struct NumberReading(int End, decimal Value, bool IsOrdinal, bool IsMany);

/// <summary>Reads a number in digits, words or both: "450 million", "twenty-first", "two hundred and five", "4.5bn".</summary>
internal static class NumberReader
{
    /// <summary>Beyond this no further scale is multiplied in; news has no such numbers and decimals end at 28 digits.</summary>
    private const decimal Most = 1_000_000_000_000_000m;

    public static NumberReading? Read(AtomLine line, int at) => line[at] switch
    {
        { Kind: AtomKind.Number } => ReadDigits(line, at),
        { Number: { Kind: NumberKind.Many } } => new NumberReading(at + 1, 0, false, true),
        { Number: not null } => ReadWords(line, at),
        _ => null,
    };

    private static NumberReading ReadDigits(AtomLine line, int at)
    {
        var value = line[at].Value;
        var next = at + 1;
        if (line.Touches(next) && line.Is(next, Knowledge.Times.TimeRole.OrdinalLetters))
        {
            return new NumberReading(next + 1, value, true, false);
        }

        if (line[next].Number is { Kind: NumberKind.ShortScale } scale
            && (line.Touches(next) || scale.Text.Length > 1) && value < Most)
        {
            return new NumberReading(next + 1, value * scale.Value, false, false);
        }

        return Scaled(line, next, value);
    }

    /// <summary>Takes the scales that follow, with an optional hyphen: "450 million", "two dozen".</summary>
    private static NumberReading Scaled(AtomLine line, int at, decimal value)
    {
        while (line[line.SkipDash(at)].Number is { Kind: NumberKind.Scale } scale && value < Most)
        {
            value *= scale.Value;
            at = line.SkipDash(at) + 1;
        }

        return new NumberReading(at, value, false, false);
    }

    private static NumberReading? ReadWords(AtomLine line, int at)
    {
        decimal total = 0, current = 0, lastAdded = decimal.MaxValue;
        var end = at;
        for (var next = at; Math.Max(total, current) < Most;)
        {
            if (line[next].Number is not { } word)
            {
                break;
            }

            if (word.Kind == NumberKind.Scale)
            {
                (total, current) = Multiply(total, current, word.Value, end == at);
                lastAdded = word.Value;
            }
            else if (word.Kind is NumberKind.Cardinal or NumberKind.Ordinal && Fits(lastAdded, word.Value))
            {
                current += word.Value;
                lastAdded = word.Value;
                if (word.Kind == NumberKind.Ordinal)
                {
                    return new NumberReading(next + 1, total + current, true, false);
                }
            }
            else
            {
                break;
            }

            end = next + 1;
            next = Next(line, end, lastAdded);
        }

        return end == at ? null : new NumberReading(end, total + current, false, false);
    }

    private static (decimal Total, decimal Current) Multiply(decimal total, decimal current, decimal scale, bool first) =>
        first ? (0, scale)
        : scale < 1000 ? (total, Math.Max(1, current) * scale)
        : (total + (Math.Max(1, current) * scale), 0);

    /// <summary>Units after tens, anything below a hundred after "hundred": "twenty one", not "ten seven".</summary>
    private static bool Fits(decimal last, decimal value) =>
        last == decimal.MaxValue || (last >= 100 ? value < last : last is >= 20 && value is > 0 and < 10);

    /// <summary>Past a hyphen, or past "and" after a hundred or more.</summary>
    private static int Next(AtomLine line, int at, decimal last)
    {
        var next = line.SkipDash(at);
        return last >= 100 && line.Is(next, Knowledge.Times.TimeRole.And)
            && line[next + 1].Number?.Kind is NumberKind.Cardinal or NumberKind.Ordinal
            ? next + 1
            : next;
    }
}
