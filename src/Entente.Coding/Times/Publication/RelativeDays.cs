using System.Collections.Immutable;
using Entente.Dates;
using Entente.Knowledge.Times;
using Entente.Language;

namespace Entente.Coding.Times.Publication;

/// <summary>
/// Turns a time of which the day is known about: "in May" of what happened on May 7, 2008, was written within the year
/// that follows; "two weeks ago", two weeks later. It asks the reader of times what the words would mean on each day.
/// </summary>
internal sealed class RelativeDays(TimeFinder times)
{
    /// <summary>How far from the first guess the days may lie; one over a year, for "in May" of a May long gone by.</summary>
    private const int Reach = 400;

    /// <summary>A day named without its year is of the last eleven months, or the next.</summary>
    private const int MonthsWithoutYear = 11;

    /// <summary>Of a length that was counted ("ten years ago"), the share by which it may be rounded.</summary>
    private const double Rounding = 0.12;

    /// <summary>The days on which these words may mean what happened between a first and a last day; empty where there are none.</summary>
    public ImmutableArray<(DateOnly From, DateOnly To)> Of(SentenceFacts sentence, TimeExpression time, DateOnly first, DateOnly last, bool isFuture)
    {
        var words = Around(sentence.Tree, time);
        if (first.Year < 1900 || Read(sentence.Text, words, time, first, isFuture) is not { Date: { } meant } there)
        {
            return [];
        }

        var (least, most) = isFuture ? (DateOnly.MinValue, last) : (first, DateOnly.MaxValue);
        if (NamesDay(time, there))
        {
            var fits = meant.Earliest is { } day && first <= last && Enumerable.Range(0, Math.Min(31, last.DayNumber - first.DayNumber + 1))
                .Any(n => first.AddDays(n) is var d && d.Month == day.Month && d.Day == day.Day);
            return !fits ? [] : isFuture ? [(first.AddMonths(-MonthsWithoutYear), last)] : [(first, last.AddMonths(MonthsWithoutYear))];
        }

        if ((meant.Latest is null ? meant.First : meant) is not { Earliest: { } from, Latest: { } to })
        {
            return [];
        }

        if (NamesMonth(time) && Enumerable.Range(0, Math.Min(12, (last.Year - first.Year) * 12 + last.Month - first.Month + 1)).All(n => first.AddMonths(n).Month != from.Month))
        {
            return []; // "in March" of what was in May
        }

        var shift = first.DayNumber - (from.DayNumber + to.DayNumber) / 2;
        var slack = IsCounted(time) ? (int)Math.Ceiling(Math.Abs(shift) * Rounding) + 1 : 0;
        var (step, reach) = Grid(to.DayNumber - from.DayNumber + 1);
        var centre = first.AddDays(shift);
        var found = ImmutableArray.CreateBuilder<(DateOnly, DateOnly)>();
        DateOnly? since = null;
        for (var at = -reach; at <= reach + step; at += step)
        {
            var day = centre.AddDays(at);
            var fits = at <= reach && Fits(day);
            if (fits && since is null)
            {
                since = Edge(day, -1);
            }
            else if (!fits && since is { } start)
            {
                var end = Edge(day.AddDays(-step), 1);
                start = start.AddDays(-slack) < least ? Later(least, start) : start.AddDays(-slack);
                end = end.AddDays(slack) > most ? (end < most ? end : most) : end.AddDays(slack);
                if (start <= end)
                {
                    found.Add((start, end));
                }

                since = null;
            }
        }

        return found.ToImmutable();

        bool Fits(DateOnly day) => day >= least && day <= most && Read(sentence.Text, words, time, day, isFuture)?.Date is { } date
            && (date.Latest is null ? date.First : date) is { Earliest: { } early, Latest: { } late } && early <= last && late >= first; // "since May" begins in May

        DateOnly Edge(DateOnly inside, int way) // halves what lies between a day that fits and the next that was tried
        {
            var (near, far) = (0, step);
            while (far - near > 1)
            {
                var middle = (near + far) / 2;
                (near, far) = Fits(inside.AddDays(way * middle)) ? (middle, far) : (near, middle);
            }

            return inside.AddDays(way * near);
        }
    }

    /// <summary>How close and how far to try days, in days: the longer what the words mean, the wider. No time holds for fewer days than a step.</summary>
    private static (int Step, int Reach) Grid(int length) => length switch
    {
        1 => (3, 21),
        <= 14 => (4, 45),
        <= 45 => (14, Reach),
        _ => (30, 2 * Reach),
    };

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    /// <summary>The words of the time with a few before, which may change what it means ("since", "early in").</summary>
    private static ImmutableArray<Word> Around(SyntaxTree tree, TimeExpression time)
    {
        const int Before = 3;
        var start = Math.Max(0, time.Tokens.Start - Before);
        return [.. tree.Tokens[start..Math.Min(tree.Tokens.Length, time.Tokens.End + 1)].Select(t => t.Word)];
    }

    private TimeExpression? Read(string text, ImmutableArray<Word> words, TimeExpression time, DateOnly day, bool isFuture) =>
        times.Find(text, words, Edtf.Day(day), isFuture).FirstOrDefault(t => t.Span == time.Span);

    /// <summary>"Aug. 7": a day of the calendar, not "7 days ago".</summary>
    private bool NamesDay(TimeExpression time, TimeExpression read) =>
        read.Date is { IsDay: true } && time.Text.Any(char.IsAsciiDigit) && !IsCounted(time);

    private bool NamesMonth(TimeExpression time) => times.Words.Find(time.Text) is { } word && word.Is(TimeRole.Month);

    /// <summary>"Two weeks ago", "in two weeks": a number of units, which may be rounded.</summary>
    private bool IsCounted(TimeExpression time)
    {
        var (number, counted) = (false, false);
        foreach (var part in time.Text.Split(' '))
        {
            var word = times.Words.Find(part);
            counted |= word is not null && (word.Is(TimeRole.Ago) || word.Is(TimeRole.Hence) || (number && word.Is(TimeRole.Unit)));
            number |= part.All(char.IsAsciiDigit) || times.Words.Numbers.Find(part) is not null;
        }

        return counted;
    }
}
