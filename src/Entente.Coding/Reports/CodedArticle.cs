using System.Collections.Immutable;
using Entente.Articles;
using Entente.Coding.Times.Publication;

namespace Entente.Coding.Reports;

/// <summary>All that was read out of one article, each list in text order.</summary>
public sealed record CodedArticle(
    Article Article,
    ImmutableArray<Report> Reports,
    ImmutableArray<Figure> Figures,
    ImmutableArray<Quotation> Quotations)
{
    /// <summary>What the publication date was inferred from; null where it was known, or nothing tells it.</summary>
    public InferredDate? Inferred { get; init; }
}
