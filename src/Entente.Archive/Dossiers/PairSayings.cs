using System.Collections.Immutable;
using Entente.Archive.Store;

namespace Entente.Archive.Dossiers;

/// <summary>The figures and quotations of a dossier, which are read apart from its events.</summary>
internal sealed record PairSayings(ImmutableArray<DossierFigure> Figures, List<StoredQuotation> Quotations)
{
    /// <summary>Those of the asked time; takes the events of the two itself.</summary>
    public static PairSayings Read(ArchiveStore store, DossierQuestion question)
    {
        var (a, b, since, until) = (question.StateA, question.StateB, question.Since, question.Until);
        new EventReader(store.Connection).PickPair(a, b);
        var words = new PairWords(store, a, b);
        var figures = words.Figures().FindAll(one => DossierBuilder.Inside(one.Figure.Period ?? one.Source.Published, since, until));
        var quotations = words.Quotations().FindAll(one => DossierBuilder.Inside(one.Source.Published, since, until));
        return new PairSayings(FigureGroups.Of(figures, a, b), quotations);
    }
}
