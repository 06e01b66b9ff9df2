namespace Entente.Training;

/// <summary>
/// The treebanks hold no line breaks inside a paragraph, real files do: here some paragraphs are broken at a width, as
/// old mail and wire copy are, and in others each sentence stands on a line of its own, as in lists.
/// </summary>
internal static class BrokenLines
{
    public static string Of(TreebankText treebank, ulong seed)
    {
        var text = treebank.Text.ToCharArray();
        var random = new SeededRandom(seed);
        var sentence = 0;
        foreach (var paragraph in treebank.Paragraphs)
        {
            var width = random.Below(2) == 0 ? 0 : 60 + random.Below(25);
            if (width > 0)
            {
                BreakAtWidth(text, paragraph.Start, paragraph.End, width);
            }

            for (; sentence < treebank.Sentences.Count && treebank.Sentences[sentence].End <= paragraph.End; sentence++)
            {
                var end = treebank.Sentences[sentence].End;
                if (width == 0 && end < paragraph.End && text[end] == ' ')
                {
                    text[end] = '\n';
                }
            }
        }

        return new string(text);
    }

    private static void BreakAtWidth(char[] text, int start, int end, int width)
    {
        var lineStart = start;
        var space = -1;
        for (var i = start; i < end; i++)
        {
            if (i - lineStart > width && space >= 0)
            {
                text[space] = '\n';
                lineStart = space + 1;
                space = -1;
            }

            space = text[i] == ' ' ? i : space;
        }
    }
}
