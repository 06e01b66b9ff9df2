using Entente.Language;

namespace Entente.Training;

/// <summary>How the program reads text before and while it parses it, for training on what the parser will see.</summary>
/// <param name="Sentences">A paragraph's sentences, with the names and verbs that the parser is lent.</param>
/// <param name="Trees">Their trees as the present parser has them, mended.</param>
/// <param name="Examples">The example sentences of the knowledge.</param>
public sealed record CodedReading(
    Func<string, IReadOnlyList<Sentence>> Sentences, Func<string, IReadOnlyList<SyntaxTree>> Trees, IReadOnlyList<string> Examples);
