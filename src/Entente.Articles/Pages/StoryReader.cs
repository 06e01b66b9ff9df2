using AngleSharp.Dom;

namespace Entente.Articles;

/// <summary>Chooses among a cleaned page's blocks those of the story, and says what each is.</summary>
internal sealed class StoryReader
{
    private static readonly string[] DeckClasses = ClassWords.Cues("class-deck");
    private static readonly string[] CaptionClasses = ClassWords.Cues("class-caption");
    private static readonly string[] BylineClasses = ClassWords.Cues("class-byline");

    private readonly PageFacts _facts;
    private readonly List<PageBlock> _blocks;
    private readonly IElement _story;
    private readonly int _headline;
    private readonly int _first;
    private readonly int _last;
    private readonly int _headEnd;
    private readonly int _deck;

    private StoryReader(List<PageBlock> blocks, IElement story, PageFacts facts)
    {
        _facts = facts;
        _blocks = blocks;
        _story = story;
        _first = blocks.FindIndex(block => IsInStory(block) && block.Weight > 0);
        _last = blocks.FindLastIndex(IsInStory);
        _headline = Headline();
        _headEnd = _headline >= 0 ? _headline + 1 : Math.Max(0, blocks.FindIndex(IsInStory));
        _deck = Enumerable.Range(_headEnd, Math.Max(0, _first - _headEnd + 1)).FirstOrDefault(IsDeck, -1);
    }

    /// <summary>Headline, deck, byline, captions and body, in this order, into the composition; nothing where there is no prose.</summary>
    public static Composition Read(IElement body, PageFacts facts)
    {
        var blocks = BlockWalker.Walk(body);
        var story = new StoryReader(blocks, StoryFinder.Find(body, blocks), facts);
        var composition = new Composition();
        if (story._first >= 0)
        {
            story.AddHead(composition);
            story.AddBody(composition);
        }

        return composition;
    }

    private void AddHead(Composition composition)
    {
        var title = _headline >= 0 ? _blocks[_headline].Text : _facts.Title;
        if (title is not null)
        {
            composition.Add(PartKind.Headline, title);
        }

        if (_deck >= 0)
        {
            composition.Add(PartKind.Deck, _blocks[_deck].Text);
        }

        var byline = Enumerable.Range(_headEnd, Math.Max(0, _last - _headEnd + 1)).FirstOrDefault(i => BylineTest.Holds(_blocks[i].Text), -1);
        if (byline >= 0)
        {
            composition.Add(PartKind.Byline, _blocks[byline].Text);
        }

        for (var i = _headEnd; i <= _last; i++)
        {
            if (i != _deck && IsCaption(i))
            {
                composition.Add(PartKind.Caption, _blocks[i].Text);
            }
        }
    }

    private void AddBody(Composition composition)
    {
        var body = Enumerable.Range(_first, _last - _first + 1)
            .Where(i => i != _deck && IsInStory(_blocks[i]) && !IsCaption(i) && IsKept(_blocks[i]))
            .ToList();
        for (var i = 0; i < body.Count; i++)
        {
            var block = _blocks[body[i]];
            if (!IsSubhead(block))
            {
                composition.Add(PartKind.Paragraph, block.Text);
            }
            else if (i > 0 && i + 1 < body.Count && !IsSubhead(_blocks[body[i + 1]]))
            {
                // A heading over nothing is over links that were dropped.
                composition.Add(PartKind.Subhead, block.Text);
            }
        }
    }

    private bool IsInStory(PageBlock block) => _story.Contains(block.Owner);

    /// <summary>The last h1 before the story whose words are the title's; failing that the last h1 before it.</summary>
    private int Headline()
    {
        var headings = Enumerable.Range(0, Math.Max(0, _first)).Where(i => _blocks[i].Owner.Closest("h1") is not null).ToList();
        var title = _facts.Title;
        var matching = headings.FindLast(i => title is not null && Likeness(_blocks[i].Text, title));
        return headings.Count == 0 ? -1
            : title is not null && Likeness(_blocks[matching].Text, title) ? matching
            : headings[^1];
    }

    /// <summary>Whether half of the words of the shorter stand in the longer.</summary>
    private static bool Likeness(string a, string b)
    {
        var (words, others) = (WordsOf(a), WordsOf(b));
        return words.Intersect(others, StringComparer.OrdinalIgnoreCase).Count() * 2 >= Math.Min(words.Count, others.Count);
    }

    private static HashSet<string> WordsOf(string text) =>
        text.Split([' ', ',', ':', ';', '.', '‘', '’', '“', '”', '"', '\''], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private bool IsDeck(int i)
    {
        var block = _blocks[i];
        if (block.IsLinks || IsCaption(i) || !Prose.HasAtMost(block.Text, Limits.DeckWords) || Prose.Words(block.Text) < Limits.DeckLeastWords
            || BylineTest.Holds(block.Text) || DatelineFinder.IsDayAlone(block.Text))
        {
            return false;
        }

        var isOutsideBody = i < _first;
        return HasClass(block, DeckClasses) || (isOutsideBody && Same(block.Text, _facts.Description))
            || (isOutsideBody && i == _headEnd && block.Tag is "h2" or "h3");
    }

    private static bool Same(string text, string? other) =>
        other is not null && text.TrimEnd('.').Equals(Prose.Squeezed(other).TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    private bool IsCaption(int i)
    {
        var block = _blocks[i];
        return block.Owner.Closest("figcaption") is not null || HasClass(block, CaptionClasses)
            || (block.Owner.Closest("figure") is not null && Prose.Words(block.Text) > 2)
            || (block.Tag is not "blockquote" && CaptionTest.Holds(block.Text, isAboveBody: i < _first));
    }

    /// <summary>Whether the element, or one of the two round it inside the story, is called so.</summary>
    private bool HasClass(PageBlock block, string[] cues)
    {
        var element = block.Owner;
        for (var i = 0; i < 3 && element is not null && element != _story && !element.Contains(_story); i++)
        {
            if (ClassWords.Holds(ClassWords.Of(element), cues))
            {
                return true;
            }

            element = element.ParentElement;
        }

        return false;
    }

    private bool IsKept(PageBlock block)
    {
        var words = Prose.Words(block.Text);
        if (block.IsLinks || Boilerplate.Holds(block.Text) || BylineTest.Holds(block.Text) || DatelineFinder.IsDayAlone(block.Text)
            || (HasClass(block, BylineClasses) && !Prose.EndsSentence(block.Text)))
        {
            return false;
        }

        return block.IsHeading ? words <= Limits.HeadlineWords
            : block.Tag is "p" or "blockquote" or "pre" ? words >= 3 || Prose.EndsSentence(block.Text)
            : block.Weight > 0 || (Prose.EndsSentence(block.Text) && words >= 4) || (block.Tag is "li" && words >= 8);
    }

    private static bool IsSubhead(PageBlock block) =>
        !Prose.EndsWithStop(block.Text) && Prose.HasAtMost(block.Text, Limits.SubheadWords)
        && (block.IsHeading || (block.Tag is "p" && block.StrongCharacters * 10 >= block.Text.Length * 8));
}
