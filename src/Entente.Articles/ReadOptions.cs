using Entente.Dates;

namespace Entente.Articles;

/// <summary>What the caller knows of the articles that the input does not say. A record's own words go before these.</summary>
public sealed record ReadOptions
{
    /// <summary>The publication date of articles that give none; null where the caller knows none.</summary>
    public Edtf? Published { get; init; }

    /// <summary>The publisher of articles that give none; null where the caller knows none.</summary>
    public string? Publisher { get; init; }

    /// <summary>What the path "-" reads; not closed by the reader. Null refuses "-".</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>
    /// The most bytes of one article (uncompressed): a text file, page or feed, or one line of JSON Lines.
    /// Default 100 MB; at least 1.
    /// </summary>
    public int MostBytes { get; init; } = 100_000_000;
}
