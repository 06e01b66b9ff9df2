namespace Entente.Tests.Coding.Frames;

/// <summary>Sides that no path leads to, and what must not be filled.</summary>
public sealed class OpenSidesTests
{
    [Theory]
    [InlineData("Twenty soldiers were killed at a checkpoint in Yemen.", "? ASSAULT YEM", "placed-party")]
    [InlineData("Nepal released sixty journalists.", "NPL RETREAT NPL", "own-party")]
    [InlineData("Washington imposed tariffs on shrimp imported from China and Vietnam.", "USA SANCTION CHN+VNM", "far-party")]
    public void A_side_left_open_is_filled_with_a_doubt(string text, string expected, string doubt)
    {
        var report = Coded.Report(text);
        Assert.Equal(expected, Coded.Reports(text));
        Assert.Contains(report.Doubts, d => d.Code == doubt);
    }

    [Theory]
    [InlineData("Ten foreign tourists were killed by a bomb in Baghdad.")]
    [InlineData("Foreign workers were abducted in Lagos.")]
    public void Strangers_are_not_of_the_place(string text) =>
        Assert.All(Coded.Text(text, "2020-05-05").Reports.SelectMany(r => r.Recipient), p => Assert.Null(p.State));

    [Theory]
    [InlineData("At least 38 people were killed in a fire in Henan, China.")]
    [InlineData("Thirty people were killed when a bus plunged into a ravine in Nepal.")]
    public void The_dead_of_mishaps_are_nobodys_victims(string text) => Assert.Empty(Coded.Text(text, "2020-05-05").Reports);

    [Theory]
    [InlineData("The United States evacuates personnel from its embassy in Baghdad.", "USA SANCTION IRQ")]
    [InlineData("A drone strike by the United States killed 50 Somali rebels.", "USA ASSAULT SOM")]
    [InlineData("Trump canceled a deal in the wake of a British request.", "USA SANCTION ?")]
    [InlineData("Canada, the United Kingdom and Germany offer refuge to some of the Afghans.", "CAN+GBR+DEU AGREE AFG")]
    [InlineData("South Korea's president declared martial law.", "KOR COERCE KOR")]
    [InlineData("China sent two warships to the Atlantic.", "CHN MOBILIZE ?")]
    [InlineData("The attack on Peru in 2002 was remembered.", "? ASSAULT PER")]
    [InlineData("Kerry told Lavrov that the flight was unacceptable.", "USA ACCUSE RUS")]
    [InlineData("Moscow called on the United States to lift its embargo against Cuba.", "RUS REQUEST USA; USA SANCTION CUB")]
    [InlineData("Brazil demanded an end to the US embargo against Cuba.", "BRA REQUEST USA; USA SANCTION CUB")]
    [InlineData("Nigeria cut off the electricity that it sells to Benin.", "NGA SANCTION BEN; NGA COOPERATE BEN")]
    [InlineData("Serbia recalled its envoy after Spain recognised Kosovo.", "SRB SANCTION ESP; ESP SUPPORT XKX")]
    [InlineData("Peru and Chile argued as the two neighbours traded accusations.", "CHL+PER ACCUSE")]
    public void Sides_are_read_from_the_words_around_them(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("Erdogan criticized the moves against Qatar.", "TUR ACCUSE ?")]
    [InlineData("Turkey condemned the measures against Qatar.", "TUR ACCUSE ?")]
    [InlineData("Saudi Arabia cut its ties with Qatar on Monday. Turkey condemned the measures against Qatar.", "TUR ACCUSE SAU")]
    public void Whom_a_measure_is_against_is_not_blamed_for_it(string text, string expected) => Assert.EndsWith(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Fact]
    public void What_happens_to_the_doer_afterwards_is_another_act() =>
        Assert.Equal("JOR ASSAULT USA; ? ASSAULT JOR", Coded.Reports("A Jordanian policeman shoots dead two American instructors before being killed at a training centre."));

    [Fact]
    public void A_word_of_a_name_does_not_tell_of_something_else() =>
        Assert.Equal("KHM RETREAT KHM", Coded.Reports("Prime Minister Hun Sen's government released the detained leaders of the Cambodia National Rescue Party."));

    [Theory]
    [InlineData("China warned residents of Shanghai to prepare for the arrival of Typhoon Muifa.", "THREATEN")]
    [InlineData("Senator Antonio Trillanes of the Philippines went to Manila.", "CONSULT")]
    [InlineData("Belarus and Georgia form a political alliance against Russia.", "ACCUSE")]
    public void What_only_looks_like_it_is_not_told(string text, string type) => Assert.DoesNotContain(type, Coded.Reports(text), StringComparison.Ordinal);

