using Entente.Tests.Coding.Frames;
namespace Entente.Tests.Coding.Actors;

/// <summary>Who a phrase refers to.</summary>
public sealed class WhoTests
{
    [Fact]
    public void A_capital_that_acts_is_its_government() =>
        Assert.Equal("CHN ACCUSE JPN", Coded.Reports("Beijing accused Tokyo of provocation."));

    [Theory]
    [InlineData("King Abdullah II of Jordan met Assad. Abdullah praised Syria.", "JOR SUPPORT SYR")]
    [InlineData("Mexico broke off relations with Ecuador after police raided its embassy in Quito.", "ECU COERCE MEX")]
    [InlineData("Sadat and Begin met. Sadat went to Jerusalem, the first trip by an Arab head of state. Both men praised Jimmy Carter.", "EGY+ISR SUPPORT USA")]
    [InlineData("Putin and Jiang Zemin signed a treaty, the first since Stalin and Mao allied in 1950. The two leaders condemned Iran.", "CHN+RUS ACCUSE IRN")]
    [InlineData("Turkey and Armenia signed protocols. Lavrov congratulated the ministers.", "RUS SUPPORT ARM+TUR")]
    [InlineData("Turkey and Armenia signed protocols. The United States pressed its NATO partner to make peace.", "USA REQUEST TUR")]
    [InlineData("In Brussels the European Commission called on Turkey to ratify the texts.", "EU REQUEST TUR")]
    [InlineData("Deng Xiaoping visited Washington. President Carter wrote to Brezhnev asking him to show restraint.", "USA REQUEST SUN")]
    [InlineData("Relations between Bolivia and Chile are bad. Peru entered the war. Bolivia ceded the province to its neighbour.", "BOL RETREAT CHL")]
    [InlineData("Chilean police arrested nine Bolivian customs officials and soldiers near the border.", "CHL COERCE BOL+BOL")]
    [InlineData("Putin and his Chinese guest, Jiang Zemin, signed a treaty, the first since Stalin and Mao allied in 1950. Russia is glad. The two leaders condemned Iran.", "CHN+RUS ACCUSE IRN")]
    [InlineData("South Africa and Mozambique signed a pact on Friday. South Africa and Mozambique fought for years. Zimbabwe and Botswana stayed away. Nyerere was sad. Portugal congratulated both countries.", "PRT SUPPORT MOZ+ZAF")]
    [InlineData("A Chinese trawler rammed a patrol boat. The Japan Coast Guard seized the trawler.", "JPN COERCE CHN")]
    [InlineData("A Chinese trawler rammed a patrol boat. The Japan Coast Guard seized the vessel.", "JPN COERCE CHN")]
    [InlineData("A special envoy sent by Nigeria met with the South African president.", "NGA+ZAF CONSULT")]
    [InlineData("Thailand and Cambodia fought. The US president warned that Washington would sign no trade deal with either country.", "USA THREATEN KHM+THA")]
    [InlineData("Tunisian security forces have killed 10 people near the border with Algeria.", "TUN ASSAULT ?")]
    public void Whom_a_later_word_means(string text, string expected) => Assert.EndsWith(expected, Coded.Reports(text, "2001-07-16"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Abdullah praised Syria; Jordan was silent.")]
    [InlineData("Both houses of parliament praised Syria.")]
    public void Nobody_is_meant_by_a_word_that_many_bear(string text) => Assert.DoesNotContain(Coded.Text(text).Reports, r => r.Actor.Any(a => a.State is "JOR" or "GBR"));

    [Fact]
    public void A_palace_is_the_presidency_that_sits_in_it() =>
        Assert.Equal("FRA ACCUSE RUS", Coded.Reports("The Élysée condemned Russia."));

    [Fact]
    public void The_Kremlin_is_Russia() =>
        Assert.Equal(("RUS", "seat"), (Coded.Report("The Kremlin criticised the United States.").Actor[0].State, Coded.Report("The Kremlin criticised the United States.").Actor[0].How));

    [Fact]
    public void A_street_is_the_government_in_it() =>
        Assert.Equal("GBR", Coded.Report("Downing Street criticised Russia.").Actor[0].State);

    [Fact]
    public void The_White_House_is_the_United_States() =>
        Assert.Equal("USA ACCUSE IRN", Coded.Reports("The White House condemned Iran."));

    [Fact]
    public void Brussels_that_criticises_is_the_Union() =>
        Assert.Equal("EU ACCUSE HUN", Coded.Reports("Brussels criticised Hungary."));

    [Fact]
    public void An_office_is_held_by_whoever_held_it_on_the_day() =>
        Assert.Equal("Sergei Lavrov", Coded.Report("The Russian foreign minister met the Cuban president in Havana.").Actor[0].Name);

    [Fact]
    public void A_chancellor_in_2024_is_not_the_one_of_2015()
    {
        Assert.NotEqual(
            Coded.Report("The German chancellor criticised China.", "2024-03-14").Actor[0].Name,
            Coded.Report("The German chancellor criticised China.", "2015-03-14").Actor[0].Name);
    }

    [Fact]
    public void An_office_on_a_day_says_so() =>
        Assert.Equal("office-on-date", Coded.Report("The French president visited Germany.").Actor[0].How);

    [Fact]
    public void His_counterpart_is_the_other_states() =>
        Assert.Equal("RUS+CUB CONSULT", Coded.Reports("Russian foreign minister Sergei Lavrov met his Cuban counterpart in Moscow."));

    [Fact]
    public void A_traditional_ally_with_a_name_is_the_name() =>
        Assert.Equal("RUS SUPPORT CUB", Coded.Reports("Russia thanked its traditional ally Cuba."));

    [Fact]
    public void The_two_countries_are_the_two_just_named() =>
        Assert.Equal("CUB+RUS SUPPORT", Coded.Reports("Russia and Cuba are old friends. The two countries signed an agreement."));

    [Fact]
    public void The_island_is_the_island_state_before() =>
        Assert.Equal("RUS AID CUB", Coded.Reports("Cuba is in crisis. Russia sent aid to the island."));

    [Fact]
    public void It_is_the_state_that_was_the_subject_before() =>
        Assert.Equal("RUS ACCUSE USA; RUS ACCUSE GBR", Coded.Reports("Russia criticised the US. It also condemned Britain."));

    [Fact]
    public void He_is_the_person_who_was_the_subject_before() =>
        Assert.Equal("RUS CONSULT CHN; RUS+CHN CONSULT", Coded.Reports("Vladimir Putin arrived in Beijing. He met Xi Jinping."));

    [Fact]
    public void A_name_that_nobody_knows_keeps_no_state()
    {
        var actor = Coded.Report("Jane Doe condemned Russia.").Actor[0];
        Assert.Null(actor.State);
        Assert.Equal("unknown", actor.How);
    }

    [Fact]
    public void Two_unknown_names_make_no_report() =>
        Assert.Empty(Coded.Text("John Smithson met Peter Brownlow in London.").Reports);

    [Fact]
    public void Troops_belong_to_the_state_of_their_adjective() =>
        Assert.Equal("UKR ASSAULT RUS", Coded.Reports("Ukrainian troops attacked Russian forces near Kherson."));

    [Fact]
    public void Troops_are_military() =>
        Assert.Equal("MIL", Coded.Report("Ukrainian troops attacked Russian forces near Kherson.").Actor[0].Sector);

    [Fact]
    public void Authorities_belong_to_the_state_of_their_adjective() =>
        Assert.Equal(("CUB", "GOV"), (Coded.Report("Cuban authorities arrested two Russian citizens.").Actor[0].State, Coded.Report("Cuban authorities arrested two Russian citizens.").Actor[0].Sector));

    [Fact]
    public void Officials_of_two_states_meet() =>
        Assert.Equal("IRN+SAU CONSULT", Coded.Reports("Iranian officials met Saudi officials in Baghdad."));

    [Fact]
    public void A_bloc_is_one_party() =>
        Assert.Equal("EU SANCTION BLR", Coded.Reports("The European Union imposed sanctions on Belarus."));

    [Fact]
    public void An_alliance_is_one_party() =>
        Assert.Equal("NATO ACCUSE RUS", Coded.Reports("NATO condemned Russia."));

    [Fact]
    public void The_Soviet_Union_is_not_Russia() =>
        Assert.Equal("SUN ASSAULT AFG", Coded.Reports("The Soviet Union invaded Afghanistan in 1979."));

    [Fact]
    public void A_parliament_is_its_state() =>
        Assert.Equal("TUR", Coded.Report("The Turkish parliament ratified Sweden's accession.").Actor[0].State);

    [Fact]
    public void A_former_president_is_out_of_office() =>
        Assert.Equal("ELI", Coded.Report("Former US president Donald Trump criticised China.").Actor[0].Sector);

    [Fact]
    public void An_armed_group_keeps_its_own_id()
    {
        var group = Coded.Report("The Israeli army attacked Hezbollah in Lebanon.").Recipient[0];
        Assert.Equal("LBN", group.State);
        Assert.NotEqual("LBN", group.Id);
    }

    [Fact]
    public void Leaders_of_three_states_are_three_parties() =>
        Assert.Equal("RUS+TUR+IRN CONSULT", Coded.Reports("The leaders of Russia, Turkey and Iran met in Sochi."));

    [Fact]
    public void Two_adjectives_before_troops_are_two_sides() =>
        Assert.Equal("IND+CHN ASSAULT", Coded.Reports("Indian and Chinese troops clashed."));

    [Fact]
    public void A_leader_with_an_adjective_is_of_that_state() =>
        Assert.Equal("CUB CONSULT RUS; CUB SUPPORT RUS", Coded.Reports("Díaz-Canel visited Russia. The Cuban leader thanked Moscow."));

    [Theory]
    [InlineData("The Russian president visited Havana in July 2014.", "2024-02-20", "Vladimir Putin")]
    [InlineData("The Russian president visited Havana in November 2008.", "2024-02-20", "Dmitry Medvedev")]
    [InlineData("The US secretary of state visited Beijing in 1971.", "2024-02-20", "William Rogers")]
    public void An_office_alone_means_who_held_it_on_the_day_of_the_event(string text, string published, string name) =>
        Assert.Equal(name, Coded.Report(text, published).Actor[0].Name);

    [Theory]
    [InlineData("Jens Stoltenberg visited Moscow in June 2002 and met nobody.", "NOR")]
    [InlineData("Jens Stoltenberg visited Moscow in 2007.", "NOR")]
    [InlineData("Jens Stoltenberg visited Kyiv in April 2023.", "NATO")]
    public void A_person_acts_for_whom_he_served_on_the_day_of_the_event(string text, string state) =>
        Assert.Equal(state, Coded.Text(text, "2024-02-20").Reports[0].Actor[0].State);

    [Fact]
    public void The_two_Koreas_are_both() =>
        Assert.Equal("KOR+PRK CONSULT", Coded.Reports("The two Koreas held talks in Panmunjom."));

    [Theory]
    [InlineData("Rebels seized the capital, Bangui.", "CAF")] // who takes a town fights in its state
    [InlineData("Protesters burned French flags outside the French embassy in Baghdad.", "IRQ")]
    [InlineData("Anti-war protesters marched outside the US embassy in Manila.", "PHL")]
    public void A_crowd_or_rebels_without_a_state_are_of_the_place(string text, string state) =>
        Assert.Contains(Coded.Text(text).Reports, r => r.Actor is [var one] && one.State == state);

    [Theory]
    [InlineData("George Galloway appeared before the United States Senate and accused the senators of lies.", "USA")]
    [InlineData("A mob attacked Rwandan soldiers, and it killed the troops.", "RWA")]
    public void Members_of_an_organ_that_was_named_are_its_own(string text, string state) =>
        Assert.Contains(Coded.Text(text).Reports, r => r.Recipient is [var one] && one.State == state);

    [Theory]
    [InlineData("The army attacked pro-Russian separatists.", "2014-08-19", "UKR")]
    [InlineData("Turkey attacked Kurdish fighters in northern Syria.", "2018-11-02", "SYR")]
    [InlineData("Turkey attacked Kurdish rebels in northern Iraq.", "2007-11-02", "TUR")]
    [InlineData("China attacked the Uyghurs.", "2018-11-02", "CHN")]
    public void A_people_or_a_side_that_news_names_by_its_friends_has_a_state(string text, string published, string state) =>
        Assert.Equal(state, Coded.Report(text, published).Recipient[0].State);

    [Theory]
    [InlineData("Saudi Arabia attacked Al-Hudaydah.", "YEM")] // the article belongs to the name
    [InlineData("Turkey attacked Deir ez-Zor Governorate.", "SYR")]
    [InlineData("Israel attacked East Azerbaijan Province.", "IRN")] // listed with a small letter
    public void A_province_is_of_its_state(string text, string state) =>
        Assert.Equal(state, Coded.Report(text).Recipient[0].State);

    [Theory]
    [InlineData("The Liberation Tigers of Tamil Eelam shelled a base. Oslo condemned the Tigers.", "NOR ACCUSE LKA")]
    [InlineData("The UN General Assembly met on Tuesday. The Assembly condemned Eritrea.", "UN ACCUSE ERI")]
    [InlineData("The Polisario Front rejected the plan. Morocco condemned the Front.", "MAR ACCUSE ESH")]
    public void A_body_is_named_by_the_noun_of_its_full_name(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Tokyo doubts North Korea's claim that it has tested a nuclear bomb.", "PRK MOBILIZE")]
    [InlineData("Ankara is sceptical of a Syrian announcement that it has withdrawn its troops from Lebanon.", "SYR RETREAT LBN")]
    public void A_claim_is_of_whoever_claims(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Fact]
    public void An_accusation_is_of_whoever_is_accused() =>
        Assert.Contains("RUS ASSAULT", Coded.Reports("Moscow denied Kyiv's claim that it had shelled the port."), StringComparison.Ordinal);

    [Fact]
    public void Two_states_may_share_the_second_word_of_their_names() =>
        Assert.Equal("PRK+KOR ASSAULT", Coded.Reports("North and South Korea exchanged artillery fire."));

    [Fact]
    public void His_wife_is_of_whoever_stands_beside_her() =>
        Assert.DoesNotContain("ASSAULT SYR", Coded.Reports("Assad left Damascus on Monday. On Tuesday gunmen killed a surgeon and his wife."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Workers at the Cerro Verde mine in Peru went on strike.", "PER")]
    [InlineData("Teachers in the southern province of Puno in Peru went on strike.", "PER")]
    public void Those_who_work_in_a_place_are_of_its_state(string text, string state) => Assert.Equal(state, Coded.Report(text).Actor[0].State);

    [Fact]
    public void An_envoy_of_a_body_is_its_own() => Assert.Equal("UN", Coded.Report("The United Nations envoy to Libya, Abdul Ilah Khatib, criticised Turkey.", "2011-05-15").Actor[0].State);

    [Fact]
    public void An_envoy_is_of_whoever_sends_him() => Assert.Equal("JPN", Coded.Report("Japan's special envoy, Yasushi Akashi, criticised Sri Lanka.", "2004-11-16").Actor[0].State);
}
