using System.Collections.Immutable;
using Entente.Language;

namespace Entente.Articles;

/// <summary>Gathers the parts of one text: gives a paragraph's dateline a part of its own and marks what stands again.</summary>
internal sealed class PartList(string text)
{
    private readonly ImmutableArray<ArticlePart>.Builder _parts = ImmutableArray.CreateBuilder<ArticlePart>();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private bool _hasParagraph;

    /// <param name="block">Without white space at its ends, not empty, behind all that was added.</param>
    public void Add(TextSpan block, PartKind kind)
    {
        if (kind == PartKind.Paragraph)
        {
            block = WithoutDateline(block);
            _hasParagraph = true;
        }

        var repeats = kind is PartKind.Paragraph or PartKind.Caption && !_seen.Add(Prose.Squeezed(text.AsSpan(block.Start, block.Length)));
        _parts.Add(new ArticlePart(kind, block, repeats));
    }

    public ImmutableArray<ArticlePart> ToImmutable() => _parts.ToImmutable();

    private TextSpan WithoutDateline(TextSpan block)
    {
        if (DatelineFinder.Find(text, block, !_hasParagraph) is not { } dateline)
        {
            return block;
        }

        _parts.Add(new ArticlePart(PartKind.Dateline, dateline));
        return Prose.Trim(text, dateline.End, block.End);
    }
}