    [Fact]
    public void An_adjective_does_not_reach_a_noun_with_an_article_of_its_own() =>
        Assert.Contains("ETH SUPPORT SOM", Coded.Reports("Officials of the Ethiopian-backed Transitional Federal Government and the Islamic Courts Union met in Nairobi."), StringComparison.Ordinal);

    [Fact]
    public void A_topic_with_its_years_is_no_part_of_the_sentence() =>
        Assert.Equal("SYR ASSAULT SYR", Coded.Reports("Syrian uprising (2011–present): The Syrian army shelled the city of Hama."));

    [Fact]
    public void Nobody_stops_what_is_anothers() =>
        Assert.DoesNotContain("RETREAT", Coded.Reports("NATO increased its patrols to stop Russian military action."), StringComparison.Ordinal);

    [Fact]
    public void A_threat_hangs_on_whoever_its_condition_names() =>
        Assert.Equal("TUR THREATEN GRC", Coded.Reports("Erdogan threatened military action unless Greece withdraws its ships.").Split("; ")[0]);

    [Fact]
    public void What_a_sentence_tells_in_full_and_by_half_is_one_report() =>
        Assert.Equal("USA ASSAULT PAK", Coded.Reports("Seven people were killed in a US drone strike in Pakistan."));

    [Fact]
    public void Those_who_are_fired_on_kill_nobody() =>
        Assert.DoesNotContain(
            Coded.Text("Government troops in Yemen fire on anti-government protesters demanding the trial of President Ali Abdullah Saleh, killing at least nine people.", "2011-12-24").Reports,
            r => r.Type == "ASSAULT" && r.Actor.Any(a => a.Text.Contains("protesters", StringComparison.Ordinal)));

    [Theory]
    [InlineData("An Iranian-Norwegian man was arrested by Sweden.", "SWE COERCE NOR+IRN")]
    [InlineData("Britain will ship two million doses of vaccine to Peru and three million doses to Pakistan.", "GBR AID PER+PAK")]
    [InlineData("Sanctions are being considered by the United States against Ukraine.", "USA THREATEN UKR")]
    [InlineData("Pakistan raises concerns about a draft bill adopted by the United States Congress.", "PAK ACCUSE USA")]
    [InlineData("Protesters burn French flags outside the French Embassy in Baghdad.", "IRQ PROTEST FRA")]
    [InlineData("A former Iraqi officer is responsible for the attack that killed a British soldier.", "IRQ ASSAULT GBR")]
    public void The_other_side_is_found_where_the_sentence_puts_it(string text, string expected) =>
        Assert.Contains(expected, Coded.Reports(text).Split("; "));

    [Theory]
    [InlineData("Two Palestinian militants are killed and another six wounded by Israeli shelling.", "ISR", "PSE")]
    [InlineData("A Hamas commander was killed in an Israeli Air Force strike.", "ISR", "PSE")]
    [InlineData("A missile fired from a U.S. plane destroyed a hospital in Yemen.", "USA", "YEM")]
    [InlineData("Gunmen in Lebanon open fire on a bus carrying Syrian workers.", null, "SYR")]
    public void Who_struck_whom_is_told_around_the_verb(string text, string? actor, string recipient) =>
        Assert.Contains(Coded.Text(text).Reports, r => r.Type == "ASSAULT" && r.Recipient.Any(p => p.State == recipient) && (actor is null || r.Actor.Any(p => p.State == actor)));

    [Fact]
    public void Nobody_asks_his_own_country_to_be_let_in() =>
        Assert.DoesNotContain("REQUEST TUR", Coded.Reports("The Turkish ambassador to Britain says Turkey should be allowed to join the European Union."), StringComparison.Ordinal);

    [Fact]
    public void Troops_that_a_government_speaks_of_are_its_own() =>
        Assert.Contains("GBR MOBILIZE AFG", Coded.Reports("The British government announced that 600 troops will be deployed to Afghanistan."), StringComparison.Ordinal);

