using Entente.Dates;
using Entente.Knowledge.Files;
using Entente.Knowledge.Ontology;

namespace Entente.Knowledge.Actors;

/// <summary>What has been read so far of knowledge/actors, and the checks that need more than one file.</summary>
internal sealed class ActorCollection(PloverOntology ontology, List<Fault> faults)
{
    /// <summary>"II", "Jr." and "Ki" are no family names.</summary>
    private const int ShortestLastWord = 2;

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>A state or body, its organs, its persons, then the next.</summary>
    public List<Entity> Entities { get; } = [];

    public List<NameEntry> Names { get; } = [];

    public List<Role> Roles { get; } = [];

    public HashSet<string> RoleNames { get; } = new(StringComparer.Ordinal);

    public string? Sector(FileReader from)
    {
        var sector = from.TextOrNull("sector");
        if (sector is not null && !ontology.Sectors.ContainsKey(sector))
        {
            from.ComplainAt("sector", "dangling-id",
                $"'{sector}' is no sector in ontology/sectors.yaml.{Suggestion.For(sector, ontology.Sectors.Keys)}");
        }

        return sector;
    }

    public void Add(FileReader from, Entity entity)
    {
        if (!ids.Add(entity.Id))
        {
            from.Complain("duplicate-id", $"The id '{entity.Id}' is taken already. Give this one another.");
            return;
        }

        Entities.Add(entity);
    }

    /// <summary>Adds a user's own actor; a second of the same name is the first.</summary>
    public void AddOwn(Entity entity)
    {
        if (ids.Add(entity.Id))
        {
            Entities.Add(entity);
        }
    }

    public void AddNames(Entity entity, NameKind kind, IEnumerable<(string Name, Edtf? Term)> listed)
    {
        foreach (var (text, term) in listed.Where(n => n.Name.Length > 0).DistinctBy(n => n.Name, StringComparer.Ordinal))
        {
            Names.Add(new NameEntry(text, entity, kind, term));
        }
    }

    public void AddNames(Entity entity, NameKind kind, IEnumerable<string> listed) =>
        AddNames(entity, kind, listed.Select(n => (n, (Edtf?)null)));

    /// <summary>The persons of a state or body, with the offices they held.</summary>
    public void ReadOfficials(FileReader from, Entity owner)
    {
        var held = new List<(FileReader From, Entity Person, Office Office)>();
        foreach (var official in from.Maps("officials"))
        {
            var name = official.Text("person");
            var listed = official.Texts("names");
            var offices = official.Maps("offices").Select(o => (From: o, Office: Office(o))).Where(o => o.Office is not null).ToArray();
            var person = new Entity
            {
                Id = ids.Contains(name) ? $"{name} ({owner.Id})" : name,
                Kind = EntityKind.Person,
                Name = name,
                State = owner.State,
                What = "person",
                Owner = owner.Id,
                Offices = [.. offices.Select(o => o.Office!).OrderByDescending(o => o.Term.Earliest)],
            };
            Add(official, person);
            AddPersonNames(person, listed);
            official.Finish();
            held.AddRange(offices.Select(o => (o.From, person, o.Office!)));
        }

        var single = Roles.Where(r => r.Kind == RoleKind.Office).Select(r => r.Name).ToHashSet(StringComparer.Ordinal);
        TermChecker.Check(owner, held.Where(h => single.Contains(h.Office.Role)));
    }

    public void CheckReferences()
    {
        foreach (var entity in Entities)
        {
            foreach (var other in entity.Members.Concat(entity.Successors).Where(m => !ids.Contains(m)))
            {
                faults.Add(new Fault(FileOf(entity), 0, 0, "dangling-id",
                    $"'{entity.Id}' names the state '{other}', which is not in actors/states."));
            }
        }
    }

    private static string FileOf(Entity entity) => entity.Kind switch
    {
        EntityKind.State => $"actors/states/{entity.Id}.yaml",
        EntityKind.Place => "actors/places.yaml",
        _ => $"actors/bodies/{entity.Id}.yaml",
    };

    /// <summary>Names of one word serve for second mentions, and so does the last word of the usual name where it is none of them.</summary>
    private void AddPersonNames(Entity person, string[] listed)
    {
        var full = listed.Prepend(person.Name).Where(n => n.Contains(' ', StringComparison.Ordinal)).ToArray();
        var alone = listed.Prepend(person.Name).Except(full, StringComparer.Ordinal).ToArray();
        var last = LastWord(person.Name);
        AddNames(person, NameKind.Person, full);
        AddNames(person, NameKind.Family, alone);
        if (last.Length > ShortestLastWord && last.Any(char.IsLower) && !alone.Contains(last, StringComparer.Ordinal))
        {
            AddNames(person, NameKind.LastWord, [last]);
        }
    }

    /// <summary>"Castro", and of a king whom a number tells from others of his name "Hassan".</summary>
    private static string LastWord(string name)
    {
        var words = name.Split(' ');
        return words.Length > 1 && words[^1].All(c => c is 'I' or 'V' or 'X') ? words[^2] : words[^1];
    }

    private Office? Office(FileReader from)
    {
        var role = from.Text("office");
        var term = from.Date("term");
        var shared = from.Flag("shared");
        if (!RoleNames.Contains(role))
        {
            from.ComplainAt("office", "dangling-id",
                $"'{role}' is no role in actors/roles.yaml.{Suggestion.For(role, RoleNames)}");
        }

        from.Finish();
        return term is null ? null : new Office(role, term, shared);
    }
}
