using System.Collections.Immutable;
using Entente.Archive.Events;

namespace Entente.Archive.Exports;

/// <summary>
/// One row of a format that knows one actor and one recipient: a pair of an event's parties. Of a mutual event every
/// party faces every other, in both directions, as coders of CAMEO write a meeting.
/// </summary>
/// <param name="Number">Made from the event's id and the pair: the same in every export. Has 15 digits at most, which spreadsheets and R keep exactly.</param>
/// <param name="Sources">Those of the event, and of the rows that were folded into this one.</param>
internal sealed record Dyad(
    ExportEvent Of, Act Act, DateOnly Day, EventParty? Actor, EventParty? Recipient, PartyCodes ActorCodes,
    PartyCodes RecipientCodes, long Number, ImmutableArray<ExportSource> Sources)
{
    private const ulong Numbers = 1_000_000_000_000_000;

    private bool isFolded;

    /// <summary>Reports, copies left out.</summary>
    public int Reports => isFolded
        ? Sources.GroupBy(source => source.Origin, StringComparer.Ordinal).Sum(origin =>
            origin.GroupBy(source => source.Article).Max(article => article.Select(source => source.Number).Distinct().Count()))
        : Of.Event.Reports;

    /// <summary>Articles, copies left out.</summary>
    public int Articles => isFolded
        ? Sources.Select(source => source.Origin).Distinct(StringComparer.Ordinal).Count() : Of.Event.Articles;

    /// <summary>Publishers; null where none is known.</summary>
    public int? Outlets =>
        (isFolded ? Sources.Select(source => source.Publisher).OfType<string>().Distinct(StringComparer.Ordinal).Count() : Of.Event.Outlets)
        is > 0 and var known ? known : null;

    /// <summary>The rows of a dated event, in the order of its parties.</summary>
    /// <param name="among">Only rows whose sides are both among these states; null for all.</param>
    public static IEnumerable<Dyad> All(ExportEvent one, ExportFormat format, ExportTables tables, IReadOnlySet<string>? among)
    {
        var told = one.Event;
        var act = Act.Of(one, format, tables);
        var facing = told.Mutual && told.Actor.Length > 1 ? told.Actor : told.Recipient;
        foreach (var actor in Sides(told.Actor))
        {
            foreach (var recipient in Sides(facing))
            {
                if ((told.Mutual && facing.Length > 1 && actor == recipient) || (among is not null && !(Among(actor) && Among(recipient))))
                {
                    continue;
                }

                yield return new Dyad(
                    one, act, one.Day!.Value, actor, recipient, Codes(actor), Codes(recipient), // not null: the caller has dated events alone
                    Numbered(told.Id, actor?.Key, recipient?.Key), one.Sources);
            }
        }

        bool Among(EventParty? party) => party?.State is { } state && among.Contains(state);
        PartyCodes Codes(EventParty? party) => party is null ? PartyCodes.None : PartyCodes.Of(party, one.Day, tables);
    }

    /// <summary>This row with the reports of another that the format cannot tell from it.</summary>
    public Dyad Folded(Dyad other)
    {
        var (first, second) = other.Number < Number ? (other, this) : (this, other);
        return first with
        {
            Sources = [.. first.Sources.Concat(second.Sources).DistinctBy(source => (source.Article, source.Number))],
            isFolded = true,
        };
    }

    /// <summary>The number of a pair of an event's parties.</summary>
    public static long Numbered(EventId id, string? actor, string? recipient) =>
        (long)(unchecked((ulong)ContentHash.Of(id.ToString(), actor, recipient)) % Numbers);

    private static ImmutableArray<EventParty?> Sides(ImmutableArray<EventParty> parties) => parties.IsEmpty ? [null] : [.. parties];
}
