using System.Runtime.InteropServices;

namespace Entente.Language.Sentences;

/// <summary>The weights of a linear model over hashed features, as the file keeps them.</summary>
internal sealed class SentenceModel
{
    /// <summary>How many weights; a power of two, so that a hash is cut to a place by a mask.</summary>
    public const int Places = 1 << 17;

    private const uint Magic = 0x31544E45; // "ENT1"

    private readonly short[] weights;

    /// <param name="weights">In any unit, <see cref="Places"/> of them; only the sign of their sums matters.</param>
    public SentenceModel(short[] weights)
    {
        if (weights.Length != Places)
        {
            throw new ArgumentException($"A sentence model has {Places} weights.", nameof(weights));
        }

        this.weights = weights;
    }

    /// <summary>Above zero when a sentence ends.</summary>
    public int Score(ReadOnlySpan<uint> features)
    {
        var score = 0;
        foreach (var feature in features)
        {
            score += weights[feature & (Places - 1)];
        }

        return score;
    }

    /// <exception cref="InvalidDataException">The stream holds no sentence model.</exception>
    public static SentenceModel Load(Stream stream)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        var bytes = new byte[Places * sizeof(short)];
        try
        {
            if (reader.ReadUInt32() != Magic)
            {
                throw new InvalidDataException("This is no sentence model (models/sentences.bin).");
            }

            stream.ReadExactly(bytes);
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException("The sentence model (models/sentences.bin) is cut short.", e);
        }

        return new SentenceModel(MemoryMarshal.Cast<byte, short>(bytes).ToArray());
    }

    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(MemoryMarshal.AsBytes(weights.AsSpan()));
    }
}
