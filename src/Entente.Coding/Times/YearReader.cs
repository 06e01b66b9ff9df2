using Entente.Dates;
using Entente.Knowledge.Figures;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times;

/// <summary>Tells years from other numbers of four digits.</summary>
internal static class YearReader
{
    private const int First = 1500;
    private const int Last = 2100;

    /// <summary>The earliest year that a month before it makes sure: "March 1204".</summary>
    private const int FirstAfterMonth = 1000;

    /// <summary>After "the" or a possessive only years of living memory and near it: "the 2014 annexation".</summary>
    private const int FirstModifier = 1900;

    /// <summary>Four digits that may be a year beside a month; null otherwise.</summary>
    public static int? Plain(AtomLine line, int at) =>
        line[at].Digits == 4 && line.Whole(at) is >= FirstAfterMonth and <= Last and var year && !IsCounted(line, at) ? year : null;

    /// <summary>A year after a month: four digits, "'16", "99", or words ("nineteen seventy eight").</summary>
    public static (int End, int Year)? AfterMonth(AtomLine line, int at)
    {
        if (Plain(line, at) is { } year)
        {
            return (at + 1, year);
        }

        if (line.IsApostrophe(at) && line.Touches(at + 1) && line[at + 1].Digits == 2 && line.Whole(at + 1) is { } two)
        {
            return (at + 2, Full(two));
        }

        return InWords(line, at);
    }

    /// <summary>"87" after a month, which has no such day; null for fewer.</summary>
    public static (int End, int Year)? TwoDigits(AtomLine line, int at) =>
        line[at].Digits == 2 && line.Whole(at) is > 31 and var two && !line.Touches(at + 1) ? (at + 1, Full(two)) : null;

    /// <summary>Two digits mean the years 1930 to 2029.</summary>
    public static int Full(int two) => two < 30 ? 2000 + two : 1900 + two;

    /// <summary>"Two thousand and eighteen", "nineteen seventy eight".</summary>
    public static (int End, int Year)? InWords(AtomLine line, int at)
    {
        if (line[at].Kind != AtomKind.Letters || line[at].Number is null || NumberReader.Read(line, at) is not { IsOrdinal: false, IsMany: false } first)
        {
            return null;
        }

        if (first.Value is >= FirstAfterMonth and <= Last)
        {
            return (first.End, (int)first.Value);
        }

        return first.Value is >= 10 and <= 20 && line[first.End].Kind == AtomKind.Letters
            && NumberReader.Read(line, first.End) is { IsOrdinal: false, Value: >= 10 and < 100 } second
            ? (second.End, (int)((first.Value * 100) + second.Value))
            : null;
    }

    /// <summary>"Fiscal 2019", "fiscal year 2019", "FY 2019".</summary>
    private static Found? Fiscal(AtomLine line, int at)
    {
        var year = line.Is(at + 1, TimeRole.Year) ? at + 2 : at + 1;
        return line.Is(at, TimeRole.Fiscal) && Stated(line, year) is var (end, value) ? new Found(end, Moment.At(Edtf.Year(value))) : null;
    }

    /// <summary>A year that stands alone: "in 2014", "(2017)", "the 2014 annexation", "the year 2000".</summary>
    public static Found? Read(AtomLine line, int at, Company company)
    {
        if (line.Is(at, TimeRole.The) && line.Is(at + 1, TimeRole.Year))
        {
            at++;
        }

        if (Fiscal(line, at) is { } fiscal)
        {
            return fiscal;
        }

        if (line.Is(at, TimeRole.Year) && (Stated(line, at + 1) ?? InWords(line, at + 1) ?? Hundreds(line, at + 1)) is var (end, year))
        {
            return new Found(end, Moment.At(Edtf.Year(year)));
        }

        if (company.Strict && InWords(line, at) is { Year: > First and < Last } told && told.Year % 100 != 0)
        {
            return new Found(told.End, Moment.At(Edtf.Year(told.Year)));
        }

        return Plain(line, at) is >= First and var bare && (IsLinked(line, at, company) || IsModifier(line, at) || IsOpening(line, at)) && !CountsSomething(line, at, bare) && !IsEndOfCount(line, at)
            ? new Found(at + 1, Moment.At(Edtf.Year(bare)))
            : null;
    }

