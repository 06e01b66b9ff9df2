using System.Collections.Immutable;
using Entente.Knowledge.Files;
using Entente.Knowledge.Ontology;

namespace Entente.Knowledge.Actors;

/// <summary>Reads knowledge/actors: states, bodies and roles.</summary>
internal sealed class ActorReader(PloverOntology ontology, List<Fault> faults)
{
    private readonly ImmutableArray<NameEntry>.Builder names = ImmutableArray.CreateBuilder<NameEntry>();
    private readonly Dictionary<string, Entity> entities = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Role>.Builder roles = ImmutableArray.CreateBuilder<Role>();
    private readonly HashSet<string> roleNames = new(StringComparer.Ordinal);

    public ActorDirectory Read(KnowledgeFiles files)
    {
        ReadRoles(files);
        foreach (var (file, root) in files.Roots)
        {
            if (file.StartsWith("actors/states/", StringComparison.Ordinal))
            {
                ReadState(new FileReader(file, root, faults));
            }
            else if (file.StartsWith("actors/bodies/", StringComparison.Ordinal))
            {
                ReadBody(new FileReader(file, root, faults));
            }
        }

        CheckMembers();
        return new ActorDirectory(entities, names.ToImmutable(), roles.ToImmutable());
    }

    private void ReadRoles(KnowledgeFiles files)
    {
        if (!files.Roots.TryGetValue("actors/roles.yaml", out var root))
        {
            faults.Add(new Fault("actors/roles.yaml", 0, 0, "missing-file", "The file is missing."));
            return;
        }

        foreach (var item in root.Items ?? [])
        {
            var from = new FileReader("actors/roles.yaml", item, faults);
            var name = from.Text("role");
            var nouns = from.Texts("nouns");
            var sector = Sector(from) ?? "";
            var text = from.Text("kind");
            if (!Enum.TryParse<RoleKind>(text, ignoreCase: true, out var kind))
            {
                from.ComplainAt("kind", "unknown-kind", $"'{text}' is no kind of role." +
                    Suggestion.For(text, Enum.GetNames<RoleKind>().Select(n => n.ToLowerInvariant())));
            }

            if (!roleNames.Add(name))
            {
                from.Complain("duplicate-name", $"The role '{name}' stands twice in this file.");
            }

            from.Finish();
            roles.Add(new Role(name, [.. nouns], sector, kind));
        }
    }

    private void ReadState(FileReader from)
    {
        var code = from.Text("state");
        if (!from.File.EndsWith($"/{code}.yaml", StringComparison.Ordinal))
        {
            from.ComplainAt("state", "wrong-file", $"The state '{code}' must stand in {code}.yaml.");
        }

        var state = new Entity
        {
            Id = code,
            Kind = EntityKind.State,
            Name = from.Text("name"),
            State = code,
            What = "state",
            Exists = from.Date("exists"),
        };
        Add(from, state);
        AddNames(state, NameKind.Name, [state.Name, .. from.Texts("names")]);
        AddNames(state, NameKind.Adjective, from.Texts("adjectives"));
        AddNames(state, NameKind.People, from.Texts("people"));
        AddNames(state, NameKind.Capital, from.Texts("capital"));
        AddNames(state, NameKind.City, from.Texts("cities"));
        AddNames(state, NameKind.Seat, from.Texts("seats"));
        AddNames(state, NameKind.Nominal, from.Texts("nominals"));
        from.Number("cow");
        from.Number("gw");
        foreach (var body in from.Maps("bodies"))
        {
            var organ = new Entity
            {
                Id = body.Text("body"),
                Kind = EntityKind.Organ,
                Name = body.Text("name"),
                State = code,
                What = "organ",
            };
            var listed = body.Texts("names");
            organ = organ with { Sector = Sector(body), Exists = body.Date("exists") };
            Add(body, organ);
            AddNames(organ, NameKind.Name, [organ.Name, .. listed]);
            body.Finish();
        }

        ReadOfficials(from, code);
        from.Text("source");
        from.Finish();
    }

    private void ReadBody(FileReader from)
    {
        var id = from.Text("body");
        var kind = from.Text("kind");
        var name = from.Text("name");
        var listed = from.Texts("names");
        var adjectives = from.Texts("adjectives");
        var state = from.TextOrNull("state");
        var body = new Entity
        {
            Id = id,
            Kind = EntityKind.Body,
            Name = name,
            State = state ?? (kind is "alliance" or "organisation" or "bloc" or "court" or "bank" ? id : null),
            What = kind,
            Sector = Sector(from),
            Members = [.. from.Texts("members")],
            Exists = from.Date("exists"),
        };
        Add(from, body);
        AddNames(body, NameKind.Name, [name, .. listed]);
        AddNames(body, NameKind.Adjective, adjectives);
        AddNames(body, NameKind.Seat, from.Texts("seats"));
        ReadOfficials(from, body.State);
        from.Text("source");
        from.Finish();
    }

    private void ReadOfficials(FileReader from, string? state)
    {
        foreach (var official in from.Maps("officials"))
        {
            var name = official.Text("person");
            var listed = official.Texts("names");
            var offices = official.Maps("offices").Select(Office).OfType<Office>()
                .OrderByDescending(o => o.Term.Earliest).ToImmutableArray();
            var id = entities.ContainsKey(name) ? $"{name} ({state})" : name;
            var person = new Entity
            {
                Id = id,
                Kind = EntityKind.Person,
                Name = name,
                State = state,
                What = "person",
                Offices = offices,
            };
            Add(official, person);
            AddNames(person, NameKind.Person, [name, .. listed]);
            official.Finish();
        }
    }

    private Office? Office(FileReader from)
    {
        var role = from.Text("office");
        var term = from.Date("term");
        if (!roleNames.Contains(role))
        {
            from.ComplainAt("office", "dangling-id",
                $"'{role}' is no role in actors/roles.yaml.{Suggestion.For(role, roleNames)}");
        }

        from.Finish();
        return term is null ? null : new Office(role, term);
    }

    private string? Sector(FileReader from)
    {
        var sector = from.TextOrNull("sector");
        if (sector is not null && !ontology.Sectors.ContainsKey(sector))
        {
            from.ComplainAt("sector", "dangling-id",
                $"'{sector}' is no sector in ontology/sectors.yaml.{Suggestion.For(sector, ontology.Sectors.Keys)}");
        }

        return sector;
    }

    private void Add(FileReader from, Entity entity)
    {
        if (!entities.TryAdd(entity.Id, entity))
        {
            from.Complain("duplicate-id", $"The id '{entity.Id}' is taken already. Give this one another.");
        }
    }

    private void AddNames(Entity entity, NameKind kind, IEnumerable<string> texts)
    {
        foreach (var text in texts.Where(t => t.Length > 0).Distinct(StringComparer.Ordinal))
        {
            names.Add(new NameEntry(text, entity, kind));
        }
    }

    private void CheckMembers()
    {
        foreach (var entity in entities.Values)
        {
            foreach (var member in entity.Members.Where(m => !entities.ContainsKey(m)))
            {
                faults.Add(new Fault($"actors/bodies/{entity.Id}.yaml", 0, 0, "dangling-id",
                    $"The member '{member}' is no state in actors/states."));
            }
        }
    }
}
