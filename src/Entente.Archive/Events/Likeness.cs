using System.Collections.Immutable;

namespace Entente.Archive.Events;

/// <summary>
/// How likely two claims tell of one happening, by a logistic model over what a reader would go by: date, parties, kind of
/// act, shared names, words and numbers, and whether one tells of it as known. Symmetric and of the two claims alone, so
/// no other article changes it.
/// </summary>
internal static class Likeness
{
    /// <summary>From so many days on two sentences that each name a day do not mean the same one.</summary>
    private const int TooFar = 8;

    private static readonly int Count = Enum.GetValues<LikenessFeature>().Length;

    /// <summary>0 to 1; 0 where the two cannot be one: another type, or one denied and the other not.</summary>
    public static double Of(Claim a, Claim b)
    {
        if (a.Type != b.Type || a.Standing != b.Standing || AreApart(a, b))
        {
            return 0;
        }

        if (PlainCases.Why(a, b) is not null)
        {
            return PlainCases.Likeness;
        }

        Span<double> features = stackalloc double[Count];
        Read(a, b, features);
        var sum = 0.0;
        for (var i = 0; i < Count; i++)
        {
            sum += features[i] * LikenessWeights.Values[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>
    /// A paragraph tells one story; another paragraph of the article, as another article, may tell a second act of the same two, where no word
    /// about the acts is shared. Blows and their dead are one attack wherever they are told.
    /// </summary>
    private static bool IsOneStory(Claim a, Claim b) =>
        a.Stand.Part == b.Stand.Part || (a.Type == "ASSAULT" && (a.Words.IsHarm || b.Words.IsHarm)) || a.Words.SharesAct(b.Words)
        || a.Words.Near.Shared(b.Words.Near).Any(word => word.Kind == GistKind.Word);

    /// <summary>Both name their day, and the days lie far apart; or one is told as long past and the other, undated, as news.</summary>
    private static bool AreApart(Claim a, Claim b) => a.When is { } when && b.When is { } other
        ? a.SaysWhen && b.SaysWhen && when.IsDay && other.IsDay && ClaimTime.Gap(when, other) >= TooFar
        : a.Past != b.Past;

    /// <summary>What speaks most for and against, with how much (in log odds), the strongest first; for a reader.</summary>
    public static ImmutableArray<(LikenessFeature Feature, double Says)> Reasons(Claim a, Claim b)
    {
        var features = new double[Count];
        Read(a, b, features);
        return
        [
            .. features.Select((value, at) => (Feature: (LikenessFeature)at, Says: value * LikenessWeights.Values[at]))
                .Where(one => one.Says != 0 && one.Feature != LikenessFeature.Always)
                .OrderByDescending(one => Math.Abs(one.Says)).ThenBy(one => one.Feature),
        ];
    }

    /// <summary>The features of two claims of one type and standing, for training too.</summary>
    internal static void Read(Claim a, Claim b, Span<double> into)
    {
        into.Clear();
        into[(int)LikenessFeature.Always] = 1;
        var sameText = a.Origin == b.Origin;
        ReadDates(a, b, sameText, into);
        ReadParties(a, b, into);
        if (sameText && a.Words.Sentence == b.Words.Sentence)
        {
            into[(int)LikenessFeature.SameSentence] = 1;
            Set(into, LikenessFeature.SameSentenceHarm, a.Words.IsHarm && b.Words.IsHarm);
            Set(into, LikenessFeature.SameSentenceOtherMode, a.Mode is not null && b.Mode is not null && a.Mode != b.Mode);
            return;
        }

        Set(into, LikenessFeature.SameText, sameText && IsOneStory(a, b));
        Set(into, LikenessFeature.SameMode, a.Mode is not null && a.Mode == b.Mode);
        Set(into, LikenessFeature.OtherMode, a.Mode is not null && b.Mode is not null && a.Mode != b.Mode);
        Set(into, LikenessFeature.SameRule, a.Rule == b.Rule);
        Set(into, LikenessFeature.SamePlace, a.Where is not null && a.Where.Name == b.Where?.Name);
        Set(into, LikenessFeature.OtherPlace, a.Where is not null && b.Where is not null && a.Where.Name != b.Where.Name);
        ReadWords(a.Words, b.Words, sameText, into);
    }

    private static void ReadDates(Claim a, Claim b, bool sameText, Span<double> into)
    {
        Set(into, LikenessFeature.PlanAndDeed, a.Future != b.Future);
        if (a.When is not { } when || b.When is not { } other)
        {
            Set(into, LikenessFeature.NoDate, true);
            return;
        }

        var gap = ClaimTime.Gap(when, other);
        Set(into, LikenessFeature.OneDayApart, gap == 1);
        Set(into, LikenessFeature.TwoDaysApart, gap == 2);
        Set(into, LikenessFeature.DaysApart, gap is >= 3 and <= 7);
        Set(into, LikenessFeature.FarApart, gap > 7);
        into[(int)LikenessFeature.LongPeriod] = Math.Min(3, Math.Log(1 + (ClaimTime.Length(when, other) / 3.0)));
        var near = gap is >= 1 and <= 3 && !sameText;
        Set(into, LikenessFeature.ConsultApart, near && a.Type == "CONSULT");
        Set(into, LikenessFeature.ProtestApart, near && a.Type == "PROTEST");
        Set(into, LikenessFeature.AssaultApart, near && a.Type == "ASSAULT");
        Set(into, LikenessFeature.OnceApart, near && a.Type is "RETREAT" or "SANCTION" or "COERCE" && near);
    }

    private static void ReadParties(Claim a, Claim b, Span<double> into)
    {
        var sides = ClaimSides.Compare(a, b);
        Set(into, LikenessFeature.SameSides, sides == SidesRelation.Same);
        Set(into, LikenessFeature.FittingSides, sides == SidesRelation.Fitting);
        Set(into, LikenessFeature.OtherSides, sides == SidesRelation.Other);
        Set(into, LikenessFeature.SameTwo, sides == SidesRelation.Same && a.Keys.Count >= 2);
        Set(into, LikenessFeature.Consult, a.Type == "CONSULT");
        var (same, other) = ClaimSides.Persons(a, b);
        Set(into, LikenessFeature.SamePerson, same && a.Words.Sentence != b.Words.Sentence);
        Set(into, LikenessFeature.OtherPerson, other);
    }

    private static void ReadWords(ActWords a, ActWords b, bool sameText, Span<double> into)
    {
        Set(into, LikenessFeature.SameActWord, a.SharesAct(b));
        into[(int)LikenessFeature.Words] = a.All.Likeness(b.All) * 4;
        into[(int)LikenessFeature.WordsNear] = a.Near.Likeness(b.Near) * 4;
        into[(int)LikenessFeature.WordsWide] = sameText ? 0 : a.Wide.Likeness(b.Wide) * 4;
        into[(int)LikenessFeature.RarestName] = a.All.Shared(b.All).Where(word => word.Kind == GistKind.Name).Select(word => word.Weight).DefaultIfEmpty(0).Max() / 4;
        into[(int)LikenessFeature.NamesBeyond] = Math.Min(25, Math.Min(a.All.NamesBeyond(b.All), b.All.NamesBeyond(a.All))) / 8;
        into[(int)LikenessFeature.NamesBeyondNear] = Math.Min(25, Math.Min(a.Near.NamesBeyond(b.All), b.Near.NamesBeyond(a.All))) / 8;
        into[(int)LikenessFeature.NamesNear] = Math.Min(20, a.Near.Shared(b.Near).Where(word => word.Kind == GistKind.Name).Sum(word => word.Weight)) / 6;
        var numbers = a.All.SharedNumbers(b.All);
        into[(int)LikenessFeature.Numbers] = Math.Min(2, numbers ?? 0);
        Set(into, LikenessFeature.OtherNumbers, numbers == 0);
        Set(into, LikenessFeature.OneMore, a.IsFurther || b.IsFurther);
        Set(into, LikenessFeature.OneBackground, a.IsBackground != b.IsBackground);
        Set(into, LikenessFeature.BothBackground, a.IsBackground && b.IsBackground);
    }

    private static void Set(Span<double> into, LikenessFeature feature, bool holds) => into[(int)feature] = holds ? 1 : 0;
}
