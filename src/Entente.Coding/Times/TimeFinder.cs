using System.Collections.Immutable;
using Entente.Dates;
using Entente.Knowledge.Times;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>Finds the words of a sentence that say when or how long, and dates them from the publication day.</summary>
public sealed class TimeFinder(TimeWords words)
{
    /// <summary>The words it knows.</summary>
    public TimeWords Words => words;

    /// <param name="articleText">The text that the spans of <paramref name="sentence"/> count in.</param>
    /// <param name="sentence">The words of one sentence, in text order.</param>
    /// <param name="published">Null where unknown: relative times are found all the same, without a date.</param>
    /// <param name="leansFuture">Whether the clause is about what is to come: then "on Friday" is the coming one.</param>
    /// <returns>In text order, without overlap; empty where the sentence says no time.</returns>
    public ImmutableArray<TimeExpression> Find(
        string articleText, ImmutableArray<Word> sentence, Edtf? published, bool leansFuture)
    {
        ArgumentNullException.ThrowIfNull(articleText);
        var line = AtomLine.Cut(articleText, sentence, words, words.Numbers);
        try
        {
            if (!line.MayHoldTime)
            {
                return [];
            }

            line.LeansFuture = leansFuture;
            line.Today = published?.Latest is null ? null : published.Earliest;
            var found = Scan(line);
            if (line.Today is null || !found.Any(t => t.IsRelative))
            {
                return found;
            }

            if (published!.IsDay) // a day is known, so published is
            {
                line.LeansFuture = !leansFuture;
                return Paired(found, Scan(line));
            }

            line.Today = published.Latest;
            return Agreed(found, Scan(line));
        }
        finally
        {
            line.Return();
        }
    }

    /// <summary>Keeps the dates on which both ends of an uncertain publication date agree.</summary>
    private static ImmutableArray<TimeExpression> Agreed(
        ImmutableArray<TimeExpression> early, ImmutableArray<TimeExpression> late) =>
        [.. early.Select(e => late.Any(l => l.Span == e.Span && l.Date == e.Date)
            ? e
            : e with { Date = null, Doubt = TimeDoubts.UnsurePublication })];

    /// <summary>Adds to each time what it would be in a clause that leans the other way.</summary>
    private static ImmutableArray<TimeExpression> Paired(
        ImmutableArray<TimeExpression> found, ImmutableArray<TimeExpression> other) =>
        [.. found.Select(f => other.FirstOrDefault(o => o.Span == f.Span)?.Date is { } date && date != f.Date ? f with { Otherwise = f.Otherwise ?? date } : f)];

    private static ImmutableArray<TimeExpression> Scan(AtomLine line)
    {
        var found = ImmutableArray.CreateBuilder<TimeExpression>();
        var lastEnd = -1;
        for (var at = 0; at < line.Count; at++)
        {
            if (line[at] is { Time: null, Number: null, Kind: AtomKind.Letters } || IsInsideWord(line, at))
            {
                continue;
            }

            if (ReadRepeated(line, at) is { } often)
            {
                found.Add(Express(line, at, often));
                at = often.End - 1;
                continue;
            }

            var time = RangeReader.Read(line, at, CompanyOf(line, at, lastEnd));
            var length = CountReader.ReadDuration(line, at);
            if (((length?.End ?? 0) > (time?.End ?? 0) ? length : time) is { } reading)
            {
                found.Add(Express(line, at, reading));
                lastEnd = reading.End;
                at = reading.End - 1;
            }
        }

        return found.ToImmutable();
    }

    /// <summary>"Every month", "each Friday", "every two years", "daily".</summary>
    private static Found? ReadRepeated(AtomLine line, int at)
    {
        if (!line.Is(at, TimeRole.Repeated))
        {
            return null;
        }

        if (!line.Is(at, TimeRole.Every))
        {
            return new Found(at + 1, new Moment { IsRepeated = true });
        }

        var end = line.Is(at + 1, TimeRole.Weekday) || line.Is(at + 1, TimeRole.Month) || line.Is(at + 1, TimeRole.Season) ? at + 2
            : LengthReader.Read(line, at + 1)?.End ?? (line.Is(at + 1, TimeRole.Unit) ? at + 2 : at);
        return end > at ? new Found(end, new Moment { IsRepeated = true }) : null;
    }

    /// <summary>"G20", "18:47", "133-03-03-2020": what sticks to letters, or to digits by a colon or a hyphen, begins no time.</summary>
    private static bool IsInsideWord(AtomLine line, int at) =>
        line.Touches(at) && line[at].Kind is AtomKind.Number or AtomKind.Letters
        && (line[at - 1].Kind is AtomKind.Number or AtomKind.Letters
            || ((line.IsSign(at - 1, ':') || (line.IsDash(at - 1) && line[at].Digits is 1 or 2)) && line.Touches(at - 1) && line[at - 2].Kind == AtomKind.Number));

    /// <summary>What the word before lets stand here; a list goes on after a time: "in 2014, 2015 and 2016".</summary>
    private static Company CompanyOf(AtomLine line, int at, int lastEnd)
    {
        var before = at - 1;
        var goesOn = lastEnd == before && (line.Is(before, TimeRole.And) || line.Is(before, TimeRole.Or) || line.IsSign(before, ','));
        var linked = goesOn || line.IsSign(before, '(') || line[before].Time is { } word
            && (word.Is(TimeRole.StrictlyIn) || word.Is(TimeRole.In) || word.Is(TimeRole.By) || word.Is(TimeRole.Before)
                || word.Is(TimeRole.After) || word.Is(TimeRole.From) || word.Is(TimeRole.Between) || word.Is(TimeRole.To)
                || word.Is(TimeRole.Of)
                || (word.Is(TimeRole.About) && line[at + 1].Kind is AtomKind.None or AtomKind.Sign)); // "around 2005," is no number of anything
        return new Company(linked, goesOn || line.Is(before, TimeRole.StrictlyIn));
    }

    /// <summary>What comes round each year and was settled as the coming one: the latest, for acts that are over.</summary>
    private static Edtf? Earlier(Moment read, Edtf? settled, AtomLine line) =>
        line.Today is { } today && settled?.Earliest > today && read is { InYear: { } inYear, Fixed: null } ? Settler.Latest(inYear, today) : null;

    private static TimeExpression Express(AtomLine line, int at, Found reading)
    {
        var last = reading.End - 1;
        if (line.IsSign(last, '.') && line[last].Word != line[last - 1].Word)
        {
            last--;
        }

        var span = new TextSpan(line[at].Start, line[last].End);
        var moment = Settler.Settle(reading.Moment, line.Today, line.LeansFuture && reading.Moment.Sense != TimeSense.Past);
        return new TimeExpression
        {
            Span = span,
            Tokens = new TokenRange(line[at].Word, line[last].Word + 1),
            Text = span.Of(line.Text),
            Date = moment.Fixed,
            Sense = moment.Sense,
            IsDuration = moment.IsDuration,
            DurationDays = moment.DurationDays,
            IsRelative = moment.IsRelative,
            Otherwise = Earlier(reading.Moment, moment.Fixed, line),
            IsNamed = moment.IsNamed,
            IsAct = moment.IsAct,
            IsRepeated = moment.IsRepeated,
            IsAnniversary = moment.IsAnniversary,
            Step = moment.Step,
            Doubt = moment.Doubt,
        };
    }
}
