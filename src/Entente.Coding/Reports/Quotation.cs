using Entente.Language;

namespace Entente.Coding.Reports;

/// <summary>Words given to a speaker.</summary>
public sealed record Quotation
{
    public required string Article { get; init; }

    /// <summary>The words, without their quotation marks.</summary>
    public required string Text { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>Null where the text does not say who speaks.</summary>
    public Party? Speaker { get; init; }

    public Party? Addressee { get; init; }

    /// <summary>"said", "told", "according to"; null where none stands by.</summary>
    public string? Cue { get; init; }

    /// <summary>True for words inside quotation marks.</summary>
    public required bool Direct { get; init; }
}
