using System.Collections.Immutable;
using Entente.Articles;

namespace Entente.Coding.Reports;

/// <summary>All that was read out of one article, each list in text order.</summary>
public sealed record CodedArticle(
    Article Article,
    ImmutableArray<Report> Reports,
    ImmutableArray<Figure> Figures,
    ImmutableArray<Quotation> Quotations);
