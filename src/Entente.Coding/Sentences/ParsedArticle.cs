using System.Collections.Immutable;
using Entente.Articles;
using Entente.Language;

namespace Entente.Coding.Sentences;

/// <summary>A sentence with its tree and the part of the article that it stands in.</summary>
/// <param name="Part">Index of the part among the article's parts: sentences of one paragraph share it.</param>
public sealed record ParsedSentence(SyntaxTree Tree, ArticlePart ArticlePart, int Part);

/// <summary>An article with the trees of its sentences, in text order.</summary>
public sealed record ParsedArticle(Article Article, ImmutableArray<ParsedSentence> Sentences);
