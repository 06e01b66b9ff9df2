using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Entente.Articles;

/// <summary>Cuts an element's text into blocks, in document order. Walks without recursion: pages nest without end.</summary>
internal sealed class BlockWalker
{
    private static readonly FrozenSet<string> InlineElements = CueFile.Set("inline-elements");

    private readonly List<PageBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private IElement _owner;
    private int _linkDepth;
    private int _strongDepth;
    private int _linkCharacters;
    private int _strongCharacters;
    private int _breaks;

    private BlockWalker(IElement root) => _owner = root;

    public static List<PageBlock> Walk(IElement root)
    {
        var walker = new BlockWalker(root);
        walker.WalkNodes(root);
        return walker._blocks;
    }

    private void WalkNodes(IElement root)
    {
        INode node = root;
        while (true)
        {
            if (node.FirstChild is { } child)
            {
                node = child;
                Enter(node);
                continue;
            }

            while (node != root && node.NextSibling is null)
            {
                Leave(node);
                node = node.Parent ?? root;
            }

            if (node == root)
            {
                Flush();
                return;
            }

            Leave(node);
            node = node.NextSibling ?? root;
            Enter(node);
        }
    }

    private void Enter(INode node)
    {
        switch (node)
        {
            case IText text:
                Append(text.Data);
                break;
            case IElement { LocalName: "br" }:
                Append(" ");
                if (++_breaks == 2 || BreakParts())
                {
                    Flush();
                }

                break;
            case IElement element:
                _linkDepth += element.LocalName is "a" ? 1 : 0;
                _strongDepth += element.LocalName is "b" or "strong" ? 1 : 0;
                if (!InlineElements.Contains(element.LocalName))
                {
                    Flush();
                    _owner = element;
                }

                break;
        }
    }

    /// <summary>
    /// On old pages line breaks part paragraphs: two in a row do, and one does behind a sentence, a bold heading or a byline.
    /// </summary>
    private bool BreakParts()
    {
        var text = _text.ToString().TrimEnd();
        return Prose.EndsSentence(text) || (text.Length > 0 && _strongCharacters * 10 >= text.Length * 8) || BylineTest.Holds(text);
    }

    private void Leave(INode node)
    {
        if (node is not IElement element || element.LocalName is "br")
        {
            return;
        }

        _linkDepth -= element.LocalName is "a" ? 1 : 0;
        _strongDepth -= element.LocalName is "b" or "strong" ? 1 : 0;
        if (!InlineElements.Contains(element.LocalName))
        {
            Flush();
            _owner = BlockRound(element);
        }
    }

    private static IElement BlockRound(IElement element)
    {
        var parent = element.ParentElement;
        while (parent is not null && InlineElements.Contains(parent.LocalName))
        {
            parent = parent.ParentElement;
        }

        return parent ?? element;
    }

    private void Append(string data)
    {
        foreach (var character in data)
        {
            // Soft hyphens and zero-width marks tell a browser where to break lines; they are no part of a word.
            if (character is '\u00AD' or '\u200B' or '\uFEFF' or '\u2060')
            {
                continue;
            }

            if (!char.IsWhiteSpace(character) && !char.IsControl(character))
            {
                _text.Append(character);
                _linkCharacters += _linkDepth > 0 ? 1 : 0;
                _strongCharacters += _strongDepth > 0 ? 1 : 0;
                _breaks = 0;
            }
            else if (_text.Length > 0 && _text[^1] != ' ')
            {
                _text.Append(' ');
            }
        }
    }

    private void Flush()
    {
        var text = _text.ToString().TrimEnd();
        if (text.Length > 0)
        {
            _blocks.Add(new PageBlock(text, _linkCharacters, _strongCharacters, _owner));
        }

        _text.Clear();
        (_linkCharacters, _strongCharacters, _breaks) = (0, 0, 0);
    }
}
