using System.Collections.Immutable;
using Entente.Dates;

namespace Entente.Articles;

/// <summary>
/// One news report as it was read. <see cref="Text"/> is never altered afterwards; every later object points into it.
/// </summary>
public sealed record Article
{
    /// <summary>Content hash of title-free <see cref="Text"/>: the same text gives the same id on any machine.</summary>
    public required string Id { get; init; }

    /// <summary>The id that the input gave, or its path.</summary>
    public required string Input { get; init; }

    public string? Title { get; init; }

    /// <summary>Who published it: an outlet's name; null where unknown.</summary>
    public string? Publisher { get; init; }

    public string? Author { get; init; }

    public string? Url { get; init; }

    /// <summary>ISO 639-1 code as given or found; null where unknown.</summary>
    public string? Language { get; init; }

    /// <summary>The publication date; null where nothing gives it.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Where <see cref="Published"/> came from: given, metadata, dateline or inferred; null with no date.</summary>
    public string? PublishedBasis { get; init; }

    /// <summary>The text that every span counts in.</summary>
    public required string Text { get; init; }

    /// <summary>Its parts in text order, without overlap. White space between parts belongs to none.</summary>
    public required ImmutableArray<ArticlePart> Parts { get; init; }

    /// <summary>Parties that the input marked; empty where it marked none.</summary>
    public ImmutableArray<GivenParty> Parties { get; init; } = [];
}
