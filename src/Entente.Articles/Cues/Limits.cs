using System.Collections.Frozen;
using System.Globalization;

namespace Entente.Articles;

/// <summary>The tuned numbers of <c>Cues/limits.txt</c>; the file says what each is for.</summary>
internal static class Limits
{
    private static readonly FrozenDictionary<string, int> Numbers = CueFile.Lines("limits")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public static readonly int HeadlineWords = Numbers["headline-words"];
    public static readonly int DeckLeastWords = Numbers["deck-least-words"];
    public static readonly int DeckWords = Numbers["deck-words"];
    public static readonly int SubheadWords = Numbers["subhead-words"];
    public static readonly int CaptionWords = Numbers["caption-words"];
    public static readonly int BylineWords = Numbers["byline-words"];
    public static readonly int SignoffWords = Numbers["signoff-words"];
    public static readonly int DatelineCharacters = Numbers["dateline-characters"];
    public static readonly int WrappedLineCharacters = Numbers["wrapped-line-characters"];
    public static readonly int WrappedShortPercent = Numbers["wrapped-short-percent"];
    public static readonly int LanguageLeastWords = Numbers["language-least-words"];
    public static readonly int LanguageLongWords = Numbers["language-long-words"];
    public static readonly int LanguageEnglishPercent = Numbers["language-english-percent"];
    public static readonly int LanguageLeastOther = Numbers["language-least-other"];
    public static readonly int LanguageOtherScriptPercent = Numbers["language-other-script-percent"];
    public static readonly int CopyShingleWords = Numbers["copy-shingle-words"];
    public static readonly int CopyLeastWords = Numbers["copy-least-words"];
    public static readonly int CopyContainmentPercent = Numbers["copy-containment-percent"];
    public static readonly int CopyWindowDays = Numbers["copy-window-days"];
    public static readonly int CopySketch = Numbers["copy-sketch"];
    public static readonly int CopyIndexOneIn = Numbers["copy-index-one-in"];
    public static readonly int PageBlockCharacters = Numbers["page-block-characters"];
    public static readonly int PageLinkPercent = Numbers["page-link-percent"];
    public static readonly int PageDescendPercent = Numbers["page-descend-percent"];
    public static readonly int PageProtectPercent = Numbers["page-protect-percent"];
}
