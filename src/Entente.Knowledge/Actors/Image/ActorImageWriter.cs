using System.Collections.Immutable;
using System.Text;
using Entente.Dates;

namespace Entente.Knowledge.Actors.Image;

/// <summary>Lays actors out as numbers and characters. The same actors in the same order give the same image.</summary>
internal sealed class ActorImageWriter
{
    private readonly Dictionary<string, int> textIndex = new(StringComparer.Ordinal);
    private readonly List<int> textStarts = [];
    private readonly List<byte> characters = [];
    private readonly List<int> lists = [];

    public static ActorImage Write(IReadOnlyList<Entity> entities, IEnumerable<NameEntry> names, IReadOnlyList<Role> roles) =>
        new ActorImageWriter().Lay(entities, names, roles);

    private ActorImage Lay(IReadOnlyList<Entity> entities, IEnumerable<NameEntry> names, IReadOnlyList<Role> roles)
    {
        var index = entities.Select((e, i) => (e.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var groups = names
            .Select(n => (Name: n, Spelling: NameSpelling.OfBare(n.Text)))
            .Where(n => n.Spelling.Length > 0)
            .GroupBy(n => n.Spelling.ToUpperInvariant(), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToArray();
        var roleNumbers = roles.SelectMany(r => new[] { Text(r.Name), List(r.Nouns.Select(Text)), Text(r.Sector), (int)r.Kind, Text(r.Owner) }).ToArray();
        var entityNumbers = entities.SelectMany((e, i) => Fields(e, i, entities)).ToArray();
        var nameNumbers = groups.SelectMany(g => g)
            .SelectMany(n => new[] { Text(n.Name.Text), index[n.Name.Entity.Id], (int)n.Name.Kind, Date(n.Name.Term) }).ToArray();
        var first = 0;
        var groupNumbers = new List<int>();
        foreach (var group in groups)
        {
            groupNumbers.AddRange([Text(group.First().Spelling), first, group.Count()]);
            first += group.Count();
        }

        var sections = new (int[] Numbers, int Count)[]
        {
            ([], 0), // texts: last to be known
            (roleNumbers, roles.Count),
            (entityNumbers, entities.Count),
            (nameNumbers, first),
            ([.. groupNumbers], groups.Length),
            ([.. lists], lists.Count),
            Table([.. entities.Select(e => NameSpelling.HashOf(e.Id))]),
            Table([.. groups.Select(g => NameSpelling.HashOf(g.Key))]),
            FirstWords(groups.Select(g => g.Key)),
        };
        sections[0] = ([.. textStarts, characters.Count], textStarts.Count);
        var numbers = new List<int>(new int[ImageSections.HeaderLength]);
        for (var i = 0; i < sections.Length; i++)
        {
            numbers[i * 2] = numbers.Count;
            numbers[(i * 2) + 1] = sections[i].Count;
            numbers.AddRange(sections[i].Numbers);
        }

        return new ActorImage(ImageMemory.Of([.. numbers], [.. characters]));
    }

    /// <summary>In the order that <see cref="ImageSections.EntityFields"/> tells.</summary>
    private int[] Fields(Entity entity, int index, IReadOnlyList<Entity> all)
    {
        // The persons of a file stand behind its state or body and the organs of that.
        var (firstPerson, persons) = (index + 1, 0);
        if (entity.Kind is EntityKind.State or EntityKind.Body)
        {
            while (firstPerson < all.Count && all[firstPerson].Kind == EntityKind.Organ)
            {
                firstPerson++;
            }

            while (firstPerson + persons < all.Count && all[firstPerson + persons].Kind == EntityKind.Person)
            {
                persons++;
            }
        }

        return
        [
            Text(entity.Id), (int)entity.Kind, Text(entity.Name), Text(entity.State), Text(entity.Sector), Text(entity.What),
            Date(entity.Exists), List(entity.Offices.SelectMany(o => new[] { Text(o.Role), Date(o.Term), o.Shared ? 1 : 0 })),
            List(entity.Members.Select(Text)), List(entity.Successors.Select(Text)), List(entity.Nominals.Select(Text)),
            Text(entity.Codes?.Iso2), entity.Codes?.IsoNumber ?? -1, Text(entity.Codes?.Fips), firstPerson, persons,
            List(Spells(entity.Codes?.Cow)), List(Spells(entity.Codes?.Gw)), Text(entity.Owner),
        ];
    }

    private IEnumerable<int> Spells(ImmutableArray<NumberSpell>? spells) =>
        (spells ?? []).SelectMany(s => new[] { s.Number, Date(s.Term) });

    private static (int[] Numbers, int Count) Table(uint[] hashes)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, hashes.Length * 2));
        var slots = Enumerable.Repeat(-1, size).ToArray();
        for (var i = 0; i < hashes.Length; i++)
        {
            var slot = (int)(hashes[i] & (uint)(size - 1));
            while (slots[slot] >= 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            slots[slot] = i;
        }

        return (slots, size);
    }

    private static (int[] Numbers, int Count) FirstWords(IEnumerable<string> spellings)
    {
        var longest = new Dictionary<uint, int>();
        foreach (var spelling in spellings)
        {
            var hash = NameSpelling.HashOf(spelling.AsSpan(0, spelling.IndexOf(' ') is >= 0 and var end ? end : spelling.Length));
            longest[hash] = Math.Max(longest.GetValueOrDefault(hash), spelling.Length);
        }

        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, longest.Count * 2));
        var pairs = new int[size * 2];
        foreach (var (hash, length) in longest.OrderBy(p => p.Key))
        {
            var slot = (int)(hash & (uint)(size - 1));
            while (pairs[(slot * 2) + 1] > 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            (pairs[slot * 2], pairs[(slot * 2) + 1]) = (unchecked((int)hash), length);
        }

        return (pairs, size);
    }

    private int Date(Edtf? date) => Text(date?.Text);

    private int List(IEnumerable<int> items)
    {
        var all = items.ToArray();
        if (all.Length == 0)
        {
            return -1;
        }

        lists.Add(all.Length);
        lists.AddRange(all);
        return lists.Count - all.Length - 1;
    }

    private int Text(string? text)
    {
        if (text is null)
        {
            return -1;
        }

        if (!textIndex.TryGetValue(text, out var index))
        {
            textIndex[text] = index = textStarts.Count;
            textStarts.Add(characters.Count);
            characters.AddRange(Encoding.UTF8.GetBytes(text));
        }

        return index;
    }
}
