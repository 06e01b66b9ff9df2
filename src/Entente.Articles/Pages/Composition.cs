using System.Collections.Immutable;
using System.Text;
using Entente.Language;

namespace Entente.Articles;

/// <summary>Puts together the text of a page or feed item from its blocks, and its parts with it.</summary>
internal sealed class Composition
{
    private readonly List<(PartKind Kind, string Text)> _blocks = [];

    public int Count => _blocks.Count;

    public void Add(PartKind kind, string text) => _blocks.Add((kind, text));

    /// <summary>The blocks joined by blank lines, and where each stands.</summary>
    public (string Text, ImmutableArray<ArticlePart> Parts) Finish()
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>(_blocks.Count);
        foreach (var (_, block) in _blocks)
        {
            text.Append(text.Length > 0 ? "\n\n" : "");
            spans.Add(new TextSpan(text.Length, text.Length + block.Length));
            text.Append(block);
        }

        var parts = new PartList(text.ToString());
        for (var i = 0; i < _blocks.Count; i++)
        {
            parts.Add(spans[i], _blocks[i].Kind);
        }

        return (text.ToString(), parts.ToImmutable());
    }
}