    [Fact]
    public void Who_was_held_before_he_is_deported_is_not_the_deporter() =>
        Assert.DoesNotContain("COERCE EGY", Coded.Reports("Egypt deports an Australian journalist after being jailed for a year."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Anti-Japanese protests broke out in Beijing.", "CHN PROTEST JPN")]
    [InlineData("Anti-Morsi demonstrators filled Tahrir Square in Cairo.", "EGY PROTEST EGY")]
    [InlineData("Anti-government protests broke out in Malawi.", "MWI PROTEST MWI")]
    [InlineData("Anti-war protests broke out in Malawi.", "MWI PROTEST ?")]
    [InlineData("The riots in Peru left three dead.", "PER PROTEST ?")]
    public void A_crowd_is_against_whom_its_own_word_names(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("Eritrea said it would bomb the dam if Ethiopia filled it.", "THREATEN")]
    [InlineData("Eritrea said its planes would bomb Ethiopia on Monday.", "ASSAULT")]
    [InlineData("Kenya said that Eritrea would bomb the dam if Ethiopia filled it.", "ASSAULT")]
    public void Harm_under_a_condition_is_a_threat(string text, string type) => Assert.Contains(type, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Erdogan ordered that American diplomats be expelled.", "TUR SANCTION USA")]
    [InlineData("The White House said sanctions on Cuba would be lifted.", "USA CONCEDE CUB")]
    [InlineData("Israel said Israeli sanctions would be lifted.", "? CONCEDE ISR")]
    public void Who_says_that_something_will_be_done_to_others_does_it(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Canada is worried about the arrest of Saudi activists.", "CAN ACCUSE SAU")]
    [InlineData("Canada is worried about the trial of opposition leaders in Turkey.", "CAN ACCUSE TUR")]
    public void Who_is_arrested_at_home_says_whom_it_is_held_against(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Fact]
    public void Migrants_are_pushed_back_into_a_state() =>
        Assert.Equal("POL COERCE BLR", Coded.Reports("Polish guards pushed hundreds of migrants back into Belarus."));

    [Theory]
    [InlineData("America told Iran that it would not accept the plan.", "USA REJECT IRN")]
    [InlineData("Turkey urged its allies in NATO to send help.", "TUR REQUEST NATO")]
    public void Whoever_is_told_of_it_is_refused(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("North Korea fired artillery rounds aimed at a loudspeaker in South Korea.", "PRK ASSAULT KOR")]
    [InlineData("The United States announced export controls directed against China.", "USA SANCTION CHN")]
    public void What_is_aimed_at_somebody_is_done_to_him(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Russia called for Ukraine to withdraw.", "RUS REQUEST UKR")]
    [InlineData("Belarusian opposition leader Sviatlana Tsikhanouskaya calls for the European Union to support protesters in her country.", "BLR REQUEST EU")]
    [InlineData("Tens of thousands protest in the Belarusian capital Minsk calling for President Alexander Lukashenko to step down.", "BLR PROTEST BLR")]
    [InlineData("Japan promised 2 million dollars to help Haiti.", "JPN AGREE HTI")]
    public void Whom_it_concerns_stands_in_the_infinitive(string text, string expected) => Assert.Equal(expected, Coded.Reports(text, "2021-03-14"));

    [Fact]
    public void A_crowned_head_is_named_with_his_country() =>
        Assert.Equal("SAU+VNM CONSULT", Coded.Reports("Abdullah of Saudi Arabia and Vietnamese President Nguyen Minh Triet discuss ties in oil.", "2010-04-11"));

    [Fact]
    public void What_a_law_is_accused_of_nobody_else_does() =>
        Assert.DoesNotContain("ASSAULT", Coded.Reports("The European Commission accused the legislation of attacking civil society in Hungary."), StringComparison.Ordinal);

    [Theory]
    [InlineData("The Kabul bombing killed ten people.", " ASSAULT AFG")]
    [InlineData("A bomb blast in a market in Pakistan killed seven people.", " ASSAULT PAK")]
    [InlineData("An attack on Israel killed three people.", " ASSAULT ISR")]
    [InlineData("Seoul accused the leader of North Korea of lying.", "KOR ACCUSE PRK")]
    [InlineData("Protesters in London condemned the Iranian regime. The regime has executed a Swedish dissident.", "IRN ASSAULT SWE")]
    public void The_town_of_an_attack_did_not_do_it(string text, string expected) => Assert.Contains(expected, " " + Coded.Reports(text), StringComparison.Ordinal);

    [Fact]
    public void Guerrillas_whom_somebody_is_accused_of_sheltering_are_the_accusers() =>
        Assert.Contains("VEN AID COL", Coded.Reports("Colombia accused Venezuela of sheltering guerrillas."), StringComparison.Ordinal);

    [Fact]
    public void Officials_under_sanctions_are_of_the_only_other_state_of_the_sentence() =>
        Assert.Contains("USA SANCTION BLR", Coded.Reports("The United States sanctioned five top officials in a campaign against Belarus."), StringComparison.Ordinal);
}
