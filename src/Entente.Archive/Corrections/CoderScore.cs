using System.Collections.Immutable;
using Entente.Coding.Reports;

namespace Entente.Archive.Corrections;

/// <summary>How the coder does against what persons hold to be right.</summary>
/// <param name="Items">All that was judged, in order of texts.</param>
public sealed record CoderScore(ImmutableArray<JudgedItem> Items)
{
    /// <summary>All types together.</summary>
    public TypeScore Total => Score("", Items);

    /// <summary>Each type that was expected or coded, by name.</summary>
    public ImmutableArray<TypeScore> Types =>
    [
        .. Items.SelectMany(item => new[] { item.Expected?.Type, item.Coded?.Type }).OfType<string>().Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).Select(type => Score(type, Items)),
    ];

    /// <param name="judgements">What each person said of each report; of two words of one person the later holds.</param>
    /// <param name="coded">The texts as they are coded now, by id.</param>
    /// <returns>The score against the latest judgement of each report, whoever made it.</returns>
    public static CoderScore Of(IEnumerable<Judgement> judgements, IReadOnlyDictionary<string, CodedArticle> coded) => new(
    [
        .. judgements.Where(one => coded.ContainsKey(one.At.Text)).GroupBy(one => one.Unit).Select(group => group.Last())
            .OrderBy(one => one.At.Text, StringComparer.Ordinal).ThenBy(one => one.At.Trigger).ThenBy(one => one.Unit, StringComparer.Ordinal)
            .Select(one => new JudgedItem(one.At, one.Coding, Found(coded[one.At.Text], one.At))),
    ]);

    private static JudgedCoding? Found(CodedArticle coded, ReportAnchor at)
    {
        var candidates = coded.Reports.Select((report, n) => new AnchorCandidate(n, report.Id, report.Trigger, report.Type)).ToList();
        return AnchorMatch.Find(candidates, at) is { } number ? JudgedCoding.Of(coded.Reports[number]) : null;
    }

    /// <param name="type">Empty for all.</param>
    private static TypeScore Score(string type, ImmutableArray<JudgedItem> items)
    {
        bool Is(JudgedCoding? coding) => coding is not null && (type.Length == 0 || coding.Type == type);
        var right = items.Where(item => Is(item.Expected) && item.IsRight).ToList();
        int Agree(Func<JudgedItem, bool> same) => right.Count(same);
        return new TypeScore(
            type, items.Count(item => Is(item.Expected)), items.Count(item => Is(item.Coded)), right.Count,
            Agree(item => item.Expected!.Mode == item.Coded!.Mode), // not null: it is right
            Agree(item => item.Expected!.When?.Text == item.Coded!.When?.Text),
            Agree(item => item.Expected!.Auxiliary.SequenceEqual(item.Coded!.Auxiliary)));
    }
}

/// <summary>What one person says of one report.</summary>
/// <param name="Coding">Null for no event.</param>
public sealed record Judgement(string Author, ReportAnchor At, JudgedCoding? Coding)
{
    /// <summary>Names the report: the judgements of two people on one report have the same.</summary>
    public string Unit => At.Report is null
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{At.Text}:{At.Trigger.Start}-{At.Trigger.End}:{At.Type}")
        : At.Report;

    /// <summary>All that persons say of reports, the earliest first, undone ones left out.</summary>
    public static List<Judgement> Of(IEnumerable<Correction> corrections) =>
    [
        .. ActiveCorrections.Of(corrections).Where(one => one.Ruling is Ruling.OfReport)
            .Select(one => new Judgement(one.Author, ((Ruling.OfReport)one.Ruling).At, ((Ruling.OfReport)one.Ruling).Coding)),
    ];
}

/// <param name="Expected">Null where there should be no event.</param>
/// <param name="Coded">What the coder has there; null for nothing.</param>
public sealed record JudgedItem(ReportAnchor At, JudgedCoding? Expected, JudgedCoding? Coded)
{
    /// <summary>Type and both sides are those expected; the order of a mutual act's parties does not count.</summary>
    public bool IsRight => Expected is { } expected && Coded is { } coded && expected.Type == coded.Type && expected.Mutual == coded.Mutual
        && JudgedCoding.Keys(expected.Actor) == JudgedCoding.Keys(coded.Actor) && JudgedCoding.Keys(expected.Recipient) == JudgedCoding.Keys(coded.Recipient);
}

/// <param name="Expected">Reports that should be there.</param>
/// <param name="Coded">Reports that the coder has where somebody judged.</param>
/// <param name="Right">Those with the type and both sides expected.</param>
/// <param name="Mode">Of the right ones those with the mode expected, "none" included; When and Status likewise.</param>
public sealed record TypeScore(string Type, int Expected, int Coded, int Right, int Mode, int When, int Status)
{
    /// <summary>Null where the coder has none.</summary>
    public double? Precision => Coded == 0 ? null : (double)Right / Coded;

    /// <summary>Null where none is expected.</summary>
    public double? Recall => Expected == 0 ? null : (double)Right / Expected;

    /// <summary>Their harmonic mean; null where one of them is.</summary>
    public double? F1 => Expected == 0 || Coded == 0 ? null : 2.0 * Right / (Expected + Coded);
}
