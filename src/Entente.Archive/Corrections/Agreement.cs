using System.Collections.Immutable;

namespace Entente.Archive.Corrections;

/// <summary>How far the people who judged the same reports agree.</summary>
/// <param name="Reports">How many reports two or more of them judged.</param>
/// <param name="Authors">Who judged any of these, by name.</param>
/// <param name="Alphas">For each question put to them Krippendorff's alpha; null where it cannot be told.</param>
public sealed record Agreement(int Reports, ImmutableArray<string> Authors, ImmutableArray<(string About, double? Alpha)> Alphas)
{
    private const string None = "none";

    /// <summary>What is asked of a report that is an event; null where it is not asked.</summary>
    private static readonly ImmutableArray<(string About, Func<JudgedCoding?, string?> Value)> Questions =
    [
        ("event or not", coding => coding is null ? "no" : "yes"),
        ("type", coding => coding?.Type ?? None),
        ("mode", coding => coding is null ? null : coding.Mode ?? None),
        ("actor", coding => coding is null ? null : JudgedCoding.Keys(coding.Actor)),
        ("recipient", coding => coding is null ? null : JudgedCoding.Keys(coding.Recipient)),
        ("date", coding => coding is null ? null : coding.When?.Text ?? None),
        ("status", coding => coding is null ? null : string.Join(' ', coding.Auxiliary)),
    ];

    /// <param name="judgements">The earliest first; of two words of one person on a report the later holds.</param>
    public static Agreement Of(IEnumerable<Judgement> judgements)
    {
        var units = judgements.GroupBy(one => one.Unit, StringComparer.Ordinal)
            .Select(unit => unit.GroupBy(one => one.Author, StringComparer.Ordinal).Select(own => own.Last()).ToList())
            .Where(unit => unit.Count > 1).ToList();
        return new Agreement(
            units.Count,
            [.. units.SelectMany(unit => unit).Select(one => one.Author).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. Questions.Select(question => (question.About, Krippendorff.Nominal(
                units.Select(unit => unit.Select(one => question.Value(one.Coding)).OfType<string>().ToList()))))]);
    }
}
