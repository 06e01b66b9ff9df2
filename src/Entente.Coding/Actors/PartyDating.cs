using Entente.Coding.Reports;
using Entente.Dates;
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
        return (person.State, directory.SectorOf(office?.Role) is { } known and not "UNK" ? known : office is null ? "GOV" : "ELI");
    }

    /// <summary>
    /// A party as it was when the event happened: an office alone means who held it then ("the Russian president" of 2009),
    /// a person acts in what he was then, also for another state or body.
    /// </summary>
    /// <param name="occurred">Null, or an interval within which holders changed, leaves the party as it is.</param>
    public static Party On(ActorDirectory directory, Party party, Edtf? occurred)
    {
        if (occurred?.Earliest is not { } first || occurred.Latest is not { } last || directory.Find(party.Id) is var entity
            && entity?.Kind != EntityKind.Person && party.Office is null)
        {
            return party;
        }

        if (party.Office is { } office)
        {
            var holder = party.State is { } state ? directory.HolderOn(state, office, first) : null;
            return holder is not null && holder.Id == directory.HolderOn(party.State!, office, last)?.Id // Its state gave the holder.
                ? party with { Id = holder.Id, Name = holder.Name, How = "office-on-date" }
                : party;
        }

        // A person of several states and bodies stands in the file of each: the one served then, else one served before.
        var same = directory.Named(entity!.Name).Select(n => n.Entity).Where(e => e.Kind == EntityKind.Person && e.Name == entity.Name).ToArray(); // A person: see above.
        var then = Held(entity, first, last) ? entity
            : same.FirstOrDefault(e => Held(e, first, last))
            ?? (entity.Offices.All(o => o.Term.Earliest > last) ? same.FirstOrDefault(e => e.Offices.Any(o => o.Term.Earliest <= last)) : entity);
        if (then is null)
        {
            return party;
        }

        var (code, sector) = CapacityOf(directory, then, last);
        return party with { Id = then.Id, State = code, Sector = sector };
    }

    private static bool Held(Entity person, DateOnly first, DateOnly last) =>
        person.Offices.Any(o => o.Term.Holds(first) && o.Term.Holds(last));

    /// <summary>Of several offices held together the one in which news has a person act: the government's before the party's.</summary>
    private static Office? Chief(ActorDirectory directory, IEnumerable<Office> held) =>
        held.OrderBy(o => directory.SectorOf(o.Role) == "GOV" ? 0 : 1).ThenBy(o => directory.Role(o.Role)?.Kind == RoleKind.Office ? 0 : 1).FirstOrDefault();
}
