using Entente.Knowledge.Times;

namespace Entente.Coding.Times.Publication;

/// <summary>
/// Wars, summits, attacks and treaties of which the day is known: "the invasion of Iraq last year", "next year's World Cup
/// in Russia". What nobody could foresee bounds an article even without a word of time.
/// </summary>
internal sealed class HappeningClues(DateMarks marks, RelativeDays relative)
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
            var (from, to) = (Math.Max(0, at - Widest), Math.Min(lemmas.Length, at + Widest));
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

        foreach (var time in sentence.Times.Where(t => t.IsDuration).Concat(sentence.Relative))
        {
            var isNear = tokens.Any(t => t >= time.Tokens.End - 1 - Near && t < time.Tokens.End + Near);
            if (time.IsDuration)
            {
                if (sentence.IsLead && After(sentence, time, tokens) is { } days)
                {
                    var slack = Math.Min((int)Math.Ceiling(days * Rounding), MostSlack) + 1;
                    yield return new Clue([(happening.First.AddDays(days - slack), happening.Last.AddDays(days + slack))], new DateEvidence($"'{time.Text}' after {happening.Name}.", time.Span));
                }
            }
            else if (clauses.Contains(sentence.ClauseOf(time)) || isNear)
            {
                var isFuture = time.Sense == TimeSense.Future || (time.Sense != TimeSense.Past && happening.Foreseen && !sentence.IsPast(sentence.ClauseOf(time)));
                if (relative.Of(sentence, time, happening.First, happening.Last, isFuture) is { IsEmpty: false } found)
                {
                    yield return new Clue(found, new DateEvidence($"'{time.Text}' tells when it was: {happening.Name}.", time.Span));
                }
            }
        }
    }

    /// <summary>"Ten weeks after the murder of …": the days of a length behind which "after" and the happening stand.</summary>
    private static int? After(SentenceFacts sentence, TimeExpression time, int[] tokens) =>
        time.Tokens.End < sentence.Tree.Tokens.Length && (sentence.Tree[time.Tokens.End].Lemma == "after" || sentence.Tree[time.Tokens.End - 1].Lemma == "after") && tokens.Min() > time.Tokens.End - 1 && tokens.Min() - time.Tokens.End < Widest
            ? time.DurationDays
            : null;
}
