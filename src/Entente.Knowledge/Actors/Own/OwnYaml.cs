using System.Collections.Immutable;
using Entente.Knowledge.Files;

namespace Entente.Knowledge.Actors.Own;

/// <summary>A user's actors as YAML: a list of mappings with name, names, kind, state, sector, offices or adds to.</summary>
internal sealed class OwnYaml(OwnFormat format)
{
    public OwnActor[] Read(string text)
    {
        var faults = new List<Fault>();
        var root = YamlText.Parse(format.File, text, faults);
        var actors = (root?.Items ?? []).Select(i => Read(new FileReader(format.File, i, faults))).OfType<OwnActor>().ToArray();
        if (root is { Items: null })
        {
            format.Remark(1, "not-a-list", "A list of actors is expected here, each after a dash.");
        }

        foreach (var fault in faults)
        {
            format.Remark(fault.Line, fault.Id, fault.Message);
        }

        return actors;
    }

    private OwnActor? Read(FileReader from)
    {
        var addsTo = from.TextOrNull("adds to");
        var name = from.TextOrNull("name");
        var names = from.Texts("names");
        var kind = from.TextOrNull("kind") ?? "organ";
        var state = format.State(from.Line, from.TextOrNull("state"));
        var sector = format.Sector(from.Line, from.TextOrNull("sector"));
        var offices = from.Maps("offices").Select(o => format.Office(o.Line, o.TextOrNull("office"), o.TextOrNull("term"))).OfType<Office>();
        var held = offices.OrderByDescending(o => o.Term.Earliest).ToImmutableArray();
        from.Finish();
        if (name is null && names.Length == 0)
        {
            from.Complain("missing-name", "An actor wants a name. Add 'name: …'.");
            return null;
        }

        return new OwnActor(from.Line, [.. name is null ? names : names.Prepend(name)], state, sector, kind, held, addsTo);
    }
}
