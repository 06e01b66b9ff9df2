using System.Collections.Frozen;
using System.Collections.Immutable;
using Entente.Knowledge.Actors.Image;

namespace Entente.Knowledge.Actors;

/// <summary>All entities with all their names, and the roles. Immutable.</summary>
public sealed class ActorDirectory
{
    private readonly ActorImage image;
    private readonly FrozenDictionary<string, Role> roles;

    internal ActorDirectory(ActorImage image)
    {
        this.image = image;
        Roles = image.Roles();
        roles = Roles.DistinctBy(r => r.Name, StringComparer.Ordinal).ToFrozenDictionary(r => r.Name, StringComparer.Ordinal);
    }

    public ImmutableArray<Role> Roles { get; }

    public int EntityCount => image.EntityCount;

    public int NameCount => image.NameCount;

    /// <summary>In the order of the files.</summary>
    public IEnumerable<Entity> Entities => Enumerable.Range(0, image.EntityCount).Select(image.Entity);

    /// <summary>By spelling.</summary>
    public IEnumerable<NameEntry> Names => Enumerable.Range(0, image.NameCount).Select(image.Name);

    internal ActorImage Image => image;

    /// <summary>The entity of an id, or null.</summary>
    public Entity? Find(string? id) => id is not null && image.EntityIndex(id) is >= 0 and var index ? image.Entity(index) : null;

    public Role? Role(string? name) => name is not null && roles.TryGetValue(name, out var role) ? role : null;

    /// <summary>Whether a code is a state's, present or former.</summary>
    public bool IsState(string? code) => Find(code)?.Kind == EntityKind.State;

    /// <summary>The sector of a role; null for none or an unknown one.</summary>
    public string? SectorOf(string? role) => Role(role)?.Sector;

    /// <summary>How many persons the file of a state or body lists; 0 for other ids.</summary>
    public int PersonCount(string code) => image.EntityIndex(code) is >= 0 and var index ? image.Persons(index).Count : 0;

    /// <summary>The persons whom the file of a state or body lists, in its order; none for other ids.</summary>
    public IEnumerable<Entity> PersonsOf(string code)
    {
        if (image.EntityIndex(code) is not (>= 0 and var index))
        {
            yield break;
        }

        var (first, count) = image.Persons(index);
        for (var i = 0; i < count; i++)
        {
            yield return image.Entity(first + i);
        }
    }

    /// <summary>Who held a role of a state or body on a day; null when nobody known did.</summary>
    public Entity? HolderOn(string code, string role, DateOnly day)
    {
        Entity? vague = null;
        foreach (var person in PersonsOf(code))
        {
            foreach (var office in person.Offices)
            {
                if (office.Role != role || !office.Term.Holds(day))
                {
                    continue;
                }

                // Where a successor's term begins on the day, the new holder is meant.
                if (office.Term.Latest != day)
                {
                    return person;
                }

                vague ??= person;
            }
        }

        return vague;
    }

    /// <summary>The entities written like the word or words of a name, with the longest reach first.</summary>
    public ImmutableArray<NameEntry> Named(string name)
    {
        Span<char> buffer = stackalloc char[NameReader.LongestName];
        var spelling = new NameSpelling(buffer);
        spelling.Append(name);
        return NameReader.Entries(image, spelling.Written, spelling.Hash);
    }
}
