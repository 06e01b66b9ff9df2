using System.Collections.Immutable;
using Entente.Articles;
using Entente.Language;

namespace Entente.Archive.Events;

/// <summary>Where in its article a claim stands.</summary>
internal enum ClaimPlace
{
    Body,

    /// <summary>The first sentences of the body, which tell what the headline says.</summary>
    Lead,

    /// <summary>The headline or the line under it.</summary>
    Headline,
}

/// <param name="Part">The headline, paragraph or caption that it stands in, from 0.</param>
internal readonly record struct ClaimStand(ClaimPlace Place, int Part)
{
    /// <summary>Units of text from the start of the body within which a sentence of the lead begins: two sentences of an agency.</summary>
    private const int Opening = 200;

    /// <param name="parts">Of the article, in the order of its text.</param>
    /// <param name="sentence">The claim's sentence.</param>
    public static ClaimStand Of(ImmutableArray<ArticlePart> parts, TextSpan sentence)
    {
        var body = -1;
        var headed = false;
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            var isHead = part.Kind is PartKind.Headline or PartKind.Deck;
            headed |= isHead;
            body = body < 0 && part.Kind == PartKind.Paragraph ? part.Span.Start : body;
            if (sentence.Start < part.Span.End || i == parts.Length - 1)
            {
                return new ClaimStand(isHead ? ClaimPlace.Headline
                    : headed && body >= 0 && sentence.Start < body + Opening ? ClaimPlace.Lead : ClaimPlace.Body, i);
            }
        }

        return default;
    }
}
