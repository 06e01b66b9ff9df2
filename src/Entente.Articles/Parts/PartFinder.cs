using System.Collections.Immutable;
using Entente.Language;

namespace Entente.Articles;

/// <summary>Finds the parts of an article in its plain text, by how news is printed.</summary>
public static class PartFinder
{
    /// <summary>
    /// The parts in text order, without overlap, none empty and none with white space at its ends; they hold every
    /// character that is not white space, save the marks of a Markdown heading.
    /// </summary>
    /// <param name="text">The article's text.</param>
    /// <param name="title">Its title where the input gives one: a first block of the same words is the headline.</param>
    public static ImmutableArray<ArticlePart> Find(string text, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var blocks = BlockSplitter.Split(text);
        var pass = new Pass(text, blocks, title);
        for (var i = 0; i < blocks.Count; i++)
        {
            pass.Add(i);
        }

        return pass.Parts;
    }

    /// <summary>The kind of one block whose kind is not known from a page's structure.</summary>
    internal static PartKind KindOf(ReadOnlySpan<char> block, bool isAboveBody) =>
        CaptionTest.Holds(block, isAboveBody) ? PartKind.Caption
        : BylineTest.Holds(block) ? PartKind.Byline
        : isAboveBody && DatelineFinder.IsDayAlone(block) ? PartKind.Dateline
        : PartKind.Paragraph;

    /// <summary>One pass over the blocks; what a block is depends on what stood before it.</summary>
    private sealed class Pass(string text, List<TextSpan> blocks, string? title)
    {
        private readonly PartList _parts = new(text);
        private bool _hasHeadline;
        private bool _hasDeck;
        private bool _isInBody;

        public ImmutableArray<ArticlePart> Parts => _parts.ToImmutable();

        public void Add(int i)
        {
            var (block, isHeading) = WithoutHeadingMarks(i);
            var kind = KindOf(i, Of(block), isHeading);
            _hasHeadline |= kind == PartKind.Headline;
            _hasDeck |= kind == PartKind.Deck;
            _isInBody |= kind == PartKind.Paragraph;
            _parts.Add(block, kind);
        }

        private PartKind KindOf(int i, ReadOnlySpan<char> block, bool isHeading)
        {
            if (blocks.Count == 1)
            {
                return PartKind.Paragraph;
            }

            var kind = PartFinder.KindOf(block, isAboveBody: !_isInBody && i + 1 < blocks.Count);
            if (kind != PartKind.Paragraph)
            {
                return kind;
            }

            if (IsHeadline(i, block, isHeading))
            {
                return PartKind.Headline;
            }

            if (StandsTwice(i))
            {
                return PartKind.Caption;
            }

            return IsDeck(i, block) ? PartKind.Deck
                : IsSubhead(i, block, isHeading) ? PartKind.Subhead
                : PartKind.Paragraph;
        }

        private bool IsHeadline(int i, ReadOnlySpan<char> block, bool isHeading)
        {
            if (_hasHeadline || _isInBody || _hasDeck || i + 1 == blocks.Count)
            {
                return false;
            }

            return isHeading || (title is not null && block.Equals(title.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase))
                || (Prose.HasAtMost(block, Limits.HeadlineWords) && !Prose.EndsWithStop(block) && !EndsOpen(block)
                    && DatelineFinder.Find(text, blocks[i], isFirst: true) is null);
        }

        private bool IsDeck(int i, ReadOnlySpan<char> block) =>
            _hasHeadline && !_hasDeck && !_isInBody && i + 1 < blocks.Count
            && Prose.HasAtMost(block, Limits.DeckWords) && Prose.Words(block) >= Limits.DeckLeastWords
            && !Prose.EndsWithStop(block) && !EndsOpen(block) && DatelineFinder.Find(text, blocks[i], isFirst: true) is null;

        private bool IsSubhead(int i, ReadOnlySpan<char> block, bool isHeading) =>
            i + 1 < blocks.Count
            && (isHeading || (_isInBody && Prose.HasAtMost(block, Limits.SubheadWords) && !EndsOpen(block) && Prose.StartsWell(block)
                && !Prose.EndsWithStop(block) && !IsQuestionOfSpeech(block) && !IsListItem(block) && !IsShort(i + 1)));

        /// <summary>The next block is as short: both are lines of a list, a table or a poem.</summary>
        private bool IsShort(int i) => Prose.HasAtMost(Of(blocks[i]), Limits.SubheadWords) && !Prose.EndsSentence(Of(blocks[i]));

        /// <summary>The same short block twice in a row under a headline is a caption that the page gave twice.</summary>
        private bool StandsTwice(int i) =>
            _hasHeadline && !_isInBody && Prose.HasAtMost(Of(blocks[i]), Limits.CaptionWords)
            && ((i + 1 < blocks.Count && Same(i, i + 1)) || Same(i - 1, i));

        private bool Same(int i, int j) => Prose.Squeezed(Of(blocks[i])) == Prose.Squeezed(Of(blocks[j]));

        private static bool EndsOpen(ReadOnlySpan<char> block) => block[^1] is ':' or ',' or ';';

        private static bool IsQuestionOfSpeech(ReadOnlySpan<char> block) => block[0] is '“' or '"' && block[^1] is not ('”' or '"');

        private static bool IsListItem(ReadOnlySpan<char> block) => block[0] is '-' or '–' or '—' or '•' or '*' or '·';

        /// <summary>A Markdown heading without its "# "; other blocks as they are.</summary>
        private (TextSpan Block, bool IsHeading) WithoutHeadingMarks(int i)
        {
            var block = blocks[i];
            var rest = Of(block).TrimStart('#');
            var marks = block.Length - rest.Length;
            return marks is > 0 and <= 6 && rest.Length > 1 && rest[0] == ' ' && Prose.Trim(text, block.Start + marks, block.End) is { Length: > 0 } heading
                ? (heading, true) : (block, false);
        }

        private ReadOnlySpan<char> Of(TextSpan block) => text.AsSpan(block.Start, block.Length);
    }
}
