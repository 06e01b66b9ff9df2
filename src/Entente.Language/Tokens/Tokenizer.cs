namespace Entente.Language.Tokens;

/// <summary>
/// Cuts text into the syntactic words of UD English: "don't" is do + n't, "15-year" 15 + - + year, "U.S." one word.
/// Words and the gaps between them rebuild the text; no word is empty or holds white space. May be used by several
/// threads at once.
/// </summary>
public sealed class Tokenizer
{
    private readonly TokenRules rules;
    private readonly FormCache forms;

    public Tokenizer()
    {
        rules = TokenRules.Load();
        forms = new FormCache(rules);
    }

    /// <summary>Adds the words of a range of the text, in text order. What is in the list already stays.</summary>
    /// <param name="range">In UTF-16 units; usually a paragraph.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range reaches beyond the text.</exception>
    public void Tokenize(string text, TextSpan range, List<Word> into)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(into);
        ArgumentOutOfRangeException.ThrowIfNegative(range.Start, nameof(range));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(range.End, text.Length, nameof(range));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(range.Start, range.End, nameof(range));
        new TokenScanner(text.AsSpan(0, range.End), rules, forms, into).Run(range.Start);
    }
}
