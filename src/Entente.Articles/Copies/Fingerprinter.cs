using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Articles;

/// <summary>Takes an article's fingerprint in one pass over its body.</summary>
internal static class Fingerprinter
{
    /// <summary>
    /// Of the paragraphs and subheads, without headline, captions, byline and dateline, which outlets set anew; of the
    /// whole text where it has no paragraph.
    /// </summary>
    public static Fingerprint Of(Article article)
    {
        var buffer = ArrayPool<char>.Shared.Rent(article.Text.Length + article.Parts.Length + 1);
        var hashes = new List<ulong>();
        try
        {
            var words = new WordWriter(buffer, hashes);
            var any = false;
            foreach (var part in article.Parts)
            {
                if (part.Kind is PartKind.Paragraph or PartKind.Subhead && !part.Repeats)
                {
                    any |= part.Kind == PartKind.Paragraph;
                    words.Add(article.Text.AsSpan(part.Span.Start, part.Span.Length));
                }
            }

            if (!any)
            {
                words = new WordWriter(buffer, hashes);
                hashes.Clear();
                words.Add(article.Text);
            }

            var (shingles, isSampled) = Sketch(hashes);
            return new Fingerprint
            {
                Words = HashOf(buffer.AsSpan(0, words.Length)),
                Shingles = shingles,
                IsSampled = isSampled,
                Published = article.Published,
            };
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static string HashOf(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty)
        {
            return "";
        }

        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(words.Length));
        try
        {
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(words, bytes)), hash);
            return Convert.ToHexStringLower(hash[..16]);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static (ImmutableArray<uint> Shingles, bool IsSampled) Sketch(List<ulong> words)
    {
        if (words.Count < Limits.CopyLeastWords)
        {
            return ([], false);
        }

        var shingles = new uint[words.Count - Limits.CopyShingleWords + 1];
        for (var i = 0; i < shingles.Length; i++)
        {
            shingles[i] = Shingle(words, i);
        }

        Array.Sort(shingles);
        var kept = 0;
        foreach (var shingle in shingles)
        {
            if (kept == 0 || shingles[kept - 1] != shingle)
            {
                shingles[kept++] = shingle;
            }
        }

        return (ImmutableArray.Create(shingles, 0, Math.Min(kept, Limits.CopySketch)), kept > Limits.CopySketch);
    }

    private static uint Shingle(List<ulong> words, int from)
    {
        var hash = 0UL;
        for (var i = from; i < from + Limits.CopyShingleWords; i++)
        {
            hash = Mixed(hash ^ words[i]);
        }

        return (uint)(hash >> 32);
    }

    /// <summary>The finisher of SplitMix64 (Steele, Lea and Flood 2014): every bit of the input moves half of the output.</summary>
    private static ulong Mixed(ulong value)
    {
        unchecked
        {
            value += 0x9E3779B97F4A7C15;
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }

    /// <summary>Writes words in lower case with one space between, and the hash of each (FNV-1a, 64 bits).</summary>
    private ref struct WordWriter(Span<char> buffer, List<ulong> hashes)
    {
        private const ulong Basis = 14695981039346656037;
        private const ulong Prime = 1099511628211;
        private readonly Span<char> _buffer = buffer;

        public int Length { get; private set; }

        public void Add(ReadOnlySpan<char> text)
        {
            var hash = Basis;
            var inWord = false;
            foreach (var character in text)
            {
                if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
                {
                    if (!inWord && Length > 0)
                    {
                        _buffer[Length++] = ' ';
                    }

                    inWord = true;
                    var lower = char.ToLowerInvariant(character);
                    _buffer[Length++] = lower;
                    hash = unchecked((hash ^ lower) * Prime);
                }
                else if (inWord && !JoinsLetters(character))
                {
                    hashes.Add(hash);
                    (hash, inWord) = (Basis, false);
                }
            }

            if (inWord)
            {
                hashes.Add(hash);
            }
        }

        /// <summary>"U.S." and "US", "don’t" and "don't" are the same words.</summary>
        private static bool JoinsLetters(char character) => character is '.' or '\'' or '’' or '\u00AD';
    }
}
