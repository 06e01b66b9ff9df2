using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Entente.Dates;

namespace Entente.Articles;

/// <summary>What is kept of an article to know its copies by. The same article gives the same fingerprint on any machine.</summary>
public sealed record Fingerprint
{
    private const int WordsDigits = 32;

    /// <summary>32 hex digits: a hash of the body's words in order, without case, white space and punctuation; "" for no words.</summary>
    public required string Words { get; init; }

    /// <summary>
    /// The smallest hashes of its shingles of five words, ascending, at most 256: a bottom-k sketch. Empty for texts
    /// too short to be near copies.
    /// </summary>
    public required ImmutableArray<ulong> Shingles { get; init; }

    /// <summary>Whether <see cref="Shingles"/> holds only the smallest hashes and not all.</summary>
    public required bool IsSampled { get; init; }

    /// <summary>The publication date; null where unknown, which is near to every date.</summary>
    public Edtf? Published { get; init; }

    /// <summary>As bytes for a store, 33 and 8 for each shingle; the published date is left to the store's own column.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[WordsDigits + 1 + (Shingles.Length * sizeof(ulong))];
        Encoding.ASCII.GetBytes(Words.PadRight(WordsDigits), bytes);
        bytes[WordsDigits] = IsSampled ? (byte)1 : (byte)0;
        for (var i = 0; i < Shingles.Length; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(WordsDigits + 1 + (i * sizeof(ulong))), Shingles[i]);
        }

        return bytes;
    }

    /// <summary>The fingerprint that <see cref="ToBytes"/> wrote.</summary>
    /// <param name="bytes">What <see cref="ToBytes"/> gave.</param>
    /// <param name="published">The article's publication date; null where unknown.</param>
    /// <exception cref="ArgumentException">The bytes have another length than it writes.</exception>
    public static Fingerprint FromBytes(ReadOnlySpan<byte> bytes, Edtf? published)
    {
        var rest = bytes.Length - WordsDigits - 1;
        if (rest < 0 || rest % sizeof(ulong) != 0)
        {
            throw new ArgumentException($"A fingerprint has {WordsDigits + 1} bytes and a multiple of 8, not {bytes.Length}.", nameof(bytes));
        }

        var shingles = ImmutableArray.CreateBuilder<ulong>(rest / sizeof(ulong));
        for (var at = WordsDigits + 1; at < bytes.Length; at += sizeof(ulong))
        {
            shingles.Add(BinaryPrimitives.ReadUInt64LittleEndian(bytes[at..]));
        }

        return new Fingerprint
        {
            Words = Encoding.ASCII.GetString(bytes[..WordsDigits]).TrimEnd(),
            Shingles = shingles.MoveToImmutable(),
            IsSampled = bytes[WordsDigits] == 1,
            Published = published,
        };
    }
}
