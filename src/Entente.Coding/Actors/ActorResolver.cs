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

    public ActorResolver(ActorDirectory directory, MentionFinder finder, ReferenceWords words)
    {
        this.directory = directory;
        this.finder = finder;
        this.words = words;
    }

    /// <summary>One map for each sentence of the article.</summary>
    /// <param name="times">The times of each sentence: "Friday" is nobody.</param>
    public PartyMap[] Resolve(ParsedArticle article, IReadOnlyList<ImmutableArray<TimeExpression>> times)
    {
        var history = new History();
        var maps = new PartyMap[article.Sentences.Length];
        var day = article.Article.Published?.Latest;
        for (var s = 0; s < maps.Length; s++)
        {
            var tree = article.Sentences[s].Tree;
            var phrases = new PhraseResolver(
                directory, words, article.Article.Text, tree, finder.Find(tree), times[s], day, history, s);
            maps[s] = phrases.Resolve(GivenIn(article.Article.Parties, tree));
        }

        return maps;
    }

    private static ImmutableArray<GivenParty> GivenIn(ImmutableArray<GivenParty> parties, SyntaxTree tree) =>
        parties.IsEmpty ? parties : [.. parties.Where(p => p.Span.Overlaps(tree.Span))];
}
