using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Entente.Language.Network;

/// <summary>
/// The packed model, models/parser.bin: a magic line, the label lists, the keys of the known words, and the tensors
/// by name. Tables are kept as bytes with one 32-bit scale a row, other tensors as 16-bit floats. Little-endian.
/// </summary>
internal sealed class ModelFile
{
    /// <summary>The first bytes of the file; the digit is the layout's version.</summary>
    public const string Magic = "entente-parser-1\n";

    private readonly byte[] bytes;
    private readonly Dictionary<string, Tensor> tensors = new(StringComparer.Ordinal);

    private ModelFile(byte[] bytes) => this.bytes = bytes;

    /// <summary>"UPOS|XPOS|FEATS" of each tag class.</summary>
    public required string[] Tags { get; init; }

    public required string[] Upos { get; init; }

    public required string[] Relations { get; init; }

    /// <summary>The keys of the known words (<see cref="WordFeatures.WordKey"/>), by row; row 0 is the unknown word.</summary>
    public required ulong[] Words { get; init; }

    /// <exception cref="InvalidDataException">The file is cut short or no model of this version.</exception>
    public static ModelFile Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (!bytes.AsSpan().StartsWith(Encoding.ASCII.GetBytes(Magic)))
        {
            throw new InvalidDataException(
                $"{path} is no parser model of this version. Train one with 'entente train', or fetch the repository's.");
        }

        try
        {
            return Read(bytes);
        }
        catch (ArgumentException cut)
        {
            throw new InvalidDataException($"{path} is cut short ({bytes.Length} bytes). Fetch it again.", cut);
        }
    }

    /// <summary>A tensor's numbers, row by row.</summary>
    /// <exception cref="InvalidDataException">The model holds no such tensor.</exception>
    public float[] Floats(string name)
    {
        var (sizes, at, isTable) = Find(name);
        if (isTable)
        {
            throw new InvalidDataException($"The model's '{name}' is a table of bytes.");
        }

        var count = sizes.Aggregate(1, (a, b) => a * b);
        var halves = MemoryMarshal.Cast<byte, Half>(bytes.AsSpan(at, count * 2));
        var result = new float[count];
        for (var i = 0; i < count; i++)
        {
            result[i] = (float)halves[i];
        }

        return result;
    }

    /// <summary>The sizes of a tensor.</summary>
    public int[] Sizes(string name) => Find(name).Sizes;

    public bool Has(string name) => tensors.ContainsKey(name);

    /// <summary>Adds a row of a table of bytes to a vector.</summary>
    public void AddRow(string name, int row, Span<float> to) => Table(name).AddRow(row, to);

    public ByteTable Table(string name)
    {
        var (sizes, at, isTable) = Find(name);
        return isTable
            ? new ByteTable(bytes, at, sizes[0], sizes[1])
            : throw new InvalidDataException($"The model's '{name}' is no table of bytes.");
    }

    private static ModelFile Read(byte[] bytes)
    {
        var at = Magic.Length;
        var tags = Strings(bytes, ref at);
        var upos = Strings(bytes, ref at);
        var relations = Strings(bytes, ref at);
        var words = new ulong[Int(bytes, ref at)];
        MemoryMarshal.Cast<byte, ulong>(bytes.AsSpan(at, words.Length * 8)).CopyTo(words);
        at += words.Length * 8;
        var file = new ModelFile(bytes) { Tags = tags, Upos = upos, Relations = relations, Words = words };
        var count = Int(bytes, ref at);
        for (var t = 0; t < count; t++)
        {
            var name = String(bytes, ref at);
            var isTable = Int(bytes, ref at) == 1;
            var sizes = new int[Int(bytes, ref at)];
            for (var i = 0; i < sizes.Length; i++)
            {
                sizes[i] = Int(bytes, ref at);
            }

            file.tensors[name] = new Tensor(sizes, at, isTable);
            at += isTable ? sizes[0] * (sizes[1] + 4) : sizes.Aggregate(2, (a, b) => a * b);
        }

        return at == bytes.Length ? file : throw new ArgumentException("length", nameof(bytes));
    }

    private Tensor Find(string name) => tensors.TryGetValue(name, out var found)
        ? found
        : throw new InvalidDataException($"The model holds no tensor '{name}'.");

    private static int Int(byte[] bytes, ref int at)
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at, 4));
        at += 4;
        return value;
    }

    private static string String(byte[] bytes, ref int at)
    {
        var length = Int(bytes, ref at);
        var value = Encoding.UTF8.GetString(bytes.AsSpan(at, length));
        at += length;
        return value;
    }

    private static string[] Strings(byte[] bytes, ref int at)
    {
        var result = new string[Int(bytes, ref at)];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = String(bytes, ref at);
        }

        return result;
    }

    /// <param name="At">The first byte in the file.</param>
    private sealed record Tensor(int[] Sizes, int At, bool IsTable);
}
