namespace Entente.Archive.Events;

/// <summary>Pairs of claims that are one event whatever their words, so that nothing need be weighed.</summary>
internal static class PlainCases
{
    /// <summary>How likely such a pair is one event.</summary>
    public const double Likeness = 0.95;

    /// <summary>Days, less one, that a date of a meeting may mean for its parts to be one; an inferred date may mean a year.</summary>
    private const int LongestMeeting = 400;

    /// <summary>Days of a month, at most.</summary>
    private const int LongestMonth = 31;

    /// <summary>Days between the arrival and the talks, at most.</summary>
    private const int Stay = 2;

    /// <summary>Days from the act to the issue whose headline tells of it, at most: that of a weekly.</summary>
    private const int Week = 7;

    /// <summary>Why the two are one, in words that end a sentence; null where they must be weighed.</summary>
    public static string? Why(Claim a, Claim b) =>
        IsOneMeeting(a, b) ? "parts of one meeting in one article"
        : IsHeadlineOf(a, b) ? "the headline and what the article tells under it"
        : IsRetoldVisit(a, b) ? "one person's visit, of which one report says the day and the other the month"
        : null;

    /// <summary>
    /// In one article the arrival, the talks and the dinner of two states within the same days are parts of one meeting,
    /// whatever their words.
    /// </summary>
    private static bool IsOneMeeting(Claim a, Claim b) =>
        a.Type == "CONSULT" && a.Origin == b.Origin && HasSameTwo(a, b)
        && (a.Mode ?? "visit") != "phone" && (b.Mode ?? "visit") != "phone"
        && a.When is { } when && b.When is { } other && ClaimTime.Gap(when, other) <= Stay && ClaimTime.Length(when, other) <= LongestMeeting;

    /// <summary>
    /// "Russia sends Cuba nearly 20,000 tonnes of wheat" is the headline of "Russia has donated 19,526 tonnes of wheat to Cuba": one act by the same
    /// upon the same, told again at once under the headline, or further down in a like phrase.
    /// </summary>
    private static bool IsHeadlineOf(Claim a, Claim b)
    {
        if (a.Stand.Place == b.Stand.Place || (a.Stand.Place != ClaimPlace.Headline && b.Stand.Place != ClaimPlace.Headline) || a.Origin != b.Origin || a.Future != b.Future
            || a.Keys.IsEmpty || ClaimSides.Compare(a, b) != SidesRelation.Same || !IsOneMode(a, b))
        {
            return false;
        }

        var isNear = a.When is { } when && b.When is { } other ? ClaimTime.Gap(when, other) <= Week && (when.Text == other.Text || ClaimTime.Length(when, other) < LongestMonth)
            : a.When is null && b.When is null;
        return isNear && (a.Stand.Place == ClaimPlace.Lead || b.Stand.Place == ClaimPlace.Lead || a.Rule == b.Rule || a.Words.SharesAct(b.Words));
    }

    /// <summary>
    /// "Díaz-Canel visited Russia in November 2022", told a year later, is the visit of 22 November: one person's visit to one state, of which
    /// one report says the day and the other no more than the month.
    /// </summary>
    private static bool IsRetoldVisit(Claim a, Claim b) =>
        a.Type == "CONSULT" && a.Origin != b.Origin && HasSameTwo(a, b) && a.Future == b.Future
        && (a.Mode ?? "visit") == "visit" && (b.Mode ?? "visit") == "visit" && (a.Mode ?? b.Mode) is not null
        && a.When is { } when && b.When is { } other && when.IsDay != other.IsDay && ClaimTime.Gap(when, other) == 0 && ClaimTime.Length(when, other) < LongestMonth
        && (when.IsDay ? b : a).SaysWhen && ClaimSides.Persons(a, b).Same;

    private static bool HasSameTwo(Claim a, Claim b) => a.Keys.Count >= 2 && a.Keys.SetEquals(b.Keys);

    /// <summary>The modes do not speak against it: one attack is told by each of its weapons, one deployment by ships and by men.</summary>
    private static bool IsOneMode(Claim a, Claim b) => a.Mode is null || b.Mode is null || a.Mode == b.Mode || a.Type is "ASSAULT" or "MOBILIZE";
}
