using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Sentences;
using Entente.Coding.Syntax;
using Entente.Language;

namespace Entente.Coding.Speech;

/// <summary>Gives each quotation its speaker: the one of its own sentence, else the last who spoke in the paragraph.</summary>
public sealed class QuotationFinder
{
    /// <param name="acts">The speech acts of each sentence.</param>
    public static ImmutableArray<Quotation> Find(
        ParsedArticle article, IReadOnlyList<Arguments> arguments, IReadOnlyList<PartyMap> parties,
        IReadOnlyList<ImmutableArray<SpeechAct>> acts)
    {
        var quotes = ImmutableArray.CreateBuilder<Quotation>();
        foreach (var span in QuoteSpans.Find(article.Article))
        {
            var first = First(article, span);
            if (first < 0)
            {
                continue;
            }

            var (speaker, hearer, cue) = Speaker(article, arguments, parties, acts, span, first);
            quotes.Add(new Quotation
            {
                Article = article.Article.Id,
                Text = span.Of(article.Article.Text),
                Span = span,
                Speaker = speaker,
                Addressee = hearer,
                Cue = cue,
                Direct = true,
            });
        }

        return quotes.ToImmutable();
    }

    private static int First(ParsedArticle article, TextSpan span)
    {
        for (var s = 0; s < article.Sentences.Length; s++)
        {
            if (article.Sentences[s].Tree.Span.Overlaps(span))
            {
                return s;
            }
        }

        return -1;
    }

    private static (Party? Speaker, Party? Hearer, string? Cue) Speaker(
        ParsedArticle article, IReadOnlyList<Arguments> arguments, IReadOnlyList<PartyMap> parties,
        IReadOnlyList<ImmutableArray<SpeechAct>> acts, TextSpan span, int first)
    {
        var last = first;
        while (last + 1 < article.Sentences.Length && article.Sentences[last + 1].Tree.Span.Overlaps(span))
        {
            last++;
        }

        for (var s = first; s <= last; s++)
        {
            var tree = article.Sentences[s].Tree;
            var near = acts[s].Where(a => !a.Speakers.IsEmpty && !span.Contains(tree[a.Verb].Span))
                .OrderBy(a => Distance(tree[a.Verb].Span, span)).FirstOrDefault();
            if (near is not null)
            {
                return (near.Speakers[0], near.Hearers.FirstOrDefault(), near.Cue);
            }
        }

        // A word or two quoted inside a clause: whoever is the subject of the verb outside it.
        if (Outside(arguments[first], parties[first], span) is { } subject)
        {
            return (subject, null, null);
        }

        for (var s = first - 1; s >= 0 && article.Sentences[s].Part == article.Sentences[first].Part; s--)
        {
            if (acts[s].LastOrDefault(a => !a.Speakers.IsEmpty) is { } before)
            {
                return (before.Speakers[0], null, before.Cue);
            }
        }

        return (null, null, null);
    }

    private static Party? Outside(Arguments arguments, PartyMap parties, TextSpan span)
    {
        var tree = arguments.Tree;
        for (var i = 0; i < tree.Tokens.Length; i++)
        {
            if (!span.Contains(tree[i].Span))
            {
                continue;
            }

            for (var at = tree[i].Head; at >= 0; at = tree[at].Head)
            {
                if (!span.Contains(tree[at].Span) && arguments.Subject(at) is >= 0 and var subject
                    && !span.Contains(tree[subject].Span) && !parties[subject].IsEmpty)
                {
                    return parties[subject][0];
                }
            }

            return null;
        }

        return null;
    }

    private static int Distance(TextSpan a, TextSpan b) =>
        a.Start >= b.End ? a.Start - b.End : b.Start >= a.End ? b.Start - a.End : 0;
}
