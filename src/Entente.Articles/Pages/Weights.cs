using AngleSharp.Dom;

namespace Entente.Articles;

/// <summary>How much prose stands in each element of a page, in characters.</summary>
internal sealed class Weights
{
    private readonly Dictionary<IElement, int> _weights = [];

    public static Weights Of(List<PageBlock> blocks)
    {
        var weights = new Weights();
        foreach (var block in blocks)
        {
            var weight = block.Weight;
            for (var element = weight == 0 ? null : block.Owner; element is not null; element = element.ParentElement)
            {
                weights._weights[element] = weights.In(element) + weight;
            }
        }

        return weights;
    }

    public int In(IElement element) => _weights.GetValueOrDefault(element);

    /// <summary>The share of the whole that is in the part, 0 to 100.</summary>
    public int PercentOf(IElement part, IElement whole) => In(whole) == 0 ? 0 : (int)(In(part) * 100L / In(whole));
}
