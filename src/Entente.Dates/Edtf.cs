using System.Globalization;

namespace Entente.Dates;

/// <summary>
/// A date as its words gave it, in EDTF (ISO 8601-2): a day, month, year, decade (196X), century (19XX), season,
/// or an interval of these with open ends ("2014/.."). It holds no finer precision than its text.
/// </summary>
public sealed record Edtf
{
    private Edtf(string text, DateOnly? earliest, DateOnly? latest)
    {
        Text = text;
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The EDTF string, "2024-02-19", "2023-04", "196X", "2017/2021", "2014/..".</summary>
    public string Text { get; }

    /// <summary>The first day it may mean, included; null for an open or unknown start.</summary>
    public DateOnly? Earliest { get; }

    /// <summary>The last day it may mean, included; null for an open or unknown end.</summary>
    public DateOnly? Latest { get; }

    /// <summary>Whether it names one day.</summary>
    public bool IsDay => Earliest is not null && Earliest == Latest;

    public static Edtf Day(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day);

    /// <summary>The interval between two dates; null on a side leaves that side open.</summary>
    public static Edtf Between(Edtf? from, Edtf? to) =>
        new($"{from?.Text ?? ".."}/{to?.Text ?? ".."}", from?.Earliest, to?.Latest);

    /// <summary>Whether some day may lie in both. Open ends reach for ever.</summary>
    public bool Overlaps(Edtf other) =>
        (Earliest is null || other.Latest is null || Earliest <= other.Latest)
        && (other.Earliest is null || Latest is null || other.Earliest <= Latest);

    /// <summary>Whether the day may be meant.</summary>
    public bool Holds(DateOnly day) => (Earliest is null || Earliest <= day) && (Latest is null || day <= Latest);

    /// <exception cref="FormatException">The text is no EDTF of the kinds above.</exception>
    public static Edtf Parse(string text) =>
        TryParse(text) ?? throw new FormatException(
            $"'{text}' is no EDTF date. Write a year, year-month, year-month-day or an interval, as 2024-02-19 or 2014/.. .");

    /// <summary>The date, or null when the text is no EDTF of the kinds above.</summary>
    public static Edtf? TryParse(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return Point(text) is var (first, last) ? new Edtf(text, first, last) : null;
        }

        var left = text[..slash];
        var right = text[(slash + 1)..];
        var from = left is "" or ".." ? (null, null) : Ends(left);
        var to = right is "" or ".." ? (null, null) : Ends(right);
        if (from is null || to is null || (from.Value.First is null && to.Value.Last is null && left == right))
        {
            return null;
        }

        if (from.Value.First > to.Value.Last)
        {
            return null;
        }

        return new Edtf(text, from.Value.First, to.Value.Last);
    }

    public override string ToString() => Text;

    public bool Equals(Edtf? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    private static (DateOnly? First, DateOnly? Last)? Ends(string text) =>
        Point(text) is var (first, last) ? (first, last) : null;

    private static (DateOnly First, DateOnly Last)? Point(string text)
    {
        var plain = text.TrimEnd('?', '~', '%');
        if (plain.Length < 4 || Digits(plain, 0, 4) is not { } year)
        {
            return Unspecified(plain);
        }

        if (year is 0 or > 9999)
        {
            return null;
        }

        if (plain.Length == 4)
        {
            return (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        }

        if (plain.Length < 7 || plain[4] != '-')
        {
            return null;
        }

        if (plain.EndsWith("-XX", StringComparison.Ordinal))
        {
            return plain.Length == 10 ? Point(plain[..7]) : Point(plain[..4]);
        }

        if (Digits(plain, 5, 2) is not { } month)
        {
            return null;
        }

        if (plain.Length == 7)
        {
            return Month(year, month);
        }

        return plain.Length == 10 && plain[7] == '-' && Digits(plain, 8, 2) is { } day && month is >= 1 and <= 12
            && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? (new DateOnly(year, month, day), new DateOnly(year, month, day))
            : null;
    }

    /// <summary>Months 1 to 12; 21 to 24 are spring to winter (winter runs into the next year); 33 to 36 quarters.</summary>
    private static (DateOnly First, DateOnly Last)? Month(int year, int month) => month switch
    {
        >= 1 and <= 12 => (new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month))),
        >= 21 and <= 23 => (new DateOnly(year, (month - 20) * 3, 1), EndOf(year, ((month - 20) * 3) + 2)),
        24 when year < 9999 => (new DateOnly(year, 12, 1), EndOf(year + 1, 2)),
        >= 33 and <= 36 => (new DateOnly(year, ((month - 33) * 3) + 1, 1), EndOf(year, (month - 32) * 3)),
        40 => (new DateOnly(year, 1, 1), EndOf(year, 6)),
        41 => (new DateOnly(year, 7, 1), EndOf(year, 12)),
        _ => null,
    };

    private static DateOnly EndOf(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    private static (DateOnly First, DateOnly Last)? Unspecified(string text)
    {
        if (text.Length != 4)
        {
            return null;
        }

        if (text[3] == 'X' && text[2] != 'X' && Digits(text, 0, 3) is { } decade and > 0)
        {
            return (new DateOnly(decade * 10, 1, 1), new DateOnly((decade * 10) + 9, 12, 31));
        }

        return text.EndsWith("XX", StringComparison.Ordinal) && Digits(text, 0, 2) is { } century and > 0
            ? (new DateOnly(century * 100, 1, 1), new DateOnly((century * 100) + 99, 12, 31))
            : null;
    }

    private static int? Digits(string text, int start, int count)
    {
        var value = 0;
        for (var i = start; i < start + count; i++)
        {
            if (i >= text.Length || !char.IsAsciiDigit(text[i]))
            {
                return null;
            }

            value = (value * 10) + (text[i] - '0');
        }

        return value;
    }
}
