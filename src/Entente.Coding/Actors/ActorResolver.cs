using System.Collections.Immutable;
using Entente.Articles;
using Entente.Coding.Mentions;
using Entente.Coding.Sentences;
using Entente.Coding.Times;
using Entente.Knowledge.Actors;
using Entente.Language;

namespace Entente.Coding.Actors;

/// <summary>
/// Settles who each noun phrase of an article refers to: first what names say, phrase by phrase, then pronouns and
/// descriptions, which look back to what was named before.
/// </summary>
public sealed class ActorResolver
{
    private readonly ActorDirectory directory;
    private readonly MentionFinder finder;
    private readonly ReferenceWords words;
    private readonly NominalWords nominals;

    public ActorResolver(ActorDirectory directory, ReferenceWords words)
    {
        this.directory = directory;
        this.words = words;
        finder = new MentionFinder(directory, words);
        nominals = new NominalWords(directory);
    }

    /// <summary>One map for each sentence of the article.</summary>
    /// <param name="times">The times of each sentence: "Friday" is nobody.</param>
    public PartyMap[] Resolve(ParsedArticle article, IReadOnlyList<ImmutableArray<TimeExpression>> times)
    {
        var text = article.Article.Text;
        var sentences = article.Sentences.Select(s => (s.Tree, Mentions: finder.Find(text, s.Tree))).ToArray();
        var scope = new ArticleScope(
            directory, words, text, article.Article.Published?.Latest, nominals, ArticleEvidence.Gather(text, sentences, words), HerePlace.Of(article.Article, directory));
        var maps = new PartyMap[sentences.Length];
        for (var s = 0; s < maps.Length; s++)
        {
            var (tree, mentions) = sentences[s];
            maps[s] = new PhraseResolver(new SentenceScope(scope, tree, mentions, times[s], s))
                .Resolve(GivenIn(article.Article.Parties, tree));
        }

        return maps;
    }

    private static ImmutableArray<GivenParty> GivenIn(ImmutableArray<GivenParty> parties, SyntaxTree tree) =>
        parties.IsEmpty ? parties : [.. parties.Where(p => p.Span.Overlaps(tree.Span))];
}
