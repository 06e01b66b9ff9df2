namespace Entente.Tests.Coding.Frames;

/// <summary>Acts that are told by pointing to the one just told.</summary>
public sealed class RepeatedActsTests
{
    [Theory]
    [InlineData("Norway expelled two Russian diplomats, as Denmark had done a week earlier.", "NOR SANCTION RUS; DNK SANCTION RUS")]
    [InlineData("Norway recognised Palestine on Tuesday. Ireland and Spain did likewise.", "NOR SUPPORT PSE; IRL+ESP SUPPORT PSE")]
    [InlineData("Norway recognised Palestine on Tuesday, and Ireland followed suit on Wednesday.", "NOR SUPPORT PSE; IRL SUPPORT PSE")]
    [InlineData("Poland supports Ukraine, and so do Estonia and Latvia.", "POL SUPPORT UKR; EST+LVA SUPPORT UKR")]
    [InlineData("The Emirates established diplomatic ties with Israel in 2020. Bahrain followed suit.", "ARE+ISR SUPPORT; BHR+ISR SUPPORT")]
    public void Whoever_does_the_same_does_it_to_the_same(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("Poland expelled ten Russian diplomats. Moscow responded in kind.", "POL SANCTION RUS; RUS SANCTION POL")]
    [InlineData("Poland expelled ten Russian diplomats. Moscow did the same.", "POL SANCTION RUS; RUS SANCTION POL")]
    public void What_is_done_back_is_done_to_whoever_did_it(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("Norway has recognised Palestine, and Ireland is expected to follow suit.", "future")]
    [InlineData("Norway recognised Palestine. Germany did not follow suit.", "negation")]
    public void It_has_a_status_of_its_own(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Coded.Text(text).Reports[^1].Auxiliary));

    [Theory]
    [InlineData("Norway recognised Palestine. It urged Germany to follow suit.", "DEU SUPPORT")]
    [InlineData("Ministers met. Ireland followed suit.", "IRL")]
    [InlineData("Iran and Oman met on Monday. Iran did the same.", "CONSULT IRN")]
    public void Nobody_repeats_what_he_is_asked_to_or_what_was_not_told(string text, string unwanted) =>
        Assert.DoesNotContain(unwanted, Coded.Reports(text), StringComparison.Ordinal);
}
