using Entente.Language;

namespace Entente.Articles;

/// <summary>What a piece of an article is for.</summary>
public enum PartKind
{
    Paragraph,
    Headline,

    /// <summary>The line under the headline that sums the article up.</summary>
    Deck,
    Caption,
    Byline,

    /// <summary>Place, date and agency before the first sentence: "HAVANA, Nov 2 (Reuters) -".</summary>
    Dateline,

    /// <summary>A heading inside the body.</summary>
    Subhead,
}

/// <param name="Kind">What it is for.</param>
/// <param name="Span">Where it stands in the article's text, without white space at its ends.</param>
/// <param name="Repeats">True for a caption or paragraph that stood earlier in the same article, word for word.</param>
public sealed record ArticlePart(PartKind Kind, TextSpan Span, bool Repeats = false);
