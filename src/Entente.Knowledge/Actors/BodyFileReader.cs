using Entente.Knowledge.Files;

namespace Entente.Knowledge.Actors;

/// <summary>Reads one file of actors/bodies: an organisation, a bloc, a group.</summary>
internal sealed class BodyFileReader(ActorCollection all)
{
    public void Read(FileReader from)
    {
        var id = from.Text("body");
        if (!from.File.EndsWith($"/{id}.yaml", StringComparison.Ordinal))
        {
            from.ComplainAt("body", "wrong-file", $"The body '{id}' must stand in {id}.yaml.");
        }

        var kind = from.Text("kind");
        var body = new Entity
        {
            Id = id,
            Kind = EntityKind.Body,
            Name = from.Text("name"),
            State = from.TextOrNull("state")
                ?? (kind is "alliance" or "organisation" or "bloc" or "court" or "bank" ? id : null),
            What = kind,
            Sector = all.Sector(from),
            Members = [.. from.Texts("members")],
            Exists = from.Date("exists"),
        };
        all.Add(from, body);
        all.AddNames(body, NameKind.Name, [(body.Name, null), .. from.Names("names")]);
        all.AddNames(body, NameKind.Adjective, from.Names("adjectives"));
        all.AddNames(body, NameKind.Seat, from.Names("seats"));
        all.ReadOfficials(from, body);
        from.Text("source");
        from.Finish();
    }
}
