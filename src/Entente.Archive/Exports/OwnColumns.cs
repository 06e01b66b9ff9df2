using System.Collections.Immutable;
using Entente.Archive.Events;

namespace Entente.Archive.Exports;

/// <summary>One column of our own table: what it is, and how it comes from an event.</summary>
/// <param name="Type">A type of Frictionless Table Schema: string, integer, number, boolean or date.</param>
/// <param name="IsRequired">Whether no row leaves it empty.</param>
internal sealed record OwnColumn(string Name, string Type, bool IsRequired, string Meaning, Func<ExportEvent, string?> Value);

/// <summary>The columns of our own table. Lists are parted by semicolons; the lists of one side go in step.</summary>
internal static class OwnColumns
{
    public static ImmutableArray<OwnColumn> Of(ExportTables tables) =>
    [
        Needed("id", "string", "The event's id: made from its type, parties, date and shape, the same in every archive of the same articles. Text, also where it looks like a number.", one => one.Event.Id.ToString()),
        Needed("status", "string", "happened, planned, historical, negated or hypothetical. Only the first and the third took place.", one => one.Status.Name()),
        Needed("type", "string", "The PLOVER type.", one => one.Event.Type),
        Column("mode", "string", "The PLOVER mode, where the type has one.", one => one.Event.Mode),
        Column("contexts", "string", "PLOVER contexts: what it is about.", one => List(one.Event.Contexts)),
        Needed("quad", "integer", "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.", one => Cells.Of(one.Event.Quad)),
        Needed("score", "number", "The PLOVER conflict-cooperation score, from -10 (the worst conflict) to 10 (the closest cooperation).", one => Cells.Of(one.Event.Score)),
        Needed("cameo", "string", "The CAMEO code. Text: read as a number it loses the 0 that it may begin with.", one => one.Event.Cameo),
        Column("goldstein", "number", "The Goldstein score of the CAMEO code, as GDELT has it; empty for codes that GDELT's table lacks.", one => tables.Cameo(one.Event.Cameo)?.Gdelt),
        Column("actor", "string", "Who does it: states by ISO 3166-1 alpha-3 or the code of a former state, groupings and groups by their own.", one => Parties(one.Event.Actor, party => party.Key)),
        Column("actor_sector", "string", "PLOVER sectors of the actors, in step; empty between the semicolons where the reports name the state alone.", one => Parties(one.Event.Actor, party => party.Sector)),
        Column("actor_name", "string", "Whom most reports name.", one => Parties(one.Event.Actor, party => party.Name)),
        Column("recipient", "string", "To whom it is done; empty for mutual events.", one => Parties(one.Event.Recipient, party => party.Key)),
        Column("recipient_sector", "string", "As actor_sector.", one => Parties(one.Event.Recipient, party => party.Sector)),
        Column("recipient_name", "string", "As actor_name.", one => Parties(one.Event.Recipient, party => party.Name)),
        Needed("mutual", "boolean", "Whether they did it together (met, signed, clashed): all parties are actors then.", one => one.Event.Mutual ? "true" : "false"),
        Column("when", "string", "When it took or takes place, in EDTF (ISO 8601-2), no finer than the words: 2018-11-02, 2018-11, 2014/.., 196X. Empty where no report says.", one => one.Event.When?.Text),
        Column("first_day", "date", "The first day that `when` may mean; empty for an open start.", one => Day(one.Event.When?.Earliest)),
        Column("last_day", "date", "The last day that `when` may mean; empty for an open end.", one => Day(one.Event.When?.Latest)),
        Column("content_type", "string", "Of a promise, threat, request, refusal, concession or charge: the PLOVER type of what is promised, threatened …", one => one.Event.Content?.Type),
        Column("content_mode", "string", "Its mode.", one => one.Event.Content?.Mode),
        Column("content_when", "string", "Its time, in EDTF.", one => one.Event.Content?.When?.Text),
        Column("place", "string", "Where it took place, as far as the reports say.", one => one.Event.Where?.Name),
        Column("place_state", "string", "The state that the place lies in.", one => one.Event.Where?.State),
        Needed("confidence", "number", "0 to 1: that of its surest report. Of events at 0.8 about four in five should be right.", one => Cells.Of(one.Event.Confidence)),
        Needed("reports", "integer", "How many reports say so; copies of one text count once.", one => Cells.Of(one.Event.Reports)),
        Needed("announcements", "integer", "How many reports announced it before it took place.", one => Cells.Of(one.Event.Plans)),
        Needed("articles", "integer", "How many articles; copies of one text count once.", one => Cells.Of(one.Event.Articles)),
        Needed("outlets", "integer", "How many publishers, copies included; 0 where no publisher is known.", one => Cells.Of(one.Event.Outlets)),
        Column("first_reported", "string", "When it was first reported, in EDTF.", one => one.Event.First?.Text),
        Column("last_reported", "string", "When it was last reported, in EDTF.", one => one.Event.Last?.Text),
        Needed("sentence", "string", "The sentence of the surest report, on one line.", one => one.Best.Sentence),
        Column("title", "string", "The title of its article.", one => one.Best.Title),
        Column("publisher", "string", "Who ran it.", one => one.Best.Publisher),
        Column("published", "string", "When, in EDTF.", one => one.Best.Published?.Text),
        Column("url", "string", "Where it may be read.", one => one.Best.Url),
        Needed("text", "string", "The id of its text; `entente code` and the JSON Lines name the same.", one => one.Quoted.Text),
        Needed("report", "string", "The id of the report: `entente explain` says how it was coded.", one => one.Quoted.Report),
    ];

    private static OwnColumn Needed(string name, string type, string meaning, Func<ExportEvent, string?> value) =>
        new(name, type, true, meaning, value);

    private static OwnColumn Column(string name, string type, string meaning, Func<ExportEvent, string?> value) =>
        new(name, type, false, meaning, value);

    private static string? Day(DateOnly? day) => Cells.Of(day, "yyyy-MM-dd");

    private static string? Parties(ImmutableArray<EventParty> parties, Func<EventParty, string?> of) =>
        parties.All(party => of(party) is null) ? null : List(parties.Select(of));

    private static string? List(IEnumerable<string?> items) =>
        string.Join(';', items.Select(item => item?.Replace(';', ','))) is { Length: > 0 } list ? list : null;
}
