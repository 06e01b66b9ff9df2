using Entente.Language;

namespace Entente.Archive.Corrections;

/// <summary>A report as far as it takes to find it again.</summary>
/// <param name="Number">Its place in its article, from 0.</param>
internal readonly record struct AnchorCandidate(int Number, string Id, TextSpan Trigger, string Type);

/// <summary>
/// Finds the report that a person judged among those of its text. The same id is the same report. Else another version may
/// have coded it: one whose act stands on the same words, or on some of them, if it is the only one there, or the only one
/// of the type.
/// </summary>
internal static class AnchorMatch
{
    /// <returns>The report's number; null where none is it, or several might be.</returns>
    public static int? Find(IReadOnlyList<AnchorCandidate> coded, ReportAnchor anchor)
    {
        List<AnchorCandidate> Of(Func<AnchorCandidate, bool> fits) => [.. coded.Where(fits)];
        var exact = Of(one => one.Trigger == anchor.Trigger);
        var near = Of(one => one.Trigger.Overlaps(anchor.Trigger));
        bool Typed(AnchorCandidate one) => one.Type == anchor.Type;
        List<AnchorCandidate>[] tries = anchor.Report is null
            ? [exact.FindAll(Typed), near.FindAll(Typed)] // a report that was missing: another act on the same words is not it
            : [Of(one => one.Id == anchor.Report), exact.FindAll(Typed), exact, near.FindAll(Typed), near];
        return tries.FirstOrDefault(found => found.Count == 1) is { } only ? only[0].Number : null;
    }
}
