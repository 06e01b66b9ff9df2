using System.Collections.Immutable;
using Entente.Knowledge.Actors.Image;
using Entente.Knowledge.Ontology;

namespace Entente.Knowledge.Actors.Own;

/// <summary>
/// Reads users' own actors and adds them to what is known: YAML and CSV in the shape that knowledge/README.md tells, and
/// the actor and agent dictionaries of PETRARCH as they are. A user's name wins over one of the knowledge base.
/// </summary>
internal sealed class OwnActorsReader(ActorCollection all, PloverOntology ontology)
{
    private readonly List<OwnRemark> remarks = [];
    private readonly List<string> differing = [];
    private readonly Lazy<ILookup<string, NameEntry>> known = new(() => all.Names.ToLookup(Key, StringComparer.Ordinal));
    private int added;
    private int same;

    /// <exception cref="IOException">A file cannot be read.</exception>
    public OwnActors Read(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            foreach (var actor in Parse(file))
            {
                Add(file, actor);
            }
        }

        return new OwnActors(added, same, [.. differing], [.. remarks]);
    }

    private IEnumerable<OwnActor> Parse(string file)
    {
        var format = new OwnFormat(file, ontology, all, remarks);
        switch (Path.GetExtension(file).ToLowerInvariant())
        {
            case ".yaml" or ".yml":
                return new OwnYaml(format).Read(File.ReadAllText(file));
            case ".csv":
                return new OwnCsv(format).Read(File.ReadAllText(file));
            default:
                var lines = File.ReadAllLines(file);
                return PetrarchAgents.IsDictionary(lines) ? AddAgents(format, lines) : new PetrarchActors(format).Read(lines);
        }
    }

    private OwnActor[] AddAgents(OwnFormat format, string[] lines)
    {
        foreach (var (line, nouns, sector) in new PetrarchAgents(format).Read(lines))
        {
            var fresh = nouns.Where(n => !all.Roles.Any(r => r.Nouns.Contains(n, StringComparer.OrdinalIgnoreCase))).ToImmutableArray();
            same += nouns.Length - fresh.Length;
            added += fresh.Length;
            if (!fresh.IsEmpty)
            {
                all.Roles.Add(new Role($"{Path.GetFileName(format.File)}:{line}", fresh, sector, RoleKind.Group));
            }
        }

        return [];
    }

    private void Add(string file, OwnActor actor)
    {
        var target = actor.AddsTo is { } id ? all.Entities.Find(e => e.Id == id) : null;
        if (actor.AddsTo is not null && target is null)
        {
            remarks.Add(new OwnRemark(file, actor.Line, "dangling-id",
                $"'{actor.AddsTo}' is no actor here. 'entente actors search' looks for it."));
            return;
        }

        var fresh = actor.Names.Where(n => !IsKnown(file, actor, n)).ToArray();
        same += actor.Names.Length - fresh.Length;
        added += fresh.Length;
        if (fresh.Length > 0)
        {
            target ??= Create(actor, fresh[0]);
            all.AddNames(target, target.Kind == EntityKind.Person ? NameKind.Person : NameKind.Name, fresh);
        }
    }

    private Entity Create(OwnActor actor, string name)
    {
        var isPerson = !actor.Offices.IsEmpty || actor.Kind == "person";
        var entity = new Entity
        {
            Id = $"{Entity.OwnPrefix}{name}",
            Kind = isPerson ? EntityKind.Person : actor.Sector is null && actor.State is not null ? EntityKind.Body : EntityKind.Organ,
            Name = name,
            State = actor.State,
            Sector = isPerson ? null : actor.Sector,
            What = actor.Kind,
            Owner = isPerson ? actor.State : null,
            Offices = actor.Offices,
        };
        all.AddOwn(entity);
        return entity;
    }

    /// <summary>Whether a name means an actor of this state already.</summary>
    private bool IsKnown(string file, OwnActor actor, string name)
    {
        var entries = known.Value[Key(name)].Where(n => n.Kind is not (NameKind.LastWord or NameKind.Namesake)).ToArray();
        if (entries.Length == 0)
        {
            return false;
        }

        if (entries.Any(e => e.Entity.State == actor.State || (actor.AddsTo is not null && e.Entity.Id == actor.AddsTo)))
        {
            return true;
        }

        differing.Add($"{file}:{actor.Line} '{name}' is {actor.State ?? "of no state"} in the file, " +
            $"{string.Join(" or ", entries.Select(e => e.Entity.State ?? e.Entity.Id).Distinct(StringComparer.Ordinal))} here");
        return false;
    }

    private static string Key(NameEntry entry) => Key(entry.Text);

    private static string Key(string name) => NameSpelling.OfBare(name).ToUpperInvariant();
}
