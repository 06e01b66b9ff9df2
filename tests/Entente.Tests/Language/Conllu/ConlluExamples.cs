using Entente.Language;
using Entente.Language.Conllu;

namespace Entente.Tests.LanguageTests.Conllu;

public sealed class ConlluExamples
{
    private const string Sample =
        "# newdoc id = d\n# newpar\n# sent_id = d-1\n# text = \"Don't go.\"\n"
        + "1\t\"\t\"\tPUNCT\t``\t_\t4\tpunct\t_\tSpaceAfter=No\n"
        + "2-3\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
        + "2\tDo\tdo\tAUX\tVB\tMood=Imp\t4\taux\t_\t_\n"
        + "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_\n"
        + "3.1\tyou\tyou\tPRON\tPRP\t_\t_\t_\t4:nsubj\t_\n"
        + "4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n"
        + "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\tSpaceAfter=No\n"
        + "6\t\"\t\"\tPUNCT\t''\t_\t4\tpunct\t_\t_\n\n";

    [Fact]
    public void A_sentence_is_read_with_its_text_and_joined_words()
    {
        var sentence = Assert.Single(Read(Sample));
        Assert.Equal("\"Don't go.\"", sentence.Text);
        Assert.Equal(sentence.Comment("text"), sentence.Text);
        Assert.Equal("d-1", sentence.Id);
        Assert.True(sentence.StartsDocument);
        Assert.True(sentence.StartsParagraph);
        Assert.Equal([false, false, true, false, false, false], sentence.Tokens.Select(t => t.Word.Joined));
        Assert.All(sentence.Tokens, t => Assert.Equal(t.Form, t.Span.Of(sentence.Text)));
        Assert.Equal(3, sentence.ToTree().Root);
    }

    [Fact]
    public void What_is_read_is_written_again_without_empty_nodes()
    {
        var writer = new StringWriter();
        new ConlluWriter(writer).Sentence(Assert.Single(Read(Sample)));
        Assert.Equal(Sample.Replace("3.1\tyou\tyou\tPRON\tPRP\t_\t_\t_\t4:nsubj\t_\n", "", StringComparison.Ordinal), writer.ToString());
    }

    [Fact]
    public void A_tree_of_an_article_is_written_with_its_gaps()
    {
        const string Text = "Say:\nit's so. X";
        Token Of(int i, int start, int end, bool joined, int head, string relation) => new(
            i, new Word(new TextSpan(start, end), Text[start..end], joined), "l", "X", "Y", "_", head, relation);
        var tree = new SyntaxTree(new TextSpan(0, 13),
        [
            Of(0, 0, 3, false, -1, "root"), Of(1, 3, 4, false, 0, "punct"), Of(2, 5, 7, false, 0, "nsubj"),
            Of(3, 7, 9, true, 0, "cop"), Of(4, 10, 12, false, 0, "advmod"), Of(5, 12, 13, false, 0, "punct"),
        ]);
        var writer = new StringWriter();
        var conllu = new ConlluWriter(writer);
        conllu.Document("a");
        conllu.Paragraph();
        conllu.Sentence(tree, Text, "a-1");
        Assert.Equal(
            "# newdoc id = a\n# newpar\n# sent_id = a-1\n# text = Say: it's so.\n"
            + "1\tSay\tl\tX\tY\t_\t0\troot\t_\tSpaceAfter=No\n2\t:\tl\tX\tY\t_\t1\tpunct\t_\t_\n"
            + "3-4\tit's\t_\t_\t_\t_\t_\t_\t_\t_\n3\tit\tl\tX\tY\t_\t1\tnsubj\t_\t_\n4\t's\tl\tX\tY\t_\t1\tcop\t_\t_\n"
            + "5\tso\tl\tX\tY\t_\t1\tadvmod\t_\tSpaceAfter=No\n6\t.\tl\tX\tY\t_\t1\tpunct\t_\t_\n\n",
            writer.ToString());
    }

    [Theory]
    [InlineData("1\ta\n\n", "f:1: [conllu] 2 columns; CoNLL-U has 10, parted by tabs.")]
    [InlineData("# c\n2\ta\t_\t_\t_\t_\t0\troot\t_\t_\n\n", "f:2: [conllu] id 2 where 1 was expected.")]
    [InlineData("1\ta\t_\t_\t_\t_\tx\troot\t_\t_\n\n", "f:1: [conllu] the head 'x' is no number.")]
    [InlineData("1\ta\t_\t_\t_\t_\t7\tdep\t_\t_\n\n", "f:1: [conllu] head 7 of word 1 is none of the sentence's other words.")]
    [InlineData("1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\t_\t_\t_\t_\t0\troot\t_\t_\n\n", "f:3: [conllu] the range up to 2 is longer than the sentence.")]
    public void A_bad_line_is_named(string text, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => Read(text)).Message);

    [SharedDataFact]
    public void The_treebanks_rebuild_their_text()
    {
        foreach (var sentence in ConlluReader.Read(SharedData.Path("ud/ewt-dev.conllu"))
            .Concat(ConlluReader.Read(SharedData.Path("ud/gum-open-dev.conllu"))))
        {
            Assert.Equal(sentence.Comment("text"), sentence.Text);
            Assert.All(sentence.Tokens, t => Assert.True(t.Span.Length > 0));
        }
    }

    private static List<ConlluSentence> Read(string text) => [.. ConlluReader.Read(new StringReader(text), "f")];
}
