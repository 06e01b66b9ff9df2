using Entente.Tests.Coding.Frames;

namespace Entente.Tests.Coding.Actors;

/// <summary>Who is meant over the sentences of an article: words that point back, and sides that only the text around names.</summary>
public sealed class ArticlePartyTests
{
    private const string Coup = "Soldiers in Niger overthrew President Mohamed Bazoum in a coup on Wednesday.\n\n";

    [Theory]
    [InlineData(Coup + "France condemned Niger's generals. Paris said it would not talk to the junta. The junta expelled the French ambassador.", "NER SANCTION FRA")]
    [InlineData(Coup + "France cut its aid to Niger. The generals cancelled a defence agreement with France.", "NER SANCTION FRA")]
    [InlineData(Coup + "The coup leaders expelled the French ambassador.", "NER SANCTION FRA")]
    public void The_junta_is_of_the_state_of_the_coup(string text, string expected) => Assert.Contains(expected, Coded.Reports(text, "2023-08-10"), StringComparison.Ordinal);

    [Theory]
    [InlineData(Coup + "Supporters of the coup burned French flags.", "NER PROTEST FRA")]
    [InlineData(Coup + "President Macron of France was alarmed. The ousted president asked Germany for help.", "NER REQUEST DEU")]
    public void Who_fell_and_who_cheered_are_of_the_state_of_the_coup(string text, string expected) => Assert.EndsWith(expected, Coded.Reports(text, "2023-08-10"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Indian troops overran a Portuguese enclave. In Lisbon the government broke off relations with India.", "PRT SANCTION IND")]
    [InlineData("Turkey accused the junta in Athens of staging a coup in Cyprus.", "TUR ACCUSE GRC")]
    [InlineData("Britain expelled four Russian diplomats. A spokesman for the embassy in London called the step provocative.", "RUS ACCUSE GBR")]
    [InlineData("Saudi Arabia halted all shipments of oil to the United States in retaliation for its arms airlift to Israel.", "USA AID ISR")]
    [InlineData("Sarkozy flew to Tbilisi. His hosts accused Russia of lying.", "GEO ACCUSE RUS")]
    [InlineData("The United States bombed Syria after it attacked Israel.", "SYR ASSAULT ISR")]
    [InlineData("Mikheil Saakashvili is detained by the Ministry of Internal Affairs in Kiev.", "UKR COERCE")]
    [InlineData("Syria left Lebanon. The opposition blames Damascus for the murder of Hariri.", "LBN ACCUSE SYR")]
    [InlineData("Russia left Georgia. The government condemned Russia.", "GEO ACCUSE RUS")]
    [InlineData("Gambia is in turmoil. Gambia's president will not go. Several ministers have resigned.", "GMB RETREAT")]
    [InlineData("China and Vietnam traded threats. Russia called on the two to avoid a war.", "RUS REQUEST CHN+VNM")]
    public void An_organ_without_a_name_is_of_the_place_where_it_sits(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("The foreign secretary met Angela Merkel on Monday.", "DEU")]
    [InlineData("The foreign secretary said that Syria had lied.", "SYR")]
    public void An_office_of_no_state_is_not_of_the_one_that_it_deals_with(string text, string wrong) =>
        Assert.DoesNotContain(Coded.Text(text).Reports, r => r.Actor.Any(p => p.Span.Start == 0 && p.State == wrong));

    [Theory]
    [InlineData("Seoul complained that Tokyo had not replied.", "KOR ACCUSE JPN")]
    [InlineData("Seoul complained that its farmers had not been paid.", "KOR ACCUSE ?")]
    public void Whoever_does_what_is_complained_of_is_accused(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Fact]
    public void The_two_presidents_are_those_of_one_sentence_and_not_their_host() =>
        Assert.EndsWith("GUY+VEN CONSULT", Coded.Reports(
            "President Nicolás Maduro of Venezuela and President Irfaan Ali of Guyana met on Thursday. Prime Minister Ralph Gonsalves was their host. The two presidents will meet again in March.", "2023-12-15"));

    [Fact]
    public void The_three_governments_are_the_three_states_of_the_sentence_before() =>
        Assert.EndsWith("BFA+MLI+NER SUPPORT", Coded.Reports(
            "France left the region. Nigeria closed its border. Mali and Burkina Faso warned against an attack on Niger. The three governments signed a charter.", "2023-09-25"));

    [Fact]
    public void The_two_countries_are_not_two_that_are_named_in_passing() =>
        Assert.EndsWith("CUB+RUS COOPERATE", Coded.Reports(
            "Russia thanked Cuba. Lavrov will go on to Venezuela and Brazil. Havana praised Moscow. Cuba and Russia are old friends. Russia lent Cuba money. Cuba thanked Russia. The two countries widened their trade.", "2024-02-20"));

    [Fact]
    public void A_family_name_is_of_whom_the_text_has_told_and_not_of_whom_the_sentence_names_in_full() =>
        Assert.Contains("KOR+PRK CONSULT", Coded.Reports(
            "North Korea's leader, Kim Jong Il, apologised to Japan. Kim praised China. South Korea's president, Kim Dae-jung, met Kim in Pyongyang.", "2002-09-17"), StringComparison.Ordinal);

    [Fact]
    public void It_is_no_firm_that_a_relative_clause_mentions_in_passing() =>
        Assert.Contains("JPN SANCTION KOR", Coded.Reports(
            "In July Japan restricted sales of chemicals that Samsung and Hynix need; on August 2 it removed South Korea from its white list.", "2019-08-23"), StringComparison.Ordinal);

    [Theory]
    [InlineData("China said that Japan had ignored its warnings, and recalled its ambassador.", "CHN SANCTION JPN")]
    [InlineData("Kim Jong Il apologised to Junichiro Koizumi, the first Japanese head of government to visit North Korea.", "JPN CONSULT PRK")]
    public void A_verb_is_of_whom_grammar_gives_it_to(string text, string expected) => Assert.Contains(expected, Coded.Reports(text, "2002-09-17"), StringComparison.Ordinal);

    [Theory]
    [InlineData("South Korea blames North Korea for sinking one of its ships.", "PRK ASSAULT KOR")]
    [InlineData("Ethiopia says Sudanese troops have attacked its soldiers.", "SDN ASSAULT ETH")]
    public void What_is_attacked_belongs_to_whoever_tells_of_it(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("The two countries are Russia and Cuba. Vladimir Putin and Miguel Díaz-Canel promised each other help.", "RUS+CUB AGREE")]
    [InlineData("Thailand and Cambodia shelled villages. Each side accused the other.", "KHM+THA ACCUSE")]
    [InlineData("The United States and Cuba reopened their embassies.", "USA+CUB SUPPORT")]
    [InlineData("Iran and Iraq stopped shooting at each other at dawn.", "IRN+IRQ RETREAT")]
    [InlineData("Morocco broke with Algeria in 1976. The two restored relations twelve years later.", "DZA+MAR SUPPORT")]
    public void What_two_do_to_each_other_is_mutual(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Turkey criticised Syria, whose warplanes bombed Turkish positions.", "SYR ASSAULT TUR")]
    [InlineData("Vladimir Putin, whose visit to Hanoi angered Washington, signed a treaty with Vietnam.", "RUS CONSULT VNM")]
    [InlineData("Russia has an embassy in Cuba, whose leaders are expected in Moscow on Friday.", "CUB CONSULT RUS")]
    public void Whose_is_of_whom_its_clause_hangs_on(string text, string expected) => Assert.Contains(expected, Coded.Reports(text, "2024-06-20"), StringComparison.Ordinal);

    [Fact]
    public void The_two_countries_are_those_of_the_headline_and_not_their_mediator() =>
        Assert.EndsWith("ETH+SOM AGREE", Coded.Reports(
            "Somalia and Ethiopia agree to end port feud\n\nThe talks were held in Turkey. Turkey trains Somali soldiers. Turkey had tried before. Egypt was told of it.\n\nIn the text, a copy of which was published by Turkey, the two countries pledge to respect the border.", "2024-12-12"));

    [Fact]
    public void The_two_men_beside_the_subject_are_others() =>
        Assert.Contains("ETH+SOM CONSULT", Coded.Reports(
            "Somalia and Ethiopia agree to end port feud\n\nRecep Tayyip Erdogan hosted Hassan Sheikh Mohamud and Abiy Ahmed. Mr Erdogan spoke, flanked by the two men, who had met in Oslo.", "2024-12-12"), StringComparison.Ordinal);

    [Theory]
    [InlineData("The Americans had been in touch with their French counterparts.", "USA+FRA CONSULT")]
    [InlineData("The French blamed the British for the delay.", "FRA ACCUSE GBR")]
    public void A_people_by_its_bare_name_is_a_side(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Fact]
    public void A_government_on_an_island_is_the_island_s() =>
        Assert.Equal("JPN SANCTION TWN", Coded.Reports("Japan broke off its ties with the Nationalist government on Taiwan.", "1972-09-29"));

    [Fact]
    public void The_ambassador_is_of_the_embassy_just_named() =>
        Assert.EndsWith("TUR REQUEST NLD", Coded.Reports("Ankara sealed off the Dutch embassy and told the ambassador not to come back."));

    [Fact]
    public void Sir_Geoffrey_is_the_one_named_in_full_before() =>
        Assert.EndsWith("USA CONSULT GBR", Coded.Reports("Sir Geoffrey Howe spoke in London. George Shultz telephoned Sir Geoffrey before the announcement.", "1986-10-25"));

    [Fact]
    public void An_apology_is_demanded_of_whoever_the_paragraph_told_of() =>
        Assert.EndsWith("NLD REQUEST TUR", Coded.Reports("Turkey condemned the Netherlands. Prime Minister Mark Rutte demanded an apology.", "2017-03-12"));

    [Fact]
    public void The_court_in_The_Hague_is_the_court_named_before() =>
        Assert.EndsWith("ICJ REQUEST VEN", Coded.Reports("Guyana appealed to the International Court of Justice. On Friday the court in The Hague ordered Venezuela to refrain from any action.", "2023-12-15"));

    [Theory]
    [InlineData("Washington imposed sanctions on Cuba. Israel sent an offer to Iran. Havana condemned the measures.", "CUB ACCUSE USA")]
    [InlineData("Venezuela and Guyana held talks on Thursday. Cuba praised the talks.", "CUB SUPPORT GUY+VEN")]
    [InlineData("Washington demanded that Cuba leave Angola. Havana rejected the demand.", "CUB REJECT USA")]
    public void The_noun_of_an_act_means_one_that_was_told(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("France sent troops to the Sahel.", "FRA MOBILIZE ?")]
    [InlineData("Russia imposed sanctions on Ukraine on the eve of the anniversary of the invasion of Georgia.", "RUS SANCTION UKR")]
    public void Where_and_when_are_no_sides(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("The Thai army condemned Cambodia. It sent six F-16 jets, which bombed two military targets in Cambodia.", "THA ASSAULT KHM")]
    [InlineData("Thailand fought with Cambodia. Thai jets bombed a base in the neighbouring country.", "THA ASSAULT KHM")]
    [InlineData("Washington threatened Cuba with sanctions unless it withdraws its troops from Angola.", "USA THREATEN CUB")]
    public void Forces_are_of_whoever_sends_them(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Congress passed sanctions on Iran.", "USA SANCTION IRN")]
    [InlineData("The government imposed sanctions on Russia.", "? SANCTION RUS")]
    [InlineData("The government freed ten Cuban dissidents.", "CUB RETREAT CUB")]
    [InlineData("Congress impeached Peruvian President Pedro Castillo.", "PER ACCUSE PER")]
    public void A_house_of_no_named_state_is_not_of_the_one_that_it_acts_on(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("Russian government-backed hackers attacked Estonia.", "RUS COERCE EST")]
    [InlineData("Hackers linked to China broke into the US Treasury.", "CHN COERCE USA")]
    [InlineData("A hacking group backed by North Korea stole secrets from South Korea.", "PRK COERCE KOR")]
    public void Hackers_are_of_whoever_stands_behind_them(string text, string expected) => Assert.Contains(expected, Coded.Reports(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("A bomb exploded in Clinton, Iraq.", "? ASSAULT IRQ")]
    [InlineData("Guards beat Hakeem al-Araibi in Oslo.", "")]
    [InlineData("Kim al-Rashid visited Peru.", "? CONSULT PER")]
    [InlineData("The World Health Organization advised on 17 November that human infection is possible.", "")]
    public void Part_of_a_longer_name_a_town_and_a_date_are_nobody(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Fact]
    public void In_one_paragraph_an_act_answers_the_act_before()
    {
        var reports = Coded.Text("In September Japan arrested the captain of a Chinese trawler near the islands. China suspended ministerial contacts. Japan released the captain after seventeen days.", "2010-11-01").Reports;
        var release = Assert.Single(reports, report => report.Type == "RETREAT");
        Assert.Equal("CHN", Assert.Single(release.Recipient).State);
        Assert.Contains(release.Doubts, doubt => doubt.Code == "carried-party");
    }

    [Fact]
    public void With_a_time_between_them_two_recipients_are_two_reports() =>
        Assert.Equal("RUS CONSULT MEX; RUS CONSULT VEN", Coded.Reports("Sergei Lavrov will visit Mexico on Thursday and Venezuela on Friday."));

    [Fact]
    public void They_are_rather_the_subjects_of_the_sentence_before() =>
        Assert.EndsWith("RUS ASSAULT POL", Coded.Reports("Russian soldiers killed ten Ukrainian policemen. They also attacked Poland."));

    [Fact]
    public void The_foreign_ministers_who_meet_are_those_of_the_two_states_that_are_spoken_of() =>
        Assert.EndsWith("IND+PAK CONSULT", Coded.Reports("India and Pakistan signed an agreement. The foreign ministers are to meet on Friday."));

    [Fact]
    public void Whoever_says_that_people_were_killed_and_summons_an_envoy_is_the_summoner() =>
        Assert.Contains("IRN ACCUSE PAK", Coded.Reports("Tehran said nine people were killed and summoned the Pakistani ambassador."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Juan Manuel Santos asked Caracas for calm. Hugo Chavez called Colombia a puppet. He has invited Chavez to his inauguration.", "COL AGREE VEN")]
    [InlineData("The United States and Vietnam restored relations on Tuesday. Bill Clinton lifted the embargo against the country last year.", "USA CONCEDE VNM")]
    [InlineData("Venezuela cut ties with Colombia on Thursday. The OAS asked both to cool down.", "OAS REQUEST COL+VEN")]
    [InlineData("Venezuela cut ties with Colombia on Thursday. France called on both to return to dialogue.", "FRA REQUEST COL+VEN")]
    public void He_is_not_whom_his_own_clause_names_and_both_are_asked(string text, string expected) => Assert.EndsWith(expected, Coded.Reports(text, "2010-07-22"), StringComparison.Ordinal);

    [Fact]
    public void Forces_moved_to_the_border_are_moved_against_the_other_side() =>
        Assert.EndsWith("VEN MOBILIZE COL", Coded.Reports("Venezuela cut ties with Colombia on Thursday. Caracas accused Bogota of lying. Chavez sent tanks to the border.", "2010-07-22"), StringComparison.Ordinal);
}
