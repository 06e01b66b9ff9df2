namespace Entente.Tests.Coding.Frames;

/// <summary>Whom the words point back to, over clauses and sentences.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("Georgia broke off relations with Russia in protest at its recognition of Abkhazia.", "RUS SUPPORT")]
    [InlineData("French forces destroyed most of Ivory Coast's small air force after its jets bombed a French base.", "CIV ASSAULT FRA")]
    [InlineData("Rebels have freed 139 of the 500 U.N. peacekeepers they abducted in May.", "? ASSAULT UN")]
    [InlineData("The emir tried to mediate between Qatar and the Arab states that have severed ties with it.", "ARB SANCTION QAT")]
    [InlineData("Maduro met Guyana's president over the Essequibo region. Maduro had threatened to annex the territory.", "VEN THREATEN GUY")]
    public void Pronouns_and_places_point_to_the_other_one(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Fact]
    public void Whom_a_relative_clause_describes_is_not_who_acts_in_it() =>
        Assert.DoesNotContain("UN ASSAULT", Coded.Reports("Rebels have freed 139 of the 500 U.N. peacekeepers they abducted in May."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Cambodian commanders and their Thai opposite numbers shook hands near Preah Vihear.", "KHM+THA CONSULT")]
    [InlineData("Serbian officers and their Hungarian colleagues met at the crossing.", "SRB+HUN CONSULT")]
    [InlineData("Ecuadorean and Peruvian troops traded mortar fire. Each government blamed the other for the fighting.", "ECU+PER ACCUSE")]
    public void Colleagues_of_another_nation_are_the_other_side(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Fact]
    public void Own_colleagues_are_no_counterparts() =>
        Assert.DoesNotContain("CONSULT", Coded.Reports("Iran has left the talks. The German minister met his colleagues on Monday."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Eritrea has massed tanks along its border with Ethiopia, diplomats said, in what Addis Ababa called a flagrant breach of the truce.", "ETH ACCUSE ERI")]
    [InlineData("Israeli commandos seized a Swedish trawler on Monday. No one was hurt in the raid, which Stockholm called a breach of the law.", "SWE ACCUSE ISR")]
    [InlineData("Iraqi soldiers forced their way into the residence of the French ambassador. Baghdad denied that its troops had entered the building.", "IRQ REJECT FRA")]
    [InlineData("Nimeiri congratulated Egypt on the accord with Israel.", "EGY+ISR AGREE")]
    [InlineData("Egypt accused Sudan of being behind an attempt to kill President Hosni Mubarak.", "SDN ASSAULT EGY")]
    public void Whose_deed_it_is_that_is_judged(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Moldova thanked Romania for sending rescue teams.", "ROU AID MDA")]
    [InlineData("After a landslide buried part of a Nepalese town, India's air force brought in two field hospitals.", "IND AID NPL")]
    [InlineData("Two Canadians were jailed in Santiago in May.", "CHL COERCE CAN")]
    [InlineData("Denmark and Canada have divided Hans Island under a treaty signed in Ottawa.", "DNK+CAN SUPPORT")]
    [InlineData("Panama has left the initiative, days after a visit by U.S. Secretary of State Marco Rubio.", "USA CONSULT PAN")]
    [InlineData("Thousands of Chinese demonstrated in front of the Soviet embassy in Peking.", "CHN PROTEST SUN")]
    [InlineData("The building will be handed to China, with which Daniel Ortega restored relations.", "NIC+CHN SUPPORT")]
    public void Who_stands_elsewhere_in_the_sentence_is_a_side(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Fact]
    public void People_at_home_are_jailed_by_whoever_rules_there() =>
        Assert.Equal("TUR COERCE TUR", Coded.Reports("Two Turks were arrested in Ankara."));

    [Theory]
    [InlineData("Iran will not hesitate to attack Israel.", "IRN THREATEN ISR")]
    [InlineData("Isaias Afwerki refused for a second time to receive the U.N. envoy.", "ERI REJECT UN")]
    [InlineData("Trinidad pleaded with Washington on Thursday to lift its sanctions on Caracas.", "TTO REQUEST USA")]
    [InlineData("Botswana turned down Windhoek's request to send them back.", "NAM REQUEST BWA")]
    [InlineData("Macron and Scholz ended two days of consultations in Paris.", "FRA+DEU CONSULT")]
    [InlineData("Nigeria reinforced its garrison on Friday, a week after fighting between Nigerian and Cameroonian soldiers in which at least ten men died.", "NGA+CMR ASSAULT")]
    [InlineData("Israel recalled its ambassador from Senegal, which had put the resolution forward, and cancelled a visit to Jerusalem by the Senegalese foreign minister.", "ISR REJECT SEN")]
    [InlineData("Malaysia mediated between acting Thai premier Phumtham Wechayachai and Cambodian premier Hun Manet.", "MYS CONSULT")]
    public void Words_hang_where_grammar_says(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Fact]
    public void A_clause_of_its_own_is_not_denied_with_what_it_hangs_on()
    {
        var reports = Coded.Reports("Tunisia refused to accept the gift, days after France had expelled two Tunisian diplomats.");
        Assert.Contains("FRA SANCTION TUN", reports, StringComparison.Ordinal);
        Assert.DoesNotContain("FRA SANCTION TUN (", reports, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Both rival governments of Libya pull out of UN-sponsored peace talks in Geneva.", "CHE")] // where talks are held is no side of them
    [InlineData("Virginia State Senator Creigh Deeds was stabbed at his home by his son Austin Deeds.", "USA ASSAULT")] // his son is not he
    [InlineData("The Prime Minister of Kuwait, Sheikh Nasser Mohammed Al-Ahmed Al-Sabah, resigns after protesters storm the national Parliament.", "MYS")] // no town in Malaysia
    [InlineData("Bernard Kouchner says the EU should consider punishing China's crackdown in Tibet with a boycott of the ceremony.", "CHN SANCTION")] // the means is the punisher's
    [InlineData("United States Secretary of State Hillary Clinton reaffirms President Barack Obama's demand that Israel halt settlement in the West Bank.", "PSE")]
    public void Who_stands_near_is_not_always_a_side(string text, string wrong) => Assert.DoesNotContain(wrong, Coded.Reports(text), StringComparison.Ordinal);

    [Fact]
    public void Whoever_protests_outside_an_embassy_protests_against_its_state() =>
        Assert.Equal("KOR PROTEST JPN", Coded.Reports("South Koreans stand outside the Japanese embassy in Seoul, protesting over the disputed islands."));

    [Fact]
    public void Any_attack_that_would_be_answered_is_none_that_was() =>
        Assert.DoesNotContain("ASSAULT", Coded.Reports("Any attack by Eritrea on its ports would be treated as an act of war, Djibouti said."), StringComparison.Ordinal);
}
