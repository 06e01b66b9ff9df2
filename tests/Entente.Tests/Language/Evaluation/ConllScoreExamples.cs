using Entente.Language.Conllu;
using Entente.Training.Evaluation;

namespace Entente.Tests.LanguageTests.Evaluation;

public sealed class ConllScoreExamples
{
    private const string Gold =
        "# text = I don't go.\n"
        + "1\tI\tI\tPRON\tPRP\tCase=Nom|Foo=Bar\t4\tnsubj\t_\t_\n"
        + "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
        + "2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_\n3\tn't\tnot\tPART\tRB\t_\t4\tadvmod:neg\t_\t_\n"
        + "4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n\n"
        + "1\tStop\tstop\tVERB\tVB\t_\t0\troot\t_\t_\n\n";

    [Fact]
    public void A_file_scores_full_marks_against_itself()
    {
        var scores = Score(Gold);
        Assert.Equal([1.0, 1, 1, 1, 1, 1, 1, 1, 1, 1], new[]
        {
            scores.Tokens, scores.Sentences, scores.Words, scores.Upos, scores.Xpos, scores.Feats, scores.Lemmas, scores.Uas,
            scores.Las, scores.LasFull,
        }.Select(m => m.F1));
    }

    [Fact]
    public void Subtypes_count_in_full_LAS_alone()
    {
        var scores = Score(Gold.Replace("advmod:neg", "advmod", StringComparison.Ordinal));
        Assert.Equal((6, 5), (scores.Las.Correct, scores.LasFull.Correct));
    }

    [Fact]
    public void Only_universal_features_count()
    {
        Assert.Equal(6, Score(Gold.Replace("|Foo=Bar", "", StringComparison.Ordinal)).Feats.Correct);
        Assert.Equal(5, Score(Gold.Replace("Case=Nom", "Case=Acc", StringComparison.Ordinal)).Feats.Correct);
    }

    [Fact]
    public void A_wrong_head_costs_UAS_and_a_wrong_relation_LAS()
    {
        Assert.Equal(5, Score(Gold.Replace("4\taux", "1\taux", StringComparison.Ordinal)).Uas.Correct);
        var scores = Score(Gold.Replace("4\taux", "4\tcop", StringComparison.Ordinal));
        Assert.Equal((6, 5), (scores.Uas.Correct, scores.Las.Correct));
    }

    [Fact]
    public void An_uncut_contraction_costs_its_words_but_not_its_token()
    {
        var scores = Score(
            "1\tI\tI\tPRON\tPRP\tCase=Nom\t3\tnsubj\t_\t_\n2\tdon't\tdo\tAUX\tVBP\t_\t3\taux\t_\t_\n"
            + "3\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n"
            + "1\tStop\tstop\tVERB\tVB\t_\t0\troot\t_\t_\n\n");
        Assert.Equal((5, 5, 5), (scores.Tokens.Correct, scores.Tokens.Gold, scores.Tokens.System));
        Assert.Equal((4, 6, 5), (scores.Words.Correct, scores.Words.Gold, scores.Words.System));
        Assert.Equal(4, scores.Las.Correct);
        Assert.Equal(1, scores.Las.AlignedAccuracy);
    }

    [Fact]
    public void Merged_sentences_are_wrong_but_their_words_are_not()
    {
        var scores = Score(Gold.Replace("\n\n1\tStop\tstop\tVERB\tVB\t_\t0\troot", "\n6\tStop\tstop\tVERB\tVB\t_\t4\tparataxis",
            StringComparison.Ordinal));
        Assert.Equal((0, 2, 1), (scores.Sentences.Correct, scores.Sentences.Gold, scores.Sentences.System));
        Assert.Equal((6, 5), (scores.Words.Correct, scores.Uas.Correct));
    }

    [Fact]
    public void Other_characters_are_refused_with_their_place() =>
        Assert.Contains("'Idon'tgo.Stop'", Assert.Throws<ArgumentException>(
            () => Score(Gold.Replace("Stop", "Halt", StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    private static ConllScores Score(string system) => ConllScore.Evaluate(Read(Gold), Read(system));

    private static List<ConlluSentence> Read(string text) => [.. ConlluReader.Read(new StringReader(text), "f")];
}
