using AngleSharp.Dom;

namespace Entente.Articles;

/// <summary>A run of text on a page that no block element parts.</summary>
/// <param name="Text">With white space as a browser shows it; never empty.</param>
/// <param name="LinkCharacters">How many of its characters are links.</param>
/// <param name="StrongCharacters">How many are in bold type.</param>
/// <param name="Owner">The innermost block element round it.</param>
internal sealed record PageBlock(string Text, int LinkCharacters, int StrongCharacters, IElement Owner)
{
    /// <summary>Whether most of it leads elsewhere.</summary>
    public bool IsLinks => LinkCharacters * 100 >= Text.Length * Limits.PageLinkPercent;

    /// <summary>The tag in lower case: "p".</summary>
    public string Tag => Owner.LocalName;

    public bool IsHeading => Tag is ['h', >= '1' and <= '6'];

    /// <summary>What it counts for in the search of the main text: its length, if it reads like prose.</summary>
    public int Weight => Text.Length >= Limits.PageBlockCharacters && !IsLinks && !IsHeading && Prose.EndsSentence(Text)
        ? Text.Length - LinkCharacters : 0;
}
