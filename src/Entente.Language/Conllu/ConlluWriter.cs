using System.Globalization;

namespace Entente.Language.Conllu;

/// <summary>Writes trees as CoNLL-U: comments, multiword tokens, SpaceAfter=No, a blank line after each sentence.</summary>
public sealed class ConlluWriter(TextWriter writer)
{
    /// <summary>Says that a document begins with the next sentence.</summary>
    public void Document(string id) => writer.Write($"# newdoc id = {id}\n");

    /// <summary>Says that a paragraph begins with the next sentence.</summary>
    public void Paragraph() => writer.Write("# newpar\n");

    /// <summary>Writes a sentence of an article.</summary>
    /// <param name="text">The article's text that the tree's spans point into.</param>
    /// <param name="id">For <c># sent_id</c>.</param>
    public void Sentence(SyntaxTree tree, string text, string id)
    {
        var sentence = ConlluSentence.From(tree, text);
        Sentence(sentence with { Comments = [$"# sent_id = {id}", $"# text = {sentence.Text}"] });
    }

    /// <summary>Writes a sentence with its own comments and last column.</summary>
    public void Sentence(ConlluSentence sentence)
    {
        foreach (var comment in sentence.Comments)
        {
            writer.Write(comment);
            writer.Write('\n');
        }

        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var last = LastOfToken(sentence, i);
            var joint = sentence.Tokens[i].Word.Joined || last > i;
            if (joint && !sentence.Tokens[i].Word.Joined)
            {
                WriteRange(sentence, i, last);
            }

            WriteWord(sentence, i, joint);
        }

        writer.Write('\n');
    }

    private void WriteRange(ConlluSentence sentence, int first, int last)
    {
        var form = sentence.Text[sentence.Tokens[first].Span.Start..sentence.Tokens[last].Span.End];
        var space = HasSpaceAfter(sentence, last) ? "_" : "SpaceAfter=No";
        writer.Write(string.Create(
            CultureInfo.InvariantCulture, $"{first + 1}-{last + 1}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{space}\n"));
    }

    private void WriteWord(ConlluSentence sentence, int index, bool joint)
    {
        var token = sentence.Tokens[index];
        var misc = sentence.Misc[index];
        if (!joint && !HasSpaceAfter(sentence, index) && !misc.Contains("SpaceAfter=No", StringComparison.Ordinal))
        {
            misc = misc == "_" ? "SpaceAfter=No" : misc + "|SpaceAfter=No";
        }

        var head = token.Relation == "_" ? "_" : (token.Head + 1).ToString(CultureInfo.InvariantCulture);
        writer.Write(string.Create(CultureInfo.InvariantCulture,
            $"{index + 1}\t{token.Form}\t{token.Lemma}\t{token.Upos}\t{token.Xpos}\t{token.Feats}\t"));
        writer.Write($"{head}\t{token.Relation}\t_\t{misc}\n");
    }

    private static bool HasSpaceAfter(ConlluSentence sentence, int index) => index + 1 < sentence.Tokens.Length
        ? sentence.Tokens[index].Span.End < sentence.Tokens[index + 1].Span.Start
        : sentence.SpaceAfter;

    private static int LastOfToken(ConlluSentence sentence, int index)
    {
        while (index + 1 < sentence.Tokens.Length && sentence.Tokens[index + 1].Word.Joined)
        {
            index++;
        }

        return index;
    }
}
