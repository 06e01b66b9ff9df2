using Entente.Dates;
using Entente.Knowledge.Times;

namespace Entente.Coding.Times;

/// <summary>Where a step in time is counted from.</summary>
public enum StepFrom
{
    /// <summary>From a time told before: "a year later", "the following day".</summary>
    Before,

    /// <summary>From what is told next: "two days after the attack on 3 May", "a day after Egypt warned Israel".</summary>
    Ahead,

    /// <summary>A length that reaches on from a time told before: "within a week".</summary>
    Within,

    /// <summary>What is left of a week or month behind the day told before: "on Monday, and later in the week".</summary>
    Rest,

    /// <summary>A length of time alone: "for two years", "three-day".</summary>
    None,
}

/// <summary>So many units from a moment that the words themselves do not give.</summary>
/// <param name="Count">Below 0 for earlier; 0 for the same; null where how many is not said ("days later").</param>
/// <param name="Weekday">The weekday that is meant within the step ("the following Friday"), 1 Monday to 7 Sunday; 0 for none.</param>
/// <param name="InYear">What of the year that is counted to is meant ("March of that year"); null for all of it.</param>
/// <param name="IsExact">Whether the day is meant, however long the units are: "exactly two years earlier".</param>
public sealed record Step(StepFrom From, Grain Grain, long? Count, int Weekday = 0, Func<int, Edtf?>? InYear = null, bool IsExact = false);
