using System.Collections.Immutable;
using Entente.Knowledge.Actors.Image;

namespace Entente.Knowledge.Actors;

/// <summary>
/// Reads the names that start at one place of a text, piece by piece: ask <see cref="MayGoOn"/> before each
/// further word. A name matches without its accents, with hyphens or blanks, and in capitals; "Arab league" matches too,
/// but never a name whose first letter should be a capital and is not.
/// </summary>
public ref struct NameReader
{
    /// <summary>Characters; longer names are not found.</summary>
    public const int LongestName = 120;

    private readonly ActorImage image;
    private readonly int reach;
    private NameSpelling spelling;

    /// <param name="buffer">At least <see cref="LongestName"/> characters.</param>
    /// <param name="firstWord">The first word of the text.</param>
    public NameReader(ActorDirectory directory, Span<char> buffer, ReadOnlySpan<char> firstWord)
    {
        image = directory.Image;
        spelling = new NameSpelling(buffer);
        spelling.Append(firstWord);
        var first = spelling.Written;
        var gap = first.IndexOf(' ');
        reach = first.IsEmpty ? 0 : image.Longest(gap < 0 ? spelling.Hash : NameSpelling.HashOf(first[..gap]));
    }

    /// <summary>Whether some name begins like what was read and is not shorter.</summary>
    public readonly bool MayGoOn => spelling.Length <= reach && !spelling.IsFull;

    /// <summary>Characters of the plain spelling read so far.</summary>
    public readonly int Length => spelling.Length;

    /// <summary>Reads the next piece, with the blank or hyphen before it.</summary>
    public void Append(ReadOnlySpan<char> piece) => spelling.Append(piece);

    /// <summary>The entries that the text read so far names; empty for none.</summary>
    public readonly ImmutableArray<NameEntry> Entries() => Entries(image, spelling.Written, spelling.Hash);

    internal static ImmutableArray<NameEntry> Entries(ActorImage image, ReadOnlySpan<char> written, uint hash)
    {
        var (first, count) = image.Names(written, hash);
        if (count == 0)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<NameEntry>(count);
        for (var i = 0; i < count; i++)
        {
            var entry = image.Name(first + i);
            // A namesake is a proper name: "the Hungarian uprising" may be news, "the Hungarian Uprising" is a name.
            if (NameSpelling.CaseFits(NameSpelling.OfBare(entry.Text), written, isStrict: entry.Kind == NameKind.Namesake))
            {
                found.Add(entry);
            }
        }

        return found.Count == count ? found.MoveToImmutable() : found.ToImmutable();
    }
}
