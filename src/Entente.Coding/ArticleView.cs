using System.Collections.Immutable;
using Entente.Coding.Actors;
using Entente.Coding.Frames;
using Entente.Coding.Reports;
using Entente.Coding.Sentences;

namespace Entente.Coding;

/// <summary>A coded article with what the stages found on the way, for whoever asks why.</summary>
public sealed record ArticleView(CodedArticle Coded, ImmutableArray<SentenceView> Sentences);

/// <param name="Parties">Who each token's phrase is.</param>
/// <param name="Matches">The frames that fit.</param>
public sealed record SentenceView(ParsedSentence Sentence, PartyMap Parties, ImmutableArray<FrameMatch> Matches);
