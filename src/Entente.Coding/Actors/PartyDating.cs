using Entente.Knowledge.Actors;

namespace Entente.Coding.Actors;

/// <summary>In what capacity a person acts on a day: codebook, "Who".</summary>
internal static class PartyDating
{
    /// <summary>The state and sector of the office held on the day; former holders are elites (ELI).</summary>
    /// <param name="day">Null: the last office is taken.</param>
    public static (string? State, string? Sector) CapacityOf(ActorDirectory directory, Entity person, DateOnly? day)
    {
        // An armed group's secretary-general acts for the group.
        if (directory.Find(person.Owner) is { Kind: EntityKind.Body, Sector: { } sector })
        {
            return (person.State, sector);
        }

        var office = Chief(directory, day is { } d ? person.Offices.Where(o => o.Term.Holds(d)) : []);
        if (day is not null && office is null && !person.Offices.IsEmpty)
        {
            // News of the days before he takes office is not of a former holder.
            var isLater = person.Offices.All(o => o.Term.Earliest > day);
            return (person.State, isLater ? directory.SectorOf(person.Offices[^1].Role) ?? "ELI" : "ELI");
        }

        office ??= Chief(directory, person.Offices.TakeWhile(o => o.Term.Latest == person.Offices[0].Term.Latest));
        return (person.State, directory.SectorOf(office?.Role) ?? "GOV");
    }

    /// <summary>Of several offices held together the one in which news has a person act: the government's before the party's.</summary>
    private static Office? Chief(ActorDirectory directory, IEnumerable<Office> held) =>
        held.OrderBy(o => directory.SectorOf(o.Role) == "GOV" ? 0 : 1).ThenBy(o => directory.Role(o.Role)?.Kind == RoleKind.Office ? 0 : 1).FirstOrDefault();
}
