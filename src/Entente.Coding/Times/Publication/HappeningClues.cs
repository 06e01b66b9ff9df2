using System.Collections.Immutable;
using System.Globalization;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times.Publication;

/// <summary>
/// Wars, summits, attacks and treaties of which the day is known: "the invasion of Iraq last year", "next year's World Cup
/// in Russia". What nobody could foresee bounds an article even without a word of time.
/// </summary>
internal sealed class HappeningClues(DateMarks marks, TimeFinder times, RelativeDays relative)
{
    /// <summary>Between the first and the last word of a happening, in words.</summary>
    private const int Widest = 14;

    /// <summary>Between a time and the happening that it dates, in words, where they share no clause.</summary>
    private const int Near = 3;

    /// <summary>How far "two months after" may be out, as a share of it.</summary>
    private const double Rounding = 0.3;

    /// <summary>But not by more than these days: "twenty years after" is a count of years.</summary>
    private const int MostSlack = 450;

    public IEnumerable<Clue> Find(SentenceFacts sentence)
    {
        string[] lemmas = [.. sentence.Tree.Tokens.Select(t => t.Lemma.ToLowerInvariant())];
        string[] forms = [.. sentence.Tree.Tokens.Select(t => t.Form.ToLowerInvariant())];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < lemmas.Length; at++)
        {
            foreach (var happening in forms[at] == lemmas[at] ? marks.At(lemmas[at]) : marks.At(lemmas[at]).AddRange(marks.At(forms[at])))
            {
                if (!seen.Contains(happening.Name) && Place(lemmas, forms, at, happening) is { } tokens)
                {
                    seen.Add(happening.Name);
                    foreach (var clue in CluesOf(sentence, happening, tokens))
                    {
                        yield return clue;
                    }
                }
            }
        }
    }

    /// <summary>Where the words of a happening stand about its first one; null where they do not.</summary>
    private static int[]? Place(string[] lemmas, string[] forms, int at, Happening happening)
    {
        foreach (var words in happening.Words.Where(w => w[0] == lemmas[at] || w[0] == forms[at]))
        {
            var reach = words.Length == 2 ? Near + 1 : Widest;
            var (from, to) = (Math.Max(0, at - reach), Math.Min(lemmas.Length, at + reach + 1));
            int[] found = [.. words.Select((w, i) => i == 0 ? at : Array.IndexOf(lemmas, w, from, to - from) is >= 0 and var lemma ? lemma : Array.IndexOf(forms, w, from, to - from))];
            if (found.All(f => f >= 0))
            {
                return found;
            }
        }

        return null;
    }

    private IEnumerable<Clue> CluesOf(SentenceFacts sentence, Happening happening, int[] tokens)
    {
        var clauses = tokens.Select(sentence.Arguments.Clause).ToHashSet();
        var span = sentence.Tree[tokens[0]].Span;
        if (!happening.Foreseen)
        {
            yield return Clue.Since(happening.First, $"{happening.Name} is spoken of.", span);
        }

        if (happening.Last == DateOnly.MaxValue)
        {
            yield break; // a name, which has no day
        }

        if (happening.Foreseen && sentence.Times.Any(t => t is { IsRelative: false, Date: { Earliest: { } from, Latest: { } to } } && (to.Year < happening.First.Year - 1 || from.Year > happening.Last.Year + 1)))
        {
            yield break; // another of its kind: "Germany lost in the qualifiers of 2014"
        }

        foreach (var time in sentence.Relative.Where(t => !tokens.Any(t.Tokens.Contains)))
        {
            var isNear = tokens.Any(t => t >= time.Tokens.End - 1 - Near && t < time.Tokens.End + Near);
            if (DaysAfter(time) is { } days)
            {
                if (sentence.IsLead && tokens.Min() >= time.Tokens.End && tokens.Min() - time.Tokens.End < Widest)
                {
                    var slack = Math.Min((int)Math.Ceiling(days * Rounding), MostSlack) + 1;
                    yield return new Clue([(happening.First.AddDays(days - slack), happening.Last.AddDays(days + slack))], new DateEvidence($"'{time.Text}': {happening.Name}.", time.Span));
                }
            }
            else if ((clauses.Contains(sentence.ClauseOf(time)) || isNear) && Days(sentence, time, happening) is { IsEmpty: false } found)
            {
                yield return new Clue(found, new DateEvidence($"'{time.Text}' tells when it was: {happening.Name}.", time.Span));
            }
        }
    }

    /// <summary>What was foreseen may be past or ahead where the time does not say.</summary>
    private ImmutableArray<(DateOnly, DateOnly)> Days(SentenceFacts sentence, TimeExpression time, Happening happening)
    {
        var past = time.Sense == TimeSense.Future ? [] : relative.Of(sentence, time, happening.First, happening.Last, false);
        return time.Sense == TimeSense.Past || !happening.Foreseen ? past : past.AddRange(relative.Of(sentence, time, happening.First, happening.Last, true));
    }

    /// <summary>"Ten weeks after": how many days; null for other times.</summary>
    private int? DaysAfter(TimeExpression time)
    {
        var parts = time.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 3 || times.Words.Find(parts[^1]) is not { } after || !after.Is(TimeRole.Counted) || after.Value(TimeRole.Counted) <= 0 || times.Words.Find(parts[^2]) is not { } unit || !unit.Is(TimeRole.Unit))
        {
            return null;
        }

        var number = int.TryParse(parts[^3], CultureInfo.InvariantCulture, out var digits) ? digits : (int?)times.Words.Numbers.Find(parts[^3])?.Value;
        return number is > 0 and < 1000 ? number * unit.Value(TimeRole.Unit) * DaysOf(unit.Grain) : null;
    }

    private static int DaysOf(Grain grain) => grain switch
    {
        Grain.Minute or Grain.Hour => 0,
        Grain.Day => 1,
        Grain.Week or Grain.Weekend => 7,
        Grain.Month => 30,
        Grain.Quarter => 91,
        Grain.Year => 365,
        Grain.Decade => 3652,
        _ => 36524,
    };
}
