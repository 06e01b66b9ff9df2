using Entente.Archive.Events;
using Entente.Knowledge.Actors;

namespace Entente.Archive.Exports;

/// <summary>Where an event took place, in the codes of other formats. No coordinates: the knowledge base holds none.</summary>
/// <param name="Name">As the knowledge base writes it; null for none.</param>
/// <param name="State">ISO 3166-1 alpha-3; null where it lies in no state, or in several.</param>
/// <param name="Fips">FIPS 10-4 of the state.</param>
/// <param name="IsState">Whether it is the state as a whole.</param>
/// <param name="IsTown">Whether it is a town.</param>
internal sealed record Places(string? Name, string? State, string? Country, string? IcewsCountry, string? Fips, bool IsState, bool IsTown)
{
    private static readonly Places Nowhere = new(null, null, null, null, null, false, false);

    public static Places Of(EventPlace? place, ExportTables tables)
    {
        if (place is null)
        {
            return Nowhere;
        }

        var actors = tables.Knowledge.Actors;
        if (actors.Find(place.State) is not { Kind: EntityKind.State } state)
        {
            return Nowhere with { Name = place.Name };
        }

        var codes = tables.State(state.Id);
        var names = actors.Named(place.Name.StartsWith("the ", StringComparison.Ordinal) ? place.Name[4..] : place.Name)
            .Where(name => name.Entity.State == state.Id).ToArray();
        var isState = state.Name == place.Name || names.Any(name => name.Kind is NameKind.Name && name.Entity.Kind is EntityKind.State);
        return new Places(
            place.Name, state.Id, state.Name, codes?.Icews ?? state.Name, codes?.Fips ?? state.Codes?.Fips, isState,
            !isState && names.Any(name => name.Kind is NameKind.City or NameKind.Capital));
    }
}
