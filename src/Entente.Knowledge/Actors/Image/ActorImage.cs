using System.Collections.Immutable;
using System.Text;
using Entente.Dates;

namespace Entente.Knowledge.Actors.Image;

/// <summary>
/// All actors in one block of numbers, as <see cref="ActorImageWriter"/> lays it out. An entity or name becomes an object
/// when it is first asked for: a run reads a few hundred of the tens of thousands, and a start costs next to nothing.
/// Several threads may ask at once; each sees one and the same object.
/// </summary>
internal sealed class ActorImage
{
    /// <summary>Bytes that are decoded on the stack; longer texts are rare.</summary>
    private const int MostCompared = 256;

    private readonly ImageMemory memory;
    private readonly ImageSections at;
    private readonly string?[] texts;
    private readonly Entity?[] entities;
    private readonly NameEntry?[] names;

    public ActorImage(ImageMemory memory)
    {
        this.memory = memory;
        at = new ImageSections(memory.Numbers[..ImageSections.HeaderLength].ToArray());
        texts = new string?[at.TextCount];
        entities = new Entity?[at.EntityCount];
        names = new NameEntry?[at.NameCount];
    }

    private ReadOnlySpan<int> Numbers => memory.Numbers;

    public int EntityCount => at.EntityCount;

    public int NameCount => at.NameCount;

    public ImmutableArray<Role> Roles()
    {
        var roles = ImmutableArray.CreateBuilder<Role>();
        for (var i = 0; i < at.RoleCount; i++)
        {
            var role = Numbers.Slice(at.Roles + (i * ImageSections.RoleFields), ImageSections.RoleFields);
            roles.Add(new Role(Text(role[0])!, Texts(role[1]), Text(role[2])!, (RoleKind)role[3], Text(role[4])));
        }

        return roles.ToImmutable();
    }

    public Entity Entity(int index) =>
        entities[index] ?? Interlocked.CompareExchange(ref entities[index], ReadEntity(index), null) ?? entities[index]!; // Just set.

    public NameEntry Name(int index) =>
        names[index] ?? Interlocked.CompareExchange(ref names[index], ReadName(index), null) ?? names[index]!; // Just set.

    /// <summary>The index of an entity by its id; -1 for none.</summary>
    public int EntityIndex(string id)
    {
        var (start, count) = at.EntitySlots;
        for (var slot = Slot(NameSpelling.HashOf(id), count); ; slot = Slot(slot + 1, count))
        {
            var index = Numbers[start + slot];
            if (index < 0 || Is(EntityField(index, 0), id, StringComparison.Ordinal))
            {
                return index;
            }
        }
    }

    /// <summary>The persons listed in the file of a state or body.</summary>
    public (int First, int Count) Persons(int entity) => (EntityField(entity, 14), EntityField(entity, 15));

    /// <summary>The names spelled so, capitals aside: the first of them and how many.</summary>
    public (int First, int Count) Names(ReadOnlySpan<char> spelled, uint hash)
    {
        var (start, count) = at.NameSlots;
        for (var slot = Slot(hash, count); ; slot = Slot(slot + 1, count))
        {
            var group = Numbers[start + slot];
            if (group < 0)
            {
                return (0, 0);
            }

            var fields = Numbers.Slice(at.Groups + (group * ImageSections.GroupFields), ImageSections.GroupFields);
            if (Is(fields[0], spelled, StringComparison.OrdinalIgnoreCase))
            {
                return (fields[1], fields[2]);
            }
        }
    }

    /// <summary>The length of the longest name whose first word has this hash; 0 for none.</summary>
    public int Longest(uint firstWordHash)
    {
        var (start, count) = at.FirstWords;
        for (var slot = Slot(firstWordHash, count); ; slot = Slot(slot + 1, count))
        {
            var place = start + (slot * 2);
            if (Numbers[place + 1] == 0 || Numbers[place] == unchecked((int)firstWordHash))
            {
                return Numbers[place + 1];
            }
        }
    }

    /// <summary>Bytes that it takes in a file.</summary>
    public long Length => memory.Length;

    public void Write(Stream to) => memory.Write(to);

    private Entity ReadEntity(int index)
    {
        int Field(int field) => EntityField(index, field);
        var kind = (EntityKind)Field(1);
        return new Entity
        {
            Id = Text(Field(0))!,
            Kind = kind,
            Name = Text(Field(2))!,
            State = Text(Field(3)),
            Sector = Text(Field(4)),
            What = Text(Field(5))!,
            Exists = Date(Field(6)),
            Offices = Offices(Field(7)),
            Members = Texts(Field(8)),
            Successors = Texts(Field(9)),
            Nominals = Texts(Field(10)),
            Owner = Text(Field(18)),
            Codes = kind != EntityKind.State ? null : new StateCodes
            {
                Iso2 = Text(Field(11)),
                IsoNumber = Field(12) < 0 ? null : Field(12),
                Fips = Text(Field(13)),
                Cow = Spells(Field(16)),
                Gw = Spells(Field(17)),
            },
        };
    }

    private NameEntry ReadName(int index)
    {
        var fields = Numbers.Slice(at.Names + (index * ImageSections.NameFields), ImageSections.NameFields);
        return new NameEntry(Text(fields[0])!, Entity(fields[1]), (NameKind)fields[2], Date(fields[3]));
    }

    private int EntityField(int index, int field) => Numbers[at.Entities + (index * ImageSections.EntityFields) + field];

    /// <summary>The slot of a hash in a table whose size is a power of two.</summary>
    private static int Slot(long hash, int count) => (int)(hash & (count - 1));

    private ImmutableArray<Office> Offices(int list)
    {
        var fields = List(list);
        var offices = ImmutableArray.CreateBuilder<Office>(fields.Length / 3);
        for (var i = 0; i < fields.Length; i += 3)
        {
            offices.Add(new Office(Text(fields[i])!, Date(fields[i + 1])!, fields[i + 2] == 1));
        }

        return offices.ToImmutable();
    }

    private ImmutableArray<NumberSpell> Spells(int list)
    {
        var fields = List(list);
        var spells = ImmutableArray.CreateBuilder<NumberSpell>(fields.Length / 2);
        for (var i = 0; i < fields.Length; i += 2)
        {
            spells.Add(new NumberSpell(fields[i], Date(fields[i + 1])));
        }

        return spells.ToImmutable();
    }

    private ImmutableArray<string> Texts(int list)
    {
        var fields = List(list);
        var found = ImmutableArray.CreateBuilder<string>(fields.Length);
        foreach (var field in fields)
        {
            found.Add(Text(field)!);
        }

        return found.ToImmutable();
    }

    private ReadOnlySpan<int> List(int list) => list < 0 ? [] : Numbers.Slice(at.Lists + list + 1, Numbers[at.Lists + list]);

    private Edtf? Date(int text) => text < 0 ? null : Edtf.Parse(Text(text)!);

    private string? Text(int index) => index < 0 ? null : texts[index] ??= Encoding.UTF8.GetString(Characters(index));

    private bool Is(int text, ReadOnlySpan<char> wanted, StringComparison comparison)
    {
        var bytes = Characters(text);
        Span<char> decoded = stackalloc char[MostCompared];
        return bytes.Length <= MostCompared
            ? wanted.Equals(decoded[..Encoding.UTF8.GetChars(bytes, decoded)], comparison)
            : wanted.Equals(Text(text), comparison);
    }

    private ReadOnlySpan<byte> Characters(int text)
    {
        var start = Numbers[at.Texts + text];
        return memory.Characters.Slice(start, Numbers[at.Texts + text + 1] - start);
    }
}
