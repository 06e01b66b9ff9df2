using System.Collections.Immutable;
using Entente.Articles;
using Entente.Dates;
using Entente.Language;

namespace Entente.Coding.Times;

/// <summary>
/// The day that an article's dateline names: "TOKYO, Nov. 3 (Kyodo) - ". Where it lies a day or two from the publication
/// date (of another time zone, or of the archive), "today" and "on Saturday" are counted from it.
/// </summary>
internal static class Dateline
{
    private const int DaysApart = 2;

    /// <summary>The dateline's day where it differs from the publication day; null else.</summary>
    public static Edtf? DayOf(Article article, TimeFinder finder)
    {
        if (article.Published is not { IsDay: true, Earliest: { } today })
        {
            return null;
        }

        foreach (var part in article.Parts)
        {
            if (part.Kind != PartKind.Dateline)
            {
                continue;
            }

            foreach (var time in finder.Find(article.Text, Cut(article.Text, part.Span), article.Published, leansFuture: false))
            {
                if (time.Date is { IsDay: true, Earliest: { } day } date && day != today && Math.Abs(day.DayNumber - today.DayNumber) <= DaysApart)
                {
                    return date;
                }
            }
        }

        return null;
    }

    /// <summary>A dateline's words: it stands before the sentences, which the tokeniser cuts.</summary>
    private static ImmutableArray<Word> Cut(string text, TextSpan span)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        for (var at = span.Start; at < span.End; at++)
        {
            var end = at + 1;
            while (end < span.End && char.IsLetterOrDigit(text[at]) && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            if (!char.IsWhiteSpace(text[at]))
            {
                words.Add(new Word(new TextSpan(at, end), text[at..end], at > span.Start && !char.IsWhiteSpace(text[at - 1])));
            }

            at = end - 1;
        }

        return words.ToImmutable();
    }
}
