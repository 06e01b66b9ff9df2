namespace Entente.Archive.Questions;

/// <summary>The words to look for are no query of FTS5. The message says why and what to write.</summary>
public sealed class WordsException(string message) : ArgumentException(message);
