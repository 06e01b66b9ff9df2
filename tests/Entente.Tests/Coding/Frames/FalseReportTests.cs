namespace Entente.Tests.Coding.Frames;

/// <summary>Sentences of sport, accidents and business whose words look like an act of states, each beside one that is an act.</summary>
public sealed class FalseReportTests
{
    [Theory]
    [InlineData("An explosion and fire at a Saudi refinery killed six Indians.")]
    [InlineData("At least 27 people are killed in an accidental explosion in Batticaloa.")]
    [InlineData("Twelve people are killed after torrential rains in Peru.")]
    [InlineData("Avalanches killed three French climbers in Nepal.")]
    [InlineData("Nine people are killed after their tourist boat sinks in a reservoir in Colombia.")]
    [InlineData("One person is killed after a train caught fire in Harlem.")]
    [InlineData("Three people are killed in an apartment building explosion in Manila.")]
    public void Accidents_are_nobodys_act(string text) => Assert.Equal("", Coded.Reports(text));

    [Theory]
    [InlineData("Boeing will not raise production of the 737.")]
    [InlineData("Uber founder and CEO Travis Kalanick resigns amid pressure from investors.")]
    [InlineData("The Five Star Movement and the Northern League formed a coalition.")]
    [InlineData("The mine should not have received a permit from Zambia.")]
    public void What_is_done_at_home_or_is_past_is_no_report(string text) => Assert.Equal("", Coded.Reports(text));

    [Theory]
    [InlineData("ExxonMobil agreed to pay Nigeria 2 billion dollars.", "USA AGREE NGA")]
    [InlineData("At the forum in Davos, Cameron denounced tax havens.", "GBR ACCUSE ?")]
    [InlineData("At the summit in Brussels, Cameron condemned Iran.", "GBR ACCUSE IRN")]
    [InlineData("The Israeli navy threatened flotillas with snipers.", "ISR THREATEN ?")]
    [InlineData("Paris summoned the Turkish ambassador.", "FRA ACCUSE TUR")]
    public void Beside_it_stands_what_is_one(string text, string expected) => Assert.Equal(expected, Coded.Reports(text, "2024-01-10"));
}
