namespace Entente.Tests.Coding.Frames;

/// <summary>Acts told once for two places and two times.</summary>
public sealed class GappedTests
{
    [Theory]
    [InlineData("Xi Jinping will fly to Kenya on Sunday and to Chad on Tuesday.", "CHN CONSULT KEN 2024-03-17; CHN CONSULT TCD 2024-03-19")]
    [InlineData("French forces left Mali in August 2022 and Burkina Faso in February.", "FRA RETREAT MLI 2022-08; FRA RETREAT BFA 2024-02")]
    public void A_place_with_a_time_of_its_own_is_a_second_act(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Coded.Text(text).Reports.Where(r => r.Actor.Length > 0).Select(r => $"{r.Actor[0].State} {r.Type} {r.Recipient[0].State} {r.When?.Edtf}")));

    [Theory]
    [InlineData("Russia withdrew its ambassador from London, as did Belarus.", "RUS+BLR SANCTION GBR")]
    [InlineData("The United States withdrew its ambassador, as did Canada.", "USA+CAN SANCTION ?")]
    [InlineData("France recognised Kosovo, as has Germany.", "FRA+DEU SUPPORT XKX")]
    public void Whoever_did_likewise_did_it_too(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Fact]
    public void A_second_partner_is_met_on_the_second_day() =>
        Assert.Equal("USA+CUB CONSULT; USA+ARG CONSULT", Coded.Reports("Barack Obama met Raúl Castro on Monday and Mauricio Macri on Wednesday.", "2016-03-24"));

    [Theory]
    [InlineData("Germany delivered 14 tanks to Ukraine and six howitzers to Moldova.", "DEU AID UKR; DEU AID MDA")]
    [InlineData("Russia expelled two diplomats from Estonia and three from Latvia.", "RUS SANCTION EST; RUS SANCTION LVA")]
    [InlineData("The White House will ship 2 million doses of the Pfizer vaccine to Peru and 2.5 million doses of the Moderna vaccine to Pakistan.", "USA AID PER; USA AID PAK")]
    [InlineData("Britain imposed sanctions on Belarus and Canada on Iran.", "GBR SANCTION BLR; CAN SANCTION IRN")]
    [InlineData("Germany imposed sanctions on Belarus and Iran on Monday.", "DEU SANCTION BLR+IRN")]
    public void What_is_joined_by_the_same_preposition_goes_to_another(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));
}
