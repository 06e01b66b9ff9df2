using System.Collections.Immutable;
using Entente.Articles;
using Entente.Language;

namespace Entente.Coding.Sentences;

/// <summary>Articles to trees. Sentences of many articles are parsed together, which costs less than one by one.</summary>
/// <param name="names">Reads unknown names for the parser; null to parse the words as they are.</param>
/// <param name="citations">Cuts topics and sources off; null to leave them.</param>
/// <param name="verbs">Reads unknown verbs for the parser; null to parse them as they are.</param>
/// <param name="headlines">Finds the verbs of headlines that were read as nouns; null to leave them.</param>
/// <param name="hidden">Finds the verbs of sentences that were read as nouns; null to leave them.</param>
public sealed class ArticleParser(TextAnalyzer analyzer, FamiliarNames? names = null, Headlines? headlines = null, Citations? citations = null, FamiliarVerbs? verbs = null, HiddenVerbs? hidden = null)
{
    public ArticleParser Fork() => new(analyzer.Fork(), names, headlines, citations, verbs, hidden);

    /// <summary>An article's sentences as the parser reads them, names and verbs lent.</summary>
    public IReadOnlyList<Sentence> Sentences(Article article)
    {
        var sentences = new List<Sentence>();
        Read([article], sentences, []);
        return sentences;
    }

    public ParsedArticle[] Parse(IReadOnlyList<Article> articles)
    {
        var sentences = new List<Sentence>();
        var places = new List<(int Article, int Part)>();
        Read(articles, sentences, places);
        var trees = analyzer.Parse(sentences);
        ReadAgain(articles, places, sentences, trees);
        var lists = articles.Select(_ => ImmutableArray.CreateBuilder<ParsedSentence>()).ToArray();
        for (var s = 0; s < trees.Length; s++)
        {
            var (a, p) = places[s];
            lists[a].Add(new ParsedSentence(trees[s], articles[a].Parts[p], p));
        }

        return [.. articles.Select((article, a) => new ParsedArticle(article, lists[a].ToImmutable()))];
    }

    private void Read(IReadOnlyList<Article> articles, List<Sentence> sentences, List<(int Article, int Part)> places)
    {
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
                if (citations is not null && sentences.Count - before > 1 && citations.IsTopic(sentences[before]))
                {
                    sentences.RemoveAt(before);
                }

                for (var s = before; s < sentences.Count; s++)
                {
                    places.Add((a, p));
                    sentences[s] = citations?.Cut(sentences[s]) ?? sentences[s];
                    sentences[s] = names?.Read(articles[a].Text, sentences[s]) ?? sentences[s];
                    sentences[s] = verbs?.Read(sentences[s]) ?? sentences[s];
                }
            }
        }
    }

    /// <summary>Sentences whose verb or first name was taken for another word are parsed once more.</summary>
    private void ReadAgain(IReadOnlyList<Article> articles, List<(int Article, int Part)> places, List<Sentence> sentences, SyntaxTree[] trees)
    {
        if (headlines is null)
        {
            return;
        }

        var again = new List<(int At, Sentence Sentence, int Word, string Upos)>();
        for (var s = 0; s < trees.Length; s++)
        {
            var found = again.Count;
            if (headlines.Again(sentences[s], trees[s]) is var (sentence, verb))
            {
                again.Add((s, sentence, verb, "VERB"));
            }
            else if (names?.Again(articles[places[s].Article].Text, sentences[s], trees[s]) is { } named)
            {
                again.Add((s, named, 0, "PROPN"));
            }

            if (found == again.Count || again[found].Upos == "VERB")
            {
                again.AddRange((hidden?.Readings(sentences[s], trees[s]) ?? []).Select(h => (s, h.Sentence, h.Verb, "HIDDEN")));
            }
        }

        if (again.Count == 0)
        {
            return;
        }

        var second = analyzer.Parse([.. again.Select(a => a.Sentence)]);
        var settled = -1;
        for (var i = 0; i < second.Length; i++)
        {
            var (at, _, word, upos) = again[i];
            if (at != settled && (upos == "HIDDEN" ? HiddenVerbs.Accepts(trees[at], second[i], word) : second[i][word].Upos == upos))
            {
                trees[at] = second[i];
                settled = at;
            }
        }
    }
}
