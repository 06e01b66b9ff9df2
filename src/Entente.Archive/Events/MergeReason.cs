using System.Collections.Immutable;

namespace Entente.Archive.Events;

/// <summary>Why a report belongs to an event. The numbers are stored: add at the end, never reorder.</summary>
public enum MergeReason
{
    Alone = 1,
    SameDate = 2,
    OnlyOneInPeriod = 3,
    SameArticle = 4,
    PlanFulfilled = 5,
    LikeliestOfDate = 6,
}

public static class MergeReasons
{
    /// <summary>Every reason with its sentence for a reader.</summary>
    public static ImmutableArray<(MergeReason Reason, string Sentence)> All { get; } =
    [
        (MergeReason.Alone, "It is the first report of this event: none before it has the same type, parties and date."),
        (MergeReason.SameDate, "Type, parties and date are those of the event."),
        (MergeReason.OnlyOneInPeriod, "Type and parties are the same, and this is the only such event in the period that it gives."),
        (MergeReason.SameArticle, "It gives no date, and its article reports one event of this type and parties."),
        (MergeReason.PlanFulfilled, "It announced an act of this type and these parties for a time in which one was then reported."),
        (MergeReason.LikeliestOfDate, "Type, parties and date fit several events; this one has the most articles."),
    ];

    public static string Sentence(this MergeReason reason) => All[(int)reason - 1].Sentence;
}
