using Entente.Articles;
using Entente.Language;

namespace Entente.Coding.Speech;

/// <summary>Finds what stands between quotation marks, paragraph by paragraph.</summary>
public static class QuoteSpans
{
    /// <summary>The insides of the quotation marks, in text order, none empty.</summary>
    public static List<TextSpan> Find(Article article)
    {
        var found = new List<TextSpan>();
        foreach (var part in article.Parts)
        {
            Paragraph(article.Text, part.Span, found);
        }

        return found;
    }

    private static void Paragraph(string text, TextSpan span, List<TextSpan> found)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            var close = text[i] switch
            {
                '“' or '„' => '”',
                '"' => '"',
                '«' => '»',
                '‘' when i == span.Start || char.IsWhiteSpace(text[i - 1]) => '’',
                _ => '\0',
            };
            if (close == '\0')
            {
                continue;
            }

            var end = End(text, i + 1, span.End, close);
            if (end > i + 1)
            {
                found.Add(new TextSpan(i + 1, end));
                i = end;
            }
        }
    }

    /// <summary>
    /// The closing mark. A quotation that runs on in the next paragraph is left open at this one's end; an apostrophe
    /// inside a word closes nothing.
    /// </summary>
    private static int End(string text, int from, int limit, char close)
    {
        for (var i = from; i < limit; i++)
        {
            if (text[i] == close && !(close == '’' && i + 1 < limit && char.IsLetter(text[i + 1])))
            {
                return i;
            }
        }

        return close == '’' ? from : limit;
    }
}
