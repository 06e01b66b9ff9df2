namespace Entente.Articles;

/// <summary>ISO 639-1 codes from the language tags that pages carry.</summary>
internal static class LanguageCode
{
    /// <summary>"en" of "en-GB", "en_US" and "EN"; null where the tag does not start with a code of two letters.</summary>
    public static string? Of(string? tag)
    {
        var cut = tag.AsSpan().Trim().IndexOfAny('-', '_');
        var code = cut < 0 ? tag?.Trim() : tag.AsSpan().Trim()[..cut].ToString();
        return code is { Length: 2 } && char.IsAsciiLetter(code[0]) && char.IsAsciiLetter(code[1]) ? code.ToLowerInvariant() : null;
    }
}
