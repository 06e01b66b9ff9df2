using System.Collections.Immutable;
using System.Text;
using Entente.Knowledge.Actors.Image;
using Entente.Knowledge.Files;

namespace Entente.Knowledge;

/// <summary>
/// A knowledge base that was read and found free of faults, in one binary file: actors as an image that is read lazily,
/// then events and the rest as parsed nodes without their examples, decoded when they are needed. It holds the stamp of the folder, so that a changed file is never
/// missed; it may be deleted at any time.
/// </summary>
internal static class CompiledKnowledge
{
    private const int Version = 9;

    /// <summary>Where the actors' image stands: behind the version.</summary>
    private const int ImageStart = sizeof(int);

    private const int BufferBytes = 1 << 16;

    /// <summary>Only `entente check` reads these, and it reads the YAML.</summary>
    private static readonly ImmutableArray<string> LeftOut = ["examples", "lookalikes", "pending"];

    public static string PathIn(string cache, string folder) => Path.Combine(cache, $"knowledge-{FolderStamp.OfPath(folder)}.bin");

    /// <summary>
    /// The files and actors with the stamp of the folder that they were read from, or null when there is no such file or it
    /// is of another version or cut short. They hold only while the folder still has that stamp.
    /// </summary>
    public static (KnowledgeFiles Files, ActorImage Actors, string Stamp)? TryRead(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferBytes);
            using var from = new BinaryReader(stream, Encoding.UTF8);
            if (from.ReadInt32() != Version)
            {
                return null;
            }

            var actors = new ActorImage(ImageMemory.Map(path, ImageStart));
            stream.Seek(ImageStart + actors.Length, SeekOrigin.Begin);
            var kept = from.ReadString();
            var hash = from.ReadString();
            var (events, others) = (ReadPart(from), ReadPart(from));
            return (new KnowledgeFiles(hash, () => Nodes(events), () => Nodes(others)), actors, kept);
        }
        catch (EndOfStreamException)
        {
            return null; // Cut short while it was written: the YAML is read again.
        }
    }

    /// <summary>Writes beside and renames, so that no reader sees half a file; a read-only folder is no fault.</summary>
    public static void TryWrite(string path, string stamp, KnowledgeFiles files, ActorImage actors)
    {
        var beside = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            using (var to = new BinaryWriter(File.Create(beside), Encoding.UTF8))
            {
                to.Write(Version);
                to.Flush();
                actors.Write(to.BaseStream);
                to.Write(stamp);
                to.Write(files.Hash);
                WritePart(to, files.Events);
                WritePart(to, files.Roots.Where(r => !IsActors(r.Key)));
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

    private static byte[] ReadPart(BinaryReader from)
    {
        var part = new byte[from.ReadInt32()];
        from.BaseStream.ReadExactly(part);
        return part;
    }

    private static void WritePart(BinaryWriter to, IEnumerable<KeyValuePair<string, DataNode>> roots)
    {
        var part = new MemoryStream();
        using var nodes = new BinaryWriter(part, Encoding.UTF8);
        NodeFile.Write(nodes, roots, LeftOut);
        nodes.Flush();
        to.Write((int)part.Length);
        to.Write(part.GetBuffer().AsSpan(0, (int)part.Length));
    }

    private static ImmutableSortedDictionary<string, DataNode> Nodes(byte[] part)
    {
        using var from = new BinaryReader(new MemoryStream(part), Encoding.UTF8);
        return NodeFile.Read(from);
    }

    /// <summary>The files that the image stands for; words that refer to actors are no actors.</summary>
    private static bool IsActors(string file) =>
        file is "actors/roles.yaml" or "actors/places.yaml" or "actors/namesakes.yaml"
        || file.StartsWith("actors/states/", StringComparison.Ordinal) || file.StartsWith("actors/bodies/", StringComparison.Ordinal);
}
