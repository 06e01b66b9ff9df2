using AngleSharp.Dom;

namespace Entente.Articles;

/// <summary>Finds the element of a cleaned page that holds the story's paragraphs, by where the prose stands.</summary>
internal static class StoryFinder
{
    private static readonly string[] BodyClasses = ClassWords.Cues("class-body");

    public static IElement Find(IElement body, List<PageBlock> blocks)
    {
        var weights = Weights.Of(blocks);
        var start = Named(body, weights) ?? body;
        return Descend(start, weights);
    }

    /// <summary>The element that the page itself calls the story, if that is true: it must hold a good share of the prose.</summary>
    private static IElement? Named(IElement body, Weights weights)
    {
        IElement?[] named =
        [
            Heaviest(body.QuerySelectorAll("[itemprop=articleBody]"), weights),
            Heaviest(body.QuerySelectorAll("div, section, article, main, td").Where(IsCalledBody), weights),
            Heaviest(body.QuerySelectorAll("article"), weights),
            Heaviest(body.QuerySelectorAll("main, [role=main]"), weights),
        ];
        return named.FirstOrDefault(element => element is not null && weights.PercentOf(element, body) >= Limits.PageProtectPercent);
    }

    private static bool IsCalledBody(IElement element) => ClassWords.Holds(ClassWords.Of(element), BodyClasses);

    private static IElement? Heaviest(IEnumerable<IElement> elements, Weights weights) => elements.MaxBy(weights.In);

    /// <summary>Goes down while one child holds nearly all; where none does, the paragraphs lie side by side.</summary>
    private static IElement Descend(IElement element, Weights weights)
    {
        while (weights.In(element) > 0)
        {
            var child = element.Children.MaxBy(weights.In);
            if (child is null || weights.PercentOf(child, element) < Limits.PageDescendPercent || child.LocalName is "p" or "blockquote" or "li")
            {
                return element;
            }

            element = child;
        }

        return element;
    }
}
