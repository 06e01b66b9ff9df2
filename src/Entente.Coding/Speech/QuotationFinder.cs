using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Sentences;
using Entente.Coding.Syntax;

namespace Entente.Coding.Speech;

/// <summary>Makes the quotations of an article: what stands in quotation marks, with who speaks.</summary>
public static class QuotationFinder
{
    /// <param name="acts">The speech acts of each sentence.</param>
    public static ImmutableArray<Quotation> Find(
        ParsedArticle article, IReadOnlyList<Arguments> arguments, IReadOnlyList<PartyMap> parties,
        IReadOnlyList<ImmutableArray<SpeechAct>> acts)
    {
        ArgumentNullException.ThrowIfNull(article);
        var spans = QuoteSpans.Find(article.Article);
        var speakers = new QuoteSpeakers(article, arguments, parties, acts, spans).All();
        var quotes = ImmutableArray.CreateBuilder<Quotation>();
        for (var i = 0; i < spans.Count; i++)
        {
            if (speakers[i] is { } voice)
            {
                quotes.Add(new Quotation
                {
                    Article = article.Article.Id,
                    Text = spans[i].Span.Of(article.Article.Text),
                    Span = spans[i].Span,
                    Speaker = voice.Speaker,
                    Addressee = voice.Hearer,
                    Cue = voice.Cue,
                    Direct = true,
                });
            }
        }

        return quotes.ToImmutable();
    }
}
