using Entente.Knowledge.Actors.Image;
using Entente.Knowledge.Actors.Own;
using Entente.Knowledge.Files;
using Entente.Knowledge.Ontology;

namespace Entente.Knowledge.Actors;

/// <summary>Reads knowledge/actors: roles, states, bodies, places and namesakes, in this order, and checks them together.</summary>
internal sealed class ActorReader(PloverOntology ontology, List<Fault> faults)
{
    private readonly ActorCollection all = new(ontology, faults);

    /// <summary>What was read of users' own files, after <see cref="Read"/>.</summary>
    public OwnActors Own { get; private set; } = OwnActors.None;

    /// <param name="own">Users' own files of actors.</param>
    public ActorImage Read(KnowledgeFiles files, IReadOnlyList<string> own)
    {
        foreach (var item in Items(files, "actors/roles.yaml"))
        {
            ReadRole(item);
        }

        var states = new StateFileReader(all);
        foreach (var from in Folder(files, "actors/states/"))
        {
            states.Read(from);
        }

        var bodies = new BodyFileReader(all);
        foreach (var from in Folder(files, "actors/bodies/"))
        {
            bodies.Read(from);
        }

        foreach (var item in Items(files, "actors/places.yaml"))
        {
            ReadPlace(item);
        }

        foreach (var item in Items(files, "actors/namesakes.yaml"))
        {
            ReadNamesakes(item);
        }

        all.CheckReferences();
        Own = own.Count == 0 ? OwnActors.None : new OwnActorsReader(all, ontology).Read(own);
        return ActorImageWriter.Write(all.Entities, all.Names, all.Roles);
    }

    private IEnumerable<FileReader> Folder(KnowledgeFiles files, string folder) => files.Roots
        .Where(r => r.Key.StartsWith(folder, StringComparison.Ordinal))
        .Select(r => new FileReader(r.Key, r.Value, faults));

    private IEnumerable<FileReader> Items(KnowledgeFiles files, string file)
    {
        if (!files.Roots.TryGetValue(file, out var root))
        {
            faults.Add(new Fault(file, 0, 0, "missing-file", "The file is missing."));
            return [];
        }

        return (root.Items ?? []).Select(i => new FileReader(file, i, faults));
    }

    private void ReadRole(FileReader from)
    {
        var name = from.Text("role");
        var nouns = from.Texts("nouns");
        var sector = all.Sector(from) ?? "";
        var owner = from.TextOrNull("owner");
        var text = from.Text("kind");
        if (!Enum.TryParse<RoleKind>(text, ignoreCase: true, out var kind))
        {
            from.ComplainAt("kind", "unknown-kind", $"'{text}' is no kind of role." +
                Suggestion.For(text, Enum.GetNames<RoleKind>().Select(n => n.ToLowerInvariant())));
        }

        if (!all.RoleNames.Add(name))
        {
            from.Complain("duplicate-name", $"The role '{name}' stands twice in this file.");
        }

        from.Finish();
        all.Roles.Add(new Role(name, [.. nouns], sector, kind, owner));
    }

    /// <summary>A place is coded with a state where it lies in one; between several it has none.</summary>
    private void ReadPlace(FileReader from)
    {
        var name = from.Text("place");
        var listed = from.Names("names");
        var states = from.Texts("states");
        from.Finish();
        var place = new Entity
        {
            Id = $"place: {name}",
            Kind = EntityKind.Place,
            Name = name,
            What = "place",
            State = states.Length == 1 ? states[0] : null,
            Members = [.. states],
        };
        all.Add(from, place);
        all.AddNames(place, NameKind.Place, [(name, null), .. listed]);
    }

    private void ReadNamesakes(FileReader from)
    {
        var kind = from.Text("kind");
        var nobody = new Entity { Id = $"namesake: {kind}", Kind = EntityKind.Nobody, Name = kind, What = kind };
        all.Add(from, nobody);
        all.AddNames(nobody, NameKind.Namesake, from.Names("names"));
        from.Finish();
    }
}
