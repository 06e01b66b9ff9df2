namespace Entente.Tests.Coding.Frames;

/// <summary>Constructions of real news items whose sides, status or place were read wrongly, each in one plain sentence.</summary>
public sealed class NewsConstructionTests
{
    [Theory]
    [InlineData("Two Britons were found guilty of spying by a court in Warsaw.", "POL SANCTION GBR")]
    [InlineData("Lula was congratulated on his re-election by Xi Jinping.", "CHN SUPPORT BRA")]
    [InlineData("Amnesty criticised the use of force by Nigeria.", "AMNESTY ACCUSE NGA")]
    [InlineData("The EU accused Syria of bombing hospitals.", "SYR ASSAULT")]
    [InlineData("Russia accused Ukraine of having planned and carried out the bombing.", "UKR ASSAULT")]
    [InlineData("The UN imposed sanctions on Eritrea for arming rebels in Somalia.", "ERI AID SOM")]
    [InlineData("Estonia accused Russia of meddling.", "RUS COERCE ?")]
    [InlineData("Danish officials said that Estonia accused Russia of sabotage.", "RUS ASSAULT ?")]
    [InlineData("Charles Taylor was tried on charges of arming Sierra Leone's rebels.", "LBR AID SLE")]
    public void Whoever_is_charged_or_thanked_did_it(string text, string expected) => Assert.Contains(expected, Coded.Reports(text, "2024-01-10"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Moscow lent its neighbour Belarus $3 billion last year and sells it natural gas.", "RUS AID BLR")]
    [InlineData("Moscow lent its neighbour Belarus $3 billion last year and sells it natural gas.", "RUS COOPERATE BLR")]
    [InlineData("Obama condemned the bombings in Brussels, which killed more than 30 people that morning, and telephoned the Belgian king.", "USA CONSULT BEL")]
    public void Each_of_two_joined_verbs_tells_its_own(string text, string expected) => Assert.Contains(expected, Coded.Reports(text, "2024-01-10"), StringComparison.Ordinal);

    [Theory]
    [InlineData("The 2001 Indian Parliament attack killed nine people.", "? ASSAULT IND")]
    [InlineData("The Israeli embassy bombing killed 29 people.", "? ASSAULT ISR")]
    [InlineData("Israel's embassy attack in Damascus killed two Iranians.", "ISR ASSAULT IRN")]
    [InlineData("Four men were charged in the bombing of a US diplomatic convoy which killed three Americans.", "? ASSAULT USA")]
    [InlineData("A suicide bombing in the Yemeni province of Abyan killed at least 45 people.", "? ASSAULT YEM")]
    [InlineData("A car bomb in Damascus killed eight civilians.", "? ASSAULT SYR")]
    [InlineData("Eight people are killed following a suicide bomb attack in northern Cameroon's Sangueleri region.", "? ASSAULT CMR")]
    [InlineData("Eleven people are killed after a blast at a base in Syria's Idlib province.", "? ASSAULT SYR")]
    [InlineData("The offices of the Red Crescent were destroyed by an Israeli air strike, killing two Palestinians.", "ISR ASSAULT PSE")]
    [InlineData("Three Italians are held hostage in Libya.", "? ASSAULT ITA")]
    [InlineData("Two Canadians were jailed in Santiago.", "CHL COERCE CAN")]
    [InlineData("The American is detained in Japan and is wanted by Germany.", "JPN COERCE USA")]
    [InlineData("Myanmar rebels captured a town on the Chinese border.", "MMR ASSAULT ?")]
    [InlineData("Kenya struck al-Shabaab in Somalia.", "KEN ASSAULT SOM")]
    [InlineData("The UN condemned Sudan for bombing villages in Darfur.", "SDN ASSAULT ?")]
    [InlineData("Three people were killed in a drone attack on petrol tanks in Abu Dhabi.", "? ASSAULT ARE")]
    public void What_is_struck_did_not_strike(string text, string expected) => Assert.Contains(expected, Coded.Reports(text, "2024-01-10"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Two foreign nationals, believed to be French, are kidnapped by gunmen in Somalia.", "? ASSAULT FRA")]
    [InlineData("Japan claims that two government ships from China have entered its waters.", "CHN MOBILIZE")]
    [InlineData("Eight Palestinians have died following Israeli air strikes.", "ISR ASSAULT PSE")]
    [InlineData("Thailand deports the crew detained since December.", "THA COERCE ?")]
    [InlineData("Iran hanged three men.", "IRN ASSAULT IRN")]
    [InlineData("Britain supplied missiles to Ukraine amid tensions with Russia.", "GBR AID UKR")]
    [InlineData("Indian soldiers shot at and injured two Bangladeshis.", "IND ASSAULT BGD")]
    [InlineData("Police broke up a sit-in in Cairo.", "EGY COERCE EGY")]
    [InlineData("A Saudi woman was accused of torturing her Indonesian maid.", "SAU ASSAULT IDN")]
    [InlineData("Trump met Kim Jong-un and they agreed to resume talks.", "USA+PRK AGREE")]
    [InlineData("US officials say that eight Marines have been killed near Falluja.", "? ASSAULT USA")]
    public void Sides_are_read_from_the_words_beside_them(string text, string expected) => Assert.Contains(expected, Coded.Reports(text, "2018-01-10"), StringComparison.Ordinal);

    [Theory]
    [InlineData("The army followed a Russian jet before it was shot down.", "? ASSAULT RUS")]
    [InlineData("Two Syrians were shot by Turkish soldiers after they attacked a Turkish patrol.", "SYR ASSAULT TUR")]
    [InlineData("Ukraine thanked Canada for training its soldiers.", "CAN AID UKR")]
    [InlineData("The EU sanctioned Belarus after its crackdown on protesters.", "BLR COERCE BLR")]
    [InlineData("Ottawa froze arms sales to Ankara after its offensive in Syria.", "TUR ASSAULT SYR")]
    [InlineData("Iraq says that Iran is assisting it in its fight with the rebels.", "IRN AID IRQ")]
    [InlineData("\"We will never recognise you,\" Abbas told Netanyahu.", "PSE REJECT ISR")]
    [InlineData("Iran and Iraq said they would reopen the crossing.", "IRN+IRQ CONCEDE")]
    [InlineData("Japan and China agree to restart mutual visits of their foreign ministers.", "JPN+CHN AGREE")]
    public void Pronouns_mean_whom_the_clause_above_deals_with(string text, string expected) => Assert.Contains(expected, Coded.Reports(text, "2024-01-10"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Egypt demanded the release of two Italian hostages.", "EGY REQUEST ?")]
    [InlineData("Biden urged allies to punish Russia.", "USA REQUEST ?")]
    [InlineData("Tsai called on all parties to exercise self-control.", "TWN REQUEST ?")]
    [InlineData("Macron met Zelensky amid the Russian invasion.", "FRA+UKR CONSULT")]
    [InlineData("A coalition led by Saudi Arabia bombed Sanaa.", "SAU ASSAULT YEM")]
    [InlineData("Macron called Zelensky after the vote.", "FRA CONSULT UKR")]
    [InlineData("Envoys of Peru and Chile met in the Bolivian capital La Paz.", "PER+CHL CONSULT")]
    [InlineData("PayPal suspends its services in Russia.", "USA SANCTION RUS")]
    public void Who_only_stands_by_is_no_side(string text, string expected) => Assert.Equal(expected, Coded.Reports(text, "2024-01-10"));

    [Theory]
    [InlineData("A group of 20 Israelis met Palestinian leaders.", "G20")]
    [InlineData("Lavrov said the Minsk talks had failed.", "BLR")]
    [InlineData("Sheikh Nahyan bin Mubarak visited Cuba.", "YEM")]
    [InlineData("Japan failed to sign, accusing China of bullying.", "negation")]
    [InlineData("Police killed two men in Hyderabad, Pakistan.", "IND")]
    [InlineData("A man was shot dead in Surrey, British Columbia.", "GBR")]
    [InlineData("Prime Minister Abe cancels his scheduled trips to Oman.", "AGREE")]
    public void Names_and_words_that_only_look_like_it(string text, string wrong) => Assert.DoesNotContain(wrong, Coded.Reports(text, "2018-01-10"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Bush and Blair are among world leaders to condemn North Korea's test.", "USA+GBR ACCUSE PRK")]
    [InlineData("He is the highest-ranking US official to visit Taiwan in 40 years.", "USA CONSULT TWN")]
    [InlineData("Putin signed a treaty to annex Crimea.", "RUS COERCE UKR")]
    [InlineData("The two leaders are expected to discuss Iran's attack on the Saudi refinery.", "IRN ASSAULT SAU")]
    public void What_is_done_by_the_words_above_has_no_status(string text, string expected)
    {
        Assert.Contains(expected, Coded.Reports(text, "2024-01-10"), StringComparison.Ordinal);
        Assert.All(Coded.Text(text, "2024-01-10").Reports.Where(r => r.Type == expected.Split(' ')[1]), r => Assert.Empty(r.Auxiliary));
    }

    [Theory]
    [InlineData("The Dutch foreign minister is due in Jakarta on Thursday.", "CONSULT", "future")]
    [InlineData("Iran said there was no evidence that it had attacked a Saudi ship.", "ASSAULT", "negation")]
    [InlineData("Jakobsdottir confirms that she will not meet Pence on his visit in September.", "CONSULT", "future")]
    public void Status_is_told_by_the_words_above(string text, string type, string status) =>
        Assert.Contains(status, Coded.Text(text, "2024-01-10").Reports.First(r => r.Type == type).Auxiliary);

    [Theory]
    [InlineData("Norway has expelled a diplomat from the Russian embassy in Oslo.", "NOR SANCTION RUS")]
    [InlineData("Norway expelled two diplomats at Iran's embassy in Oslo.", "NOR SANCTION IRN")]
    public void An_office_alone_does_not_say_whose_it_is(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("Cubans fight for Russia in Ukraine.", "CUB AID RUS")]
    [InlineData("Dozens of Nepali citizens were fighting for Russia.", "NPL AID RUS")]
    [InlineData("Kenyan students fight for their rights.", "")]
    public void Whoever_fights_for_a_state_helps_it(string text, string expected) => Assert.Equal(expected, Coded.Reports(text));

    [Theory]
    [InlineData("Iran vowed last month to retaliate against Israel.", "IRN THREATEN ISR")]
    [InlineData("Canada agreed last Friday to send troops to Mali.", "CAN AGREE MLI")]
    [InlineData("Zimbabwe will never again admit European observers.", "ZWE REJECT EUR")]
    [InlineData("Five Russian diplomats were ordered to leave Britain.", "GBR SANCTION RUS")]
    [InlineData("It was France that first recognised Croatia.", "FRA SUPPORT HRV")]
    [InlineData("Nigeria and Cameroon went to court after clashes between their armies.", "CMR+NGA ASSAULT")]
    [InlineData("Norway and Russia met. Their navies exercised together in June.", "NOR+RUS COOPERATE")]
    [InlineData("Mexico recalled its ambassador from Ecuador on Saturday. Spain and the European Union also protested.", "ESP+EU ACCUSE ECU")]
    [InlineData("Iran and Saudi Arabia restored ties in a deal brokered by China.", "IRN+SAU SUPPORT")]
    [InlineData("France calls for sanctions against Syria.", "FRA REQUEST ?")]
    [InlineData("Poland demanded tougher EU sanctions on Russia.", "POL REQUEST EU")]
    public void Sides_of_common_constructions(string text, string expected) =>
        Assert.Contains(expected, string.Join("; ", Coded.Reports(text, "2024-01-10").Split("; ").Select(r => r.Replace("NGA+CMR", "CMR+NGA", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Theory]
    [InlineData("Jordan has spared no effort to help Iraq.", "negation")]
    [InlineData("Our relations with Macedonia have never been better, Greece's prime minister said.", "negation")]
    [InlineData("Guerrillas set off a bomb in Iraq, wounding two US soldiers.", "future")]
    public void What_only_seems_denied_or_ahead(string text, string wrong) => Assert.DoesNotContain(wrong, Coded.Text(text).Reports.SelectMany(r => r.Auxiliary));

    [Fact]
    public void Whoever_travels_to_a_meeting_of_a_body_makes_no_meeting_of_the_places() =>
        Assert.Equal("RUS CONSULT VEN+BRA; RUS CONSULT G20", Coded.Reports("Lavrov will then go to Venezuela, then Brazil, where he will participate in a G20 ministerial meeting.", "2024-02-20"));
}
