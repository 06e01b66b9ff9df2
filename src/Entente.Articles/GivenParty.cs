using Entente.Language;

namespace Entente.Articles;

/// <summary>A party that the input marked in the text.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Role">"actor", "recipient" or null when the input did not say.</param>
/// <param name="State">Its state's code when the input gave one.</param>
public sealed record GivenParty(TextSpan Span, string? Role, string? State);
