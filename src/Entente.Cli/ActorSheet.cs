using System.Globalization;
using Entente.Knowledge.Actors;

namespace Entente.Cli;

/// <summary>All that the knowledge base has on one actor, as lines for a terminal.</summary>
internal static class ActorSheet
{
    public static IEnumerable<string> Lines(ActorDirectory actors, Entity entity)
    {
        yield return $"{entity.Name}  [{entity.Id}]  {entity.What}{(entity.State is { } s && s != entity.Id ? $" of {s}" : "")}"
            + $"{(entity.Sector is { } sector ? $", {sector}" : "")}{(entity.Exists is { } exists ? $", {exists}" : "")}";
        foreach (var kind in actors.Names.Where(n => n.Entity.Id == entity.Id).GroupBy(n => n.Kind).OrderBy(g => g.Key))
        {
            yield return $"  {kind.Key.ToString().ToLowerInvariant(),-12} "
                + string.Join(", ", kind.OrderBy(n => n.Text, StringComparer.Ordinal).Select(n => n.Term is null ? n.Text : $"{n.Text} ({n.Term})"));
        }

        if (!entity.Nominals.IsEmpty)
        {
            yield return $"  {"nominal",-12} {string.Join(", ", entity.Nominals)}";
        }

        if (entity.Codes is { } codes)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"  {"codes",-12} ISO {codes.Iso2 ?? "-"} {codes.IsoNumber?.ToString("000", CultureInfo.InvariantCulture) ?? "-"}, FIPS {codes.Fips ?? "-"}, ")
                + $"COW {Spells(codes.Cow)}, GW {Spells(codes.Gw)}";
        }

        foreach (var (label, list) in new[] { ("members", entity.Members), ("successors", entity.Successors) })
        {
            if (!list.IsEmpty)
            {
                yield return $"  {label,-12} {string.Join(", ", list)}";
            }
        }

        foreach (var office in entity.Offices)
        {
            yield return $"  {office.Term,-22} {office.Role}";
        }

        foreach (var organ in actors.Entities.Where(e => e.Kind == EntityKind.Organ && e.State == entity.Id))
        {
            yield return $"  organ        {organ.Id,-24} {organ.Sector,-4} {organ.Name}";
        }

        foreach (var (person, office) in actors.PersonsOf(entity.Id).SelectMany(p => p.Offices.Select(o => (p, o)))
            .OrderBy(h => h.o.Role, StringComparer.Ordinal).ThenBy(h => h.o.Term.Earliest))
        {
            yield return $"  {office.Role,-24} {office.Term,-24} {person.Name}";
        }
    }

    private static string Spells(IReadOnlyCollection<NumberSpell> spells) => spells.Count == 0 ? "-" : string.Join(" and ", spells.Select(
        s => s.Number.ToString(CultureInfo.InvariantCulture) + (s.Term is null ? "" : $" ({s.Term})")));
}
