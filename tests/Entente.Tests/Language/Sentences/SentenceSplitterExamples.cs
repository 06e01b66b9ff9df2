namespace Entente.Tests.LanguageTests.Sentences;

public sealed class SentenceSplitterExamples
{
    [Theory]
    [InlineData("Mr. Putin met U.S. President Joe Biden on Jan. 5 in St. Petersburg.|Gen. Lee said so.")]
    [InlineData("“We are united.”|The minister, J. R. Smith, left at 5 a.m. Monday.|Resolution No. 10 was adopted.")]
    [InlineData("\"We will not accept this,\" he said.|\"It's wrong.\"|Then the U.S. Senate voted 51-49.")]
    [InlineData("The workers' group didn't respond to Moscow's demands…|However, it can't.")]
    [InlineData("HAVANA, Nov 2 (Reuters) - Cuba's president left.|He went to Moscow.")]
    [InlineData("Officials “will meet soon.”|“That's it,” said Lt. Gen. H.R. McMaster.|‘Nobody knows,’ he said.")]
    [InlineData("Did he go?|Yes!|Prime Minister D. Medvedev said so.")]
    [InlineData("He lives in Washington, D.C. and works.|The U.K. government said so.")]
    [InlineData("Díaz-Canel visited Russia in November 2022.|Cuban Defence Minister Álvaro López Miera met his Russian counterpart in Moscow in June.")]
    public void News_is_split_where_its_sentences_end(string sentences) =>
        Assert.Equal(sentences.Split('|'), Segmentation.Sentences(sentences.Replace('|', ' ')));

    [Fact]
    public void A_blank_line_always_ends_a_sentence() =>
        Assert.Equal(["the talks in", "the end"], Segmentation.Sentences("the talks in\n\nthe end"));

    [Fact]
    public void A_broken_line_ends_none() => Assert.Single(Segmentation.Sentences(
        "The Russian president met his Cuban counterpart in the Kremlin on\nFriday, and the two agreed to trade more."));

    [Fact]
    public void No_word_gives_no_sentence() => Assert.Empty(Segmentation.Sentences(" \n "));
}
