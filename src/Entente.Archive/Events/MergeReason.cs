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
    Alike = 7,
    ByHand = 8,
}

public static class MergeReasons
{
    /// <summary>Every reason with its sentence for a reader.</summary>
    public static ImmutableArray<(MergeReason Reason, string Sentence)> All { get; } =
    [
        (MergeReason.Alone, "It is the only report of this event: no other tells of the same act."),
        (MergeReason.SameDate, "Type, parties and date are those of the event."),
        (MergeReason.OnlyOneInPeriod, "Type and parties are the same, and this is the only such event in the period that it gives."),
        (MergeReason.SameArticle, "It gives no date, and its article reports one event of this type and parties."),
        (MergeReason.PlanFulfilled, "It announced the act that other reports say was done."),
        (MergeReason.LikeliestOfDate, "Type, parties and date fit several events; this one has the most articles."),
        (MergeReason.Alike, "Its act, parties, date and words are like those of the event's other reports."),
        (MergeReason.ByHand, "A person holds it to be of one event with others of them."),
    ];

    public static string Sentence(this MergeReason reason) => All[(int)reason - 1].Sentence;
}
