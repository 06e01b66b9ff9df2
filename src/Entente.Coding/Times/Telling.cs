using Entente.Coding.Reports;

namespace Entente.Coding.Times;

/// <summary>How an act is told, as far as its date asks.</summary>
/// <param name="IsSpeech">Praise, blame, promises: what they speak of may lie in another time.</param>
/// <param name="IsSaid">Whether it is known how the act is told at all; not so where only a word's own time is asked for.</param>
/// <param name="IsAbove">Whether the time is that of a clause above the act, not its own.</param>
/// <param name="IsOpen">Whether the act is only wished, meant or possible: "could leave by June", "to supply it next year".</param>
internal readonly record struct Telling(bool Future, bool Past, bool IsSpeech, bool IsSaid = true, bool IsAbove = false, bool IsOpen = false);

/// <summary>What the words nearest to an act say of its time.</summary>
/// <param name="IsUndated">The words say when, but not which day: "in recent weeks", "on February 30".</param>
internal readonly record struct OwnTime(ReportTime? Time, bool IsUndated)
{
    public bool IsSaid => Time is not null || IsUndated;
}
