namespace Entente.Articles;

/// <summary>Why a file, line or item was not read.</summary>
/// <param name="File">The path as it was given or found; "-" for standard input.</param>
/// <param name="Line">The line it is about, counted from 1; null where the trouble is not on one line.</param>
/// <param name="Reason">A code that does not change with the wording: "broken-json". <see cref="Refusals"/> has them all.</param>
/// <param name="Message">One or two sentences: what was found and what to do next.</param>
public sealed record Refusal(string File, int? Line, string Reason, string Message)
{
    /// <summary>The form for standard error: <c>news.jsonl:7: [broken-json] …</c>.</summary>
    public override string ToString() => Line is { } line ? $"{File}:{line}: [{Reason}] {Message}" : $"{File}: [{Reason}] {Message}";
}
