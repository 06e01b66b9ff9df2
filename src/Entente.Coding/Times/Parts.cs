using Entente.Dates;

namespace Entente.Coding.Times;

/// <summary>Early, mid and late of a date, as the codebook cuts them.</summary>
internal static class Parts
{
    /// <param name="part">-1 early, 0 mid, 1 late.</param>
    /// <returns>The part; the date itself where it has none (a day); null where the part cannot be told.</returns>
    public static Edtf? Of(Edtf date, int part)
    {
        var text = date.Text;
        if (date.Earliest is not { } first || date.Latest is not { } last)
        {
            return null;
        }

        return text switch
        {
            _ when date.IsDay => date,
            _ when date.IsInterval => OfInterval(date, first, last, part),
            { Length: 4 } when text[2] == 'X' => Years(first.Year, part, 33, 66, 99),
            { Length: 4 } when text[3] == 'X' => Years(first.Year, part, 3, 6, 9),
            { Length: 4 } => part < 0 ? Spans.Months(first.Year, 1, 3)
                : part == 0 ? Spans.Months(first.Year, 4, 9)
                : Spans.Months(first.Year, 10, 12),
            { Length: 7 } when text[5] is '0' or '1' => OfMonth(first, last, part),
            _ => date,
        };
    }

    private static Edtf? OfMonth(DateOnly first, DateOnly last, int part) =>
        part < 0 ? Spans.Days(first, 0, 9) : part == 0 ? Spans.Days(first, 10, 19) : Spans.Days(first, 20, last.Day - 1);

    private static Edtf Years(int first, int part, int early, int mid, int late) =>
        part < 0 ? Edtf.Between(Edtf.Year(first), Edtf.Year(first + early))
        : part == 0 ? Edtf.Between(Edtf.Year(first + early + 1), Edtf.Year(first + mid))
        : Edtf.Between(Edtf.Year(first + mid + 1), Edtf.Year(first + late));

    /// <summary>A week has its first three, middle four and last four days; of other intervals the ends are known.</summary>
    private static Edtf? OfInterval(Edtf date, DateOnly first, DateOnly last, int part)
    {
        if (last.DayNumber - first.DayNumber == 6)
        {
            return part < 0 ? Spans.Days(first, 0, 2) : part == 0 ? Spans.Days(first, 1, 4) : Spans.Days(first, 3, 6);
        }

        return part < 0 ? date.First : part > 0 ? date.Last : null;
    }

    /// <param name="half">1 or 2.</param>
    public static Edtf? Half(Edtf date, int half)
    {
        if (date.Earliest is not { } first || date.IsInterval || date.IsDay)
        {
            return null;
        }

        return date.Text switch
        {
            { Length: 4 } text when text[2] == 'X' => Edtf.Between(Edtf.Year(first.Year + ((half - 1) * 50)), Edtf.Year(first.Year + (half * 50) - 1)),
            { Length: 4 } text when text[3] == 'X' => Edtf.Between(Edtf.Year(first.Year + ((half - 1) * 5)), Edtf.Year(first.Year + (half * 5) - 1)),
            { Length: 4 } => Spans.Months(first.Year, 1 + ((half - 1) * 6), half * 6),
            { Length: 7 } => half == 1 ? Spans.Days(first, 0, 14) : Spans.Days(first, 15, date.Latest!.Value.Day - 1),
            _ => null,
        };
    }
}
