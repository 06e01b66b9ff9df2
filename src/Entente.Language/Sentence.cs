using System.Collections.Immutable;

namespace Entente.Language;

/// <summary>A sentence's place in the article's text and its words, at least one, in text order.</summary>
public sealed record Sentence(TextSpan Span, ImmutableArray<Word> Words);
