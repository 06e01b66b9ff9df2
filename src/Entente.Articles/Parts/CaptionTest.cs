using System.Collections.Immutable;

namespace Entente.Articles;

/// <summary>Whether a block is a photo caption, by the credit that it carries.</summary>
internal static class CaptionTest
{
    /// <summary>Words that may follow a credit's label: "Photograph: Sergei Chirikov/Pool via Reuters".</summary>
    private const int MostCreditWords = 10;

    private static readonly ImmutableArray<string> Labels = CueFile.Lines("caption-labels");
    private static readonly ImmutableArray<string> Starts = CueFile.Lines("caption-starts");
    private static readonly ImmutableArray<string> Endings = CueFile.Lines("caption-endings");
    private static readonly ImmutableArray<string> WeakEndings = CueFile.Lines("caption-weak-endings");

    /// <param name="block">The block without white space at its ends.</param>
    /// <param name="isAboveBody">Whether no paragraph of the body stood before: there an agency in brackets is a credit.</param>
    public static bool Holds(ReadOnlySpan<char> block, bool isAboveBody)
    {
        if (!Prose.HasAtMost(block, Limits.CaptionWords))
        {
            return false;
        }

        var end = block.TrimEnd(" .)]");
        return StartsWithOne(block) || HasLabel(block) || EndsWithOne(end, Endings)
            || (isAboveBody && (EndsWithOne(block, WeakEndings) || EndsWithOne(block.TrimEnd('.'), WeakEndings)));
    }

    private static bool StartsWithOne(ReadOnlySpan<char> block)
    {
        foreach (var start in Starts)
        {
            if (block.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithOne(ReadOnlySpan<char> block, ImmutableArray<string> endings)
    {
        foreach (var ending in endings)
        {
            var cut = block.Length - ending.Length;
            if (cut >= 0 && block.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
                && (cut == 0 || !char.IsLetter(block[cut]) || !char.IsLetter(block[cut - 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A label at the block's start or after a sentence, with few words behind it.</summary>
    private static bool HasLabel(ReadOnlySpan<char> block)
    {
        foreach (var label in Labels)
        {
            var at = block.LastIndexOf(label, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || block[..at].TrimEnd() is [.., '.' or '!' or '?' or '”' or '"' or '’' or ')' or '|' or '[' or '('])
                && Prose.HasAtMost(block[(at + label.Length)..], MostCreditWords))
            {
                return true;
            }
        }

        return false;
    }
}
