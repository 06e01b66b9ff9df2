using System.Collections.Immutable;
using Entente.Coding.Reports;

namespace Entente.Archive.Events;

/// <summary>
/// Reports can only be of one event when they share a group: type, parties on each side, and whether the act is
/// denied, merely possible, or neither. Announced acts share the group of those that happened.
/// </summary>
public static class EventGroup
{
    /// <summary>
    /// The group as text, <c>SANCTION|USA&gt;CUB</c>; null where no party is known, since such a report can form no event.
    /// Mutual acts have no direction, <c>SUPPORT|CUB=RUS</c>; nor has CONSULT, for one writer's visit is another's meeting.
    /// </summary>
    public static string? Of(Report report)
    {
        var actors = Keys(report.Actor);
        var recipients = Keys(report.Recipient);
        if (actors.IsEmpty && recipients.IsEmpty)
        {
            return null;
        }

        var sides = report.Mutual || report.Type == "CONSULT"
            ? string.Join('=', actors.Union(recipients))
            : $"{string.Join('+', actors)}>{string.Join('+', recipients)}";
        return $"{report.Type}|{sides}{Standing(report)}";
    }

    /// <summary>
    /// What reports must agree on: the state, since one writer names the president and another the country; but the
    /// group's own id where it fights beside or against its state (PLOVER sector REB). Null for a party not known.
    /// </summary>
    public static string? Key(string? state, string? sector, string? id) =>
        sector == "REB" && id is not null ? id : state ?? id;

    /// <summary>Who faces whom in a claim that has a direction; null for a mutual one.</summary>
    public static string? Direction(Claim claim) =>
        claim.Mutual ? null : $"{Join(claim.Actor)}>{Join(claim.Recipient)}";

    private static string Standing(Report report) =>
        report.Is("negation") ? "|denied" : report.Is("hypothetical") ? "|hypothetical" : "";

    private static ImmutableSortedSet<string> Keys(ImmutableArray<Party> parties) =>
        parties.Select(party => Key(party.State, party.Sector, party.Id)).OfType<string>()
            .ToImmutableSortedSet(StringComparer.Ordinal);

    private static string Join(ImmutableArray<EventParty> parties) =>
        string.Join('+', parties.Select(party => party.Key).Distinct().Order(StringComparer.Ordinal));
}
