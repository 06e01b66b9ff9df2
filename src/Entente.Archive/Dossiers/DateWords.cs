using System.Globalization;
using Entente.Dates;

namespace Entente.Archive.Dossiers;

/// <summary>Says a date as a reader would, no finer than it is.</summary>
public static class DateWords
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>"2 November 2018", "April 2023", "the 1960s", "since 2014", "3 April 2023 to 9 April 2023"; "undated" for null.</summary>
    public static string Of(Edtf? date)
    {
        if (date is null)
        {
            return "undated";
        }

        if (date.Text[0] == '[')
        {
            return $"{Of(date.First)} or {Of(date.Last)}";
        }

        var slash = date.Text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return Point(date.Text);
        }

        var (from, to) = (date.Text[..slash], date.Text[(slash + 1)..]);
        return (from, to) switch
        {
            (_, "" or "..") => $"since {Point(from)}",
            ("" or "..", _) => $"until {Point(to)}",
            _ => $"{Point(from)} to {Point(to)}",
        };
    }

    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Point(string text)
    {
        var plain = text.TrimEnd('?', '~', '%');
        if (plain.Length == 10 && Edtf.TryParse(plain) is { IsDay: true, Earliest: { } day })
        {
            return Of(day);
        }

        if (plain.Length == 7 && int.TryParse(plain.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var part))
        {
            return part switch
            {
                >= 1 and <= 12 => $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(part)} {plain[..4]}",
                >= 21 and <= 24 => $"{Seasons[part - 21]} {plain[..4]}",
                >= 33 and <= 36 => $"quarter {part - 32} of {plain[..4]}",
                40 => $"first half of {plain[..4]}",
                41 => $"second half of {plain[..4]}",
                _ => text,
            };
        }

        return plain.Length == 4 && plain[3] == 'X' && plain[2] != 'X' ? $"the {plain[..3]}0s" : text;
    }
}
