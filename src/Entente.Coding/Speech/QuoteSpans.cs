using Entente.Articles;
using Entente.Language;

namespace Entente.Coding.Speech;

/// <summary>What stands between two quotation marks.</summary>
/// <param name="Span">Without the marks; never empty.</param>
/// <param name="Part">Index of the article's part.</param>
/// <param name="RunsOn">No closing mark in its paragraph: the next paragraph's quotation carries it on.</param>
/// <param name="Within">Index of the quotation around it in the list that holds both; -1 for none.</param>
public readonly record struct QuotedSpan(TextSpan Span, int Part, bool RunsOn, int Within);

/// <summary>Finds what stands between quotation marks, paragraph by paragraph, and the quotations inside those.</summary>
public static class QuoteSpans
{
    /// <summary>In text order, the outer before the inner.</summary>
    public static List<QuotedSpan> Find(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var found = new List<QuotedSpan>();
        for (var part = 0; part < article.Parts.Length; part++)
        {
            var goesOn = part + 1 < article.Parts.Length && StartsQuoted(article.Text, article.Parts[part + 1].Span);
            Scan(article.Text, article.Parts[part].Span, part, -1, goesOn, found);
        }

        return found;
    }

    private static void Scan(string text, TextSpan span, int part, int within, bool goesOn, List<QuotedSpan> found)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (!Opens(text, i, span))
            {
                continue;
            }

            var end = text[i] is '‘' or '\''
                ? SingleEnd(text, i, span)
                : DoubleEnd(text, i, span);
            var runsOn = end < 0 && text[i] is not ('‘' or '\'') && (goesOn || text[i] != '"');
            end = runsOn ? span.End : end;
            if (end <= i + 1)
            {
                continue;
            }

            var inside = new TextSpan(i + 1, end);
            found.Add(new QuotedSpan(inside, part, runsOn && goesOn && within < 0, within));
            Scan(text, inside, part, found.Count - 1, false, found);
            i = end;
        }
    }

    private static bool StartsQuoted(string text, TextSpan span) => span.Length > 1 && Opens(text, span.Start, span);

    /// <summary>A mark that can go either way opens after a space or bracket and before a word; so "’s" and "’90s" do not.</summary>
    private static bool Opens(string text, int at, TextSpan span)
    {
        if (text[at] is '“' or '„' or '«')
        {
            return true;
        }

        if (text[at] is not ('"' or '‘' or '\'') || at + 1 >= span.End || char.IsWhiteSpace(text[at + 1]))
        {
            return false;
        }

        var isFree = at == span.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–' or '-' or '“' or '"' or '/' or ':';
        return isFree && (text[at] == '"' || (!char.IsDigit(text[at + 1]) && text[at + 1] is not (',' or '.')));
    }

    private static int DoubleEnd(string text, int open, TextSpan span)
    {
        for (var i = open + 1; i < span.End; i++)
        {
            var closes = text[open] switch
            {
                '“' => text[i] == '”' || (text[i] == '"' && !char.IsWhiteSpace(text[i - 1])),
                '„' => text[i] is '“' or '”',
                '«' => text[i] == '»',
                _ => text[i] == '"' && !char.IsWhiteSpace(text[i - 1]),
            };
            if (closes)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>
    /// The closing single mark: never inside a word; after an "s" and before a small letter it may be the mark of the
    /// possessive ("the allies’ decision"), and then a later mark is preferred.
    /// </summary>
    private static int SingleEnd(string text, int open, TextSpan span)
    {
        var close = text[open] == '‘' ? '’' : '\'';
        var perhaps = -1;
        for (var i = open + 1; i < span.End; i++)
        {
            if (perhaps >= 0 && text[i] == text[open] && Opens(text, i, span))
            {
                return perhaps;
            }

            if (text[i] != close || char.IsWhiteSpace(text[i - 1]) || (i + 1 < span.End && char.IsLetterOrDigit(text[i + 1])))
            {
                continue;
            }

            if (!MayOwn(text, i, span))
            {
                return i;
            }

            perhaps = perhaps < 0 ? i : perhaps;
        }

        return perhaps;
    }

    private static bool MayOwn(string text, int at, TextSpan span) =>
        text[at - 1] == 's' && at + 2 < span.End && text[at + 1] == ' ' && char.IsLower(text[at + 2]);
}
