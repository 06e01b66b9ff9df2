namespace Entente.Tests.LanguageTests.Lemmas;

public sealed class LemmatizerExamples
{
    [Theory]
    [InlineData("went", "VERB", "VBD", "go")]
    [InlineData("fled", "VERB", "VBD", "flee")]
    [InlineData("Sanctions", "NOUN", "NNS", "sanction")]
    [InlineData("countries", "NOUN", "NNS", "country")]
    [InlineData("provoked", "VERB", "VBD", "provoke")]
    [InlineData("overthrown", "VERB", "VBN", "overthrow")]
    [InlineData("annexing", "VERB", "VBG", "annex")]
    [InlineData("is", "AUX", "VBZ", "be")]
    [InlineData("n't", "PART", "RB", "not")]
    [InlineData("I", "PRON", "PRP", "I")]
    [InlineData("It", "PRON", "PRP", "it")]
    [InlineData("best", "ADJ", "JJS", "good")]
    [InlineData("10,000", "NUM", "CD", "10000")]
    public void Words_go_back_to_their_lemma(string form, string upos, string xpos, string lemma) =>
        Assert.Equal(lemma, Segmentation.Lemmatizer.Lemma(form, upos, xpos, "_"));

    [Theory]
    [InlineData("President", "NNP", "President")]
    [InlineData("Lavrov", "NNP", "Lavrov")]
    [InlineData("Reuters", "NNP", "Reuters")]
    [InlineData("US", "NNP", "US")]
    [InlineData("Americans", "NNPS", "American")]
    public void Names_keep_their_capitals(string form, string xpos, string lemma) =>
        Assert.Equal(lemma, Segmentation.Lemmatizer.Lemma(form, "PROPN", xpos, "_"));

    [Fact]
    public void A_word_with_a_plural_alone_is_its_own_lemma() =>
        Assert.Equal("clothes", Segmentation.Lemmatizer.Lemma("clothes", "NOUN", "NNS", "Number=Ptan"));
}
