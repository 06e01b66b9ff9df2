namespace Entente.Tests.Coding.Frames;

/// <summary>Whose act a noun means that names it again.</summary>
public sealed class NamedActsTests
{
    [Theory]
    [InlineData("Turkey's parliament ratified Sweden's accession on Tuesday. Norway welcomed the vote.", "NOR SUPPORT TUR")]
    [InlineData("India and Pakistan signed a declaration on Sunday. The United States welcomed the declaration.", "USA SUPPORT IND+PAK")]
    [InlineData("Venezuela accused Guyana of lies. Venezuela and Guyana held talks on Thursday. Brazil met Peru. Cuba praised the talks.", "CUB SUPPORT GUY+VEN")]
    public void Who_praises_an_act_praises_those_who_did_it(string text, string expected) =>
        Assert.EndsWith(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Armenia attacked Azerbaijan. Russian diplomats brokered the truce.")]
    [InlineData("Armenia and Azerbaijan held talks on Friday. Envoys from Russia mediated.")]
    [InlineData("Iran attacked Azerbaijan. Armenia and Azerbaijan held talks on Friday. Russia has been mediating since April.")]
    public void Who_mediates_does_so_between_the_two_of_the_article(string text) =>
        Assert.EndsWith("RUS CONSULT ARM+AZE", Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Israel bombed Lebanon on Monday. Turkey called the raid state terrorism.", "TUR ACCUSE ISR")]
    [InlineData("Israel bombed Lebanon on Monday. Moscow denounced the strikes, but London backed them.", "GBR SUPPORT ISR")]
    [InlineData("American warplanes bombed Libya on Monday. Moscow condemned it as adventurism.", "RUS ACCUSE USA")]
    [InlineData("Pelosi flew to Taiwan on Tuesday. The Kremlin said the visit was a provocation.", "RUS ACCUSE USA")]
    public void A_judged_act_is_of_whoever_did_it(string text, string expected) => Assert.EndsWith(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Fact]
    public void An_act_with_a_place_of_its_own_is_none_that_was_told() =>
        Assert.EndsWith("QAT ACCUSE ?", Coded.Reports("Russia attacked Ukraine. Qatar condemned the attack in Paris."), StringComparison.Ordinal);

    [Fact]
    public void A_judged_act_of_nobody_is_no_report() => Assert.Equal("", Coded.Reports("The Kremlin said the visit was a provocation."));
}