    /// <summary>"from 850 to 2000": what begins with a number that is no year ends with one.</summary>
    private static bool IsEndOfCount(AtomLine line, int at) => at >= 3 && line.Is(at - 1, TimeRole.To) && line.Is(at - 3, TimeRole.From) && line.Whole(at - 2) is { } begin && begin is < FirstAfterMonth or > Last;

    /// <summary>"Over 2000" and "at 2000" count something.</summary>
    private static bool IsLinked(AtomLine line, int at, Company company) =>
        company.Linked && (company.Strict || !line.Is(at - 1, TimeRole.In) || line.Is(at - 1, TimeRole.StrictlyIn));

    private static (int End, int Year)? Stated(AtomLine line, int at) =>
        line[at].Digits is 3 or 4 && line.Whole(at) is > 0 and <= Last and var year && !IsCounted(line, at) ? (at + 1, year) : null;

    /// <summary>"The year two hundred and sixty seven".</summary>
    private static (int End, int Year)? Hundreds(AtomLine line, int at) =>
        line[at].Kind == AtomKind.Letters && NumberReader.Read(line, at) is { IsOrdinal: false, Value: >= 100 and < FirstAfterMonth } number
        && number.Value == Math.Truncate(number.Value)
            ? (number.End, (int)number.Value)
            : null;

    /// <summary>"The 2014 annexation", "Russia's 2014 annexation", but "the 2000 soldiers".</summary>
    private static bool IsModifier(AtomLine line, int at) =>
        (line.Is(at - 1, TimeRole.The) || line.Is(at - 1, TimeRole.Possessive) || line.Is(at - 1, TimeRole.A)
            || (line.Is(at - 1, TimeRole.DecadeLetter) && line.IsApostrophe(at - 2)))
        && line.Whole(at) is >= FirstModifier and not 2000 && line[at + 1].Kind == AtomKind.Letters;

    /// <summary>"2009 detention of hikers", "2014 Russian annexation of Crimea": a heading that begins with its year.</summary>
    private static bool IsOpening(AtomLine line, int at) =>
        at == 0 && line.Whole(at) is >= FirstModifier and var year && year % 100 != 0 && line[at + 1] is { Kind: AtomKind.Letters, IsApart: true };

    /// <summary>Digits glued to letters, a unit, a sign or a scale are an amount.</summary>
    private static bool IsCounted(AtomLine line, int at) =>
        (line.Touches(at + 1) && line[at + 1].Kind == AtomKind.Letters && !line.Is(at + 1, TimeRole.DecadeLetter))
        || (line.Touches(at + 1) && (line.IsSign(at + 1, '%') || line.IsSign(at + 1, '°')))
        || line.Is(at + 1, TimeRole.NotAYear)
        || (line[at + 1].Number?.Kind == NumberKind.Scale)
        || (line[at - 1].Kind == AtomKind.Sign && char.GetUnicodeCategory(line.Text[line[at - 1].Start]) == System.Globalization.UnicodeCategory.CurrencySymbol);

    /// <summary>"Of 1950 soldiers": a plural right after it; but "in 1950 sanctions were imposed".</summary>
    private static bool CountsSomething(AtomLine line, int at, int year)
    {
        var next = line[at + 1];
        var plural = next is { Kind: AtomKind.Letters, IsCapital: false } && line.Chars(at + 1)[^1] == 's'
            && next.End - next.Start > 2 && !line.Is(at + 1, TimeRole.NoNoun) && !line.Is(at + 1, TimeRole.Onward);
        if (year % 100 == 0 && year < FirstModifier && line.Is(at - 1, TimeRole.Of) && next.Kind == AtomKind.Letters)
        {
            return true; // "the deployment of 1500 National Guard members"
        }

        return plural && (year % 100 == 0 || !(line.Is(at - 1, TimeRole.StrictlyIn) || IsModifier(line, at)));
    }
}
