using Entente.Coding.Actors;
using Entente.Coding.Reports;
using Entente.Coding.Sentences;
using Entente.Language;

namespace Entente.Coding.Speech;

/// <summary>Who spoke last in an article: "he added" goes on with them, unless somebody else has come up since.</summary>
internal sealed class LastSpeaker(ParsedArticle article, IReadOnlyList<PartyMap> parties, List<QuotedSpan> quotes)
{
    private const int FarthestSentences = 4;

    /// <summary>Null before anybody spoke.</summary>
    public Party? Party { get; private set; }

    /// <summary>The sentence that they spoke in.</summary>
    public int Sentence { get; private set; }

    /// <param name="isInner">Words that a speaker gives to another do not change who speaks.</param>
    public void Heard(Party? party, int sentence, bool isInner)
    {
        if (party is not null && !isInner)
        {
            (Party, Sentence) = (party, sentence);
        }
    }

    /// <summary>The last speaker as a pronoun's meaning; null where another person was a subject since.</summary>
    /// <param name="before">Where the words of the pronoun's verb begin in the text.</param>
    public Party? Resume(Token pronoun, int sentence, int before)
    {
        if (Party is null || sentence - Sentence > FarthestSentences || !IsPerson(Party))
        {
            return null;
        }

        for (var s = Sentence; s <= sentence; s++)
        {
            foreach (var token in article.Sentences[s].Tree.Tokens)
            {
                if (token.Span.Start >= before && s == sentence)
                {
                    break;
                }

                if (token.Span.Start > Party.Span.End && SyntaxTree.IsRelation(token.Relation, "nsubj") && token.Upos != "PRON"
                    && parties[s][token.Index] is [var other, ..] && IsPerson(other) && other.Key != Party.Key && !InQuote(token.Span))
                {
                    return null;
                }
            }
        }

        return Party with { Text = pronoun.Form, Span = pronoun.Span, How = "pronoun" };
    }

    /// <summary>A person by name, title or pronoun; a state, a seat or a ministry is "it".</summary>
    private static bool IsPerson(Party party) =>
        party.How is "title" or "office-on-date" or "pronoun" || (party.How == "name" && party.Sector is not null && party.Id != party.State);

    /// <summary>Whether words stand in quotation marks.</summary>
    public bool InQuote(TextSpan span)
    {
        foreach (var quote in quotes)
        {
            if (quote.Span.Contains(span))
            {
                return true;
            }
        }

        return false;
    }
}
