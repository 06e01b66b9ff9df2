using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Entente.Articles;

/// <summary>Takes from a page what is round the story: navigation, related links, consent boxes, comments, share bars.</summary>
internal static class PageCleaner
{
    private static readonly FrozenSet<string> Elements = CueFile.Set("removed-elements");
    private static readonly FrozenSet<string> Roles = CueFile.Set("removed-roles");
    private static readonly string[] AlwaysJunk = ClassWords.Cues("junk-always");
    private static readonly string[] UsuallyJunk = ClassWords.Cues("junk-usually");

    /// <summary>Changes the page: what is removed is gone from it.</summary>
    public static void Clean(IElement body)
    {
        Remove(body, element => Elements.Contains(element.LocalName));
        var weights = Weights.Of(BlockWalker.Walk(body));
        Remove(body, element => IsJunk(element, weights, body));
    }

    private static void Remove(IElement body, Func<IElement, bool> isJunk)
    {
        foreach (var element in body.QuerySelectorAll("*").ToList())
        {
            if (body.Contains(element) && isJunk(element))
            {
                element.Remove();
            }
        }
    }

    private static bool IsJunk(IElement element, Weights weights, IElement body)
    {
        if (element.LocalName is "main" or "article" or "h1" || Holds(element, "h1") || IsStoryBody(element))
        {
            return false;
        }

        var words = ClassWords.Of(element);
        var share = weights.PercentOf(element, body);
        return Roles.Contains(element.GetAttribute("role") ?? "")
            || ClassWords.Holds(words, AlwaysJunk)
            || IsHidden(element) && share < Limits.PageProtectPercent
            || (element.LocalName == "header" && !IsIn(element, "article") && !IsIn(element, "main"))
            || (share < Limits.PageProtectPercent && ClassWords.Holds(words, UsuallyJunk));
    }

    private static bool IsStoryBody(IElement element) =>
        element.GetAttribute("itemprop") is "articleBody" || element.QuerySelector("[itemprop=articleBody]") is not null;

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") is "true"
        || (element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private static bool Holds(IElement element, string tag) => element.QuerySelector(tag) is not null;

    private static bool IsIn(IElement element, string tag) => element.ParentElement?.Closest(tag) is not null;
}
