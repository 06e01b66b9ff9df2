using Entente.Archive.Events;
using Entente.Knowledge.Actors;

namespace Entente.Archive.Exports;

/// <summary>What a party is called in other people's code lists; each part is null where it has none.</summary>
/// <param name="Cameo">The whole CAMEO actor code: RUSGOV, IGOWSTNAT.</param>
/// <param name="Country">Its country or region: RUS, WST.</param>
/// <param name="Group">Its known group: NAT.</param>
/// <param name="Type">Its first role: GOV, IGO.</param>
/// <param name="SecondType">Its second role.</param>
/// <param name="Plover">PLOVER's entity code: ISO 3166-1 alpha-3, IGO, UNO, EUR …</param>
/// <param name="Name">Its usual name.</param>
/// <param name="CountryName">As ICEWS names it; null for what is no state.</param>
/// <param name="Cow">The number of Correlates of War on the day.</param>
internal sealed record PartyCodes(
    string? Cameo, string? Country, string? Group, string? Type, string? SecondType, string? Plover, string? Name,
    string? CountryName, int? Cow)
{
    public static PartyCodes None { get; } = new(null, null, null, null, null, null, null, null, null);

    public static PartyCodes Of(EventParty party, DateOnly? day, ExportTables tables)
    {
        var actors = tables.Knowledge.Actors;
        var sector = tables.Sector(party.Sector);
        var role = sector?.Cameo;
        var name = party.Name ?? actors.Find(party.Key)?.Name ?? party.Key;
        if (party.State is { } state && actors.Find(state) is { Kind: EntityKind.State } entity)
        {
            var codes = tables.State(state);
            var country = codes?.Cameo ?? state;
            return new PartyCodes(
                country + role, country, party.Id is null ? null : tables.Body(party.Id)?.Group, role, null, codes?.Plover ?? state,
                name, codes?.Icews ?? entity.Name, Number(entity, day));
        }

        return OfBody(party, sector, name, tables);
    }

    /// <summary>The role is added where it says more than what the body is: IGOUNOMIL, but IGOUNO for its head and IMGMOSALQ for al-Qaeda.</summary>
    private static PartyCodes OfBody(EventParty party, SectorCodes? sector, string name, ExportTables tables)
    {
        var role = sector?.Cameo;
        var entity = Body(party, tables.Knowledge.Actors);
        var codes = Codes(party, entity, tables);
        if (codes is null)
        {
            return new PartyCodes(role, null, null, role, null, null, name, null, null);
        }

        var second = sector?.Body == codes.Type || party.Sector == entity?.Sector ? null : sector?.Body;
        return new PartyCodes(
            codes.Cameo is null ? role : codes.Cameo + second, codes.Country, codes.Group, codes.Type ?? role,
            codes.Type is null ? null : second, codes.Plover, name, null, null);
    }

    private static Entity? Body(EventParty party, ActorDirectory actors) =>
        actors.Find(party.State ?? actors.Find(party.Id)?.Owner ?? party.Id) is { Kind: EntityKind.Body } body ? body : null;

    /// <summary>The body's own codes, else those of its sort: an organisation of civil society is none of states.</summary>
    private static BodyCodes? Codes(EventParty party, Entity? body, ExportTables tables) =>
        (party.Id is null ? null : tables.Body(party.Id))
        ?? (party.State is null ? null : tables.Body(party.State))
        ?? (body is null ? null : tables.Body(body.Id) ?? tables.Body($"sector: {body.Sector}") ?? tables.Body($"kind: {body.What}"));

    private static int? Number(Entity state, DateOnly? day)
    {
        foreach (var spell in state.Codes?.Cow ?? [])
        {
            if (spell.Term is null || day is null || spell.Term.Holds(day.Value))
            {
                return spell.Number;
            }
        }

        return null;
    }
}
