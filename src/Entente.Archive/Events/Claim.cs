using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Dates;

namespace Entente.Archive.Events;

/// <summary>A report as merging sees it: what it claims, in which words, and whose claim it is.</summary>
internal sealed class Claim
{
    private ImmutableSortedSet<string>? actors;
    private ImmutableSortedSet<string>? recipients;
    private ImmutableSortedSet<string>? keys;

    /// <summary>Where it stands in this archive; never used for order, since it depends on what was read first.</summary>
    public required ClaimKey Key { get; init; }

    public required string ReportId { get; init; }

    /// <summary>The text that the article's text is a copy of, or its own: claims of one origin count once.</summary>
    public required string Origin { get; init; }

    /// <summary>Text id, publisher, date and url in one string: orders articles the same way in every archive.</summary>
    public required string ArticleOrder { get; init; }

    public Edtf? Published { get; init; }

    public string? Publisher { get; init; }

    public required string Type { get; init; }

    public string? Mode { get; init; }

    public ImmutableArray<string> Contexts { get; init; } = [];

    public required int Quad { get; init; }

    public required double Score { get; init; }

    public required string Cameo { get; init; }

    public bool Mutual { get; init; }

    public required ImmutableArray<EventParty> Actor { get; init; }

    public required ImmutableArray<EventParty> Recipient { get; init; }

    public Edtf? When { get; init; }

    /// <summary>The sentence itself says when; else the date is carried from elsewhere, or that of publication.</summary>
    public bool SaysWhen { get; init; }

    public ReportContent? Content { get; init; }

    public EventPlace? Where { get; init; }

    /// <summary>Happened, denied or hypothetical: only claims of one standing can be of one event.</summary>
    public required EventStatus Standing { get; init; }

    /// <summary>A bare future: it is to happen.</summary>
    public bool Future { get; init; }

    /// <summary>Told as past before the news: it is recalled.</summary>
    public bool Past { get; init; }

    public required double Confidence { get; init; }

    /// <summary>The knowledge entry that fired.</summary>
    public required string Rule { get; init; }

    public required ActWords Words { get; init; }

    /// <summary>Where in its article.</summary>
    public ClaimStand Stand { get; init; }

    /// <summary>The keys of those who act, each once.</summary>
    public ImmutableSortedSet<string> Actors => actors ??= Sorted(Actor);

    public ImmutableSortedSet<string> Recipients => recipients ??= Sorted(Recipient);

    /// <summary>The keys of both sides.</summary>
    public ImmutableSortedSet<string> Keys => keys ??= Actors.Union(Recipients);

    /// <summary>By date of publication (undated last), then by article, then by place in it.</summary>
    public static int Compare(Claim a, Claim b)
    {
        var byDay = (a.Published?.Earliest ?? DateOnly.MaxValue).CompareTo(b.Published?.Earliest ?? DateOnly.MaxValue);
        if (byDay != 0)
        {
            return byDay;
        }

        var byArticle = string.CompareOrdinal(a.ArticleOrder, b.ArticleOrder);
        return byArticle != 0 ? byArticle : a.Key.Number.CompareTo(b.Key.Number);
    }

    private static ImmutableSortedSet<string> Sorted(ImmutableArray<EventParty> parties) =>
        parties.Select(party => party.Key).ToImmutableSortedSet(StringComparer.Ordinal);
}

/// <param name="Article">The article's row number in this archive.</param>
/// <param name="Number">The report's place in its article, from 0.</param>
internal readonly record struct ClaimKey(long Article, int Number) : IComparable<ClaimKey>
{
    public int CompareTo(ClaimKey other) =>
        Article != other.Article ? Article.CompareTo(other.Article) : Number.CompareTo(other.Number);
}
