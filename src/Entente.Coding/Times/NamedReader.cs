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
            if (Match(line, start, phrase) is { } end && Counts(line, start, phrase.Time, company))
            {
                return phrase.Time.Feast is { } feast
                    ? WithYear(line, end, feast)
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

    /// <summary>The place after the name; hyphens in the text are passed over, feasts want their capitals.</summary>
    private static int? Match(AtomLine line, int at, TimePhrase phrase)
    {
        foreach (var part in phrase.Parts)
        {
            if (at >= line.Count)
            {
                return null;
            }

            at = line.SkipDash(at);
            var comparison = phrase.Time.Feast is null ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
            if (!(part == "'" ? line.IsApostrophe(at) : line.Chars(at).Equals(part, comparison)))
            {
                return null;
            }

            at++;
        }

        return at;
    }

    private static Found WithYear(AtomLine line, int end, Feast feast)
    {
        var year = line.Is(end, TimeRole.Of) || line.IsSign(end, ',') ? end + 1 : end;
        if (YearReader.Plain(line, year) is { } value)
        {
            return new Found(year + 1, feast.In(value) is { } date ? Moment.At(date) : Moment.Doubtful(TimeDoubts.NoSuchDay));
        }

        // "Easter last year"
        if (line.Is(end, TimeRole.Step) && line.Is(end + 1, TimeRole.Unit) && line[end + 1].Time!.Grain == Grain.Year)
        {
            var step = line.Value(end, TimeRole.Step);
            return new Found(end + 2, Moment.Relative(line.Today, d => feast.In(d.Year + step), RelativeReader.Sense(step)));
        }

        return new Found(end, new Moment { InYear = feast.In });
    }
}
