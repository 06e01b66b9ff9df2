using System.Collections.Immutable;
using Entente.Knowledge.Files;

namespace Entente.Knowledge.Actors;

/// <summary>Reads one file of actors/states: a state, its organs and its officials.</summary>
internal sealed class StateFileReader(ActorCollection all)
{
    public void Read(FileReader from)
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
            Nominals = [.. from.Texts("nominals")],
            Successors = [.. from.Texts("successors")],
            Codes = Codes(from),
        };
        all.Add(from, state);
        all.AddNames(state, NameKind.Name, [(state.Name, null), .. from.Names("names")]);
        foreach (var (key, kind) in NameKeys)
        {
            all.AddNames(state, kind, from.Names(key));
        }

        foreach (var organ in from.Maps("bodies"))
        {
            ReadOrgan(organ, code);
        }

        all.ReadOfficials(from, state);
        from.Text("source");
        from.Finish();
    }

    private static readonly (string Key, NameKind Kind)[] NameKeys =
    [
        ("adjectives", NameKind.Adjective), ("people", NameKind.People), ("capital", NameKind.Capital),
        ("cities", NameKind.City), ("places", NameKind.Place), ("seats", NameKind.Seat),
    ];

    private void ReadOrgan(FileReader from, string code)
    {
        var organ = new Entity
        {
            Id = from.Text("body"),
            Kind = EntityKind.Organ,
            Name = from.Text("name"),
            State = code,
            What = "organ",
            Owner = code,
            Sector = all.Sector(from),
            Exists = from.Date("exists"),
        };
        all.Add(from, organ);
        all.AddNames(organ, NameKind.Name, [(organ.Name, null), .. from.Names("names")]);
        from.Finish();
    }

    private static StateCodes Codes(FileReader from) => new()
    {
        Iso2 = from.TextOrNull("iso2"),
        IsoNumber = from.Number("iso number"),
        Fips = from.TextOrNull("fips"),
        Cow = Spells(from, "cow"),
        Gw = Spells(from, "gw"),
    };

    /// <summary>A number, or a list of numbers with the spells in which each held.</summary>
    private static ImmutableArray<NumberSpell> Spells(FileReader from, string key)
    {
        if (!from.HoldsList(key))
        {
            return from.Number(key) is { } number ? [new NumberSpell(number, null)] : [];
        }

        var spells = ImmutableArray.CreateBuilder<NumberSpell>();
        foreach (var item in from.Maps(key))
        {
            if (item.Number("number") is { } number)
            {
                spells.Add(new NumberSpell(number, item.Date("term")));
            }

            item.Finish();
        }

        return spells.ToImmutable();
    }
}
