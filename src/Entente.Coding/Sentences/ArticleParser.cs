using System.Collections.Immutable;
using Entente.Articles;
using Entente.Language;

namespace Entente.Coding.Sentences;

/// <summary>Articles to trees. Sentences of many articles are parsed together, which costs less than one by one.</summary>
/// <param name="names">Reads unknown names for the parser; null to parse the words as they are.</param>
public sealed class ArticleParser(TextAnalyzer analyzer, FamiliarNames? names = null)
{
    public ArticleParser Fork() => new(analyzer.Fork(), names);

    public ParsedArticle[] Parse(IReadOnlyList<Article> articles)
    {
        var sentences = new List<Sentence>();
        var places = new List<(int Article, int Part)>();
        for (var a = 0; a < articles.Count; a++)
        {
            var parts = articles[a].Parts;
            for (var p = 0; p < parts.Length; p++)
            {
                if (parts[p].Kind is PartKind.Byline or PartKind.Dateline)
                {
                    continue;
                }

                var before = sentences.Count;
                analyzer.Split(articles[a].Text, parts[p].Span, sentences);
                for (var s = before; s < sentences.Count; s++)
                {
                    places.Add((a, p));
                    sentences[s] = Citations.Cut(sentences[s]);
                    sentences[s] = names?.Read(articles[a].Text, sentences[s]) ?? sentences[s];
                }
            }
        }

        var trees = analyzer.Parse(sentences);
        var lists = articles.Select(_ => ImmutableArray.CreateBuilder<ParsedSentence>()).ToArray();
        for (var s = 0; s < trees.Length; s++)
        {
            var (a, p) = places[s];
            lists[a].Add(new ParsedSentence(trees[s], articles[a].Parts[p], p));
        }

        return [.. articles.Select((article, a) => new ParsedArticle(article, lists[a].ToImmutable()))];
    }
}
