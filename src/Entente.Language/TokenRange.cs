namespace Entente.Language;

/// <summary>A half-open range of a sentence's tokens, counted from 0. <c>default</c> holds no token.</summary>
public readonly record struct TokenRange(int Start, int End)
{
    /// <summary>How many tokens.</summary>
    public int Count => End - Start;

    public bool Contains(int token) => Start <= token && token < End;

    public bool Overlaps(TokenRange other) => Start < other.End && other.Start < End;
}
