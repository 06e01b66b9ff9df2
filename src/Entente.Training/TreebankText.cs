using System.Text;
using Entente.Language;
using Entente.Language.Conllu;

namespace Entente.Training;

/// <summary>
/// The raw text of a treebank: a paragraph's sentences one after another, parted by a space unless the last word says
/// SpaceAfter=No, and a blank line between paragraphs and documents.
/// </summary>
public sealed class TreebankText
{
    private TreebankText(string text, IReadOnlyList<TextSpan> paragraphs, IReadOnlyList<TextSpan> sentences)
    {
        Text = text;
        Paragraphs = paragraphs;
        Sentences = sentences;
    }

    public string Text { get; }

    public IReadOnlyList<TextSpan> Paragraphs { get; }

    /// <summary>Where each sentence stands in the text, in order.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; }

    public static TreebankText Of(IEnumerable<ConlluSentence> treebank)
    {
        var text = new StringBuilder();
        var paragraphs = new List<TextSpan>();
        var sentences = new List<TextSpan>();
        var start = 0;
        var spaceBefore = false;
        foreach (var sentence in treebank)
        {
            if (sentence.StartsParagraph && text.Length > 0)
            {
                paragraphs.Add(new TextSpan(start, text.Length));
                text.Append("\n\n");
                start = text.Length;
            }
            else if (spaceBefore)
            {
                text.Append(' ');
            }

            sentences.Add(new TextSpan(text.Length, text.Length + sentence.Text.Length));
            text.Append(sentence.Text);
            spaceBefore = sentence.SpaceAfter;
        }

        paragraphs.Add(new TextSpan(start, text.Length));
        return new TreebankText(text.ToString(), paragraphs, sentences);
    }
}
