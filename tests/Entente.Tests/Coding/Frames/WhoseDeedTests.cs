namespace Entente.Tests.Coding.Frames;

/// <summary>Whose a deed is that stands beside another's words or acts.</summary>
public sealed class WhoseDeedTests
{
    [Theory]
    [InlineData("The UN condemned the Saudi strikes on a market in Yemen, killing 20 people.", "UN ACCUSE SAU; SAU ASSAULT YEM; SAU ASSAULT YEM")]
    [InlineData("A child was killed after a Turkish air raid on a village in Iraq.", "TUR ASSAULT ?")]
    public void Who_tells_of_a_deed_has_not_done_it(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("Three Israelis were killed after an Israeli raid on Jenin.", "ISR ASSAULT ISR")]
    [InlineData("Rights groups including Amnesty International accuse Spain of expelling minors.", "COERCE AMNESTY")]
    public void Nor_has_everybody_beside_it_done_or_suffered_it(string text, string unwanted) =>
        Assert.DoesNotContain(unwanted, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Iran released a video threatening to strike Israel.", "IRN THREATEN ISR")]
    [InlineData("Rebels released footage showing soldiers burning villages in Ethiopia.", "? ASSAULT ETH")]
    public void A_recording_speaks_for_whoever_releases_it(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("Morocco recalled its envoy to Germany, which had condemned the United States.", "MAR SANCTION DEU; DEU ACCUSE USA")]
    public void A_which_means_no_person(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("North Korea announced a satellite launch, as Japan expressed concern.", "JPN ACCUSE PRK")]
    [InlineData("North Korea launched a satellite, prompting Japan and the United States to express concern.", "JPN+USA ACCUSE PRK")]
    [InlineData("North Korea fired shells into the sea, with South Korea returning fire.", "KOR ASSAULT PRK")]
    [InlineData("Spain vows retaliation as Argentina seizes a refinery of Repsol.", "ESP THREATEN ARG")]
    public void An_answer_is_to_whoever_is_answered(string text, string wanted) => Assert.Contains(wanted, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("France allowed the Turkish minister to speak in Metz, a decision that the Dutch government condemned.", "NLD ACCUSE FRA")]
    [InlineData("Israel approved new settlements, a move the United States described as unhelpful.", "USA ACCUSE ISR")]
    public void What_is_put_beside_a_clause_is_its_subjects(string text, string wanted) => Assert.Contains(wanted, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Trump ordered aides to impose sanctions on China.", "USA SANCTION CHN")]
    [InlineData("British ministers told the prime minister to resign.", "GBR REQUEST GBR")]
    public void Officials_of_nobody_are_whose_they_are_ordered_by(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("Tokyo's foreign minister was told that his own government was to blame.")]
    public void Who_is_to_blame_is_asked_for_nothing(string text) => Assert.Equal("", Coded.Reports(text));

    [Theory]
    [InlineData("Five Danish sailors held by Somalia were released.", "SOM RETREAT DNK")]
    [InlineData("Two South Koreans who had been kidnapped by the Taliban were set free on Friday.", "AFG RETREAT KOR")]
    [InlineData("Latvia condemned the decision of the Maltese government to free the Russian prisoner.", "MLT RETREAT RUS")]
    [InlineData("Chad expelled two Libyan diplomats accused of espionage.", "TCD ACCUSE LBY")]
    [InlineData("Iran sentenced two men accused of spying for Israel.", "IRN ACCUSE IRN")]
    [InlineData("Denmark tightened its sanctions against Russia over its invasion of Ukraine.", "RUS ASSAULT UKR")]
    public void It_is_done_by_whoever_has_them_in_his_hands(string text, string wanted) => Assert.Contains(wanted, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("A bomb killed six people in Zahedan, Iran.\n\nTehran accused Britain of being behind the attack.", "GBR ASSAULT IRN")]
    [InlineData("Gunmen shot dead two policemen in Peshawar. The Taliban claimed responsibility for the attack.", "AFG ASSAULT PAK")]
    public void An_attack_named_again_befell_the_same(string text, string wanted) => Assert.Contains(wanted, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("A bomb killed six people in Zahedan, Iran. The Islamic State claimed responsibility for the attack in Kabul.", "IS ASSAULT IRN")]
    [InlineData("Russia shelled Kharkiv. Ukraine accused Belarus of being behind the attack.", "BLR ASSAULT UKR")]
    [InlineData("China denied involvement in the cyber attack on Norway.", "CHN REJECT NOR")]
    public void Nor_another_one(string text, string unwanted) => Assert.DoesNotContain(unwanted, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Russia struck Kyiv on Monday.", "RUS ASSAULT UKR")]
    [InlineData("Russia said it would strike Kyiv if Ukraine attacked Moscow.", "RUS THREATEN UKR; UKR ASSAULT RUS")]
    [InlineData("In June 2007 Fiji expelled Michael Green, Wellington's high commissioner.", "FJI SANCTION NZL")]
    [InlineData("Condoleezza Rice arrived in Egypt.", "USA CONSULT EGY")]
    public void Names_are_told_from_nouns(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("Rahmon, for his part, called the Uzbek visit historic.", "TJK SUPPORT UZB")]
    [InlineData("The Saudi foreign minister is due in Paris.", "SAU CONSULT FRA")]
    [InlineData("Prime Minister Giuseppe Conte is slated to announce new measures.", "")]
    [InlineData("Crowds gathered in Dublin to condemn the Israeli offensive.", "IRL PROTEST ISR")]
    [InlineData("South Korean veterans rallied in Seoul, demanding an apology from Japan.", "KOR PROTEST JPN; KOR REQUEST JPN")]
    [InlineData("Fijian officials have been training in China.", "CHN AID FJI")]
    [InlineData("Russia severed air links with Georgia. Saakashvili spoke in Tbilisi.", "RUS SANCTION GEO")]
    public void Words_beside_a_verb_are_no_part_of_another(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Fact]
    public void A_group_called_by_a_name_is_of_no_place_that_happens_to_be_named() => Assert.DoesNotContain("USA COERCE",
        Coded.Reports("Researchers at an American firm report that Belarus has ties to the hacker group Ghostwriter, which was accused of targeting German politicians."), StringComparison.Ordinal);
}
