using Entente.Articles;
using Entente.Coding.Frames;
using Entente.Coding.Reports;

namespace Entente.Coding.Figures;

/// <summary>Makes the figures of a sentence: the numbers found, with whose they are, when and by whom.</summary>
internal sealed class FigureCoder(FigureFinder finder)
{
    public IEnumerable<Figure> Code(Article article, SentenceContext sentence, PathWalker walker)
    {
        var tree = sentence.Arguments.Tree;
        foreach (var found in finder.Find(tree, article.Text))
        {
            var states = States(sentence, found, walker);
            var time = sentence.Times.For(found.HeadToken, null, false, default);
            yield return new Figure
            {
                Article = article.Id,
                Span = found.Span,
                Sentence = tree.Span,
                Measure = found.Measure,
                Between = states.Length > 1 ? states : [],
                Of = states.Length == 1 ? states : [],
                Value = found.Value,
                Unit = found.Unit,
                Factor = found.Factor,
                Approximate = found.Approximate,
                Forecast = found.Forecast,
                Period = time?.Basis == "stated" ? time.Edtf : null,
                SaidBy = sentence.Speech.Where(a => a.Holds(found.HeadToken) && !a.Speakers.IsEmpty)
                    .OrderBy(a => a.Scope.Count).FirstOrDefault()?.Speakers[0],
            };
        }
    }

    private static System.Collections.Immutable.ImmutableArray<string> States(
        SentenceContext sentence, FoundFigure found, PathWalker walker)
    {
        var near = walker.PartiesOf(found.HeadToken, 0);
        return [.. near.Select(p => p.State).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
