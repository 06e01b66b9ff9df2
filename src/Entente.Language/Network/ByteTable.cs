using System.Buffers.Binary;

namespace Entente.Language.Network;

/// <summary>A table of vectors kept as signed bytes, each row with a scale of its own.</summary>
internal readonly struct ByteTable(byte[] bytes, int at, int rows, int width)
{
    public int Width => width;

    /// <summary>Adds a row to a vector of the table's width.</summary>
    public void AddRow(int row, Span<float> to)
    {
        var scale = BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(at + (row * 4), 4));
        var values = bytes.AsSpan(at + (rows * 4) + (row * width), width);
        for (var i = 0; i < to.Length; i++)
        {
            to[i] += scale * (sbyte)values[i];
        }
    }
}
