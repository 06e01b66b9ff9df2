namespace Entente.Archive.Questions;

/// <summary>What events are sorted by; ties by id. Events without what they are sorted by come last, however it is turned.</summary>
public enum EventOrder
{
    /// <summary>The first day of its date, earliest first.</summary>
    Date,

    /// <summary>When it was first reported, earliest first.</summary>
    Reported,

    /// <summary>Most reports first, as the four below.</summary>
    Reports,

    Articles,

    Outlets,

    Confidence,

    /// <summary>PLOVER score, the most cooperative first.</summary>
    Score,
}
