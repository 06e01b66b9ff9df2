using System.Collections.Immutable;

namespace Entente.Coding.Reports;

/// <summary>
/// One act that a sentence tells twice, once with both sides and once with one: "seven are killed by a US drone attack in
/// Pakistan". The fuller report stands for both; acts of two modes ("declares an emergency and bans rallies") are two.
/// </summary>
internal static class Doublets
{
    /// <summary>The reports of one sentence without those that a fuller one repeats; their order is kept.</summary>
    public static IEnumerable<Report> Without(IReadOnlyList<Report> reports) => reports.Where(r => !reports.Any(other => IsFuller(other, r)));

    private static bool IsFuller(Report full, Report half)
    {
        if (ReferenceEquals(full, half) || half.Mutual || full.Type != half.Type || (full.Mode is not null && half.Mode is not null && full.Mode != half.Mode) || !full.Auxiliary.SequenceEqual(half.Auxiliary, StringComparer.Ordinal))
        {
            return false;
        }

        var (actor, recipient) = (States(half.Actor), States(half.Recipient));
        var (doers, sufferers) = (States(full.Actor), States(full.Mutual ? full.Actor : full.Recipient));
        return doers.Length > 0 && sufferers.Length > 0
            && ((half.Actor.IsEmpty && recipient.Length > 0 && recipient.All(sufferers.Contains))
                || (recipient.Length == 0 && half.Recipient.All(p => p.Id is null) && actor.Length > 0 && actor.All(doers.Contains) && !full.Mutual));
    }

    private static string[] States(ImmutableArray<Party> side) => [.. side.Select(p => p.State ?? p.Id).OfType<string>()];
}
