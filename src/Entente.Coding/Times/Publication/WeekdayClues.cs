using Entente.Dates;

namespace Entente.Coding.Times.Publication;

/// <summary>"On Friday, November 2": the years in which the day fell on that weekday.</summary>
internal sealed class WeekdayClues(TimeFinder times)
{
    /// <summary>Beyond these the weekdays say nothing, since they come again.</summary>
    private const int MostYears = 60;

    /// <summary>A day without its year is of the last months, or the next.</summary>
    private const int Months = 11;

    /// <param name="first">The first and last day that all else allows.</param>
    public IEnumerable<Clue> Find(SentenceFacts sentence, DateOnly first, DateOnly last)
    {
        if (first == DateOnly.MinValue || last == DateOnly.MaxValue || last.Year - first.Year > MostYears)
        {
            yield break;
        }

        var years = Enumerable.Range(first.Year - 1, last.Year - first.Year + 3).ToArray();
        foreach (var time in sentence.Times.Where(t => t.Date is null && !t.IsDuration && t.Text.Any(char.IsAsciiDigit) && t.Text.Contains("day", StringComparison.OrdinalIgnoreCase)))
        {
            DateOnly[] days = [.. years.Select(y => Read(sentence, time, y)).OfType<DateOnly>()];
            if (days.Length > 0 && days.Length < years.Length)
            {
                yield return new Clue([.. days.Select(d => (d.AddMonths(-Months), d.AddMonths(Months)))], new DateEvidence($"'{time.Text}' falls on that weekday in few years.", time.Span));
            }
        }
    }

    private DateOnly? Read(SentenceFacts sentence, TimeExpression time, int year) =>
        times.Find(sentence.Text, [.. sentence.Tree.Tokens.Select(t => t.Word)], Edtf.Day(new DateOnly(year, 12, 31)), false).FirstOrDefault(t => t.Span == time.Span) is { Doubt: null, Date: { IsDay: true, Earliest: { } day } } && day.Year == year
            ? day
            : null;
}
