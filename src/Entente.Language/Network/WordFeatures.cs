namespace Entente.Language.Network;

/// <summary>
/// What the network sees of a word's form. The trainer (Entente.Training/network/parser_network.py) computes the
/// same; a change here is a change there.
/// </summary>
internal static class WordFeatures
{
    /// <summary>How many hashed pieces a form has.</summary>
    public const int Pieces = 8;

    /// <summary>Rows of the table of pieces.</summary>
    public const int Buckets = 16384;

    private const uint Fnv32 = 2166136261;
    private const ulong Fnv64 = 14695981039346656037;
    private const int ShapeLimit = 24;

    /// <summary>Lower case, digits to 0, straight quotes and hyphens. Writes as many characters as it reads.</summary>
    public static void Normalise(ReadOnlySpan<char> form, Span<char> into)
    {
        for (var i = 0; i < form.Length; i++)
        {
            into[i] = form[i] switch
            {
                >= '0' and <= '9' => '0',
                '\u2019' or '\u2018' or '\u02bc' or '`' or '\u00b4' => '\'',
                '\u201c' or '\u201d' or '\u201e' or '\u00ab' or '\u00bb' => '"',
                '\u2013' or '\u2014' or '\u2212' or '\u2010' or '\u2011' => '-',
                var c => char.ToLowerInvariant(c),
            };
        }
    }

    /// <summary>FNV-1a, 64 bits, over UTF-16 code units: the key of a normalised word in the table of vectors.</summary>
    public static ulong WordKey(ReadOnlySpan<char> normalised)
    {
        var hash = Fnv64;
        foreach (var c in normalised)
        {
            hash = (hash ^ c) * 1099511628211;
        }

        return hash;
    }

    /// <summary>The rows of the form's pieces: prefixes of 1 to 3, suffixes of 1 to 4, and its shape.</summary>
    public static void PieceRows(ReadOnlySpan<char> form, ReadOnlySpan<char> normalised, Span<int> rows)
    {
        var n = normalised.Length;
        rows[0] = Row('a', normalised[..Math.Min(1, n)]);
        rows[1] = Row('b', normalised[..Math.Min(2, n)]);
        rows[2] = Row('c', normalised[..Math.Min(3, n)]);
        rows[3] = Row('d', normalised[Math.Max(0, n - 1)..]);
        rows[4] = Row('e', normalised[Math.Max(0, n - 2)..]);
        rows[5] = Row('f', normalised[Math.Max(0, n - 3)..]);
        rows[6] = Row('g', normalised[Math.Max(0, n - 4)..]);
        Span<char> shape = stackalloc char[ShapeLimit];
        rows[7] = Row('h', shape[..Shape(form, shape)]);
    }

    /// <summary>X for capitals, x for small letters, 9 for digits; of a run of one kind two are kept.</summary>
    private static int Shape(ReadOnlySpan<char> form, Span<char> into)
    {
        var length = 0;
        foreach (var c in form[..Math.Min(form.Length, ShapeLimit)])
        {
            var kind = char.IsAsciiDigit(c) ? '9'
                : char.IsUpper(c) ? 'X'
                : char.IsLower(c) ? 'x'
                : char.IsLetter(c) ? 'l'
                : c;
            if (length < 2 || into[length - 1] != kind || into[length - 2] != kind)
            {
                into[length++] = kind;
            }
        }

        return length;
    }

    private static int Row(char kind, ReadOnlySpan<char> piece)
    {
        var hash = (Fnv32 ^ kind) * 16777619;
        foreach (var c in piece)
        {
            hash = (hash ^ c) * 16777619;
        }

        return (int)(hash % Buckets);
    }
}
