using System.Collections.Immutable;

namespace Entente.Knowledge.Files;

/// <summary>Parsed knowledge files in binary: a faster way to the same nodes.</summary>
internal static class NodeFile
{
    private const byte IsScalar = 0;
    private const byte IsList = 1;
    private const byte IsMap = 2;

    /// <param name="without">Keys that are left out, at any depth.</param>
    public static void Write(BinaryWriter to, IEnumerable<KeyValuePair<string, DataNode>> roots, ImmutableArray<string> without)
    {
        var all = roots.ToArray();
        to.Write(all.Length);
        foreach (var (name, root) in all)
        {
            to.Write(name);
            Write(to, root, without);
        }
    }

    public static ImmutableSortedDictionary<string, DataNode> Read(BinaryReader from)
    {
        var builder = ImmutableSortedDictionary.CreateBuilder<string, DataNode>(StringComparer.Ordinal);
        for (var n = from.ReadInt32(); n > 0; n--)
        {
            builder.Add(from.ReadString(), ReadNode(from));
        }

        return builder.ToImmutable();
    }

    private static void Write(BinaryWriter to, DataNode node, ImmutableArray<string> without)
    {
        to.Write(node.Scalar is not null ? IsScalar : node.Items is not null ? IsList : IsMap);
        to.Write7BitEncodedInt(node.Line);
        to.Write7BitEncodedInt(node.Column);
        if (node.Scalar is not null)
        {
            to.Write(node.Scalar);
        }
        else if (node.Items is not null)
        {
            to.Write7BitEncodedInt(node.Items.Length);
            Array.ForEach(node.Items, i => Write(to, i, without));
        }
        else
        {
            var entries = node.Entries!.Where(e => !without.Contains(e.Key)).ToArray(); // Neither scalar nor list: a mapping.
            to.Write7BitEncodedInt(entries.Length);
            foreach (var (key, value) in entries)
            {
                to.Write(key);
                Write(to, value, without);
            }
        }
    }

    private static DataNode ReadNode(BinaryReader from)
    {
        var kind = from.ReadByte();
        var line = from.Read7BitEncodedInt();
        var column = from.Read7BitEncodedInt();
        if (kind == IsScalar)
        {
            return new DataNode { Scalar = from.ReadString(), Line = line, Column = column };
        }

        var count = from.Read7BitEncodedInt();
        if (kind == IsList)
        {
            var items = new DataNode[count];
            for (var i = 0; i < count; i++)
            {
                items[i] = ReadNode(from);
            }

            return new DataNode { Items = items, Line = line, Column = column };
        }

        var entries = new KeyValuePair<string, DataNode>[count];
        for (var i = 0; i < count; i++)
        {
            entries[i] = new(from.ReadString(), ReadNode(from));
        }

        return new DataNode { Entries = entries, Line = line, Column = column };
    }
}
