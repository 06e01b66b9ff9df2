namespace Entente.Tests.Coding.Frames;

/// <summary>The other side of an act that undoes or answers one told before.</summary>
public sealed class AnsweredActsTests
{
    [Theory]
    [InlineData("Japan arrested the captain of a Chinese trawler. Japan released the captain after two weeks.", "JPN RETREAT CHN")]
    [InlineData("The United States imposed sanctions on India and Pakistan in June. Washington eased some of the measures in November.", "USA CONCEDE IND+PAK")]
    [InlineData("The Soviet Union placed nuclear missiles in Cuba in 1962 and withdrew them.", "SUN RETREAT CUB")]
    public void What_is_undone_was_done_to_somebody(string text, string expected) => Assert.EndsWith(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Ethiopia offered talks to Eritrea. Eritrea accepted the offer on Wednesday.", "ERI AGREE ETH")]
    [InlineData("India asked Nepal to open the border. Nepal refused.", "NPL REJECT IND")]
    public void An_answer_goes_to_whoever_asked(string text, string expected) => Assert.EndsWith(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("The Soviet Union bombed South Korea on Thursday. Seoul demanded an apology.", "KOR REQUEST SUN")]
    [InlineData("Iran seized a British tanker on Friday. France demanded the release of the ship.", "FRA REQUEST IRN")]
    [InlineData("Malaysia accused North Korea of holding Malaysian engineers hostage. Malaysia demanded that Malaysians be released.", "MYS REQUEST PRK")]
    [InlineData("The president of Turkey met the president of Iran. Turkey demanded the extradition of a Turkish cleric.", "TUR REQUEST ?")]
    public void What_is_demanded_is_asked_of_whoever_did_the_wrong(string text, string expected) => Assert.EndsWith(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Morocco accused Algeria of spying. Algeria denied it.", "DZA REJECT MAR")]
    [InlineData("Morocco met Spain on Monday. Algeria denied it.", "DZA REJECT ?")]
    public void A_denial_goes_to_whoever_accused(string text, string expected) => Assert.EndsWith(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Fact]
    public void A_state_does_not_take_revenge_on_the_one_it_avenges() => Assert.Equal("IRN THREATEN ?", Coded.Reports("Iran vows revenge for Soleimani."));

    [Fact]
    public void Others_who_are_freed_are_not_those_of_the_act_before() =>
        Assert.EndsWith("JPN RETREAT ?", Coded.Reports("Japan arrested a Chinese captain. Japan released ten prisoners."), StringComparison.Ordinal);

    [Fact]
    public void What_was_due_to_happen_lies_ahead() => Assert.Equal("future", Coded.Status("Putin was due to meet Xi on Saturday."));
}
