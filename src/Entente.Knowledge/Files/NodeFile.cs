using System.Collections.Immutable;

namespace Entente.Knowledge.Files;

/// <summary>
/// Parsed knowledge files in binary: a faster way to the same nodes. A text that stood before is written as its place
/// among the texts so far, counted from 1; 0 comes before a new one.
/// </summary>
internal static class NodeFile
{
    private const byte IsScalar = 0;
    private const byte IsList = 1;
    private const byte IsMap = 2;
    private const byte IsTexts = 3;

    /// <param name="without">Keys that are left out, at any depth.</param>
    public static void Write(BinaryWriter to, IEnumerable<KeyValuePair<string, DataNode>> roots, ImmutableArray<string> without)
    {
        var all = roots.ToArray();
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        to.Write(all.Length);
        foreach (var (name, root) in all)
        {
            Write(to, name, texts);
            Write(to, root, without, texts);
        }
    }

    public static ImmutableSortedDictionary<string, DataNode> Read(BinaryReader from)
    {
        var texts = new List<string>();
        var builder = ImmutableSortedDictionary.CreateBuilder<string, DataNode>(StringComparer.Ordinal);
        for (var n = from.ReadInt32(); n > 0; n--)
        {
            builder.Add(ReadText(from, texts), ReadNode(from, texts));
        }

        return builder.ToImmutable();
    }

    private static void Write(BinaryWriter to, DataNode node, ImmutableArray<string> without, Dictionary<string, int> texts)
    {
        var isTexts = node.Items is { Length: > 0 } list && Array.TrueForAll(list, i => i.Scalar is not null);
        to.Write(node.Scalar is not null ? IsScalar : isTexts ? IsTexts : node.Items is not null ? IsList : IsMap);
        to.Write7BitEncodedInt(node.Line);
        to.Write7BitEncodedInt(node.Column);
        if (node.Scalar is not null)
        {
            Write(to, node.Scalar, texts);
        }
        else if (isTexts)
        {
            to.Write7BitEncodedInt(node.Items!.Length);
            Array.ForEach(node.Items, i => Write(to, i.Scalar!, texts)); // All are scalars.
        }
        else if (node.Items is not null)
        {
            to.Write7BitEncodedInt(node.Items.Length);
            Array.ForEach(node.Items, i => Write(to, i, without, texts));
        }
        else
        {
            var entries = node.Entries!.Where(e => !without.Contains(e.Key)).ToArray(); // Neither scalar nor list: a mapping.
            to.Write7BitEncodedInt(entries.Length);
            foreach (var (key, value) in entries)
            {
                Write(to, key, texts);
                Write(to, value, without, texts);
            }
        }
    }

    private static void Write(BinaryWriter to, string text, Dictionary<string, int> texts)
    {
        if (texts.TryGetValue(text, out var place))
        {
            to.Write7BitEncodedInt(place);
            return;
        }

        texts.Add(text, texts.Count + 1);
        to.Write7BitEncodedInt(0);
        to.Write(text);
    }

    private static string ReadText(BinaryReader from, List<string> texts)
    {
        if (from.Read7BitEncodedInt() is > 0 and var place)
        {
            return texts[place - 1];
        }

        texts.Add(from.ReadString());
        return texts[^1];
    }

    private static DataNode ReadNode(BinaryReader from, List<string> texts)
    {
        var kind = from.ReadByte();
        var line = from.Read7BitEncodedInt();
        var column = from.Read7BitEncodedInt();
        if (kind == IsScalar)
        {
            return new DataNode { Scalar = ReadText(from, texts), Line = line, Column = column };
        }

        var count = from.Read7BitEncodedInt();
        if (kind == IsTexts)
        {
            var own = new string[count];
            for (var i = 0; i < count; i++)
            {
                own[i] = ReadText(from, texts);
            }

            return new DataNode { Texts = own, Line = line, Column = column };
        }

        if (kind == IsList)
        {
            var items = new DataNode[count];
            for (var i = 0; i < count; i++)
            {
                items[i] = ReadNode(from, texts);
            }

            return new DataNode { Items = items, Line = line, Column = column };
        }

        var entries = new KeyValuePair<string, DataNode>[count];
        for (var i = 0; i < count; i++)
        {
            entries[i] = new(ReadText(from, texts), ReadNode(from, texts));
        }

        return new DataNode { Entries = entries, Line = line, Column = column };
    }
}
