using Entente.Dates;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times;

/// <summary>Times known by name: "the cold war", "Christmas 2016".</summary>
internal static class NamedReader
{
    public static Found? Read(AtomLine line, int at, Company company)
    {
        var start = line.Is(at, TimeRole.The) ? at + 1 : at;
        if (!line.Is(start, TimeRole.Name) || line.Words is not { } words)
        {
            return null;
        }

        foreach (var phrase in words.PhrasesAt(line.Chars(start)))
        {
            if (Match(line, start, phrase, HasCapitals(line, start, phrase)) is { } end && Counts(line, start, phrase.Time, company))
            {
                if (phrase.Time.Feast is not null && IsOfName(line, start, end))
                {
                    continue; // "Ramadan Abedi", "Easter Island"
                }

                return phrase.Time.Feast is { } feast
                    ? IsEve(line, at) ? WithYear(line, end, year => DayBefore(feast.In(year))) : WithYear(line, end, feast)
                    : new Found(end, new Moment { Fixed = phrase.Time.Date, IsNamed = true, IsAct = phrase.Time.IsAct });
            }
        }

        return null;
    }

    /// <summary>Not before it came: "the October 7 attack" of older news is another.</summary>
    private static bool Counts(AtomLine line, int at, NamedTime time, Company company)
    {
        if (time.Date?.Earliest > line.Today)
        {
            return false;
        }

        foreach (var word in time.NotAfter)
        {
            if (line.Chars(at - 1).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return time.IsBare || company.Linked;
    }

    /// <summary>A feast of one word wants its capital ("an epiphany"), unless "last" stands before it or "weekend" or a year after it.</summary>
    private static bool HasCapitals(AtomLine line, int at, TimePhrase phrase) =>
        phrase.Time.Feast is not null && (phrase.Parts.Length == 1 || line[at].Time is { IsWary: true })
        && !line.Is(at - 1, TimeRole.Step) && !IsWeekend(line, at + phrase.Parts.Length)
        && YearReader.Plain(line, at + phrase.Parts.Length) is null;

    /// <summary>The place after the name; hyphens in the text are passed over.</summary>
    private static int? Match(AtomLine line, int at, TimePhrase phrase, bool capitals)
    {
        foreach (var part in phrase.Parts)
        {
            if (at >= line.Count)
            {
                return null;
            }

            at = line.SkipDash(at);
            var comparison = capitals ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
            if (!(part == "'" ? line.IsApostrophe(at) : line.Chars(at).Equals(part, comparison)))
            {
                return null;
            }

            at++;
        }

        return at;
    }

    /// <summary>Whether a feast of one word stands before another name, which it is part of; but not "Christmas Monday", nor titles where all words have capitals.</summary>
    private static bool IsOfName(AtomLine line, int at, int end) =>
        end == at + 1 && IsCapital(line, end) && line[end].Time is null && line.Chars(end).Length > 1 && !(IsCapital(line, at - 1) && IsCapital(line, at - 2));

    private static bool IsCapital(AtomLine line, int at) => line[at].Kind == AtomKind.Letters && char.IsUpper(line.Chars(at)[0]);

    /// <summary>"the eve of Christmas": the day before.</summary>
    private static bool IsEve(AtomLine line, int at) => line.Is(at - 1, TimeRole.Of) && line.Is(at - 2, TimeRole.Eve);

    private static Found WithYear(AtomLine line, int end, Feast feast)
    {
        if (IsWeekend(line, end))
        {
            return WithYear(line, end + 1, year => feast.In(year) is { } day ? WeekendOf(day) : null);
        }

        return WithYear(line, end, feast.In) is var found && IsWeekend(line, found.End)
            ? new Found(found.End + 1, found.Moment.Map(WeekendOf))
            : found;
    }

    private static Found WithYear(AtomLine line, int end, Func<int, Edtf?> inYear)
    {
        var year = line.Is(end, TimeRole.Of) || line.IsSign(end, ',') ? end + 1 : end;
        if (YearReader.Plain(line, year) is { } value)
        {
            return new Found(year + 1, inYear(value) is { } date ? Moment.At(date) : Moment.Doubtful(TimeDoubts.NoSuchDay));
        }

        // "Easter last year"
        if (line.Is(end, TimeRole.Step) && line.Is(end + 1, TimeRole.Unit) && line[end + 1].Time!.Grain == Grain.Year)
        {
            var step = line.Value(end, TimeRole.Step);
            return new Found(end + 2, Moment.Relative(line.Today, d => inYear(d.Year + step), RelativeReader.Sense(step)));
        }

        return new Found(end, new Moment { InYear = inYear });
    }

    private static Edtf? DayBefore(Edtf? feast) => feast is { Earliest: { } day } ? Settler.Day(Calendar.AddDays(day, -1)) : null;

    private static bool IsWeekend(AtomLine line, int at) => line.Is(at, TimeRole.Unit) && line[at].Time!.Grain == Grain.Weekend;

    /// <summary>"Easter weekend", "Labor Day weekend": Saturday and Sunday, and the feast where it joins them; none in midweek.</summary>
    private static Edtf? WeekendOf(Edtf feast)
    {
        if (!feast.IsDay || feast.Earliest is not { } day)
        {
            return null;
        }

        var (from, to) = Calendar.Weekday(day) switch
        {
            1 => (-2, 0),
            2 => (-3, 0),
            3 => (0, 0),
            4 => (0, 3),
            5 => (0, 2),
            6 => (0, 1),
            _ => (-1, 0),
        };
        return from == to ? null : Spans.Days(day, from, to);
    }
}
