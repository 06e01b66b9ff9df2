using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Entente.Dates;

namespace Entente.Articles;

/// <summary>What is kept of an article to know its copies by. The same article gives the same fingerprint on any machine.</summary>
public sealed record Fingerprint
{
    private const int WordsBytes = 16;
    private const int Head = 1 + WordsBytes;
    private const int OldHead = (2 * WordsBytes) + 1; // the words as hex digits, then the mark of a sample

    /// <summary>32 hex digits: a hash of the body's words in order, without case, white space and punctuation; "" for no words.</summary>
    public required string Words { get; init; }

    /// <summary>
    /// The smallest hashes of its shingles of five words, ascending, at most 256: a bottom-k sketch. Empty for texts
    /// too short to be near copies.
    /// </summary>
    public required ImmutableArray<uint> Shingles { get; init; }

    /// <summary>Whether <see cref="Shingles"/> holds only the smallest hashes and not all.</summary>
    public required bool IsSampled { get; init; }

    /// <summary>The publication date; null where unknown, which is near to every date.</summary>
    public Edtf? Published { get; init; }

    /// <summary>As bytes for a store, 17 and 4 for each shingle; the published date is left to the store's own column.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Head + (Shingles.Length * sizeof(uint))];
        bytes[0] = (byte)(1 + (IsSampled ? 1 : 0) + (Words.Length == 0 ? 2 : 0));
        Convert.FromHexString(Words, bytes.AsSpan(1, WordsBytes), out _, out _);
        for (var i = 0; i < Shingles.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(Head + (i * sizeof(uint))), Shingles[i]);
        }

        return bytes;
    }

    /// <summary>The fingerprint that <see cref="ToBytes"/> wrote, or that of an older version, whose hashes had 64 bits.</summary>
    /// <param name="bytes">What <see cref="ToBytes"/> gave.</param>
    /// <param name="published">The article's publication date; null where unknown.</param>
    /// <exception cref="ArgumentException">The bytes have another length than it writes.</exception>
    public static Fingerprint FromBytes(ReadOnlySpan<byte> bytes, Edtf? published)
    {
        // The older form begins with a hex digit or a blank, never with so small a byte.
        var isOld = bytes.IsEmpty || bytes[0] > 4;
        var (head, size) = isOld ? (OldHead, sizeof(ulong)) : (Head, sizeof(uint));
        if (bytes.Length < head || (bytes.Length - head) % size != 0)
        {
            throw new ArgumentException($"A fingerprint has {head} bytes and a multiple of {size}, not {bytes.Length}.", nameof(bytes));
        }

        var shingles = ImmutableArray.CreateBuilder<uint>((bytes.Length - head) / size);
        for (var at = head; at < bytes.Length; at += size)
        {
            // The upper half of a hash is a hash, and keeps the order.
            shingles.Add(BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + size - sizeof(uint))..]));
        }

        return new Fingerprint
        {
            Words = isOld ? Encoding.ASCII.GetString(bytes[..(OldHead - 1)]).TrimEnd()
                : bytes[0] > 2 ? "" : Convert.ToHexStringLower(bytes[1..Head]),
            Shingles = shingles.MoveToImmutable(),
            IsSampled = isOld ? bytes[OldHead - 1] == 1 : bytes[0] % 2 == 0,
            Published = published,
        };
    }
}
