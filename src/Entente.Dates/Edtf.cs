using System.Globalization;

namespace Entente.Dates;

/// <summary>
/// A date as its words gave it, in EDTF (ISO 8601-2): a day, month, year, decade (196X), century (19XX), season,
/// an interval of these with open ends ("2014/.."), or one of two ("[2018-02-11,2018-11-02]"). It holds no finer precision than its text.
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

    /// <exception cref="ArgumentOutOfRangeException">No such month.</exception>
    public static Edtf Month(int year, int month) => Coded(year, month is >= 1 and <= 12 ? month : 0);

    /// <exception cref="ArgumentOutOfRangeException">Not between 1 and 9999.</exception>
    public static Edtf Year(int year) =>
        new(Four(year), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>The ten years that hold this one: 196X.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not between 10 and 9999.</exception>
    public static Edtf Decade(int year) => Unspecified($"{Four(year)[..3]}X") is var (first, last)
        ? new($"{Four(year)[..3]}X", first, last)
        : throw new ArgumentOutOfRangeException(nameof(year));

    /// <summary>The hundred years that begin alike: 18XX for the nineteenth century.</summary>
    /// <param name="first">The first two digits of its years, 1 to 99: 18 for the nineteenth.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not between 1 and 99.</exception>
    public static Edtf Century(int first) => Unspecified($"{Four(first * 100)[..2]}XX") is var (start, last)
        ? new($"{Four(first * 100)[..2]}XX", start, last)
        : throw new ArgumentOutOfRangeException(nameof(first));

    /// <param name="season">21 spring, 22 summer, 23 autumn, 24 winter (which runs into the next year).</param>
    /// <exception cref="ArgumentOutOfRangeException">No such season.</exception>
    public static Edtf Season(int year, int season) => Coded(year, season is >= 21 and <= 24 ? season : 0);

    /// <summary>
    /// The interval between two dates; null on a side leaves that side open. Of a date that is itself an interval its
    /// own start or end counts, of one of two the earlier start or the later end.
    /// </summary>
    public static Edtf Between(Edtf? from, Edtf? to) =>
        new($"{from?.FirstText ?? ".."}/{to?.LastText ?? ".."}", from?.Earliest, to?.Latest);

    /// <summary>One of two dates, where the words may mean either: "[2018-02-11,2018-11-02]" for 02/11/2018.</summary>
    public static Edtf OneOf(Edtf one, Edtf other)
    {
        var (a, b) = one.Earliest <= other.Earliest ? (one, other) : (other, one);
        return new($"[{a.Text},{b.Text}]", a.Earliest, a.Latest > b.Latest ? a.Latest : b.Latest);
    }

    /// <summary>Whether it is an interval, with a start or an end of its own words.</summary>
    public bool IsInterval => Text.Contains('/', StringComparison.Ordinal);

    /// <summary>The start of an interval as a date of its own; the date itself when it is none; null for an open start.</summary>
    public Edtf? First => FirstText == Text ? this : TryParse(FirstText);

    /// <summary>The end of an interval as a date of its own; the date itself when it is none; null for an open end.</summary>
    public Edtf? Last => LastText == Text ? this : TryParse(LastText);

    private string FirstText => IsInterval ? Text[..Text.IndexOf('/', StringComparison.Ordinal)]
        : Text[0] == '[' ? Text[1..Text.IndexOf(',', StringComparison.Ordinal)]
        : Text;

    private string LastText => IsInterval ? Text[(Text.IndexOf('/', StringComparison.Ordinal) + 1)..]
        : Text[0] == '[' ? Text[(Text.IndexOf(',', StringComparison.Ordinal) + 1)..^1]
        : Text;

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

        if (text[0] == '[')
        {
            return Set(text);
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

    private static Edtf? Set(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma > 1 && text[^1] == ']' && text.Length - comma > 2
            && Point(text[1..comma]) is var (one, oneEnd) && Point(text[(comma + 1)..^1]) is var (other, otherEnd)
            ? OneOf(new Edtf(text[1..comma], one, oneEnd), new Edtf(text[(comma + 1)..^1], other, otherEnd))
            : null;
    }

    private static Edtf Coded(int year, int month) => Coverage(year, month) is var (first, last)
        ? new(string.Create(CultureInfo.InvariantCulture, $"{Four(year)}-{month:00}"), first, last)
        : throw new ArgumentOutOfRangeException(nameof(month));

    private static string Four(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

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
            return Coverage(year, month);
        }

        return plain.Length == 10 && plain[7] == '-' && Digits(plain, 8, 2) is { } day && month is >= 1 and <= 12
            && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? (new DateOnly(year, month, day), new DateOnly(year, month, day))
            : null;
    }

    /// <summary>Months 1 to 12; 21 to 24 are spring to winter (winter runs into the next year); 33 to 36 quarters.</summary>
    private static (DateOnly First, DateOnly Last)? Coverage(int year, int month) => month switch
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
