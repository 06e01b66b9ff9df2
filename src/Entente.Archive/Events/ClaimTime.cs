using Entente.Dates;

namespace Entente.Archive.Events;

/// <summary>How two dates lie to each other, in days.</summary>
internal static class ClaimTime
{
    /// <summary>No period counts as longer.</summary>
    private const int Longest = 1_000_000;

    /// <summary>Days from the last that the earlier may mean to the first that the later may mean; 0 where they overlap.</summary>
    public static int Gap(Edtf a, Edtf b) => Math.Max(0, Math.Max(First(b) - Last(a), First(a) - Last(b)));

    /// <summary>How many days beyond one the less exact of the two may mean.</summary>
    public static int Length(Edtf a, Edtf b) => Math.Min(Longest, Math.Max(Last(a) - First(a), Last(b) - First(b)));

    /// <summary>The first day that the date may mean, counted from 0001-01-01; that day for an open start.</summary>
    public static int First(Edtf when) => when.Earliest?.DayNumber ?? 0;

    public static int Last(Edtf when) => when.Latest?.DayNumber ?? DateOnly.MaxValue.DayNumber;
}
