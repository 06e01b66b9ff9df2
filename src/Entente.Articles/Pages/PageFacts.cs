using Entente.Dates;

namespace Entente.Articles;

/// <summary>What a page says of itself outside its text; null where it does not say.</summary>
internal sealed record PageFacts
{
    public string? Title { get; init; }

    public string? Author { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    public string? Description { get; init; }

    public Edtf? Published { get; init; }

    /// <summary>The story as the page's linked data gives it; pages that build themselves by script have it only there.</summary>
    public string? Body { get; init; }
}
