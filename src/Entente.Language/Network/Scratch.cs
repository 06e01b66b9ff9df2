namespace Entente.Language.Network;

/// <summary>Buffers of one thread that are used again for each batch; what they held before is left in them.</summary>
internal sealed class Scratch
{
    private readonly float[][] buffers = [.. Enumerable.Repeat<float[]>([], 17)];

    /// <summary>The buffer of this number, at least this long.</summary>
    public float[] Take(int number, int size)
    {
        if (buffers[number].Length < size)
        {
            buffers[number] = new float[size + (size / 4)];
        }

        return buffers[number];
    }
}
