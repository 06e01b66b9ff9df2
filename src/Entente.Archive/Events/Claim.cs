using System.Collections.Immutable;
using Entente.Coding.Reports;
using Entente.Dates;

namespace Entente.Archive.Events;

/// <summary>A report as merging sees it: what it claims, and whose claim it is.</summary>
public sealed record Claim
{
    /// <summary>The article's row number; never used for order, since it depends on what was read first.</summary>
    public required long Article { get; init; }

    /// <summary>The report's place in its article, from 0.</summary>
    public required int Number { get; init; }

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

    public ReportContent? Content { get; init; }

    public EventPlace? Where { get; init; }

    /// <summary>A bare future: it is to happen.</summary>
    public bool Future { get; init; }

    public required double Confidence { get; init; }

    /// <summary>By date of publication (undated last), then by article, then by place in it.</summary>
    public static int Compare(Claim a, Claim b)
    {
        var byDay = (a.Published?.Earliest ?? DateOnly.MaxValue).CompareTo(b.Published?.Earliest ?? DateOnly.MaxValue);
        if (byDay != 0)
        {
            return byDay;
        }

        var byArticle = string.CompareOrdinal(a.ArticleOrder, b.ArticleOrder);
        return byArticle != 0 ? byArticle : a.Number.CompareTo(b.Number);
    }
}
