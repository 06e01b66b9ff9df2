using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Entente.Coding.Learnt;

/// <summary>Reads a model file from its front to its end.</summary>
/// <param name="at">Where it begins.</param>
internal sealed class ModelReader(byte[] bytes, int at)
{
    public bool IsAtEnd => at == bytes.Length;

    /// <summary>Passes over bytes that are read where they stand; gives where they begin.</summary>
    public int Skip(int count)
    {
        var from = at;
        at += count;
        return from;
    }

    public int Int()
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at, 4));
        at += 4;
        return value;
    }

    public string[] Strings()
    {
        var result = new string[Int()];
        for (var i = 0; i < result.Length; i++)
        {
            var length = Int();
            result[i] = Encoding.UTF8.GetString(bytes.AsSpan(at, length));
            at += length;
        }

        return result;
    }

    /// <summary>Numbers of two bytes.</summary>
    public float[] Halves(int count)
    {
        var result = new float[count];
        var from = MemoryMarshal.Cast<byte, Half>(bytes.AsSpan(at, count * 2));
        for (var i = 0; i < count; i++)
        {
            result[i] = (float)from[i];
        }

        at += count * 2;
        return result;
    }

    /// <summary>Rows of numbers of one byte, each row with a scale of its own.</summary>
    public ByteTable Table(int rows, int width)
    {
        var table = new ByteTable(bytes, at + (rows * 2), Halves(rows), width);
        at += rows * width;
        _ = bytes.AsSpan(at, 0); // throws where the file is cut short
        return table;
    }
}

/// <summary>A table of numbers from -127 to 127 with a scale for each row.</summary>
internal sealed class ByteTable(byte[] bytes, int at, float[] scales, int width)
{
    public int Width => width;

    public float Scale(int row) => scales[row];

    public ReadOnlySpan<sbyte> Row(int row) => MemoryMarshal.Cast<byte, sbyte>(bytes.AsSpan(at + (row * width), width));

    /// <summary>Adds a row to a sum.</summary>
    public void AddTo(Span<float> sum, int row)
    {
        var scale = scales[row];
        var from = Row(row);
        for (var i = 0; i < from.Length; i++)
        {
            sum[i] += scale * from[i];
        }
    }
}
