using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Entente.Knowledge.Actors;

/// <summary>All entities with all their names, and the roles. Immutable.</summary>
public sealed class ActorDirectory
{
    private readonly FrozenDictionary<string, string> sectors;

    internal ActorDirectory(
        Dictionary<string, Entity> entities, ImmutableArray<NameEntry> names, ImmutableArray<Role> roles)
    {
        Entities = entities.ToFrozenDictionary(StringComparer.Ordinal);
        Names = names;
        Roles = roles;
        sectors = roles.ToFrozenDictionary(r => r.Name, r => r.Sector, StringComparer.Ordinal);
        Nominals = names.Where(n => n.Kind == NameKind.Nominal)
            .GroupBy(n => n.Entity.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.Select(n => n.Text[(n.Text.LastIndexOf(' ') + 1)..]).ToFrozenSet(StringComparer.Ordinal),
                StringComparer.Ordinal);
        NominalQualities = names.Where(n => n.Kind == NameKind.Nominal)
            .GroupBy(n => n.Entity.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.SelectMany(n => n.Text.Split(' ')[..^1]).SelectMany(w => w.Split('-').Append(w)).ToFrozenSet(StringComparer.Ordinal),
                StringComparer.Ordinal);
        NominalWords = NominalQualities.Values.SelectMany(v => v).ToFrozenSet(StringComparer.Ordinal);
        Holders = entities.Values
            .Where(e => e.Kind == EntityKind.Person && e.State is not null)
            .SelectMany(e => e.Offices.Select(o => (Key: (e.State!, o.Role), Person: e)))
            .GroupBy(p => p.Key)
            .ToFrozenDictionary(g => g.Key, g => g.Select(p => p.Person).Distinct().ToImmutableArray());
    }

    /// <summary>The last words of the nouns that may stand for a state once it is named ("island"), by its code.</summary>
    public FrozenDictionary<string, FrozenSet<string>> Nominals { get; }

    /// <summary>The words before the last of such nouns ("communist", "Caribbean"), by the state's code.</summary>
    public FrozenDictionary<string, FrozenSet<string>> NominalQualities { get; }

    /// <summary>All words of <see cref="NominalQualities"/>.</summary>
    public FrozenSet<string> NominalWords { get; }

    /// <summary>By id.</summary>
    public FrozenDictionary<string, Entity> Entities { get; }

    public ImmutableArray<NameEntry> Names { get; }

    public ImmutableArray<Role> Roles { get; }

    /// <summary>The persons who held a role of a state or body, by (code, role).</summary>
    public FrozenDictionary<(string State, string Role), ImmutableArray<Entity>> Holders { get; }

    /// <summary>The sector of a role; null for none or an unknown one.</summary>
    public string? SectorOf(string? role) => role is not null && sectors.TryGetValue(role, out var sector) ? sector : null;

    /// <summary>Who held a role of a state on a day; null when nobody known did.</summary>
    public Entity? HolderOn(string state, string role, DateOnly day) =>
        Holders.TryGetValue((state, role), out var persons)
            ? persons.FirstOrDefault(p => p.Offices.Any(o => o.Role == role && o.Term.Holds(day)))
            : null;
}
