using Entente.Dates;
using Entente.Knowledge.Files;
using Entente.Knowledge.Ontology;

namespace Entente.Knowledge.Actors.Own;

/// <summary>What the readers of users' files share: the checks of codes and the remarks.</summary>
internal sealed class OwnFormat(string file, PloverOntology ontology, ActorCollection all, List<OwnRemark> remarks)
{
    private readonly HashSet<string> states = all.Entities.Where(e => e.Kind is EntityKind.State or EntityKind.Body && e.State is not null)
        .Select(e => e.State!).ToHashSet(StringComparer.Ordinal); // Those without a state were left out.

    public string File => file;

    public bool IsState(string code) => states.Contains(code);

    public bool IsSector(string code) => ontology.Sectors.ContainsKey(code);

    public void Remark(int line, string id, string message) => remarks.Add(new OwnRemark(file, line, id, message));

    /// <summary>A role with the sector's people, for dictionaries that know sectors and no offices.</summary>
    public string? RoleOf(string sector) =>
        all.Roles.FirstOrDefault(r => r.Sector == sector && r.Kind == RoleKind.Official)?.Name ?? all.Roles.FirstOrDefault(r => r.Sector == sector)?.Name;

    /// <summary>A code that is checked; null, with a remark, where it is not known.</summary>
    public string? State(int line, string? code) => code is null or "" || IsState(code) ? code is "" ? null : code
        : Refuse(line, "unknown-state", $"'{code}' is no state or body here.{Suggestion.For(code, states)}");

    public string? Sector(int line, string? code) => code is null or "" || IsSector(code) ? code is "" ? null : code
        : Refuse(line, "unknown-sector", $"'{code}' is no PLOVER sector.{Suggestion.For(code, ontology.Sectors.Keys)}");

    public Office? Office(int line, string? role, string? term)
    {
        if (string.IsNullOrEmpty(role))
        {
            return null;
        }

        if (!all.RoleNames.Contains(role))
        {
            Remark(line, "unknown-office", $"'{role}' is no role in actors/roles.yaml.{Suggestion.For(role, all.RoleNames)}");
            return null;
        }

        var held = Edtf.TryParse(string.IsNullOrEmpty(term) ? "../2100" : term);
        if (held is null)
        {
            Remark(line, "not-a-date", $"'{term}' is no EDTF interval. Write 2018-04-19/.. or 2018/2021.");
            return null;
        }

        return new Office(role, held);
    }

    private string? Refuse(int line, string id, string message)
    {
        Remark(line, id, message);
        return null;
    }
}
