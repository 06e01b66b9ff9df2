namespace Entente.Language.Network;

/// <summary>Finds a known word's row by its key; open addressing in two flat arrays.</summary>
internal sealed class WordTable
{
    private readonly ulong[] keys;
    private readonly int[] rows;
    private readonly int mask;

    /// <param name="words">The keys by row; row 0 stands for every unknown word.</param>
    public WordTable(ReadOnlySpan<ulong> words)
    {
        var size = 1;
        while (size < words.Length * 2)
        {
            size *= 2;
        }

        mask = size - 1;
        keys = new ulong[size];
        rows = new int[size];
        for (var row = 1; row < words.Length; row++)
        {
            var at = (int)words[row] & mask;
            while (rows[at] != 0)
            {
                at = (at + 1) & mask;
            }

            keys[at] = words[row];
            rows[at] = row;
        }
    }

    /// <summary>The word's row; 0 when it is not known.</summary>
    public int Row(ulong key)
    {
        for (var at = (int)key & mask; rows[at] != 0; at = (at + 1) & mask)
        {
            if (keys[at] == key)
            {
                return rows[at];
            }
        }

        return 0;
    }
}
