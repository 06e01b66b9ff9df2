using System.Collections.Immutable;
using System.Text;

namespace Entente.Knowledge.Files;

/// <summary>Keeps parsed knowledge files in one binary file. It is only ever a faster way to the same nodes.</summary>
internal static class ParsedCache
{
    private const int Version = 1;
    private const byte IsScalar = 0;
    private const byte IsList = 1;
    private const byte IsMap = 2;

    /// <summary>The nodes, or null when there is no such file or it is of another version or cut short.</summary>
    public static ImmutableSortedDictionary<string, DataNode>? TryRead(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var from = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)), Encoding.UTF8);
            if (from.ReadInt32() != Version)
            {
                return null;
            }

            var builder = ImmutableSortedDictionary.CreateBuilder<string, DataNode>(StringComparer.Ordinal);
            for (var n = from.ReadInt32(); n > 0; n--)
            {
                builder.Add(from.ReadString(), Read(from));
            }

            return builder.ToImmutable();
        }
        catch (EndOfStreamException)
        {
            return null; // Cut short while it was written: the YAML is read again.
        }
    }

    /// <summary>Writes beside and renames, so that no reader sees half a file; a read-only folder is no fault.</summary>
    public static void TryWrite(string path, ImmutableSortedDictionary<string, DataNode> roots)
    {
        var beside = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            using (var to = new BinaryWriter(File.Create(beside), Encoding.UTF8))
            {
                to.Write(Version);
                to.Write(roots.Count);
                foreach (var (name, root) in roots)
                {
                    to.Write(name);
                    Write(to, root);
                }
            }

            File.Move(beside, path, overwrite: true);
        }
        catch (UnauthorizedAccessException)
        {
            // The program may be installed where its user cannot write; it then reads the YAML each time.
        }
        catch (IOException)
        {
            File.Delete(beside); // A full disk must not stop a reading.
        }
    }

    private static void Write(BinaryWriter to, DataNode node)
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
            Array.ForEach(node.Items, i => Write(to, i));
        }
        else
        {
            to.Write7BitEncodedInt(node.Entries!.Length); // Neither scalar nor list: a mapping.
            foreach (var (key, value) in node.Entries)
            {
                to.Write(key);
                Write(to, value);
            }
        }
    }

    private static DataNode Read(BinaryReader from)
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
                items[i] = Read(from);
            }

            return new DataNode { Items = items, Line = line, Column = column };
        }

        var entries = new KeyValuePair<string, DataNode>[count];
        for (var i = 0; i < count; i++)
        {
            entries[i] = new(from.ReadString(), Read(from));
        }

        return new DataNode { Entries = entries, Line = line, Column = column };
    }
}
