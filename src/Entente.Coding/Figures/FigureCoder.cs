using System.Collections.Immutable;
using Entente.Articles;
using Entente.Coding.Frames;
using Entente.Coding.Reports;
using Entente.Dates;
using Entente.Language;

namespace Entente.Coding.Figures;

/// <summary>Makes the figures of a sentence: the numbers found, with whose they are, when and by whom.</summary>
internal sealed class FigureCoder(FigureFinder finder)
{
    public IEnumerable<Figure> Code(Article article, SentenceContext sentence, PathWalker walker)
    {
        var tree = sentence.Arguments.Tree;
        foreach (var found in finder.Find(tree, article.Text))
        {
            if (found.Bound == Bound.Untold && tree[found.Tokens.Start].Upos == "VERB")
            {
                continue; // "he scores"
            }

            var speaker = Speaker(sentence, found);
            var states = new FigureStates(sentence, walker, speaker).Of(found);
            if ((states.IsEmpty && IsUnmeasured(found)) || IsIdle(tree, found))
            {
                continue;
            }

            yield return new Figure
            {
                Article = article.Id,
                Span = found.Span,
                Sentence = tree.Span,
                Measure = found.Measure,
                Between = states.Length > 1 ? states : [],
                Of = states.Length == 1 ? states : [],
                Value = found.Value,
                Unit = UnitOf(sentence, found, states, speaker),
                UpTo = found.UpTo,
                Bound = found.Bound,
                Factor = found.Factor,
                Base = BaseOf(sentence, found),
                Approximate = found.Approximate,
                Forecast = found.Forecast,
                Period = PeriodOf(sentence, found),
                SaidBy = speaker,
            };
        }
    }

    /// <summary>The francs of Switzerland are CHF; where none of the states has such money, the finder's unit stands.</summary>
    private string? UnitOf(SentenceContext sentence, FoundFigure found, ImmutableArray<string> states, Party? speaker)
    {
        if (found.PlainMoney is not { } name)
        {
            return found.Unit;
        }

        // Of two states with such money the one named first pays in its own: "Mexico lent Cuba 100 million pesos".
        var named = Enumerable.Range(0, sentence.Parties.Count).SelectMany(i => sentence.Parties[i]).Select(p => p.State).OfType<string>()
            .Where(s => states.Contains(s, StringComparer.Ordinal));
        return named.Concat(states).Append(speaker?.State).OfType<string>()
            .Select(s => finder.Words.CurrencyOf(name, s)).FirstOrDefault(c => c is not null) ?? found.Unit;
    }

    /// <summary>What the finder names where nothing tells what is measured.</summary>
    private static bool IsUnmeasured(FoundFigure found) => found.Measure is "count" or "money" or "percent";

    /// <summary>"20 athletes", "half the goals": nothing that states are counted by; "the two men" only names them again.</summary>
    private static bool IsIdle(SyntaxTree tree, FoundFigure found) =>
        (found.Measure == "count"
            && (found.Unit is null || (found.Unit == "person" && tree.Child(found.Counted, "det") is >= 0 and var the && tree[the].Has("Definite=Def")))) || (found.Measure == "percent" && found.Unit == "share");

    /// <summary>The nearest party that the sentence gives the figure to.</summary>
    private static Party? Speaker(SentenceContext sentence, FoundFigure found) =>
        sentence.Speech.Where(a => Holds(a, found) && !a.Speakers.IsEmpty)
            .OrderBy(a => a.Scope.Count).FirstOrDefault()?.Speakers[0]
        ?? sentence.IsQuoted(found.Tokens.End - 1)?.Speaker;

    private static bool Holds(Speech.SpeechAct act, FoundFigure found) => act.Holds(found.Tokens.End - 1) || act.Holds(found.HeadToken);

    /// <summary>The year or other time that a factor counts from.</summary>
    private static Edtf? BaseOf(SentenceContext sentence, FoundFigure found)
    {
        if (found.BaseTokens is not { } tokens)
        {
            return null;
        }

        var tree = sentence.Arguments.Tree;
        var words = string.Join(' ', tree.Tokens[tokens.Start..tokens.End].Select(t => t.Form));
        return Edtf.TryParse(words) ?? (tree[tokens.End - 1].Head is >= 0 and var above ? sentence.Times.StatedFor(above) : null);
    }

    /// <summary>The time stated in the figure's own clause, not that of the saying and not the one compared with.</summary>
    private static Edtf? PeriodOf(SentenceContext sentence, FoundFigure found)
    {
        if (found.OwnPeriod is { } own)
        {
            return own;
        }

        var clause = sentence.Arguments.Clause(found.Tokens.End - 1);
        foreach (var at in new[] { found.HeadToken, found.Tokens.End - 1, clause, sentence.Arguments.Clause(found.HeadToken) })
        {
            if (sentence.Times.For(at, null, false, default) is { Basis: "stated", Span: { } span } time && IsOwn(sentence, found, span))
            {
                return time.Edtf;
            }
        }

        return null;
    }

    private static bool IsOwn(SentenceContext sentence, FoundFigure found, TextSpan time)
    {
        var tree = sentence.Arguments.Tree;
        if (found.BaseTokens is { } tokens && tree.SpanOf(tokens).Overlaps(time))
        {
            return false;
        }

        var word = tree.Tokens.FirstOrDefault(t => t.Span.Overlaps(time))?.Index ?? -1;
        return word >= 0 && sentence.Speech.All(a => a.Scope.Count == 0 || !Holds(a, found) || a.Holds(word) || !UnderCue(tree, a, word));
    }

    /// <summary>Whether a time tells when the saying was: it leans on the verb of saying, not on what is said.</summary>
    private static bool UnderCue(SyntaxTree tree, Speech.SpeechAct act, int word) =>
        tree.Dominates(act.Verb, word) || (act.Speaker >= 0 && tree.Dominates(act.Speaker, word));
}
