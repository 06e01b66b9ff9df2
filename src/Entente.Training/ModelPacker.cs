using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using Entente.Language.Network;

namespace Entente.Training;

/// <summary>
/// Turns what train_parser.py wrote (network.bin, labels.json) into models/parser.bin: embedding tables as bytes with
/// a scale a row, other weights as 16-bit floats.
/// </summary>
public static class ModelPacker
{
    private static readonly string[] Tables = ["word_table", "form.weight"];

    /// <param name="folder">Where train_parser.py wrote.</param>
    /// <param name="output">The packed file; replaced if it is there.</param>
    public static void Pack(string folder, string output)
    {
        using var labels = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "labels.json")));
        using var to = new BinaryWriter(File.Create(output), Encoding.UTF8);
        to.Write(Encoding.ASCII.GetBytes(ModelFile.Magic));
        foreach (var list in new[] { "tags", "upos", "rels" })
        {
            var names = labels.RootElement.GetProperty(list).EnumerateArray().Select(e => e.GetString()!).ToArray();
            to.Write(names.Length);
            foreach (var name in names)
            {
                WriteString(to, name);
            }
        }

        var words = labels.RootElement.GetProperty("words").EnumerateArray().Select(e => e.GetString()!).ToArray();
        to.Write(words.Length);
        foreach (var word in words)
        {
            to.Write(WordFeatures.WordKey(word));
        }

        WriteTensors(File.ReadAllBytes(Path.Combine(folder, "network.bin")), to);
    }

    private static void WriteTensors(byte[] bytes, BinaryWriter to)
    {
        var at = 0;
        var count = Int(bytes, ref at);
        to.Write(count);
        for (var t = 0; t < count; t++)
        {
            var length = Int(bytes, ref at);
            var name = Encoding.UTF8.GetString(bytes, at, length);
            at += length;
            var sizes = new int[Int(bytes, ref at)];
            for (var i = 0; i < sizes.Length; i++)
            {
                sizes[i] = Int(bytes, ref at);
            }

            var values = new float[sizes.Aggregate(1, (a, b) => a * b)];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(at));
                at += 4;
            }

            var isTable = Tables.Contains(name);
            WriteString(to, name);
            to.Write(isTable ? 1 : 0);
            to.Write(sizes.Length);
            Array.ForEach(sizes, to.Write);
            if (isTable)
            {
                WriteTable(to, values, sizes[0], sizes[1]);
            }
            else
            {
                Array.ForEach(values, v => to.Write((Half)v));
            }
        }
    }

    private static void WriteTable(BinaryWriter to, float[] values, int rows, int width)
    {
        var scales = new float[rows];
        for (var r = 0; r < rows; r++)
        {
            var largest = 0f;
            foreach (var v in values.AsSpan(r * width, width))
            {
                largest = Math.Max(largest, Math.Abs(v));
            }

            scales[r] = largest / 127;
            to.Write(scales[r]);
        }

        for (var r = 0; r < rows; r++)
        {
            foreach (var v in values.AsSpan(r * width, width))
            {
                to.Write((sbyte)(scales[r] == 0 ? 0 : Math.Round(v / scales[r])));
            }
        }
    }

    private static void WriteString(BinaryWriter to, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        to.Write(bytes.Length);
        to.Write(bytes);
    }

    private static int Int(byte[] bytes, ref int at)
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
        at += 4;
        return value;
    }
}
