using System.Collections.Immutable;
using Entente.Dates;

namespace Entente.Articles;

/// <summary>What one reader found, before it is checked and named. Nulls mean that the input does not say.</summary>
internal sealed record Draft
{
    public required string Input { get; init; }

    public required string Text { get; init; }

    /// <summary>The parts where the reader knows them from the page; <c>default</c> to find them in the text.</summary>
    public ImmutableArray<ArticlePart> Parts { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Author { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    public Edtf? Published { get; init; }

    /// <summary>"given" or "metadata": where <see cref="Published"/> came from.</summary>
    public string? PublishedBasis { get; init; }

    public ImmutableArray<GivenParty> Parties { get; init; } = [];
}
