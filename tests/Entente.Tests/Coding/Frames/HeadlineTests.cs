namespace Entente.Tests.Coding.Frames;

/// <summary>Lines that the parser reads badly as they stand.</summary>
public sealed class HeadlineTests
{
    [Theory]
    [InlineData("# North Korea shells South Korean island", "PRK ASSAULT KOR")]
    [InlineData("# PUTIN VISITS CUBA", "RUS CONSULT CUB")]
    [InlineData("# U.S. Lifts Travel Ban On Lebanon", "USA CONCEDE LBN")]
    [InlineData("# Russia, Cuba ink deal", "RUS+CUB SUPPORT")]
    [InlineData("# China, Japan, South Korea hold summit", "CHN+JPN+KOR CONSULT")]
    [InlineData("# Beijing protests after US shoots down Chinese balloon", "CHN ACCUSE USA; USA ASSAULT CHN")]
    [InlineData("# Peru flies ambassador home", "PER SANCTION ?")]
    [InlineData("# Eritrean forces pushed out of Badme by Ethiopia", "ETH ASSAULT ERI")]
    [InlineData("# Turkish envoy shot in Paris", "? ASSAULT TUR")]
    [InlineData("# Russian troops pulled out of Kherson by Friday", "RUS RETREAT UKR")]
    public void A_headline_is_read(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Fact]
    public void A_topic_before_a_colon_is_no_part_of_the_sentence() =>
        Assert.Equal("SYR ASSAULT TUR", Coded.Reports("2011 Syrian uprising: Syria shelled Turkey."));

    [Fact]
    public void Sources_in_brackets_belong_to_the_sentence_before() =>
        Assert.Equal("COL AGREE VEN", Coded.Reports("(New York Times) (BBC) Colombia has invited Venezuela to talks."));
}
